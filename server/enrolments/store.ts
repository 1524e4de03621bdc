import type { Enrolment, EnrolmentState, HeldDecision, YearBefore } from '#domain/enrolments/enrolment.ts';
import type { ReturnReason, Review, ReviewState } from '#domain/enrolments/review.ts';
import type { Submission, SubmissionContent } from '#domain/enrolments/submission.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { EnrolmentKind } from '#domain/law/cycles.ts';
import type { SubjectType } from '#domain/org/unit.ts';
import { type Campaign, hasOwnPledges } from '#domain/plans/campaign.ts';
import type { Tx } from '../db/connection.ts';
import { unitNames } from '../org/store.ts';
import { campaignsOf, loadCampaign } from '../plans/store.ts';

function unseen(): never {
  throw new Refused([{ kind: 'unseen', code: 'enrolments.not-found' }]);
}

function enrolments(tx: Tx) {
  return tx
    .selectFrom('enrolment')
    .innerJoin('campaign', 'campaign.id', 'enrolment.campaign_id')
    .selectAll('enrolment')
    .select('campaign.year');
}

type EnrolmentRow = Awaited<ReturnType<ReturnType<typeof enrolments>['executeTakeFirstOrThrow']>>;

function enrolmentOf(row: EnrolmentRow): Enrolment {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    year: row.year,
    titleKind: row.title_kind as SubjectType,
    kind: row.kind as EnrolmentKind,
    held: row.held as HeldDecision | null,
    heldNote: row.held_note,
    cycleFirstYear: row.cycle_first_year,
    cycleYears: row.cycle_years as Enrolment['cycleYears'],
    commitment: row.commitment,
    state: row.state as EnrolmentState,
    withdrawReason: row.withdraw_reason,
    version: row.version,
  };
}

/** The enrolment of a campaign, if the unit has begun one. */
export async function findEnrolmentOf(tx: Tx, campaignId: string): Promise<Enrolment | undefined> {
  const row = await enrolments(tx).where('campaign_id', '=', campaignId).executeTakeFirst();
  return row && enrolmentOf(row);
}

/** @throws Refused (unseen) when there is none. */
export async function loadEnrolment(tx: Tx, enrolmentId: string): Promise<Enrolment> {
  const row = await enrolments(tx).where('enrolment.id', '=', enrolmentId).executeTakeFirst();
  return row ? enrolmentOf(row) : unseen();
}

/** Loads it for writing; a second writer waits. @throws Refused (unseen) when there is none. */
export async function lockEnrolment(tx: Tx, enrolmentId: string): Promise<Enrolment> {
  await tx.selectFrom('enrolment').select('id').where('id', '=', enrolmentId).forUpdate().execute();
  return await loadEnrolment(tx, enrolmentId);
}

/** The enrolment of the year before in the same series, where there is one: another plan of the unit has a cycle of its own. */
export async function findEnrolmentBefore(
  tx: Tx,
  { seriesId, year }: Pick<Campaign, 'seriesId' | 'year'>,
): Promise<Enrolment | undefined> {
  const row = await enrolments(tx)
    .where('campaign.series_id', '=', seriesId)
    .where('campaign.year', '=', year - 1)
    .executeTakeFirst();
  return row && enrolmentOf(row);
}

/** The years of the series before this one that count by papers from before the system, oldest first. */
export async function listYearsBefore(
  tx: Tx,
  { seriesId, year }: Pick<Campaign, 'seriesId' | 'year'>,
): Promise<readonly YearBefore[]> {
  const rows = await tx
    .selectFrom('counted_year as y')
    .innerJoin('past_recognition as p', 'p.id', 'y.id')
    .select(['p.last_year', 'p.number', 'p.decided_on', 'p.issuer'])
    .where('y.series_id', '=', seriesId)
    .where('y.counts', '=', true)
    .where('y.year', '<', year)
    .orderBy('p.last_year')
    .execute();
  return rows.map((row) => ({ year: row.last_year, number: row.number!, date: row.decided_on!, issuer: row.issuer! }));
}

