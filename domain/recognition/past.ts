import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type RowPlace, refusedCell } from '../kernel/sheetPlace.ts';
import type { Steps } from '../kernel/steps.ts';
import { fold, tidy } from '../kernel/vietnamese.ts';
import type { QualifiedYear, RecognisedYears } from './title.ts';

/** What papers from before the system say of a unit (ghi từ hồ sơ trước hệ thống): a title for some years, or the result of one. */
export interface PastFields {
  readonly what: 'title' | 'year-result';
  /** As the decision names it (Cơ quan đạt chuẩn văn hóa); of a title alone. */
  readonly title: string | null;
  readonly kind: 'first' | 'again' | null;
  readonly firstYear: number;
  readonly lastYear: number;
  /** A title always; of a result whether the year qualified (đạt). */
  readonly qualified: boolean;
  /** Hundredths of a point, where the paper says them. */
  readonly points: number | null;
  readonly number: string | null;
  readonly decidedOn: Day | null;
  readonly issuer: string | null;
}

/** One of them, with whose it is. */
export interface PastRecognition extends PastFields {
  readonly id: string;
  readonly unitId: string;
  /** The unit in whose name it was entered; null: the operator. */
  readonly keeperUnitId: string | null;
  readonly isStruck: boolean;
}

/** Whether its paper is named: number, day and who gave it. */
export const isNamed = ({ number, decidedOn, issuer }: Pick<PastFields, 'number' | 'decidedOn' | 'issuer'>): boolean =>
  number !== null && decidedOn !== null && issuer !== null;

/** A line as it stands beside a movement: struck out with its reason, or barred after a merger that asked of every predecessor to qualify. */
export interface PastInSeries extends PastFields {
  readonly struck: { readonly reason: string } | null;
  readonly isBarred: boolean;
}

/** A movement of the unit as a line is held against it: every name that whoever recognises its years bears or bore. */
export interface SeriesOfUnit {
  readonly seriesId: string;
  readonly firstYear: number;
  readonly recognisers: readonly string[];
}

/** The one movement that a line counts in: that of the body its paper names, else the first of the unit; undefined where it has none. */
export function seriesOf({ issuer }: Pick<PastFields, 'issuer'>, all: readonly SeriesOfUnit[]): string | undefined {
  const said = issuer?.toLocaleLowerCase('vi');
  const rank = ({ recognisers }: SeriesOfUnit) => (recognisers.some((name) => name.toLocaleLowerCase('vi') === said) ? 0 : 1);
  const before = (a: SeriesOfUnit, b: SeriesOfUnit) =>
    rank(a) - rank(b) || a.firstYear - b.firstYear || (a.seriesId < b.seriesId ? -1 : 1);
  return [...all].sort(before)[0]?.seriesId;
}

/** Every reason why a year from before is none of the years in a row (không tính vào chuỗi năm); empty where it is one. */
export function whyNotCount(past: PastInSeries, own: readonly Pick<QualifiedYear, 'year'>[], cycleFirstYear: number): Refusal[] {
  const { lastYear, struck, qualified, isBarred } = past;
  return [
    ...(struck ? [stateRefusal('recognition.past-is-struck', { reason: struck.reason })] : []),
    ...(isNamed(past) ? [] : [stateRefusal('recognition.past-names-no-paper')]),
    ...(qualified ? [] : [stateRefusal('recognition.past-failed')]),
    ...(own.some(({ year }) => year === lastYear) ? [stateRefusal('recognition.past-has-own', { year: lastYear })] : []),
    ...(isBarred ? [stateRefusal('recognition.past-barred')] : []),
    ...(lastYear < cycleFirstYear ? [stateRefusal('recognition.past-before-cycle', { first: cycleFirstYear })] : []),
  ];
}

/** Whether a line is one of the years that count, whatever the cycle. */
export const countsAsYear = (past: PastInSeries, own: readonly Pick<QualifiedYear, 'year'>[]): boolean =>
  past.what === 'year-result' && whyNotCount(past, own, past.lastYear).length === 0;

/** The years of a movement with those from before: a year's own result goes first, and one from before needs its notice named. */
export function withPastYears(own: readonly QualifiedYear[], past: readonly PastInSeries[]): readonly QualifiedYear[] {
  const standing = past.filter((one) => one.what === 'year-result' && !one.struck && isNamed(one));
  const before = standing.filter(({ lastYear }) => !own.some(({ year }) => year === lastYear));
  return [
    ...own,
    ...before.map(({ lastYear, qualified, isBarred }) => ({
      ...{ year: lastYear, qualified },
      ...(isBarred ? { counts: false } : {}),
    })),
  ];
}

/** The titles of a movement with those from before: years are recognised once. */
export function withPastTitles(own: readonly RecognisedYears[], past: readonly PastInSeries[]): readonly RecognisedYears[] {
  const before = past.filter(({ what, struck }) => what === 'title' && !struck);
  return [
    ...own,
    ...before.map(({ number, firstYear, lastYear }) => ({ number: number!, firstYear, lastYear, revocation: null })),
  ];
}

