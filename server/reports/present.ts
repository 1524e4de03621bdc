import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Tally } from '#domain/reports/cells.ts';
import { stages } from '#domain/reports/unitYear.ts';
import { inWords } from '../words.ts';

export const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** The counts of a tally: what a row of many says. */
export function presentCounts({ by: _, ...counts }: Tally) {
  return counts;
}

/** A whole tally as it is sent. */
export function presentTally({ by, ...counts }: Tally) {
  const layer = (name: 'self' | 'appraised' | 'decided') => ({ count: by[`${name}-count`], sum: by[`${name}-sum`] });
  return {
    ...counts,
    stages: Object.fromEntries(stages.map((stage) => [stage, by[stage]])) as Record<(typeof stages)[number], number>,
    ...{ late: by.late, titled: by.titled, revoked: by.revoked },
    ...{ self: layer('self'), appraised: layer('appraised'), decided: layer('decided') },
  };
}
