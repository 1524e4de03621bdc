import { instantAt, shortDate } from '#domain/kernel/day.ts';
import {
  type ApprovedHalfYear,
  type Counted,
  type HalfYearFigure,
  type HalfYearReview,
  type HalfYearSitting,
  type ListedShortcoming,
  sameDayBefore,
} from '#domain/reviews/halfYear.ts';
import type { HalfYearMinutesValues } from '#papers/write/minutes/halfYearMinutes.ts';
import { shareText } from '#papers/write/numberWords.ts';
import type { MovementReportValues } from '#papers/write/reports/movementReport.ts';
import { nameOf } from './halfYearScene.ts';

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
