import { type ActivityKind, activityKinds } from '../activities/facts.ts';
import { type IncidentKind, incidentKinds } from '../incidents/incident.ts';
import { addDays, type Day, dayOf, isDay, monthOf, yearOf } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import { type Staff, whyNotNameless } from '../people/nameless.ts';
import type { Meeting } from './meeting.ts';
import { type NewShortcoming, whyNotRaise } from './shortcoming.ts';

/** A part counted of a whole; a bare count where there is no whole (số liệu, kèm mẫu số nếu là tỷ lệ). */
export interface Counted {
  readonly part: number;
  readonly whole: number | null;
}

/** What a half-year report counts, in its order (số liệu sơ kết). */
export const countedKeys = [
  ...(['pledged', 'lines-proved', 'evidence', 'checklist-points', 'routine-rounds', 'monthly-meetings'] as const),
  ...(['shortcomings-closed', 'shortcomings-open', 'tasks-done', 'tasks-late', 'initiatives', 'courses-attended'] as const),
];
export type CountedKey = (typeof countedKeys)[number] | `activity.${ActivityKind}` | `incident.${IncidentKind}`;

/** Every key, the plain ones first, then activities and incidents by kind. */
export const allCountedKeys: readonly CountedKey[] = [
  ...countedKeys,
  ...activityKinds.map((kind) => `activity.${kind}` as const),
  ...incidentKinds.map((kind) => `incident.${kind}` as const),
];

/** What a year's cases count on a day, by key; a key that is missing was not counted. */
export type YearCounts = ReadonlyMap<CountedKey, Counted>;

/** One figure of the report beside the same of the year before; null where that year has none (so cùng kỳ). */
export interface HalfYearFigure extends Counted {
  readonly key: CountedKey;
  readonly before: Counted | null;
}

/** The figures of the year beside those of the year before; what is nothing in both and no share is left out. */
export function halfYearFigures(now: YearCounts, before: YearCounts | null): readonly HalfYearFigure[] {
  const isNothing = (counted: Counted | null | undefined) => !counted || (counted.part === 0 && !counted.whole);
  return allCountedKeys.flatMap((key) => {
    const counted = now.get(key);
    const earlier = before?.get(key) ?? null;
    const isPlain = (countedKeys as readonly string[]).includes(key);
    if (!counted || (!isPlain && isNothing(counted) && isNothing(earlier))) return [];
    return [{ key, ...counted, before: earlier }];
  });
}

/** The same day a year earlier; the last of February for the 29th. */
export function sameDayBefore(on: Day): Day {
  const day = dayOf(yearOf(on) - 1, monthOf(on), Number(on.slice(8)));
  return isDay(day) ? day : addDays(dayOf(yearOf(on) - 1, 3, 1), -1);
}

/** What the unit writes beside the figures, one entry a line (phần đánh giá). */
export interface HalfYearTexts {
  readonly strengths: readonly string[];
  readonly causes: readonly string[];
  readonly lessons: readonly string[];
  readonly proposals: readonly string[];
}

/** The unit's half-year report before and after a meeting approved it (báo cáo sơ kết 6 tháng). */
export interface HalfYearReview extends HalfYearTexts {
  readonly campaignId: string;
  readonly unitId: string;
  /** The day whose state is counted (ngày chốt số liệu). */
  readonly asOf: Day;
  /** What must change: each becomes a shortcoming when it is approved, and comes back each month until it is mended. */
  readonly decisions: readonly NewShortcoming[];
  readonly meetingId: string | null;
  readonly approved: ApprovedHalfYear | null;
  readonly version: number;
}

/** A shortcoming as the report lists it: an area and a role, never a person. */
export type ListedShortcoming = NewShortcoming & { readonly outcome: string | null };

/** The report as it was approved, with the meeting's own facts: kept word for word. */
export interface ApprovedHalfYear {
  readonly figures: readonly HalfYearFigure[];
  readonly shortcomings: readonly ListedShortcoming[];
  readonly hasYearBefore: boolean;
  readonly sitting: HalfYearSitting;
}

