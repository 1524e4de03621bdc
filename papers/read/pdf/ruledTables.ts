import { pageLines } from './pageLines.ts';
import type { Glyph, PdfPage, Rule } from './pdfPages.ts';

/** A table drawn with lines: where it stands, and its rows of cells; each cell the lines of its text. */
export interface RuledTable {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** A page's tables, and the letters that stand in none. */
export interface TablesOfPage {
  readonly tables: readonly RuledTable[];
  readonly rest: readonly Glyph[];
}

const near = 3;
/** A drawing has more lines than any table. */
const mostRules = 4_000;

const isLevel = (rule: Rule) => rule.x2 - rule.x1 >= rule.y2 - rule.y1;

/** Lines that touch each other, as groups. */
function groupsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const parent = rules.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top]!;
    for (let below = at; parent[below] !== top; ) [below, parent[below]] = [parent[below]!, top];
    return top;
  };
  const order = rules.map((_, at) => at).sort((a, b) => rules[a]!.y1 - rules[b]!.y1);
  let open: number[] = [];
  for (const at of order) {
    const rule = rules[at]!;
    open = open.filter((other) => rules[other]!.y2 >= rule.y1 - near);
    for (const other of open) if (touches(rules[other]!, rule)) parent[root(other)] = root(at);
    open.push(at);
  }
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, at) => {
    const top = root(at);
    const group = groups.get(top);
    if (group) group.push(rule);
    else groups.set(top, [rule]);
  });
  return [...groups.values()];
}

const touches = (a: Rule, b: Rule) => a.x1 <= b.x2 + near && b.x1 <= a.x2 + near && a.y1 <= b.y2 + near && b.y1 <= a.y2 + near;

/** Positions that differ by less than a line's thickness, as one. */
function clustered(places: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (place - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(place);
  return found;
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The square that a square's text belongs to: merged squares are one cell. */
  readonly cellOf: (row: number, column: number) => string;
}

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const level = rules.filter(isLevel);
  const upright = rules.filter((rule) => !isLevel(rule));
  const xs = clustered(upright.map((rule) => rule.x1));
  const ys = clustered(level.map((rule) => rule.y1));
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > 20_000) return undefined;
  const middle = (places: readonly number[], at: number) => (places[at]! + places[at + 1]!) / 2;
  const wallAt = (x: number, y: number) => upright.some((rule) => Math.abs(rule.x1 - x) <= near && rule.y1 <= y && rule.y2 >= y);
  const floorAt = (x: number, y: number) => level.some((rule) => Math.abs(rule.y1 - y) <= near && rule.x1 <= x && rule.x2 >= x);
  const cells: string[][] = [];
  for (let row = 0; row < ys.length - 1; row++) {
    cells.push([]);
    for (let column = 0; column < xs.length - 1; column++) {
      const [x, y] = [middle(xs, column), middle(ys, row)];
      if (column > 0 && !wallAt(xs[column]!, y)) cells[row]!.push(cells[row]![column - 1]!);
      else if (row > 0 && !floorAt(x, ys[row]!)) cells[row]!.push(cells[row - 1]![column]!);
      else cells[row]!.push(`${row},${column}`);
    }
  }
  return { xs, ys, cellOf: (row, column) => cells[row]![column]! };
}

function indexIn(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length - 1];
  if (place < places[0]! - near || place > places[high]! + near) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** Rows of a grid with the letters that stand in it; a cell over several rows is empty below its first. */
function tableOf(grid: Grid, glyphs: readonly Glyph[], taken: Set<Glyph>): RuledTable {
  const { xs, ys, cellOf } = grid;
  const texts = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const column = indexIn(xs, glyph.x + glyph.width / 2);
    const row = indexIn(ys, glyph.y - glyph.size * 0.3);
    if (column < 0 || row < 0) continue;
    const cell = cellOf(row, column);
    const own = texts.get(cell);
    if (own) own.push(glyph);
    else texts.set(cell, [glyph]);
    taken.add(glyph);
  }
  const rows = ys.slice(1).map((_, row) => {
    const names = xs.slice(1).map((__, column) => cellOf(row, column));
    const own = names.filter((name, column) => name !== names[column - 1]);
    return own.map((name) => (name.startsWith(`${row},`) ? linesIn(texts.get(name) ?? []) : []));
  });
  return {
    x1: xs[0]!,
    y1: ys[0]!,
    x2: xs.at(-1)!,
    y2: ys.at(-1)!,
    rows: rows.filter((row) => row.some((cell) => cell.length > 0)),
  };
}

const linesIn = (glyphs: readonly Glyph[]) =>
  pageLines(glyphs).map((line) => line.segments.map((segment) => segment.text).join(' '));

/** Finds the tables that lines are drawn around, with two columns or more. */
export function ruledTables(page: PdfPage): TablesOfPage {
  if (page.rules.length > mostRules || page.rules.length < 5) return { tables: [], rest: page.glyphs };
  const taken = new Set<Glyph>();
  const tables = groupsOf(page.rules)
    .flatMap((group) => gridOf(group) ?? [])
    .map((grid) => tableOf(grid, page.glyphs, taken))
    .filter((table) => table.rows.length > 0);
  return { tables, rest: taken.size === 0 ? page.glyphs : page.glyphs.filter((glyph) => !taken.has(glyph)) };
}
