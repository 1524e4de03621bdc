import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { decisionKinds } from '../law/votingRules.ts';
import { attendances, chairOf, isTiedSeat, type SittingSeat, voterOf } from './seat.ts';
import type { Sitting, SittingCase } from './sitting.ts';
import { type Count, noneWritten, outcomeOf, turnoutInWriting, turnoutOf, whyNotCount } from './tally.ts';
import { derivedTies, tiedIn } from './tie.ts';
import { openVote, tally, voidFor, whyNotOpenVote } from './vote.ts';
import { proposedRule, proposedRules, type VotingRule, whyNotRules } from './votingRule.ts';

const share = fc.constantFrom('>1/2', '2/3', '3/4', '80/100', '90/100', '1/1');
const anyRule: fc.Arbitrary<VotingRule> = fc
  .record({
    quorum: share,
    majority: share,
    base: fc.constantFrom('members', 'present'),
    countsWritten: fc.boolean(),
    tiedInQuorum: fc.boolean(),
    substitutesVote: fc.boolean(),
    draw: fc.constantFrom('not-carried', 'chair-decides'),
  } as const)
  .map((drawn) => ({
    ...proposedRule('commendation'),
    ...drawn,
    ...(drawn.draw === 'chair-decides' ? { majority: '>1/2' } : {}),
  }));

const anySeats: fc.Arbitrary<readonly SittingSeat[]> = fc
  .array(fc.constantFrom(...attendances), { minLength: 3, maxLength: 13 })
  .map((all) =>
    all.map((attendance, index) => ({
      personId: `m${index}`,
      part: index === 0 ? 'chair' : index === 1 ? 'vice-chair' : 'member',
      attendance,
      substituteId: attendance === 'substituted' ? `s${index}` : null,
    })),
  );
const anyTied = fc.subarray(['m0', 'm1', 'm2', 'm3', 'm4', 's0', 's2', 's3']);

/** A count that adds up for the turnout, with so many for it. */
function countFor(voters: number, writers: number, drawn: readonly [number, number, number]): Count {
  const [first, second, third] = drawn;
  const agree = first % (voters + 1);
  const against = second % (voters - agree + 1);
  const wrote = third % (writers + 1);
  return {
    ...{ agree, against, abstain: voters - agree - against, ballots: null, chairSide: 'agree' },
    written: { agree: wrote, against: writers - wrote, abstain: 0 },
  };
}
const drawnCount = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50));

describe('random sittings', () => {
  test('only members without a tie are counted, absent ones only with a written opinion', () => {
    fc.assert(
      fc.property(anyRule, anySeats, anyTied, (rule, seats, tied) => {
        const turnout = turnoutOf(rule, seats, tied);
        const counted = [...turnout.voters, ...turnout.writers];
        const allowed = seats
          .filter((seat) => !isTiedSeat(seat, tied))
          .filter(
            ({ attendance }) =>
              attendance === 'present' ||
              (attendance === 'substituted' && rule.substitutesVote) ||
              (attendance === 'written' && rule.countsWritten),
          )
          .map(voterOf);
        expect([...counted].sort()).toEqual([...allowed].sort());
        expect(counted.filter((person) => tied.includes(person))).toEqual([]);
        expect(turnout.base).toBeGreaterThanOrEqual(counted.length);
        expect(turnout.base).toBeLessThanOrEqual(seats.length - turnout.tied);
      }),
    );
  });

  test('one more vote in favour never turns carried into not carried', () => {
    let carried = 0;
    fc.assert(
      fc.property(anyRule, anySeats, anyTied, drawnCount, (rule, seats, tied, drawn) => {
        const turnout = turnoutOf(rule, seats, tied);
        const count = countFor(turnout.voters.length, turnout.writers.length, drawn);
        expect(whyNotCount(rule, 'show-of-hands', turnout, count)).toEqual([]);
        if (count.agree === turnout.voters.length) return;
        const from = count.against > 0 ? ('against' as const) : ('abstain' as const);
        const more = { ...count, agree: count.agree + 1, [from]: count[from] - 1 };
        if (!outcomeOf(rule, turnout, count).carried) return;
        carried += 1;
        expect(outcomeOf(rule, turnout, more).carried).toBe(true);
      }),
      { numRuns: 2500 },
    );
    expect(carried).toBeGreaterThan(50);
  });

  test('a tied member neither chairs nor changes the outcome by being there', () => {
    fc.assert(
      fc.property(anyRule, anySeats, anyTied, (rule, seats, tied) => {
        const chair = chairOf(seats, tied);
        if (chair) expect(tied).not.toContain(chair);
        const apart = seats.map((seat): SittingSeat => (isTiedSeat(seat, tied) ? { ...seat, attendance: 'absent' } : seat));
        expect(turnoutOf(rule, apart, tied).base).toBe(turnoutOf(rule, seats, tied).base);
      }),
    );
  });

  test('in writing everybody without a tie is asked, and who answers makes the quorum', () => {
    fc.assert(
      fc.property(anyRule, anySeats, anyTied, fc.subarray(['m0', 'm1', 'm2', 'm3', 'm4']), (rule, seats, tied, answered) => {
        const { quorum, voters } = turnoutInWriting({ ...rule, tiedInQuorum: false }, seats, tied, answered);
        expect(quorum.has).toBe(voters.length);
        expect(voters.every((person) => answered.includes(person) && !tied.includes(person))).toBe(true);
      }),
    );
  });
});

