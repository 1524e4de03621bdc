import { aligned } from '../report.ts';
import type { GrowthRow, ReadRow } from './measureReading.ts';

/** Reading beside bare extraction, a row a format. */
export function readTable(rows: readonly ReadRow[]): string {
  const head = ['đọc kế hoạch', 'số tệp', 'kB mỗi tệp', 'đọc ms', 'chỉ lấy chữ ms', 'so với chỉ lấy chữ'];
  const lines = rows.map(({ name, files, kilobytes, read, bare, ratio }) => [
    name,
    String(files),
    kilobytes.toFixed(1),
    read.toFixed(2),
    bare.toFixed(2),
    ratio.toFixed(1),
  ]);
  return aligned([head, ...lines], 1);
}

/** Milliseconds for each length, and what each doubling multiplied them by. */
export function growthTable(rows: readonly GrowthRow[]): string {
  const head = ['chữ tăng gấp đôi', 'kB ban đầu', 'ms khi ×1', '×2', '×4', '×8', 'gấp đôi lần 1', 'lần 2', 'lần 3'];
  const lines = rows.map(({ name, kilobytes, milliseconds, growth }) => [
    name,
    kilobytes.toFixed(1),
    ...milliseconds.map((time) => time.toFixed(0)),
    ...growth.map((ratio) => `×${ratio.toFixed(2)}`),
  ]);
  return aligned([head, ...lines], 1);
}
