import { type Council, membersOn } from '../council/council.ts';
import { keeps } from '../council/policy.ts';
import type { Day } from '../kernel/day.ts';
import { type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsAtAny, type Role } from '../people/actor.ts';
import type { Audience } from '../plans/reading.ts';
import type { AwardRound } from './round.ts';

/** Who sees and prepares the choice at the unit that commends and at its standing agency. */
export const choosers: readonly Role[] = ['clerk', 'unit-head', 'authority', 'reviewer', 'council-secretary'];

/** A ruling is the head's, or the council's as its secretary notes it (quyết định của thủ trưởng, của Hội đồng). */
export const rulers = ['head', 'council'] as const;
export type Ruler = (typeof rulers)[number];

type Placed = Pick<AwardRound, 'unitId' | 'standingUnitId'>;
type Manned = Pick<Council, 'unitId' | 'standingUnitId' | 'members'>;

/** The unit that commends and its standing agency. */
export const unitsOfRound = ({ unitId, standingUnitId }: Placed): readonly string[] =>
  standingUnitId === null ? [unitId] : [unitId, standingUnitId];

const isSecretary = (actor: Actor, council: Manned | null, on: Day): boolean =>
  council !== null && membersOn(council, on).some(({ personId, part }) => personId === actor.personId && part === 'secretary');

/** The choice is seen where it is made: the standing agency, the clerk and the authority of the unit, the council's secretary. */
export function whyNotSeeChoice(actor: Actor, round: Placed, council: Manned | null, on: Day): Refusal[] {
  const may =
    holdsAtAny(actor, choosers, unitsOfRound(round)) ||
    isSecretary(actor, council, on) ||
    (council !== null && keeps(actor, council));
  return may ? [] : [{ kind: 'unseen', code: 'commendation.not-found' }];
}

/** A ruling: the head's or the authority's at the unit that commends, or the council's by its secretary. */
export function whyNotRuleAs(actor: Actor, round: Placed, council: Manned | null, as: Ruler, on: Day): Refusal[] {
  const no = whyNotSeeChoice(actor, round, council, on);
  if (no.length > 0) return no;
  if (as === 'head') {
    return holdsAt(actor, ['unit-head', 'authority'], round.unitId)
      ? []
      : [{ kind: 'forbidden', code: 'commendation.only-head-rules' }];
  }
  const may = isSecretary(actor, council, on) || holdsAtAny(actor, ['council-secretary'], unitsOfRound(round));
  return may ? [] : [{ kind: 'forbidden', code: 'commendation.only-secretary-notes' }];
}

/** Whoever is tied to one of those put forward learns nothing of the choice among them and takes no part in it. */
export const whyNotUntied = (tied: ReadonlySet<Audience>, audience: Audience): Refusal[] =>
  tied.has(audience) ? [{ kind: 'forbidden', code: 'commendation.tied-to-nominee' }] : [];

/** Limits and rules are set until the list is posted. */
export const whyNotSettle = ({ state }: Pick<AwardRound, 'state'>): Refusal[] =>
  state === 'open' || state === 'weighing' ? [] : [stateRefusal('commendation.choice-closed')];

/** Cases are brought and places taken after the intake is closed and before the list is posted. */
export const whyNotChoose = ({ state }: Pick<AwardRound, 'state'>): Refusal[] =>
  state === 'weighing' ? [] : [stateRefusal(state === 'open' ? 'commendation.intake-open' : 'commendation.choice-closed')];

/** A place that an upheld petition freed is filled while the list is up; else as every place (`whyNotChoose`). */
export const whyNotFill = (round: Pick<AwardRound, 'state'>, freed: number): Refusal[] =>
  round.state === 'posted' && freed > 0 ? [] : whyNotChoose(round);
