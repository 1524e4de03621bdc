import { sql } from 'kysely';
import type {
  Assessment,
  AssessmentState,
  Capacity,
  Layer,
  LineScore,
  Reading,
  Signature,
  VoidReason,
  YearData,
} from '#domain/assessments/assessment.ts';
import { type AssessmentContent, contentOf } from '#domain/assessments/content.ts';
import { type BoardPart, type CoSigning, coSigningOf } from '#domain/assessments/coSigning.ts';
import type { LineReason } from '#domain/assessments/signing.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Actor, Role } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { insiders, receivers } from '#domain/plans/policy.ts';
import { loadSheet } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import { countEvidence } from '../evidence/store.ts';
import { violationsOf } from '../incidents/store.ts';
import { contentHash } from '../kernel/canonical.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';

const unitsWhere = (actor: Actor, roles: readonly Role[]) =>
  actor.seats.filter((seat) => roles.includes(seat.role)).map((seat) => seat.unitId);

/** The SQL twin of `whyNotSee`: drafts inside the unit, what was ever submitted also from the superiors the campaign names. */
export function visibleTo(tx: Tx, actor: Actor) {
  const inside = sql<boolean>`a.unit_id = any(${unitsWhere(actor, insiders)}::uuid[])`;
  const fromAbove = sql<boolean>`exists (select 1 from assessment_submission where assessment_id = a.id) and exists (
    select 1 from campaign_superior s where s.campaign_id = a.campaign_id and s.unit_id = any(${unitsWhere(actor, receivers)}::uuid[]))`;
  return tx
    .selectFrom('assessment as a')
    .innerJoin('campaign as c', 'c.id', 'a.campaign_id')
    .innerJoin('campaign_superior as r', (join) => join.onRef('r.campaign_id', '=', 'c.id').on('r.part', '=', 'recognises'))
    .select([
      'a.id',
      'r.unit_id as recogniser_id',
      'a.campaign_id',
      'a.unit_id',
      'a.sheet_id',
      'a.state',
      'a.submitted_at',
      'a.late',
      'a.receipt',
      'c.year',
    ])
    .where((where) => where.or([inside, fromAbove]));
}

export interface ListedAssessment {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly sheetId: string;
  readonly state: AssessmentState;
  readonly submittedAt: string | null;
  readonly late: boolean;
  readonly receipt: string | null;
  readonly year: number;
  /** The body that appraises. */
  readonly recogniserId: string;
}

/** What the actor may see, newest year first. */
export async function listVisible(tx: Tx, actor: Actor, year?: number): Promise<readonly ListedAssessment[]> {
  const query = visibleTo(tx, actor).orderBy('c.year', 'desc').orderBy('a.submitted_at').orderBy('a.id');
  const rows = await (year === undefined ? query : query.where('c.year', '=', year)).execute();
  return rows.map((row) => ({
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    sheetId: row.sheet_id,
    state: row.state as AssessmentState,
    submittedAt: row.submitted_at,
    late: row.late,
    receipt: row.receipt,
    year: row.year,
    recogniserId: row.recogniser_id,
  }));
}

const unseen = () => new Refused([{ kind: 'unseen', code: 'assessments.not-found' }]);

/** @throws Refused (unseen) when there is none. */
export async function loadAssessment(tx: Tx, assessmentId: string): Promise<Assessment> {
  const row = await tx.selectFrom('assessment').selectAll().where('id', '=', assessmentId).executeTakeFirst();
  if (!row) throw unseen();
  const of = <T extends 'assessment_score' | 'assessment_signature'>(table: T) =>
    tx.selectFrom(table as 'assessment_score').where('assessment_id', '=', assessmentId);
  const scores = await of('assessment_score').selectAll().execute();
  const signatures = await tx
    .selectFrom('assessment_signature')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .orderBy('entered_at')
    .orderBy('id')
    .execute();
  const { count } = await tx
    .selectFrom('assessment_submission')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('assessment_id', '=', assessmentId)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    sheetId: row.sheet_id,
    state: row.state as AssessmentState,
    scores: scores.map(scoreOf),
    reading: row.reading as Reading | null,
    contentHash: row.content_hash,
    signatures: signatures.map(signatureOf),
    submissions: count,
    submittedAt: row.submitted_at,
    late: row.late,
    receipt: row.receipt,
    version: row.version,
  };
}

