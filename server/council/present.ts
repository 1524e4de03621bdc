import type { z } from 'zod';
import type * as api from '#api/council.ts';
import { type Asked, answerOf, isTiedTo, seesAsked } from '#domain/council/asked.ts';
import type { Dispute } from '#domain/council/dispute.ts';
import {
  whyNotHandleAs,
  whyNotPrepareAs,
  whyNotSeeAnswers,
  whyNotSeeInside,
  whyNotSeeVotes,
  whyNotWithdraw,
} from '#domain/council/policy.ts';
import { type SittingCase, standingOf, whyNotDropCase, whyNotPutOff } from '#domain/council/sitting.ts';
import type { Turnout } from '#domain/council/tally.ts';
import { tiedIn } from '#domain/council/tie.ts';
import type { Trusteeship } from '#domain/council/trustee.ts';
import {
  type Answer,
  expectedTurnout,
  presiding,
  ruleOf,
  type Vote,
  whyNotAnswer,
  whyNotOpenVote,
} from '#domain/council/vote.ts';
import type { VotingRule } from '#domain/council/votingRule.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Refusal, unlessBarred } from '#domain/kernel/refusal.ts';
import { leastOfShare } from '#domain/law/votingRules.ts';
import type { Actor } from '#domain/people/actor.ts';
import { inWords } from '../words.ts';
import { whyNotElect } from './beginElection.ts';
import type { HeldElection } from './electionStore.ts';
import { explained } from './explained.ts';
import { presentElection } from './presentElection.ts';
import type { Scene } from './scene.ts';

export const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** Everything a page of a sitting is made of, for one actor. */
export interface Shown extends Scene {
  readonly actor: Actor;
  readonly today: Day;
  readonly now: string;
  readonly names: ReadonlyMap<string, string>;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly answers: readonly (Answer & { readonly voteId: string })[];
  readonly elections: ReadonlyMap<string, HeldElection>;
  readonly disputes: readonly Dispute[];
  readonly trusteeship: Trusteeship;
}

/** The minutes tell of every case: not for somebody tied to one of them. */
export function whyNotReadMinutes(actor: Actor, { cases }: Pick<Scene, 'cases'>): Refusal[] {
  const isTied = cases.some((one) => whyNotSeeInside(actor, one).length > 0);
  return isTied ? [{ kind: 'forbidden', code: 'council.minutes-of-own-case' }] : [];
}

const presentTurnout = ({ quorum, ...turnout }: Turnout, rule: VotingRule) => ({
  ...{ members: turnout.members, present: turnout.present, tied: turnout.tied, ...quorum, base: turnout.base },
  ...{ voters: turnout.voters.length, writers: turnout.writers.length, needed: leastOfShare(rule.majority, turnout.base) },
});

function presentVote(vote: Vote, rule: VotingRule, readsAnswers: boolean, one: SittingCase, shown: Shown) {
  const { names, answers } = shown;
  const own = answers.filter(({ voteId }) => voteId === vote.id);
  return {
    ...{ id: vote.id, round: vote.round, form: vote.form, state: vote.state, again: vote.again, voided: vote.voided },
    chairName: names.get(vote.chairId) ?? '',
    turnout: presentTurnout(vote.turnout, rule),
    counters: vote.counters.map((personId) => ({ personId, name: names.get(personId) ?? '' })),
    ballots: vote.count?.ballots ?? null,
    outcome: vote.outcome,
    explained: explained(vote, rule),
    answered: own.length,
    election: presentElection(vote, one, shown),
    answers: readsAnswers ? own.map(({ personId, choice }) => ({ personId, choice, name: names.get(personId) ?? '' })) : [],
  };
}

/** A case as its viewer may know it; to somebody tied to it, the same whatever is said and voted. */
export function presentCase(one: SittingCase, shown: Shown): z.input<typeof api.sittingCase> {
  const { actor, sitting, unitNames } = shown;
  const own = one.ties.filter(({ personId }) => personId === actor.personId);
  return {
    ...{ id: one.id, place: one.place, name: one.name, proposal: one.proposal, kind: one.kind },
    unitName: unitNames.get(one.unitId) ?? '',
    ownTies: own.map(({ source, reason }) => ({ source, reason })),
    inside: whyNotSeeInside(actor, one).length > 0 ? null : presentInside(one, shown),
    whyNot: { declare: [], withdraw: said(whyNotWithdraw(actor, one, sitting)) },
  };
}

