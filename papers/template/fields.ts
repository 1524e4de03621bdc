import { fold } from '#domain/kernel/vietnamese.ts';
import type { PrintedBlock } from '../write/printed.ts';

/** One line of a list: its values by their names. */
export type FieldRow = Readonly<Record<string, string>>;

/** Whole blocks of a paper's text; the field stands in a paragraph of its own, whose format they take. */
export interface FieldBlocks {
  readonly blocks: readonly PrintedBlock[];
}

/** A field's value: a text, texts or rows that repeat the paragraph or table row that asks, or blocks. */
export type FieldValue = string | readonly string[] | readonly FieldRow[] | FieldBlocks;

/** What a template may ask for, by the name a clerk writes between `{{` and `}}` (trường của mẫu). */
export type Fields = Readonly<Record<string, FieldValue>>;

/** Count of a list's line, from 1, where its rows bear none of their own. */
export const ordinalField = 'STT';

/** A field as asked for: `{{Địa danh}}`, or a value of a list's line, `{{Danh sách.Họ và tên}}`. */
export interface Asked {
  readonly field: string;
  readonly value: string | null;
  /** Written in capitals, it prints in capitals. */
  readonly capitals: boolean;
}

/** What stands between the braces. */
export function askedOf(inside: string): Asked {
  const dot = inside.indexOf('.');
  const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const capitals = inside === inside.toUpperCase() && /\p{L}.*\p{L}/u.test(inside);
  return dot < 0
    ? { field: tidy(inside), value: null, capitals }
    : { field: tidy(inside.slice(0, dot)), value: tidy(inside.slice(dot + 1)), capitals };
}

/** A field found: one text, the lines of a list with their count, or blocks. */
export type Found =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly rows: readonly FieldRow[] }
  | { readonly name: string; readonly blocks: readonly PrintedBlock[] };

/** A field that is a list. */
export type FoundList = Extract<Found, { rows: readonly FieldRow[] }>;

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
function foundOf(name: string, held: FieldValue): Found {
  if (typeof held === 'string') return { name, text: held };
  if ('blocks' in held) return { name, blocks: held.blocks };
  const rows = held.map((row, at) => ({ [ordinalField]: String(at + 1), ...(typeof row === 'string' ? { '': row } : row) }));
  return { name, rows };
}

/** Nothing is said by it: no letter, no line, no block. */
export function isEmptyField(found: Found): boolean {
  if ('text' in found) return found.text.trim() === '';
  return 'rows' in found ? found.rows.length === 0 : found.blocks.length === 0;
}

/** The name among some that is written alike, diacritics and capitals aside; null when there is none. */
export function named(names: readonly string[], asked: string): string | null {
  const wanted = fold(asked);
  return names.find((name) => fold(name) === wanted) ?? null;
}
