import { describe, expect, test } from 'vitest';
import { type MergerRow, readMergers, whyNotReadMergers } from './mergerActs.ts';
import { placeWords } from './placeName.ts';

const places = { code: { column: 'A', header: 'Mã' }, before: { column: 'D', header: 'Sắp xếp từ' } };
type Told = readonly [name: string, before: string, parent?: string];
const rowsOf = (...rows: readonly Told[]): readonly MergerRow[] =>
  rows.map(([name, before, parentCode = '01'], at) => ({
    sheet: 'CSV',
    row: at + 2,
    places,
    code: String(at + 1),
    parentCode,
    name,
    before,
  }));

function told(...rows: readonly Told[]) {
  const { acts, toDecide } = readMergers(rowsOf(...rows));
  return {
    acts: acts.map(({ kind, before, after, waitsFor }) => {
      const from = before.map((old) => placeWords(old.kind, old.name)).join(' + ');
      return `${kind}: ${from} = ${after.name}${waitsFor ? `, waits for ${waitsFor}` : ''}`;
    }),
    toDecide: toDecide.map(({ reason, mentions }) => {
      const all = mentions.map(({ row, share, text }) => `${row} ${share ?? '–'} ${text}`).join(' | ');
      return `${reason.code.replace('org.merger-', '')}: ${all}`;
    }),
  };
}

test('kept, renamed, of another kind, merged', () => {
  expect(
    told(
      ['Xã An Lâm', 'giữ nguyên'],
      ['Xã Bến Gió', 'Xã Bến Gió'],
      ['Phường Cầu Đá', 'Xã Cầu Đá'],
      ['Xã Hoà Đồi', 'Xã Gò, Xã Hòa Đồi'],
    ),
  ).toEqual({
    acts: [
      'keep: Xã An Lâm = Xã An Lâm',
      'keep: Xã Bến Gió = Xã Bến Gió',
      'rename: Xã Cầu Đá = Phường Cầu Đá',
      'merge: Xã Gò + Xã Hòa Đồi = Xã Hoà Đồi',
    ],
    toDecide: [],
  });
});

test('what is divided waits, and what is sure of the same rows does not', () => {
  expect(
    told(['Xã An', 'Xã An, một phần diện tích tự nhiên của Xã Bến'], ['Xã Cầu', 'Xã Cầu và phần còn lại của Xã Bến']),
  ).toEqual({
    acts: ['merge: Xã An = Xã An, waits for 1', 'merge: Xã Cầu = Xã Cầu, waits for 1'],
    toDecide: ['divided: 2 part một phần diện tích tự nhiên của Xã Bến | 3 rest phần còn lại của Xã Bến'],
  });
});

test('one that is named without limit beside a bracket of another is sure only where no other row names it', () => {
  const rows = [
    ['Xã An', 'Xã Đồi, Xã Bến (phần còn lại sau khi sáp nhập vào xã Cầu)'],
    ['Xã Cầu', 'Xã Cầu, Xã Bến'],
  ] as const;
  expect(told(...rows).acts).toEqual(['merge: Xã Đồi = Xã An, waits for 1', 'merge: Xã Cầu = Xã Cầu, waits for 1']);
  expect(told(...rows, ['Xã Gò', 'Xã Gò, Xã Đồi']).toDecide).toEqual([
    'named-twice: 2 whole Xã Đồi | 4 whole Xã Đồi',
    'divided: 2 rest Xã Bến (phần còn lại sau khi sáp nhập vào xã Cầu) | 3 whole Xã Bến',
  ]);
});

describe('places of one name', () => {
  test('named whole in two rows, or twice in one', () => {
    expect(told(['Xã An', 'Xã Hoà Bến, Xã Gò'], ['Xã Cầu', 'Xã Cầu, Xã Hòa Bến'])).toEqual({
      acts: ['merge: Xã Gò = Xã An, waits for 1', 'merge: Xã Cầu = Xã Cầu, waits for 1'],
      toDecide: ['named-twice: 2 whole Xã Hoà Bến | 3 whole Xã Hòa Bến'],
    });
    expect(told(['Xã An', 'Xã Bến, Xã Bến']).toDecide).toEqual(['named-twice: 2 whole Xã Bến | 2 whole Xã Bến']);
  });

  test('told apart by hints, kinds and provinces', () => {
    const { acts, toDecide } = told(
      ['Xã An', 'Xã Bến (huyện Gió Bắc), Xã Gò'],
      ['Xã Cầu', 'Xã Bến (huyện Gió Nam), Thị trấn Bến'],
      ['Xã Đồi', 'Xã Bến, Xã Đồi', '02'],
    );
    expect(acts).toHaveLength(3);
    expect(toDecide).toEqual([]);
  });

  test('perhaps one, where a hint or a kind is written in one row only, or a hint has a slip', () => {
    expect(told(['Xã An', 'Xã Bến (huyện Gió), Xã Gò'], ['Xã Cầu', 'Xã Cầu, Xã Bến'], ['Xã Bến', 'giữ nguyên']).toDecide).toEqual(
      ['perhaps-one: 2 whole Xã Bến (huyện Gió) | 3 whole Xã Bến | 4 whole giữ nguyên'],
    );
    expect(told(['Xã An', 'Xã Bến, Xã Gò'], ['Xã Cầu', 'Xã Cầu, Xã Đồi, Bến']).toDecide).toEqual([
      'perhaps-one: 2 whole Xã Bến | 3 whole Bến',
    ]);
    expect(
      told(['Xã An', 'Xã Bến (huyện Kiến Thụy), Xã Gò'], ['Xã Cầu', 'Xã Cầu, Xã Bến (huyện Kiến Thuy)']).toDecide,
    ).toHaveLength(1);
    expect(told(['Phường An', 'Phường 4 (Quận 1), Xã Gò'], ['Xã Cầu', 'Xã Cầu, Phường 4 (Quận 11)']).toDecide).toEqual([]);
  });
});

