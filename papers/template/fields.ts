import { fold } from '#domain/kernel/vietnamese.ts';

/** One line of a list: its values by their names. */
export type FieldRow = Readonly<Record<string, string>>;

/** What a template may ask for, by the name a clerk writes between `{{` and `}}`; a list repeats the row or paragraph that asks. */
export type Fields = Readonly<Record<string, string | readonly string[] | readonly FieldRow[]>>;

/** Count of a list's line, from 1; every list has it. */
export const ordinalField = 'STT';

/** A field as asked for: `{{Địa danh}}`, or a value of a list's line, `{{Danh sách.Họ và tên}}`. */
export interface Asked {
  readonly field: string;
  readonly value: string | null;
}

/** What stands between the braces. */
export function askedOf(inside: string): Asked {
  const dot = inside.indexOf('.');
  const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return dot < 0
    ? { field: tidy(inside), value: null }
    : { field: tidy(inside.slice(0, dot)), value: tidy(inside.slice(dot + 1)) };
}

/** A field found: one text, or the lines of a list with their count. */
export type Found =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly rows: readonly FieldRow[] };

/** Looks fields up by what a clerk wrote, diacritics and capitals aside. */
export interface FieldTable {
  readonly names: readonly string[];
  find(asked: string): Found | null;
}

/** Fields ready to be asked for. */
export function fieldTable(fields: Fields): FieldTable {
  const names = Object.keys(fields);
  const byName = new Map(Object.entries(fields).map(([name, held]) => [fold(name), foundOf(name, held)]));
  return { names, find: (asked) => byName.get(fold(asked)) ?? null };
}

/** A list of texts has one value, named by nothing. */
function foundOf(name: string, held: Fields[string]): Found {
  if (typeof held === 'string') return { name, text: held };
  const rows = held.map((row, at) => ({ ...(typeof row === 'string' ? { '': row } : row), [ordinalField]: String(at + 1) }));
  return { name, rows };
}

/** The name among some that is written alike, diacritics and capitals aside; null when there is none. */
export function named(names: readonly string[], asked: string): string | null {
  const wanted = fold(asked);
  return names.find((name) => fold(name) === wanted) ?? null;
}

/** The name most like the one asked for, where one is near enough to be meant. */
export function nearest(names: readonly string[], asked: string): string | null {
  const wanted = fold(asked);
  const ranked = names
    .map((name) => ({ name, steps: stepsBetween(fold(name), wanted) }))
    .filter(({ name, steps }) => steps <= Math.max(2, Math.floor(name.length / 4)) || saysAll(fold(name), wanted))
    .sort((a, b) => a.steps - b.steps);
  return ranked[0]?.name ?? null;
}

/** Every word asked for stands in the name. */
function saysAll(name: string, wanted: string): boolean {
  const words = name.split(' ');
  return wanted.length > 3 && wanted.split(' ').every((word) => words.includes(word));
}

const longestName = 80;

/** How many letters to change, add or leave out. */
function stepsBetween(a: string, b: string): number {
  const [from, to] = [a.slice(0, longestName), b.slice(0, longestName)];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[to.length]!;
}
