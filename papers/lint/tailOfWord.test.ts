import { expect, test } from 'vitest';
import { renderDocx } from '../write/docx.ts';
import { recordOf } from '../write/metadata.ts';
import { paperSamples } from '../write/samples.ts';
import { tailOfWord } from './tailOfWord.ts';

const numbered = Object.entries(paperSamples).flatMap(([name, { paper }]) => {
  const record = paper.format === 'certificate' ? null : recordOf(paper, 1);
  return record ? [{ name, paper, record }] : [];
});

test.each(numbered)('$name: the Word file names who signed it and who receives it', ({ paper, record }) => {
  const { signers, to } = record;
  expect(tailOfWord(renderDocx(paper))).toEqual({ signers, to });
});
