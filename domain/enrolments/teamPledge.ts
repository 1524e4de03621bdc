import { type Day, dayAt, startOf } from '../kernel/day.ts';
import { standingIn, type Window } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from '../people/actor.ts';
import type { Campaign } from '../plans/campaign.ts';
import { type PaperSheet, type PledgeState, whyNotOpen } from './pledge.ts';
import { keepers } from './policy.ts';
import { type TeamPledgeContent, whyNotTeamPledge } from './teamOffer.ts';

/** A team's registration for a year (bản đăng ký thi đua của tập thể), signed by its head. */
export interface TeamPledge extends TeamPledgeContent {
  readonly id: string;
  readonly campaignId: string;
  readonly teamId: string;
  readonly state: PledgeState;
  readonly source: 'self' | 'paper';
  readonly paperHash: string | null;
  readonly enteredBy: string;
  readonly signedOn: Day | null;
  readonly late: boolean;
  readonly returnReason: string | null;
  readonly version: number;
}

/** A team's pledge before anything is on it. */
export function emptyTeamPledge(id: string, campaignId: string, teamId: string, enteredBy: string): TeamPledge {
  return {
    ...{ id, campaignId, teamId, state: 'draft', source: 'self', paperHash: null, enteredBy, signedOn: null, late: false },
    ...{ titles: [], commitments: [], own: '', returnReason: null, version: 0 },
  };
}

/** The head signs, or signs again what was returned or is to be amended. */
export function signForTeam(pledge: TeamPledge, content: TeamPledgeContent, by: string, window: Window, now: string): TeamPledge {
  refuseIf([...whyNotOpen(window, now), ...whyNotTeamPledge(content)]);
  const late = standingIn(window, now) === 'late';
  const signature = { state: 'signed', source: 'self', signedOn: dayAt(now), late, returnReason: null } as const;
  return { ...pledge, ...content, ...signature, paperHash: null, enteredBy: by, version: pledge.version + 1 };
}

/** What the head signed on the machine is not written over from paper. */
export function whyNotEnterForTeam(pledge: TeamPledge | undefined, signedOn: Day, today: Day): Refusal[] {
  const isOwn = pledge && pledge.state !== 'draft' && pledge.source === 'self';
  return [
    ...(isOwn ? [{ kind: 'state', code: 'enrolments.signed-by-team' } as const] : []),
    ...(signedOn > today ? [{ kind: 'input', code: 'enrolments.day-in-future', at: 'signedOn' } as const] : []),
  ];
}

/** Enters a sheet from paper; the day on the paper decides whether it was in time. */
export function enterForTeam(pledge: TeamPledge, content: TeamPledgeContent, sheet: PaperSheet, window: Window): TeamPledge {
  refuseIf(whyNotTeamPledge(content));
  const late = startOf(sheet.signedOn) >= window.closesAt;
  const entered = { state: 'signed', source: 'paper', late, returnReason: null } as const;
  return { ...pledge, ...content, ...sheet, ...entered, version: pledge.version + 1 };
}

/** Where the actor stands towards a team: its head, or one of its members, on the day. */
export interface TeamStanding {
  readonly isLead: boolean;
  readonly isMember: boolean;
}

const forbidden = (code: string): Refusal => ({ kind: 'forbidden', code });

/** Its head always; what was signed its members and the unit's keepers; nobody else. */
export function whyNotSeeTeamPledge(
  actor: Actor,
  pledge: Pick<TeamPledge, 'state'>,
  campaign: Pick<Campaign, 'unitId'>,
  at: TeamStanding,
): Refusal[] {
  const isOut = pledge.state !== 'draft' && (at.isMember || holdsAt(actor, keepers, campaign.unitId));
  return at.isLead || isOut ? [] : [{ kind: 'unseen', code: 'enrolments.pledge-not-found' }];
}

/** The head of the team signs for it. */
export function whyNotSignTeamAs(actor: Actor, campaign: Pick<Campaign, 'unitId'>, at: TeamStanding): Refusal[] {
  if (at.isLead) return [];
  const isSeen = at.isMember || holdsAt(actor, keepers, campaign.unitId);
  return isSeen ? [forbidden('enrolments.only-lead-signs')] : [{ kind: 'unseen', code: 'enrolments.team-not-found' }];
}

/** The unit's keepers take it in or give it back, but not the head of that very team. */
export function whyNotReviewTeamAs(
  actor: Actor,
  pledge: TeamPledge,
  campaign: Pick<Campaign, 'unitId'>,
  at: TeamStanding,
): Refusal[] {
  const unseen = whyNotSeeTeamPledge(actor, pledge, campaign, at);
  if (unseen.length > 0) return unseen;
  if (!holdsAt(actor, keepers, campaign.unitId)) return [forbidden('enrolments.only-keepers')];
  return at.isLead ? [forbidden('enrolments.own-pledge')] : [];
}

/** The head takes the signature back; a sheet from paper also the clerk. */
export function whyNotRecallTeamAs(
  actor: Actor,
  pledge: TeamPledge,
  campaign: Pick<Campaign, 'unitId'>,
  at: TeamStanding,
): Refusal[] {
  const unseen = whyNotSeeTeamPledge(actor, pledge, campaign, at);
  if (unseen.length > 0) return unseen;
  const byClerk = pledge.source === 'paper' && holdsAt(actor, ['clerk'], campaign.unitId);
  return at.isLead || byClerk ? [] : [forbidden('enrolments.only-lead-signs')];
}
