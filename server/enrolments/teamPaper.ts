import { teamOfferOf } from '#domain/enrolments/teamOffer.ts';
import type { TeamPledge } from '#domain/enrolments/teamPledge.ts';
import { collectiveTitleRules, collectiveTitles } from '#domain/law/collectiveTitles.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { type TeamPledgeFormValues, teamPledgeForm } from '#papers/write/forms/teamPledgeForm.ts';
import { placeNameOf } from '#papers/write/office.ts';
import type { LetterPaper } from '#papers/write/paper.ts';
import type { Context } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import type { LedTeam } from '../people/teamLeadStore.ts';
import { loadPlan } from '../plans/planStore.ts';
import { paperSetting, unitHeadOf } from './unitPapers.ts';

/** A team's pledge as it was signed: what was chosen, ticked; what was not chosen is not on it. */
export async function teamPledgePaper(
  context: Context,
  campaign: Campaign,
  pledge: TeamPledge,
  team: LedTeam | undefined,
): Promise<LetterPaper> {
  const lead = team?.lead;
  const name = lead ? (await personNames(context.tx, [lead.personId])).get(lead.personId) : undefined;
  return teamPledgeForm({
    ...(await frame(context, campaign)),
    team: team?.name ?? null,
    members: team?.memberIds.length ?? null,
    titles: pledge.titles.map((title) => ({ text: collectiveTitleRules[title].name, ticked: true })),
    targets: pledge.commitments.map(({ text, target }) => ({ text, ...(target ? { target } : {}) })),
    commitments: pledge.own.split('\n').filter((line) => line.trim() !== ''),
    signed: { place: (await frame(context, campaign)).signed.place, day: pledge.signedOn },
    teamHead: { title: lead?.title ?? 'Tổ trưởng', ...(name ? { name } : {}) },
  });
}

/** The form to be filled in by hand: everything on offer under its code, nothing ticked. */
export async function blankTeamPledge(context: Context, campaign: Campaign): Promise<LetterPaper> {
  const offer = teamOfferOf((await loadPlan(context.tx, campaign.planId)).reading);
  return teamPledgeForm({
    ...(await frame(context, campaign)),
    team: null,
    members: null,
    titles: collectiveTitles.map((title) => ({ text: collectiveTitleRules[title].name, ticked: false })),
    targets: offer.commitments.map(({ code, text }) => ({ text: `${code}. ${text}` })),
    commitments: [],
    teamHead: { title: 'Người đứng đầu tập thể' },
  });
}

async function frame(context: Context, campaign: Campaign) {
  const { unit, head } = await paperSetting(context, campaign);
  const receiver = await unitHeadOf(context, campaign.unitId);
  return {
    head,
    year: `năm ${campaign.year}`,
    signed: { place: placeNameOf(unit), day: null },
    ...(receiver ? { receiver } : {}),
    sample: context.site.isDemo,
  } satisfies Partial<TeamPledgeFormValues>;
}
