import type { Enrolment } from '#domain/enrolments/enrolment.ts';
import { keepers, whyNotSeeEnrolment } from '#domain/enrolments/policy.ts';
import type { SubmissionContent } from '#domain/enrolments/submission.ts';
import { dayOf } from '#domain/kernel/day.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { personalTitleRules, personalTitles } from '#domain/law/personalTitles.ts';
import { holdsAt } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { enrolmentForm } from '#papers/write/forms/enrolmentForm.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import type { Context } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { wordsOf } from '../words.ts';
import { listReviews, listSubmissions, loadEnrolment } from './store.ts';
import { listPaper, paperSetting, unitSigners } from './unitPapers.ts';
import { attachedTo, contentOf } from './unitScene.ts';

/** The unit's enrolment as a paper, and the list of persons that goes with it. @throws Refused (unseen). */
export async function enrolmentPaper(context: Context, enrolmentId: string) {
  const { campaign, content } = await contentFor(context, enrolmentId);
  return { year: campaign.year, paper: await formPaper(context, campaign, content) };
}

/** @throws Refused (unseen). */
export async function attachedListPaper(context: Context, enrolmentId: string) {
  const { campaign, content } = await contentFor(context, enrolmentId);
  return { year: campaign.year, paper: await listPaper(context, campaign, content.persons) };
}

/** What the unit is writing, for the unit; what was last sent, for everybody else and while it waits. */
async function contentFor(context: Context, enrolmentId: string) {
  const { tx, actor } = context;
  const enrolment = await loadEnrolment(tx, enrolmentId);
  const campaign = await loadCampaign(tx, enrolment.campaignId);
  refuseIf(whyNotSeeEnrolment(actor, enrolment, campaign));
  const [last] = await listSubmissions(tx, enrolmentId, 1);
  const isWriting = !last || (await listReviews(tx, enrolmentId)).some((review) => review.state === 'returned');
  if (isWriting && holdsAt(actor, keepers, campaign.unitId))
    return { campaign, content: await written(context, enrolment, campaign) };
  if (!last) throw new Refused([{ kind: 'unseen', code: 'enrolments.not-found' }]);
  return { campaign, content: last.content };
}

async function written(context: Context, enrolment: Enrolment, campaign: Campaign): Promise<SubmissionContent> {
  const { unit } = await paperSetting(context, campaign);
  return contentOf(enrolment, unit, await attachedTo(context, campaign));
}

const purposes = { first: 'first', keeping: 'maintenance', again: 'again' } as const;

/** One point a line, without the mark it was typed with; the paper numbers them itself. */
function pointsIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))\s+/u, '').trim());
  return lines.filter((line) => line !== '');
}

async function formPaper(context: Context, campaign: Campaign, content: SubmissionContent) {
  const { unit, head, addressees } = await paperSetting(context, campaign);
  const { held, totals } = content;
  const counted = personalTitles.filter((title) => totals.byTitle[title]);
  return enrolmentForm({
    head,
    addressees: addressees as [string, ...string[]],
    unit: content.unitName,
    ...(unit.place ? { place: unit.place } : {}),
    unitKind: wordsOf(`unit-type.${content.titleKind}`),
    staff: totals.staff,
    title: cultureTitleOf(content.titleKind),
    purpose: purposes[content.kind],
    cycle: { from: dayOf(content.cycleFirstYear, 1, 1), until: dayOf(content.cycleFirstYear + content.cycleYears, 1, 1) },
    before: (content.before ?? []).map(({ date, ...one }) => ({ ...one, day: date })),
    ...(held ? { held: { number: held.number, day: held.date, issuer: held.issuer } } : {}),
    pledges: {
      registered: totals.signed,
      titles: counted.map((title) => ({ name: personalTitleRules[title].name, count: totals.byTitle[title]! })),
    },
    commitments: pointsIn(content.commitment),
    attached: [`Danh sách ${content.persons.length} người đăng ký thi đua`],
    signers: await unitSigners(context, campaign.unitId),
    recipients: [...addressees, 'Lưu: VT'],
    sample: context.site.isDemo,
  });
}