const seat = (personId: string, part: SittingSeat['part'] = 'member'): SittingSeat => ({
  personId,
  part,
  attendance: 'present',
  substituteId: null,
});
const seats = [
  seat('chair', 'chair'),
  seat('vice', 'vice-chair'),
  seat('secretary', 'secretary'),
  ...['a', 'b', 'c'].map((id) => seat(id)),
];
const sitting: Sitting = {
  ...{
    id: 's',
    councilId: 'c',
    unitId: 'u',
    title: 'x',
    mode: 'meeting',
    meetsOn: day('2021-12-10'),
    begins: '08:00',
    venue: 'x',
  },
  ...{
    answersThrough: null,
    state: 'open',
    seats,
    rules: proposedRules(),
    secretaryId: null,
    currentCaseId: null,
    openedAt: 'x',
  },
  ...{ closedAt: null, signedOn: null, minutesHash: null, version: 1 },
};
const blank: SittingCase = {
  ...{
    id: 'k',
    sittingId: 's',
    place: 1,
    kind: 'commendation',
    name: 'x',
    proposal: 'x',
    unitId: 'v',
    namedPersonIds: [],
    summary: '',
  },
  ...{ discussion: '', putOff: null, ties: [], votes: [], version: 1 },
};
const hands = (agree: number, against: number): Count => ({
  agree,
  against,
  abstain: 0,
  written: noneWritten,
  ballots: null,
  chairSide: null,
});

describe('a vote', () => {
  test('is decided by the rule the sitting froze, and is kept when it is taken again', () => {
    const first = tally(sitting, openVote(sitting, blank, 'v1', null), hands(4, 2));
    expect(first.votes[0]!.outcome).toMatchObject({ agree: 4, base: 6, needed: 4, carried: true });
    expect(whyNotOpenVote(sitting, first, null).map(({ code }) => code)).toEqual(['council.again-reason']);
    const again = tally(sitting, openVote(sitting, first, 'v2', 'miscount'), hands(2, 4));
    expect(again.votes.map(({ state, again: why, voided }) => [state, why, voided])).toEqual([
      ['replaced', null, 'miscount'],
      ['counted', 'miscount', null],
    ]);
  });

  test('is void when somebody who had a ballot turns out to be tied, and only then', () => {
    const counted = tally(sitting, openVote(sitting, blank, 'v1', null), hands(4, 2));
    expect(voidFor(counted, 'a').votes[0]!.state).toBe('void');
    expect(voidFor(counted, 'nobody')).toBe(counted);
  });

  test('hands the chair over: vice chair, then whoever stands first in the decision', () => {
    expect(chairOf(seats, [])).toBe('chair');
    expect(chairOf(seats, ['chair'])).toBe('vice');
    expect(chairOf(seats, ['chair', 'vice'])).toBe('secretary');
    expect(
      chairOf(
        seats,
        seats.map(({ personId }) => personId),
      ),
    ).toBeUndefined();
  });

  test('on paper, what was issued, came back and was counted must agree', () => {
    const turnout = turnoutOf(proposedRule('grassroots-title'), seats, ['a']);
    const count = (ballots: Count['ballots'], agree: number): Count => ({ ...hands(agree, 0), ballots });
    const codes = (one: Count) => whyNotCount(proposedRule('grassroots-title'), 'paper', turnout, one).map(({ code }) => code);
    expect(codes(count({ issued: 5, collected: 4, invalid: 1 }, 3))).toEqual([]);
    expect(codes(count({ issued: 6, collected: 7, invalid: 1 }, 3))).toEqual([
      ...['council.ballots-not-the-voters', 'council.more-back-than-issued', 'council.ballots-do-not-add-up'],
    ]);
    expect(codes(count(null, 5))).toEqual(['council.ballots-missing']);
  });
});

describe('ties from facts', () => {
  const ofCase = { unitId: 'school', above: ['district', 'province'] };
  const facts = (personId: string, worksAt: readonly string[], heads: readonly string[] = []) => ({ personId, worksAt, heads });
  const brought = { unitId: 'school', namedPersonIds: ['named'] };

  test('works there, heads a unit between, is named; the council’s own unit and those above it tie nobody', () => {
    const people = [
      facts('teacher', ['school']),
      facts('head', ['district'], ['district']),
      facts('governor', ['province'], ['province']),
      facts('named', []),
    ];
    const ties = derivedTies(brought, people, ofCase, { unitId: 'province', above: [] });
    expect(ties.map(({ personId, reason }) => [personId, reason])).toEqual([
      ['teacher', 'works-there'],
      ['head', 'heads-above'],
      ['named', 'named'],
    ]);
    const beside = derivedTies(brought, people, ofCase, { unitId: 'committee', above: ['district', 'province'] });
    expect(tiedIn(beside)).toEqual(['teacher', 'named']);
    const own = derivedTies(brought, people, ofCase, { unitId: 'school', above: ['district', 'province'] });
    expect(tiedIn(own)).toEqual(['named']);
  });
});

test('a council has one rule for each kind, and what is proposed is complete and marked', () => {
  expect(whyNotRules(proposedRules())).toEqual([]);
  expect(proposedRules().map(({ kind }) => kind)).toEqual([...decisionKinds]);
  expect(proposedRules().every(({ isCertain, source }) => !isCertain && source !== '')).toBe(true);
  expect(whyNotRules(proposedRules().slice(1)).map(({ code }) => code)).toEqual(['council.rule-a-kind']);
});
