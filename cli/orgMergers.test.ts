import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { grouped } from '#domain/kernel/grouped.ts';
import type { MergerDecision, MergerMention } from '#domain/org/mergerActs.ts';
import { nameKey } from '#domain/org/placeName.ts';
import { xlsxFile } from '#tests/support/sheets.ts';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'datchuan-mergers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<{ code: number; out: string; told: string }> {
  const said = { out: '', told: '' };
  const keep = (name: 'out' | 'told') => (text: unknown) => {
    said[name] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('told')),
  ];
  try {
    return { code: await main(['org', 'mergers', ...args]), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const table = [
  ['00001', '01', 'Xã An Lâm', 'giữ nguyên'],
  ['00002', '01', 'Phường Bến Gió', 'Xã Bến Gió'],
  ['00003', '01', 'Xã Cầu Đá', 'Xã Cầu Đá, Xã Gò Sim và một phần diện tích tự nhiên, quy mô dân số của Xã Đồi Cao'],
  ['00004', '01', 'Xã Ghềnh', 'Xã Ghềnh và phần còn lại của Xã Đồi Cao, bãi bồi'],
] as const;
const tsv = `# bảng giả định\n${[['code', 'parent_code', 'name', 'before'], ...table].map((cells) => cells.join('\t')).join('\n')}\n`;

test('prints the figures of a table in words, from TSV and from XLSX', async () => {
  const heads = ['Mã đơn vị mới', 'Mã cấp trên', 'Tên đơn vị mới', 'Sắp xếp từ'];
  const paths = [file('bang.tsv', tsv), file('bang.xlsx', xlsxFile('Xã', heads, table).bytes)];
  for (const path of paths) {
    expect(await run(path)).toEqual({
      code: 0,
      told: '',
      out: [
        '4 hàng: 2 rõ cả hàng, 2 còn chờ.',
        '4 việc sắp xếp, của 5 đơn vị cũ:',
        '  giữ nguyên: 1',
        '  đổi tên hoặc đổi loại: 1',
        '  sáp nhập: 2',
        '2 điều cần người quyết định:',
        '  chia cho nhiều nơi: 1 (2 chỗ ghi)',
        '  chưa đọc hiểu được: 1 (1 chỗ ghi)',
        '',
      ].join('\n'),
    });
  }
});

test('gives every act and every decision as JSON, a decision with its reason in words and the rows as written', async () => {
  const { code, out } = await run(file('day-du.tsv', tsv), '--json');
  expect(code).toBe(0);
  const read = JSON.parse(out);
  expect(read).toMatchObject({ rows: 4 });
  expect(read.acts).toHaveLength(4);
  expect(read.acts[2]).toEqual({
    kind: 'merge',
    sheet: 'CSV',
    row: 5,
    before: ['Cầu Đá', 'Gò Sim'].map((name) => ({ name, kind: 'xã', within: null })),
    after: { code: '00003', parentCode: '01', name: 'Xã Cầu Đá' },
    waitsFor: 1,
  });
  expect(read.toDecide[0].reason.message).toBe(
    'Hàng 5, 6: “Xã Đồi Cao” được chia cho nhiều nơi (Xã Cầu Đá, Xã Ghềnh). Cần chọn nơi về của từng đơn vị đóng ở đó.',
  );
  expect(read.toDecide[0].mentions.map(({ share, words }: MergerMention) => [share, words])).toEqual([
    ['part', table[2][3]],
    ['rest', table[3][3]],
  ]);
});

test('a table that cannot be read is refused with its sheet, row and column, and nothing else is printed', async () => {
  const lacking = file('thieu-cot.tsv', 'Mã\tTên đơn vị mới\n1\tXã An\n');
  expect(await run(lacking)).toEqual({ code: 1, out: '', told: 'Bảng “CSV”, hàng 1: Thiếu cột “Sắp xếp từ”.\n' });
  const faulty = file('loi.tsv', `${tsv}00004\t01\tXã Hang\tXã Hang\n00005\t01\tXã Ích\t\n`);
  const { code, out, told } = await run(faulty);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(told.trim().split('\n')).toEqual([
    'Bảng “CSV”, ô A7 (code): mã 00004 đã có ở hàng 6; mỗi đơn vị mới một hàng.',
    'Bảng “CSV”, ô D8 (before): Chưa ghi gì, ô này bắt buộc.',
  ]);
  expect(JSON.parse((await run(faulty, '--json')).out).refusals.map(({ at }: { at: string }) => at)).toEqual([
    'CSV!A7',
    'CSV!D8',
  ]);
  expect(await run(file('rong.tsv', 'Mã\tTên\tSắp xếp từ\n'))).toMatchObject({
    code: 1,
    told: 'Tệp không có hàng nào để nhập.\n',
  });
  expect((await run(file('rong.xlsx', new Uint8Array()))).code).toBe(1);
  expect(await run(join(folder, 'khong-co.tsv'))).toMatchObject({ code: 2, out: '' });
});

const corpus = '../shared/corpus/mergers-2025.tsv';

describe.skipIf(!existsSync(corpus))('the places in force from 1 July 2025, as published in words', () => {
  test('every row is in an act or a decision; what is sure, what a person decides', { timeout: 120_000 }, async () => {
    const { code, out } = await run(corpus, '--json');
    expect(code).toBe(0);
    const { rows, acts, toDecide } = JSON.parse(out);
    const mentions: readonly MergerMention[] = toDecide.flatMap((decision: MergerDecision) => decision.mentions);
    const rowsOf = (all: readonly { readonly row: number }[]) => all.map(({ row }) => row);
    expect(rows).toBe(3_355);
    expect(new Set([...rowsOf(acts), ...rowsOf(mentions)]).size).toBe(rows);
    expect(countsOf(acts.map(({ kind }: { kind: string }) => kind))).toEqual({ keep: 129, rename: 10, merge: 3_131 });
    expect(countsOf(toDecide.map(({ reason }: MergerDecision) => reason.code))).toEqual({
      'org.merger-divided': 250,
      'org.merger-named-twice': 201,
      'org.merger-perhaps-one': 73,
      'org.merger-kind-unwritten': 2,
      'org.merger-below-commune': 3,
      'org.merger-later-change': 1,
      'org.merger-not-understood': 3,
    });
    expect(acts.flatMap(({ before }: { before: readonly unknown[] }) => before)).toHaveLength(9_362);
    expect(toDecide.flatMap(answersOf).filter((isAnswered: boolean) => !isAnswered)).toHaveLength(2);
  });
});

const countsOf = (words: readonly string[]) =>
  Object.fromEntries([...grouped(words, (word) => word)].map(([word, alike]) => [word, alike.length]));

/** For each place that a rest says the other part went to: whether that place names it too. */
const answersOf = ({ mentions }: MergerDecision) =>
  mentions.flatMap(({ goneTo }) => goneTo.map((name) => mentions.some(({ into }) => nameKey(into) === nameKey(name))));
