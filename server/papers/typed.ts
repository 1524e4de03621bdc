import { type Day, instantAt } from '#domain/kernel/day.ts';
import { entriesOf, partsOf, type TypedValues } from '#domain/papers/casePaper.ts';

/** What was typed for a paper, in the shape its values want. */
export interface Typed {
  readonly values: TypedValues;
  /** Empty where nothing was typed. */
  line(key: string): string;
  day(key: string): Day | null;
  entries(key: string): readonly string[];
  /** A whole number; 0 where none was typed. */
  count(key: string): number;
  /** An instant of a day and an hour; null while either is wanting. */
  instant(dayKey: string, hourKey: string): string | null;
  /** Entries typed in parts, `Họ và tên; chức vụ`. */
  rows(key: string, parts: number): readonly (readonly string[])[];
}

export function typed(values: TypedValues): Typed {
  const line = (key: string) => values[key]?.trim() ?? '';
  const day = (key: string) => (line(key) === '' ? null : (line(key) as Day));
  const entries = (key: string) => entriesOf(values[key]);
  return {
    values,
    line,
    day,
    count: (key) => Number(line(key) || 0),
    instant: (dayKey, hourKey) => {
      const [on, hour] = [day(dayKey), line(hourKey)];
      return on === null || hour === '' ? null : instantAt(on, hour);
    },
    entries,
    rows: (key, parts) => entries(key).map((entry) => partsOf(entry, parts)),
  };
}
