import type { Refusal } from '../kernel/refusal.ts';
import type { EnrolmentKind } from '../law/cycles.ts';
import type { Tally } from './cells.ts';
import type { ContestTally } from './contest.ts';

const counts = [
  ...(['launched', 'registered', 'withdrawn', 'assessed', 'notAssessed', 'qualified', 'notQualified'] as const),
  ...(['waitsForUnit', 'waitsForSuperior'] as const),
] as const;
const measured = ['late', 'titled', 'revoked'] as const;
const ofAwards = ['nominated', 'awarded', 'money'] as const;

/** The closed list of what a column of a form may ask (số liệu của một cột); `by-hand` is left for people to fill in. */
export const layoutFigures = [...counts, ...measured, 'qualified-share', 'mean-points', ...ofAwards, 'by-hand'] as const;
export type LayoutFigure = (typeof layoutFigures)[number];

/** What the rows are: units right below, types of unit, kinds of enrolment with their year of the cycle, or the whole in one line. */
export const layoutRows = ['units', 'types', 'kinds', 'whole'] as const;
export type LayoutRows = (typeof layoutRows)[number];

/** Types of unit that live a year of their own. */
export const layoutUnitTypes = ['agency', 'public-service-unit', 'enterprise'] as const;

export const mostColumns = 24;
export const deepestHeading = 3;

export interface LayoutColumn {
  /** From the outermost heading to the column's own; neighbours that share one stand under it together. */
  readonly headings: readonly string[];
  readonly figure: LayoutFigure;
  /** 1: of the year before. */
  readonly yearsBack: number;
  readonly kind: EnrolmentKind | null;
  readonly cycleYear: number | null;
  readonly unitType: (typeof layoutUnitTypes)[number] | null;
}

/** A form of those above (mẫu biểu): its title, rows, columns and who signs. */
export interface Layout {
  readonly title: string;
  readonly rows: LayoutRows;
  readonly columns: readonly LayoutColumn[];
  readonly signer: string;
}

export const isOfAwards = (figure: LayoutFigure): boolean => ofAwards.some((one) => one === figure);

/** Every reason at once: awards are counted by unit and form alone, so that nothing narrows them. */
export function whyNotLayout({ columns }: Layout): Refusal[] {
  return columns.flatMap((column, at): Refusal[] => {
    const isNarrowed = column.kind !== null || column.cycleYear !== null || column.unitType !== null;
    const heading = column.headings.join(' / ');
    return isNarrowed && isOfAwards(column.figure)
      ? [{ kind: 'input', code: 'reports.awards-not-narrowed', at: `columns.${at}.figure`, facts: { heading } }]
      : [];
  });
}

/** A heading over so many columns and down so many rows. */
export interface HeadCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** The heading rows: neighbours with the same outer headings are merged, and a column's own reaches down to the first row. */
export function headRows(columns: readonly Pick<LayoutColumn, 'headings'>[]): readonly (readonly HeadCell[])[] {
  const depth = Math.max(1, ...columns.map(({ headings }) => headings.length));
  return Array.from({ length: depth }, (_, level) => {
    const cells: HeadCell[] = [];
    let last: readonly string[] | undefined;
    for (const { headings } of columns) {
      if (headings.length <= level) {
        last = undefined;
        continue;
      }
      const isOwn = headings.length === level + 1;
      const path = headings.slice(0, level + 1);
      const before = cells.at(-1);
      if (!isOwn && before && last && last.join('\n') === path.join('\n'))
        cells[cells.length - 1] = { ...before, across: before.across + 1 };
      else cells.push({ text: headings[level]!, across: 1, down: isOwn ? depth - level : 1 });
      last = isOwn ? undefined : path;
    }
    return cells;
  });
}

/** What a cell says; null: nobody can say it from what is kept, it stays blank and is named. */
export type CellSaid = number | { readonly part: number; readonly whole: number } | null;

/** A column's figure of one row, from the years and the awards that the row counts. */
export function figureIn(figure: LayoutFigure, tally: Tally, awards: ContestTally | null): CellSaid {
  if (figure === 'by-hand') return null;
  if (figure === 'nominated' || figure === 'awarded' || figure === 'money') return awards?.[figure] ?? null;
  if (figure === 'qualified-share') return { part: tally.qualified, whole: tally.assessed };
  if (figure === 'mean-points') {
    const { 'decided-sum': sum, 'decided-count': count } = tally.by;
    return count === 0 ? null : Math.round(sum / count) / 100;
  }
  return figure === 'late' || figure === 'titled' || figure === 'revoked' ? tally.by[figure] : tally[figure];
}