/** The last decision before this year by which the series holds its title: given here or entered from before the system, and not taken back. */
export async function findHeldDecision(
  tx: Tx,
  { seriesId, year }: Pick<Campaign, 'seriesId' | 'year'>,
): Promise<HeldDecision | null> {
  const row = await tx
    .selectFrom('title_in_series as given')
    .leftJoin('title', 'title.id', 'given.id')
    .leftJoin('past_recognition as past', 'past.id', 'given.id')
    .select(['given.first_year', 'given.last_year', 'title.by_unit_id', 'past.issuer'])
    .select((a) => [
      a.fn.coalesce('title.number', 'past.number').as('number'),
      a.fn.coalesce('title.decided_on', 'past.decided_on').as('day'),
    ])
    .where('given.series_id', '=', seriesId)
    .where('given.is_revoked', '=', false)
    .where('given.last_year', '<', year)
    .orderBy('given.last_year', 'desc')
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row?.number || !row.day) return null;
  const { by_unit_id: by, number, day: date, first_year: firstYear, last_year: lastYear } = row;
  const issuer = by === null ? row.issuer : (await unitNames(tx, [by], date)).get(by);
  return issuer ? { number, date, issuer, firstYear: firstYear!, lastYear: lastYear! } : null;
}

const columnsOf = (enrolment: Enrolment) => ({
  title_kind: enrolment.titleKind,
  kind: enrolment.kind,
  held: enrolment.held === null ? null : JSON.stringify(enrolment.held),
  held_note: enrolment.heldNote,
  cycle_first_year: enrolment.cycleFirstYear,
  cycle_years: enrolment.cycleYears,
  commitment: enrolment.commitment,
  state: enrolment.state,
  withdraw_reason: enrolment.withdrawReason,
  version: enrolment.version,
});

/** Adds the first draft. @throws Refused (stale) when another writer was first. */
export async function addEnrolment(tx: Tx, enrolment: Enrolment): Promise<void> {
  const { id, campaignId: campaign_id, unitId: unit_id } = enrolment;
  const added = await tx
    .insertInto('enrolment')
    .values({ id, campaign_id, unit_id, ...columnsOf(enrolment) })
    .onConflict((conflict) => conflict.column('campaign_id').doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n)
    throw new Refused([{ kind: 'state', code: 'kernel.stale', facts: { current: 1, read: 0 } }]);
}

export async function saveEnrolment(tx: Tx, enrolment: Enrolment): Promise<void> {
  await tx.updateTable('enrolment').set(columnsOf(enrolment)).where('id', '=', enrolment.id).execute();
}

/** What each superior says now, the recognising one first. */
export async function listReviews(tx: Tx, enrolmentId: string): Promise<readonly Review[]> {
  const rows = await tx
    .selectFrom('enrolment_review')
    .innerJoin('enrolment', 'enrolment.id', 'enrolment_review.enrolment_id')
    .innerJoin('campaign_superior', (join) =>
      join
        .onRef('campaign_superior.campaign_id', '=', 'enrolment.campaign_id')
        .onRef('campaign_superior.unit_id', '=', 'enrolment_review.unit_id'),
    )
    .selectAll('enrolment_review')
    .where('enrolment_id', '=', enrolmentId)
    .orderBy('campaign_superior.part', 'desc')
    .orderBy('enrolment_review.unit_id')
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    state: row.state as ReviewState,
    reasons: row.reasons as readonly ReturnReason[],
    submission: row.submission,
    reviewedBy: row.reviewed_by,
    reviewedAt: row.reviewed_at,
  }));
}

