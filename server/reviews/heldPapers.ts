import { type Day, instantAt, shortDate } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import {
  type ApprovedHalfYear,
  type Counted,
  type HalfYearFigure,
  type HalfYearReview,
  type HalfYearSitting,
  type ListedShortcoming,
  sameDayBefore,
} from '#domain/reviews/halfYear.ts';
import { whyNotKeepAs } from '#domain/reviews/policy.ts';
import type { HalfYearMinutesValues } from '#papers/write/minutes/halfYearMinutes.ts';
import { monthlyItem } from '#papers/write/minutes/monthlyItem.ts';
import { shareText } from '#papers/write/numberWords.ts';
import type { MovementReportValues } from '#papers/write/reports/movementReport.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldPaper, heldOf } from '../kernel/heldPaper.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { nameOf } from './halfYearScene.ts';
import { itemValues } from './itemPaper.ts';
import { makeItem } from './makeItem.ts';

/** A month's item, this month's unless said otherwise. @throws Refused for who does not keep the minutes. */
export async function monthlyItemPaper(
  context: Context,
  asked: { readonly campaignId: string; readonly month?: Day | undefined },
) {
  const { tx, actor, today, site } = context;
  const { campaign, item } = await makeItem(asked, context);
  refuseIf(whyNotKeepAs(actor, campaign));
  const { superior, issuer } = await loadHead(tx, await loadPlacement(tx, campaign.unitId, today), today);
  const values = itemValues(item, { unitName: issuer, isDemo: site.isDemo, ...(superior ? { superior } : {}) });
  return { month: item.month, paper: monthlyItem(values) };
}

/** This month's item; meetings stay inside the unit. */
export async function heldPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  return await heldOf([
    [
      {
        ...{ kind: 'monthly-item', title: 'Nội dung họp hằng tháng', step: 10, side: 'unit' },
        address: `/api/campaigns/${campaign.id}/monthly-item/paper`,
      },
      () => monthlyItemPaper(context, { campaignId: campaign.id }),
    ],
  ]);
}

/** A half-year as its papers say it: what the unit wrote, with the figures as they are, or as they were approved. */
export interface WholeHalfYear {
  readonly review: HalfYearReview;
  readonly figures: readonly HalfYearFigure[];
  readonly shortcomings: readonly ListedShortcoming[];
  readonly hasYearBefore: boolean;
}

/** As it was approved; undefined before. */
export function approvedWhole(review: HalfYearReview): (WholeHalfYear & { readonly sitting: HalfYearSitting }) | undefined {
  const approved: ApprovedHalfYear | null = review.approved;
  return approved ? { review, ...approved } : undefined;
}

const textOf = ({ part, whole }: Counted) => (whole === null ? String(part) : shareText(part, whole));

/** The parts of the report that come from the half-year itself. */
export function reportParts({ review, figures, shortcomings, hasYearBefore }: WholeHalfYear, year: number) {
  const { asOf, strengths, causes, lessons, proposals, decisions } = review;
  const rows = figures.map(({ key, before, ...now }) => ({
    ...{ what: nameOf(key, 'vi'), before: before && textOf(before), now: textOf(now) },
  }));
  return {
    asOf,
    results: hasYearBefore ? [] : [{ heading: 'So sánh cùng kỳ', items: [`Không có số liệu năm ${year - 1} để so sánh`] }],
    figures: figures.map(({ key, part, whole }) => ({
      what: nameOf(key, 'vi'),
      result: whole === null ? { text: String(part) } : { part, whole, counted: '' },
    })),
    ...(hasYearBefore ? { comparison: { year, rows, before: sameDayBefore(asOf) } } : {}),
    ...{ strengths, causes, lessons, proposals },
    shortcomings: shortcomings.filter(({ outcome }) => outcome === null).map(({ area, text }) => `${area}: ${text}`),
    next: decisions.map(decided),
  } satisfies Partial<MovementReportValues>;
}

/** `Cảnh quan: dọn sân sau (Tổ Văn phòng, hạn 31/07/2026)`. */
const decided = ({ area, text, role, dueOn }: HalfYearReview['decisions'][number]) =>
  `${area}: ${text} (${role}, hạn ${shortDate(dueOn)})`;

/** The parts of the minutes that come from the half-year and the meeting that approved it. */
export function minutesParts({ review, figures, shortcomings }: WholeHalfYear, sitting: HalfYearSitting) {
  const { lessons, decisions } = review;
  return {
    opened: instantAt(sitting.heldOn, sitting.from),
    closed: instantAt(sitting.heldOn, sitting.until),
    venue: sitting.venue,
    attendance: { present: sitting.present, total: sitting.total },
    results: figures.map(({ key, ...counted }) => `${nameOf(key, 'vi')}: ${textOf(counted)}`),
    shortcomings: shortcomings.map(({ area, text, role, dueOn, outcome }) => ({
      ...{ area, text, role, due: dueOn },
      ...(outcome ? { outcome } : {}),
    })),
    lessons,
    next: decisions.map(({ area, text, role, dueOn }) => ({ text: `${area}: ${text}`, role, due: dueOn })),
    opinions: sitting.opinions,
    ...(sitting.conclusion ? { conclusion: sitting.conclusion } : {}),
  } satisfies Partial<HalfYearMinutesValues>;
}
