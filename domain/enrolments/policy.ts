import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import { type Campaign, superiorIds } from '../plans/campaign.ts';
import { isInside, isReceiver } from '../plans/policy.ts';
import type { Enrolment } from './enrolment.ts';
import type { Pledge } from './pledge.ts';

/** Those who keep the unit's registrations: clerk, head, union chair. */
export const keepers: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];

/** Those who answer an enrolment at a superior body. */
export const answerers: readonly Role[] = ['reviewer'];

const forbidden = (code: string): Refusal => ({ kind: 'forbidden', code });

/** A person sees their own; the unit's keepers see what was signed; a draft is nobody else's, and nobody outside sees any. */
export function whyNotSeePledge(actor: Actor, pledge: Pick<Pledge, 'personId' | 'state'>, campaign: Campaign): Refusal[] {
  const isOwn = actor.personId === pledge.personId;
  const isKept = pledge.state !== 'draft' && holdsAt(actor, keepers, campaign.unitId);
  return isOwn || isKept ? [] : [{ kind: 'unseen', code: 'enrolments.pledge-not-found' }];
}

/** That a pledge came late is told, with the name, to the person and to the clerk; to nobody else. */
export function isToldLateness(actor: Actor, pledge: Pick<Pledge, 'personId'>, campaign: Campaign): boolean {
  return actor.personId === pledge.personId || holdsAt(actor, ['clerk'], campaign.unitId);
}

/** The count of the unit's pledges, without names, is for those inside and for its staff. */
export function whyNotCountPledges(actor: Actor, campaign: Campaign, isStaff: boolean): Refusal[] {
  return isStaff || isInside(actor, campaign.unitId) ? [] : [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
}

/** One's own pledge, at the unit one works at. */
export function whyNotPledgeAs(actor: Actor, campaign: Campaign, isStaff: boolean): Refusal[] {
  const unseen = whyNotCountPledges(actor, campaign, isStaff);
  if (unseen.length > 0) return unseen;
  return isStaff ? [] : [forbidden('enrolments.only-staff-pledge')];
}

/** The clerk alone enters paper, and alone sees who has not signed yet. */
export function whyNotEnterAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotCountPledges(actor, campaign, false);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, ['clerk'], campaign.unitId) ? [] : [forbidden('enrolments.only-clerk-enters')];
}

/** The list of the unit's pledges, and the blank forms, are its keepers' papers. */
export function whyNotReadListAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotCountPledges(actor, campaign, false);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, keepers, campaign.unitId) ? [] : [forbidden('enrolments.only-keepers')];
}

/** The unit's keepers look at what was signed, nobody at their own. */
export function whyNotReviewPledgeAs(actor: Actor, pledge: Pledge, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeePledge(actor, pledge, campaign);
  if (unseen.length > 0) return unseen;
  if (!holdsAt(actor, keepers, campaign.unitId)) return [forbidden('enrolments.only-keepers')];
  return actor.personId === pledge.personId ? [forbidden('enrolments.own-pledge')] : [];
}

/** The person takes their signature back; a sheet from paper also the clerk who entered it. */
export function whyNotRecallAs(actor: Actor, pledge: Pledge, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeePledge(actor, pledge, campaign);
  if (unseen.length > 0) return unseen;
  const byClerk = pledge.source === 'paper' && holdsAt(actor, ['clerk'], campaign.unitId);
  return actor.personId === pledge.personId || byClerk ? [] : [forbidden('enrolments.only-own-pledge')];
}

/** The unit's keepers always; its members and the superiors it was sent to once it was sent; nobody else. */
export function whyNotSeeEnrolment(actor: Actor, enrolment: Pick<Enrolment, 'unitId' | 'state'>, campaign: Campaign): Refusal[] {
  const wasSent = enrolment.state !== 'draft';
  const isKeeper = holdsAt(actor, keepers, enrolment.unitId);
  const others = wasSent && (isInside(actor, enrolment.unitId) || isReceiver(actor, campaign));
  return isKeeper || others ? [] : [{ kind: 'unseen', code: 'enrolments.not-found' }];
}

/** Writing the unit's enrolment is for its keepers; to everybody outside the unit, there is none to write. */
export function whyNotWriteAs(actor: Actor, campaign: Campaign): Refusal[] {
  if (!isInside(actor, campaign.unitId)) return [{ kind: 'unseen', code: 'enrolments.not-found' }];
  return holdsAt(actor, keepers, campaign.unitId) ? [] : [forbidden('enrolments.only-keepers')];
}

/** The head hands it in; the clerk with the head's signature on paper, scanned. */
export function whyNotSubmitAs(actor: Actor, campaign: Campaign, hasPaper: boolean): Refusal[] {
  const before = whyNotWriteAs(actor, campaign);
  if (before.length > 0) return before;
  if (holdsAt(actor, ['unit-head'], campaign.unitId)) return [];
  if (!holdsAt(actor, ['clerk'], campaign.unitId)) return [forbidden('enrolments.only-head-or-clerk-submits')];
  return hasPaper ? [] : [{ kind: 'input', code: 'enrolments.clerk-needs-paper', at: 'paper' }];
}

/** Withdrawing for the year is for the head, or for the clerk in the head's name. */
export function whyNotWithdrawAs(actor: Actor, campaign: Campaign): Refusal[] {
  const before = whyNotWriteAs(actor, campaign);
  if (before.length > 0) return before;
  return holdsAt(actor, ['unit-head', 'clerk'], campaign.unitId) ? [] : [forbidden('enrolments.only-head-or-clerk-submits')];
}

/** A reviewer of the very body answers in its name. */
export function whyNotAnswerAs(actor: Actor, bodyId: string, enrolment: Enrolment, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeeEnrolment(actor, enrolment, campaign);
  if (unseen.length > 0) return unseen;
  if (!superiorIds(campaign).includes(bodyId)) return [forbidden('enrolments.not-a-superior')];
  return holdsAt(actor, answerers, bodyId) ? [] : [forbidden('enrolments.only-reviewer-of-body')];
}
