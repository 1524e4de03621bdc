import type { PageLine } from './pageLines.ts';

/** The lines of one page and its height. */
export interface LinedPage {
  readonly height: number;
  readonly lines: readonly PageLine[];
}

/** Pages without what only the page needs, and the words that were repeated on them. */
export interface CleanPages {
  readonly pages: readonly (readonly PageLine[])[];
  readonly repeated: readonly string[];
}

const pageNumber = /^[-–—|\s]*(?:trang\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|\s.]*$/iu;
const textOf = (line: PageLine) => line.segments.map((segment) => segment.text).join(' ');
/** The same on every page but for its figures. */
const shapeOf = (line: PageLine) => textOf(line).replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
const margin = 0.13;
const deepest = 3;

const isAtEdge = (line: PageLine, height: number) => line.y < height * margin || line.y > height * (1 - margin);

/** The outermost lines of a page, top and bottom. */
function edgesOf({ lines, height }: LinedPage): readonly PageLine[] {
  const outer = [...lines.slice(0, deepest), ...lines.slice(Math.max(deepest, lines.length - deepest))];
  return outer.filter((line) => isAtEdge(line, height));
}

/** How many lines from an edge inwards are furniture, one after the other. */
function depthOf(lines: readonly PageLine[], isFurniture: (line: PageLine) => boolean): number {
  const first = lines.slice(0, deepest).findIndex((line) => !isFurniture(line));
  return first < 0 ? Math.min(deepest, lines.length) : first;
}

/** Drops page numbers, and running heads and feet: lines from an edge inwards that most pages repeat at the same height. */
export function withoutFurniture(pages: readonly LinedPage[]): CleanPages {
  const seen = new Map<string, number>();
  const keyOf = (line: PageLine) => `${Math.round(line.y / 4)} ${shapeOf(line)}`;
  for (const page of pages) for (const key of new Set(edgesOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = Math.max(2, pages.length * 0.5);
  const repeated = new Set<string>();
  const clean = pages.map(({ lines, height }) => {
    const isNumber = (line: PageLine) => pageNumber.test(textOf(line));
    const isFurniture = (line: PageLine) => isAtEdge(line, height) && (isNumber(line) || (seen.get(keyOf(line)) ?? 0) >= enough);
    const top = depthOf(lines, isFurniture);
    const kept = lines.slice(top);
    const bottom = depthOf([...kept].reverse(), isFurniture);
    const dropped = [...lines.slice(0, top), ...kept.slice(kept.length - bottom)];
    for (const line of dropped) if (!isNumber(line)) repeated.add(textOf(line));
    return kept.slice(0, kept.length - bottom);
  });
  return { pages: clean, repeated: [...repeated] };
}
