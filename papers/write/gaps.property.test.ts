import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holesOf } from '#tests/support/paperHoles.ts';
import { pageText, wordText } from '#tests/support/paperText.ts';
import { paperText } from './cases/paperText.ts';
import type { PaperSample } from './cases/sample.ts';
import { renderDocx } from './docx.ts';
import { renderHtml } from './html.ts';
import { paperSamples } from './samples.ts';

type Path = readonly (string | number)[];

/** Days, instants and words of the code are read, never typed. */
const isRead = (text: string) => /^\d{4}-\d\d-\d\d/.test(text) || /^[a-z-]+$/.test(text);

/** Every text and list of some values, by its place. */
function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value === 'string') return isRead(value) ? [] : [at];
  if (Array.isArray(value)) return [at, ...value.flatMap((item, index) => placesIn(item, [...at, index]))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]));
}

/** The values with what stands at a place left out: a text empty, a list without items. */
function emptied(value: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) return typeof value === 'string' ? '' : [];
  if (Array.isArray(value)) return value.map((item, at) => (at === first ? emptied(item, rest) : item));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [first]: emptied((value as Record<string, unknown>)[first as string], rest) };
}

/** Marks around nothing, a label without its value, two blanks, a word that leads nowhere. */
const gap =
  /undefined|null|NaN|\[object| {2}|\s[.,;:](?:\s|$)|[,;:]\s*[.;]|“\s*”|\(\s*[;,)]|^\s*(?:[-–]|\d+[.)]|[a-zđ]\))\s*[.;]?$|(?:của|tại|với|về)\s*[.,;)]/u;

function gapsIn(text: string): readonly string[] {
  return text.split('\n').filter((line) => !line.startsWith('|') && !line.startsWith('[') && gap.test(line));
}

describe.each(Object.entries(paperSamples) as [string, PaperSample][])('%s', (_, sample) => {
  test('whatever is left blank is named, or leaves no gap; print, Word and page say the same', { timeout: 60_000 }, () => {
    let values: unknown;
    sample.changed((found) => {
      values = found;
      return found;
    });
    const places = placesIn(values);
    const some = fc.array(fc.constantFrom(...places), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(some, (blanks) => {
        const { paper, missing } = sample.changed((all) => blanks.reduce((now, at) => emptied(now, at), all));
        const said = paperText(paper);
        if (missing.length === 0) expect({ gaps: gapsIn(said), holes: holesOf(paper) }).toEqual({ gaps: [], holes: [] });
        expect(said).not.toMatch(/undefined|NaN|\[object/);
        expect(pageText(renderHtml(paper))).toBe(wordText(renderDocx(paper)));
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});
