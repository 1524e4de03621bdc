import type { Asked } from '#domain/council/asked.ts';
import { askedBy } from '../council/askedStore.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';

/** Notes that an initiative comes before a council by a case. */
export async function addInitiativeCase(tx: Tx, initiativeId: string, caseId: string, by: { personId: string; now: string }) {
  const row = { case_id: caseId, initiative_id: initiativeId, brought_by: by.personId, brought_at: by.now };
  await tx.insertInto('initiative_case').values(row).execute();
}

/** What councils were asked about initiatives, by initiative, the latest last: a fixed number of queries. */
export async function askedOf(
  asking: Pick<Context, 'tx' | 'actor' | 'today'>,
  initiativeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Asked[]>> {
  const ids = [...new Set(initiativeIds)];
  const rows = await asking.tx
    .selectFrom('initiative_case')
    .select(['case_id as caseId', 'initiative_id as subjectId'])
    .where('initiative_id', '=', anyOf(ids))
    .orderBy('brought_at')
    .orderBy('case_id')
    .execute();
  const asked = await askedBy(asking, rows);
  return new Map(ids.map((id) => [id, asked.filter(({ subjectId }) => subjectId === id)]));
}

/** Of one initiative. */
export const askedOn = async (asking: Pick<Context, 'tx' | 'actor' | 'today'>, initiativeId: string): Promise<readonly Asked[]> =>
  (await askedOf(asking, [initiativeId])).get(initiativeId) ?? [];

/** How many initiatives a sitting was asked about, by the year they belong to. */
export async function countInSitting(tx: Tx, sittingId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('initiative_case')
    .innerJoin('sitting_case', 'sitting_case.id', 'initiative_case.case_id')
    .innerJoin('initiative', 'initiative.id', 'initiative_case.initiative_id')
    .select((of) => ['initiative.campaign_id', of.fn.countAll<number>().as('cases')])
    .where('sitting_case.sitting_id', '=', sittingId)
    .groupBy('initiative.campaign_id')
    .orderBy('initiative.campaign_id')
    .execute();
  return new Map(rows.map((row) => [row.campaign_id, Number(row.cases)]));
}

/** Cases of an initiative on agendas of sittings that have not opened. */
export async function casesToCome(tx: Tx, initiativeId: string): Promise<readonly { caseId: string; sittingId: string }[]> {
  return await tx
    .selectFrom('initiative_case')
    .innerJoin('sitting_case', 'sitting_case.id', 'initiative_case.case_id')
    .innerJoin('sitting', 'sitting.id', 'sitting_case.sitting_id')
    .select(['initiative_case.case_id as caseId', 'sitting.id as sittingId'])
    .where('initiative_case.initiative_id', '=', initiativeId)
    .where('sitting.state', 'in', ['planned', 'called'])
    .orderBy('sitting.id')
    .execute();
}

/** The sittings that heard initiatives of a year. */
export async function sittingsOnYear(tx: Tx, campaignId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('initiative_case')
    .innerJoin('sitting_case', 'sitting_case.id', 'initiative_case.case_id')
    .innerJoin('initiative', 'initiative.id', 'initiative_case.initiative_id')
    .select('sitting_case.sitting_id')
    .distinct()
    .where('initiative.campaign_id', '=', campaignId)
    .execute();
  return rows.map((row) => row.sitting_id);
}
