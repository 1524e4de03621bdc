import { sql } from 'kysely';
import type { Entry, Judged, Layer, Return } from '#domain/evaluations/entry.ts';
import { roundReaders } from '#domain/evaluations/policy.ts';
import type { Grade } from '#domain/law/evaluationRules.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/**
 * The SQL twin of `whyNotSeeEntry`: one's own, everybody's where one reads the round, the self and team layers of the teams one
 * heads. Drafts stand in a table of their own that only their writer reads.
 */
export function visibleTo(tx: Tx, actor: Actor, leads: readonly string[]) {
  return tx
    .selectFrom('evaluation_entry as e')
    .innerJoin('evaluation_round as r', 'r.id', 'e.round_id')
    .innerJoin('evaluation_subject as s', (join) =>
      join.onRef('s.round_id', '=', 'e.round_id').onRef('s.person_id', '=', 'e.person_id'),
    )
    .selectAll('e')
    .where((where) =>
      where.or([
        where('e.person_id', '=', actor.personId),
        where('r.unit_id', '=', anyOf(unitsHeldAs(actor, roundReaders))),
        where.and([where('s.team_id', '=', anyOf(leads)), where('e.layer', 'in', ['self', 'team'])]),
      ]),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof visibleTo>['executeTakeFirstOrThrow']>>;

export function entryOf(row: Row): Entry {
  return {
    id: row.id,
    roundId: row.round_id,
    personId: row.person_id,
    layer: row.layer as Layer,
    number: row.number,
    general: row.general,
    results: row.results,
    grade: row.grade as Grade | null,
    remark: row.remark,
    onDay: row.on_day,
    source: row.source as Entry['source'],
    paperHash: row.paper_hash,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
  };
}

/** Everything said in a round, of everybody or of one; who asks was asked before. */
export async function listEntries(tx: Tx, roundId: string, personId?: string): Promise<readonly Entry[]> {
  const rows = await tx
    .selectFrom('evaluation_entry as e')
    .selectAll('e')
    .where('round_id', '=', roundId)
    .$if(personId !== undefined, (query) => query.where('person_id', '=', personId!))
    .orderBy('entered_at')
    .orderBy('number')
    .execute();
  return rows.map(entryOf);
}

/** What an actor may see of a person's entries, in the order they were made. */
export async function listSeen(
  tx: Tx,
  actor: Actor,
  leads: readonly string[],
  of: { readonly roundId: string; readonly personId: string },
): Promise<readonly Entry[]> {
  const rows = await visibleTo(tx, actor, leads)
    .where('e.round_id', '=', of.roundId)
    .where('e.person_id', '=', of.personId)
    .orderBy('e.entered_at')
    .orderBy('e.number')
    .execute();
  return rows.map(entryOf);
}

/** Adds entries, each with the next number of its person and layer. */
export async function addEntries(tx: Tx, entries: readonly Omit<Entry, 'number'>[]): Promise<void> {
  const rows = entries.map((one) => ({
    id: one.id,
    round_id: one.roundId,
    person_id: one.personId,
    layer: one.layer,
    general: one.general,
    results: one.results,
    grade: one.grade,
    remark: one.remark,
    on_day: one.onDay,
    source: one.source,
    paper_hash: one.paperHash,
    entered_by: one.enteredBy,
    entered_at: one.enteredAt,
  }));
  await sql`insert into evaluation_entry (id, round_id, person_id, layer, number, general, results, grade, remark, on_day, source, paper_hash, entered_by, entered_at)
    select n.id, n.round_id, n.person_id, n.layer,
      coalesce((select max(e.number) from evaluation_entry e where e.round_id = n.round_id and e.person_id = n.person_id and e.layer = n.layer), 0) + 1,
      n.general, n.results, n.grade, n.remark, n.on_day, n.source, n.paper_hash, n.entered_by, n.entered_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, round_id uuid, person_id uuid, layer text, general int, results int,
      grade text, remark text, on_day date, source text, paper_hash text, entered_by uuid, entered_at timestamptz)`.execute(tx);
}

/** Reasons with which self-evaluations were given back. */
export async function listReturns(tx: Tx, roundId: string, personId?: string): Promise<readonly Return[]> {
  const rows = await tx
    .selectFrom('evaluation_return as b')
    .innerJoin('evaluation_entry as e', 'e.id', 'b.entry_id')
    .select(['b.entry_id', 'b.reason', 'b.returned_at'])
    .where('e.round_id', '=', roundId)
    .$if(personId !== undefined, (query) => query.where('e.person_id', '=', personId!))
    .execute();
  return rows.map((row) => ({ entryId: row.entry_id, reason: row.reason, at: row.returned_at }));
}

export async function addReturn(tx: Tx, given: Return & { readonly by: string }): Promise<void> {
  await tx
    .insertInto('evaluation_return')
    .values({ entry_id: given.entryId, reason: given.reason, returned_by: given.by, returned_at: given.at })
    .execute();
}

/** One's own draft; asked for oneself alone. */
export async function findDraft(tx: Tx, roundId: string, personId: string): Promise<Judged | undefined> {
  const row = await tx
    .selectFrom('evaluation_draft')
    .select('content')
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && (row.content as unknown as Judged);
}

export async function keepDraft(
  tx: Tx,
  draft: { readonly roundId: string; readonly personId: string; readonly content: Judged; readonly at: string },
): Promise<void> {
  const content = JSON.stringify(draft.content);
  await tx
    .insertInto('evaluation_draft')
    .values({ round_id: draft.roundId, person_id: draft.personId, content, saved_at: draft.at })
    .onConflict((conflict) => conflict.columns(['round_id', 'person_id']).doUpdateSet({ content, saved_at: draft.at }))
    .execute();
}

export async function dropDraft(tx: Tx, roundId: string, personId: string): Promise<void> {
  await tx.deleteFrom('evaluation_draft').where('round_id', '=', roundId).where('person_id', '=', personId).execute();
}
