import type { z } from 'zod';
import type * as api from '#api/awardChoice.ts';
import { whyNotChoose, whyNotFill, whyNotRuleAs, whyNotSettle, whyNotUntied } from '#domain/commendation/choicePolicy.ts';
import { averageOf } from '#domain/commendation/memberResults.ts';
import type { Weighed } from '#domain/commendation/selection.ts';
import { inUse } from '#domain/commendation/standard.ts';
import { fullFor, sharesLost, votesOut, whyNotRelease, whyNotTake } from '#domain/commendation/taking.ts';
import { dayAt } from '#domain/kernel/day.ts';
import { type Refusal, stateRefusal } from '#domain/kernel/refusal.ts';
import type { Audience } from '#domain/plans/reading.ts';
import type { Context } from '../kernel/action.ts';
import { inWords } from '../words.ts';
import type { Candidate, ChoiceScene } from './choiceScene.ts';
import { saidOf, tiesIn, type WeighedScene } from './choiceWeighed.ts';
import { whyNotFull } from './takePlaces.ts';

type Shown = z.input<typeof api.showAwardChoice.output>;
type Row = NonNullable<Shown['choice']>['nominees'][number];

/** Names that a page of the choice says. */
export interface ChoiceNames {
  readonly people: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** One of those put forward, with what they are weighed by and why they are in or out. */
export function rowOf(one: Weighed, scene: ChoiceScene, shown: WeighedScene, names: ChoiceNames, context: Context): Row {
  const candidate = shown.candidates.get(one.id)!;
  const nominee = scene.world.nominees.find(({ id }) => id === one.id)!;
  const place = scene.places.find(({ nominationId }) => nominationId === one.id);
  const members = candidate.audience === 'collective' ? (scene.members.get(candidate.unitId) ?? null) : null;
  const equals = tiesIn(shown).find(({ ids }) => ids.includes(one.id))?.ids ?? [];
  return {
    ...headOf(candidate, names),
    ...{ isDirectWorker: nominee.isDirectWorker, points: nominee.points, votes: nominee.votes, hearing: nominee.hearing },
    solutions: { inUse: inUse(candidate.solutions, context.today).length, of: candidate.solutions.length },
    members: members && {
      ...{ total: members.total, assessed: members.assessed, qualified: members.qualified, blocked: members.blocked },
      average: averageOf(members),
    },
    ...{ rank: one.rank, status: one.outcome.status, reasons: saidOf(one, shown.limits) },
    equals: equals.map((id) => ({ id, name: shown.candidates.get(id)!.name })),
    place: place ? { byName: names.people.get(place.by) ?? '', on: dayAt(place.at), reason: place.reason } : null,
    whyNot: whyNotOf(one.id, scene, context),
  };
}

const headOf = (one: Candidate, { units }: ChoiceNames) => ({
  ...{ id: one.id, name: one.name, form: one.form, position: one.position, caseId: one.caseId },
  ...{ unitName: units.get(one.unitId) ?? '', byUnitName: units.get(one.byUnitId) ?? '' },
});

function whyNotOf(id: string, scene: ChoiceScene, { actor, today }: Context) {
  const { world, taken, round, council, freed } = scene;
  const nominee = world.nominees.find((one) => one.id === id)!;
  const closed = whyNotFill(round, freed);
  const full = taken.has(id) ? [] : whyNotFull(scene, fullFor(world, taken, nominee), sharesLost(world, taken, nominee));
  return {
    take: said([...closed, ...whyNotTake(world, taken, id, null), ...full]),
    takeOutOfRank: said([
      ...closed,
      ...whyNotRuleAs(actor, round, council, 'head', today),
      ...whyNotTake(world, taken, id, ' '),
      ...full,
    ]),
    release: said([...closed, ...whyNotRelease(taken, id)]),
    bring: said([...closed, ...whyNotBring(scene, id)]),
  };
}

/** Why somebody does not come before the council: no council is asked, or it is done. */
export function whyNotBring({ council, candidates }: ChoiceScene, id: string): Refusal[] {
  const isBrought = candidates.some((one) => one.id === id && one.caseId !== null);
  return [
    ...(council ? [] : [stateRefusal('commendation.no-council')]),
    ...(isBrought ? [stateRefusal('commendation.brought-already')] : []),
  ];
}

/** What may be done with the choice of an audience. */
export function whyNotChoice(scene: ChoiceScene, audience: Audience, { actor, today }: Context) {
  const { round, council, tied, world } = scene;
  const untied = whyNotUntied(tied, audience);
  const left = votesOut(world, audience);
  const ruling = (as: 'head' | 'council') =>
    said([...untied, ...whyNotSettle(round), ...whyNotRuleAs(actor, round, council, as, today)]);
  return {
    setLimit: said([...untied, ...whyNotSettle(round)]),
    setRules: said([...(tied.size > 0 ? whyNotUntied(tied, [...tied][0]!) : []), ...whyNotSettle(round)]),
    ruleAsHead: ruling('head'),
    ruleAsCouncil: ruling('council'),
    bring: said([...untied, ...whyNotChoose(round), ...(council ? [] : [stateRefusal('commendation.no-council')])]),
    takeAll: said(
      untied.length > 0
        ? untied
        : [...whyNotChoose(round), ...(left > 0 ? [stateRefusal('commendation.votes-out', { left })] : [])],
    ),
  };
}
