import { isOneSlip, syllableKey } from '../kernel/syllables.ts';
import { tidy } from '../kernel/vietnamese.ts';

/** What a place is called before its name (xã, phường, tỉnh …), and the level it stands at; a village is a part of a commune. */
export const placeKinds = {
  tỉnh: 'province',
  'thủ đô': 'province',
  'thành phố': 'city',
  quận: 'district',
  huyện: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  thôn: 'village',
  xóm: 'village',
  ấp: 'village',
  bản: 'village',
  buôn: 'village',
  làng: 'village',
  khóm: 'village',
  'khu phố': 'village',
  'tổ dân phố': 'village',
} as const;
export type PlaceKind = keyof typeof placeKinds;

const shortKinds: Readonly<Record<string, PlaceKind>> = {
  tp: 'thành phố',
  'tp.': 'thành phố',
  tt: 'thị trấn',
  'tt.': 'thị trấn',
  'tx.': 'thị xã',
  'p.': 'phường',
  'x.': 'xã',
  'h.': 'huyện',
  'q.': 'quận',
};

const longestKind = 3;
const firstWords = new Set([...Object.keys(placeKinds), ...Object.keys(shortKinds)].map((kind) => kind.split(' ')[0]!));

/** The kind that the words begin with, and how many of them say it. */
export function kindAt(words: readonly string[], at = 0): { readonly kind: PlaceKind; readonly length: number } | null {
  if (!firstWords.has(words[at]?.toLowerCase() ?? '')) return null;
  for (let length = longestKind; length > 0; length--) {
    if (at + length > words.length) continue;
    const said = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase();
    const kind = said in placeKinds ? (said as PlaceKind) : length === 1 ? shortKinds[said] : undefined;
    if (kind) return { kind, length };
  }
  return null;
}

/** A written name as its kind and what follows; the kind is null where none is written. */
export function placeNamed(text: string): { readonly kind: PlaceKind | null; readonly name: string } {
  const words = tidy(text).split(' ');
  const found = kindAt(words);
  if (!found || found.length === words.length) return { kind: null, name: words.join(' ') };
  return { kind: found.kind, name: words.slice(found.length).join(' ') };
}

/** Kind and name as people write them: `Xã Ví Dụ`. */
export function placeWords(kind: PlaceKind | null, name: string): string {
  return kind === null ? name : `${kind[0]!.toUpperCase()}${kind.slice(1)} ${name}`;
}

const apostrophes = /['’ʼ‘`´]/g;
const breaks = /[\s\-–—,]+/;

const wordsOf = (name: string) => tidy(name).replace(apostrophes, '').split(breaks).filter(Boolean);

/** Words of a name to compare by: hòa as hoà, Kỳ as Kì, H’Leo as H'Leo, hyphens as spaces. */
export const nameWords = (name: string): readonly string[] => wordsOf(name).map(syllableKey);

/** One key for the accepted spellings of a name. */
export const nameKey = (name: string): string => nameWords(name).join(' ');

/** Whether two hints may point at one place: nothing said, the same, one more exact than the other, or one slip of the pen apart. */
export function mayBeOneHint(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [short, long] = [a, b].map((hint) => hint.split(',').map(wordsOf)).sort((one, other) => one.length - other.length);
  return short!.every((part) => long!.some((other) => mayBeOneName(part, other)));
}

function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const apart = a.flatMap((word, at) => (syllableKey(word) === syllableKey(b[at]!) ? [] : [[word, b[at]!] as const]));
  return apart.every(([one, other]) => apart.length === 1 && !/\d/.test(one + other) && isOneSlip(one, other));
}
