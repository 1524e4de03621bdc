import type { CasePaper, PaperGroup } from './PapersPage.tsx';

/** Where a paper stands for whoever looks down the list: it lacks something, waits for a check, waits to go out, is out. */
export type PaperStage = 'lacking' | 'draft' | 'checked' | 'issued';

export const stageOf = ({ missing, life }: CasePaper): PaperStage =>
  life.state !== 'issued' && missing.length > 0 ? 'lacking' : life.state;

export const shownFilters = ['all', 'lacking', 'ready', 'issued'] as const;
export type ShownFilter = (typeof shownFilters)[number];

/** Whether a filter of the list shows a stage; what is ready waits for a check or to go out. */
export const shows = (filter: ShownFilter, stage: PaperStage): boolean =>
  filter === 'all' || filter === stage || (filter === 'ready' && (stage === 'draft' || stage === 'checked'));

/** Whether a filter of the list shows papers that are one for each: as the last of them stands. */
export const showsGroup = (filter: ShownFilter, { total, ready, issued }: PaperGroup): boolean =>
  filter === 'all' ||
  (filter === 'lacking' && ready < total) ||
  (filter === 'ready' && issued < ready) ||
  (filter === 'issued' && total > 0 && issued === total);

/** The four parts of the year by their first and last step. */
const phases: readonly (readonly [first: number, last: number])[] = [
  [1, 8],
  [9, 12],
  [13, 16],
  [17, 20],
];

/** Papers by the part of the year they belong to, parts without any left out; `phase` counts from 0. */
export function byPhase<One extends { readonly step: number }>(
  papers: readonly One[],
): readonly { readonly phase: number; readonly papers: readonly One[] }[] {
  return phases
    .map(([first, last], phase) => ({ phase, papers: papers.filter(({ step }) => first <= step && step <= last) }))
    .filter((part) => part.papers.length > 0);
}
