import { numberText } from '../ui/format.ts';
import type { ReadTarget } from './usePlan.ts';
import type { planWords } from './words.ts';

type Words = (typeof planWords)['vi'];

/** A measure in a few words: `đạt 100%`, `bằng 0`, `từ 1 sáng kiến`, `xem xét`. */
export function targetText(target: ReadTarget | null, words: Words): string {
  if (target === null) return words.targetHead;
  const unit = target.unit === '%' ? '%' : target.unit ? ` ${target.unit}` : '';
  const values = [target.value].flat() as readonly (number | undefined)[];
  const say = (value: number | undefined) => `${numberText(value ?? 0)}${unit}`;
  switch (target.kind) {
    case 'all':
      return words.targetAll;
    case 'none':
      return words.targetNone;
    case 'atLeast':
      return target.strict ? words.targetOver(say(values[0])) : words.targetAtLeast(say(values[0]));
    case 'atMost':
      return target.strict ? words.targetUnder(say(values[0])) : words.targetAtMost(say(values[0]));
    case 'range':
      return words.targetRange(numberText(values[0] ?? 0), say(values[1]));
    case 'frequency':
      return say(values[0]);
    case 'qualitative':
      return words.targetJudged;
  }
}
