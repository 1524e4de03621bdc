import * as api from '#api/reviews.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { type HalfYearReview, proposedAsOf, sameDayBefore } from '#domain/reviews/halfYear.ts';
import { knowsIncidents, whyNotKeepAs, whyNotReadAs } from '#domain/reviews/policy.ts';
import { listStaff } from '../incidents/store.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { namedFigure, sceneOf } from './halfYearScene.ts';
import { findHalfYear } from './halfYearStore.ts';
import { listMeetings } from './store.ts';

const blank = { strengths: [], causes: [], lessons: [], proposals: [], decisions: [], version: 0 };

/** The half-year counted as of a day beside the year before, with what the unit wrote; once approved, as it was then. */
export const showHalfYear = view({
  name: 'reviews.showHalfYear',
  input: api.showHalfYear.input,
  async run({ campaignId, asOf: asked }, { tx, actor, today }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotReadAs(actor, campaign));
    const { year, unitId } = campaign;
    const review = await findHalfYear(tx, campaignId, actor);
    const approved = review?.approved ?? null;
    const meeting = (await listMeetings(tx, campaignId, actor)).find(({ kind }) => kind === 'half-year');
    const proposed = proposedAsOf(year, meeting?.heldOn ?? today);
    const asOf = approved ? review!.asOf : (asked ?? review?.asOf ?? proposed);
    const scene = approved
      ? { ...approved, before: approved.hasYearBefore ? sameDayBefore(asOf) : null }
      : await sceneOf(tx, campaign, asOf, actor);
    const staff = await listStaff(tx, unitId, today);
    const knows = knowsIncidents(actor, campaign);
    const { strengths, causes, lessons, proposals, decisions, version } = review ?? blank;
    return {
      ...{ campaignId, year, today, asOf, before: scene.before, version, staff: staff.length },
      unitName: (await unitNames(tx, [unitId], today)).get(unitId) ?? '',
      figures: scene.figures.map(namedFigure).filter(({ group }) => knows || group !== 'incidents'),
      shortcomings: [...scene.shortcomings],
      texts: { strengths: [...strengths], causes: [...causes], lessons: [...lessons], proposals: [...proposals] },
      decisions: [...decisions],
      sitting: approved && { ...approved.sitting, opinions: [...approved.sitting.opinions] },
      meeting: meeting ? { heldOn: meeting.heldOn, present: meeting.present, total: meeting.total } : null,
      roles: [...new Set(staff.map(({ position }) => position))],
      whyNot: reasonsAgainst(review, whyNotKeepAs(actor, campaign)),
    };
  },
});

function reasonsAgainst(review: HalfYearReview | undefined, keeping: readonly Refusal[]) {
  const done: Refusal[] = review?.approved ? [{ kind: 'state', code: 'reviews.half-year-approved' }] : [];
  const unwritten: Refusal[] = review ? [] : [{ kind: 'state', code: 'reviews.half-year-unwritten' }];
  const lessons: Refusal[] =
    review && review.lessons.length === 0 ? [{ kind: 'state', code: 'reviews.half-year-without-lessons' }] : [];
  const words = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));
  return {
    write: words([...keeping, ...done]),
    approve: words([...keeping, ...done, ...unwritten, ...lessons]),
    print: words([...keeping, ...unwritten]),
  };
}
