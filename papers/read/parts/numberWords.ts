const words: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** A count in figures or words, as the source of an expression with one group. "năm" is left out: it is a year far more often than a five. */
export const countSource = '(\\d{1,4}|một|hai|ba|bốn|sáu|bảy|tám|chín|mười)';

/** "02" and "hai" are 2; a decimal comma counts: "1,5". NaN for other words. */
export function countOf(text: string): number {
  return words[text.toLowerCase()] ?? Number(text.replace(',', '.'));
}
