import { type RawBuilder, sql } from 'kysely';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted } from '../kernel/part.ts';
import { evidenceOf, visibleTo } from './store.ts';

/** Which pieces of a year are listed: in use, asked about, pictures nobody has marked, removed. */
export type PieceFilter = 'in-use' | 'asked' | 'held-back' | 'removed';

/** The year whose pieces are listed, and who asks. */
export interface PiecesOf {
  readonly campaignId: string;
  readonly year: number;
  readonly actor: Actor;
  readonly isInside: boolean;
}

export interface PiecesWanted extends Wanted {
  readonly filter: PieceFilter;
  /** Only of this line. */
  readonly line?: string | undefined;
}

const heldBack = sql<boolean>`(evidence.media_type like 'image/%' and not evidence.no_pupil
  and not exists (select 1 from picture_deletion d where d.evidence_id = evidence.id))`;

/** The SQL twin of `isAsked`: nobody answered, and its day is outside the year or its file served an earlier one. */
function asked(year: RawBuilder<unknown>) {
  return sql<boolean>`(evidence.still_proves_at is null and (extract(year from evidence.on_day) <> ${year} or exists (
    select 1 from evidence o join campaign c on c.id = o.campaign_id where o.unit_id = evidence.unit_id
      and o.file_hash = evidence.file_hash and o.removed_at is null and c.year < ${year})))`;
}

function piecesOf(tx: Tx, { campaignId, year, actor }: PiecesOf, filter: PieceFilter) {
  const all = visibleTo(tx, actor).where('evidence.campaign_id', '=', campaignId);
  if (filter === 'removed') return all.where('evidence.removed_at', 'is not', null);
  const used = all.where('evidence.removed_at', 'is', null);
  if (filter === 'asked') return used.where(asked(sql`${year}::int`));
  return filter === 'held-back' ? used.where(heldBack) : used;
}

/** One page of a year's pieces, newest day first. */
export async function listPieces(tx: Tx, of: PiecesOf, { filter, line, ...wanted }: PiecesWanted): Promise<Part<Evidence>> {
  const onLine = sql<boolean>`exists (select 1 from evidence_line l where l.evidence_id = evidence.id and l.line_code = ${line ?? ''})`;
  const all = line === undefined ? piecesOf(tx, of, filter) : piecesOf(tx, of, filter).where(onLine);
  const { offset, ...part } = partAt(await totalOf(all), wanted);
  const rows = await all
    .orderBy('evidence.on_day', 'desc')
    .orderBy('evidence.added_at', 'desc')
    .orderBy('evidence.id', 'desc')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return { ...part, rows: rows.map(evidenceOf) };
}

/** How many pieces wait for a person, and how many were removed. */
export async function countWaiting(tx: Tx, of: PiecesOf): Promise<Readonly<Record<Exclude<PieceFilter, 'in-use'>, number>>> {
  const row = await visibleTo(tx, of.actor)
    .where('evidence.campaign_id', '=', of.campaignId)
    .clearSelect()
    .select([
      sql<number>`(count(*) filter (where evidence.removed_at is null and ${asked(sql`${of.year}::int`)}))::int`.as('asked'),
      sql<number>`(count(*) filter (where evidence.removed_at is null and ${heldBack}))::int`.as('held'),
      sql<number>`(count(*) filter (where evidence.removed_at is not null))::int`.as('removed'),
    ])
    .executeTakeFirstOrThrow();
  return { asked: row.asked, 'held-back': row.held, removed: row.removed };
}

/** How many pieces of each of some years wait for a person, in one query; it asks no policy. */
export async function waitingOf(
  tx: Tx,
  campaignIds: readonly string[],
): Promise<(campaignId: string) => { readonly asked: number; readonly heldBack: number }> {
  const { rows } = await sql<{ campaign_id: string; asked: number; held: number }>`
    select y.id as campaign_id, (count(*) filter (where ${asked(sql.ref('y.year'))}))::int as asked,
      (count(*) filter (where ${heldBack}))::int as held
    from evidence join campaign y on y.id = evidence.campaign_id
    where evidence.removed_at is null and y.id = any(${[...campaignIds]}::uuid[]) group by y.id`.execute(tx);
  const counts = new Map(rows.map((row) => [row.campaign_id, { asked: row.asked, heldBack: row.held }]));
  return (campaignId) => counts.get(campaignId) ?? { asked: 0, heldBack: 0 };
}

/** Of each line its newest pieces in use, and of each point of a checklist the newest; each piece once, newest day first. */
export async function listNewest(tx: Tx, of: PiecesOf, aLine: number): Promise<readonly Evidence[]> {
  return await ofEach(tx, of, aLine, sql<boolean>`true`);
}

/** Of each line its newest pictures that have a small one and may be shown to the actor. */
export async function listPictures(tx: Tx, of: PiecesOf, aLine: number): Promise<readonly Evidence[]> {
  const shown = of.isInside ? sql<boolean>`true` : sql<boolean>`evidence.no_pupil`;
  return await ofEach(
    tx,
    of,
    aLine,
    sql<boolean>`(${shown} and exists (
    select 1 from picture_thumbnail t where t.file_hash = evidence.file_hash))`,
  );
}

async function ofEach(tx: Tx, of: PiecesOf, aLine: number, which: ReturnType<typeof sql<boolean>>): Promise<readonly Evidence[]> {
  const order = sql`order by evidence.on_day desc, evidence.added_at desc, evidence.id desc`;
  const counted = sql`evidence.campaign_id = ${of.campaignId} and evidence.removed_at is null
    and (${of.isInside} or evidence.released_at is not null) and ${which}`;
  const newest = sql<boolean>`evidence.id in (
    select id from (select evidence.id, row_number() over (partition by l.line_code ${order}) as place
      from evidence join evidence_line l on l.evidence_id = evidence.id where ${counted}) r where place <= ${aLine}
    union select id from (select evidence.id, row_number() over (partition by p.line_code, p.point ${order}) as place
      from evidence join evidence_point p on p.evidence_id = evidence.id where ${counted}) r where place = 1)`;
  const rows = await visibleTo(tx, of.actor)
    .where(newest)
    .orderBy('evidence.on_day', 'desc')
    .orderBy('evidence.added_at', 'desc')
    .orderBy('evidence.id', 'desc')
    .execute();
  return rows.map(evidenceOf);
}
