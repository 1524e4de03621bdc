import { number } from '#domain/kernel/vietnamese.ts';

/** Hundredths of a point as written: 8750 is `87,5`, 10000 is `100`. */
export function pointsText(hundredths: number): string {
  const digits = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
  return number(hundredths / 100, digits);
}