/** A bound against slips of the pen, no rule of a text. */
const earliestYear = 1990;

/** Every reason why what a paper says cannot be entered; `at` names the field. */
export function whyNotPast(fields: PastFields, today: Day): Refusal[] {
  const { firstYear, lastYear, decidedOn } = fields;
  const thisYear = Number(today.slice(0, 4));
  return [
    ...(![firstYear, lastYear].every((year) => Number.isInteger(year) && year >= earliestYear && year <= thisYear)
      ? [inputRefusal('recognition.past-year', 'lastYear', { first: earliestYear, last: thisYear })]
      : []),
    ...(firstYear > lastYear ? [inputRefusal('recognition.past-years-order', 'firstYear')] : []),
    ...(decidedOn !== null && decidedOn > today ? [inputRefusal('recognition.past-in-future', 'decidedOn')] : []),
    ...(decidedOn !== null && decidedOn < `${lastYear}-01-01`
      ? [inputRefusal('recognition.past-before-year', 'decidedOn', { day: shortDate(decidedOn), year: lastYear })]
      : []),
  ];
}

/** It is struck out once, and never while a title stands on it (`standsOn`): that decision names its paper. */
export const whyNotStrikePast = (
  { isStruck }: Pick<PastRecognition, 'isStruck'>,
  standsOn?: Pick<RecognisedYears, 'number'>,
): Refusal[] => [
  ...(isStruck ? [stateRefusal('recognition.past-struck-already')] : []),
  ...(standsOn ? [stateRefusal('recognition.past-title-stands', { number: standsOn.number })] : []),
];

/** A row of a list of past titles or results, its unit found. */
export interface PastRow extends RowPlace, PastFields {
  readonly unitId: string;
  readonly unitName: string;
}

export interface PlannedPast {
  readonly row: PastRow;
  readonly outcome: 'new' | 'same';
}

/** Every row with what it would do, or every reason why the list is not taken. */
export interface PastPlan {
  readonly rows: readonly PlannedPast[];
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Refusal[];
}

const told = (text: string | null) => (text === null ? '' : fold(tidy(text)));
const yearKey = (one: Pick<PastRow, 'unitId' | 'lastYear'>) => `${one.unitId} ${one.lastYear}`;
const titleKey = (one: Pick<PastRow, 'unitId' | 'number' | 'decidedOn'>) => `${one.unitId} ${told(one.number)} ${one.decidedOn}`;

function isSame(one: PastFields, other: PastFields): boolean {
  return (
    one.qualified === other.qualified &&
    one.points === other.points &&
    one.firstYear === other.firstYear &&
    one.lastYear === other.lastYear &&
    told(one.number) === told(other.number) &&
    one.decidedOn === other.decidedOn &&
    told(one.issuer) === told(other.issuer)
  );
}

/**
 * Understands a list against what stands: a line that is there already is the same and enters nothing; another result of the same year,
 * or another reading of the same decision, is refused until the first is struck out.
 */
export function* planPast(rows: readonly PastRow[], standing: readonly PastRecognition[], today: Day): Steps<PastPlan> {
  const seen = new Map<string, PastFields & { readonly place?: RowPlace }>();
  const keyOf = (one: PastRow | PastRecognition) => (one.what === 'title' ? titleKey(one) : yearKey(one));
  for (const one of standing) if (!one.isStruck) seen.set(keyOf(one), one);
  const planned: PlannedPast[] = [];
  const refusals: Refusal[] = [];
  const warnings: Refusal[] = [];
  for (const row of rows) {
    yield;
    const columnOf = (at: string) => (row.what === 'year-result' && /Year$/.test(at) ? 'year' : at);
    const against = whyNotPast(row, today).map(({ at, code, facts }) => refusedCell(row, columnOf(at!), code, facts));
    const before = seen.get(keyOf(row));
    if (before?.place) {
      const { sheet, row: line } = before.place;
      against.push(refusedCell(row, 'unit', 'recognition.past-twice', { name: row.unitName, other: line, otherSheet: sheet }));
    } else if (before && !isSame(before, row)) {
      against.push(
        refusedCell(row, row.what === 'title' ? 'number' : 'year', 'recognition.past-stands', {
          name: row.unitName,
          year: row.lastYear,
        }),
      );
    }
    refusals.push(...against);
    if (against.length > 0) continue;
    if (!before && row.what === 'year-result' && row.qualified && !isNamed(row)) {
      warnings.push(refusedCell(row, 'number', 'recognition.past-not-named', { name: row.unitName, year: row.lastYear }));
    }
    seen.set(keyOf(row), { ...row, place: row });
    planned.push({ row, outcome: before ? 'same' : 'new' });
  }
  return { rows: planned, refusals, warnings };
}
