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
export const countSource =
  '(\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d{1,4}(?:,\\d{1,2})?(?![\\d.,]\\d)|một|hai|ba|bốn|sáu|bảy|tám|chín|mười)';

/** "02" and "hai" are 2; a decimal comma counts: "1,5", as do the points of thousands: "20.000". NaN for other words. */
export function countOf(text: string): number {
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text.replace(',', '.');
  return words[text.toLowerCase()] ?? Number(plain);
}
