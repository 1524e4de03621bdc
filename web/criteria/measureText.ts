import type { Measure } from '#domain/criteria/scoreSheet.ts';
import { numberText } from '../ui/format.ts';
import type { sheetWords } from './words.ts';

type Words = (typeof sheetWords)['vi'];

/** How a line is measured, in a few words. */
export function measureText(measure: Measure, words: Words): string {
  const tail = (text: string) => (text ? ` ${text}` : '');
  switch (measure.kind) {
    case 'share':
      return `${numberText(measure.atLeast)}%${tail(measure.of)}`;
    case 'none':
      return words.noneOf(measure.of);
    case 'count':
      return `${words.count} ${numberText(measure.atLeast)}${tail(measure.unit)}`;
    case 'at-most':
      return `${words['at-most']} ${numberText(measure.value)}${tail(measure.unit)}`;
    case 'range':
      return `${words.range} ${numberText(measure.from)}–${numberText(measure.to)}${tail(measure.unit)}`;
    case 'frequency':
      return measure.every;
    case 'checklist':
      return `${words.checklist}: ${measure.points.join(', ')}`;
    case 'qualitative':
      return words.qualitative;
  }
}
