import type { z } from 'zod';
import type * as api from '#api/incidents.ts';
import { maxOf } from '#domain/criteria/scoreSheet.ts';
import { type EffectWorld, effectsOf, type StandingTitle } from '#domain/incidents/effects.ts';
import { inWords } from '../words.ts';

type Chain = z.input<(typeof api.listIncidents)['output']>['chain'];
type TitledWorld = Omit<EffectWorld, 'titles'> & { readonly titles: readonly (StandingTitle & { readonly number: string })[] };

/** What follows from the incidents, step by step; null where nothing counts. Reasons that are only about points not yet given are left out. */
export function presentChain(world: TitledWorld): Chain {
  const { lines, judgement, isLost, titlesToWeigh, violations } = effectsOf(world);
  if (violations.length === 0) return null;
  const covering = world.titles.filter(({ firstYear, lastYear }) => firstYear <= world.year && world.year <= lastYear);
  return {
    lines: lines.map(({ lineCode, ...line }) => ({ code: lineCode, ...line })),
    total: judgement.total,
    maxTotal: maxOf(world.sheet),
    passPoints: world.sheet.passPoints,
    isLost,
    reasons: judgement.reasons.map((refusal) => inWords(refusal)),
    titles: covering.map(({ id, ...title }) => ({ ...title, isToWeigh: titlesToWeigh.includes(id) })),
  };
}