/** Every superior of the campaign waits to be read anew. */
export async function resetReviews(tx: Tx, enrolmentId: string, campaign: Campaign, submission: number): Promise<void> {
  const fresh = { state: 'waiting', reasons: '[]', submission, reviewed_by: null, reviewed_at: null };
  await tx
    .insertInto('enrolment_review')
    .values(campaign.superiors.map(({ unitId }) => ({ enrolment_id: enrolmentId, unit_id: unitId, ...fresh })))
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'unit_id']).doUpdateSet(fresh))
    .execute();
}

/** Writes one superior's answer, and keeps it among the answers given. */
export async function saveAnswer(tx: Tx, enrolmentId: string, review: Review): Promise<void> {
  const answer = {
    state: review.state,
    reasons: JSON.stringify(review.reasons),
    reviewed_by: review.reviewedBy!,
    reviewed_at: review.reviewedAt!,
  };
  await tx
    .updateTable('enrolment_review')
    .set(answer)
    .where('enrolment_id', '=', enrolmentId)
    .where('unit_id', '=', review.unitId)
    .execute();
  await tx
    .insertInto('enrolment_answer')
    .values({ enrolment_id: enrolmentId, unit_id: review.unitId, submission: review.submission, ...answer })
    .execute();
}

/** What the bodies answered to earlier submissions, oldest first. */
export async function listAnswers(tx: Tx, enrolmentId: string) {
  const rows = await tx
    .selectFrom('enrolment_answer')
    .selectAll()
    .where('enrolment_id', '=', enrolmentId)
    .orderBy('submission')
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    submission: row.submission,
    state: row.state as 'accepted' | 'returned',
    reasons: row.reasons as readonly ReturnReason[],
    reviewedAt: row.reviewed_at,
  }));
}

/** The last `count` submissions, the newest first. */
export async function listSubmissions(tx: Tx, enrolmentId: string, count: number): Promise<readonly Submission[]> {
  const rows = await tx
    .selectFrom('enrolment_submission')
    .selectAll()
    .where('enrolment_id', '=', enrolmentId)
    .orderBy('number', 'desc')
    .limit(count)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    content: row.content as SubmissionContent,
    contentHash: row.content_hash,
    receipt: row.receipt,
    submittedAt: row.submitted_at,
    submittedBy: row.submitted_by,
    late: row.late,
    paperHash: row.paper_hash,
  }));
}

export async function addSubmission(
  tx: Tx,
  enrolmentId: string,
  submission: Submission,
  paperName: string | null,
): Promise<void> {
  await tx
    .insertInto('enrolment_submission')
    .values({
      enrolment_id: enrolmentId,
      number: submission.number,
      content: JSON.stringify(submission.content),
      content_hash: submission.contentHash,
      receipt: submission.receipt,
      submitted_at: submission.submittedAt,
      submitted_by: submission.submittedBy,
      late: submission.late,
      paper_hash: submission.paperHash,
      paper_name: paperName,
    })
    .execute();
}

/** The campaign in which persons and teams sign for this one: itself, or the one whose registrations it shares. @throws Refused (unseen). */
export async function loadPledging(tx: Tx, campaignId: string): Promise<Campaign> {
  const campaign = await loadCampaign(tx, campaignId);
  return hasOwnPledges(campaign) ? campaign : await loadCampaign(tx, campaign.pledgesIn);
}

/** Campaigns launched at these units, and these campaigns besides; the newest year first. */
export async function listCampaignsFor(
  tx: Tx,
  unitIds: readonly string[],
  campaignIds: readonly string[],
): Promise<readonly Campaign[]> {
  if (unitIds.length + campaignIds.length === 0) return [];
  const rows = await tx
    .selectFrom('campaign')
    .selectAll()
    .where((where) =>
      where.or([
        ...(unitIds.length > 0 ? [where('unit_id', 'in', [...unitIds])] : []),
        ...(campaignIds.length > 0 ? [where('id', 'in', [...campaignIds])] : []),
      ]),
    )
    .orderBy('year', 'desc')
    .execute();
  return await campaignsOf(tx, rows);
}
