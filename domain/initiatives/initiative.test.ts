import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { reaches, voteShares, votesFor } from '../law/initiativeRules.ts';
import { whyNotAuthors } from './authors.ts';
import { type Council, whyNotSetUp } from './council.ts';
import { giveBack, type Initiative, propose, whyNotPropose, whyNotWithdraw, withdraw } from './initiative.ts';
import { type Recognition, recognise, whyNotRecognise, whyNotWiden } from './recognition.ts';
import { judge, judgesOf, type Sitting, whyNotSit, whyNotVote } from './sitting.ts';

const today = day('2021-06-15');
const draft: Initiative = {
  ...{ id: 'i', campaignId: 'c', unitId: 'u', state: 'draft', writtenBy: 'a', pledgeId: null, proposedOn: null },
  ...{ name: 'Sổ mượn sách dùng mã vạch', field: 'Thư viện', problem: 'Ghi tay chậm', solution: 'Dùng mã vạch' },
  ...{ appliedAt: 'Thư viện trường', appliedSince: day('2021-02-01'), effect: 'Mượn nhanh gấp ba', proof: '' },
  ...{ authors: [{ personId: 'a', share: 100 }], evidenceIds: ['e'], reason: null, version: 1 },
};
const proposed = propose(draft, day('2021-03-01'));
const council: Council = {
  ...{ id: 'k', unitId: 'u', decision: 'Quyết định số 21/QĐ', decidedOn: day('2021-01-10'), until: null },
  rule: { share: 'two-thirds', base: 'members', quorum: 'two-thirds', source: 'Điều 6 Quy chế' },
  members: [
    { personId: 'h', part: 'chair' },
    { personId: 's', part: 'secretary' },
    { personId: 'a', part: 'member' },
    { personId: 'b', part: 'member' },
  ],
};
const sitting: Sitting = {
  ...{ id: 's1', councilId: 'k', unitId: 'u', campaignId: 'c', heldOn: day('2021-04-01') },
  ...{ present: ['h', 's', 'a', 'b'], total: 4, recordedBy: 's' },
};
const vote = { initiativeId: 'i', agree: 3, against: 0, aside: [], reason: '' };
const codes = (refusals: readonly { code: string; at?: string }[]) =>
  refusals.map(({ code, at }) => `${code} ${at ?? ''}`.trim());

describe('proposing', () => {
  test('an empty draft hears everything it lacks at once', () => {
    const empty = {
      ...draft,
      name: '',
      field: '',
      problem: '',
      solution: '',
      appliedAt: '',
      effect: '',
      appliedSince: null,
      evidenceIds: [],
    };
    expect(codes(whyNotPropose(empty, today))).toEqual([
      'initiatives.no-name name',
      'initiatives.no-field field',
      'initiatives.no-problem problem',
      'initiatives.no-solution solution',
      'initiatives.no-place appliedAt',
      'initiatives.no-effect effect',
      'initiatives.no-day appliedSince',
      'initiatives.no-proof proof',
    ]);
  });

  test('what is not applied yet waits; words do for proof', () => {
    expect(codes(whyNotPropose({ ...draft, appliedSince: day('2021-06-16') }, today))).toEqual([
      'initiatives.not-applied-yet appliedSince',
    ]);
    expect(whyNotPropose({ ...draft, evidenceIds: [], proof: 'Tổ trưởng xác nhận' }, today)).toEqual([]);
  });

  test('given back it is proposed again, its reason gone; judged or decided it is not', () => {
    const back = giveBack(proposed, 'Ghi rõ số liệu');
    expect(propose(back, today)).toMatchObject({ state: 'proposed', reason: null, proposedOn: today });
    expect(() => giveBack(back, 'x')).toThrow('initiatives.not-waiting');
    expect(withdraw(proposed).state).toBe('withdrawn');
    expect(codes(whyNotWithdraw({ state: 'recognised' }))).toEqual(['initiatives.already-decided']);
  });

  test('authors are staff, each once, and their shares make a hundred', () => {
    const authors = [
      { personId: 'a', share: 60 },
      { personId: 'a', share: 20 },
      { personId: 'x', share: 10 },
    ];
    expect(codes(whyNotAuthors(authors, ['a', 'b']))).toEqual([
      'initiatives.author-twice authors.1.personId',
      'initiatives.author-not-staff authors.2.personId',
      'initiatives.shares-not-hundred authors',
    ]);
    expect(codes(whyNotAuthors([], ['a']))).toEqual(['initiatives.no-author authors']);
  });
});