test('each of the other reasons', () => {
  expect(told(['Xã An', 'Xã An, một phần diện tích TN của Xã Bến']).toDecide).toEqual([
    'part-alone: 2 part một phần diện tích TN của Xã Bến',
  ]);
  expect(told(['Xã An', 'Xã An, phần còn lại của Xã Bến']).toDecide).toEqual(['rest-alone: 2 rest phần còn lại của Xã Bến']);
  expect(told(['Xã An', 'Xã An, Xã Gò, Bến']).toDecide).toEqual(['kind-unwritten: 2 whole Bến']);
  expect(told(['Xã An', 'Xã An, Thôn Bến'])).toEqual({
    acts: ['merge: Xã An = Xã An, waits for 1'],
    toDecide: ['below-commune: 2 whole Thôn Bến'],
  });
  expect(told(['Xã An', 'Xã An, Xã Gò'], ['Xã Đồi', 'Xã Đồi, Xã Cầu, nửa kia của xã Gò'])).toEqual({
    acts: ['merge: Xã An = Xã An, waits for 1', 'merge: Xã Đồi + Xã Cầu = Xã Đồi, waits for 1'],
    toDecide: ['named-in-unread: 2 whole Xã Gò', 'not-understood: 3 – nửa kia của xã Gò'],
  });
  expect(told(['Tỉnh Gió', 'tỉnh Gió và tỉnh Ba. Từ ngày 01/01/2027, tỉnh Gió mới thành thành phố.', '0'])).toEqual({
    acts: ['merge: Tỉnh Gió + Tỉnh Ba = Tỉnh Gió, waits for 1'],
    toDecide: ['later-change: 2 – Từ ngày 01/01/2027, tỉnh Gió mới thành thành phố.'],
  });
});

test('a single place beside words that nobody read is no act: whether it kept its name stands in them', () => {
  expect(told(['Xã An', 'Xã An, bãi bồi ven sông'])).toEqual({
    acts: [],
    toDecide: ['not-understood: 2 whole Xã An | 2 – bãi bồi ven sông'],
  });
  const { toDecide } = readMergers(rowsOf(['Xã An', 'Xã An, bãi bồi ven sông']));
  expect(toDecide[0]!.reason.facts).toMatchObject({ what: 'bãi bồi ven sông', into: 'Xã An', count: 2 });
});

test('a reason says what, where and into what; the words stand beside it as written', () => {
  const { toDecide } = readMergers(rowsOf(['Xã An', 'Xã An, Xã Bến'], ['Phường Cầu', 'Xã Cầu, Xã Bến (phần còn lại)']));
  expect(toDecide[0]!.reason).toEqual({
    kind: 'state',
    code: 'org.merger-divided',
    at: 'CSV!D2',
    facts: {
      sheet: 'CSV',
      row: 2,
      column: 'D',
      header: 'Sắp xếp từ',
      what: 'Xã Bến',
      into: 'Xã An, Phường Cầu',
      rows: '2, 3',
      count: 2,
    },
  });
  expect(toDecide[0]!.mentions.map(({ words }) => words)).toEqual(['Xã An, Xã Bến', 'Xã Cầu, Xã Bến (phần còn lại)']);
});

test('a code stands in one row', () => {
  const [one, other] = rowsOf(['Xã An', 'giữ nguyên'], ['Xã Bến', 'giữ nguyên']);
  expect(whyNotReadMergers([one!, other!])).toEqual([]);
  expect(whyNotReadMergers([one!, { ...other!, code: one!.code }])).toMatchObject([
    { code: 'org.merger-code-twice', at: 'CSV!A3', facts: { other: 2 } },
  ]);
});
