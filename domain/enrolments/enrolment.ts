import { type Day, dayAt, dayOf, shortDate, yearOf } from '../kernel/day.ts';
import { standingIn, type Window } from '../kernel/period.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import { type CycleLength, cycleRuleDay, cycleYear, type EnrolmentKind } from '../law/cycles.ts';
import { cycleRuleAt, type LocalRule } from '../law/localRules.ts';
import { isSubject, type SubjectType, type UnitType } from '../org/unit.ts';
import type { PlanReading } from '../plans/reading.ts';
import type { Review } from './review.ts';

/** Where an enrolment stands for the unit; each superior sees its own review besides. */
export const enrolmentStates = ['draft', 'submitted', 'returned', 'accepted', 'withdrawn'] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** The decision by which a unit holds its title (quyết định đang giữ), and the years it recognised, both in. */
export interface HeldDecision {
  readonly number: string;
  readonly date: Day;
  readonly issuer: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A year that qualified before the system, by the notice its superior entered (năm đã đạt, ghi từ hồ sơ trước hệ thống). */
export interface YearBefore {
  readonly year: number;
  readonly number: string;
  readonly date: Day;
  readonly issuer: string;
}

/** What the unit fills in; a superior's return names one of these fields. */
export interface EnrolmentForm {
  readonly kind: EnrolmentKind;
  readonly held: HeldDecision | null;
  /** Why no decision is cited although one should be: how the plan's finding was settled; 1–500 characters. */
  readonly heldNote: string | null;
  readonly cycleFirstYear: number;
  readonly commitment: string;
}

/** A unit's enrolment for the title in a year's campaign (đăng ký xây dựng đạt chuẩn văn hóa). */
export interface Enrolment extends EnrolmentForm {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  /** The title's kind follows the unit's: cơ quan, đơn vị, doanh nghiệp. */
  readonly titleKind: SubjectType;
  readonly cycleYears: CycleLength;
  readonly state: EnrolmentState;
  readonly withdrawReason: string | null;
  readonly version: number;
}

/** Only an agency, a public-service unit or an enterprise can hold the title. */
export function whyNotEnrolType(type: UnitType): Refusal[] {
  return isSubject(type) ? [] : [stateRefusal('enrolments.unit-holds-no-title')];
}

/** What the plan's own words say the unit enrols for: keeping, again, else first. */
export function kindIn(plan: Pick<PlanReading, 'title' | 'purposes'>): EnrolmentKind {
  const said = `${plan.title ?? ''} ${plan.purposes.map((purpose) => purpose.text).join(' ')}`
    .normalize('NFC')
    .toLocaleLowerCase('vi');
  if (/công nhận lại/.test(said)) return 'again';
  return /duy trì[^.;]{0,60}danh hiệu|giữ vững[^.;]{0,60}danh hiệu/.test(said) ? 'keeping' : 'first';
}

/** An earlier year of the same unit, as the cycle goes on from it. */
export type EarlierEnrolment = Pick<Enrolment, 'year' | 'kind' | 'cycleFirstYear' | 'cycleYears' | 'state'>;

/** Where the cycle of a new enrolment begins: it goes on from last year's unless that one ended, was withdrawn or of another kind; a keeping or again cycle begins after the years held, a first one with the years right before that qualified on paper. */
export function firstYearOf(
  kind: EnrolmentKind,
  year: number,
  held: HeldDecision | null,
  earlier: EarlierEnrolment | undefined,
  before: readonly Pick<YearBefore, 'year'>[] = [],
  local?: LocalRule,
): number {
  const goesOn =
    earlier?.kind === kind &&
    earlier.year === year - 1 &&
    earlier.state !== 'withdrawn' &&
    earlier.state !== 'draft' &&
    cycleYear(earlier, year) !== null;
  if (goesOn) return earlier.cycleFirstYear;
  const earliest = year - cycleRuleAt(local, kind, dayOf(year, 1, 1)).years + 1;
  if (kind === 'first') {
    const lived = new Set(before.map((one) => one.year));
    let first = year;
    while (first > earliest && lived.has(first - 1)) first -= 1;
    return first;
  }
  if (held === null || held.lastYear >= year) return year;
  return Math.max(held.lastYear + 1, earliest);
}

/** The rule's number of years for the form's kind: the place's own where it has one. */
export function cycleYearsOf(form: Pick<EnrolmentForm, 'kind' | 'cycleFirstYear'>, local?: LocalRule): CycleLength {
  return cycleRuleAt(local, form.kind, cycleRuleDay(form.cycleFirstYear)).years;
}

/** A unit may write while nothing waits at a superior. */
export function whyNotRevise(enrolment: Pick<Enrolment, 'state'> | undefined, reviews: readonly Review[]): Refusal[] {
  if (enrolment === undefined || enrolment.state === 'draft') return [];
  if (enrolment.state === 'withdrawn') return [stateRefusal('enrolments.withdrawn')];
  return reviews.some((review) => review.state === 'returned') ? [] : [stateRefusal('enrolments.waits-at-superior')];
}

/** Writes what the unit filled in; the cycle's length follows from the kind. */
export function revise(enrolment: Enrolment, form: EnrolmentForm, reviews: readonly Review[], local?: LocalRule): Enrolment {
  refuseIf(whyNotRevise(enrolment, reviews));
  return { ...enrolment, ...form, cycleYears: cycleYearsOf(form, local), version: enrolment.version + 1 };
}

/** Every field that keeps a form from being sent. */
export function whyNotSend(form: EnrolmentForm & Pick<Enrolment, 'cycleYears'>, year: number, today: Day): Refusal[] {
  const cycle = { cycleFirstYear: form.cycleFirstYear, cycleYears: form.cycleYears };
  return [
    ...(form.kind === 'first' ? whyNotFirst(form) : whyNotHeld(form, year, today)),
    ...(cycleYear(cycle, year) === null
      ? [
          inputRefusal('enrolments.year-outside-cycle', 'cycleFirstYear', {
            year,
            first: cycle.cycleFirstYear,
            last: cycle.cycleFirstYear + cycle.cycleYears - 1,
          }),
        ]
      : []),
    ...(form.commitment.trim() === '' ? [inputRefusal('enrolments.commitment-missing', 'commitment')] : []),
  ];
}

function whyNotFirst({ held }: EnrolmentForm): Refusal[] {
  return held === null ? [] : [inputRefusal('enrolments.first-holds-nothing', 'kind')];
}

function whyNotHeld({ held, heldNote }: EnrolmentForm, year: number, today: Day): Refusal[] {
  if (held === null) return heldNote ? [] : [inputRefusal('enrolments.held-missing', 'held')];
  return [
    ...(held.date > today ? [inputRefusal('enrolments.day-in-future', 'held.date')] : []),
    ...(held.firstYear > held.lastYear ? [inputRefusal('enrolments.period-backwards', 'held.lastYear')] : []),
    ...(held.lastYear >= year ? [inputRefusal('enrolments.held-not-past', 'held.lastYear', { year })] : []),
    ...(held.lastYear > yearOf(held.date) ? [inputRefusal('enrolments.held-before-its-years', 'held.date')] : []),
  ];
}

/** Why it cannot go to the superiors now; late is flagged, not refused. */
export function whyNotSubmit(
  enrolment: Enrolment,
  reviews: readonly Review[],
  window: Window,
  now: string,
  today: Day,
): Refusal[] {
  const early =
    standingIn(window, now) === 'early'
      ? [stateRefusal('enrolments.window-not-open', { opens: shortDate(dayAt(window.opensAt)) })]
      : [];
  return [...whyNotRevise(enrolment, reviews), ...early, ...whyNotSend(enrolment, enrolment.year, today)];
}

/** Hands it to every superior at once. */
export function submit(enrolment: Enrolment, reviews: readonly Review[], window: Window, now: string, today: Day): Enrolment {
  refuseIf(whyNotSubmit(enrolment, reviews, window, now, today));
  return { ...enrolment, state: 'submitted', version: enrolment.version + 1 };
}

/** What was never sent is simply left; what was sent is withdrawn once, with a reason, until the year's files are due: from then on its result counts. */
export function whyNotWithdraw(enrolment: Enrolment, submission: Window, now: string): Refusal[] {
  if (enrolment.state === 'draft') return [stateRefusal('enrolments.not-submitted')];
  if (enrolment.state === 'withdrawn') return [stateRefusal('enrolments.withdrawn')];
  const closed = shortDate(dayAt(submission.closesAt));
  return standingIn(submission, now) === 'late' ? [stateRefusal('enrolments.withdraw-over', { closed })] : [];
}

export function withdraw(enrolment: Enrolment, submission: Window, now: string, reason: string): Enrolment {
  refuseIf(whyNotWithdraw(enrolment, submission, now));
  return { ...enrolment, state: 'withdrawn', withdrawReason: reason, version: enrolment.version + 1 };
}

/** The cycle as the rule on recognition counts it: keeping a title runs towards being recognised again. */
export function cycleOf(enrolment: Pick<Enrolment, 'kind' | 'cycleFirstYear' | 'cycleYears'>) {
  const kind = enrolment.kind === 'first' ? ('first' as const) : ('again' as const);
  return { kind, firstYear: enrolment.cycleFirstYear, years: enrolment.cycleYears };
}
