import type { Measured } from './measure.ts';

/** The bar: no answer above this with a province's data. */
export const barMilliseconds = 100;
/** One statement sent this often in a request is a query per row. */
const mostRepeats = 4;

/** A fault that the figures show by themselves. */
export interface Fault {
  readonly name: string;
  readonly seat: string;
  readonly why: string;
}

export function faultsOf(rows: readonly Measured[]): readonly Fault[] {
  return rows.flatMap(({ name, seat, median, repeats, repeated }) => [
    ...(median > barMilliseconds ? [{ name, seat, why: `trung vị ${median.toFixed(0)} ms` }] : []),
    ...(repeats > mostRepeats ? [{ name, seat, why: `một câu lệnh chạy ${repeats} lần: ${repeated.slice(0, 120)}` }] : []),
  ]);
}

/** What grows from the smaller site to the larger: statements at all, bytes without measure. */
export function growthOf(small: readonly Measured[], large: readonly Measured[]): readonly Fault[] {
  const before = new Map(small.map((row) => [`${row.name} ${row.seat}`, row]));
  return large.flatMap(({ name, seat, queries, bytes }) => {
    const small = before.get(`${name} ${seat}`);
    if (!small) return [];
    return [
      ...(queries > small.queries + 2 ? [{ name, seat, why: `${small.queries} → ${queries} câu lệnh` }] : []),
      ...(bytes > 150_000 && bytes > 3 * small.bytes
        ? [{ name, seat, why: `${kilobytes(small.bytes)} → ${kilobytes(bytes)} kB` }]
        : []),
    ];
  });
}

/** Of each endpoint the seat that waited longest. */
export function slowestOf(rows: readonly Measured[]): readonly Measured[] {
  const slowest = new Map<string, Measured>();
  for (const row of rows) if (row.median > (slowest.get(row.name)?.median ?? 0)) slowest.set(row.name, row);
  return [...slowest.values()];
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

export function tableOf(rows: readonly Measured[]): string {
  const head = ['cổng gọi', 'ai hỏi', 'trung vị ms', 'p95 ms', 'câu lệnh', 'lặp', 'so với nền', 'kB'];
  const lines = rows.map((row) => [
    row.name,
    row.seat,
    row.median.toFixed(1),
    row.p95.toFixed(1),
    String(row.queries),
    String(row.repeats),
    row.ratio === null ? '' : row.ratio.toFixed(1),
    kilobytes(row.bytes),
  ]);
  return aligned([head, ...lines]);
}

/** Columns side by side; the first ones (two, if nothing else is said) are words, the rest figures. */
export function aligned(lines: readonly (readonly string[])[], words = 2): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const cell = (text: string, column: number) => (column < words ? text.padEnd(widths[column]!) : text.padStart(widths[column]!));
  return lines.map((line) => line.map(cell).join('  ').trimEnd()).join('\n');
}

export const faultLines = (faults: readonly Fault[]) =>
  faults.map(({ name, seat, why }) => `  ${name} (${seat}): ${why}`).join('\n');
