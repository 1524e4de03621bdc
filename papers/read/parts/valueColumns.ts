import { fold } from '#domain/kernel/vietnamese.ts';
import type { Target } from '#domain/plans/reading.ts';
import { cut, type Passage, spanOf } from '../passage.ts';
import { countOf, countSource } from './numberWords.ts';

/** Where a table of targets has its figures: "STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2024". */
export interface ValueColumns {
  readonly value: number;
  readonly unit: number | null;
}

const valueName =
  /^(?:ke hoach|chi tieu (?:nam|giao|phan dau|dang ky|ke hoach|dat)|muc (?:tieu|phan dau|dang ky|chi tieu)|muc$|phan dau|dang ky|gia tri|nam \d{4}|nam hoc \d{4})/;
const unitName = /^(?:don vi tinh|don vi|dvt)$/;

/** The cells of a row, empty ones kept. */
function cellsOf(row: Passage): readonly Passage[] {
  const bars = [...row.text.matchAll(/\|/gu)].map((bar) => bar.index);
  return [-1, ...bars].map((bar, at) => cut(row, bar + 1, bars[at]));
}

/** The columns of a line of names; null where the table gives points, or no figures to reach. */
export function valueColumnsIn(names: Passage): ValueColumns | null {
  const columns = cellsOf(names).map((cell) => fold(cell.text));
  if (columns.some((name) => /\bdiem\b/.test(name))) return null;
  const value = columns.findIndex((name, at) => at > 1 && valueName.test(name));
  const unit = columns.findIndex((name) => unitName.test(name));
  return value < 0 ? null : { value, unit: unit < 0 ? null : unit };
}

const figure = new RegExp(
  `^(≥|>=|>|≤|<=|<|từ|trên|dưới|tối thiểu|ít nhất|không quá|tối đa|đạt)?\\s*${countSource}(?:\\s*[-–]\\s*${countSource})?\\s*(%|\\p{L}[\\p{L} ]{0,30}?)?(?:\\s+trở lên)?$`,
  'iu',
);
const most = /^(?:≤|<=|<|dưới|không quá|tối đa)$/iu;
const strictly = /^(?:>|<|trên|dưới)$/iu;

/** What a row is to reach, from the cell of its figure and that of its unit. */
export function valueIn(row: Passage, columns: ValueColumns): Target | null {
  const cells = cellsOf(row);
  const cell = cells[columns.value];
  const match = cell && figure.exec(cell.text);
  if (!match) return null;
  const [, sign = '', low, high] = match;
  const unit = match[4] ?? (columns.unit === null ? '' : (cells[columns.unit]?.text ?? ''));
  const place = { ...(unit !== '' && { unit }), span: spanOf(cell) };
  const value = countOf(low!);
  if (high !== undefined) return { kind: 'range', value: [value, countOf(high)], ...place };
  if (value === 0 && !/^(?:≥|>=|>|trên)$/iu.test(sign)) return { kind: 'none', value: 0, span: place.span };
  if (value === 100 && unit === '%') return { kind: 'all', value, ...place };
  return { kind: most.test(sign) ? 'atMost' : 'atLeast', value, ...(strictly.test(sign) && { strict: true }), ...place };
}
