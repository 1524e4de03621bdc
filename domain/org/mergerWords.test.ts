import { describe, expect, test } from 'vitest';
import { readMergerWords } from './mergerWords.ts';

/** Each part on a line: share, kind, name, where, where the others went; then what was not read. */
function read(words: string): readonly string[] {
  const said = readMergerWords(words);
  if (said.kept) return ['kept'];
  return [
    ...said.parts.map(({ share, kind, name, within, goneTo }) =>
      [share, kind ?? '?', name, ...(within ? [`(${within})`] : []), ...(goneTo.length ? [`→ ${goneTo.join(' + ')}`] : [])].join(
        ' ',
      ),
    ),
    ...said.later.map((text) => `later: ${text}`),
    ...said.notUnderstood.map((text) => `unread: ${text}`),
  ];
}

describe('a list of places', () => {
  test('each with its kind', () => {
    expect(read('Xã An Lâm, Phường Bến Gió, Thị trấn Cầu Đá')).toEqual([
      'whole xã An Lâm',
      'whole phường Bến Gió',
      'whole thị trấn Cầu Đá',
    ]);
    expect(read('tỉnh Sông Ba, thành phố Biển Xanh và tỉnh Núi Cao - Đồi Thấp.')).toEqual([
      'whole tỉnh Sông Ba',
      'whole thành phố Biển Xanh',
      'whole tỉnh Núi Cao - Đồi Thấp',
    ]);
    expect(read('TPHCM, TP. Biển Xanh và tỉnh Sông Ba')).toEqual([
      'whole thành phố Hồ Chí Minh',
      'whole thành phố Biển Xanh',
      'whole tỉnh Sông Ba',
    ]);
  });

  test('kept as it was', () => {
    expect(read('giữ nguyên')).toEqual(['kept']);
    expect(read('Giữ nguyên.'.normalize('NFD'))).toEqual(['kept']);
    expect(read('giữ nguyên Xã An Lâm')).toEqual(['unread: giữ nguyên Xã An Lâm']);
  });

  test('a kind that is written once holds for its list', () => {
    expect(read('xã An Lâm và Bến Gió')).toEqual(['whole xã An Lâm', 'whole xã Bến Gió']);
    expect(read('Phường 1, 2 và 3')).toEqual(['whole phường 1', 'whole phường 2', 'whole phường 3']);
    expect(read('các phường An Lâm, Bến Gió và xã Cầu Đá')).toEqual([
      'whole phường An Lâm',
      'whole phường Bến Gió',
      'whole xã Cầu Đá',
    ]);
    expect(read('các phường Phường An Lâm, Bến Gió')).toEqual(['whole phường An Lâm', 'whole phường Bến Gió']);
  });

  test('a name without a kind among names with theirs has none, nor has one after the only town', () => {
    expect(read('Xã An Lâm, Xã Bến Gió, Cầu Đá')).toEqual(['whole xã An Lâm', 'whole xã Bến Gió', 'whole ? Cầu Đá']);
    expect(read('Thị trấn An Lâm, Bến Gió')).toEqual(['whole thị trấn An Lâm', 'whole ? Bến Gió']);
    expect(read('An Lâm')).toEqual(['whole ? An Lâm']);
  });

  test('a letter or a number by itself is no name beside one', () => {
    expect(read('Xã An Lâm A, B')).toEqual(['whole xã An Lâm A', 'unread: B']);
    expect(read('Xã An Lâm 1, 2')).toEqual(['whole xã An Lâm 1', 'unread: 2']);
  });

  test('names with what lists are made of', () => {
    expect(read('Xã Lao Và Cải và Xã Tân Xã, Xã N’ Thôn Hạ, Xã Tam Thôn Hiệp, Thị trấn Nông trường Gió, Xã Lộ 25')).toEqual([
      'whole xã Lao Và Cải',
      'whole xã Tân Xã',
      'whole xã N’ Thôn Hạ',
      'whole xã Tam Thôn Hiệp',
      'whole thị trấn Nông trường Gió',
      'whole xã Lộ 25',
    ]);
    expect(read("Xã D'Gió")).toEqual(['whole xã D’Gió']);
  });

  test('a hint says which of several', () => {
    expect(read('Xã An Lâm (huyện Gió Bắc, tỉnh Sông Ba), Phường 4 (Quận 8), Xã Bến (thuộc huyện Gió Nam)')).toEqual([
      'whole xã An Lâm (huyện Gió Bắc, tỉnh Sông Ba)',
      'whole phường 4 (Quận 8)',
      'whole xã Bến (huyện Gió Nam)',
    ]);
    expect(read('Xã An Lâm (bao gồm hòn Gió)')).toEqual(['whole xã An Lâm']);
  });

  test('a whole district, and what is less than a commune', () => {
    expect(read('Huyện Đảo Gió')).toEqual(['whole huyện Đảo Gió']);
    expect(read('Thôn Gió, Xã An Lâm')).toEqual(['whole thôn Gió', 'whole xã An Lâm']);
  });
});

