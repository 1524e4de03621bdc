import * as api from '#api/pledges.ts';
import { pledgeChanges, sign, whyNotOpen, whyNotPledge } from '#domain/enrolments/pledge.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { addLogEntries } from './pledgeLogStore.ts';
import { addPledges, savePledges } from './pledgeStore.ts';
import { ownPledging } from './pledging.ts';
import { receiptOf } from './receipt.ts';

/** A person signs their own pledge, or signs it again after a change or a return. */
export const signPledge = action({
  name: 'enrolments.signPledge',
  input: api.signPledge.input,
  async run({ campaignId: asked, version, ...choice }, context) {
    const { tx, actor, now, record } = context;
    const { campaign, before, pledge, content } = await ownPledging(context, asked, version, choice);
    refuseIf([...whyNotOpen(campaign.windows.pledge, now), ...whyNotPledge(content)]);
    const signed = sign(pledge, content, campaign.windows.pledge, now);
    await (before ? savePledges : addPledges)(tx, [signed]);

    const wasSigned = before !== undefined && before.state !== 'draft';
    const act = wasSigned ? 'amended' : 'signed';
    const changes = wasSigned ? pledgeChanges(before, content) : [];
    await addLogEntries(tx, [
      { pledgeId: signed.id, version: signed.version, act, at: now, by: actor.personId, changes, reason: null },
    ]);
    const campaignId = campaign.id;
    const hash = contentHash({ ...content, campaignId, personId: actor.personId, signedAt: now });
    record({ type: 'pledge.signed', subjectId: signed.id, body: { campaignId, source: 'self', act, late: signed.late } });
    return {
      pledgeId: signed.id,
      version: signed.version,
      late: signed.late,
      signedAt: now,
      receipt: receiptOf('TD', campaign.year, hash),
    };
  },
});
