import * as api from '#api/teamPledges.ts';
import { whyNotRecall, whyNotReview } from '#domain/enrolments/pledge.ts';
import { keepers, whyNotCountPledges, whyNotEnterAs } from '#domain/enrolments/policy.ts';
import { teamOfferOf } from '#domain/enrolments/teamOffer.ts';
import {
  type TeamPledge,
  type TeamStanding,
  whyNotEnterForTeam,
  whyNotRecallTeamAs,
  whyNotReviewTeamAs,
  whyNotSignTeamAs,
} from '#domain/enrolments/teamPledge.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { whyNotNameLeadAs } from '#domain/people/teamLead.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { listLedTeams } from '../people/teamLeadStore.ts';
import { loadPlan } from '../plans/planStore.ts';
import { said } from './present.ts';
import { presentTeamOffer, presentTeamPledge } from './presentTeams.ts';
import { listStaff } from './staffStore.ts';
import { loadPledging } from './store.ts';
import { listTeamPledges as list, listSignedTeams, listTeamLog } from './teamPledgeStore.ts';
import { standingOf } from './teamScene.ts';

/** The teams of a year: all for the unit's keepers, one's own for its head and members. */
export const listTeamPledges = view({
  name: 'enrolments.listTeamPledges',
  input: api.listTeamPledges.input,
  async run({ campaignId: asked }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadPledging(tx, asked);
    const campaignId = campaign.id;
    const staff = await listStaff(tx, campaign.unitId, today);
    const isStaff = staff.some(({ personId }) => personId === actor.personId);
    refuseIf(whyNotCountPledges(actor, campaign, isStaff));
    const teams = await listLedTeams(tx, campaign.unitId, today);
    const isKeeper = holdsAt(actor, keepers, campaign.unitId);
    const at = new Map(teams.map((team) => [team.teamId, standingOf(actor, team)]));
    const idsWhere = (wanted: keyof TeamStanding) => teams.map(({ teamId }) => teamId).filter((id) => at.get(id)![wanted]);
    const pledges = await list(tx, actor, campaignId, idsWhere('isLead'), idsWhere('isMember'));
    const log = await listTeamLog(
      tx,
      pledges.map(({ id }) => id),
    );
    const signed = new Set((await listSignedTeams(tx, campaignId)).map(({ teamId }) => teamId));
    const people = new Map(staff.map((member) => [member.personId, member]));
    const names = await personNames(tx, [
      ...pledges.map(({ enteredBy }) => enteredBy),
      ...log.map(({ by }) => by),
      ...teams.flatMap(({ lead }) => (lead ? [lead.personId] : [])),
    ]);
    const shown = teams.filter(({ teamId }) => isKeeper || at.get(teamId)!.isLead || at.get(teamId)!.isMember);
    return {
      ...{ campaignId, unitId: campaign.unitId, year: campaign.year, today },
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      count: { signed: teams.filter(({ teamId }) => signed.has(teamId)).length, teams: teams.length },
      offer: presentTeamOffer(teamOfferOf((await loadPlan(tx, campaign.planId)).reading)),
      rows: shown.map(({ teamId, name, memberIds, lead }) => {
        const pledge = pledges.find((one) => one.teamId === teamId);
        return {
          ...{ teamId, name, isLed: at.get(teamId)!.isLead },
          members: memberIds.flatMap((id) => {
            const member = people.get(id);
            return member ? [{ personId: id, fullName: member.fullName, position: member.position }] : [];
          }),
          lead: lead && { ...lead, fullName: names.get(lead.personId) ?? '' },
          pledge: pledge ? presentTeamPledge(pledge, log, names, isKeeper || at.get(teamId)!.isLead) : null,
          whyNot: whyNotEach(context, campaign, pledge, at.get(teamId)!),
        };
      }),
    };
  },
});

const notSigned: Refusal = { kind: 'state', code: 'enrolments.not-signed' };

function whyNotEach({ actor, now, today }: Context, campaign: Campaign, pledge: TeamPledge | undefined, at: TeamStanding) {
  const window = campaign.windows.pledge;
  const review = pledge ? [...whyNotReviewTeamAs(actor, pledge, campaign, at), ...whyNotReview(pledge)] : [notSigned];
  return {
    sign: said(whyNotSignTeamAs(actor, campaign, at)),
    enter: said([...whyNotEnterAs(actor, campaign), ...whyNotEnterForTeam(pledge, today, today)]),
    accept: said(review),
    return: said(review),
    recall: said(
      pledge ? [...whyNotRecallTeamAs(actor, pledge, campaign, at), ...whyNotRecall(pledge, window, now)] : [notSigned],
    ),
    nameLead: said(whyNotNameLeadAs(actor, campaign.unitId)),
  };
}
