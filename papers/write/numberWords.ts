import { number } from '#domain/kernel/vietnamese.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const scales = ['', 'nghìn', 'triệu'] as const;

/** A whole number from 0 in words, as offices read it: 25 is `hai mươi lăm`, 1.404.000 is `một triệu bốn trăm linh bốn nghìn`. */
export function inWords(value: number): string {
  if (value === 0) return digits[0];
  const billions = Math.floor(value / 1e9);
  const rest = value % 1e9;
  if (billions === 0) return belowBillion(rest, false);
  return [inWords(billions), 'tỷ', rest === 0 ? '' : belowBillion(rest, true)].filter(Boolean).join(' ');
}

function belowBillion(value: number, follows: boolean): string {
  const groups = [value % 1000, Math.floor(value / 1000) % 1000, Math.floor(value / 1e6)];
  const words: string[] = [];
  for (let scale = 2; scale >= 0; scale -= 1) {
    const group = groups[scale]!;
    if (group > 0) words.push(threeDigits(group, follows || words.length > 0), scales[scale]!);
  }
  return words.filter(Boolean).join(' ');
}

function threeDigits(value: number, follows: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (hundreds > 0 || follows) words.push(digits[hundreds]!, 'trăm');
  if (tens === 0) {
    if (ones > 0) words.push(...(words.length > 0 ? ['linh'] : []), digits[ones]!);
  } else {
    words.push(...(tens === 1 ? ['mười'] : [digits[tens]!, 'mươi']), lastDigit(tens, ones));
  }
  return words.filter(Boolean).join(' ');
}

function lastDigit(tens: number, ones: number): string {
  if (ones === 0) return '';
  if (ones === 1 && tens > 1) return 'mốt';
  return ones === 5 ? 'lăm' : digits[ones]!;
}

/** A count as offices write it, so that nobody adds a digit: `05 (năm)`. */
export function counted(count: number): string {
  return `${count === 0 ? '0' : String(count).padStart(2, '0')} (${inWords(count)})`;
}

/** Đồng in figures: `1.404.000 đồng`. */
export function money(dong: number): string {
  return `${number(dong)} đồng`;
}

/** Đồng in words, with a capital: `Một triệu bốn trăm linh bốn nghìn đồng`. */
export function moneyInWords(dong: number): string {
  const words = `${inWords(dong)} đồng`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A share with its base, as reports must state it: `33/34 (97,1%)`; a base of nothing has no percentage. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return `${part}/0`;
  const percent = (part / whole) * 100;
  return `${part}/${whole} (${number(percent, Number.isInteger(percent) ? 0 : 1)}%)`;
}
