import type { Solution } from '#domain/commendation/nomination.ts';
import type { RoundState } from '#domain/commendation/round.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Audience, Quota, Reward } from '#domain/plans/reading.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import { addPlan } from '#server/plans/planStore.ts';
import { emptyReading } from './anyReading.ts';

/** What a round of a test is made of. */
export interface RoundSetUp {
  readonly unitId: string;
  readonly standingUnitId?: string;
  readonly councilId?: string;
  readonly planId?: string;
  readonly state?: RoundState;
  readonly openedBy: string;
}

const span = { line: 1, start: 0, end: 1 };

/** An issued plan of a unit that says nothing but how many and whom it commends. */
export async function addAwardPlan(
  tx: Tx,
  { unitId, by }: { unitId: string; by: string },
  quotas: readonly Omit<Quota, 'span'>[],
  rewards: readonly Omit<Reward, 'span'>[] = [],
): Promise<string> {
  const id = newId();
  const placed = <T>(list: readonly T[]) => list.map((one) => ({ ...one, span }));
  const reading = { ...emptyReading, quotas: placed(quotas), rewards: placed(rewards) };
  await addPlan(tx, {
    ...{
      id,
      unitId,
      state: 'issued',
      year: 2021,
      kind: 'Kế hoạch',
      title: 'Kế hoạch thi đua',
      text: '',
      draft: reading,
      reading,
    },
    ...{ sourceName: 'x.txt', sourceHash: null, confirmation: { parts: [], corrections: [] }, number: '114/KH-BCĐ' },
    ...{ issuedOn: '2021-01-20' as Day, signedBy: by, signedAt: '2021-01-20T01:00:00Z', paperHash: null, renewedFrom: null },
    ...{ uploadedBy: by, withdrawnWhy: null, createdAt: '2021-01-20T01:00:00Z', version: 1 },
  });
  return id;
}

/** A round that weighs what came in, without its way there. */
export async function addRound(tx: Tx, setUp: RoundSetUp): Promise<string> {
  const id = newId();
  await tx
    .insertInto('award_round')
    .values({
      ...{ id, unit_id: setUp.unitId, standing_unit_id: setUp.standingUnitId ?? null, council_id: setUp.councilId ?? null },
      ...{ plan_id: setUp.planId ?? null, year: 2021, title: 'Đợt xét khen thưởng năm 2021', merit: 'Có thành tích xuất sắc' },
      ...{ state: setUp.state ?? 'weighing', opened_on: '2021-11-01' as Day, due_on: '2021-12-10' as Day, due_meaning: 'before' },
      ...{ settings: JSON.stringify({}), opened_by: setUp.openedBy, version: 1 },
    })
    .execute();
  return id;
}

/** A received dossier of a unit. */
export async function addDossier(tx: Tx, roundId: string, unitId: string): Promise<string> {
  const id = newId();
  await tx
    .insertInto('award_dossier')
    .values({
      ...{ id, round_id: roundId, unit_id: unitId, state: 'appraised', arrived_at: '2021-12-01T01:00:00Z', arrived_by: 'system' },
      version: 1,
    })
    .execute();
  return id;
}

/** What is said of somebody put forward in a test. */
export interface PutForward {
  readonly unitId: string;
  readonly personId?: string;
  readonly name: string;
  readonly isDirectWorker?: boolean;
  readonly solutions?: readonly Solution[];
}

/** Puts people or collectives forward, proposed by the standing agency; their ids in the order given. */
export async function putForward(
  tx: Tx,
  { roundId, dossierId }: { roundId: string; dossierId: string },
  all: readonly PutForward[],
): Promise<readonly string[]> {
  const rows = all.map(({ unitId, personId, name, isDirectWorker, solutions }) => ({
    ...{ id: newId(), round_id: roundId, dossier_id: dossierId, unit_id: unitId, person_id: personId ?? null, name },
    audience: (personId === undefined ? 'collective' : 'individual') satisfies Audience,
    ...{ position: '', form: 'Giấy khen', is_direct_worker: isDirectWorker ?? false, merits: 'Có thành tích' },
    ...{ solutions: JSON.stringify(solutions ?? []), state: 'proposed', version: 1 },
  }));
  await tx.insertInto('nomination').values(rows).execute();
  return rows.map(({ id }) => id);
}
