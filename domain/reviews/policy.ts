import { keepsIncidents } from '../incidents/policy.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from '../people/actor.ts';
import type { Campaign } from '../plans/campaign.ts';
import { isInside, whyNotSeeCampaign } from '../plans/policy.ts';

/** Meetings and shortcomings stay inside the unit; a superior gets neither the list nor its length. */
export function whyNotSee(actor: Actor, campaign: Pick<Campaign, 'unitId'>): Refusal[] {
  return isInside(actor, campaign.unitId) ? [] : [{ kind: 'unseen', code: 'reviews.not-found' }];
}

/** The clerk, the head and the co-signer keep the minutes; a member reads them. */
export function whyNotKeepAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotSee(actor, campaign);
  if (unseen.length > 0) return unseen;
  const may = holdsAt(actor, ['clerk', 'unit-head', 'union-chair'], campaign.unitId);
  return may ? [] : [{ kind: 'forbidden', code: 'reviews.only-keepers' }];
}

/** The item and the meetings of a year; a stranger does not learn that the year exists. */
export function whyNotReadAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  return unseen.length > 0 ? unseen : whyNotSee(actor, campaign);
}

export function whyNotHoldAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotReadAs(actor, campaign);
  return unseen.length > 0 ? unseen : whyNotKeepAs(actor, campaign);
}

/** Whoever may know of incidents gets them counted in the item; for a member the item leaves them out. */
export function knowsIncidents(actor: Actor, campaign: Campaign): boolean {
  return keepsIncidents(actor, campaign);
}
