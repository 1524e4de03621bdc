import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, joined, passageOf, pieces, spanOf } from './passage.ts';

const pointsOf = (raw: string, start: number, end: number) => [...raw].slice(start, end).join('');
const fold = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

describe('passages', () => {
  test('white space is folded and decomposed letters are composed, and each knows where it came from', () => {
    const raw = `\u00a0 Ca\u0301n  bộ,\tcông`;
    const passage = passageOf(raw, 7);
    expect(passage.text).toBe('Cán bộ, công');
    expect(spanOf(passage, 0, 3)).toEqual({ line: 7, start: 2, end: 6 });
    expect(pointsOf(raw, 2, 6)).toBe('Ca\u0301n');
  });

  test('what has no width is not read, and belongs to the letter before it', () => {
    const passage = passageOf('kế ho\u00adạch\u2060 n\u200băm', 1);
    expect(passage.text).toBe('kế hoạch năm');
    expect(spanOf(passage, 3, 8)).toEqual({ line: 1, start: 3, end: 10 });
  });

  test('letters beyond the first plane count as one', () => {
    const passage = passageOf('😀 kế hoạch', 1);
    expect(spanOf(cut(passage, 3))).toEqual({ line: 1, start: 2, end: 10 });
  });

  test('a line of simple signs is read as any other line is', () => {
    const line = fc.array(fc.constantFrom('Đ', 'ồ', 'n', ' ', '  ', '\u00a0', '\t', '–', '1', '“'), { maxLength: 40 });
    fc.assert(
      fc.property(line, (letters) => {
        const raw = letters.join('');
        const simple = passageOf(raw, 3, 5);
        const other = passageOf(`${raw} 😀`, 3, 5);
        const units = simple.text.length;
        expect(other.text).toBe(`${simple.text} 😀`.trimStart());
        for (let unit = 0; unit < units; unit++) expect(spanOf(other, unit, unit + 1)).toEqual(spanOf(simple, unit, unit + 1));
      }),
    );
  });

  test('joined passages span their lines', () => {
    const both = joined([passageOf('Kế hoạch', 3), passageOf('năm 2026', 5)]);
    expect(both.text).toBe('Kế hoạch năm 2026');
    expect(spanOf(both)).toEqual({ line: 3, start: 0, endLine: 5, end: 8 });
  });

  test('pieces keep their places', () => {
    const [, second] = pieces(passageOf('- a; b ;c', 1), /;/g);
    expect(second!.text).toBe('b');
    expect(spanOf(second!)).toEqual({ line: 1, start: 5, end: 6 });
  });

  test('any part of any passage lies where its span says', () => {
    const letters = fc.constantFrom(
      'a',
      'ệ',
      'e\u0323\u0302',
      'u\u031b\u0309',
      ' ',
      '  ',
      '\t',
      '\u00a0',
      'Đ',
      '😀',
      '1',
      ',',
      '\u0301',
      '\u00ad',
      '\u2060',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const raw = parts.join('');
        const passage = passageOf(raw, 1);
        expect(passage.text).toBe(fold(raw));
        const [from, to] = [a % (passage.text.length + 1), b % (passage.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const part = cut(passage, from, to);
        if (/[\ud800-\udfff]|\p{M}/u.test(part.text) || part.text === '') return;
        const { start, end } = spanOf(part);
        expect(fold(pointsOf(raw, start, end)).replaceAll('\u0301', '')).toContain(
          part.text.replaceAll('\u0301', '').slice(0, 1),
        );
      }),
    );
  });
});
