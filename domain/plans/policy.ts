import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsAtAny, type Role } from '../people/actor.ts';
import { type Campaign, superiorIds } from './campaign.ts';
import type { Plan } from './plan.ts';

/** Those who live the year inside the unit (người trong đơn vị). */
export const insiders: readonly Role[] = ['member', 'clerk', 'unit-head', 'union-chair'];

/** Those who receive a unit's papers at a superior body (người của cấp trên). */
export const receivers: readonly Role[] = ['reviewer', 'authority', 'council-secretary'];

export function isInside(actor: Actor, unitId: string): boolean {
  return holdsAt(actor, insiders, unitId);
}

/** Sits at one of the superior bodies that the campaign names. */
export function isReceiver(actor: Actor, campaign: Campaign): boolean {
  return holdsAtAny(actor, receivers, superiorIds(campaign));
}

/** A launched year is seen inside the unit, and by the superiors it was launched towards; what each may see in it is each feature's own question. */
export function whyNotSeeCampaign(actor: Actor, campaign: Campaign): Refusal[] {
  return isInside(actor, campaign.unitId) || isReceiver(actor, campaign)
    ? []
    : [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
}

/** Those who read, confirm and prepare a plan in the unit (người soạn). */
export const drafters: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];

/** Those who read an issued plan at a body that has it: the body it was sent to, or its own (người đọc kế hoạch). */
export const planReaders: readonly Role[] = [...receivers, 'administrator'];

/** Before it is issued a plan is its drafters' own; issued, it is read inside the unit and at the bodies it was sent to (`sentTo`). */
export function whyNotSeePlan(actor: Actor, plan: Plan, sentTo: readonly string[]): Refusal[] {
  const isOut = plan.number !== null;
  const may =
    holdsAt(actor, drafters, plan.unitId) ||
    (isOut && (isInside(actor, plan.unitId) || holdsAtAny(actor, planReaders, [plan.unitId, ...sentTo])));
  return may ? [] : [{ kind: 'unseen', code: 'plans.not-found' }];
}

/** Sees what was done on the way to the issue, too: the file as brought in, findings and their answers. Elsewhere only what was issued is read. */
export function seesPlanWork(actor: Actor, plan: Plan): boolean {
  return isInside(actor, plan.unitId);
}

/** Plans are taken in by the unit's clerk, head or union chair; nobody else learns of the unit by asking. */
export function whyNotUploadAs(actor: Actor, unitId: string): Refusal[] {
  if (holdsAt(actor, drafters, unitId)) return [];
  return isInside(actor, unitId)
    ? [{ kind: 'forbidden', code: 'plans.only-drafters' }]
    : [{ kind: 'unseen', code: 'org.not-found' }];
}

/** Reading, confirming and mending a plan is the drafters' work. */
export function whyNotDraftAs(actor: Actor, plan: Plan, sentTo: readonly string[]): Refusal[] {
  const unseen = whyNotSeePlan(actor, plan, sentTo);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, drafters, plan.unitId) ? [] : [{ kind: 'forbidden', code: 'plans.only-drafters' }];
}

/** The head signs, or the clerk enters the paper the head has signed, with its scan. */
export function whyNotSignAs(actor: Actor, plan: Plan, sentTo: readonly string[], hasPaper: boolean): Refusal[] {
  const unseen = whyNotSeePlan(actor, plan, sentTo);
  if (unseen.length > 0) return unseen;
  return whyNotForHead(actor, plan.unitId, hasPaper);
}

/** An issued plan is sent by the head or the clerk. */
export function whyNotSendAs(actor: Actor, plan: Plan, sentTo: readonly string[]): Refusal[] {
  const unseen = whyNotSeePlan(actor, plan, sentTo);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, ['unit-head', 'clerk'], plan.unitId) ? [] : [{ kind: 'forbidden', code: 'plans.only-head-or-clerk' }];
}

/** What only the head does, or the clerk with the head's signed paper scanned in. */
export function whyNotForHead(actor: Actor, unitId: string, hasPaper: boolean): Refusal[] {
  if (holdsAt(actor, ['unit-head'], unitId)) return [];
  if (!holdsAt(actor, ['clerk'], unitId)) return [{ kind: 'forbidden', code: 'plans.only-head-signs' }];
  return hasPaper ? [] : [{ kind: 'input', code: 'plans.paper-missing', at: 'paper' }];
}

/** A draft is withdrawn by its drafters; an issued plan by the head, or the clerk. */
export function whyNotWithdrawAs(actor: Actor, plan: Plan, sentTo: readonly string[]): Refusal[] {
  const unseen = whyNotDraftAs(actor, plan, sentTo);
  if (unseen.length > 0 || plan.state !== 'issued') return unseen;
  return holdsAt(actor, ['unit-head', 'clerk'], plan.unitId) ? [] : [{ kind: 'forbidden', code: 'plans.only-head-signs' }];
}

/** The board is seen inside the unit; it is set up and ended by the head's decision, entered by the head or the clerk. */
export function whyNotSeeBoard(actor: Actor, unitId: string): Refusal[] {
  return isInside(actor, unitId) ? [] : [{ kind: 'unseen', code: 'org.not-found' }];
}

/** @returns why this person cannot set up, replace or end the unit's board. */
export function whyNotSetUpAs(actor: Actor, unitId: string): Refusal[] {
  const unseen = whyNotSeeBoard(actor, unitId);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, ['unit-head', 'clerk'], unitId) ? [] : [{ kind: 'forbidden', code: 'plans.only-head-or-clerk' }];
}

/** Windows are moved by the unit's head or clerk. */
export function whyNotMoveWindowAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, ['unit-head', 'clerk'], campaign.unitId) ? [] : [{ kind: 'forbidden', code: 'plans.only-head-or-clerk' }];
}
