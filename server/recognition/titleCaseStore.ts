import type { Asked } from '#domain/council/asked.ts';
import { titleCouncils } from '#domain/recognition/asked.ts';
import { askedBy, ownTies, type SittingToBringTo, sittingsToCome } from '../council/askedStore.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';

/** Notes that a year comes before a council by a case. */
export async function addTitleCase(tx: Tx, campaignId: string, caseId: string, by: { personId: string; now: string }) {
  const row = { case_id: caseId, campaign_id: campaignId, brought_by: by.personId, brought_at: by.now };
  await tx.insertInto('title_case').values(row).execute();
}

/** What councils were asked about years, by campaign, the latest last: a fixed number of queries. */
export async function askedOf(
  asking: Pick<Context, 'tx' | 'actor' | 'today'>,
  campaignIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Asked[]>> {
  const rows = await asking.tx
    .selectFrom('title_case')
    .select(['case_id as caseId', 'campaign_id as subjectId'])
    .where('campaign_id', '=', anyOf([...new Set(campaignIds)]))
    .orderBy('brought_at')
    .orderBy('case_id')
    .execute();
  const asked = await askedBy(asking, rows);
  return new Map(campaignIds.map((id) => [id, asked.filter(({ subjectId }) => subjectId === id)]));
}

/** The years that a sitting was asked about. */
export async function titlesIn(tx: Tx, sittingId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('title_case')
    .innerJoin('sitting_case', 'sitting_case.id', 'title_case.case_id')
    .select('campaign_id')
    .where('sitting_case.sitting_id', '=', sittingId)
    .orderBy('sitting_case.place')
    .execute();
  return rows.map(({ campaign_id }) => campaign_id);
}

/** Units among these that the actor is tied to as a council of the body would see it: three queries, however many. */
export async function tiedUnits(
  { tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>,
  years: readonly { readonly unitId: string; readonly councilUnitId: string }[],
): Promise<ReadonlySet<string>> {
  const derive = await ownTies(tx, actor, years, today);
  const tied = years.filter(({ unitId, councilUnitId }) => derive({ unitId, namedPersonIds: [] }, councilUnitId).length > 0);
  return new Set(tied.map(({ unitId }) => unitId));
}

/** Sittings to come of the councils that judge titles at these bodies, the next first. */
export const sittingsForTitles = (tx: Tx, unitIds: readonly string[]): Promise<readonly SittingToBringTo[]> =>
  sittingsToCome(tx, unitIds, titleCouncils);
