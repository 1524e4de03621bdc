import { expect, test } from 'vitest';
import { docxLines } from '../read/docxLines.ts';
import { renderDocx } from '../write/docx.ts';
import { paperSamples } from '../write/samples.ts';
import { fieldsOfPaper, valuesOf } from './fieldsOfPaper.ts';
import { fillTemplate } from './fillTemplate.ts';
import { starterTemplate } from './starterTemplate.ts';

/** Where lines break is the layout's; a certificate's square pattern and its hint are each certificate's own. */
const textOf = (bytes: Uint8Array) =>
  docxLines(bytes)
    .text.replace('Quét mã vuông để kiểm giấy này.', '')
    .replace(/[\s|]+/gu, ' ')
    .trim();

test.each(Object.values(paperSamples).map(({ name, paper }) => ({ name, paper })))(
  'filled with the paper’s own fields, the starter of $name is the paper',
  ({ paper }) => {
    for (const usual of [null, paper]) {
      const { bytes, faults } = fillTemplate(starterTemplate(paper, usual), valuesOf(fieldsOfPaper(paper)));
      expect(faults).toEqual([]);
      expect(textOf(bytes)).toBe(textOf(renderDocx(paper)));
    }
  },
);
