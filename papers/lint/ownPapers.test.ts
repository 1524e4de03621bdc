import { expect, test } from 'vitest';
import { renderDocx } from '../write/docx.ts';
import { paperSamples } from '../write/samples.ts';
import { lintPaper } from './lintPaper.ts';

const papers = Object.values(paperSamples);

test.each(papers.map((sample) => [sample.title, sample.paper] as const))('%s keeps the format of the state', (_, paper) => {
  const { findings } = lintPaper(renderDocx(paper));
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
