import type { SheetBody } from '../criteria/scoreSheet.ts';
import { linesOf } from '../criteria/scoreSheet.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from '../people/actor.ts';
import type { Campaign } from '../plans/campaign.ts';
import { drafters, isInside, isReceiver } from '../plans/policy.ts';

/** What a superior may see of the figures: those kept when the file was put up for signing, once it was handed in. */
export interface FiguresRelease {
  readonly isHandedIn: boolean;
  /** Given back since: the unit works on it again. */
  readonly isGivenBack: boolean;
}

/** Everybody inside; a superior only after the file was handed in, and then as it was kept. */
export function whyNotSee(actor: Actor, campaign: Campaign, { isHandedIn }: Pick<FiguresRelease, 'isHandedIn'>): Refusal[] {
  if (isInside(actor, campaign.unitId)) return [];
  if (!isReceiver(actor, campaign)) return [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
  return isHandedIn ? [] : [{ kind: 'forbidden', code: 'measures.not-handed-in' }];
}

/** Those who draft the unit's file say which figures count where. */
export function whyNotChooseAs(actor: Actor, campaign: Campaign, release: FiguresRelease): Refusal[] {
  const unseen = whyNotSee(actor, campaign, release);
  if (unseen.length > 0) return unseen;
  if (!holdsAt(actor, drafters, campaign.unitId)) return [{ kind: 'forbidden', code: 'measures.only-drafters-choose' }];
  return release.isHandedIn && !release.isGivenBack ? [{ kind: 'state', code: 'measures.handed-in' }] : [];
}

export function whyNotChoose(lineCode: string, sheet: SheetBody): Refusal[] {
  const isKnown = linesOf(sheet).some(({ code }) => code === lineCode);
  return isKnown ? [] : [{ kind: 'input', code: 'criteria.no-such-line', at: 'lineCode', facts: { line: lineCode } }];
}
