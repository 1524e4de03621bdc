import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsAtAny, type Role, roles, type Standing } from '../people/actor.ts';
import type { Award } from './award.ts';
import { dossierKeepers } from './intakePolicy.ts';
import type { PastAward } from './pastAward.ts';
import type { AwardRound } from './round.ts';

/** Everybody with a seat but who keeps the machine. */
export const anySeat: readonly Role[] = roles.filter((role) => role !== 'administrator');

/** Who prepares posting, decision and payment where the award is given, and at its standing agency. */
export const awardKeepers: readonly Role[] = ['clerk', 'unit-head', 'reviewer', 'authority', 'council-secretary'];

/** Who signs it (thủ trưởng, người có thẩm quyền). */
export const deciders: readonly Role[] = ['unit-head', 'authority'];

type Placed = Pick<AwardRound, 'unitId' | 'standingUnitId'>;
const bodiesOf = ({ unitId, standingUnitId }: Placed) => (standingUnitId === null ? [unitId] : [unitId, standingUnitId]);
const forbidden = (code: string): Refusal => ({ kind: 'forbidden', code });
const unseen: Refusal = { kind: 'unseen', code: 'commendation.not-found' };

/** Whether the actor keeps what follows the choice in a round. */
export const keepsAwards = (actor: Actor, round: Placed): boolean => holdsAtAny(actor, awardKeepers, bodiesOf(round));

/** Posting, decision and payment are prepared by the keepers; to others the round is not there. */
export function whyNotKeepAwardsAs(actor: Actor, round: Placed): Refusal[] {
  return keepsAwards(actor, round) ? [] : [unseen];
}

/** A posted list is read by everybody at the bodies of the round and at the units that take part in it; before, by its keepers. */
export function whyNotSeePosting(
  actor: Actor,
  round: Pick<AwardRound, 'unitId' | 'standingUnitId' | 'state'>,
  taking: readonly string[],
): Refusal[] {
  if (keepsAwards(actor, round)) return [];
  const isUp = round.state === 'posted' || round.state === 'decided' || round.state === 'announced';
  return isUp && holdsAtAny(actor, anySeat, [...bodiesOf(round), ...taking]) ? [] : [unseen];
}

/** Somebody inside writes of a nominee; who keeps the round enters what came on paper or was said. */
export const whyNotPetitionAs = whyNotSeePosting;

/** The decision is the authority's alone; who keeps the round sees its draft. */
export function whyNotDecideAwardsAs(actor: Actor, round: Placed): Refusal[] {
  const no = whyNotKeepAwardsAs(actor, round);
  if (no.length > 0) return no;
  return holdsAtAny(actor, deciders, [round.unitId]) ? [] : [forbidden('commendation.only-authority')];
}

type Given = Pick<Award, 'unitId' | 'byUnitId' | 'standingUnitId' | 'personId'>;

/** An award is read by who has it, in the unit that it went to, and where it was given. */
export function whyNotSeeAward(actor: Actor, award: Given): Refusal[] {
  const units = [award.unitId, award.byUnitId, ...(award.standingUnitId ? [award.standingUnitId] : [])];
  return award.personId === actor.personId || holdsAtAny(actor, anySeat, units) ? [] : [unseen];
}

/** Payment is noted, and the certificates are printed, by who keeps the round. */
export function whyNotHandleAward(actor: Actor, award: Given): Refusal[] {
  const no = whyNotSeeAward(actor, award);
  if (no.length > 0) return no;
  const { byUnitId: unitId, standingUnitId } = award;
  return keepsAwards(actor, { unitId, standingUnitId }) ? [] : [forbidden('commendation.only-keepers')];
}

/** Cancelling is the authority's that gave it. */
export function whyNotRevokeAwardAs(actor: Actor, award: Given): Refusal[] {
  const no = whyNotSeeAward(actor, award);
  if (no.length > 0) return no;
  return holdsAtAny(actor, deciders, [award.byUnitId]) ? [] : [forbidden('commendation.only-authority')];
}

/** An award from before is read by who has it, in the unit that it went to, and where it was entered. */
export function whyNotSeePastAward(actor: Actor, past: Pick<PastAward, 'unitId' | 'keptBy' | 'personId'>): Refusal[] {
  const isTheirs = past.personId === actor.personId || holdsAtAny(actor, anySeat, [past.unitId, past.keptBy]);
  return isTheirs ? [] : [unseen];
}

/** The unit in whose name the actor enters awards from before for a unit: itself, or one above it that gives awards; null: neither. */
export function keepsPastOf(actor: Actor, { unitId, above }: Standing): string | null {
  if (holdsAt(actor, dossierKeepers, unitId)) return unitId;
  return above.find((one) => holdsAt(actor, awardKeepers, one)) ?? null;
}

/** Entered by who keeps the dossiers of the unit, or who keeps awards above it. */
export function whyNotEnterPastAs(actor: Actor, standing: Standing): Refusal[] {
  if (keepsPastOf(actor, standing) !== null) return [];
  return holdsAt(actor, anySeat, standing.unitId) ? [forbidden('commendation.only-keepers')] : [unseen];
}

/** Struck out where it was entered. */
export function whyNotStrikePastAs(actor: Actor, past: Pick<PastAward, 'unitId' | 'keptBy' | 'personId'>): Refusal[] {
  const no = whyNotSeePastAward(actor, past);
  if (no.length > 0) return no;
  const keepers = past.keptBy === past.unitId ? dossierKeepers : awardKeepers;
  return holdsAt(actor, keepers, past.keptBy) ? [] : [forbidden('commendation.only-keepers')];
}
