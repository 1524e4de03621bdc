import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docxLines } from '#papers/read/docxLines.ts';
import { readPlan } from '#papers/read/readPlan.ts';
import { wordFaults } from '#tests/support/word/wordFaults.ts';
import { docxOfLines } from './docxOfLines.ts';

const cases = new URL('../read/cases/', import.meta.url);
const names = ['', 'genre/'].flatMap((folder) =>
  readdirSync(new URL(folder, cases))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => folder + name),
);

describe('a text of ours, as a Word file, reads as the text does', () => {
  test.each(names)('%s', (name) => {
    const reading = readPlan(readFileSync(new URL(name, cases)));
    const file = docxOfLines(reading.lines, { title: reading.title ?? '' });
    expect(readPlan(file)).toEqual(reading);
    expect(wordFaults(file)).toEqual([]);
  });
});

test('lines of any letters come back letter for letter, but what no file carries', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('  thụt\tvào ', '<w:t>&amp;"', 'a\u0000b', '\ud800', ''),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      // Letters of symbol fonts (U+F000–U+F0FF) are read as the signs they show.
      const single = lines.map((one) => one.replace(/[\r\n\uf000-\uf0ff]/g, ''));
      const carried = single.map((one) => one.replace(/(?!\t)\p{Cc}|[\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu, ''));
      expect(docxLines(docxOfLines(single, { title: '' })).text).toBe(carried.join('\n'));
    }),
  );
});
