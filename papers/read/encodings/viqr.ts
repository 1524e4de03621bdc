import { filler } from './oldEncoding.ts';

const shapes: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031b' };
const tones: Readonly<Record<string, string>> = { '`': '\u0300', "'": '\u0301', '?': '\u0309', '~': '\u0303', '.': '\u0323' };
const letter = /dd|DD|Dd|(?:[ae]\^|a\(|o[\^+]|u\+|[aeiouy])[`'?~.]?|\\[.?'`~(^+]/gi;

function composed(typed: string): string {
  const marks = [...typed.slice(1)].map((sign) => shapes[sign] ?? tones[sign] ?? '').join('');
  return (typed[0]! + marks).normalize('NFC');
}

/** A full stop or a question mark at the end of a word whose vowel has no shape is most often only that. */
function endsSentence(typed: string, next: string): boolean {
  return typed.length === 2 && /[.?]$/.test(typed) && !/\p{L}/u.test(next);
}

/** VIQR: letters typed on any keyboard, "Co^.ng ho`a". */
export function fromViqr(line: string): string {
  return line.replace(letter, (typed, at: number) => {
    if (typed.startsWith('\\')) return filler + typed[1];
    if (typed.length === 1 || endsSentence(typed, line[at + typed.length] ?? ' ')) return typed;
    const one = typed[0]!.toLowerCase() === 'd' ? (typed[0] === 'd' ? 'đ' : 'Đ') : composed(typed);
    return one + filler.repeat(typed.length - one.length);
  });
}
