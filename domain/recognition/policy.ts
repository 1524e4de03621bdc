import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from '../people/actor.ts';
import { type Campaign, recogniserOf } from '../plans/campaign.ts';
import { whyNotSeeCampaign } from '../plans/policy.ts';

/** Results are announced and titles decided by the person competent at the recognising superior. */
export function whyNotAnnounceAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, ['authority'], recogniserOf(campaign)) ? [] : [{ kind: 'forbidden', code: 'recognition.only-authority' }];
}

/** A title is revoked by the body that gave it; to everybody else who asks for the act, it is not there. */
export function whyNotRevokeAs(actor: Actor, title: { readonly byUnitId: string }): Refusal[] {
  return holdsAt(actor, ['authority'], title.byUnitId) ? [] : [{ kind: 'forbidden', code: 'recognition.only-authority' }];
}