/** The meeting that approves it (buổi sơ kết). */
export interface HalfYearSitting {
  readonly heldOn: Day;
  readonly from: string;
  readonly until: string;
  readonly venue: string;
  readonly present: number;
  readonly total: number;
  /** What was said, without the speaker's name. */
  readonly opinions: readonly string[];
  readonly conclusion: string;
}

/** The days as of which a half-year may be counted: from May to the end of the year. */
export function halfYearDays(year: number): { readonly from: Day; readonly through: Day } {
  return { from: dayOf(year, 5, 1), through: dayOf(year, 12, 31) };
}

/** The end of June, or today before it. */
export function proposedAsOf(year: number, today: Day): Day {
  const june = dayOf(year, 6, 30);
  return today < june ? today : june;
}

type Written = HalfYearTexts & Pick<HalfYearReview, 'asOf' | 'decisions'>;

/** Every reason against writing it so: approved before, a day that cannot be counted, a name at fault, a day out of the year. */
export function whyNotWrite(
  standing: HalfYearReview | undefined,
  written: Written,
  version: number,
  year: number,
  staff: readonly Staff[],
  today: Day,
): Refusal[] {
  if (standing?.approved) return [{ kind: 'state', code: 'reviews.half-year-approved' }];
  const { from, through } = halfYearDays(year);
  const isCounted = written.asOf >= from && written.asOf <= through && written.asOf <= today;
  return [
    ...whyNotCurrent(standing?.version ?? 0, version),
    ...(isCounted ? [] : [{ kind: 'input', code: 'reviews.not-a-half-year', at: 'asOf', facts: { year } } as const]),
    ...whyNotNameless(textsOf(written), staff, 'reviews.names-a-person'),
    ...written.decisions.flatMap((one, index) => whyNotRaise(one, { heldOn: written.asOf }, year, staff, `decisions.${index}.`)),
  ];
}

function textsOf(texts: HalfYearTexts): Readonly<Record<string, string>> {
  const named = (['strengths', 'causes', 'lessons', 'proposals'] as const).flatMap((key) =>
    texts[key].map((text, index) => [`${key}.${index}`, text] as const),
  );
  return Object.fromEntries(named);
}

/** What stands against approving it at a meeting, beside what stands against the meeting itself. */
export function whyNotApprove(
  review: HalfYearReview | undefined,
  sitting: HalfYearSitting,
  year: number,
  staff: readonly Staff[],
): Refusal[] {
  if (!review) return [{ kind: 'state', code: 'reviews.half-year-unwritten' }];
  if (review.approved) return [{ kind: 'state', code: 'reviews.half-year-approved' }];
  const said = Object.fromEntries(sitting.opinions.map((text, index) => [`opinions.${index}`, text]));
  return [
    ...(review.lessons.length > 0 ? [] : [{ kind: 'state', code: 'reviews.half-year-without-lessons' } as const]),
    ...(sitting.heldOn < review.asOf ? [{ kind: 'input', code: 'reviews.approved-before-counted', at: 'heldOn' } as const] : []),
    ...(sitting.until <= sitting.from ? [{ kind: 'input', code: 'reviews.ends-before-it-begins', at: 'until' } as const] : []),
    ...review.decisions.flatMap((one, index) => whyNotRaise(one, sitting, year, staff, `decisions.${index}.`)),
    ...whyNotNameless({ ...said, conclusion: sitting.conclusion }, staff, 'reviews.names-a-person'),
  ];
}

/** Approved as it stands on this day; nothing of it changes from here on. @throws Refused with every reason. */
export function approve(
  review: HalfYearReview,
  approved: ApprovedHalfYear,
  meeting: Pick<Meeting, 'id'>,
  year: number,
  staff: readonly Staff[],
): HalfYearReview {
  refuseIf(whyNotApprove(review, approved.sitting, year, staff));
  return { ...review, approved, meetingId: meeting.id, version: review.version + 1 };
}
