import type { MergerRow } from '#domain/org/mergerActs.ts';
import type { SheetColumn, SheetFinding } from '#papers/read/sheetColumn.ts';
import { readRows } from '#papers/read/sheetRows.ts';

/** The columns of a table that says in words what each new place was made of. */
export const mergerColumns = [
  { key: 'code', headers: ['Mã đơn vị mới', 'Mã đơn vị', 'Mã', 'Code'], required: true, kind: 'text' },
  { key: 'parentCode', headers: ['Mã cấp trên', 'Mã tỉnh', 'Parent code'], required: false, kind: 'text' },
  { key: 'name', headers: ['Tên đơn vị mới', 'Tên đơn vị', 'Đơn vị mới', 'Tên', 'Name'], required: true, kind: 'text' },
  {
    key: 'before',
    headers: ['Sắp xếp từ', 'Hợp thành từ', 'Trước sắp xếp', 'Đơn vị cũ', 'Trước đây', 'Before'],
    required: true,
    kind: 'text',
  },
] as const satisfies readonly SheetColumn[];

/** The rows of such a table, from XLSX, CSV or TSV. */
export function readMergerRows(bytes: Uint8Array): {
  readonly rows: readonly MergerRow[];
  readonly findings: readonly SheetFinding[];
} {
  const { rows, findings } = readRows(bytes, mergerColumns);
  return { findings, rows: rows.map(({ sheet, row, places, values }) => ({ sheet, row, places, ...values })) };
}
