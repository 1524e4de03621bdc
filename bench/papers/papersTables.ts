import { aligned } from '../report.ts';
import type { PaperCost, PaperRow } from './measurePapers.ts';

const perSecond = (milliseconds: number) => (1000 / milliseconds).toFixed(0);

/** Ours beside another's, a row a form and length. */
export function papersTable(rows: readonly PaperRow[]): string {
  const head = [
    'viết văn bản',
    'bên cạnh',
    'ta bản/giây',
    'họ bản/giây',
    'ta ms',
    'họ ms',
    'nhanh gấp',
    'ít nhất–nhiều nhất',
    'byte',
  ];
  const lines = rows.map(({ name, other, bytes, ours, theirs, least, ratio, most }) => [
    name,
    other,
    perSecond(ours),
    perSecond(theirs),
    ours.toFixed(2),
    theirs.toFixed(2),
    ratio.toFixed(1),
    `${least.toFixed(1)}–${most.toFixed(1)}`,
    String(bytes),
  ]);
  return aligned([head, ...lines]);
}

/** Ours by themselves. */
export function costsTable(costs: readonly PaperCost[]): string {
  const head = ['viết cả loạt', 'bản/giây', 'ms mỗi bản', 'byte mỗi bản'];
  const lines = costs.map(({ name, milliseconds, bytes }) => [
    name,
    perSecond(milliseconds),
    milliseconds.toFixed(2),
    bytes.toFixed(0),
  ]);
  return aligned([head, ...lines], 1);
}
