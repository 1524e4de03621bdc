import type { Day } from '../kernel/day.ts';
import { shortDate } from '../kernel/day.ts';
import { type Refusal, stateRefusal } from '../kernel/refusal.ts';

/** What verified the case (căn cứ): a line of a finished appraisal in a qualified year, a recognised initiative, an award. */
export const groundKinds = ['appraised-line', 'initiative', 'award'] as const;
export type GroundKind = (typeof groundKinds)[number];

/** A title over the year of an appraised line. */
export interface TitleOver {
  readonly number: string;
  readonly revocation: { readonly number: string; readonly revokedOn: Day; readonly reason: string } | null;
}

/** What stands behind an example, as the case says it today. */
export type Ground =
  | {
      readonly kind: 'appraised-line';
      readonly isFinished: boolean;
      readonly isQualified: boolean;
      /** In hundredths; null where the appraisal gave the line none. */
      readonly points: number | null;
      readonly max: number;
      readonly titles: readonly TitleOver[];
    }
  | { readonly kind: 'initiative'; readonly isRecognised: boolean }
  | { readonly kind: 'award'; readonly revocation: TitleOver['revocation'] };

/** Why the case cannot carry an example, or carries it no longer: never one that failed, was taken back, or was not given the full points. */
export function whyNotStand(ground: Ground): Refusal[] {
  if (ground.kind === 'initiative') return ground.isRecognised ? [] : [stateRefusal('exemplars.not-recognised')];
  if (ground.kind === 'award') return ground.revocation === null ? [] : [fell('exemplars.award-revoked', ground.revocation)];
  const { isFinished, isQualified, points, max, titles } = ground;
  if (!isFinished) return [stateRefusal('exemplars.not-appraised')];
  if (!isQualified) return [stateRefusal('exemplars.not-qualified')];
  if (points === null || points < max) return [stateRefusal('exemplars.not-full-points')];
  const isHeld = titles.some(({ revocation }) => revocation === null);
  const revoked = titles.find(({ revocation }) => revocation !== null)?.revocation;
  return isHeld || !revoked ? [] : [fell('exemplars.title-revoked', revoked)];
}

const fell = (code: string, { number, revokedOn, reason }: NonNullable<TitleOver['revocation']>): Refusal => ({
  ...stateRefusal(code),
  facts: { number, day: shortDate(revokedOn), reason },
});
