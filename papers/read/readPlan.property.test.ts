import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selected, wordedIn } from '#tests/support/spans.ts';
import { type ReadPlan, readPlan } from './readPlan.ts';
import { Unreadable } from './unreadable.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const caseText = (name: string) => readFileSync(new URL(`./cases/${name}.txt`, import.meta.url), 'utf8');
const plans = ['school-plan', 'union-plan', 'commune-plan', 'decision', 'genre/ward', 'genre/primary-cells'].map(caseText);

/** Every place selects its words and nothing else. */
function expectSpansToSelect(reading: ReadPlan): void {
  const { signatory: _, findings: __, ...placed } = reading;
  for (const { words, span } of wordedIn(placed)) {
    // A mark that stands on a sign and no letter has no place without the sign.
    if (/^\p{M}/u.test(words)) expect(selected(reading.lines, span)).toContain(words);
    else expect(selected(reading.lines, span)).toBe(words);
  }
  for (const { words, span } of wordedIn(reading.findings)) expect(selected(reading.lines, span)).toContain(words.slice(0, 40));
}

/** Every letter of a text composed or decomposed as the seed's bits say, every line ended one way or the other. */
function disturbed(text: string, bits: readonly boolean[], gaps: readonly string[]): string {
  let at = 0;
  const next = () => bits[at++ % bits.length]!;
  return [...text]
    .map((letter) => {
      if (letter === '\n') return next() ? '\r\n' : '\n';
      if (letter === ' ') return next() ? gaps[at % gaps.length]! : ' ';
      return next() ? letter.normalize('NFD') : letter;
    })
    .join('');
}

const bits = fc.array(fc.boolean(), { minLength: 3, maxLength: 97 });
const gaps = fc.array(fc.constantFrom(' ', '  ', '\u00a0'), { minLength: 1, maxLength: 7 });

describe('reading anything', () => {
  test('what was read lies where its span says, however letters are composed and lines are ended', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), bits, gaps, (plan, seed, spaces) => {
        expectSpansToSelect(readPlan(bytesOf(disturbed(plan, seed, spaces))));
      }),
      { numRuns: 40 },
    );
  });

  test('composition changes no word of what is read', () => {
    const words = (text: string) =>
      wordedIn(readPlan(bytesOf(text)))
        .map((one) => one.words)
        .filter((one) => one !== '');
    fc.assert(
      fc.property(fc.constantFrom(...plans), bits, (plan, seed) => {
        const withoutNotes = (text: string) => words(text).join('\n');
        expect(withoutNotes(disturbed(plan, seed, [' ']))).toBe(withoutNotes(plan));
      }),
      { numRuns: 20 },
    );
  });

  test('no text makes it fall over', () => {
    const pieces = fc.constantFrom(
      ...[
        'KẾ HOẠCH',
        'I. ',
        'II. ',
        'A. ',
        '1. ',
        '1.1. ',
        'a) ',
        'đ) ',
        '- ',
        '+ ',
        '• ',
        'Điều 1. ',
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        '|',
        '    ',
      ],
      ...[
        'Căn cứ ',
        'Quyết định số 1/QĐ-TTg ngày 31/02/2020 của ',
        'Nơi nhận:',
        'TM. ỦY BAN',
        'HIỆU TRƯỞNG',
        'MỤC ĐÍCH',
        'NỘI DUNG',
        'TỔ CHỨC THỰC HIỆN',
      ],
      ...[
        '100%',
        'không có ',
        'từ 1 - 2 cá nhân',
        'không quá 3 tập thể',
        'trước ngày 30/11/2026',
        'hàng tháng ',
        '“',
        '”',
        '(',
        ')',
        ':',
        ';',
        '.',
        ',',
        'chất lương ',
        '\u0301',
        '\u0000',
        '😀',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 120 }), (parts) => {
        const text = parts.join('');
        try {
          expectSpansToSelect(readPlan(bytesOf(text)));
        } catch (cause) {
          if (!(cause instanceof Unreadable)) throw cause;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no bytes make it fall over', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          readPlan(bytes);
        } catch (cause) {
          if (!(cause instanceof Unreadable)) throw cause;
        }
      }),
    );
  });

  test.each([
    ['dots', '.'],
    ['open quotes', '“'],
    ['bases', 'Căn cứ Quyết định số 5/QĐ-UBND ngày 1/1/2020 của UBND về việc '],
    ['gaps', 'a    b\t|'],
    ['slips', 'công tác chất lương '],
    ['rhythms', 'hàng tháng '],
    ['marks', 'I. '],
  ])('%s without end are read or refused, not waited for', (_, piece) => {
    const text = piece.repeat(Math.floor(120_000 / piece.length));
    expect(readPlan(bytesOf(`KẾ HOẠCH\n${text}\nI. NỘI DUNG\n${text}x`)).isPlan).toBe(true);
  });
});
