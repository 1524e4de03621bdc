import { expect, test } from 'vitest';
import { counted, inWords, money, moneyInWords, shareText } from './numberWords.ts';

test('numbers are read as offices read them', () => {
  const read = (values: readonly number[]) => values.map(inWords);
  expect(read([0, 1, 5, 10, 11, 15, 21, 24, 25, 31, 45, 55])).toEqual([
    'không',
    'một',
    'năm',
    'mười',
    'mười một',
    'mười lăm',
    'hai mươi mốt',
    'hai mươi bốn',
    'hai mươi lăm',
    'ba mươi mốt',
    'bốn mươi lăm',
    'năm mươi lăm',
  ]);
  expect(read([100, 105, 110, 1000, 1005, 1_404_000, 2_340_000, 1_000_000_000, 3_000_000_020])).toEqual([
    'một trăm',
    'một trăm linh năm',
    'một trăm mười',
    'một nghìn',
    'một nghìn không trăm linh năm',
    'một triệu bốn trăm linh bốn nghìn',
    'hai triệu ba trăm bốn mươi nghìn',
    'một tỷ',
    'ba tỷ không trăm hai mươi',
  ]);
});

test('counts, money and shares carry what keeps them from being changed', () => {
  expect(counted(5)).toBe('05 (năm)');
  expect(counted(0)).toBe('0 (không)');
  expect(counted(33)).toBe('33 (ba mươi ba)');
  expect(money(1_404_000)).toBe('1.404.000 đồng');
  expect(moneyInWords(702_000)).toBe('Bảy trăm linh hai nghìn đồng');
  expect([shareText(33, 34), shareText(34, 34), shareText(0, 0)]).toEqual(['33/34 (97,1%)', '34/34 (100%)', '0/0']);
});
