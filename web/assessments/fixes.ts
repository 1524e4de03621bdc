import { shortDate } from '#domain/kernel/day.ts';
import { inFours, pointsText, shareText } from '../ui/format.ts';
import type { IconName } from '../ui/icons.ts';
import type { ShownAssessment } from './useAssessment.ts';
import type { assessmentWords } from './words.ts';

type Words = (typeof assessmentWords)['vi'];

/** Exactly what a signature or a submission fixes, one thing a line. */
export function fixesOf(shown: ShownAssessment, words: Words): readonly { readonly icon: IconName; readonly text: string }[] {
  const [board, co] = shown.columns;
  const evidence = shown.data.reduce((sum, line) => sum + line.evidence, 0);
  const { reading, contentHash } = shown;
  return [
    { icon: 'list', text: words.fixPoints(pointsText(board!.total), pointsText(co!.total)) },
    { icon: 'picture', text: words.fixEvidence(evidence) },
    ...(reading
      ? [
          {
            icon: 'people',
            text: words.fixReading(shareText(reading.present, reading.total), shortDate(reading.heldOn)),
          } as const,
        ]
      : []),
    ...(contentHash ? [{ icon: 'lock', text: words.fixHash(inFours(contentHash.slice(0, 16))) } as const] : []),
  ];
}
