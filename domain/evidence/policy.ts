import type { SheetBody } from '../criteria/scoreSheet.ts';
import { shortDate } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from '../people/actor.ts';
import type { Campaign } from '../plans/campaign.ts';
import { isInside, isReceiver, whyNotSeeCampaign } from '../plans/policy.ts';
import { type Doubts, whyNotAnswer } from './doubt.ts';
import { type Evidence, isPicture, type Served, whyNotMarkPicture, whyNotRemove, whyNotTie } from './evidence.ts';

type Seen = Pick<Evidence, 'releasedAt'>;

/** Inside the unit always; from above only what went out with the self-assessment. */
export function whyNotSee(actor: Actor, campaign: Campaign, evidence: Seen): Refusal[] {
  if (isInside(actor, campaign.unitId)) return [];
  const isOut = evidence.releasedAt !== null && isReceiver(actor, campaign);
  return isOut ? [] : [{ kind: 'unseen', code: 'evidence.not-found' }];
}

/** A superior gets no picture before a person marked it, and no file that was removed. */
export function whyNotOpenAs(actor: Actor, campaign: Campaign, evidence: Evidence): Refusal[] {
  const unseen = whyNotSee(actor, campaign, evidence);
  if (unseen.length > 0) return unseen;
  if (evidence.file === null) return [{ kind: 'unseen', code: 'evidence.not-found' }];
  if (evidence.deletedOn !== null) {
    return [{ kind: 'state', code: 'evidence.picture-deleted', facts: { day: shortDate(evidence.deletedOn) } }];
  }
  const closed = whyNotReadCertificateAs(actor, campaign, evidence);
  if (closed.length > 0 || isInside(actor, campaign.unitId)) return closed;
  if (evidence.removedAt !== null) return [{ kind: 'forbidden', code: 'evidence.was-removed' }];
  return isPicture(evidence.file) && !evidence.noPupil ? [{ kind: 'forbidden', code: 'evidence.picture-stays-inside' }] : [];
}

/** Somebody's certificate is opened by themselves, the clerk and the head; to others it only counts. */
export function whyNotReadCertificateAs(actor: Actor, campaign: Campaign, { holderId }: Pick<Evidence, 'holderId'>): Refusal[] {
  const may = holderId === null || holderId === actor.personId || holdsAt(actor, ['clerk', 'unit-head'], campaign.unitId);
  return may ? [] : [{ kind: 'forbidden', code: 'evidence.certificate-of-another' }];
}

/** Anybody inside adds; a superior who sees the year does not. */
export function whyNotAddAs(actor: Actor, campaign: Campaign): Refusal[] {
  const unseen = whyNotSeeCampaign(actor, campaign);
  if (unseen.length > 0) return unseen;
  return whyNotInside(actor, campaign);
}

function whyNotInside(actor: Actor, campaign: Campaign): Refusal[] {
  return isInside(actor, campaign.unitId) ? [] : [{ kind: 'forbidden', code: 'evidence.only-unit' }];
}

export function whyNotTieAs(actor: Actor, campaign: Campaign, evidence: Evidence, served: Served, sheet: SheetBody): Refusal[] {
  const unseen = whyNotSee(actor, campaign, evidence);
  if (unseen.length > 0) return unseen;
  return [...whyNotInside(actor, campaign), ...whyNotTie(evidence, served, sheet)];
}

/** The author, or the clerk of the unit. */
function isKeeper(actor: Actor, campaign: Campaign, evidence: Evidence): boolean {
  const isAuthor = evidence.addedBy === actor.personId && isInside(actor, campaign.unitId);
  return isAuthor || holdsAt(actor, ['clerk'], campaign.unitId);
}

export function whyNotRemoveAs(actor: Actor, campaign: Campaign, evidence: Evidence): Refusal[] {
  const unseen = whyNotSee(actor, campaign, evidence);
  if (unseen.length > 0) return unseen;
  const forbidden: Refusal[] = isKeeper(actor, campaign, evidence)
    ? []
    : [{ kind: 'forbidden', code: 'evidence.only-author-removes' }];
  return [...forbidden, ...whyNotRemove(evidence)];
}

/** The author, the clerk, the head or the co-signer. */
function isAnswerable(actor: Actor, campaign: Campaign, evidence: Evidence): boolean {
  return isKeeper(actor, campaign, evidence) || holdsAt(actor, ['unit-head', 'union-chair'], campaign.unitId);
}

/** Whether a piece still proves this year's claim is answered by who answers for what leaves the unit. */
export function whyNotAnswerAs(actor: Actor, campaign: Campaign, evidence: Evidence, doubts: Doubts): Refusal[] {
  const unseen = whyNotSee(actor, campaign, evidence);
  if (unseen.length > 0) return unseen;
  const may = isAnswerable(actor, campaign, evidence);
  return [
    ...(may ? [] : [{ kind: 'forbidden', code: 'evidence.only-keeper-answers' } as const]),
    ...whyNotAnswer(evidence, doubts),
  ];
}

/** Who answers for what leaves the unit marks its pictures. */
export function whyNotMarkPictureAs(actor: Actor, campaign: Campaign, evidence: Evidence): Refusal[] {
  const unseen = whyNotSee(actor, campaign, evidence);
  if (unseen.length > 0) return unseen;
  const may = isAnswerable(actor, campaign, evidence);
  return [...(may ? [] : [{ kind: 'forbidden', code: 'evidence.only-keeper-marks' } as const]), ...whyNotMarkPicture(evidence)];
}