describe('the council', () => {
  test('has three members, one chair and one secretary, from the staff, by a decision later than the standing one', () => {
    const wish = { ...council, members: council.members.slice(2), decidedOn: day('2021-01-10') };
    expect(codes(whyNotSetUp(wish, council, ['a'], today))).toEqual([
      'initiatives.council-too-small members',
      'initiatives.council-one-chair members',
      'initiatives.council-one-secretary members',
      'initiatives.council-not-staff members.1.personId',
      'initiatives.council-not-later decidedOn',
    ]);
  });

  test('sits with its quorum, after it was set up', () => {
    expect(whyNotSit(council, sitting, today)).toEqual([]);
    expect(codes(whyNotSit(council, { heldOn: day('2021-01-09'), present: ['h', 's', 'z'] }, today))).toEqual([
      'initiatives.sat-before-council heldOn',
      'initiatives.not-a-member present.2',
      'initiatives.no-quorum present',
    ]);
  });

  test('an author who is a member neither judges nor is counted, nor is who steps aside', () => {
    expect(judgesOf(council, sitting.present, draft, [])).toEqual({ aside: ['a'], judges: 3, base: 3 });
    expect(judgesOf(council, ['h', 's', 'a'], draft, ['b'])).toEqual({ aside: ['a', 'b'], judges: 2, base: 2 });
    const present = { ...council, rule: { ...council.rule, base: 'present' as const } };
    expect(judgesOf(present, ['h', 'a', 'b'], draft, [])).toEqual({ aside: ['a'], judges: 2, base: 2 });
    expect(codes(whyNotVote(council, sitting, proposed, { ...vote, agree: 4 }, 'votes.0'))).toEqual([
      'initiatives.more-votes-than-judges votes.0.agree',
    ]);
  });

  test('two of three agree: it waits for the decision; one of three: not recognised, and why', () => {
    expect(judge(council, sitting, proposed, { ...vote, agree: 2, against: 1 })).toEqual({
      verdict: { sittingId: 's1', initiativeId: 'i', agree: 2, against: 1, aside: ['a'], judges: 3, base: 3, passed: true },
      initiative: { ...proposed, state: 'judged', version: proposed.version + 1 },
    });
    expect(codes(whyNotVote(council, sitting, proposed, { ...vote, agree: 1, against: 2 }, 'votes.0'))).toEqual([
      'initiatives.reason-wanted votes.0.reason',
    ]);
    const lost = judge(council, sitting, proposed, { ...vote, agree: 1, against: 2, reason: 'Chưa có số liệu' });
    expect(lost.initiative).toMatchObject({ state: 'not-recognised', reason: 'Chưa có số liệu' });
  });

  test('where every member present is tied to it, it waits for another sitting', () => {
    const alone = { ...sitting, present: ['a'] };
    expect(codes(whyNotVote(council, alone, proposed, { ...vote, agree: 0, reason: 'x' }, 'v'))).toEqual([
      'initiatives.nobody-judges v.agree',
    ]);
  });
});

test('the share asked for is the least that reaches it, and of nobody nothing does', () => {
  for (const share of voteShares) {
    expect(reaches(share, 0, 0)).toBe(false);
    for (let base = 1; base <= 30; base += 1) {
      const least = votesFor(share, base);
      expect([reaches(share, least, base), reaches(share, least - 1, base)]).toEqual([true, false]);
    }
  }
  expect([votesFor('over-half', 4), votesFor('two-thirds', 6), votesFor('eighty-percent', 5)]).toEqual([3, 4, 4]);
});

describe('the decision', () => {
  const judged = { ...proposed, state: 'judged' as const };

  test('follows the sitting, never a proposal that was not agreed to', () => {
    expect(codes(whyNotRecognise(proposed, null, today, today))).toEqual(['initiatives.not-judged']);
    expect(codes(whyNotRecognise(judged, day('2021-04-01'), day('2021-03-31'), today))).toEqual([
      'initiatives.decided-before-sitting decidedOn',
    ]);
    expect(recognise(judged, day('2021-04-01'), day('2021-04-05'), today).state).toBe('recognised');
  });

  test('a superior’s decision widens what the unit recognised, once a scope', () => {
    const first: Recognition = {
      ...{ initiativeId: 'i', number: '45/QĐ', decidedOn: day('2021-04-05'), signer: 'x', issuer: 'y' },
      ...{ scope: 'unit', recordedBy: 'h' },
    };
    const wider = { scope: 'province', decidedOn: day('2021-05-01') } as const;
    expect(codes(whyNotWiden(judged, [], wider, today))).toEqual(['initiatives.not-recognised-yet']);
    expect(whyNotWiden({ state: 'recognised' }, [first], wider, today)).toEqual([]);
    const again = { scope: 'province', decidedOn: day('2021-04-01') } as const;
    expect(codes(whyNotWiden({ state: 'recognised' }, [first, { ...first, scope: 'province' }], again, today))).toEqual([
      'initiatives.scope-not-wider scope',
      'initiatives.wider-before-first decidedOn',
    ]);
  });
});
