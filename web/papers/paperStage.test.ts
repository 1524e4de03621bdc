import { expect, test } from 'vitest';
import type { CasePaper } from './PapersPage.tsx';
import { byPhase, shownFilters, shows, stageOf } from './paperStage.ts';

const paper = (step: number, missing: readonly string[], state: CasePaper['life']['state']) =>
  ({ step, missing, life: { state } }) as unknown as CasePaper;

test('what lacks something says so first, but what is out stays out', () => {
  expect(stageOf(paper(2, ['số'], 'draft'))).toBe('lacking');
  expect(stageOf(paper(2, [], 'checked'))).toBe('checked');
  expect(stageOf(paper(2, ['số'], 'issued'))).toBe('issued');
});

test('every stage stands under all papers and under one other filter', () => {
  for (const stage of ['lacking', 'draft', 'checked', 'issued'] as const)
    expect(shownFilters.filter((filter) => shows(filter, stage))).toHaveLength(2);
});

test('papers stand under the part of the year of their step, in order; an empty part is left out', () => {
  const papers = [1, 8, 13, 16, 20].map((step) => paper(step, [], 'draft'));
  expect(byPhase(papers).map(({ phase, papers: here }) => [phase, here.map(({ step }) => step)])).toEqual([
    [0, [1, 8]],
    [2, [13, 16]],
    [3, [20]],
  ]);
});
