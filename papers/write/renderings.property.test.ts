import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { letters, pageText, pdfLetters, wordText } from '#tests/support/paperText.ts';
import { wordFaults } from '#tests/support/word/wordFaults.ts';
import { renderDocx } from './docx.ts';
import { renderHtml } from './html.ts';
import type { Block, LetterPaper, Words } from './paper.ts';
import { renderPdf } from './pdf.ts';

const vietnamese = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const word = fc.string({ unit: fc.constantFrom(...vietnamese, ...vietnamese.toUpperCase()), minLength: 1, maxLength: 8 });
const phrase = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const nasty = fc.constantFrom(
  '',
  ' ',
  '<&">\'',
  ']]>{{}}#let x = 1 $x$ *b*',
  'lẻ \ud800 đôi \udc00',
  '\u0000\u0007\ufffe\u200b',
  'xuống\ndòng\r\nhai',
  'Phương',
  `Trường ${'Trung học cơ sở '.repeat(8).trim()}`,
  'Thuỷ'.normalize('NFD'),
);
const text = fc.oneof({ weight: 3, arbitrary: phrase }, nasty);
const words: fc.Arbitrary<Words> = fc.oneof(
  text,
  fc.array(fc.record({ text, bold: fc.constant(true as const) }, { requiredKeys: ['text'] }), { maxLength: 3 }),
);
const few = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 4 });
const columns = fc.array(
  fc.record({ head: text, share: fc.integer({ min: 1, max: 9 }), align: fc.constantFrom('left' as const, 'center' as const) }),
  { minLength: 2, maxLength: 6 },
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('bases' as const, 'addressees' as const), lines: few(text) }),
  fc.record({ kind: fc.constantFrom('banner' as const, 'heading' as const), text }),
  fc.record({ kind: fc.constant('paragraph' as const), text: words }),
  fc.record({ kind: fc.constant('article' as const), number: fc.integer({ min: 1, max: 40 }), text: words }),
  fc.record({
    kind: fc.constant('list' as const),
    marker: fc.constantFrom('number' as const, 'letter' as const, 'dash' as const),
    items: few(words),
  }),
  fc.record({ kind: fc.constant('facts' as const), rows: few(fc.record({ label: phrase, value: fc.option(text) })) }),
  fc.record({ kind: fc.constant('ticks' as const), items: few(fc.record({ text: phrase, ticked: fc.boolean() })) }),
  fc.record({
    kind: fc.constant('table' as const),
    columns,
    rows: fc.array(fc.record({ cells: fc.array(words, { maxLength: 7 }) }), { maxLength: 4 }),
  }),
);
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });
const letter: fc.Arbitrary<LetterPaper> = fc.record({
  format: fc.constantFrom('nd30' as const, 'form' as const),
  kind: fc.constant('title-decision' as const),
  head: fc.record({
    system: maybe(fc.constantFrom('state' as const, 'party' as const)),
    superior: maybe(text),
    issuer: text,
    number: maybe(fc.constantFrom('118/QĐ-LĐLĐ', '/QĐ-LĐLĐ', '')),
    place: maybe(text),
    day: fc.constantFrom(day('2026-02-05'), null, undefined),
  }),
  type: phrase,
  subject: maybe(text),
  regarding: maybe(text),
  body: fc.array(block, { maxLength: 8 }),
  signatures: fc.array(fc.record({ lines: few(text), note: maybe(text), name: maybe(text) }), { maxLength: 3 }),
  recipients: few(text),
  annexes: fc.array(
    fc.record({ label: phrase, title: phrase, landscape: fc.boolean(), body: fc.array(block, { maxLength: 2 }) }),
    { maxLength: 1 },
  ),
});

test('any letter is a Word file without a fault that says what the page says, and never «undefined»', () => {
  fc.assert(
    fc.property(letter, (paper) => {
      const file = renderDocx(paper);
      expect(wordFaults(file)).toEqual([]);
      const said = wordText(file);
      expect(pageText(renderHtml(paper))).toBe(said);
      expect(said).not.toMatch(/undefined|null|NaN|\[object/);
      expect(renderDocx(paper)).toEqual(file);
    }),
    { numRuns: 200 },
  );
});

test('any letter of letters says in PDF what its Word file says', { timeout: 60_000 }, async () => {
  const headless = (paper: LetterPaper) => paper.body.every(({ kind }) => kind !== 'table');
  await fc.assert(
    fc.asyncProperty(letter.filter(headless), async (paper) => {
      const short = { ...paper, annexes: [] };
      expect(await pdfLetters(renderPdf(short))).toBe(letters(wordText(renderDocx(short))));
    }),
    { numRuns: 8 },
  );
});

test('three hundred rows stay whole and in order', () => {
  const names = Array.from({ length: 300 }, (_, at) => `Trường Tiểu học số ${at + 1}`);
  const table: Block = {
    kind: 'table',
    columns: [
      { head: 'STT', share: 1 },
      { head: 'Tên đơn vị', share: 9 },
      { head: 'Điểm', share: 2 },
    ],
    rows: names.map((name, at) => ({ cells: [String(at + 1), name, '9,5'] })),
  };
  const paper: LetterPaper = {
    format: 'nd30',
    kind: 'title-decision',
    head: { issuer: 'Phòng' },
    type: 'Quyết định',
    body: [table],
    signatures: [],
    recipients: [],
  };
  expect(wordText(renderDocx(paper))).toContain(names.map((name, at) => `${at + 1} ${name} 9,5`).join(' '));
  expect(new TextDecoder().decode(renderPdf(paper).subarray(0, 5))).toBe('%PDF-');
});
