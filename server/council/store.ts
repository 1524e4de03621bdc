import { type RawBuilder, sql } from 'kysely';
import type { Council, CouncilKind, CouncilMember, MemberPart, Substitute } from '#domain/council/council.ts';
import { onlookers } from '#domain/council/policy.ts';
import type { VotingRule } from '#domain/council/votingRule.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { holdsOn } from '../org/store.ts';

/** Whether a council is one the actor sits on, as `sitsOn`. */
export const sits = (actor: Actor, on: Day): RawBuilder<boolean> => sql<boolean>`(
  exists (select 1 from council_member p where p.council_id = council.id and p.person_id = ${actor.personId} and ${holdsOn(on)})
  or exists (select 1 from council_substitute p where p.council_id = council.id and p.substitute_id = ${actor.personId} and ${holdsOn(on)}))`;

/** At a unit, or a standing agency, where the actor holds one of the seats. */
export const heldThrough = (unitIds: readonly string[]): RawBuilder<boolean> => {
  const ids = sql`${[...unitIds]}::uuid[]`;
  return sql<boolean>`(council.unit_id = any(${ids}) or council.standing_unit_id = any(${ids}))`;
};

/** The SQL twin of `whyNotSee`. */
export function visibleTo(tx: Tx, actor: Actor, on: Day) {
  return tx
    .selectFrom('council')
    .selectAll('council')
    .where(({ or }) => or([heldThrough(unitsHeldAs(actor, onlookers)), sits(actor, on)]));
}

type Row = Awaited<ReturnType<ReturnType<typeof visibleTo>['executeTakeFirstOrThrow']>>;

/** Councils of rows with their members and substitutes: three queries, however many. */
export async function councilsOf(tx: Tx, rows: readonly Row[]): Promise<readonly Council[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const members = await tx.selectFrom('council_member').selectAll().where('council_id', 'in', ids).orderBy('place').execute();
  const substitutes = await tx.selectFrom('council_substitute').selectAll().where('council_id', 'in', ids).execute();
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    kind: row.kind as CouncilKind,
    name: row.name,
    decision: row.decision,
    decidedOn: row.decided_on,
    term: { from: row.valid_from, until: row.valid_until },
    standingUnitId: row.standing_unit_id,
    rules: row.rules as unknown as readonly VotingRule[],
    version: row.version,
    members: members.filter((one) => one.council_id === row.id).map(memberOf),
    substitutes: substitutes.filter((one) => one.council_id === row.id).map(substituteOf),
  }));
}

const memberOf = (row: { person_id: string; part: string; valid_from: Day; valid_until: Day | null }): CouncilMember => ({
  personId: row.person_id,
  part: row.part as MemberPart,
  period: { from: row.valid_from, until: row.valid_until },
});

const substituteOf = (row: {
  member_id: string;
  substitute_id: string;
  valid_from: Day;
  valid_until: Day | null;
}): Substitute => ({
  memberId: row.member_id,
  substituteId: row.substitute_id,
  period: { from: row.valid_from, until: row.valid_until },
});

/** @throws Refused (unseen) when there is none. */
export async function loadCouncil(tx: Tx, councilId: string): Promise<Council> {
  return await found(tx, await tx.selectFrom('council').selectAll().where('id', '=', councilId).executeTakeFirst());
}

/** As `loadCouncil`, held until the transaction ends. */
export async function lockCouncil(tx: Tx, councilId: string): Promise<Council> {
  return await found(tx, await tx.selectFrom('council').selectAll().where('id', '=', councilId).forUpdate().executeTakeFirst());
}

async function found(tx: Tx, row: Row | undefined): Promise<Council> {
  const [council] = row ? await councilsOf(tx, [row]) : [];
  if (!council) throw new Refused([{ kind: 'unseen', code: 'council.not-found' }]);
  return council;
}

/** The council of a kind that stands at a unit on a day or later, held until the transaction ends. */
export async function lockStanding(tx: Tx, unitId: string, kind: CouncilKind, on: Day): Promise<Council | undefined> {
  const row = await tx
    .selectFrom('council')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('kind', '=', kind)
    .where(({ or, eb }) => or([eb('valid_until', 'is', null), eb('valid_until', '>', on)]))
    .orderBy('valid_from', 'desc')
    .forUpdate()
    .executeTakeFirst();
  return row && (await councilsOf(tx, [row]))[0];
}

/** The council of a kind that stands at a unit on a day. */
export async function standingCouncil(tx: Tx, unitId: string, kind: CouncilKind, on: Day): Promise<Council | undefined> {
  const row = await tx
    .selectFrom('council')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('kind', '=', kind)
    .where('valid_from', '<=', on)
    .where(({ or, eb }) => or([eb('valid_until', 'is', null), eb('valid_until', '>', on)]))
    .executeTakeFirst();
  return row && (await councilsOf(tx, [row]))[0];
}

/** The scan of the decision that set it up; null where none was attached. */
export async function foundingPaper(tx: Tx, councilId: string): Promise<string | null> {
  const row = await tx.selectFrom('council').select('paper_hash').where('id', '=', councilId).executeTakeFirst();
  return row?.paper_hash ?? null;
}

export async function addCouncil(tx: Tx, council: Council, setUpBy: string, paperHash: string | null): Promise<void> {
  await tx
    .insertInto('council')
    .values({
      ...{ id: council.id, unit_id: council.unitId, kind: council.kind, name: council.name },
      ...{ decision: council.decision, decided_on: council.decidedOn, paper_hash: paperHash, set_up_by: setUpBy },
      ...{ valid_from: council.term.from, valid_until: council.term.until, standing_unit_id: council.standingUnitId },
      ...{ rules: JSON.stringify(council.rules), version: council.version },
    })
    .execute();
  await addMembers(tx, council.id, council.members, 0);
}

/** Adds members after the first `from` places. */
export async function addMembers(tx: Tx, councilId: string, members: readonly CouncilMember[], from: number): Promise<void> {
  const rows = members.map(({ personId, part, period }, index) => ({
    ...{ council_id: councilId, person_id: personId, part, place: from + index },
    ...{ valid_from: period.from, valid_until: period.until },
  }));
  await tx.insertInto('council_member').values(rows).execute();
}

/** Somebody's membership ends on a day; one that had not begun is taken out. */
export async function endMember(tx: Tx, councilId: string, personId: string, on: Day): Promise<void> {
  const rows = { council_id: councilId, person_id: personId };
  await tx
    .deleteFrom('council_member')
    .where('council_id', '=', rows.council_id)
    .where('person_id', '=', personId)
    .where('valid_from', '>=', on)
    .execute();
  await tx
    .updateTable('council_member')
    .set({ valid_until: on })
    .where('council_id', '=', rows.council_id)
    .where('person_id', '=', personId)
    .where(({ or, eb }) => or([eb('valid_until', 'is', null), eb('valid_until', '>', on)]))
    .execute();
}

export async function addSubstitute(tx: Tx, councilId: string, one: Substitute): Promise<void> {
  const { memberId: member_id, substituteId: substitute_id, period } = one;
  await tx
    .insertInto('council_substitute')
    .values({ council_id: councilId, member_id, substitute_id, valid_from: period.from, valid_until: period.until })
    .execute();
}

/** Saves what of a council changes: its term's end, its rules. */
export async function saveCouncil(tx: Tx, { id, term, rules, version }: Council): Promise<void> {
  const set = { valid_until: term.until, rules: JSON.stringify(rules), version };
  await tx.updateTable('council').set(set).where('id', '=', id).execute();
}
