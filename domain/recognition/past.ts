import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type RowPlace, refusedCell } from '../kernel/sheetPlace.ts';
import { fold, tidy } from '../kernel/vietnamese.ts';

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

/** It is struck out once. */
export const whyNotStrikePast = ({ isStruck }: Pick<PastRecognition, 'isStruck'>): Refusal[] =>
  isStruck ? [stateRefusal('recognition.past-struck-already')] : [];

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
export function planPast(rows: readonly PastRow[], standing: readonly PastRecognition[], today: Day): PastPlan {
  const seen = new Map<string, PastFields & { readonly place?: RowPlace }>();
  const keyOf = (one: PastRow | PastRecognition) => (one.what === 'title' ? titleKey(one) : yearKey(one));
  for (const one of standing) if (!one.isStruck) seen.set(keyOf(one), one);
  const planned: PlannedPast[] = [];
  const refusals: Refusal[] = [];
  const warnings: Refusal[] = [];
  for (const row of rows) {
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
