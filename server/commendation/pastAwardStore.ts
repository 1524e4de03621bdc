import { anySeat } from '#domain/commendation/awardPolicy.ts';
import type { PastAward } from '#domain/commendation/pastAward.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';

/** An award from before as it was entered, with the names of its day. */
export interface StoredPast extends PastAward {
  readonly name: string;
  readonly position: string;
  readonly unitName: string;
  readonly scanHash: string | null;
  readonly enteredBy: string;
  readonly enteredOn: Day;
  readonly struck: { readonly on: Day; readonly by: string; readonly reason: string } | null;
}

const pastAwards = (tx: Tx) =>
  tx
    .selectFrom('past_award')
    .leftJoin('past_award_strike', 'past_award_strike.past_award_id', 'past_award.id')
    .selectAll('past_award')
    .select(['past_award_strike.reason', 'past_award_strike.struck_on', 'past_award_strike.struck_by']);

type Row = Awaited<ReturnType<ReturnType<typeof pastAwards>['executeTakeFirstOrThrow']>>;

export function pastAwardOf(row: Row): StoredPast {
  return {
    ...{
      id: row.id,
      keptBy: row.keeper_unit_id,
      audience: row.audience as Audience,
      unitId: row.unit_id,
      personId: row.person_id,
    },
    ...{ name: row.name, position: row.position, unitName: row.unit_name, form: row.form, number: row.number },
    ...{ decidedOn: row.decided_on, issuer: row.issuer, merit: row.merit, scanHash: row.scan_hash },
    ...{ meritsFrom: row.merits_from, meritsTo: row.merits_to, enteredBy: row.entered_by, enteredOn: row.entered_on },
    struck: row.struck_on === null ? null : { on: row.struck_on, by: row.struck_by!, reason: row.reason! },
    isStruck: row.struck_on !== null,
  };
}

/** The SQL twin of `whyNotSeePastAward`. */
export function pastAwardsVisibleTo(tx: Tx, actor: Actor) {
  const units = unitsHeldAs(actor, anySeat);
  return pastAwards(tx).where((where) =>
    where.or([
      where('past_award.person_id', '=', actor.personId),
      where('past_award.unit_id', '=', anyOf(units)),
      where('past_award.keeper_unit_id', '=', anyOf(units)),
    ]),
  );
}

/** A page of them, the newest decision first. */
export async function listPastVisibleTo(
  tx: Tx,
  actor: Actor,
  search: string | undefined,
  wanted: Wanted,
): Promise<Part<StoredPast>> {
  const found = pastAwardsVisibleTo(tx, actor).$if(search !== undefined, (query) =>
    query.where('past_award.search_key', 'like', wordsLike(search!)),
  );
  const { offset, ...at } = partAt(await totalOf(found), wanted);
  const rows = await found
    .orderBy('past_award.decided_on', 'desc')
    .orderBy('past_award.id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return { ...at, rows: rows.map(pastAwardOf) };
}

/** @throws Refused (unseen) when there is none. */
export async function loadPast(tx: Tx, pastAwardId: string): Promise<StoredPast> {
  const row = await pastAwards(tx).where('past_award.id', '=', pastAwardId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'commendation.not-found' }]);
  return pastAwardOf(row);
}

/** What these persons, and these units as collectives, were given before; those struck out too. */
export async function pastOf(tx: Tx, personIds: readonly string[], unitIds: readonly string[]): Promise<readonly StoredPast[]> {
  const rows = await pastAwards(tx)
    .where((where) =>
      where.or([
        where('past_award.person_id', '=', anyOf(personIds)),
        where.and([where('past_award.person_id', 'is', null), where('past_award.unit_id', '=', anyOf(unitIds))]),
      ]),
    )
    .orderBy('past_award.decided_on')
    .orderBy('past_award.id')
    .execute();
  return rows.map(pastAwardOf);
}

export async function addPast(tx: Tx, one: Omit<StoredPast, 'struck' | 'isStruck'>): Promise<void> {
  await tx
    .insertInto('past_award')
    .values({
      ...{ id: one.id, keeper_unit_id: one.keptBy, audience: one.audience, unit_id: one.unitId, person_id: one.personId },
      ...{ name: one.name, position: one.position, unit_name: one.unitName, form: one.form, number: one.number },
      ...{ decided_on: one.decidedOn, issuer: one.issuer, merit: one.merit, scan_hash: one.scanHash },
      ...{ merits_from: one.meritsFrom, merits_to: one.meritsTo, entered_by: one.enteredBy, entered_on: one.enteredOn },
      search_key: fold(`${one.name} ${one.unitName} ${one.form} ${one.number} ${one.issuer}`),
    })
    .execute();
}
