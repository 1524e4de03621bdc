import { type Cycle, type QualifiedYear, type Title, whyNotRecognise } from './title.ts';

/** What the recognising body does next about a year: the notice of result, the decision on the title, or nothing more. */
export type NextStep = 'announce' | 'decide' | 'none';

/** A decision is next only where the cycle is complete and not recognised yet (đủ số năm, chưa có quyết định). */
export function nextStepOf(
  isAnnounced: boolean,
  cycle: Cycle | undefined,
  results: readonly QualifiedYear[],
  titles: readonly Title[],
  year: number,
): NextStep {
  if (!isAnnounced) return 'announce';
  return cycle && whyNotRecognise(cycle, results, titles, year).length === 0 ? 'decide' : 'none';
}
