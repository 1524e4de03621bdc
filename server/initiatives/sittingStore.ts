import { sql } from 'kysely';
import { type EffectScope, effectScopes, type Recognition } from '#domain/initiatives/recognition.ts';
import type { Sitting, Verdict } from '#domain/initiatives/sitting.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

export async function addSitting(tx: Tx, sitting: Sitting, verdicts: readonly Verdict[], at: string): Promise<void> {
  const { id, councilId: council_id, unitId: unit_id, campaignId: campaign_id, heldOn: held_on, present, total } = sitting;
  const row = { id, council_id, unit_id, campaign_id, held_on, present: [...present], total };
  await tx
    .insertInto('initiative_sitting')
    .values({ ...row, recorded_by: sitting.recordedBy, recorded_at: at })
    .execute();
  await tx
    .insertInto('initiative_verdict')
    .values(
      verdicts.map((verdict) => ({
        initiative_id: verdict.initiativeId,
        sitting_id: id,
        agree: verdict.agree,
        against: verdict.against,
        aside: [...verdict.aside],
        judges: verdict.judges,
        base: verdict.base,
        passed: verdict.passed,
      })),
    )
    .execute();
}

/** The sittings held in a year, newest first. */
export async function listSittings(tx: Tx, campaignId: string): Promise<readonly Sitting[]> {
  const rows = await tx
    .selectFrom('initiative_sitting')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    councilId: row.council_id,
    unitId: row.unit_id,
    campaignId: row.campaign_id,
    heldOn: row.held_on,
    present: row.present as readonly string[],
    total: row.total,
    recordedBy: row.recorded_by,
  }));
}

/** A verdict with the day of its sitting. */
export type DatedVerdict = Verdict & Pick<Sitting, 'heldOn'>;

/** The verdicts on these initiatives, by initiative. */
export async function verdictsOn(tx: Tx, initiativeIds: readonly string[]): Promise<ReadonlyMap<string, DatedVerdict>> {
  const rows = await tx
    .selectFrom('initiative_verdict')
    .innerJoin('initiative_sitting', 'initiative_sitting.id', 'initiative_verdict.sitting_id')
    .selectAll('initiative_verdict')
    .select('initiative_sitting.held_on')
    .where('initiative_id', '=', anyOf(initiativeIds))
    .execute();
  return new Map(
    rows.map((row) => [
      row.initiative_id,
      {
        sittingId: row.sitting_id,
        initiativeId: row.initiative_id,
        agree: row.agree,
        against: row.against,
        aside: row.aside as readonly string[],
        judges: row.judges,
        base: row.base,
        passed: row.passed,
        heldOn: row.held_on,
      },
    ]),
  );
}

export async function addRecognitions(tx: Tx, unitId: string, recognitions: readonly Recognition[], at: string): Promise<void> {
  await tx
    .insertInto('initiative_recognition')
    .values(
      recognitions.map((one) => ({
        initiative_id: one.initiativeId,
        scope: one.scope,
        unit_id: unitId,
        number: one.number,
        decided_on: one.decidedOn,
        signer: one.signer,
        issuer: one.issuer,
        recorded_by: one.recordedBy,
        recorded_at: at,
      })),
    )
    .execute();
}

/** Every decision on these initiatives, the narrowest scope first. */
export async function recognitionsOf(tx: Tx, initiativeIds: readonly string[]): Promise<readonly Recognition[]> {
  const rows = await tx
    .selectFrom('initiative_recognition')
    .selectAll()
    .where('initiative_id', '=', anyOf(initiativeIds))
    .orderBy(sql`array_position(${[...effectScopes]}::text[], scope)`)
    .execute();
  return rows.map((row) => ({
    initiativeId: row.initiative_id,
    scope: row.scope as EffectScope,
    number: row.number,
    decidedOn: row.decided_on,
    signer: row.signer,
    issuer: row.issuer,
    recordedBy: row.recorded_by,
  }));
}

/** How many initiatives each sitting of a year judged and agreed to. */
export async function countVerdicts(
  tx: Tx,
  campaignId: string,
): Promise<ReadonlyMap<string, { readonly judged: number; readonly passed: number }>> {
  const rows = await tx
    .selectFrom('initiative_verdict')
    .innerJoin('initiative_sitting', 'initiative_sitting.id', 'initiative_verdict.sitting_id')
    .select((of) => [
      'sitting_id',
      of.fn.countAll<number>().as('judged'),
      of.fn.countAll<number>().filterWhere('passed', '=', true).as('passed'),
    ])
    .where('initiative_sitting.campaign_id', '=', campaignId)
    .groupBy('sitting_id')
    .execute();
  return new Map(rows.map((row) => [row.sitting_id, { judged: Number(row.judged), passed: Number(row.passed) }]));
}
