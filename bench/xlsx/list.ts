import { addDays, day } from '#domain/kernel/day.ts';
import type { SheetColumn } from '#papers/read/sheetColumn.ts';
import type { CellValue, WorkbookColumn } from '#papers/write/workbook.ts';

const unitKinds = ['Trường Trung học cơ sở', 'Trường Tiểu học', 'Trạm Y tế', 'Công đoàn cơ sở Ủy ban nhân dân'] as const;
const names = ['Trần Thị Hạnh', 'Nguyễn Văn Phước', 'Lê Hoàng Ngọc Diễm', 'Đặng Quốc Khánh', 'Phạm Thuỳ Dương'] as const;
const notes = [
  '=1+1',
  '-',
  '+84 là mã nước',
  '@ghi chú',
  'Chuyển đến “năm ngoái” & chưa có <hồ sơ>',
  'Hai dòng\ntrong một ô',
] as const;
const standing = 'Hoàn thành tốt nhiệm vụ được giao, không có vi phạm trong năm';

/** What the columns hold, for the writing. */
export const columns: readonly WorkbookColumn[] = [
  { head: 'Mã', kind: 'text' },
  { head: 'Họ và tên', kind: 'text' },
  { head: 'Đơn vị', kind: 'text' },
  { head: 'Ngày sinh', kind: 'day' },
  { head: 'Điểm', kind: 'number' },
  { head: 'Số năm', kind: 'number' },
  { head: 'Xếp loại', kind: 'text' },
  { head: 'Ghi chú', kind: 'text' },
];

/** The same, for the reading. */
export const asked: readonly SheetColumn[] = columns.map(({ head, kind = 'text' }, at) => ({
  key: `c${at}`,
  headers: [head],
  required: at < 3,
  kind,
}));

/**
 * A list of so many people as an office keeps one: codes with leading zeros, names, units that come again and again, days, numbers, cells
 * left empty, words that look like formulas.
 */
export function listOf(rows: number): readonly (readonly CellValue[])[] {
  const first = day('1961-01-01');
  return Array.from({ length: rows }, (_, at) => [
    String(at + 1).padStart(8, '0'),
    `${names[at % names.length]} ${at % 977}`,
    `${unitKinds[at % unitKinds.length]} xã Bến Sậy ${(at * 7) % 400}`,
    { day: addDays(first, (at * 37) % 16_000) },
    at % 11 === 0 ? null : ((at * 13) % 1000) / 10,
    at % 40,
    standing,
    at % 3 === 0 ? notes[at % notes.length]! : null,
  ]);
}
