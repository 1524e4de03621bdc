const symbol: Readonly<Record<number, string>> = {
  42: '*',
  43: '+',
  45: '-',
  163: '≤',
  179: '≥',
  177: '±',
  180: '×',
  183: '•',
  176: '°',
  185: '≠',
  187: '≈',
  222: '⇒',
  174: '→',
  165: '∞',
};
const dingbats: Readonly<Record<number, string>> = {
  108: '•',
  110: '•',
  113: '☐',
  117: '•',
  118: '•',
  159: '•',
  167: '•',
  168: '☐',
  216: '•',
  224: '→',
  232: '→',
  240: '⇒',
  251: '☒',
  252: '✓',
  253: '☒',
  254: '☑',
};
const plain: Readonly<Record<number, string>> = { 32: ' ', 42: '*', 43: '+', 45: '-' };

/** What a sign of the fonts Symbol, Wingdings and their like shows; signs that only decorate are bullets. */
export function symbolOf(font: string, code: number): string {
  const low = code & 0xff;
  if (/^symbol/i.test(font)) return symbol[low] ?? '•';
  return /^(?:wingdings|webdings)/i.test(font) ? (dingbats[low] ?? '•') : (plain[low] ?? symbol[low] ?? '•');
}

/** True for the fonts whose letters are signs. */
export const isSymbolFont = (font: string | null) => font !== null && /^(?:symbol|wingdings|webdings)/i.test(font);

/** Text with the signs of symbol fonts, which Word keeps among private characters, as they look. */
export function withSymbols(text: string, font: string | null): string {
  if (!/[\uf020-\uf0ff]/.test(text)) return text;
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolOf(font ?? '', sign.charCodeAt(0)));
}
