import { sql } from 'kysely';
import { type ChecklistPoint, type ChecklistTally, type PointShown, talliesOf } from '#domain/evidence/checklist.ts';
import type { Evidence, EvidenceKind, Use } from '#domain/evidence/evidence.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders, receivers } from '#domain/plans/policy.ts';
import { loadSheet } from '../criteria/store.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { lockFile } from '../kernel/storedFile.ts';

const lines = sql<
  string[]
>`array(select l.line_code from evidence_line l where l.evidence_id = evidence.id order by l.line_code)`;

const points = sql<ChecklistPoint[]>`(select coalesce(json_agg(json_build_object('line', p.line_code, 'point', p.point)
  order by p.line_code, p.point), '[]') from evidence_point p where p.evidence_id = evidence.id)`;

const deletedOn = sql<Day | null>`(select d.deleted_on from picture_deletion d where d.evidence_id = evidence.id)`;

const pieces = (tx: Tx) =>
  tx
    .selectFrom('evidence')
    .selectAll('evidence')
    .select([lines.as('lines'), points.as('points'), deletedOn.as('deleted_on')]);

type Row = Awaited<ReturnType<ReturnType<typeof pieces>['executeTakeFirstOrThrow']>>;

const isSeenBy = (actor: Actor) => sql<boolean>`(evidence.unit_id = any(${unitsHeldAs(actor, insiders)}::uuid[])
  or (evidence.released_at is not null and exists (select 1 from campaign_superior s
    where s.campaign_id = evidence.campaign_id and s.unit_id = any(${unitsHeldAs(actor, receivers)}::uuid[]))))`;

/** The SQL twin of `whyNotSee`: everything inside, and from above what went out with a self-assessment. */
export function visibleTo(tx: Tx, actor: Actor) {
  return pieces(tx).where(isSeenBy(actor));
}

/** What counts in a year: all that was not removed, or of that what the actor may see. */
function inUse(tx: Tx, campaignId: string, seenBy: Actor | undefined) {
  const all = tx.selectFrom('evidence').where('evidence.campaign_id', '=', campaignId).where('removed_at', 'is', null);
  return seenBy ? all.where(isSeenBy(seenBy)) : all;
}

/** What the actor may see of a year, newest day first. */
export async function listEvidence(tx: Tx, campaignId: string, actor: Actor): Promise<readonly Evidence[]> {
  const rows = await visibleTo(tx, actor)
    .where('campaign_id', '=', campaignId)
    .orderBy('on_day', 'desc')
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(evidenceOf);
}

/** These pieces of a year, whoever asks, oldest day first; those of elsewhere are left out. */
export async function piecesOf(tx: Tx, campaignId: string, ids: readonly string[]): Promise<readonly Evidence[]> {
  const rows = await pieces(tx)
    .where('campaign_id', '=', campaignId)
    .where('id', '=', anyOf(ids))
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  return rows.map(evidenceOf);
}