interface ScoreRow {
  readonly layer: string;
  readonly line_code: string;
  readonly points: number | null;
  readonly note: string;
  readonly scored_by: string;
  readonly scored_at: string;
  readonly paper_hash: string | null;
  readonly version: number;
}

const scoreOf = (row: ScoreRow): LineScore => ({
  layer: row.layer as Layer,
  lineCode: row.line_code,
  points: row.points,
  note: row.note,
  scoredBy: row.scored_by,
  scoredAt: row.scored_at,
  paperHash: row.paper_hash,
  version: row.version,
});

interface SignatureRow {
  readonly id: string;
  readonly capacity: string;
  readonly person_id: string;
  readonly content_hash: string;
  readonly signed_at: string;
  readonly paper_hash: string | null;
  readonly entered_by: string;
  readonly entered_at: string;
  readonly voided_at: string | null;
  readonly void_reason: string | null;
}

const signatureOf = (row: SignatureRow): Signature => ({
  id: row.id,
  capacity: row.capacity as Capacity,
  personId: row.person_id,
  contentHash: row.content_hash,
  signedAt: row.signed_at,
  paperHash: row.paper_hash,
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
  voided: row.voided_at === null ? null : { at: row.voided_at, reason: row.void_reason as VoidReason },
});

/** Holds the assessment until the transaction ends. @throws Refused (unseen) when there is none. */
export async function lockAssessment(tx: Tx, assessmentId: string): Promise<Assessment> {
  await tx.selectFrom('assessment').select('id').where('id', '=', assessmentId).forUpdate().executeTakeFirst();
  return await loadAssessment(tx, assessmentId);
}

/** The id of a campaign's assessment. */
export async function findAssessmentId(tx: Tx, campaignId: string): Promise<string | undefined> {
  return (await tx.selectFrom('assessment').select('id').where('campaign_id', '=', campaignId).executeTakeFirst())?.id;
}

/** A campaign's assessment. */
export async function findAssessmentOf(tx: Tx, campaignId: string): Promise<Assessment | undefined> {
  const found = await findAssessmentId(tx, campaignId);
  return found === undefined ? undefined : await loadAssessment(tx, found);
}

const headOf = (assessment: Assessment) => ({
  state: assessment.state,
  reading: assessment.reading === null ? null : JSON.stringify(assessment.reading),
  content_hash: assessment.contentHash,
  submitted_at: assessment.submittedAt,
  late: assessment.late,
  receipt: assessment.receipt,
  version: assessment.version,
});

/** False when the campaign has one already: two who open at once get the same. */
export async function addAssessment(tx: Tx, assessment: Assessment): Promise<boolean> {
  const { id, campaignId: campaign_id, unitId: unit_id, sheetId: sheet_id } = assessment;
  const done = await tx
    .insertInto('assessment')
    .values({ id, campaign_id, unit_id, sheet_id, ...headOf(assessment) })
    .onConflict((conflict) => conflict.column('campaign_id').doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** Writes what differs from `before`: the row, lines with a new version, signatures given or voided. */
export async function saveAssessment(tx: Tx, before: Assessment, after: Assessment): Promise<void> {
  await tx.updateTable('assessment').set(headOf(after)).where('id', '=', after.id).execute();
  const written = after.scores.filter((score) => !before.scores.includes(score));
  if (written.length > 0) await saveScores(tx, after.id, written);
  for (const signature of after.signatures.filter((each) => !before.signatures.includes(each))) {
    await saveSignature(tx, after.id, signature);
  }
}

async function saveScores(tx: Tx, assessment_id: string, scores: readonly LineScore[]): Promise<void> {
  const rows = scores.map((score) => ({
    assessment_id,
    layer: score.layer,
    line_code: score.lineCode,
    points: score.points,
    note: score.note,
    scored_by: score.scoredBy,
    scored_at: score.scoredAt,
    paper_hash: score.paperHash,
    version: score.version,
  }));
  const changed = ['points', 'note', 'scored_by', 'scored_at', 'paper_hash', 'version'] as const;
  await tx
    .insertInto('assessment_score')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['assessment_id', 'layer', 'line_code'])
        .doUpdateSet(({ ref }) => Object.fromEntries(changed.map((column) => [column, ref(`excluded.${column}`)]))),
    )
    .execute();
}

