import { fold } from '#domain/kernel/vietnamese.ts';

/** The name most like the one asked for, where one is near enough to be meant. */
export function nearest(names: readonly string[], asked: string): string | null {
  const wanted = fold(asked);
  const ranked = names
    .map((name) => ({ name, steps: stepsBetween(fold(name), wanted) }))
    .filter(({ name, steps }) => (isNear(steps, name) && steps < wanted.length / 2) || saysAll(fold(name), wanted))
    .sort((a, b) => a.steps - b.steps);
  return ranked[0]?.name ?? null;
}

const isNear = (steps: number, name: string) => steps <= Math.max(2, Math.floor(name.length / 4));

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
