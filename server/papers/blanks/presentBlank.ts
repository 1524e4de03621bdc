import { whyNotRetire } from '#domain/papers/blank.ts';
import { whyNotMeasureAs } from '#domain/papers/policy.ts';
import type { Actor } from '#domain/people/actor.ts';
import { inWords } from '../../words.ts';
import type { StoredBlank } from './blankStore.ts';

/** As `api.blank`. */
export function presentBlank(blank: StoredBlank, actor: Actor, nameOf: (personId: string) => string) {
  const { id, unitId, paper, name, layout, version, savedAt, savedBy } = blank;
  const may = whyNotMeasureAs(actor, unitId);
  return {
    ...{ id, unitId, paper, name, version, savedAt },
    layout: { ...layout, shift: { ...layout.shift }, places: layout.places.map((place) => ({ ...place })) },
    savedBy: nameOf(savedBy),
    whyNot: {
      save: may.map((reason) => inWords(reason)),
      retire: [...may, ...whyNotRetire(blank)].map((reason) => inWords(reason)),
    },
  };
}
