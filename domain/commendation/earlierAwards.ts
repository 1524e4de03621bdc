import { fold } from '../kernel/vietnamese.ts';
import type { EarlierAward } from './pastAward.ts';

/** Awards that a standard asks for beforehand (đã được tặng 02 Giấy khen; 02 năm liên tục được công nhận Lao động tiên tiến). */
export interface AskedEarlier {
  /** As the standard writes it; empty: any. */
  readonly form: string;
  readonly least: number;
  readonly by: 'award' | 'year' | 'year-in-a-row';
}

const given = /(?:được|đã) (?:tặng|nhận|công nhận|khen thưởng)/iu;
const forms = /(?:giấy khen|bằng khen|cờ thi đua|lao động tiên tiến|lao động xuất sắc|chiến sĩ thi đua(?: cơ sở)?)/iu;
const counted = /(\d{1,2})\s*(lần|năm|giấy khen|bằng khen)(\s+liên tục)?/iu;

/** What a standard asks to have been given before; undefined where it asks for nothing that this reads. */
export function askedEarlier(standard: string): AskedEarlier | undefined {
  for (const clause of standard.split(/[;.]/u)) {
    const form = forms.exec(clause);
    if (!form || !given.test(clause)) continue;
    const [, least, of, inARow] = counted.exec(clause) ?? [];
    // «được tặng 05 Giấy khen» says how many are given now.
    if (!/đã (?:được|nhận)|lần|năm/iu.test(clause)) continue;
    const isYears = of !== undefined && fold(of) === 'nam';
    const by = isYears ? (inARow ? 'year-in-a-row' : 'year') : 'award';
    return { form: form[0].replace(/^./u, (first) => first.toLocaleUpperCase('vi')), least: Number(least ?? 1) || 1, by };
  }
  return undefined;
}

/** How many of those there are: awards, their years, or the longest run of years. */
export function countEarlier(had: readonly EarlierAward[], { form, by }: AskedEarlier): number {
  const own = had.filter((one) => fold(one.form).includes(fold(form)));
  if (by === 'award') return own.length;
  const years = [...new Set(own.flatMap((one) => one.years))].sort((a, b) => a - b);
  if (by === 'year') return years.length;
  let [longest, run] = [0, 0];
  for (const [at, year] of years.entries()) {
    run = at > 0 && years[at - 1] === year - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