describe('shares', () => {
  test('a part of one, or of each of a list', () => {
    expect(read('Xã An Lâm và một phần diện tích tự nhiên, quy mô dân số của Xã Bến Gió')).toEqual([
      'whole xã An Lâm',
      'part xã Bến Gió',
    ]);
    expect(
      read('Sắp xếp một phần diện tích TN, quy mô dân số của các phường Phường A, Phường B, một phần diện tích TN của Xã Chợ'),
    ).toEqual(['part phường A', 'part phường B', 'part xã Chợ']);
    expect(read('Xã An Lâm,một phần diện tích TN, toàn bộ quy mô dân số của của Xã Bến Gió')).toEqual([
      'whole xã An Lâm',
      'part xã Bến Gió',
    ]);
    expect(read('Xã Bến Gió (một phần)')).toEqual(['part xã Bến Gió']);
    expect(read('Toàn bộ diện tích TN, toàn bố quy mô dân số của Xã An Lâm, một phần diện tích TN phường Bến')).toEqual([
      'whole xã An Lâm',
      'part phường Bến',
    ]);
  });

  test('a rest of each of a list, up to the words that close it', () => {
    expect(read('phần còn lại của phường An Lâm, Bến Gió sau khi sắp Xếp và Xã Cầu Đá')).toEqual([
      'rest phường An Lâm',
      'rest phường Bến Gió',
      'whole xã Cầu Đá',
    ]);
    expect(read('phần còn lai củ Xã An Lâm sau khi sắp xếp theo quy định tại khoản 99 Điều này')).toEqual(['rest xã An Lâm']);
    expect(read('phần diện tích tự nhiên, quy mô dân số còn lại của xã An Lâm')).toEqual(['rest xã An Lâm']);
  });

  test('a rest in brackets, with where the other parts went', () => {
    expect(
      read('Xã An Lâm (huyện Gió) (phần còn lại sau khi sáp nhập vào phường Bến, xã Cầu và Đồi mới), Xã Chợ (phần còn lại)'),
    ).toEqual(['rest xã An Lâm (huyện Gió) → Phường Bến + Xã Cầu + Xã Đồi', 'rest xã Chợ']);
    expect(read('một phần diện tích TN của các phường An, Bến (phần còn lại sau khi sáp nhập vào phường Chợ)')).toEqual([
      'part phường An',
      'rest phường Bến → Phường Chợ',
    ]);
  });
});

describe('nothing is left out', () => {
  test('a later change is told apart', () => {
    expect(read('tỉnh Sông Ba và tỉnh Gió. Từ ngày 01/01/2027, tỉnh Gió mới thành thành phố Gió.')).toEqual([
      'whole tỉnh Sông Ba',
      'whole tỉnh Gió',
      'later: Từ ngày 01/01/2027, tỉnh Gió mới thành thành phố Gió.',
    ]);
  });

  test('what is no place, or has a stray letter, is given back as written', () => {
    expect(read('Xã An Lâm, khu vực bãi bồi (do huyện Gió, tỉnh Ba quản lý), Xã B ến Gió')).toEqual([
      'whole xã An Lâm',
      'unread: khu vực bãi bồi (do huyện Gió, tỉnh Ba quản lý)',
      'unread: Xã B ến Gió',
    ]);
    expect(read('Xã An Lâm (cũ), Xã Bến')).toEqual(['whole xã Bến', 'unread: Xã An Lâm (cũ)']);
    expect(read('Xã An Lâm (huyện Gió, Xã Bến')).toEqual(['unread: Xã An Lâm (huyện Gió, Xã Bến']);
    expect(read('xã Phường An Lâm')).toEqual(['unread: xã Phường An Lâm']);
    expect(read(', ,')).toEqual(['unread: , ,']);
  });

  test('a place written twice without a comma is one, two places are none', () => {
    expect(read('xã An Lâm Xã An Lâm')).toEqual(['whole xã An Lâm']);
    expect(read('xã An Lâm Xã Bến Gió')).toEqual(['unread: xã An Lâm Xã Bến Gió']);
  });
});
