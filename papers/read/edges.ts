/** A text without the given signs and white space at its end. Linear, as an expression that looks for its end is not. */
export function withoutEnd(text: string, signs: string): string {
  let to = text.length;
  while (to > 0 && (signs.includes(text[to - 1]!) || /\s/u.test(text[to - 1]!))) to--;
  return text.slice(0, to);
}

/** A text without the given signs and white space at both ends. */
export function withoutEdges(text: string, signs: string): string {
  let from = 0;
  while (from < text.length && (signs.includes(text[from]!) || /\s/u.test(text[from]!))) from++;
  return withoutEnd(text.slice(from), signs);
}
