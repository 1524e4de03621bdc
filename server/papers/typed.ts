import type { Day } from '#domain/kernel/day.ts';
import { entriesOf, partsOf, type TypedValues } from '#domain/papers/casePaper.ts';

/** What was typed for a paper, in the shape its values want. */
export interface Typed {
  /** Empty where nothing was typed. */
  line(key: string): string;
  day(key: string): Day | null;
  entries(key: string): readonly string[];
  /** Entries typed in parts, `Họ và tên; chức vụ`. */
  rows(key: string, parts: number): readonly (readonly string[])[];
}

export function typed(values: TypedValues): Typed {
  const line = (key: string) => values[key]?.trim() ?? '';
  const entries = (key: string) => entriesOf(values[key]);
  return {
    line,
    day: (key) => (line(key) === '' ? null : (line(key) as Day)),
    entries,
    rows: (key, parts) => entries(key).map((entry) => partsOf(entry, parts)),
  };
}
