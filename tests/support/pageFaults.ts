import type { Glyph, PdfPage } from '#papers/read/pdf/pdfPages.ts';

/** Where text may stand, in points from the page's edges. */
export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Box {
  readonly glyph: Glyph;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = (glyph: Glyph): Box => ({
  glyph,
  from: glyph.x,
  to: glyph.x + glyph.width,
  top: glyph.y - glyph.size * 0.6,
  bottom: glyph.y + glyph.size * 0.1,
});

const upright = ({ letter, dy, width }: Glyph) => letter.trim() !== '' && Math.abs(dy) < 0.01 && width > 0;

/** What nobody should see on a page: text beyond its edges, letters upon letters. */
export function pageFaults(pages: readonly PdfPage[], edges: Edges): readonly string[] {
  return pages.flatMap((page, at) => {
    const boxes = page.glyphs.filter(upright).map(boxOf);
    const said = (what: string, boxes: readonly Box[]) =>
      `page ${at + 1}: ${what} ${boxes.map(({ glyph }) => `${glyph.letter}@${Math.round(glyph.x)},${Math.round(glyph.y)}`).join(' ')}`;
    const beyond = boxes.filter(
      ({ from, to, glyph }) =>
        from < edges.left - 1 ||
        to > page.width - edges.right + 1 ||
        glyph.y < edges.top ||
        glyph.y > page.height - edges.bottom + 1,
    );
    return [
      ...(beyond.length > 0 ? [said('beyond its edges', beyond.slice(0, 5))] : []),
      ...overlapsIn(boxes).map((pair) => said('upon each other', pair)),
    ];
  });
}

const step = 20;

function overlapsIn(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  const bands = new Map<number, Box[]>();
  const found: [Box, Box][] = [];
  for (const box of boxes) {
    const from = Math.floor(box.top / step);
    const to = Math.floor(box.bottom / step);
    const seen = new Set<Box>();
    for (let band = from; band <= to; band++) {
      const near = bands.get(band) ?? [];
      for (const other of near) if (!seen.has(other) && cover(box, other)) found.push([other, box]);
      for (const other of near) seen.add(other);
      bands.set(band, [...near, box]);
    }
  }
  return found.slice(0, 5);
}

/** True where two letters share more than a third of the smaller one; on one line letters are kerned, and may share more. */
function cover(a: Box, b: Box): boolean {
  const across = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (across <= 0 || down <= 0) return false;
  const area = (box: Box) => (box.to - box.from) * (box.bottom - box.top);
  const isOneLine = Math.abs(a.glyph.y - b.glyph.y) < 0.5;
  return across * down > Math.min(area(a), area(b)) * (isOneLine ? 0.7 : 0.33);
}

/** The lines of a page by their baselines, from the top: the letters of each, without blanks. */
export function pageRows({ glyphs }: PdfPage): readonly { readonly y: number; readonly letters: string }[] {
  const rows = new Map<number, string>();
  for (const { letter, y } of glyphs.filter(upright)) {
    const key = Math.round(y * 2) / 2;
    rows.set(key, (rows.get(key) ?? '') + letter.trim());
  }
  return [...rows].sort(([a], [b]) => a - b).map(([y, letters]) => ({ y, letters }));
}
