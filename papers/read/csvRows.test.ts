import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvSheet, separatorOf } from './csvRows.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) =>
  csvSheet(bytes).lines.map(({ row, cells }) => [row, ...cells.map((cell) => (cell?.kind === 'text' ? cell.text : null))]);

describe('a CSV file', () => {
  test('is read in UTF-8 with or without its mark, and in UTF-16', () => {
    const expected = [
      [1, 'Họ tên', 'Tổ'],
      [2, 'Đỗ Hạnh', '1'],
    ];
    const text = 'Họ tên\tTổ\r\nĐỗ Hạnh\t1\r\n';
    const little = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(read(utf8(text))).toEqual(expected);
    expect(read(utf8(`\ufeff${text}`))).toEqual(expected);
    expect(read(little)).toEqual(expected);
    expect(read(new Uint8Array(Buffer.from(little).swap16()))).toEqual(expected);
  });

  test('keeps separators, doubled quotes and line ends inside quotes, and counts the lines an editor shows', () => {
    expect(read(utf8('a;b\n"x;""y""\nz";2\n\nc;d'))).toEqual([
      [1, 'a', 'b'],
      [2, 'x;"y"\nz', '2'],
      [5, 'c', 'd'],
    ]);
    expect(read(utf8('sep=;\r\na;b'))).toEqual([[2, 'a', 'b']]);
    expect(read(utf8('a;b\n"không đóng;1'))).toEqual([
      [1, 'a', 'b'],
      [2, 'không đóng;1'],
    ]);
  });

  test('uses the separator that stands outside quotes', () => {
    expect(separatorOf('"a,b,c";1\n"d,e,f";2')).toBe(';');
    expect(separatorOf('a,b\n1,2')).toBe(',');
    expect(separatorOf('một cột')).toBe(',');
  });

  test('takes the separator that makes columns, however many of another stand in the text', () => {
    expect(separatorOf('mã\tgồm\n1\tXã A, Xã B, Xã C, Xã D\n2\tXã E, Xã G, Xã H\n3\tXã I, Xã K\n')).toBe('\t');
    expect(separatorOf('tên;điểm\na;7,5\nb;8\nc;9,25')).toBe(';');
    expect(separatorOf('a,b\n1,"x;y"\n2,x;y;z;t;u')).toBe(',');
  });

  test('written with quotes is read back', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => text.replace(/[\p{Cc}\ufeff]/gu, '.'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(read(utf8(text)).map(([, ...cells]) => cells)).toEqual(rows);
      }),
    );
  });
});
