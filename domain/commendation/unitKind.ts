import { fold } from '../kernel/vietnamese.ts';

/** What a collective is, as quotas count it (loại tập thể): xã, phường, thị trấn, đặc khu, trường, trạm y tế, cơ quan khác. */
export const unitKinds = ['commune', 'ward', 'town', 'special-zone', 'school', 'health-station', 'other'] as const;
export type UnitKind = (typeof unitKinds)[number];

const byWord: readonly (readonly [UnitKind, RegExp])[] = [
  [
    'school',
    /(?:^|\b)truong (?:mam non|mau giao|tieu hoc|trung hoc|thcs|thpt|pho thong|th\b|ptdt|ptcs|pt\b|mn\b|cao dang|dai hoc)|^(?:cac )?truong(?: hoc)?\b/,
  ],
  ['health-station', /\btram y te\b/],
  ['special-zone', /\bdac khu\b/],
  ['town', /\bthi tran\b/],
  ['ward', /\bphuong\b/],
  ['commune', /(?<!thi )\bxa\b/],
];
const own = /^(?:uy ban nhan dan|ubnd)\s+(.*)$/;

/** What a unit is by its name: a school of a commune is a school; a body that none of the words begins is `other`. */
export function unitKindOf(name: string): UnitKind {
  const folded = fold(name);
  const called = own.exec(folded)?.[1] ?? folded;
  return byWord.find(([, word]) => called.search(word) === 0)?.[0] ?? 'other';
}

/** The kinds that a quota's words count (`xã, phường`); null where they count every collective, or something not told apart here. */
export function kindsOfSubject(subject: string): readonly UnitKind[] | null {
  const parts = fold(subject)
    .split(/\s*(?:,|;|\/|\bva\b|\bhoac\b)\s*/)
    .map((part) => part.replace(/^(?:cac|don vi|tap the)\s+/, ''))
    .filter((part) => part !== '');
  const kinds = parts.map((part) => byWord.find(([, word]) => part.search(word) === 0)?.[0]);
  return kinds.length > 0 && kinds.every((kind) => kind !== undefined) ? [...new Set(kinds)] : null;
}
