import { workbook } from '#papers/write/workbook.ts';

/** A CSV as an office machine writes it: semicolons, CRLF, a byte order mark. */
export function csvFile(...lines: readonly (readonly string[])[]): { name: string; bytes: Uint8Array } {
  const text = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
  return { name: 'danh-sach.csv', bytes: new TextEncoder().encode(`\ufeff${text}`) };
}

/** An XLSX of one sheet. */
export function xlsxFile(sheet: string, head: readonly string[], rows: readonly (readonly (string | null)[])[]) {
  return { name: 'danh-sach.xlsx', bytes: workbook([{ name: sheet, columns: head.map((one) => ({ head: one })), rows }]) };
}
