import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import { type Campaign, recogniserOf } from '../plans/campaign.ts';
import { isInside, receivers, whyNotSeeCampaign } from '../plans/policy.ts';
import type { PastRecognition } from './past.ts';
import type { Title } from './title.ts';

/** Results are announced and titles decided by the person competent at the recognising superior. */
export function whyNotAnnounceAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, ['authority'], recogniserOf(campaign)) ? [] : [{ kind: 'forbidden', code: 'recognition.only-authority' }];
}

/** How far a year's outcome is: appraised, then announced (kết quả năm: đã thẩm định, đã thông báo). */
export interface OutcomeStage {
  readonly isAppraised: boolean;
  readonly isAnnounced: boolean;
}

/** There is an outcome once the appraisal is finished; whoever sees the year sees it. */
export function whyNotSeeOutcome(actor: Actor, campaign: Campaign, stage: OutcomeStage): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  if (unseen.length > 0 || stage.isAppraised || stage.isAnnounced) return unseen;
  return [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
}

type Holding = Pick<Title, 'unitId' | 'byUnitId'>;

/** The file of a title is seen inside the unit that holds it and at the body that gave it; the public page is everybody's. */
export function whyNotSeeTitle(actor: Actor, title: Holding): Refusal[] {
  return isInside(actor, title.unitId) || holdsAt(actor, receivers, title.byUnitId)
    ? []
    : [{ kind: 'unseen', code: 'recognition.title-not-found' }];
}

/** A title is revoked by the body that gave it (hủy bỏ quyết định công nhận). */
export function whyNotRevokeAs(actor: Actor, title: Holding): Refusal[] {
  const unseen = whyNotSeeTitle(actor, title);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, ['authority'], title.byUnitId) ? [] : [{ kind: 'forbidden', code: 'recognition.only-authority' }];
}

/** What is to be weighed is seen where titles are given; the units learn of a decision, not of the weighing. */
export function whyNotListToWeighAs(actor: Actor): Refusal[] {
  const receives = actor.seats.some(({ role }) => receivers.includes(role));
  return receives ? [] : [{ kind: 'forbidden', code: 'recognition.only-receivers-weigh' }];
}

/** Who enters what papers from before the system say of units: administrators above, and those who receive where titles are given. */
export const pastKeepers: readonly Role[] = ['administrator', 'reviewer', 'authority'];

type Past = Pick<PastRecognition, 'unitId' | 'keeperUnitId'>;

/** It is read inside the unit that it is of, and where it was entered. */
export function whyNotSeePast(actor: Actor, past: Past): Refusal[] {
  const isKept = past.keeperUnitId !== null && holdsAt(actor, pastKeepers, past.keeperUnitId);
  return isKept || isInside(actor, past.unitId) ? [] : [{ kind: 'unseen', code: 'recognition.past-not-found' }];
}

/** It is struck out where it was entered. */
export function whyNotStrikePastAs(actor: Actor, past: Past): Refusal[] {
  const unseen = whyNotSeePast(actor, past);
  if (unseen.length > 0) return unseen;
  const isKept = past.keeperUnitId !== null && holdsAt(actor, pastKeepers, past.keeperUnitId);
  return isKept ? [] : [{ kind: 'forbidden', code: 'recognition.only-past-keepers' }];
}
