import type { z } from 'zod';
import * as api from '#api/awardChoice.ts';
import { votesOut } from '#domain/commendation/taking.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { type Context, view } from '../kernel/action.ts';
import { partAt } from '../kernel/part.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { sittingsToBringTo } from './bringStore.ts';
import { explain } from './choiceExplained.ts';
import { conflictsOf, metersOf } from './choiceMeters.ts';
import { type ChoiceNames, rowOf, whyNotBring, whyNotChoice } from './choicePresent.ts';
import { type ChoiceScene, loadChoice } from './choiceScene.ts';
import { tiesIn, weighedIn } from './choiceWeighed.ts';

type Shown = z.input<typeof api.showAwardChoice.output>;

/** The choice for whoever makes it; to somebody tied to one of those put forward, that it is made and nothing of it. */
export const showAwardChoice = view({
  name: 'commendation.showChoice',
  input: api.showAwardChoice.input,
  async run({ roundId, audience, page, size }, context): Promise<Shown> {
    const scene = await loadChoice(context, roundId);
    const { round, rules, areRulesSet, requirements } = scene;
    const { tx, today } = context;
    const units = [round.unitId, ...scene.candidates.flatMap(({ unitId, byUnitId }) => [unitId, byUnitId])];
    const named = [...scene.places, ...scene.rulings, ...scene.planRulings].map(({ by }) => by);
    const names = { units: await unitNames(tx, units, today), people: await personNames(tx, named) };
    const isTied = scene.tied.has(audience);
    const inAudience = (of: Audience) => scene.candidates.filter((one) => one.audience === of).length;
    return {
      ...{ roundId, title: round.title, year: round.year, state: round.state, today, audience },
      ...{ planId: round.planId, councilId: round.councilId, unitName: names.units.get(round.unitId) ?? '' },
      counts: { collective: inAudience('collective'), individual: inAudience('individual') },
      isTied,
      choice: isTied ? null : await choiceOf(scene, audience, { page, size }, names, context),
      rules: {
        ...{ ...rules, isSet: areRulesSet },
        keys: { collective: [...rules.keys.collective], individual: [...rules.keys.individual] },
        requirements: rules.requirements && {
          ...{ collective: [...rules.requirements.collective], individual: [...rules.requirements.individual] },
        },
      },
      requirements: requirements.filter((one) => one.audience === audience).map(({ kind, source }) => ({ kind, source })),
      whyNot: whyNotChoice(scene, audience, context),
    };
  },
});

async function choiceOf(
  scene: ChoiceScene,
  audience: Audience,
  wanted: { page: number; size: number },
  names: ChoiceNames,
  context: Context,
): Promise<Shown['choice']> {
  const shown = weighedIn(scene, audience);
  const { offset, ...part } = partAt(shown.weighed.length, wanted);
  const having = (...statuses: readonly string[]) =>
    shown.weighed.filter(({ outcome }) => statuses.includes(outcome.status)).length;
  return {
    ...part,
    nominees: shown.weighed.slice(offset, offset + wanted.size).map((one) => rowOf(one, scene, shown, names, context)),
    everybody: shown.weighed.map(({ id }) => {
      const { name, unitId } = shown.candidates.get(id)!;
      const isToBring = whyNotBring(scene, id).length === 0;
      return { id, name, unitName: names.units.get(unitId) ?? '', isToBring };
    }),
    meters: metersOf(scene, shown, names.units),
    conflicts: conflictsOf(scene, shown, names.people, context),
    ties: tiesIn(shown).map(({ rank, ids }) => ({
      rank,
      nominees: ids.map((id) => {
        const { name, unitId } = shown.candidates.get(id)!;
        return { id, name, unitName: names.units.get(unitId) ?? '' };
      }),
    })),
    figures: {
      ...{ in: having('in'), undecided: having('tied', 'waiting'), unfit: having('unfit', 'not-carried') },
      toTake: shown.weighed.filter(({ id, outcome }) => outcome.status === 'in' && !scene.taken.has(id)).length,
      taken: shown.weighed.filter(({ id }) => scene.taken.has(id)).length,
      votesOut: scene.council ? votesOut(scene.world, audience) : 0,
    },
    explanation: [...explain(scene, audience, names)],
    sittings: scene.council ? [...(await sittingsToBringTo(context.tx, scene.council.id))] : [],
  };
}
