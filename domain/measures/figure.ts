import type { Day } from '../kernel/day.ts';
import { number } from '../kernel/vietnamese.ts';

/** Where a figure of the year comes from (nguồn số liệu). */
export const figureSources = [
  'pledged',
  'household',
  'advanced-worker',
  'emulation-soldier',
  'good-grade',
  'initiatives',
  'courses',
  'drives',
  'culture',
  'outreach',
  'satisfaction',
  'routine',
  'checklist',
  'incidents',
  'exemplars',
] as const;
export type FigureSource = (typeof figureSources)[number];

/** What a share is out of (mẫu số): the staff of the day, those in the base of the evaluation, those who answered, weeks expected, points of a checklist. */
export const figureBases = ['base-staff', 'base-evaluated', 'base-answered', 'base-occasions', 'base-points'] as const;
export type FigureBase = (typeof figureBases)[number];

/** A share always names its base; a count has none (tỷ lệ luôn kèm mẫu số, số lượng thì không). */
export type FigureOf =
  | { readonly denominator: number; readonly base: FigureBase }
  | { readonly denominator: null; readonly base: null };

/** One figure counted from the year's own cases, never typed (số liệu của năm). */
export type Figure = FigureOf & {
  readonly source: FigureSource;
  /** The line it was tied to when it was gathered; null: it is the whole unit's. */
  readonly lineCode: string | null;
  readonly numerator: number;
  /** The day whose state is counted. */
  readonly onDay: Day;
  /** Decided and frozen; until then it may still change. */
  readonly isFinal: boolean;
};

/** A figure of the whole unit as a share; none where nobody is in the base. */
export function shareOf(
  source: FigureSource,
  numerator: number,
  denominator: number,
  base: FigureBase,
  at: Pick<Figure, 'onDay' | 'isFinal'> & { readonly lineCode?: string },
): readonly Figure[] {
  return denominator > 0 ? [{ source, numerator, denominator, base, lineCode: null, ...at }] : [];
}

export function countOf(
  source: FigureSource,
  numerator: number,
  at: Pick<Figure, 'onDay' | 'isFinal'> & { readonly lineCode?: string },
): Figure {
  return { source, numerator, denominator: null, base: null, lineCode: null, ...at };
}

/** In per cent, from 0 up; null for a count. */
export function percentOf({ numerator, denominator }: Pick<Figure, 'numerator' | 'denominator'>): number | null {
  return denominator === null ? null : (numerator * 100) / denominator;
}

/** `33/34 (97,1 %)`, rounded down so that only the whole is 100 %; a count is its number. */
export function figureText(figure: Pick<Figure, 'numerator' | 'denominator'>): string {
  const percent = percentOf(figure);
  if (percent === null) return number(figure.numerator);
  return `${number(figure.numerator)}/${number(figure.denominator!)} (${number(Math.floor(percent * 10) / 10, percent % 1 === 0 ? 0 : 1)} %)`;
}

export const sourceName = (source: FigureSource): string => `measures.${source}`;
export const baseName = (base: FigureBase): string => `measures.${base}`;
