import type { RecognisedUnit } from '#papers/write/decisions/titleDecision.ts';
import type { LetterPaper } from '#papers/write/paper.ts';
import { paperSamples } from '#papers/write/samples.ts';

/** A decision on titles with an annexed list of so many units; no two made are alike, so that nothing is remembered. */
export function decisionOfUnits(rows: number, nth: number): LetterPaper {
  const units: readonly RecognisedUnit[] = Array.from({ length: rows }, (_, at) => ({
    name: `Trường Trung học cơ sở Bến Sậy số ${at + 1 + 7 * nth}`,
    place: 'xã Bến Sậy',
    registerNumber: String(100 + at + nth).padStart(3, '0'),
  }));
  const { paper } = paperSamples['title-decision'].changed((values) => ({ ...(values as object), units }));
  const letter = paper as LetterPaper;
  return { ...letter, head: { ...letter.head, number: `${nth + 1}/QĐ-LĐLĐ` } };
}
