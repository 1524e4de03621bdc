import type { Course, Line } from './Course.tsx';

/** A unit before or after, on its row of the picture. */
export interface Bank {
  readonly key: string;
  readonly name: string;
  readonly row: number;
  /** Nothing stands there: no heir, no union. */
  readonly isNone: boolean;
}

/** What flows from a unit to what it became; the heir's is the broad one. */
export interface Stream {
  readonly key: string;
  readonly fromRow: number;
  readonly toRow: number;
  readonly kind: 'heir' | 'side' | 'end';
}

export interface RiverPicture {
  readonly left: readonly Bank[];
  readonly right: readonly Bank[];
  readonly streams: readonly Stream[];
  readonly rows: number;
}

const mostRows = 60;

/** Lays out what becomes what: acts that share a unit stand together, each unit once on its side. */
export function riverOf(lines: Course['lines'], none: (line: Line) => string): RiverPicture {
  const left: Bank[] = [];
  const right: Bank[] = [];
  const streams: Stream[] = [];
  let row = 0;
  for (const group of together(lines)) {
    const froms = distinct(group.flatMap((line) => line.from.map(({ id, name }) => ({ key: id, name, isNone: false }))));
    const tos = distinct(group.flatMap((line) => outOf(line, none)));
    const height = Math.max(froms.length, tos.length);
    if (row > 0 && row + height > mostRows) break;
    left.push(...froms.map((one, at) => ({ ...one, row: row + centred(at, froms.length, height) })));
    right.push(...tos.map((one, at) => ({ ...one, row: row + centred(at, tos.length, height) })));
    for (const line of group) {
      for (const from of line.from) {
        for (const to of outOf(line, none)) {
          const fromRow = left.find(({ key }) => key === from.id)!.row;
          const toRow = right.find(({ key }) => key === to.key)!.row;
          const kind = to.isNone ? 'end' : to.isHeir ? 'heir' : 'side';
          streams.push({ key: `${line.kind} ${from.id} ${to.key}`, fromRow, toRow, kind });
        }
      }
    }
    row += height;
  }
  return { left, right, streams, rows: row };
}

const centred = (at: number, count: number, height: number) => at + (height - count) / 2;

interface Out {
  readonly key: string;
  readonly name: string;
  readonly isNone: boolean;
  readonly isHeir: boolean;
}

function outOf(line: Line, none: (line: Line) => string): readonly Out[] {
  const isNone = line.kind === 'dissolve' || line.kind === 'end-union';
  if (isNone) return [{ key: `none ${line.kind} ${line.index}`, name: none(line), isNone, isHeir: false }];
  const goesOn = line.kind === 'change' || line.kind === 'merge' || line.kind === 'transfer';
  return line.to.map(({ id, name, isHeir }) => ({ key: id ?? name, name, isNone, isHeir: isHeir || goesOn }));
}

function distinct<Item extends { readonly key: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

/** Lines in groups that share a unit on one side, in the order of their first. */
function together(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: { keys: Set<string>; lines: Line[] }[] = [];
  const byKey = new Map<string, (typeof groups)[number]>();
  for (const line of lines) {
    const keys = [...line.from.map(({ id }) => `from ${id}`), ...line.to.map(({ id }) => `to ${id}`)];
    const found = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    const [into = { keys: new Set<string>(), lines: [] }, ...others] = found;
    if (found.length === 0) groups.push(into);
    for (const other of others) {
      into.lines.push(...other.lines);
      for (const key of other.keys) into.keys.add(key);
      groups.splice(groups.indexOf(other), 1);
    }
    into.lines.push(line);
    for (const key of keys) into.keys.add(key);
    for (const key of into.keys) byKey.set(key, into);
  }
  return groups.map((group) => group.lines);
}
