import * as api from '#api/pledges.ts';
import { acceptPledge, whyNotReview } from '#domain/enrolments/pledge.ts';
import { whyNotReviewPledgeAs } from '#domain/enrolments/policy.ts';
import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { action } from '../kernel/action.ts';
import { addLogEntries } from './pledgeLogStore.ts';
import { lockPledges, savePledges } from './pledgeStore.ts';
import { loadPledging } from './store.ts';

/** The unit takes pledges as they are, several at once, all or none. */
export const acceptPledges = action({
  name: 'enrolments.acceptPledges',
  input: api.acceptPledges.input,
  async run({ campaignId: asked, pledges }, { tx, actor, now, record }) {
    const campaign = await loadPledging(tx, asked);
    const campaignId = campaign.id;
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const found = new Map(
      (
        await lockPledges(
          tx,
          pledges.map((one) => one.pledgeId),
        )
      ).map((pledge) => [pledge.id, pledge]),
    );
    const inOrder = pledges.map(({ pledgeId }) => {
      const pledge = found.get(pledgeId);
      if (pledge?.campaignId !== campaignId) throw new Refused([{ kind: 'unseen', code: 'enrolments.pledge-not-found' }]);
      return pledge;
    });
    const placed = (refusals: Refusal[], index: number) => refusals.map((refusal) => ({ ...refusal, at: `pledges.${index}` }));
    refuseIf(inOrder.flatMap((pledge, index) => placed(whyNotReviewPledgeAs(actor, pledge, campaign), index)));
    refuseIf(
      inOrder.flatMap((pledge, index) =>
        placed([...whyNotCurrent(pledge.version, pledges[index]!.version), ...whyNotReview(pledge)], index),
      ),
    );
    const accepted = [...new Set(inOrder)].map(acceptPledge);
    await savePledges(tx, accepted);
    await addLogEntries(
      tx,
      accepted.map(({ id: pledgeId, version }) => ({
        pledgeId,
        version,
        act: 'accepted',
        at: now,
        by: actor.personId,
        changes: [],
        reason: null,
      })),
    );
    for (const { id } of accepted) record({ type: 'pledge.accepted', subjectId: id, body: { campaignId } });
    return { accepted: accepted.length };
  },
});
