import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from '../people/actor.ts';
import type { Campaign } from '../plans/campaign.ts';
import { isInside, whyNotSeeCampaign } from '../plans/policy.ts';

/** Conferences stay inside the unit; what a superior needs goes out as a paper. */
export function whyNotSee(actor: Actor, conference: { readonly unitId: string }): Refusal[] {
  return isInside(actor, conference.unitId) ? [] : [{ kind: 'unseen', code: 'conferences.not-found' }];
}

/** The conferences of a year; a stranger does not learn that the year exists. */
export function whyNotReadAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  return unseen.length > 0 ? unseen : whyNotSee(actor, campaign);
}

/** The clerk, the head and the union's chair prepare a conference, write it down and file its signed minutes. */
export function whyNotKeepAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotReadAs(actor, campaign);
  if (unseen.length > 0) return unseen;
  const may = holdsAt(actor, ['clerk', 'unit-head', 'union-chair'], campaign.unitId);
  return may ? [] : [{ kind: 'forbidden', code: 'conferences.only-keepers' }];
}
