import { type Cycle, type QualifiedYear, type RecognisedYears, whyNotRecognise } from './title.ts';

/** What the recognising body does next about a year: the notice of result, the decision on the title, or nothing more. */
export type NextStep = 'announce' | 'decide' | 'none';

/** Whether a title over these years was taken back (đã bị hủy bỏ); deciding on them again is weighed, never waiting. */
export function isTakenBack(cycle: Cycle, titles: readonly RecognisedYears[], year: number): boolean {
  return titles.some((title) => title.revocation !== null && title.lastYear > year - cycle.years && title.firstYear <= year);
}

/** A decision is next only where the cycle is complete and was never recognised (đủ số năm, chưa có quyết định). */
export function nextStepOf(
  isAnnounced: boolean,
  cycle: Cycle | undefined,
  results: readonly QualifiedYear[],
  titles: readonly RecognisedYears[],
  year: number,
): NextStep {
  if (!isAnnounced) return 'announce';
  if (!cycle || isTakenBack(cycle, titles, year)) return 'none';
  return whyNotRecognise(cycle, results, titles, year).length === 0 ? 'decide' : 'none';
}
