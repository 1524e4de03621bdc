import { romanNumber } from '../marks.ts';

const units = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number below a hundred in words: "mười hai", "hai mươi mốt". */
function inWords(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (value < 10) return units[value]!;
  const last = ones === 0 ? '' : ones === 5 ? ' lăm' : ones === 1 && tens > 1 ? ' mốt' : ` ${units[ones]}`;
  return (tens === 1 ? 'mười' : `${units[tens]} mươi`) + last;
}

function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(9, Math.floor((value - 1) / 26) + 1));
}

/** How Word prints a number of a list: `format` is the value of `w:numFmt`; formats of other languages are plain figures. */
export function printed(value: number, format: string): string {
  if (value < 1) return String(value);
  if (format.endsWith('Roman') && value > 399) return String(value);
  if (format === 'upperRoman') return romanNumber(value);
  if (format === 'lowerRoman') return romanNumber(value).toLowerCase();
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerLetter') return letters(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'numberInDash') return `- ${value} -`;
  if (format === 'decimalEnclosedParen') return `(${value})`;
  if (format === 'decimalEnclosedFullstop') return `${value}.`;
  if (format === 'vietnameseCounting' && value < 100) return inWords(value);
  return format === 'none' ? '' : String(value);
}
