import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { isSubject } from '#domain/org/unit.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { HalfYearReview } from '#domain/reviews/halfYear.ts';
import { citationText } from '#papers/write/citation.ts';
import { halfYearMinutes } from '#papers/write/minutes/halfYearMinutes.ts';
import type { Participant } from '#papers/write/minutes/minutes.ts';
import { bodyNameOf, officeOf, signerFor } from '#papers/write/office.ts';
import { movementReport } from '#papers/write/reports/movementReport.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { listStaff } from '../enrolments/staffStore.ts';
import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement, unitNames } from '../org/store.ts';
import { listHolders, personNames } from '../people/store.ts';
import { loadPlanAtWork } from '../plans/planStore.ts';
import { sceneOf } from './halfYearScene.ts';
import { approvedWhole, minutesParts, reportParts, type WholeHalfYear } from './heldPapers.ts';

/** The half-year as it was approved, else as it is counted now. */
export async function wholeHalfYear({ tx, actor }: Context, campaign: Campaign, review: HalfYearReview): Promise<WholeHalfYear> {
  const approved = approvedWhole(review);
  if (approved) return approved;
  const { figures, shortcomings, before } = await sceneOf(tx, campaign, review.asOf, actor);
  return { review, figures, shortcomings, hasYearBefore: before !== null };
}

/** Báo cáo sơ kết 6 tháng, made from the figures and what the unit wrote. */
export async function halfYearReportPaper(context: Context, campaign: Campaign, review: HalfYearReview) {
  const whole = await wholeHalfYear(context, campaign, review);
  const on = review.approved?.sitting.heldOn ?? context.today;
  const { head, movement, plan, signer, addressees, isDemo } = await officeOn(context, campaign, on);
  return movementReport({
    ...{
      head: { ...head, day: on },
      span: 'half-year',
      year: campaign.year,
      movement,
      addressees,
      bases: [plan],
      leadership: [],
    },
    ...reportParts(whole, campaign.year),
    ...{ signers: [signer], recipients: [...addressees, 'Lưu: VT'], sample: isDemo },
  });
}

/** Biên bản sơ kết 6 tháng. @throws Refused before a meeting approved the report. */
export async function halfYearMinutesPaper(context: Context, campaign: Campaign, review: HalfYearReview) {
  const approved = approvedWhole(review);
  if (!approved) throw new Refused([{ kind: 'state', code: 'reviews.half-year-not-approved' }]);
  const office = await officeOn(context, campaign, approved.sitting.heldOn);
  const { place: _, ...head } = office.head;
  return halfYearMinutes({
    ...{ head, unit: office.unitName, title: office.title, year: campaign.year },
    ...{ chair: office.chair, secretary: office.secretary },
    ...minutesParts(approved, approved.sitting),
    ...{ recipients: ['Lưu: VT, hồ sơ'], sample: office.isDemo },
  });
}

const nobody: Participant = { name: '', title: '' };

/** The unit's office on a day: its head, who signs, who chairs and writes. */
async function officeOn({ tx, site }: Context, campaign: Campaign, on: Day) {
  const { unitId, superiors } = campaign;
  const placement = await loadPlacement(tx, unitId, on);
  const staff = await listStaff(tx, unitId, on);
  const [headId] = await listHolders(tx, ['unit-head'], unitId, on);
  const [clerkId] = await listHolders(tx, ['clerk'], unitId, on);
  const names = await personNames(
    tx,
    [headId, clerkId].filter((one) => one !== undefined),
  );
  const person = (personId: string | undefined): Participant =>
    personId === undefined
      ? nobody
      : { name: names.get(personId) ?? '', title: staff.find((one) => one.personId === personId)?.position ?? '' };
  const above = superiors.map((superior) => superior.unitId);
  const bodies = await unitNames(tx, above, on);
  const plan = await loadPlanAtWork(tx, campaign.planId);
  const [chair, issuer] = [person(headId), bodyNameOf(placement)];
  const title = cultureTitleOf(isSubject(placement.type) ? placement.type : 'public-service-unit');
  return {
    ...{ head: await loadHead(tx, placement, on), unitName: placement.name, title, movement: `xây dựng “${title}”`, chair },
    secretary: person(clerkId),
    signer: signerFor(issuer, officeOf(chair.title || 'Thủ trưởng đơn vị', issuer), chair.name || undefined),
    plan: citationText({ type: 'Kế hoạch', number: plan.number, day: plan.issuedOn, issuer: placement.name }),
    addressees: above.flatMap((id) => bodies.get(id) ?? []) as [string, ...string[]],
    isDemo: site.isDemo,
  };
}