/** The newest pieces in use of a year, at most so many, for whoever chooses from them inside the unit. */
export async function newestPieces(tx: Tx, campaignId: string, most: number): Promise<readonly Evidence[]> {
  const rows = await pieces(tx)
    .where('campaign_id', '=', campaignId)
    .where('removed_at', 'is', null)
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(evidenceOf);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @throws Refused (unseen), alike for an id of nothing and for what is no id at all. */
export async function loadEvidence(tx: Tx, evidenceId: string): Promise<Evidence> {
  const row = uuid.test(evidenceId) ? await pieces(tx).where('id', '=', evidenceId).executeTakeFirst() : undefined;
  if (!row) throw new Refused([{ kind: 'unseen', code: 'evidence.not-found' }]);
  return evidenceOf(row);
}

/** @throws Refused (unseen) when there is none. */
export async function lockEvidence(tx: Tx, evidenceId: string): Promise<Evidence> {
  await tx.selectFrom('evidence').select('id').where('id', '=', evidenceId).forUpdate().executeTakeFirst();
  return await loadEvidence(tx, evidenceId);
}

/** Where the same bytes are in use in a unit, this year and before; locked, so that two uploads at once see each other's. */
export async function lockUses(tx: Tx, unitId: string, hash: string): Promise<readonly Use[]> {
  await lockFile(tx, hash);
  return (await usesOf(tx, unitId, [hash])).get(hash) ?? [];
}

/** Where files are in use in a unit, this year and before, oldest first, by their hash; of all, or only of what went out. */
export async function usesOf(
  tx: Tx,
  unitId: string,
  hashes: readonly string[],
  onlyReleased = false,
): Promise<ReadonlyMap<string, readonly Use[]>> {
  if (hashes.length === 0) return new Map();
  const rows = await pieces(tx)
    .innerJoin('campaign', 'campaign.id', 'evidence.campaign_id')
    .select('campaign.year')
    .where('evidence.unit_id', '=', unitId)
    .where('file_hash', 'in', [...new Set(hashes)])
    .where('removed_at', 'is', null)
    .$if(onlyReleased, (query) => query.where('released_at', 'is not', null))
    .orderBy('added_at')
    .orderBy('evidence.id')
    .execute();
  const uses = new Map<string, Use[]>();
  for (const row of rows) {
    const use = { evidenceId: row.id, campaignId: row.campaign_id, year: row.year, onDay: row.on_day as Day, lines: row.lines };
    uses.set(row.file_hash!, [...(uses.get(row.file_hash!) ?? []), use]);
  }
  return uses;
}

export async function addEvidence(tx: Tx, evidence: Evidence): Promise<void> {
  await tx
    .insertInto('evidence')
    .values({
      id: evidence.id,
      campaign_id: evidence.campaignId,
      unit_id: evidence.unitId,
      kind: evidence.kind,
      on_day: evidence.onDay,
      note: evidence.note,
      link: evidence.link,
      file_hash: evidence.file?.hash ?? null,
      file_name: evidence.file?.name ?? null,
      media_type: evidence.file?.mediaType ?? null,
      no_pupil: evidence.noPupil,
      holder_id: evidence.holderId,
      added_by: evidence.addedBy,
      added_at: evidence.addedAt,
    })
    .execute();
  await addLines(tx, evidence);
}

/** The piece is somebody's certificate from now on. */
export async function holdAsCertificate(tx: Tx, evidenceId: string, holderId: string): Promise<void> {
  await tx.updateTable('evidence').set({ holder_id: holderId }).where('id', '=', evidenceId).execute();
}

async function addLines(tx: Tx, evidence: Evidence): Promise<void> {
  await tx
    .insertInto('evidence_line')
    .values(evidence.lines.map((line_code) => ({ evidence_id: evidence.id, line_code })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (evidence.points.length === 0) return;
  await tx
    .insertInto('evidence_point')
    .values(evidence.points.map(({ line, point }) => ({ evidence_id: evidence.id, line_code: line, point })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Keeps what may change: its lines, its mark, what was answered, its removal. */
export async function saveEvidence(tx: Tx, evidence: Evidence): Promise<void> {
  const { removedAt: removed_at, removedWhy: removed_why, noPupil: no_pupil, stillProves } = evidence;
  const answered = { still_proves_by: stillProves?.by ?? null, still_proves_at: stillProves?.at ?? null };
  await tx
    .updateTable('evidence')
    .set({ removed_at, removed_why, no_pupil, ...answered })
    .where('id', '=', evidence.id)
    .execute();
  await addLines(tx, evidence);
}

/** Somebody saw a pupil: no piece of the unit with the same picture leaves it any more. */
export async function takeBackMarks(tx: Tx, unitId: string, hash: string): Promise<void> {
  await tx.updateTable('evidence').set({ no_pupil: false }).where('unit_id', '=', unitId).where('file_hash', '=', hash).execute();
}

/** From now on the unit's superiors see what is there: it went out with the self-assessment; later, with an explanation, that of its lines. */
export async function releaseEvidence(tx: Tx, campaignId: string, at: string, lines?: readonly string[]): Promise<void> {
  await tx
    .updateTable('evidence')
    .set({ released_at: at })
    .where('campaign_id', '=', campaignId)
    .where('released_at', 'is', null)
    .where('removed_at', 'is', null)
    .$if(lines !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('evidence_line')
            .select('evidence_line.evidence_id')
            .whereRef('evidence_line.evidence_id', '=', 'evidence.id')
            .where('evidence_line.line_code', 'in', [...(lines ?? [])]),
        ),
      ),
    )
    .execute();
}

/** Pieces in use by line of a year, for the unit's own scoring; a line without any is missing from the map. */
export async function countEvidence(tx: Tx, campaignId: string): Promise<ReadonlyMap<string, number>> {
  return new Map((await evidenceCounts(tx, campaignId)).map(({ lineCode, count }) => [lineCode, count]));
}

/** What a line of a year's sheet has: pieces in use, how many of them are pictures, and the newest day they show. */
export interface LineCount {
  readonly lineCode: string;
  readonly count: number;
  readonly pictures: number;
  readonly lastOn: Day;
}

/** Pieces in use by line of a year, in the order of the codes; of all there are, or only of what the actor may see. */
export async function evidenceCounts(tx: Tx, campaignId: string, seenBy?: Actor): Promise<readonly LineCount[]> {
  const rows = await inUse(tx, campaignId, seenBy)
    .innerJoin('evidence_line', 'evidence_line.evidence_id', 'evidence.id')
    .select((of) => [
      'line_code',
      of.fn.countAll<number>().as('count'),
      sql<number>`(count(*) filter (where media_type like 'image/%'))::int`.as('pictures'),
      of.fn.max('on_day').as('last_on'),
    ])
    .groupBy('line_code')
    .orderBy('line_code')
    .execute();
  return rows.map((row) => ({
    lineCode: row.line_code,
    count: row.count,
    pictures: row.pictures,
    lastOn: row.last_on as Day,
  }));
}

/** The tally of every checklist line of a year («5/6 điểm», its newest day), lines nobody began among them. */
export async function checklistTallies(tx: Tx, campaignId: string): Promise<readonly ChecklistTally[]> {
  const campaign = await tx.selectFrom('campaign').select('sheet_id').where('id', '=', campaignId).executeTakeFirst();
  if (!campaign) return [];
  const { body } = await loadSheet(tx, campaign.sheet_id);
  return talliesOf(body, await pointsShown(tx, campaignId));
}

/** Which points of checklists have a piece in use, each with its newest day. */
export async function pointsShown(tx: Tx, campaignId: string, seenBy?: Actor): Promise<readonly PointShown[]> {
  const rows = await inUse(tx, campaignId, seenBy)
    .innerJoin('evidence_point', 'evidence_point.evidence_id', 'evidence.id')
    .select((of) => ['line_code', 'point', of.fn.max('on_day').as('last_on')])
    .groupBy(['line_code', 'point'])
    .execute();
  return rows.map((row) => ({ line: row.line_code, point: row.point, onDay: row.last_on as Day }));
}

/** A row of `visibleTo` as the piece it is. */
export function evidenceOf(row: Row): Evidence {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    kind: row.kind as EvidenceKind,
    onDay: row.on_day as Day,
    note: row.note,
    link: row.link,
    file: row.file_hash === null ? null : { hash: row.file_hash, name: row.file_name!, mediaType: row.media_type! },
    lines: row.lines,
    points: row.points,
    noPupil: row.no_pupil,
    deletedOn: row.deleted_on,
    stillProves: row.still_proves_by === null ? null : { by: row.still_proves_by, at: row.still_proves_at! },
    holderId: row.holder_id,
    addedBy: row.added_by,
    addedAt: row.added_at,
    releasedAt: row.released_at,
    removedAt: row.removed_at,
    removedWhy: row.removed_why,
  };
}
