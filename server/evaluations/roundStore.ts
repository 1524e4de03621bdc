import type { RoundStanding } from '#domain/evaluations/policy.ts';
import type { Round, Term } from '#domain/evaluations/round.ts';
import type { EvaluationSettings, OwnSettings } from '#domain/evaluations/settings.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { employmentsOn } from '../people/store.ts';
import { listLedTeams } from '../people/teamLeadStore.ts';

interface RoundRow {
  id: string;
  unit_id: string;
  year: number;
  term: string;
  period_from: Day;
  period_until: Day;
  headcount_on: Day;
  settings: unknown;
  opened_by: string;
  opened_at: string;
}

function roundOfRow(row: RoundRow): Round {
  return {
    id: row.id,
    unitId: row.unit_id,
    year: row.year,
    term: row.term as Term,
    period: { from: row.period_from, until: row.period_until },
    headcountOn: row.headcount_on,
    settings: withVote(row.settings as EvaluationSettings),
    openedBy: row.opened_by,
    openedAt: row.opened_at,
  };
}

/** Rounds opened before a title could ask for a vote ask for none. */
function withVote(settings: EvaluationSettings): EvaluationSettings {
  return { ...settings, advancedWorker: { ...settings.advancedWorker, vote: settings.advancedWorker.vote ?? null } };
}

function unseen(): never {
  throw new Refused([{ kind: 'unseen', code: 'evaluations.not-found' }]);
}

/** The round of a unit for a year, where it was opened. */
export async function findRound(tx: Tx, unitId: string, year: number): Promise<Round | undefined> {
  const row = await tx
    .selectFrom('evaluation_round')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('year', '=', year)
    .executeTakeFirst();
  return row && roundOfRow(row);
}

/** @throws Refused (unseen) when there is none. */
export async function loadRound(tx: Tx, roundId: string): Promise<Round> {
  const row = await tx.selectFrom('evaluation_round').selectAll().where('id', '=', roundId).executeTakeFirst();
  return row ? roundOfRow(row) : unseen();
}

/** As `loadRound`, held until the transaction ends: two writers of a round never overlap. */
export async function lockRound(tx: Tx, roundId: string): Promise<Round> {
  const row = await tx.selectFrom('evaluation_round').selectAll().where('id', '=', roundId).forUpdate().executeTakeFirst();
  return row ? roundOfRow(row) : unseen();
}

export async function addRound(tx: Tx, round: Round): Promise<void> {
  await tx
    .insertInto('evaluation_round')
    .values({
      id: round.id,
      unit_id: round.unitId,
      year: round.year,
      term: round.term,
      period_from: round.period.from,
      period_until: round.period.until!,
      headcount_on: round.headcountOn,
      settings: JSON.stringify(round.settings),
      opened_by: round.openedBy,
      opened_at: round.openedAt,
    })
    .execute();
}

/** What the unit last decided for itself; nothing where it never did. */
export async function findOwnSettings(tx: Tx, unitId: string): Promise<OwnSettings> {
  const row = await tx
    .selectFrom('evaluation_settings')
    .select('own')
    .where('unit_id', '=', unitId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.own ?? {}) as OwnSettings;
}

/** Keeps them as the unit's newest; the ones before stay. */
export async function addOwnSettings(
  tx: Tx,
  unitId: string,
  own: OwnSettings,
  by: { readonly personId: string; readonly at: string },
): Promise<void> {
  const { last } = await tx
    .selectFrom('evaluation_settings')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('unit_id', '=', unitId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('evaluation_settings')
    .values({ unit_id: unitId, number: (last ?? 0) + 1, own: JSON.stringify(own), set_by: by.personId, set_at: by.at })
    .execute();
}

/** Where the actor stands towards a unit's round: on its list, and head of which teams. */
export async function standingIn(
  tx: Tx,
  actor: Actor,
  round: Pick<Round, 'unitId'> & { readonly id: string | null },
  on: Day,
): Promise<RoundStanding> {
  const works = await employmentsOn(tx, on).where('person_id', '=', actor.personId).where('unit_id', '=', round.unitId).execute();
  const listed = round.id
    ? await tx
        .selectFrom('evaluation_subject')
        .select('person_id')
        .where('round_id', '=', round.id)
        .where('person_id', '=', actor.personId)
        .executeTakeFirst()
    : undefined;
  return {
    unitId: round.unitId,
    isSubject: works.length > 0 || listed !== undefined,
    leads: await leadsOf(tx, actor, round.unitId, on, works),
  };
}

/** The teams one heads: by name, or by managing in one that nobody was named for. */
async function leadsOf(
  tx: Tx,
  { personId }: Actor,
  unitId: string,
  on: Day,
  works: readonly { readonly manages: boolean; readonly team_id: string | null }[],
): Promise<readonly string[]> {
  const managed = works.flatMap((row) => (row.manages && row.team_id ? [row.team_id] : []));
  const led = (await listLedTeams(tx, unitId, on)).filter(({ teamId, lead }) => {
    return lead ? lead.personId === personId : managed.includes(teamId);
  });
  return led.map(({ teamId }) => teamId);
}
