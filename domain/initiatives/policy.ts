import { type Council, sitsOn } from '../council/council.ts';
import { runs } from '../council/policy.ts';
import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import type { Campaign } from '../plans/campaign.ts';
import { isInside } from '../plans/policy.ts';
import { isAuthor } from './authors.ts';
import type { Initiative } from './initiative.ts';

/** Those who keep the unit's initiatives: clerk, head, union chair. */
export const keepers: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];

const forbidden = (code: string): Refusal => ({ kind: 'forbidden', code });
const unseen = (): Refusal[] => [{ kind: 'unseen', code: 'initiatives.not-found' }];

type Seen = Pick<Initiative, 'unitId' | 'state' | 'authors' | 'writtenBy'>;

/** What the actor is in the council of initiatives that stands at the unit (vai trong Hội đồng sáng kiến). */
export interface InCouncil {
  /** Is a member, or stands in for one. */
  readonly sits: boolean;
  /** Chair, vice chair or secretary, in it or by seat. */
  readonly runs: boolean;
}

export const inCouncil = (actor: Actor, council: Council | undefined, today: Day): InCouncil => ({
  sits: council !== undefined && sitsOn(council, actor.personId, today),
  runs: council !== undefined && runs(actor, council, today),
});

/** What everybody inside the unit sees. */
export const openStates = ['proposed', 'recognised'] as const;

/** A draft is its writer's; what was proposed is seen inside the unit; what was given back, withdrawn or not recognised by its authors, the keepers and the council. */
export function whyNotSee(actor: Actor, initiative: Seen, within: InCouncil): Refusal[] {
  const { state, authors, writtenBy, unitId } = initiative;
  if (writtenBy === actor.personId) return [];
  if (state === 'draft') return unseen();
  if (isAuthor(authors, actor.personId)) return [];
  if (holdsAt(actor, keepers, unitId) || within.sits) return [];
  return openStates.some((open) => open === state) && isInside(actor, unitId) ? [] : unseen();
}

/** The list of a year is for those inside the unit and for its staff. */
export function whyNotListAs(actor: Actor, campaign: Pick<Campaign, 'unitId'>, isStaff: boolean): Refusal[] {
  return isStaff || isInside(actor, campaign.unitId) ? [] : [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
}

/** Proposed at the unit one works at; the clerk enters what others wrote on paper. */
export function whyNotProposeAs(actor: Actor, campaign: Pick<Campaign, 'unitId'>, isStaff: boolean): Refusal[] {
  const no = whyNotListAs(actor, campaign, isStaff);
  if (no.length > 0) return no;
  return isStaff || holdsAt(actor, ['clerk'], campaign.unitId) ? [] : [forbidden('initiatives.only-staff-propose')];
}

/** Nobody writes others in as authors without being one of them, but the clerk from paper. */
export function whyNotAuthorAs(actor: Actor, initiative: Pick<Initiative, 'unitId' | 'authors'>): Refusal[] {
  const may = isAuthor(initiative.authors, actor.personId) || holdsAt(actor, ['clerk'], initiative.unitId);
  return may ? [] : [{ kind: 'input', code: 'initiatives.not-your-own', at: 'authors' }];
}

/** Its writer writes and proposes it. */
export function whyNotWriteAs(actor: Actor, initiative: Seen, within: InCouncil): Refusal[] {
  const no = whyNotSee(actor, initiative, within);
  if (no.length > 0) return no;
  return initiative.writtenBy === actor.personId ? [] : [forbidden('initiatives.only-writer')];
}

/** Any of its authors withdraws it, or whoever wrote it. */
export function whyNotWithdrawAs(actor: Actor, initiative: Seen, within: InCouncil): Refusal[] {
  const no = whyNotSee(actor, initiative, within);
  if (no.length > 0) return no;
  const own = initiative.writtenBy === actor.personId || isAuthor(initiative.authors, actor.personId);
  return own ? [] : [forbidden('initiatives.only-authors-withdraw')];
}

/** The keepers, or who runs the council, give it back; nobody their own. */
export function whyNotReturnAs(actor: Actor, initiative: Seen, within: InCouncil): Refusal[] {
  const no = whyNotSee(actor, initiative, within);
  if (no.length > 0) return no;
  if (isAuthor(initiative.authors, actor.personId)) return [forbidden('initiatives.own-initiative')];
  return holdsAt(actor, keepers, initiative.unitId) || within.runs ? [] : [forbidden('initiatives.only-keepers')];
}

/** What waits for the council and for a decision is looked through by the keepers and who runs the council. */
export function whyNotJudgeAs(actor: Actor, unitId: string, within: InCouncil): Refusal[] {
  if (holdsAt(actor, keepers, unitId) || within.runs) return [];
  return isInside(actor, unitId) || within.sits
    ? [forbidden('initiatives.only-keepers')]
    : [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
}

/** Decisions are entered by the head, the clerk or who runs the council: of those somebody is always without a tie. */
export function whyNotDecideAs(actor: Actor, unitId: string, within: InCouncil): Refusal[] {
  if (!isInside(actor, unitId) && !within.sits) return [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
  return holdsAt(actor, ['unit-head', 'clerk'], unitId) || within.runs ? [] : [forbidden('initiatives.only-deciders')];
}

/** What is recognised is tied to the year's criteria by an author or by the keepers. */
export function whyNotTieAs(actor: Actor, initiative: Seen, within: InCouncil): Refusal[] {
  const no = whyNotSee(actor, initiative, within);
  if (no.length > 0) return no;
  const may = isAuthor(initiative.authors, actor.personId) || holdsAt(actor, keepers, initiative.unitId);
  return may ? [] : [forbidden('initiatives.only-keepers')];
}
