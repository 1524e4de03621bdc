import { type Day, dayAt, shortDate, startOf, yearOf } from '../kernel/day.ts';
import { standingIn, type Window } from '../kernel/period.ts';
import { type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import { changeOf, type FieldChange, listChanges } from './changes.ts';
import type { PledgeContent } from './offer.ts';

/** Where a pledge stands: being written, signed, given back with a reason, accepted by the unit. */
export const pledgeStates = ['draft', 'signed', 'returned', 'accepted'] as const;
export type PledgeState = (typeof pledgeStates)[number];

/** A person's own registration for a year (bản đăng ký thi đua cá nhân). */
export interface Pledge extends PledgeContent {
  readonly id: string;
  readonly campaignId: string;
  readonly personId: string;
  readonly state: PledgeState;
  /** `paper`: signed on paper, entered by someone else, the scan kept. */
  readonly source: 'self' | 'paper';
  readonly paperHash: string | null;
  readonly enteredBy: string;
  readonly signedOn: Day | null;
  /** Signed after the window had closed; said, never scolded, never refused. */
  readonly late: boolean;
  readonly returnReason: string | null;
  readonly version: number;
}

/** What happened to a pledge after its first draft, for its own log of changes (nhật ký thay đổi). */
export type PledgeAct = 'signed' | 'amended' | 'returned' | 'accepted' | 'recalled';

/** Something must be pledged; which part of it is the person's own affair. */
export function whyNotPledge(content: PledgeContent, at = ''): Refusal[] {
  const isEmpty =
    content.titles.length === 0 && content.commitments.length === 0 && !content.household && content.initiative === null;
  return isEmpty ? [{ kind: 'input', code: 'enrolments.nothing-pledged', at: `${at}titles` }] : [];
}

/** Before the window opens nothing is signed; after it closes it is late. */
export function whyNotOpen(window: Window, now: string): Refusal[] {
  return standingIn(window, now) === 'early'
    ? [stateRefusal('enrolments.window-not-open', { opens: shortDate(dayAt(window.opensAt)) })]
    : [];
}

/** A draft is kept only until the first signature; afterwards every change is signed anew. */
export function whyNotKeepDraft(pledge: Pick<Pledge, 'state'> | undefined): Refusal[] {
  return pledge === undefined || pledge.state === 'draft' ? [] : [stateRefusal('enrolments.already-signed')];
}

/** Writes the draft's content; nothing is checked yet, nobody else sees it. */
export function keepDraft(pledge: Pledge, content: PledgeContent): Pledge {
  refuseIf(whyNotKeepDraft(pledge));
  return { ...pledge, ...content, source: 'self', enteredBy: pledge.personId, version: pledge.version + 1 };
}

/** Signs, or signs again what was returned or is to be amended, at an instant of the window. */
export function sign(pledge: Pledge, content: PledgeContent, window: Window, now: string): Pledge {
  refuseIf([...whyNotOpen(window, now), ...whyNotPledge(content)]);
  const late = standingIn(window, now) === 'late';
  const signature = { state: 'signed', source: 'self', signedOn: dayAt(now), late, returnReason: null } as const;
  return { ...pledge, ...content, ...signature, paperHash: null, enteredBy: pledge.personId, version: pledge.version + 1 };
}

/** A sheet signed on paper: whose scan it is, who enters it, and the day written on it. */
export interface PaperSheet {
  readonly paperHash: string;
  readonly enteredBy: string;
  readonly signedOn: Day;
}

/** The day on the paper is no day to come and belongs to the year; what the person signed by themselves is not written over. */
export function whyNotEnter(pledge: Pledge | undefined, signedOn: Day, year: number, today: Day, at = ''): Refusal[] {
  const no = (code: string): Refusal => ({ kind: 'input', code, at: `${at}signedOn` });
  return [
    ...(pledge && pledge.state !== 'draft' && pledge.source === 'self'
      ? [{ ...stateRefusal('enrolments.signed-by-person'), at: `${at}personId` }]
      : []),
    ...(signedOn > today ? [no('enrolments.day-in-future')] : []),
    ...(signedOn <= today && Math.abs(yearOf(signedOn) - year) > 1 ? [no('enrolments.day-of-other-year')] : []),
  ];
}

/** Enters a sheet from paper; the day on the paper decides whether it was in time. */
export function enter(pledge: Pledge, content: PledgeContent, sheet: PaperSheet, window: Window): Pledge {
  refuseIf(whyNotPledge(content));
  const late = startOf(sheet.signedOn) >= window.closesAt;
  return {
    ...pledge,
    ...content,
    ...sheet,
    state: 'signed',
    source: 'paper',
    late,
    returnReason: null,
    version: pledge.version + 1,
  };
}

/** A signature is taken back until the window closes. */
export function whyNotRecall(pledge: Pick<Pledge, 'state'>, window: Window, now: string): Refusal[] {
  if (pledge.state === 'draft') return [stateRefusal('enrolments.not-signed')];
  return standingIn(window, now) === 'late'
    ? [stateRefusal('enrolments.recall-over', { closed: shortDate(dayAt(window.closesAt)) })]
    : [];
}

/** What a person's and a team's pledge share once it is signed: where it stands, and the marks of its signature. */
export type SignedPart = Pick<Pledge, 'state' | 'signedOn' | 'late' | 'returnReason' | 'version'>;

/** Takes the signature back: it is a draft again, which nobody else sees. */
export function recall<P extends SignedPart>(pledge: P, window: Window, now: string): P {
  refuseIf(whyNotRecall(pledge, window, now));
  return { ...pledge, state: 'draft', signedOn: null, late: false, returnReason: null, version: pledge.version + 1 };
}

/** Only what waits is looked at. */
export function whyNotReview(pledge: Pick<Pledge, 'state'>): Refusal[] {
  return pledge.state === 'signed' ? [] : [stateRefusal('enrolments.pledge-not-waiting')];
}

export function acceptPledge<P extends SignedPart>(pledge: P): P {
  refuseIf(whyNotReview(pledge));
  return { ...pledge, state: 'accepted', returnReason: null, version: pledge.version + 1 };
}

/** Gives it back with the reason, 1–500 characters, which the person reads word for word. */
export function returnPledge<P extends SignedPart>(pledge: P, reason: string): P {
  refuseIf(whyNotReview(pledge));
  return { ...pledge, state: 'returned', returnReason: reason, version: pledge.version + 1 };
}

/** What another signature changed in the content, for the log. */
export function pledgeChanges(before: PledgeContent, after: PledgeContent): readonly FieldChange[] {
  const texts = (content: PledgeContent) => content.commitments.map((one) => one.text);
  const tick = (content: PledgeContent) => (content.household ? 'household' : null);
  return [
    ...listChanges('titles', before.titles, after.titles),
    ...listChanges('commitments', texts(before), texts(after)),
    ...changeOf('household', tick(before), tick(after)),
    ...changeOf('initiative', before.initiative, after.initiative),
  ];
}
