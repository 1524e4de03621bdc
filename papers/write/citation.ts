import { type Day, longDate } from '#domain/kernel/day.ts';

/** Another document that a paper names. */
export interface Citation {
  /** Tên loại; absent: `Quyết định`. */
  readonly type?: string;
  readonly number: string;
  readonly day: Day;
  readonly issuer: string;
}

/** A citation of which some may not be known yet. */
export type PartOfCitation = { readonly [Key in keyof Citation]?: Citation[Key] | null };

/** `Quyết định số 118/QĐ-LĐLĐ ngày 14 tháng 01 năm 2026 của Liên đoàn Lao động tỉnh …`; what is not known leaves no gap. */
export function citationText({ type, number, day, issuer }: PartOfCitation): string {
  return [type || 'Quyết định', number && `số ${number}`, day && longDate(day), issuer && `của ${issuer}`]
    .filter(Boolean)
    .join(' ');
}