function presentInside(one: SittingCase, shown: Shown): NonNullable<z.input<typeof api.sittingCase>['inside']> {
  const { actor, sitting, council, names, today, answers } = shown;
  const rule = ruleOf(sitting, council.rules, one);
  const readsAnswers = whyNotSeeAnswers(actor, one, sitting, council, today).length === 0;
  const mayKnow = whyNotSeeVotes(actor, one, sitting, council, today).length === 0;
  const last = one.votes.at(-1);
  const chair = presiding(sitting, one);
  const isAsked = whyNotAnswer(sitting, one, actor.personId, { today, onPaper: false }).length === 0;
  return {
    ...{ unitId: one.unitId, namedPersonIds: [...one.namedPersonIds], summary: one.summary, rule, isAsked },
    // It grows with every vote: nothing to those who do not see the votes, and cannot change the case any more.
    version: mayKnow || sitting.openedAt === null ? one.version : 0,
    ties: one.ties.map((tie) => ({ ...tie, name: names.get(tie.personId) ?? '' })),
    chairName: chair === undefined ? null : (names.get(chair) ?? ''),
    expected: presentTurnout(expectedTurnout(sitting, rule, one), rule),
    course: mayKnow
      ? {
          ...{ discussion: one.discussion, putOff: one.putOff, standing: standingOf(one) },
          votes: one.votes.map((vote) => presentVote(vote, rule, readsAnswers, one, shown)),
        }
      : null,
    ownAnswer: isAsked
      ? (answers.find(({ voteId, personId }) => voteId === last?.id && personId === actor.personId)?.choice ?? null)
      : null,
    whyNot: whyNotOf(one, shown),
  };
}

function whyNotOf(one: SittingCase, { actor, sitting, council, today, trusteeship }: Shown) {
  const prepare = whyNotPrepareAs(actor, sitting, council, today);
  const handle = whyNotHandleAs(actor, one, sitting, council, today);
  const open = sitting.state === 'open' ? [] : [{ kind: 'state', code: 'council.not-open' } as const];
  const counting = one.votes.at(-1)?.state === 'open' ? [] : [{ kind: 'state', code: 'council.no-vote-open' } as const];
  return {
    change: said(prepare),
    drop: said(unlessBarred(prepare, () => whyNotDropCase({ state: 'planned' }, one))),
    note: said(unlessBarred(handle, () => open)),
    openVote: said(
      unlessBarred(handle, () => [...whyNotOpenVote(sitting, one, 'other'), ...whyNotElect(sitting, one, trusteeship)]),
    ),
    count: said(unlessBarred(handle, () => [...open, ...counting])),
    putOff: said(unlessBarred(handle, () => whyNotPutOff(sitting, one))),
    setTie: said(handle),
  };
}

/** What a council was asked, as the actor may know it; undefined where they may not know that it was. */
export function presentAsked(asked: Asked | undefined, actor: Actor, today: Day) {
  if (!asked || !seesAsked(actor, asked, today)) return undefined;
  const { one, sitting, council } = asked;
  const isTied = isTiedTo(actor, asked);
  const answer = isTied ? null : answerOf(asked);
  const isSaid = answer === 'carried' || answer === 'not-carried';
  return {
    ...{ sittingId: sitting.id, councilName: council.name, meetsOn: sitting.meetsOn, isTied, answer },
    explained: isSaid ? explainedLast(one, sitting, council) : null,
  };
}

/** The last vote of a case in a sentence with its figures; null where none counts. */
function explainedLast(one: SittingCase, sitting: Scene['sitting'], council: Scene['council']): string | null {
  const last = one.votes.at(-1);
  return last?.state === 'counted' ? explained(last, ruleOf(sitting, council.rules, one)) : null;
}

/** Whoever is in a scene, to be named. */
export const personsIn = ({ sitting, cases, council }: Scene): readonly string[] => [
  ...sitting.seats.flatMap(({ personId, substituteId }) => (substituteId ? [personId, substituteId] : [personId])),
  ...council.substitutes.map(({ substituteId }) => substituteId),
  ...council.members.map(({ personId }) => personId),
  ...cases.flatMap((one) => [...tiedIn(one.ties), ...one.votes.flatMap(({ chairId, counters }) => [chairId, ...counters])]),
  ...(sitting.secretaryId ? [sitting.secretaryId] : []),
];
