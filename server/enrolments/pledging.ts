import { type Choice, chosenFrom, offerFor, offerOf, whyNotChoose } from '#domain/enrolments/offer.ts';
import type { Pledge } from '#domain/enrolments/pledge.ts';
import { whyNotPledgeAs } from '#domain/enrolments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import type { Context } from '../kernel/action.ts';
import { loadPlan } from '../plans/planStore.ts';
import { lockPledgesOf } from './pledgeStore.ts';
import { unitsWorkedAt } from './staffStore.ts';
import { loadPledging } from './store.ts';

/** What every act on one's own pledge begins with: the campaign, one's place on its staff, the pledge so far, what was chosen. */
export async function ownPledging(context: Context, asked: string, version: number, choice: Choice) {
  const { tx, actor, today, newId } = context;
  const campaign = await loadPledging(tx, asked);
  const campaignId = campaign.id;
  const work = (await unitsWorkedAt(tx, actor.personId, today)).find((each) => each.unitId === campaign.unitId);
  refuseIf(whyNotPledgeAs(actor, campaign, work !== undefined));
  const offer = offerOf((await loadPlan(tx, campaign.planId)).reading);
  const [before] = await lockPledgesOf(tx, campaignId, [actor.personId]);
  refuseIf([...whyNotCurrent(before?.version ?? 0, version), ...whyNotChoose(offer, work!, choice)]);
  const content = chosenFrom(offerFor(offer, work!), choice);
  return { campaign, before, pledge: before ?? emptyPledge(newId(), campaignId, actor.personId), content };
}

/** A pledge before anything is on it. */
export function emptyPledge(id: string, campaignId: string, personId: string): Pledge {
  return {
    id,
    campaignId,
    personId,
    state: 'draft',
    titles: [],
    commitments: [],
    household: false,
    initiative: null,
    source: 'self',
    paperHash: null,
    enteredBy: personId,
    signedOn: null,
    late: false,
    returnReason: null,
    version: 0,
  };
}
