import { grouped } from '../kernel/grouped.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type RowPlace, refusedCell } from '../kernel/sheetPlace.ts';
import { tidy } from '../kernel/vietnamese.ts';
import { type MergedPart, readMergerWords, type Share } from './mergerWords.ts';
import { mayBeOneHint, nameKey, nameWords, type PlaceKind, placeKinds, placeNamed, placeWords } from './placeName.ts';

/** A row that says in words what a new place was made of (hàng của bảng sắp xếp đơn vị hành chính). */
export interface MergerRow extends RowPlace {
  readonly code: string;
  /** Code of the new place it lies in; null or 0 for a province. */
  readonly parentCode: string | null;
  readonly name: string;
  readonly before: string;
}

/** A place that was there before. */
export interface OldPlace {
  readonly name: string;
  readonly kind: PlaceKind | null;
  readonly within: string | null;
}

/** What became of places that are named whole, and in one row only; a `merge` may still wait for parts that a person decides. */
export interface MergerAct {
  readonly kind: 'keep' | 'rename' | 'merge';
  readonly sheet: string;
  readonly row: number;
  readonly before: readonly OldPlace[];
  readonly after: { readonly code: string; readonly parentCode: string | null; readonly name: string };
  /** How many of the row's other passages are among what a person decides. */
  readonly waitsFor: number;
}

/** A passage of one row: a place as it is named there, or words that name none. */
export interface MergerMention {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
  readonly into: string;
  readonly place: OldPlace | null;
  readonly share: Share | null;
  readonly goneTo: readonly string[];
  /** The passage, and the whole of what the row says, as written. */
  readonly text: string;
  readonly words: string;
}

/** What only a person can decide: why, and every passage that it is about. */
export interface MergerDecision {
  readonly reason: Refusal;
  readonly mentions: readonly MergerMention[];
}

/** Every passage of every row is in one act or in one decision. */
export interface MergerReading {
  readonly acts: readonly MergerAct[];
  readonly toDecide: readonly MergerDecision[];
}

export const decisionCodes = [
  'org.merger-divided',
  'org.merger-named-twice',
  'org.merger-perhaps-one',
  'org.merger-part-alone',
  'org.merger-rest-alone',
  'org.merger-kind-unwritten',
  'org.merger-below-commune',
  'org.merger-named-in-unread',
  'org.merger-later-change',
  'org.merger-not-understood',
] as const;
export type DecisionCode = (typeof decisionCodes)[number];

/** A code may stand in one row only. */
export function whyNotReadMergers(rows: readonly MergerRow[]): readonly Refusal[] {
  const byCode = grouped(rows, ({ code }) => tidy(code).toLowerCase());
  return [...byCode.values()].flatMap(([first, ...others]) =>
    others.map((row) => refusedCell(row, 'code', 'org.merger-code-twice', { code: row.code, other: first!.row })),
  );
}

/** Reads every row and puts the rows together: sure acts, and what a person must decide; nothing is guessed, nothing is lost. */
export function readMergers(rows: readonly MergerRow[]): MergerReading {
  const passages = rows.flatMap(passagesOf);
  const order = new Map(passages.map((passage, at) => [passage, at]));
  const inOrder = (some: readonly Passage[]) => [...some].sort((one, other) => order.get(one)! - order.get(other)!);
  const provinces = [...grouped(passages, ({ row }) => row.parentCode ?? '0').values()].map(sortedOut);
  const toDecide = provinces.flatMap((province) => province.toDecide);
  const waiting = grouped(
    toDecide.flatMap((decided) => decided.passages.map((passage) => ({ passage, decided }))),
    ({ passage }) => passage.row,
  );
  const sure = grouped(inOrder(provinces.flatMap((province) => province.sure)), ({ row }) => row);
  const acts = [...sure].flatMap(([row, places]) => {
    const others = waiting.get(row) ?? [];
    const isAmongUnread = places.length === 1 && others.length > 0 && others.every(({ passage }) => !passage.place);
    if (!isAmongUnread) return [actOf(row, places, others.length)];
    // Whether it kept its name, or what else joined it, stands in the words that nobody has read yet.
    others[0]!.decided.passages.push(places[0]!);
    return [];
  });
  const decisions = toDecide.map(({ code, passages: concerned }) => ({ code, passages: inOrder(concerned) }));
  decisions.sort((one, other) => order.get(one.passages[0]!)! - order.get(other.passages[0]!)!);
  return { acts, toDecide: decisions.map(decisionOf) };
}

interface SortedOut {
  readonly sure: readonly Passage[];
  readonly toDecide: readonly Decided[];
}

/** The passages of one province, in which alone a name can mean the same place twice. */
function sortedOut(passages: readonly Passage[]): SortedOut {
  const [named, nameless] = [passages.filter(({ place }) => place), passages.filter(({ place }) => !place)];
  const unread = wordRuns(nameless.flatMap(({ code, text }) => (code === laterChange ? [] : [text])));
  const groups = groupsThatMayBeOne(named).map((group) => ({ group, code: whyNotSure(group, unread) }));
  return {
    sure: groups.flatMap(({ group, code }) => (code ? [] : group)),
    toDecide: [
      ...nameless.map((passage) => ({ code: passage.code!, passages: [passage] })),
      ...groups.flatMap(({ group, code }) => (code ? [{ code, passages: [...group] }] : [])),
    ],
  };
}

