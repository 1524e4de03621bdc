import { expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { type BlankLayout, blankPartNames, usualBlank } from '#domain/papers/blank.ts';
import { pdfPages } from '../../read/pdf/pdfPages.ts';
import { renderOnBlanks, testSheet, tooLongForBlank } from './blank.ts';
import { certificate } from './certificate.ts';

const paperOf = (unit: string) =>
  certificate({
    form: 'Giấy công nhận',
    authority: 'Chủ tịch Ủy ban nhân dân xã Bến Sậy',
    unit,
    title: 'Đơn vị đạt chuẩn văn hóa',
    period: { from: day('2025-01-01'), until: day('2027-01-01') },
    decision: { number: '118/QĐ-UBND', day: day('2027-01-14'), issuer: 'Ủy ban nhân dân xã Bến Sậy' },
    place: 'Bến Sậy',
    day: day('2027-01-14'),
    signer: { title: 'Chủ tịch', name: 'Hà Văn Quyền' },
    code: 'ABCD-EFGH',
  });
const millimetre = 72 / 25.4;

/** The line of words that begins with some letters: where it begins, ends and stands, in millimetres. */
async function lineOf(bytes: Uint8Array, page: number, words: string) {
  const { glyphs } = (await pdfPages(bytes))[page]!;
  const start = glyphs.findIndex((_, at) =>
    glyphs
      .slice(at, at + words.length)
      .map(({ letter }) => letter)
      .join('')
      .startsWith(words),
  );
  const own = glyphs.slice(start, start + words.length);
  const last = own.at(-1)!;
  return { left: own[0]!.x / millimetre, right: (last.x + last.width) / millimetre, y: own[0]!.y / millimetre };
}

test('every part stands where the office measured it, moved by what the printer shifts', async () => {
  const layout: BlankLayout = { ...usualBlank, shift: { x: 2, y: -1.5 } };
  for (const [shift, blank] of [
    [{ x: 0, y: 0 }, usualBlank],
    [layout.shift, layout],
  ] as const) {
    const bytes = renderOnBlanks([paperOf('Trường')], blank);
    const name = await lineOf(bytes, 0, 'Hà');
    expect(name.y).toBeCloseTo(190 + shift.y, 1);
    const unit = await lineOf(bytes, 0, 'Trường');
    expect((unit.left + unit.right) / 2).toBeCloseTo(48 + 201 / 2 + shift.x, 0);
    const basis = await lineOf(bytes, 0, 'Quyết');
    expect([basis.left, basis.y]).toEqual([expect.closeTo(32 + shift.x, 0), expect.closeTo(150 + shift.y, 1)]);
  }
});

test('certificates stand one a page in their order, and a part that is empty prints nothing', async () => {
  const units = Array.from({ length: 40 }, (_, at) => `Trường Mầm non số ${at + 1}`);
  const pages = await pdfPages(renderOnBlanks(units.map(paperOf), usualBlank));
  expect(pages.map(({ width, height }) => [Math.round(width / millimetre), Math.round(height / millimetre)])).toEqual(
    units.map(() => [297, 210]),
  );
  const text = (at: number) =>
    pages[at]!.glyphs.map(({ letter }) => letter)
      .join('')
      .replaceAll(' ', '');
  expect(text(0)).toContain('TrườngMầmnonsố1đượccôngnhận');
  expect(text(39)).toContain('TrườngMầmnonsố40đượccôngnhận');
  expect(text(0)).not.toContain('vàosổ');
});

test('the same papers and blank are the same bytes; the test sheet names every place', async () => {
  expect(renderOnBlanks([paperOf('Trường')], usualBlank)).toEqual(renderOnBlanks([paperOf('Trường')], usualBlank));
  const [sheet] = await pdfPages(testSheet(usualBlank));
  const said = sheet!.glyphs.map(({ letter }) => letter).join('');
  for (const { part, x } of usualBlank.places)
    expect(said.replaceAll(' ', '')).toContain(`${blankPartNames[part].replaceAll(' ', '')}(${x};`);
});

test('a long name is set smaller within its lines; one that even then has no room is named, never cut', async () => {
  const long =
    'Trường Phổ thông dân tộc bán trú Trung học cơ sở và Trung học phổ thông Nguyễn Thị Minh Khai xã Bến Sậy tỉnh Hậu Giang Một';
  expect(long.length).toBeGreaterThanOrEqual(120);
  expect(tooLongForBlank(paperOf(long), usualBlank)).toEqual([]);
  const [page] = await pdfPages(renderOnBlanks([paperOf(long)], usualBlank));
  const within = page!.glyphs.every(({ x, width }) => x >= 30 * millimetre && x + width <= 271 * millimetre);
  expect(within).toBe(true);
  const narrow = { ...usualBlank, places: usualBlank.places.map((place) => ({ ...place, width: 40, lines: 1 })) };
  expect(tooLongForBlank(paperOf(long), narrow)).toContain('Tên người, tập thể');
  expect(() => renderOnBlanks([paperOf(long)], narrow)).toThrow(RangeError);
});
