import { addDays, type Day, yearOf } from '#domain/kernel/day.ts';

/** What kind of unit holds the title: cơ quan, đơn vị (sự nghiệp), doanh nghiệp. */
export type HolderKind = 'agency' | 'public-service-unit' | 'enterprise';

const titles: Readonly<Record<HolderKind, string>> = {
  agency: 'Cơ quan đạt chuẩn văn hóa',
  'public-service-unit': 'Đơn vị đạt chuẩn văn hóa',
  enterprise: 'Doanh nghiệp đạt chuẩn văn hóa',
};

/** The title in the words of Thông tư 08/2014/TT-BVHTTDL, by the kind of its holder. */
export function cultureTitleOf(kind: HolderKind): string {
  return titles[kind];
}

/** `giai đoạn 2021–2025`, or `năm 2026` for a period within one year; `until` is the first day out. */
export function recognisedPeriod(period: { readonly from: Day; readonly until: Day }): string {
  const [first, last] = [yearOf(period.from), yearOf(addDays(period.until, -1))];
  return first === last ? `năm ${first}` : `giai đoạn ${first}–${last}`;
}
