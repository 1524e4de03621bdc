import { z } from 'zod';
import { pledgeStates } from '#domain/enrolments/pledge.ts';
import { collectiveTitles } from '#domain/law/collectiveTitles.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, version, whyNot } from './fields.ts';
import { logEntry } from './pledges.ts';

const titles = z.array(z.enum(collectiveTitles)).max(2);

/** What a team chooses: titles, commitments by their codes with the figure it sets itself, its own words. */
export const teamChoice = z.object({
  titles,
  commitments: z.array(z.object({ code: z.string().max(60), target: z.union([z.literal(''), line(120)]).default('') })).max(200),
  own: paragraphs(1000).default(''),
});

/** A team's pledge as those see it who may (bản đăng ký thi đua của tập thể). */
export const teamPledge = z.object({
  id,
  state: z.enum(pledgeStates),
  titles,
  commitments: z.array(z.object({ code: z.string(), text: z.string(), target: z.string() })),
  own: z.string(),
  source: z.enum(['self', 'paper']),
  hasPaper: z.boolean(),
  enteredByName: z.string().nullable(),
  signedOn: dayField.nullable(),
  /** `null` for those who are not told. */
  late: z.boolean().nullable(),
  returnReason: z.string().nullable(),
  version,
  log: z.array(logEntry),
});

/** The teams of a unit's year: all of them for its keepers, one's own for a head or a member. */
export const listTeamPledges = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/team-pledges',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    unitId: id,
    unitName: z.string(),
    year: z.number(),
    today: dayField,
    /** How many of the unit's teams have signed; no names. */
    count: z.object({ signed: z.number(), teams: z.number() }),
    offer: z.object({
      titles: z.array(z.object({ code: z.enum(collectiveTitles), name: z.string(), short: z.string(), law: z.string() })),
      commitments: z.array(z.object({ code: z.string(), text: z.string() })),
    }),
    rows: z.array(
      z.object({
        teamId: id,
        name: z.string(),
        members: z.array(z.object({ personId: id, fullName: z.string(), position: z.string() })),
        lead: z.object({ personId: id, fullName: z.string(), title: z.string() }).nullable(),
        isLed: z.boolean(),
        pledge: teamPledge.nullable(),
        whyNot: whyNot(['sign', 'enter', 'accept', 'return', 'recall', 'nameLead']),
      }),
    ),
  }),
});

const ofTeam = { campaignId: id, teamId: id, version };

/** The head of a team signs for it, or signs again after a change or a return. `version` 0 where there was none. */
export const signTeamPledge = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/teams/:teamId/pledge/sign',
  input: z.object({ ...ofTeam, ...teamChoice.shape }),
  output: z.object({ pledgeId: id, version, late: z.boolean(), signedAt: z.string(), receipt: z.string() }),
});

/** The clerk enters what a team's head signed on paper, with its scan. */
export const enterTeamPledge = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/teams/:teamId/pledge/enter',
  input: z.object({ ...ofTeam, paper: upload(), signedOn: dayField, ...teamChoice.shape }),
  output: z.object({ pledgeId: id, version, late: z.boolean(), paperHash: z.string() }),
});

/** Takes a team's pledge in. */
export const acceptTeamPledge = endpoint({
  method: 'POST',
  path: '/api/team-pledges/:pledgeId/accept',
  input: z.object({ pledgeId: id, version }),
  output: z.object({ pledgeId: id, version }),
});

/** Gives it back with the reason that its head reads. */
export const returnTeamPledge = endpoint({
  method: 'POST',
  path: '/api/team-pledges/:pledgeId/return',
  input: z.object({ pledgeId: id, version, reason: paragraphs(500, true) }),
  output: z.object({ pledgeId: id, version }),
});

/** Takes the signature back, until the window closes. */
export const recallTeamPledge = endpoint({
  method: 'POST',
  path: '/api/team-pledges/:pledgeId/recall',
  input: z.object({ pledgeId: id, version }),
  output: z.object({ pledgeId: id, version }),
});

/** The scan that a team's pledge was entered from. */
export const downloadTeamPledgePaper = endpoint({
  method: 'GET',
  path: '/api/team-pledges/:pledgeId/paper',
  input: z.object({ pledgeId: id }),
  output: z.never(),
});

/** A team's pledge as a paper. */
export const printTeamPledge = endpoint({
  method: 'GET',
  path: '/api/team-pledges/:pledgeId/form.pdf',
  input: z.object({ pledgeId: id }),
  output: z.never(),
  isPaper: true,
});

/** The blank form for teams, nothing ticked. */
export const printBlankTeamPledge = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/team-pledge-form.pdf',
  input: z.object({ campaignId: id }),
  output: z.never(),
  isPaper: true,
});

/** Names the head of a team from a day on (ghi tổ trưởng, trưởng phòng). */
export const nameTeamLead = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/teams/:teamId/lead',
  input: z.object({ unitId: id, teamId: id, personId: id, title: line(80), from: dayField }),
  output: z.object({ id }),
});
