import { number } from '#domain/kernel/vietnamese.ts';

/** Hundredths of a point as written: 8750 is `87,5`, 10000 is `100`; in a column with `digits` decimals as many as the others have. */
export function pointsText(hundredths: number, digits = digitsOf([hundredths])): string {
  return number(hundredths / 100, digits);
}

/** How many decimals show every value of a column exactly: 0, 1 or 2. */
export function digitsOf(hundredths: readonly (number | null | undefined)[]): number {
  const given = hundredths.filter((value) => value !== null && value !== undefined);
  if (given.every((value) => value % 100 === 0)) return 0;
  return given.every((value) => value % 10 === 0) ? 1 : 2;
}
