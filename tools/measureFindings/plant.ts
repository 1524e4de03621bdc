/** A draw from [0, 1), the same for the same seed: mulberry32. */
export type Draw = () => number;

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(draw: Draw, from: readonly T[]): T | null {
  return from.length === 0 ? null : from[Math.floor(draw() * from.length)]!;
}

/** A text with one defect put in: where it stands, or null for what stands nowhere, and what was done. */
export interface Planted {
  readonly lines: readonly string[];
  readonly at: { readonly line: number; readonly from: number; readonly to: number } | null;
  readonly what: string;
}

/** One sort of defect: the codes that count as finding it, and how it is put into a clean plan; null where the plan has no place for it. */
export interface Sort {
  readonly name: string;
  readonly codes: readonly string[];
  readonly plant: (lines: readonly string[], draw: Draw) => Planted | null;
}

/** The lines with one of them changed; `from` and `to` are the place of the change in the new line. */
export function changed(lines: readonly string[], index: number, text: string, from: number, to: number, what: string): Planted {
  return { lines: lines.with(index, text), at: { line: index + 1, from, to }, what };
}

/** The lines with another put in before `index`. */
export function inserted(lines: readonly string[], index: number, text: string): Planted {
  return { lines: lines.toSpliced(index, 0, text), at: { line: index + 1, from: 0, to: text.length }, what: text };
}

/** Where the body begins: the line after the one that ends the preamble. */
export function bodyFrom(lines: readonly string[]): number {
  return lines.findIndex((line) => /như sau:|sau đây:|sau:$/u.test(line)) + 1;
}

/** Where the tail begins. */
export function bodyTo(lines: readonly string[]): number {
  return lines.findIndex((line) => /^Nơi nhận/u.test(line));
}
