import type { Sitting } from '#domain/council/sitting.ts';
import { derivedTies } from '#domain/council/tie.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import { type Asked, titleCouncils } from '#domain/recognition/asked.ts';
import { casesById } from '../council/caseStore.ts';
import { sittingsOf } from '../council/sittingStore.ts';
import { councilsOf } from '../council/store.ts';
import { tieFactsOf } from '../council/tieStore.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { standingsOf } from '../org/store.ts';

/** Notes that a year comes before a council by a case. */
export async function addTitleCase(tx: Tx, campaignId: string, caseId: string, by: { personId: string; now: string }) {
  const row = { case_id: caseId, campaign_id: campaignId, brought_by: by.personId, brought_at: by.now };
  await tx.insertInto('title_case').values(row).execute();
}

/** What councils were asked about years, by campaign, the latest last: a fixed number of queries. What ties the actor today counts though nobody noted it. */
export async function askedOf(
  { tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>,
  campaignIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Asked[]>> {
  const rows = await tx
    .selectFrom('title_case')
    .select(['case_id', 'campaign_id'])
    .where('campaign_id', '=', anyOf([...new Set(campaignIds)]))
    .orderBy('brought_at')
    .orderBy('case_id')
    .execute();
  if (rows.length === 0) return new Map();
  const asked = await askedIn(tx, rows);
  const own = await withOwnTies(tx, actor, asked, today);
  return new Map(campaignIds.map((id) => [id, own.filter(({ campaignId }) => campaignId === id)]));
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

async function askedIn(tx: Tx, rows: readonly { case_id: string; campaign_id: string }[]): Promise<readonly Asked[]> {
  const ids = rows.map(({ case_id }) => case_id);
  const cases = new Map((await casesById(tx, ids)).map((one) => [one.id, one]));
  const sittingIds = [...new Set([...cases.values()].map(({ sittingId }) => sittingId))];
  const found = await tx.selectFrom('sitting').selectAll().where('id', '=', anyOf(sittingIds)).execute();
  const sittings = new Map((await sittingsOf(tx, found)).map((sitting) => [sitting.id, sitting]));
  const held = await tx
    .selectFrom('council')
    .selectAll()
    .where('id', '=', anyOf(found.map(({ council_id }) => council_id)))
    .execute();
  const councils = new Map((await councilsOf(tx, held)).map((council) => [council.id, council]));
  return rows.map(({ case_id, campaign_id }) => {
    const one = cases.get(case_id)!;
    const sitting = sittings.get(one.sittingId)!;
    return { campaignId: campaign_id, one, sitting, council: councils.get(sitting.councilId)! };
  });
}

async function withOwnTies(tx: Tx, actor: Actor, asked: readonly Asked[], on: Day): Promise<readonly Asked[]> {
  const units = asked.map(({ one, council }) => ({ unitId: one.unitId, councilUnitId: council.unitId }));
  const derive = await derivedFor(tx, actor, units, on);
  return asked.map((each) => {
    const { one, council } = each;
    const own = derive({ unitId: one.unitId, namedPersonIds: one.namedPersonIds }, council.unitId);
    return { ...each, one: { ...one, ties: [...one.ties, ...own] } };
  });
}

/** Units among these that the actor is tied to as a council of the body would see it: three queries, however many. */
export async function tiedUnits(
  { tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>,
  years: readonly { readonly unitId: string; readonly councilUnitId: string }[],
): Promise<ReadonlySet<string>> {
  const derive = await derivedFor(tx, actor, years, today);
  const tied = years.filter(({ unitId, councilUnitId }) => derive({ unitId, namedPersonIds: [] }, councilUnitId).length > 0);
  return new Set(tied.map(({ unitId }) => unitId));
}

async function derivedFor(
  tx: Tx,
  { personId }: Actor,
  years: readonly { readonly unitId: string; readonly councilUnitId: string }[],
  on: Day,
) {
  const facts = await tieFactsOf(tx, [personId], on);
  const standings = await standingsOf(tx, [...new Set(years.flatMap((one) => [one.unitId, one.councilUnitId]))], on);
  const standing = (unitId: string) => standings.get(unitId) ?? { unitId, above: [] };
  return (brought: { unitId: string; namedPersonIds: readonly string[] }, councilUnitId: string) =>
    derivedTies(brought, facts, standing(brought.unitId), standing(councilUnitId));
}

/** A sitting that titles can be brought to. */
export interface SittingToBringTo extends Pick<Sitting, 'id' | 'title' | 'meetsOn' | 'unitId'> {
  readonly councilName: string;
}

/** Sittings to come of the councils that judge titles at these bodies, the next first. */
export async function sittingsForTitles(tx: Tx, unitIds: readonly string[]): Promise<readonly SittingToBringTo[]> {
  const rows = await tx
    .selectFrom('sitting')
    .innerJoin('council', 'council.id', 'sitting.council_id')
    .select(['sitting.id', 'sitting.title', 'sitting.meets_on', 'sitting.unit_id', 'council.name'])
    .where('council.unit_id', '=', anyOf(unitIds))
    .where('council.kind', 'in', [...titleCouncils])
    .where('sitting.state', 'in', ['planned', 'called'])
    .orderBy('sitting.meets_on')
    .orderBy('sitting.id')
    .limit(20)
    .execute();
  return rows.map(({ id, title, meets_on, unit_id, name }) => ({
    id,
    title,
    meetsOn: meets_on,
    unitId: unit_id,
    councilName: name,
  }));
}
