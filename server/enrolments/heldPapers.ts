import type { Campaign } from '#domain/plans/campaign.ts';
import { isInside } from '#domain/plans/policy.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldPaper, heldOf, type Making, type PaperPlace } from '../kernel/heldPaper.ts';
import { listLedTeams } from '../people/teamLeadStore.ts';
import { attachedListPaper, enrolmentPaper } from './enrolmentPaper.ts';
import { pledgeListPaper } from './pledgeListPaper.ts';
import { findEnrolmentOf } from './store.ts';
import { teamPledgePaper } from './teamPaper.ts';
import { listTeamPledges } from './teamPledgeStore.ts';

/** The papers of a year's registrations; nobody outside learns whether one was begun. One's own pledge is printed where it is signed. */
export async function heldPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  const id = (await findEnrolmentOf(context.tx, campaign.id))?.id;
  const isOwn = isInside(context.actor, campaign.unitId);
  const of = { step: 7, side: 'unit' } as const;
  const enrolled = (kind: string, title: string, file: string, make: typeof enrolmentPaper) =>
    [
      { ...of, kind, title, address: `/api/enrolments/${id}/${file}` },
      id === undefined ? null : () => make(context, id),
    ] as const;
  const teams = isOwn ? await teamPledges(context, campaign) : [];
  return await heldOf([
    [
      {
        ...{ kind: 'pledge-list', title: 'Danh sách đăng ký thi đua', step: 6, side: 'unit' },
        address: `/api/campaigns/${campaign.id}/pledges.pdf`,
      },
      async () => ({ paper: await pledgeListPaper(context, campaign) }),
    ],
    ...teams,
    ...(id === undefined && !isOwn
      ? []
      : [
          enrolled('enrolment-form', 'Bản đăng ký của đơn vị', 'form.pdf', enrolmentPaper),
          enrolled('attached-list', 'Danh sách kèm theo bản đăng ký', 'persons.pdf', attachedListPaper),
        ]),
  ]);
}

/** The pledges that teams signed and that were not given back, by the team's name. */
async function teamPledges(context: Context, campaign: Campaign): Promise<readonly (readonly [PaperPlace, Making])[]> {
  const { tx, actor, today } = context;
  const teams = await listLedTeams(tx, campaign.unitId, today);
  const pledges = await listTeamPledges(tx, actor, campaign.pledgesIn, [], []);
  const out = pledges.filter(({ state }) => state === 'signed' || state === 'accepted');
  const named = out.map((pledge) => ({ pledge, team: teams.find(({ teamId }) => teamId === pledge.teamId) }));
  return named
    .sort((a, b) => teams.indexOf(a.team!) - teams.indexOf(b.team!))
    .map(({ pledge, team }) => [
      {
        ...{ kind: 'team-pledge-form', title: 'Bản đăng ký thi đua của tập thể', step: 6, side: 'unit' },
        of: team?.name ?? 'Tập thể đã giải thể',
        address: `/api/team-pledges/${pledge.id}/form.pdf`,
      },
      async () => ({
        paper: await teamPledgePaper(context, campaign, pledge, team),
        ...(pledge.paperHash ? { scan: pledge.paperHash } : {}),
      }),
    ]);
}
