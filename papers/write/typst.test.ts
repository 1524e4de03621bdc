import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from './typst.ts';

const template = `#let data = json(bytes(sys.inputs.values))
#set document(title: data.text, date: none)
#set text(font: "Tinos", fallback: false)
#data.text`;

/** What the file says of itself, uncompressed in its XMP. */
function titleOf(pdf: Uint8Array): string | undefined {
  const title = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(new TextDecoder().decode(pdf))?.[1];
  return title
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

test('text comes out letter for letter, never as Typst source', () => {
  const text = '#let x = 1 $x^2$ ] [ \\ *đậm* _nghiêng_ @ref <nhãn> // ghi "chú" \'đơn\' `mã` = đề mục -- ~ Nguyễn Thị Ỷ';
  expect(titleOf(compile(template, { text }))).toBe(text);
});

test('the same values make the same bytes, other values do not', () => {
  const [first, second] = [compile(template, { text: 'Đạt chuẩn' }), compile(template, { text: 'Đạt chuẩn' })];
  expect(first).toEqual(second);
  expect(compile(template, { text: 'Đạt chuẩn.' })).not.toEqual(first);
});

test('no text makes it fail', { timeout: 30_000 }, () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constant('\ud800'),
    fc.constant('\0'),
  );
  fc.assert(
    fc.property(anything, (text) => {
      expect(compile(template, { text }).length).toBeGreaterThan(500);
    }),
    { numRuns: 15 },
  );
});

test('a wrong template says why', () => {
  expect(() => compile('#nothing-known', {})).toThrow(/unknown variable/);
});
