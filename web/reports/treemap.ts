/** Something with a size, and the rectangle it gets. */
export interface Sized {
  readonly size: number;
}
export interface Box<Item> {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lays sizes out as rectangles of equal shares of the whole, as near to squares as rows allow; the largest first. */
export function treemap<Item extends Sized>(items: readonly Item[], width: number, height: number): readonly Box<Item>[] {
  const left = [...items].filter(({ size }) => size > 0).sort((a, b) => b.size - a.size);
  let area = left.reduce((sum, { size }) => sum + size, 0);
  let [x, y, wide, high] = [0, 0, width, height];
  const boxes: Box<Item>[] = [];
  while (left.length > 0) {
    const along = Math.min(wide, high);
    const scale = (wide * high) / area;
    const row = left.splice(0, rowLength(left, along, scale));
    const sum = row.reduce((all, { size }) => all + size, 0);
    const thick = (sum * scale) / along;
    let at = 0;
    for (const item of row) {
      const long = (item.size * scale) / thick;
      boxes.push(
        wide >= high ? { item, x, y: y + at, width: thick, height: long } : { item, x: x + at, y, width: long, height: thick },
      );
      at += long;
    }
    if (wide >= high) [x, wide] = [x + thick, wide - thick];
    else [y, high] = [y + thick, high - thick];
    area -= sum;
  }
  return boxes;
}

/** How many of the first go into one row: as long as the worst of them becomes squarer. */
function rowLength(items: readonly Sized[], along: number, scale: number): number {
  let best = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const [at, { size }] of items.entries()) {
    sum += size;
    const thick = (sum * scale) / along;
    const worst = Math.max(
      ...items.slice(0, at + 1).map((one) => Math.max(thick / ((one.size * scale) / thick), (one.size * scale) / thick / thick)),
    );
    if (worst > best) return at;
    best = worst;
  }
  return items.length;
}
