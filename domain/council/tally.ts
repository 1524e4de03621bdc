import type { Refusal } from '../kernel/refusal.ts';
import { leastOfShare, reachesShare } from '../law/votingRules.ts';
import { isThere, isTiedSeat, type SittingSeat, voterOf } from './seat.ts';
import { secretForms, type VotingForm } from './votingForm.ts';
import type { VotingRule } from './votingRule.ts';

/** What one voter may say (đồng ý, không đồng ý, ý kiến khác). */
export const choices = ['agree', 'against', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** Who votes on one case, and whether they are enough (thành phần biểu quyết). */
export interface Turnout {
  /** Seats of the council. */
  readonly members: number;
  /** Seats taken in the room, tied ones among them. */
  readonly present: number;
  /** Seats that may not take part. */
  readonly tied: number;
  readonly tiedPresent: number;
  /** Whoever votes in the room: one a seat. */
  readonly voters: readonly string[];
  /** Absent members whose written opinion counts. */
  readonly writers: readonly string[];
  /** How many are counted towards the quorum, of how many, and how many are needed. */
  readonly quorum: { readonly has: number; readonly of: number; readonly least: number };
  /** What the share is counted of. */
  readonly base: number;
}

/** The turnout of a case: only those without a tie are counted, whether tied members count towards the quorum is the rule's. */
export function turnoutOf(rule: VotingRule, seats: readonly SittingSeat[], tied: readonly string[]): Turnout {
  const seated = (seat: SittingSeat) => isThere(seat) && (seat.attendance === 'present' || rule.substitutesVote);
  const isTied = (seat: SittingSeat) => isTiedSeat(seat, tied);
  const free = seats.filter((seat) => !isTied(seat));
  const voters = free.filter(seated).map(voterOf);
  const writers = rule.countsWritten ? free.filter(({ attendance }) => attendance === 'written').map(voterOf) : [];
  const present = seats.filter(seated).length;
  const of = rule.tiedInQuorum ? seats.length : free.length;
  const has = rule.tiedInQuorum ? present : voters.length;
  return {
    ...{
      members: seats.length,
      present,
      tied: seats.length - free.length,
      tiedPresent: present - voters.length,
      voters,
      writers,
    },
    quorum: { has, of, least: leastOfShare(rule.quorum, of) },
    base: rule.base === 'members' ? free.length : voters.length + writers.length,
  };
}

/** In writing nobody sits: every member without a tie is asked, and those who answered make the quorum. */
export function turnoutInWriting(
  rule: VotingRule,
  seats: readonly SittingSeat[],
  tied: readonly string[],
  answered: readonly string[],
): Turnout {
  const asked = seats.map((seat): SittingSeat => ({ ...seat, attendance: 'absent', substituteId: null }));
  const came = asked.map((seat): SittingSeat => (answered.includes(seat.personId) ? { ...seat, attendance: 'present' } : seat));
  return turnoutOf(rule, came, tied);
}

/** Not enough for the matter, with what would be; where everybody is tied no number would be. */
export function whyNotQuorum({ members, tied, quorum: { has, of, least } }: Turnout): Refusal[] {
  if (members > 0 && tied === members) return [{ kind: 'state', code: 'council.all-tied' }];
  return has >= least ? [] : [{ kind: 'state', code: 'council.no-quorum', facts: { has, of, least } }];
}

/** What was counted in the room: hands, or ballots with what came back. */
export interface Count {
  readonly agree: number;
  readonly against: number;
  /** Ý kiến khác; of ballots those left blank. */
  readonly abstain: number;
  /** Of the written opinions of absent members. */
  readonly written: Readonly<Record<Choice, number>>;
  /** Phiếu phát ra, thu về, không hợp lệ; null where hands were counted. */
  readonly ballots: { readonly issued: number; readonly collected: number; readonly invalid: number } | null;
  /** How the chair voted, where a draw is theirs to break. */
  readonly chairSide: Choice | null;
}

export const noneWritten: Count['written'] = { agree: 0, against: 0, abstain: 0 };
const total = (one: Readonly<Record<Choice, number>>) => one.agree + one.against + one.abstain;

/** Every reason against a count: figures that do not add up to who voted, a draw nobody has broken. */
export function whyNotCount(rule: VotingRule, form: VotingForm, turnout: Turnout, count: Count): Refusal[] {
  const voters = turnout.voters.length;
  const said = total(count);
  const written = total(count.written);
  const writers = turnout.writers.length;
  return [
    ...(secretForms.includes(form) ? whyNotBallots(count, voters) : []),
    ...(!secretForms.includes(form) && said !== voters ? [wrong('council.hands-do-not-add-up', 'agree', { said, voters })] : []),
    ...(written === writers ? [] : [wrong('council.written-do-not-add-up', 'written', { said: written, writers })]),
    ...(isDraw(rule, turnout, count) && count.chairSide === null ? [wrong('council.draw-unbroken', 'chairSide')] : []),
  ];
}

const wrong = (code: string, at: string, facts?: Refusal['facts']): Refusal => ({
  kind: 'input',
  code,
  at,
  ...(facts && { facts }),
});

function whyNotBallots(count: Count, voters: number): Refusal[] {
  const { ballots } = count;
  if (!ballots) return [wrong('council.ballots-missing', 'ballots')];
  const { issued, collected, invalid } = ballots;
  const said = total(count) + invalid;
  return [
    ...(issued === voters ? [] : [wrong('council.ballots-not-the-voters', 'ballots.issued', { issued, voters })]),
    ...(collected <= issued ? [] : [wrong('council.more-back-than-issued', 'ballots.collected', { issued, collected })]),
    ...(said === collected ? [] : [wrong('council.ballots-do-not-add-up', 'ballots.invalid', { said, collected })]),
  ];
}

/** Exactly half of the base agree, and the rule lets the chair decide. */
export const isDraw = (rule: VotingRule, { base }: Turnout, { agree, written }: Count): boolean =>
  rule.draw === 'chair-decides' && base > 0 && (agree + written.agree) * 2 === base;

/** What a vote came to (kết quả biểu quyết). */
export interface Outcome {
  readonly agree: number;
  readonly against: number;
  readonly abstain: number;
  readonly base: number;
  /** The fewest that carry. */
  readonly needed: number;
  readonly carried: boolean;
  /** The chair broke a draw. */
  readonly byChair: boolean;
}

/** The outcome of a count that `whyNotCount` lets pass. */
export function outcomeOf(rule: VotingRule, turnout: Turnout, count: Count): Outcome {
  const { base } = turnout;
  const agree = count.agree + count.written.agree;
  const byChair = isDraw(rule, turnout, count);
  return {
    ...{ agree, against: count.against + count.written.against, abstain: count.abstain + count.written.abstain, base },
    needed: leastOfShare(rule.majority, base),
    carried: reachesShare(rule.majority, agree, base) || (byChair && count.chairSide === 'agree'),
    byChair,
  };
}
