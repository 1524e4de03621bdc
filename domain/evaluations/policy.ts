import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import type { Layer } from './entry.ts';

/** Those who see everybody of a round: clerk, head, council (người giữ hồ sơ đánh giá). */
export const roundReaders: readonly Role[] = ['clerk', 'unit-head', 'council-member', 'council-secretary'];

/** Those who open a round and enter what was decided. */
export const roundKeepers: readonly Role[] = ['clerk', 'unit-head'];

const forbidden = (code: string): Refusal => ({ kind: 'forbidden', code });
const unseen: Refusal = { kind: 'unseen', code: 'evaluations.not-found' };

/** Where the actor stands towards a round: on its list, and head of which teams of the unit (tổ trưởng). */
export interface RoundStanding {
  readonly unitId: string;
  readonly isSubject: boolean;
  readonly leads: readonly string[];
}

/** Somebody of the round, as far as rights ask. */
export interface AboutPerson {
  readonly personId: string;
  readonly teamId: string | null;
}

export function readsRound(actor: Actor, unitId: string): boolean {
  return holdsAt(actor, roundReaders, unitId);
}

export function keepsRound(actor: Actor, unitId: string): boolean {
  return holdsAt(actor, roundKeepers, unitId);
}

/** That there is a round, its rules and shares without names: for everybody inside the unit, and nobody outside. */
export function whyNotSeeRound(actor: Actor, standing: RoundStanding): Refusal[] {
  const isInside = holdsAt(actor, ['member', 'union-chair', ...roundReaders], standing.unitId);
  return isInside || standing.isSubject ? [] : [unseen];
}

/** A person sees all that is said of them; readers see everybody; a team's head the self and team layers of the team. */
export function whyNotSeeEntry(actor: Actor, about: AboutPerson & { readonly layer: Layer }, standing: RoundStanding): Refusal[] {
  const isOwn = actor.personId === about.personId;
  const isRead = readsRound(actor, standing.unitId);
  const isLed = leads(about, standing) && (about.layer === 'self' || about.layer === 'team');
  return isOwn || isRead || isLed ? [] : [unseen];
}

/** A person's sheet as a whole: oneself, readers, the head of the team. */
export function whyNotSeeSheet(actor: Actor, about: AboutPerson, standing: RoundStanding): Refusal[] {
  return whyNotSeeEntry(actor, { ...about, layer: 'self' }, standing);
}

const leads = (about: AboutPerson, { leads }: RoundStanding) => about.teamId !== null && leads.includes(about.teamId);

/** The list with names, grades and reasons: clerk, head, council; a group under five is never opened apart from the whole. */
export function whyNotReadAllAs(actor: Actor, standing: RoundStanding): Refusal[] {
  const not = whyNotSeeRound(actor, standing);
  if (not.length > 0) return not;
  return readsRound(actor, standing.unitId) ? [] : [forbidden('evaluations.only-readers')];
}

/** The list of the teams one heads: their self-evaluations, to be remarked on. */
export function whyNotReadTeamAs(actor: Actor, standing: RoundStanding): Refusal[] {
  const not = whyNotSeeRound(actor, standing);
  if (not.length > 0) return not;
  return standing.leads.length > 0 ? [] : [forbidden('evaluations.only-team-head')];
}

/** A round is opened, and people placed in or out of the base, by the head or the clerk. */
export function whyNotKeepRoundAs(actor: Actor, standing: RoundStanding): Refusal[] {
  const not = whyNotSeeRound(actor, standing);
  if (not.length > 0) return not;
  return keepsRound(actor, standing.unitId) ? [] : [forbidden('evaluations.only-head-or-clerk')];
}

/** Nobody says of themselves more than the self-evaluation, unless a paper signed by others says it. */
function whyNotOfOneself(actor: Actor, about: AboutPerson, hasPaper: boolean): Refusal[] {
  return actor.personId === about.personId && !hasPaper ? [forbidden('evaluations.own-evaluation')] : [];
}

/** Who may enter a layer: oneself the first, the team's head or the clerk the team's, the head or the clerk with a paper the rest. */
export function whyNotEnterAs(
  actor: Actor,
  layer: Layer,
  about: AboutPerson,
  standing: RoundStanding,
  hasPaper: boolean,
): Refusal[] {
  const not = whyNotSeeSheet(actor, about, standing);
  if (not.length > 0) return not;
  const isClerk = holdsAt(actor, ['clerk'], standing.unitId);
  const needsPaper = (): Refusal[] => (hasPaper ? [] : [{ kind: 'input', code: 'evaluations.paper-missing', at: 'paper' }]);
  if (layer === 'self') {
    if (actor.personId === about.personId) return [];
    return isClerk ? needsPaper() : [forbidden('evaluations.only-oneself')];
  }
  const ofOneself = whyNotOfOneself(actor, about, hasPaper);
  if (ofOneself.length > 0) return ofOneself;
  if (layer === 'team') {
    return isClerk || leads(about, standing) ? [] : [forbidden('evaluations.only-team-head')];
  }
  if (holdsAt(actor, ['unit-head'], standing.unitId)) return [];
  if (layer === 'council' && holdsAt(actor, ['council-secretary'], standing.unitId)) return [];
  return isClerk ? needsPaper() : [forbidden('evaluations.only-head')];
}

/** A self-evaluation is given back by the head, the clerk, or the head of the team; never one's own. */
export function whyNotReturnAs(actor: Actor, about: AboutPerson, standing: RoundStanding): Refusal[] {
  const not = whyNotSeeSheet(actor, about, standing);
  if (not.length > 0) return not;
  if (actor.personId === about.personId) return [forbidden('evaluations.own-evaluation')];
  return keepsRound(actor, standing.unitId) || leads(about, standing) ? [] : [forbidden('evaluations.only-head-or-clerk')];
}

/** The head decides; the clerk enters the decision the head signed, with its scan. */
export function whyNotDecideAs(actor: Actor, standing: RoundStanding, hasPaper: boolean): Refusal[] {
  const not = whyNotKeepRoundAs(actor, standing);
  if (not.length > 0) return not;
  if (holdsAt(actor, ['unit-head'], standing.unitId)) return [];
  return hasPaper ? [] : [{ kind: 'input', code: 'evaluations.paper-missing', at: 'paper' }];
}
