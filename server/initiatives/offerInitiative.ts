import * as api from '#api/initiatives.ts';
import { whyNotProposeAs } from '#domain/initiatives/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { initiativeConditions, proposingMonths } from '#domain/law/initiativeRules.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { isInside } from '#domain/plans/policy.ts';
import { listOwnPledges } from '../enrolments/pledgeStore.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { wordsOf } from '../words.ts';
import { listProofOffered } from './evidenceStore.ts';
import { begunPledges, promisedBy } from './promiseStore.ts';
import { presentStaff, staffOf } from './scene.ts';

/** What a proposal is written from. */
export const offerInitiative = view({
  name: 'initiatives.offer',
  input: api.offerInitiative.input,
  async run({ campaignId }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    const { staff, isStaff } = await staffOf(context, campaign.unitId);
    refuseIf(whyNotProposeAs(actor, campaign, isStaff));
    const own = (await listOwnPledges(tx, actor.personId)).find((pledge) => pledge.campaignId === campaign.pledgesIn);
    return {
      campaignId,
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      year: campaign.year,
      today,
      me: actor.personId,
      isClerk: holdsAt(actor, ['clerk'], campaign.unitId),
      staff: presentStaff(staff),
      evidence: isInside(actor, campaign.unitId)
        ? (await listProofOffered(tx, campaignId)).map(({ id, onDay, label }) => ({ id, onDay, label }))
        : [],
      promised: promisedBy(own, await begunPledges(tx, actor.personId)),
      conditions: conditions(),
    };
  },
});

function conditions(): string[] {
  const at = ({ law }: { readonly law: { readonly text: string; readonly at?: string } }) => `${law.at}, ${law.text}`;
  return [
    wordsOf('initiatives.condition-new', { law: at(initiativeConditions) }),
    wordsOf('initiatives.condition-applied', { law: at(initiativeConditions) }),
    wordsOf('initiatives.condition-in-time', { months: proposingMonths.months, law: at(proposingMonths) }),
  ];
}
