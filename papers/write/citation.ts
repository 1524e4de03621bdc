import { type Day, longDate } from '#domain/kernel/day.ts';

/** Another document that a paper names. */
export interface Citation {
  /** Tên loại; absent: `Quyết định`. */
  readonly type?: string;
  readonly number: string;
  readonly day: Day;
  readonly issuer: string;
}

/** `Quyết định số 118/QĐ-LĐLĐ ngày 14 tháng 01 năm 2026 của Liên đoàn Lao động tỉnh …`. */
export function citationText({ type = 'Quyết định', number, day, issuer }: Citation): string {
  return `${type} số ${number} ${longDate(day)} của ${issuer}`;
}
