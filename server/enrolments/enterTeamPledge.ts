import * as api from '#api/teamPledges.ts';
import { whyNotOpen } from '#domain/enrolments/pledge.ts';
import { whyNotEnterAs } from '#domain/enrolments/policy.ts';
import {
  teamChosenFrom,
  teamOfferOf,
  teamPledgeChanges,
  whyNotTeamChoose,
  whyNotTeamPledge,
} from '#domain/enrolments/teamOffer.ts';
import { emptyTeamPledge, enterForTeam, whyNotEnterForTeam } from '#domain/enrolments/teamPledge.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { loadPlan } from '../plans/planStore.ts';
import { loadPledging } from './store.ts';
import { addTeamLog, addTeamPledge, lockTeamPledgeOf, saveTeamPledge } from './teamPledgeStore.ts';
import { teamScene } from './teamScene.ts';

/** The clerk enters what a team's head signed on paper. */
export const enterTeamPledge = action({
  name: 'enrolments.enterTeamPledge',
  input: api.enterTeamPledge.input,
  async run({ campaignId: asked, teamId, version, paper, signedOn, ...choice }, context) {
    const { tx, actor, today, now, newId, record } = context;
    const campaign = await loadPledging(tx, asked);
    const campaignId = campaign.id;
    refuseIf(whyNotEnterAs(actor, campaign));
    await teamScene(context, campaign, teamId);
    const before = await lockTeamPledgeOf(tx, campaignId, teamId);
    const seen = before && before.state !== 'draft' ? before.version : 0;
    const offer = teamOfferOf((await loadPlan(tx, campaign.planId)).reading);
    const content = teamChosenFrom(offer, choice);
    refuseIf([
      ...whyNotCurrent(seen, version),
      ...whyNotOpen(campaign.windows.pledge, now),
      ...whyNotEnterForTeam(before, signedOn, today),
      ...whyNotTeamChoose(offer, choice),
      ...whyNotTeamPledge(content),
    ]);
    const paperHash = await keepPaper(context, paper);
    const pledge = before ?? emptyTeamPledge(newId(), campaignId, teamId, actor.personId);
    const sheet = { paperHash, enteredBy: actor.personId, signedOn };
    const entered = enterForTeam(pledge, content, sheet, campaign.windows.pledge);
    await (before ? saveTeamPledge : addTeamPledge)(tx, entered);
    const changes = seen > 0 ? teamPledgeChanges(before!, content) : [];
    const { id: pledgeId, late } = entered;
    const act = seen > 0 ? 'amended' : 'signed';
    await addTeamLog(tx, { pledgeId, version: entered.version, act, at: now, by: actor.personId, changes, reason: null });
    record({
      type: 'team-pledge.signed',
      subjectId: pledgeId,
      body: { campaignId, teamId, source: 'paper', act, late, paperHash },
    });
    return { pledgeId, version: entered.version, late, paperHash };
  },
});
