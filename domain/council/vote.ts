import { type Day, shortDate } from '../kernel/day.ts';
import { type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import { chairOf } from './seat.ts';
import type { Sitting, SittingCase } from './sitting.ts';
import {
  type Choice,
  type Count,
  noneWritten,
  type Outcome,
  outcomeOf,
  type Turnout,
  turnoutInWriting,
  turnoutOf,
  whyNotCount,
  whyNotQuorum,
} from './tally.ts';
import { tiedIn } from './tie.ts';
import { browserForms, countedByHand, type VotingForm } from './votingForm.ts';
import { ruleFor, type VotingRule } from './votingRule.ts';

/** Open, counted, replaced by a later vote, void (đang biểu quyết, đã kiểm, được thay, vô hiệu). */
export const voteStates = ['open', 'counted', 'replaced', 'void'] as const;
export type VoteState = (typeof voteStates)[number];

/**
 * Why a vote is taken again or does not count: a tie found late, a slip in the count, new facts in the dossier, fewer ballots than
 * may be decrypted, ballots that the trustees could not decrypt, fewer answers in writing
 * than the quorum, a ballot that was not its voter's, another reason.
 */
export const againReasons = [
  'tie-found-late',
  'miscount',
  'new-facts',
  'too-few-ballots',
  'not-decrypted',
  'too-few-answers',
  'ballot-disputed',
  'other',
] as const;
export type AgainReason = (typeof againReasons)[number];

/** One vote on one case (lượt biểu quyết); a later one replaces it, none is ever lost. */
export interface Vote {
  readonly id: string;
  /** 1 for the first. */
  readonly round: number;
  readonly form: VotingForm;
  readonly state: VoteState;
  /** Who chaired the case. */
  readonly chairId: string;
  /** Who could vote, fixed when it opened; in writing completed when it closed. */
  readonly turnout: Turnout;
  /** The counting team of a paper ballot, its head first. */
  readonly counters: readonly string[];
  readonly count: Count | null;
  readonly outcome: Outcome | null;
  /** Why it was taken again; null for a first vote. */
  readonly again: AgainReason | null;
  /** Why it no longer counts; null while it does. */
  readonly voided: AgainReason | null;
}

/** One named answer in writing (ý kiến bằng văn bản). */
export interface Answer {
  readonly personId: string;
  readonly choice: Choice;
}

/** The rule a case is decided by: as frozen when the sitting opened, else as it stands. */
export const ruleOf = (
  sitting: Pick<Sitting, 'rules'>,
  rules: readonly VotingRule[],
  one: Pick<SittingCase, 'kind'>,
): VotingRule => ruleFor(sitting.rules ?? rules, one.kind);

/** How a case is voted on in a sitting: without a meeting in writing, else as the rule says. */
export const formOf = (sitting: Pick<Sitting, 'mode'>, rule: VotingRule): VotingForm =>
  sitting.mode === 'in-writing' ? 'in-writing' : rule.form;

/** The turnout of a case before it is voted on; in writing everybody without a tie is asked. */
export function expectedTurnout(
  sitting: Pick<Sitting, 'mode' | 'seats'>,
  rule: VotingRule,
  one: Pick<SittingCase, 'ties'>,
): Turnout {
  const tied = tiedIn(one.ties);
  const all = sitting.seats.map(({ personId }) => personId);
  if (sitting.mode === 'in-writing') return turnoutInWriting(rule, sitting.seats, tied, all);
  // A named opinion beside ballots that nobody can read would tell its writer's voice: there is none.
  const countsWritten = rule.countsWritten && !browserForms.includes(rule.form);
  return turnoutOf({ ...rule, countsWritten }, sitting.seats, tied);
}

/** Every reason against opening a vote on a case: the sitting, the form, too few, nobody to chair, one open, one that stands without a reason to vote again. */
export function whyNotOpenVote(sitting: Sitting, one: SittingCase, again: AgainReason | null): Refusal[] {
  if (sitting.state !== 'open' || sitting.rules === null) return [stateRefusal('council.not-open')];
  const rule = ruleOf(sitting, [], one);
  const last = one.votes.at(-1);
  return [
    ...whyNotQuorum(expectedTurnout(sitting, rule, one)),
    ...(presiding(sitting, one) ? [] : [stateRefusal('council.nobody-chairs')]),
    ...(last?.state === 'open' ? [stateRefusal('council.vote-open')] : []),
    ...(last && last.state !== 'open' && again === null
      ? [{ kind: 'input', code: 'council.again-reason', at: 'again' } as const]
      : []),
  ];
}

/** Who chairs a case; without a meeting nobody's presence is asked for. */
export function presiding(sitting: Pick<Sitting, 'mode' | 'seats'>, one: Pick<SittingCase, 'ties'>): string | undefined {
  const isMeeting = sitting.mode === 'meeting';
  const seats = isMeeting ? sitting.seats : sitting.seats.map((seat) => ({ ...seat, attendance: 'present' as const }));
  return chairOf(seats, tiedIn(one.ties));
}

/** A vote begins: who may vote is fixed; the vote before it is replaced, and stays in the history. */
export function openVote(sitting: Sitting, one: SittingCase, id: string, again: AgainReason | null): SittingCase {
  refuseIf(whyNotOpenVote(sitting, one, again));
  const rule = ruleOf(sitting, [], one);
  const begun: Vote = {
    ...{ id, round: one.votes.length + 1, form: formOf(sitting, rule), state: 'open' },
    ...{ chairId: presiding(sitting, one)!, turnout: expectedTurnout(sitting, rule, one) },
    ...{ counters: [], count: null, outcome: null, again: one.votes.length > 0 ? again : null, voided: null },
  };
  const before = one.votes.map((vote): Vote => (vote.state === 'counted' ? { ...vote, state: 'replaced', voided: again } : vote));
  return { ...one, putOff: null, votes: [...before, begun], version: one.version + 1 };
}

/** Every reason against a counting team: on a ballot of paper only, members who vote on the case, nobody twice. */
export function whyNotCounters(vote: Vote, counters: readonly string[]): Refusal[] {
  const wrong = (code: string, index: number): Refusal => ({ kind: 'input', code, at: `counters.${index}` });
  return [
    ...(vote.state === 'open' && vote.form === 'paper' ? [] : [stateRefusal('council.no-ballot-open')]),
    ...counters.flatMap((id, index) => (counters.indexOf(id) === index ? [] : [wrong('council.counter-twice', index)])),
    ...counters.flatMap((id, index) => (vote.turnout.voters.includes(id) ? [] : [wrong('council.counter-not-free', index)])),
  ];
}

/** Every reason against counting: nothing open, not by hand, a ballot nobody counts, figures that do not add up. */
export function whyNotTally(sitting: Sitting, one: SittingCase, count: Count): Refusal[] {
  const vote = one.votes.at(-1);
  if (sitting.state !== 'open' || vote?.state !== 'open') return [stateRefusal('council.no-vote-open')];
  if (vote.form === 'in-writing') return [stateRefusal('council.answers-are-counted')];
  if (browserForms.includes(vote.form)) return [stateRefusal('council.ballots-are-decrypted')];
  return [
    ...(vote.form === 'paper' && vote.counters.length === 0 ? [stateRefusal('council.no-counters')] : []),
    ...whyNotCount(ruleOf(sitting, [], one), vote.form, vote.turnout, count),
  ];
}

/** The count is entered, and the outcome follows from the frozen rule. */
export function tally(sitting: Sitting, one: SittingCase, count: Count): SittingCase {
  refuseIf(whyNotTally(sitting, one, count));
  const vote = one.votes.at(-1)!;
  const outcome = outcomeOf(ruleOf(sitting, [], one), vote.turnout, count);
  return withLast(one, { ...vote, state: 'counted', count, outcome });
}

/** A vote by hand is stopped while nothing of it is entered: opened by mistake, or somebody left (dừng lượt biểu quyết). */
export function whyNotStop(sitting: Pick<Sitting, 'state'>, one: Pick<SittingCase, 'votes'>): Refusal[] {
  const vote = one.votes.at(-1);
  const isByHand = vote?.state === 'open' && countedByHand.includes(vote.form);
  return sitting.state === 'open' && isByHand ? [] : [stateRefusal('council.no-vote-open')];
}

/** It does not count and stays in the history; the case is voted on again or put off. */
export function stop(sitting: Sitting, one: SittingCase): SittingCase {
  refuseIf(whyNotStop(sitting, one));
  return withLast(one, { ...one.votes.at(-1)!, state: 'void', voided: 'other' });
}

/** Stopped by hand before its count (đã dừng trước khi kiểm); what is void otherwise has another reason. */
export const isStopped = ({ state, voided }: Pick<Vote, 'state' | 'voided'>): boolean => state === 'void' && voided === 'other';

/** What the trustees decrypted becomes the count; the outcome follows from the frozen rule. @throws RangeError when it does not fit who could vote. */
export function tallyDecrypted(sitting: Sitting, one: SittingCase, said: Readonly<Record<Choice, number>>): SittingCase {
  const vote = one.votes.at(-1)!;
  const issued = vote.turnout.voters.length;
  const collected = said.agree + said.against + said.abstain;
  const count: Count = { ...said, written: noneWritten, ballots: { issued, collected, invalid: 0 }, chairSide: null };
  const rule = ruleOf(sitting, [], one);
  const wrong = whyNotCount(rule, vote.form, vote.turnout, count);
  if (wrong.length > 0) throw new RangeError(wrong.map(({ code }) => code).join());
  return withLast(one, { ...vote, state: 'counted', count, outcome: outcomeOf(rule, vote.turnout, count) });
}

/** A vote whose ballots are not decrypted, now or ever, does not count: the case is voted again. */
export function voidUndecrypted(one: SittingCase, why: 'too-few-ballots' | 'not-decrypted'): SittingCase {
  return withLast(one, { ...one.votes.at(-1)!, state: 'void', voided: why });
}

/** A complaint about a ballot was upheld: the vote does not count, opened or not, and the case is voted again. */
export function voidDisputed(one: SittingCase): SittingCase {
  return withLast(one, { ...one.votes.at(-1)!, state: 'void', voided: 'ballot-disputed' });
}

/**
 * Every reason against one answer in writing: nothing asked, not asked of this person, the last day over. A slip of paper (`onPaper`) came in
 * time or not by its own stamp, and may be entered later.
 */
export function whyNotAnswer(
  sitting: Pick<Sitting, 'answersThrough'>,
  one: Pick<SittingCase, 'votes'>,
  personId: string,
  { today, onPaper }: { readonly today: Day; readonly onPaper: boolean },
): Refusal[] {
  const vote = one.votes.at(-1);
  if (vote?.state !== 'open' || vote.form !== 'in-writing') return [stateRefusal('council.nothing-asked')];
  if (!vote.turnout.voters.includes(personId)) return [{ kind: 'forbidden', code: 'council.not-asked' }];
  const { answersThrough } = sitting;
  const isOver = !onPaper && answersThrough !== null && today > answersThrough;
  return isOver ? [stateRefusal('council.answers-over', { day: shortDate(answersThrough) })] : [];
}

/** Every reason against closing what was asked in writing: answers still to come before the last day is over. */
export function whyNotCloseWriting(sitting: Sitting, one: SittingCase, answers: readonly Answer[], today: Day): Refusal[] {
  const vote = one.votes.at(-1);
  if (sitting.state !== 'open' || vote?.state !== 'open' || vote.form !== 'in-writing')
    return [stateRefusal('council.nothing-asked')];
  const waits = vote.turnout.voters.filter((voter) => !answers.some(({ personId }) => personId === voter)).length;
  const isEarly = waits > 0 && sitting.answersThrough !== null && today <= sitting.answersThrough;
  if (!isEarly) return [];
  const toCome = stateRefusal('council.answers-to-come', { waits, day: shortDate(sitting.answersThrough!) });
  return [toCome, ...whyNotQuorum(writtenTurnout(sitting, one, answers))];
}

const writtenTurnout = (sitting: Sitting, one: SittingCase, answers: readonly Answer[]) =>
  turnoutInWriting(
    ruleOf(sitting, [], one),
    sitting.seats,
    tiedIn(one.ties),
    answers.map(({ personId }) => personId),
  );

/** The answers are counted: who did not answer is not there. Too few of them when the last day is over decide nothing: the vote is void. */
export function closeWriting(sitting: Sitting, one: SittingCase, answers: readonly Answer[], today: Day): SittingCase {
  refuseIf(whyNotCloseWriting(sitting, one, answers, today));
  const vote = one.votes.at(-1)!;
  const turnout = writtenTurnout(sitting, one, answers);
  if (whyNotQuorum(turnout).length > 0) return withLast(one, { ...vote, turnout, state: 'void', voided: 'too-few-answers' });
  const said = (choice: Choice) =>
    answers.filter((answer) => turnout.voters.includes(answer.personId) && answer.choice === choice).length;
  const chairSide = answers.find(({ personId }) => personId === vote.chairId)?.choice ?? null;
  const given = { agree: said('agree'), against: said('against'), abstain: said('abstain') };
  const count: Count = { ...given, written: noneWritten, ballots: null, chairSide };
  return withLast(one, {
    ...vote,
    state: 'counted',
    turnout,
    count,
    outcome: outcomeOf(ruleOf(sitting, [], one), turnout, count),
  });
}

/** A tie found after a vote in which that person had a ballot voids it: the case is voted again (phiếu vô hiệu, biểu quyết lại). */
export function voidFor(one: SittingCase, personId: string): SittingCase {
  const vote = one.votes.at(-1);
  const took = vote && [...vote.turnout.voters, ...vote.turnout.writers].includes(personId);
  if (!vote || !took || (vote.state !== 'open' && vote.state !== 'counted')) return one;
  return withLast(one, { ...vote, state: 'void', voided: 'tie-found-late' });
}

const withLast = (one: SittingCase, vote: Vote): SittingCase => ({
  ...one,
  votes: [...one.votes.slice(0, -1), vote],
  version: one.version + 1,
});
