import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role, unitsHeldAs } from '../people/actor.ts';
import { type Campaign, superiorIds } from '../plans/campaign.ts';
import { receivers } from '../plans/policy.ts';

/** Who sends a unit's own dossier up (gửi hồ sơ lên). */
export const ownSenders: readonly Role[] = ['clerk', 'unit-head'];
/** Who sends the dossiers that a body received on to the site above, and takes packages in for it. */
export const exchangers: readonly Role[] = ['reviewer'];

/** A dossier is sent by the unit's clerk or head, or by a reviewer of a body that received it; to others it is not there. */
export function whyNotSendAs(actor: Actor, campaign: Campaign): Refusal[] {
  const may =
    actor.isOperator ||
    holdsAt(actor, ownSenders, campaign.unitId) ||
    superiorIds(campaign).some((unitId) => holdsAt(actor, exchangers, unitId));
  return may ? [] : [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
}

/** A package is taken in the name of a body where one reviews. */
export function whyNotReceiveAs(actor: Actor, byUnitId: string): Refusal[] {
  const may = actor.isOperator || holdsAt(actor, exchangers, byUnitId);
  return may ? [] : [{ kind: 'forbidden', code: 'exchange.only-reviewers' }];
}

/** What was received is read where it was received. */
export function whyNotSeeReceived(actor: Actor, byUnitId: string): Refusal[] {
  const may = actor.isOperator || holdsAt(actor, receivers, byUnitId);
  return may ? [] : [{ kind: 'unseen', code: 'exchange.dossier-not-found' }];
}

/** Whom a site trusts is decided by who runs it: administrators of its highest units, and the operator. */
export const keepsKeys = (actor: Actor, highestUnitIds: readonly string[]): boolean =>
  actor.isOperator === true || highestUnitIds.some((unitId) => holdsAt(actor, ['administrator'], unitId));

export const whyNotKeepKeysAs = (actor: Actor, highestUnitIds: readonly string[]): Refusal[] =>
  keepsKeys(actor, highestUnitIds) ? [] : [{ kind: 'forbidden', code: 'exchange.only-site-administrator' }];

/** Sees the page at all: sends, receives, or administers a unit here. */
export function whyNotExchangeAs(actor: Actor, highestUnitIds: readonly string[]): Refusal[] {
  const held = unitsHeldAs(actor, [...ownSenders, ...receivers, 'administrator']).length > 0;
  return held || keepsKeys(actor, highestUnitIds) ? [] : [{ kind: 'forbidden', code: 'exchange.only-exchangers' }];
}
