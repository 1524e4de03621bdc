import type { TeamStanding } from '#domain/enrolments/teamPledge.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { type LedTeam, listLedTeams } from '../people/teamLeadStore.ts';
import { loadCampaign } from '../plans/store.ts';
import { loadTeamPledge, lockTeamPledge } from './teamPledgeStore.ts';

/** Where the actor stands towards a team today. */
export function standingOf(actor: Actor, team: LedTeam | undefined): TeamStanding {
  return {
    isLead: team?.lead?.personId === actor.personId,
    isMember: team?.memberIds.includes(actor.personId) ?? false,
  };
}

/** A team of the campaign's unit. @throws Refused (unseen) when it is none of its teams today. */
export async function teamScene({ tx, actor, today }: Context, campaign: Campaign, teamId: string) {
  const team = (await listLedTeams(tx, campaign.unitId, today)).find((one) => one.teamId === teamId);
  if (!team) throw new Refused([{ kind: 'unseen', code: 'enrolments.team-not-found' }]);
  return { team, at: standingOf(actor, team) };
}

/** A team's pledge with its year and where the actor stands; a team that has ended since has no head and no members. */
export async function teamPledgeScene(context: Context, pledgeId: string, holds: boolean) {
  const { tx, actor, today } = context;
  const pledge = await (holds ? lockTeamPledge : loadTeamPledge)(tx, pledgeId);
  const campaign = await loadCampaign(tx, pledge.campaignId);
  const team = (await listLedTeams(tx, campaign.unitId, today)).find((one) => one.teamId === pledge.teamId);
  return { pledge, campaign, team, at: standingOf(actor, team) };
}