/** A passage of a row, before it is known what becomes of it; `code` where it names no place. */
interface Passage {
  readonly row: MergerRow;
  readonly place: OldPlace | null;
  readonly share: Share | null;
  readonly goneTo: readonly string[];
  readonly isKept: boolean;
  readonly text: string;
  readonly code?: DecisionCode;
}

interface Decided {
  readonly code: DecisionCode;
  readonly passages: Passage[];
}

const laterChange = 'org.merger-later-change';

function passagesOf(row: MergerRow): readonly Passage[] {
  const words = readMergerWords(row.before);
  if (words.kept) {
    const place = { ...placeNamed(row.name), within: null };
    return [{ row, place, share: 'whole', goneTo: [], isKept: true, text: row.before }];
  }
  const of = (code: DecisionCode) => (text: string) => ({ row, place: null, share: null, goneTo: [], isKept: false, text, code });
  return [
    ...words.parts.map((part) => placePassage(row, part)),
    ...words.later.map(of(laterChange)),
    ...words.notUnderstood.map(of('org.merger-not-understood')),
  ];
}

const placePassage = (row: MergerRow, { name, kind, within, share, goneTo, text }: MergedPart): Passage => ({
  row,
  place: { name, kind, within },
  share,
  goneTo,
  isKept: false,
  text,
});

/**
 * Passages that may speak of one place: the same name, and neither kinds nor hints that tell them apart. Whoever writes a hint in one
 * row and none in the next leaves open whether they mean the same.
 */
function groupsThatMayBeOne(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  return [...grouped(passages, ({ place }) => nameKey(place!.name)).values()].flatMap((ofOneName) => {
    const alike = [...grouped(ofOneName, ({ place }) => `${place!.kind ?? ''}|${place!.within ?? ''}`).values()];
    const groups: (readonly Passage[])[] = [];
    for (const passagesAlike of alike) {
      const joined = groups.filter((group) => group.some((other) => mayBeOne(other.place!, passagesAlike[0]!.place!)));
      groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), [...joined.flat(), ...passagesAlike]);
    }
    return groups;
  });
}

function mayBeOne(a: OldPlace, b: OldPlace): boolean {
  return (a.kind === b.kind || a.kind === null || b.kind === null) && mayBeOneHint(a.within, b.within);
}

/** Why a person must say what became of the place; undefined where the words leave nothing open. */
function whyNotSure(group: readonly Passage[], unread: ReadonlySet<string>): DecisionCode | undefined {
  const [first, ...others] = group;
  const { kind, name } = first!.place!;
  if (kind !== null && placeKinds[kind] === 'village') return 'org.merger-below-commune';
  if (group.every(({ share }) => share === 'rest')) return 'org.merger-rest-alone';
  if (others.length === 0) {
    if (kind === null) return 'org.merger-kind-unwritten';
    if (first!.share === 'part') return 'org.merger-part-alone';
    return unread.has(nameKey(name)) ? 'org.merger-named-in-unread' : undefined;
  }
  if (group.some(({ share }) => share !== 'whole')) return 'org.merger-divided';
  const isSaidAlike = others.every(({ place }) => place!.kind === kind && place!.within === first!.place!.within);
  return isSaidAlike ? 'org.merger-named-twice' : 'org.merger-perhaps-one';
}

const longestName = 8;

/** Every run of words in the texts, as a name would be compared: a place that an unread passage may speak of is not sure. */
function wordRuns(texts: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const words of texts.map((text) => nameWords(text.replace(/[().;]/g, ' ')))) {
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + longestName); to++) runs.add(words.slice(from, to).join(' '));
    }
  }
  return runs;
}

function actOf(row: MergerRow, places: readonly Passage[], waitsFor: number): MergerAct {
  const before = places.map(({ place }) => place!);
  const { code, parentCode, name, sheet } = row;
  const isAlone = before.length === 1 && waitsFor === 0;
  const isSame = isAlone && (places[0]!.isKept || isSameName(before[0]!, name));
  const kind = isSame ? 'keep' : isAlone ? 'rename' : 'merge';
  return { kind, sheet, row: row.row, before, after: { code, parentCode, name: tidy(name) }, waitsFor };
}

function isSameName(old: OldPlace, name: string): boolean {
  const now = placeNamed(name);
  return old.kind === now.kind && nameKey(old.name) === nameKey(now.name);
}

function decisionOf({ code, passages }: Decided): MergerDecision {
  const first = passages.find((passage) => passage.code === code) ?? passages[0]!;
  const into = [...new Set(passages.map(({ row }) => tidy(row.name)))].join(', ');
  const place = ({ row: { sheet, row } }: Passage) => (sheet === first.row.sheet ? String(row) : `${sheet}!${row}`);
  const rows = [...new Set(passages.map(place))].join(', ');
  const what = first.place ? placeWords(first.place.kind, first.place.name) : first.text;
  return {
    reason: { ...refusedCell(first.row, 'before', code, { what, into, rows, count: passages.length }), kind: 'state' },
    mentions: passages.map(mentionOf),
  };
}

function mentionOf({ row, place, share, goneTo, text }: Passage): MergerMention {
  const { sheet, code, name, before } = row;
  return { sheet, row: row.row, code, into: tidy(name), place, share, goneTo, text, words: before };
}
