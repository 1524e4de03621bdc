import type { Points } from '../criteria/scoreSheet.ts';
import type { EnrolmentState } from '../enrolments/enrolment.ts';
import type { Day } from '../kernel/day.ts';
import { cycleYear, type EnrolmentKind } from '../law/cycles.ts';
import type { UnitType } from '../org/unit.ts';

/**
 * How far a launched year of a unit is, as those outside it may know (tình trạng của một năm). Whoever sent an enrolment is registered;
 * a year is assessed once its result is announced, and is then qualified or not.
 */
export const stages = [
  'launched',
  'enrolment-sent',
  'enrolment-returned',
  'to-submit',
  'submitted',
  'sent-back',
  'late-refused',
  'appraised',
  'qualified',
  'not-qualified',
  'withdrawn',
] as const;
export type Stage = (typeof stages)[number];

/** Whom a stage waits for (đang chờ ai); null: nothing is to come. */
export type WaitsFor = 'unit' | 'superior' | null;

const waiting: Readonly<Record<Stage, WaitsFor>> = {
  launched: 'unit',
  'enrolment-sent': 'superior',
  'enrolment-returned': 'unit',
  'to-submit': 'unit',
  submitted: 'superior',
  'sent-back': 'unit',
  'late-refused': null,
  appraised: 'superior',
  qualified: null,
  'not-qualified': null,
  withdrawn: null,
};

export const waitsFor = (stage: Stage): WaitsFor => waiting[stage];

export const isRegistered = (stage: Stage): boolean => stage !== 'launched';

/** What a year's papers say, as they stand in their own features. */
export interface YearCase {
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  readonly recogniserId: string;
  readonly sheetId: string;
  /** Codes of the sheet's lines, in order. */
  readonly lineCodes: readonly string[];
  readonly enrolmentUntil: Day;
  readonly submissionUntil: Day;
  readonly enrolment: {
    readonly kind: EnrolmentKind;
    readonly cycleFirstYear: number;
    readonly cycleYears: number;
    readonly state: EnrolmentState;
  } | null;
  /** The unit's own points as last handed in; null while nothing was. */
  readonly handedIn: {
    /** False once it was given back. */
    readonly stands: boolean;
    readonly late: boolean;
    readonly points: Readonly<Record<string, Points>>;
  } | null;
  readonly lateness: 'accepted' | 'refused' | null;
  /** The points of the finished appraisal. */
  readonly appraised: Readonly<Record<string, Points>> | null;
  readonly result: { readonly qualified: boolean; readonly total: Points } | null;
  /** The titles decided upon this year: whether each was taken back. */
  readonly titles: readonly { readonly isRevoked: boolean }[];
}

/** A launched year as reports count it (một dòng tổng hợp). */
export interface UnitYear {
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  readonly stage: Stage;
  /** Null while the unit has not registered. */
  readonly kind: EnrolmentKind | null;
  readonly cycleYear: number | null;
  readonly late: boolean;
  readonly titled: boolean;
  readonly revoked: boolean;
  readonly dueOn: Day | null;
  readonly recogniserId: string;
  readonly sheetId: string;
  readonly selfTotal: Points | null;
  readonly appraisedTotal: Points | null;
  readonly decidedTotal: Points | null;
  readonly selfPoints: readonly Points[] | null;
  readonly appraisedPoints: readonly Points[] | null;
}

/** A year with its place: its unit's type and the units above it in each geography, nearest first. */
export interface PlacedYear extends UnitYear, Place {}

export const geographies = ['was', 'now', 'received'] as const;
/** As it was on the year's reporting day; as it is today, through heirs; by the bodies that receive the papers (theo nơi nhận hồ sơ). */
export type Geography = (typeof geographies)[number];

export interface Place extends Readonly<Record<Geography, readonly string[]>> {
  readonly unitType: UnitType;
}

/** What reports count of a year. An enrolment is nobody's business before it is sent, nor is a scoring before it is handed in. */
export function unitYearOf(year: YearCase): UnitYear {
  const stage = stageOf(year);
  const sent = isRegistered(stage) ? year.enrolment : null;
  const self = sent && year.handedIn?.stands ? vectorOf(year, year.handedIn.points) : null;
  const appraised = self && year.appraised ? vectorOf(year, year.appraised) : null;
  return {
    campaignId: year.campaignId,
    unitId: year.unitId,
    year: year.year,
    stage,
    kind: sent?.kind ?? null,
    cycleYear: sent ? cycleYear(sent, year.year) : null,
    late: self !== null && year.handedIn!.late,
    titled: year.titles.some(({ isRevoked }) => !isRevoked),
    revoked: year.titles.some(({ isRevoked }) => isRevoked),
    dueOn: dueOf(year, stage),
    recogniserId: year.recogniserId,
    sheetId: year.sheetId,
    selfTotal: self && sumOf(self),
    appraisedTotal: appraised && sumOf(appraised),
    decidedTotal: sent && (year.result?.total ?? null),
    selfPoints: self,
    appraisedPoints: appraised,
  };
}

function stageOf({ enrolment, handedIn, lateness, appraised, result }: YearCase): Stage {
  if (enrolment === null || enrolment.state === 'draft') return 'launched';
  if (result) return result.qualified ? 'qualified' : 'not-qualified';
  if (enrolment.state === 'withdrawn') return 'withdrawn';
  if (appraised) return 'appraised';
  if (handedIn) return !handedIn.stands ? 'sent-back' : handedIn.late && lateness === 'refused' ? 'late-refused' : 'submitted';
  if (enrolment.state === 'accepted') return 'to-submit';
  return enrolment.state === 'returned' ? 'enrolment-returned' : 'enrolment-sent';
}

function dueOf({ enrolmentUntil, submissionUntil }: YearCase, stage: Stage): Day | null {
  if (waitsFor(stage) !== 'unit') return null;
  return stage === 'launched' || stage === 'enrolment-returned' ? enrolmentUntil : submissionUntil;
}

const vectorOf = ({ lineCodes }: YearCase, points: Readonly<Record<string, Points>>) =>
  lineCodes.map((code) => points[code] ?? 0);

const sumOf = (points: readonly Points[]) => points.reduce((sum, one) => sum + one, 0);
