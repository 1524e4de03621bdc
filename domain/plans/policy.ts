import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsAtAny, type Role } from '../people/actor.ts';
import { type Campaign, superiorIds } from './campaign.ts';

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
  return isInside(actor, campaign.unitId) || isReceiver(actor, campaign) ? [] : [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
}
