import type { Asked } from '#domain/council/asked.ts';
import type { CouncilKind } from '#domain/council/council.ts';
import type { Sitting } from '#domain/council/sitting.ts';
import { type BroughtCase, derivedTies } from '#domain/council/tie.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { standingsOf } from '../org/store.ts';
import { casesById } from './caseStore.ts';
import { sittingsOf } from './sittingStore.ts';
import { councilsOf } from './store.ts';
import { tieFactsOf } from './tieStore.ts';

type Asking = Pick<Context, 'tx' | 'actor' | 'today'>;

/** What cases were brought about, with the case itself, its sitting and its council: a fixed number of queries. What ties the actor today counts though nobody noted it. */
export async function askedBy(
  { tx, actor, today }: Asking,
  brought: readonly { readonly caseId: string; readonly subjectId: string }[],
): Promise<readonly Asked[]> {
  if (brought.length === 0) return [];
  const ids = brought.map(({ caseId }) => caseId);
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
  const asked = brought.map(({ caseId, subjectId }) => {
    const one = cases.get(caseId)!;
    const sitting = sittings.get(one.sittingId)!;
    return { subjectId, one, sitting, council: councils.get(sitting.councilId)! };
  });
  return await withOwnTies(tx, actor, asked, today);
}

async function withOwnTies(tx: Tx, actor: Actor, asked: readonly Asked[], on: Day): Promise<readonly Asked[]> {
  const derive = await ownTies(
    tx,
    actor,
    asked.map(({ one, council }) => ({ unitId: one.unitId, councilUnitId: council.unitId })),
    on,
  );
  return asked.map((each) => {
    const { one, council } = each;
    return { ...each, one: { ...one, ties: [...one.ties, ...derive(one, council.unitId)] } };
  });
}

/** What ties somebody to matters of units before councils of units, from the facts of a day: three queries, however many. */
export async function ownTies(
  tx: Tx,
  { personId }: Pick<Actor, 'personId'>,
  pairs: readonly { readonly unitId: string; readonly councilUnitId: string }[],
  on: Day,
) {
  const facts = await tieFactsOf(tx, [personId], on);
  const standings = await standingsOf(tx, [...new Set(pairs.flatMap((one) => [one.unitId, one.councilUnitId]))], on);
  const standing = (unitId: string) => standings.get(unitId) ?? { unitId, above: [] };
  return ({ unitId, namedPersonIds }: BroughtCase, councilUnitId: string) =>
    derivedTies({ unitId, namedPersonIds }, facts, standing(unitId), standing(councilUnitId));
}

/** A sitting that something can be brought to. */
export interface SittingToBringTo extends Pick<Sitting, 'id' | 'title' | 'meetsOn' | 'unitId'> {
  readonly councilName: string;
}

/** Sittings to come of the councils of some kinds at these units, the next first. */
export async function sittingsToCome(
  tx: Tx,
  unitIds: readonly string[],
  kinds: readonly CouncilKind[],
): Promise<readonly SittingToBringTo[]> {
  const rows = await tx
    .selectFrom('sitting')
    .innerJoin('council', 'council.id', 'sitting.council_id')
    .select(['sitting.id', 'sitting.title', 'sitting.meets_on', 'sitting.unit_id', 'council.name'])
    .where('council.unit_id', '=', anyOf(unitIds))
    .where('council.kind', 'in', [...kinds])
    .where('sitting.state', 'in', ['planned', 'called'])
    .orderBy('sitting.meets_on')
    .orderBy('sitting.id')
    .limit(20)
    .execute();
  return rows.map(({ id, title, meets_on, unit_id, name }) => ({
    ...{ id, title, meetsOn: meets_on, unitId: unit_id, councilName: name },
  }));
}
