import type { z } from 'zod';
import type { ownSettings, RoundSettings } from '#api/evaluations.ts';
import type { EvaluationsWords } from './words.ts';

/** What the unit decides for itself, part by part. */
export type Own = z.output<typeof ownSettings>;
export type OwnPart = keyof Own;

/** A part as it begins when it is ticked: the figures that would hold anyway, and no document yet. */
export function beginOf(part: OwnPart, { grading, cap, base, advancedWorker, emulationSoldier }: RoundSettings): Own {
  const source = '';
  const ofOthers = grading.find(({ frame }) => frame !== null);
  switch (part) {
    case 'points':
      return {
        points: {
          frame: ofOthers?.frame ?? { general: 3000, results: 7000 },
          thresholds: ofOthers?.thresholds ?? { excellent: 0, good: 0, met: 0 },
          source,
        },
      };
    case 'cap':
      return { cap: { share: cap.share, of: cap.of, isExceptional: false, source } };
    case 'base':
      return { base: { leastMonths: base.leastMonths, source } };
    case 'advancedWorker': {
      const { least, leastMonths, unregistered, vote } = advancedWorker;
      return { advancedWorker: { least, leastMonths, unregistered, vote, source } };
    }
    case 'emulationSoldier': {
      const { needsInitiative, share, rounding, vote, ties } = emulationSoldier;
      return { emulationSoldier: { needsInitiative, share, rounding, vote, ties, source } };
    }
  }
}

/** What the ticked parts still lack. */
export function faultsIn(own: Own, words: EvaluationsWords): readonly string[] {
  const parts = Object.values(own).filter((part) => part !== undefined);
  const hasSource = parts.every(({ source }) => source.trim() !== '');
  const { thresholds } = own.points ?? {};
  const hasFigures = !thresholds || Object.values(thresholds).every((points) => points > 0);
  return [...(hasSource ? [] : [words.missing.source]), ...(hasFigures ? [] : [words.missing.figures])];
}
