import type { Day } from '#domain/kernel/day.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import type { ApprovedHalfYear, HalfYearReview, HalfYearTexts } from '#domain/reviews/halfYear.ts';
import type { NewShortcoming } from '#domain/reviews/shortcoming.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** The SQL twin of `whyNotSee` for half-year reports: inside the unit only. */
export function reviewsVisibleTo(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('half_year_review')
    .selectAll('half_year_review')
    .where('unit_id', '=', anyOf(unitsHeldAs(actor, insiders)));
}

type Row = Awaited<ReturnType<ReturnType<typeof reviewsVisibleTo>['executeTakeFirstOrThrow']>>;

/** The half-year report of a year, as far as the actor may see it. */
export async function findHalfYear(tx: Tx, campaignId: string, actor: Actor): Promise<HalfYearReview | undefined> {
  const row = await reviewsVisibleTo(tx, actor).where('campaign_id', '=', campaignId).executeTakeFirst();
  return row && reviewOf(row);
}

/** The same, the year held until the transaction ends; it asks no policy. */
export async function lockHalfYear(tx: Tx, campaignId: string): Promise<HalfYearReview | undefined> {
  await tx.selectFrom('campaign').select('id').where('id', '=', campaignId).forUpdate().execute();
  const row = await tx.selectFrom('half_year_review').selectAll().where('campaign_id', '=', campaignId).executeTakeFirst();
  return row && reviewOf(row);
}

export async function saveHalfYear(tx: Tx, review: HalfYearReview, writtenBy: string): Promise<void> {
  const { campaignId: campaign_id, unitId: unit_id, asOf: as_of, meetingId: meeting_id, version } = review;
  const { strengths, causes, lessons, proposals, decisions, approved } = review;
  const changing = {
    ...{ as_of, meeting_id, version },
    texts: JSON.stringify({ strengths, causes, lessons, proposals }),
    decisions: JSON.stringify(decisions),
    approved: approved && JSON.stringify(approved),
  };
  await tx
    .insertInto('half_year_review')
    .values({ campaign_id, unit_id, written_by: writtenBy, ...changing })
    .onConflict((conflict) => conflict.column('campaign_id').doUpdateSet(changing))
    .execute();
}

function reviewOf(row: Row): HalfYearReview {
  return {
    ...(row.texts as HalfYearTexts),
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    asOf: row.as_of as Day,
    decisions: row.decisions as readonly NewShortcoming[],
    meetingId: row.meeting_id,
    approved: row.approved as ApprovedHalfYear | null,
    version: row.version,
  };
}