async function saveSignature(tx: Tx, assessment_id: string, signature: Signature): Promise<void> {
  const voided = { voided_at: signature.voided?.at ?? null, void_reason: signature.voided?.reason ?? null };
  await tx
    .insertInto('assessment_signature')
    .values({
      id: signature.id,
      assessment_id,
      capacity: signature.capacity,
      person_id: signature.personId,
      content_hash: signature.contentHash,
      signed_at: signature.signedAt,
      on_paper: signature.paperHash !== null,
      paper_hash: signature.paperHash,
      entered_by: signature.enteredBy,
      entered_at: signature.enteredAt,
      ...voided,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(voided))
    .execute();
}

/** Keeps a content put up for signing; the same content once. */
export async function addContent(
  tx: Tx,
  fixed: { assessmentId: string; hash: string; content: AssessmentContent; at: string; by: string },
): Promise<void> {
  const { assessmentId: assessment_id, hash: content_hash, content, at: fixed_at, by: fixed_by } = fixed;
  await tx
    .insertInto('assessment_content')
    .values({ assessment_id, content_hash, content: JSON.stringify(content), fixed_at, fixed_by })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Every content ever put up for signing, by its hash. */
export async function listContents(tx: Tx, assessmentId: string): Promise<ReadonlyMap<string, AssessmentContent>> {
  const rows = await tx
    .selectFrom('assessment_content')
    .select(['content_hash', 'content'])
    .where('assessment_id', '=', assessmentId)
    .execute();
  return new Map(rows.map((row) => [row.content_hash, row.content as AssessmentContent]));
}

/** What was submitted, as it was: the content, who had signed it, the receipt. */
export interface Submission {
  readonly assessmentId: string;
  readonly number: number;
  readonly content: AssessmentContent;
  readonly signatures: readonly Signature[];
  readonly contentHash: string;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly late: boolean;
  readonly receipt: string;
}

export async function addSubmission(tx: Tx, submission: Submission): Promise<void> {
  await tx
    .insertInto('assessment_submission')
    .values({
      assessment_id: submission.assessmentId,
      number: submission.number,
      content: JSON.stringify({ content: submission.content, signatures: submission.signatures }),
      content_hash: submission.contentHash,
      submitted_at: submission.submittedAt,
      submitted_by: submission.submittedBy,
      late: submission.late,
      receipt: submission.receipt,
    })
    .execute();
}

/** In order, the first submission first. */
export async function listSubmissions(tx: Tx, assessmentId: string): Promise<readonly Submission[]> {
  return (await listSubmissionsOf(tx, [assessmentId])).get(assessmentId) ?? [];
}

/** The submissions of several assessments, in one query. */
export async function listSubmissionsOf(
  tx: Tx,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Submission[]>> {
  if (assessmentIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('assessment_submission')
    .selectAll()
    .where('assessment_id', 'in', [...assessmentIds])
    .orderBy('assessment_id')
    .orderBy('number')
    .execute();
  const found = new Map<string, Submission[]>();
  for (const row of rows) {
    const kept = row.content as Pick<Submission, 'content' | 'signatures'>;
    const submission: Submission = {
      assessmentId: row.assessment_id,
      number: row.number,
      content: kept.content,
      signatures: kept.signatures,
      contentHash: row.content_hash,
      submittedAt: row.submitted_at,
      submittedBy: row.submitted_by,
      late: row.late,
      receipt: row.receipt,
    };
    found.set(row.assessment_id, [...(found.get(row.assessment_id) ?? []), submission]);
  }
  return found;
}

export async function isReceiptTaken(tx: Tx, receipt: string): Promise<boolean> {
  const row = await tx.selectFrom('assessment_submission').select('number').where('receipt', '=', receipt).executeTakeFirst();
  return row !== undefined;
}

/** Why the superior gave a submission back. */
export interface Return {
  readonly assessmentId: string;
  readonly submission: number;
  readonly byUnitId: string;
  readonly returnedBy: string;
  readonly returnedAt: string;
  readonly reason: string;
  readonly lines: readonly LineReason[];
}

export async function addReturn(tx: Tx, back: Return): Promise<void> {
  await tx
    .insertInto('assessment_return')
    .values({
      assessment_id: back.assessmentId,
      submission: back.submission,
      by_unit_id: back.byUnitId,
      returned_by: back.returnedBy,
      returned_at: back.returnedAt,
      reason: back.reason,
      lines: JSON.stringify(back.lines),
    })
    .execute();
}

/** By the number of the submission that was returned. */
export async function listReturns(tx: Tx, assessmentId: string): Promise<ReadonlyMap<number, Return>> {
  const rows = await tx.selectFrom('assessment_return').selectAll().where('assessment_id', '=', assessmentId).execute();
  return new Map(
    rows.map((row) => [
      row.submission,
      {
        assessmentId: row.assessment_id,
        submission: row.submission,
        byUnitId: row.by_unit_id,
        returnedBy: row.returned_by,
        returnedAt: row.returned_at,
        reason: row.reason,
        lines: row.lines as readonly LineReason[],
      },
    ]),
  );
}

/** The campaign board (Ban vận động) as it stands on a day. */
export async function listBoardParts(tx: Tx, unitId: string, on: Day): Promise<readonly BoardPart[]> {
  const rows = await tx
    .selectFrom('board_member as m')
    .innerJoin('board as b', 'b.id', 'm.board_id')
    .select(['m.person_id', 'm.part'])
    .where('b.unit_id', '=', unitId)
    .where('b.decided_on', '<=', on)
    .where((where) => where.or([where('b.valid_until', 'is', null), where('b.valid_until', '>', on)]))
    .execute();
  return rows.map((row) => ({ personId: row.person_id, part: row.part as BoardPart['part'] }));
}

/** An assessment with all that decides about it: its campaign, the year's data, who co-signs, and the content as it stands. */
export interface AssessmentFile {
  readonly assessment: Assessment;
  readonly campaign: Campaign;
  readonly data: YearData;
  readonly heads: readonly string[];
  readonly coSigning: CoSigning;
  readonly content: AssessmentContent;
  readonly hash: string;
}

export async function lockFile(tx: Tx, assessmentId: string, today: Day): Promise<AssessmentFile> {
  return await fileOf(tx, await lockAssessment(tx, assessmentId), today);
}

export async function loadFile(tx: Tx, assessmentId: string, today: Day): Promise<AssessmentFile> {
  return await fileOf(tx, await loadAssessment(tx, assessmentId), today);
}

async function fileOf(tx: Tx, assessment: Assessment, today: Day): Promise<AssessmentFile> {
  const { unitId, campaignId, sheetId } = assessment;
  const campaign = await loadCampaign(tx, campaignId);
  const data: YearData = {
    sheet: await loadSheet(tx, sheetId),
    violations: await violationsOf(tx, campaignId),
    evidence: Object.fromEntries(await countEvidence(tx, campaignId)),
  };
  const heads = await listHolders(tx, ['unit-head'], unitId, today);
  const coSigning = coSigningOf({
    heads,
    clerks: await listHolders(tx, ['clerk'], unitId, today),
    unionChairs: await listHolders(tx, ['union-chair'], unitId, today),
    board: await listBoardParts(tx, unitId, today),
  });
  const content = contentOf(assessment, data);
  return { assessment, campaign, data, heads, coSigning, content, hash: contentHash(content) };
}
