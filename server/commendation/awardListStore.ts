import { anySeat } from '#domain/commendation/awardPolicy.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';
import { awardOf, awards, type StoredAward } from './awardStore.ts';

export interface AwardFilter {
  readonly search?: string | undefined;
  readonly year?: number | undefined;
  readonly audience?: Audience | undefined;
  readonly state?: 'standing' | 'revoked' | undefined;
  /** The person's own awards alone. */
  readonly mine?: 'yes' | undefined;
}

/** The SQL twin of `whyNotSeeAward`: one's own, and those of the units a person sits at, given or received. */
export function awardsVisibleTo(tx: Tx, actor: Actor) {
  const units = unitsHeldAs(actor, anySeat);
  return awards(tx).where((where) =>
    where.or([
      where('award.person_id', '=', actor.personId),
      where('award.unit_id', '=', anyOf(units)),
      where('award.by_unit_id', '=', anyOf(units)),
      where('award.standing_unit_id', '=', anyOf(units)),
    ]),
  );
}

function awardsFound(tx: Tx, actor: Actor, { search, year, audience, state, mine }: AwardFilter) {
  return awardsVisibleTo(tx, actor)
    .$if(search !== undefined, (query) => query.where('award.search_key', 'like', wordsLike(search!)))
    .$if(year !== undefined, (query) => query.where('award.year', '=', year!))
    .$if(audience !== undefined, (query) => query.where('award.audience', '=', audience!))
    .$if(mine !== undefined, (query) => query.where('award.person_id', '=', actor.personId))
    .$if(state !== undefined, (query) => query.where('award_revocation.award_id', state === 'standing' ? 'is' : 'is not', null));
}

const inOrder = (query: ReturnType<typeof awardsFound>) =>
  query
    .orderBy('award_decision.decided_on', 'desc')
    .orderBy('award.audience')
    .orderBy('award.register_number')
    .orderBy('award.id');

/** A page of the register as a person may see it, the newest decision first. */
export async function listAwardsVisibleTo(tx: Tx, actor: Actor, filter: AwardFilter, wanted: Wanted): Promise<Part<StoredAward>> {
  const found = awardsFound(tx, actor, filter);
  const { offset, ...at } = partAt(await totalOf(found), wanted);
  const rows = await inOrder(found).limit(wanted.size).offset(offset).execute();
  return { ...at, rows: rows.map(awardOf) };
}

/** Most lines that one workbook takes. */
const mostExported = 20_000;

/** The register with a filter, all of its pages. */
export async function exportedAwards(tx: Tx, actor: Actor, filter: AwardFilter): Promise<readonly StoredAward[]> {
  return (
    await inOrder(awardsFound(tx, actor, filter))
      .limit(mostExported)
      .execute()
  ).map(awardOf);
}

/** The years of the register as a person may see it, newest first. */
export async function awardYears(tx: Tx, actor: Actor): Promise<readonly number[]> {
  const rows = await awardsVisibleTo(tx, actor)
    .clearSelect()
    .select('award.year')
    .distinct()
    .orderBy('award.year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}

/** What others decided for a unit and its people in a year, as a person may see it, decision after decision. */
export async function decidedFor(tx: Tx, actor: Actor, unitId: string, year: number): Promise<readonly StoredAward[]> {
  const rows = await awardsVisibleTo(tx, actor)
    .where('award.unit_id', '=', unitId)
    .where('award.by_unit_id', '!=', unitId)
    .where('award.year', '=', year)
    .orderBy('award_decision.decided_on')
    .orderBy('award.by_unit_id')
    .orderBy('award.register_number')
    .execute();
  return rows.map(awardOf);
}

/** Whether a person may see an award of a round. */
export async function whoeverHasOne(tx: Tx, actor: Actor, roundId: string): Promise<boolean> {
  const row = await awardsVisibleTo(tx, actor).where('award.round_id', '=', roundId).limit(1).executeTakeFirst();
  return row !== undefined;
}
