import * as api from '#api/teamPledges.ts';
import { whyNotOpen } from '#domain/enrolments/pledge.ts';
import {
  teamChosenFrom,
  teamOfferOf,
  teamPledgeChanges,
  whyNotTeamChoose,
  whyNotTeamPledge,
} from '#domain/enrolments/teamOffer.ts';
import { emptyTeamPledge, signForTeam, whyNotSignTeamAs } from '#domain/enrolments/teamPledge.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { action } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { loadPlan } from '../plans/planStore.ts';
import { receiptOf } from './receipt.ts';
import { loadPledging } from './store.ts';
import { addTeamLog, addTeamPledge, lockTeamPledgeOf, saveTeamPledge } from './teamPledgeStore.ts';
import { teamScene } from './teamScene.ts';

/** The head of a team signs for it, or signs again after a change or a return. */
export const signTeamPledge = action({
  name: 'enrolments.signTeamPledge',
  input: api.signTeamPledge.input,
  async run({ campaignId: asked, teamId, version, ...choice }, context) {
    const { tx, actor, now, newId, record } = context;
    const campaign = await loadPledging(tx, asked);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const campaignId = campaign.id;
    const { at } = await teamScene(context, campaign, teamId);
    refuseIf(whyNotSignTeamAs(actor, campaign, at));
    const before = await lockTeamPledgeOf(tx, campaignId, teamId);
    const offer = teamOfferOf((await loadPlan(tx, campaign.planId)).reading);
    const content = teamChosenFrom(offer, choice);
    refuseIf([
      ...whyNotCurrent(before?.version ?? 0, version),
      ...whyNotOpen(campaign.windows.pledge, now),
      ...whyNotTeamChoose(offer, choice),
      ...whyNotTeamPledge(content),
    ]);
    const pledge = before ?? emptyTeamPledge(newId(), campaignId, teamId, actor.personId);
    const signed = signForTeam(pledge, content, actor.personId, campaign.windows.pledge, now);
    await (before ? saveTeamPledge : addTeamPledge)(tx, signed);
    const wasSigned = before !== undefined && before.state !== 'draft';
    const act = wasSigned ? 'amended' : 'signed';
    const changes = wasSigned ? teamPledgeChanges(before, content) : [];
    const { id: pledgeId, late } = signed;
    await addTeamLog(tx, { pledgeId, version: signed.version, act, at: now, by: actor.personId, changes, reason: null });
    record({ type: 'team-pledge.signed', subjectId: pledgeId, body: { campaignId, teamId, source: 'self', act, late } });
    const hash = contentHash({ ...content, campaignId, teamId, signedAt: now });
    return { pledgeId, version: signed.version, late, signedAt: now, receipt: receiptOf('TT', campaign.year, hash) };
  },
});
