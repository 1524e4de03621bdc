/** The nearest of the signs at or behind a unit; -1 where none follows. */
function nextOf(text: string, signs: string, from: number): number {
  for (let at = from; at < text.length; at++) if (signs.includes(text[at]!)) return at;
  return -1;
}

/**
 * A text with a sign in the place of every unit of what stands in quotation marks, the marks too. Linear: where nothing closes
 * a quotation, nothing closes a later one either.
 */
export function withoutQuotes(text: string, sign: string): string {
  let masked = '';
  let from = 0;
  for (;;) {
    const open = nextOf(text, '“"', from);
    const close = open < 0 ? -1 : nextOf(text, '”"', open + 1);
    if (close < 0) return masked === '' ? text : masked + text.slice(from);
    masked += text.slice(from, open) + sign.repeat(close + 1 - open);
    from = close + 1;
  }
}
