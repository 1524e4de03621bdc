import { sql } from 'kysely';
import type { Evidence, EvidenceKind, Use } from '#domain/evidence/evidence.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders, receivers } from '#domain/plans/policy.ts';
import type { Tx } from '../db/connection.ts';
import { lockFile } from '../kernel/storedFile.ts';

const lines = sql<
  string[]
>`array(select l.line_code from evidence_line l where l.evidence_id = evidence.id order by l.line_code)`;

const pieces = (tx: Tx) => tx.selectFrom('evidence').selectAll('evidence').select(lines.as('lines'));

type Row = Awaited<ReturnType<ReturnType<typeof pieces>['executeTakeFirstOrThrow']>>;

/** The SQL twin of `whyNotSee`: everything inside, and from above what went out with a self-assessment. */
export function visibleTo(tx: Tx, actor: Actor) {
  const inside = sql<boolean>`evidence.unit_id = any(${unitsHeldAs(actor, insiders)}::uuid[])`;
  const fromAbove = sql<boolean>`evidence.released_at is not null and exists (
    select 1 from campaign_superior s where s.campaign_id = evidence.campaign_id and s.unit_id = any(${unitsHeldAs(actor, receivers)}::uuid[]))`;
  return pieces(tx).where((where) => where.or([inside, fromAbove]));
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
  const rows = await pieces(tx)
    .innerJoin('campaign', 'campaign.id', 'evidence.campaign_id')
    .select('campaign.year')
    .where('evidence.unit_id', '=', unitId)
    .where('file_hash', '=', hash)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('evidence.id')
    .execute();
  return rows.map((row) => ({
    evidenceId: row.id,
    campaignId: row.campaign_id,
    year: row.year,
    onDay: row.on_day,
    lines: row.lines,
  }));
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
      added_by: evidence.addedBy,
      added_at: evidence.addedAt,
    })
    .execute();
  await addLines(tx, evidence);
}

async function addLines(tx: Tx, evidence: Evidence): Promise<void> {
  await tx
    .insertInto('evidence_line')
    .values(evidence.lines.map((line_code) => ({ evidence_id: evidence.id, line_code })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Keeps what may change: its lines, its mark, its removal. */
export async function saveEvidence(tx: Tx, evidence: Evidence): Promise<void> {
  const { removedAt: removed_at, removedWhy: removed_why, noPupil: no_pupil } = evidence;
  await tx.updateTable('evidence').set({ removed_at, removed_why, no_pupil }).where('id', '=', evidence.id).execute();
  await addLines(tx, evidence);
}

/** From now on the unit's superiors see what is there: it went out with the self-assessment. */
export async function releaseEvidence(tx: Tx, campaignId: string, at: string): Promise<void> {
  await tx
    .updateTable('evidence')
    .set({ released_at: at })
    .where('campaign_id', '=', campaignId)
    .where('released_at', 'is', null)
    .where('removed_at', 'is', null)
    .execute();
}

/** Pieces in use by line of a year, for the unit's own scoring; a line without any is missing from the map. */
export async function countEvidence(tx: Tx, campaignId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('evidence_line')
    .innerJoin('evidence', 'evidence.id', 'evidence_line.evidence_id')
    .select((of) => ['line_code', of.fn.countAll<number>().as('count')])
    .where('campaign_id', '=', campaignId)
    .where('removed_at', 'is', null)
    .groupBy('line_code')
    .execute();
  return new Map(rows.map((row) => [row.line_code, row.count]));
}

function evidenceOf(row: Row): Evidence {
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
    noPupil: row.no_pupil,
    addedBy: row.added_by,
    addedAt: row.added_at,
    releasedAt: row.released_at,
    removedAt: row.removed_at,
    removedWhy: row.removed_why,
  };
}
