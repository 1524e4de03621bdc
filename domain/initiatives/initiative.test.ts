import { describe, expect, test } from 'vitest';
import type { Asked } from '../council/asked.ts';
import type { Council } from '../council/council.ts';
import type { Sitting, SittingCase } from '../council/sitting.ts';
import { noneWritten } from '../council/tally.ts';
import { openVote, tally } from '../council/vote.ts';
import { proposedRules } from '../council/votingRule.ts';
import { day } from '../kernel/day.ts';
import type { Actor } from '../people/actor.ts';
import { carriedOn, whyNotBring, whyNotDecideAsked, whyNotRefuseAsked, whyNotReturnAsked } from './asked.ts';
import { whyNotAuthors } from './authors.ts';
import { giveBack, type Initiative, propose, whyNotPropose, whyNotWithdraw, withdraw } from './initiative.ts';
import { type Recognition, recognise, refuse, whyNotRecognise, whyNotRefuse, whyNotWiden } from './recognition.ts';

const today = day('2021-06-15');
const draft: Initiative = {
  ...{ id: 'i', campaignId: 'c', unitId: 'u', state: 'draft', writtenBy: 'a', pledgeId: null, proposedOn: null },
  ...{ name: 'Sổ mượn sách dùng mã vạch', field: 'Thư viện', problem: 'Ghi tay chậm', solution: 'Dùng mã vạch' },
  ...{ appliedAt: 'Thư viện trường', appliedSince: day('2021-02-01'), effect: 'Mượn nhanh gấp ba', proof: '' },
  ...{ authors: [{ personId: 'a', share: 100 }], evidenceIds: ['e'], reason: null, version: 1 },
};
const proposed = propose(draft, day('2021-03-01'));
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

const actor = (personId: string) => ({ personId, seats: [] }) as unknown as Actor;
const seat = { part: 'member', attendance: 'present', substituteId: null } as const;

/** An initiative before a sitting that is over, or not; how many of three agreed, null where nothing was voted. */
function askedOf(agree: number | null, state: 'open' | 'closed' = 'closed', meetsOn = '2021-04-01'): Asked {
  const rules = proposedRules();
  const seats = ['h', 's', 'a', 'b'].map((personId) => ({ ...seat, personId }));
  const open = { state: 'open', mode: 'meeting', rules, seats, meetsOn: day(meetsOn) } as unknown as Sitting;
  const brought = { kind: 'initiative', ties: [{ personId: 'a', source: 'derived', reason: 'named' }], votes: [], version: 1 };
  const waiting = { ...brought, putOff: agree === null ? 'Chờ số liệu' : null } as unknown as SittingCase;
  const none = { written: noneWritten, ballots: null, chairSide: null };
  const count = (yes: number) => ({ agree: yes, against: 3 - yes, abstain: 0, ...none });
  const one = agree === null ? waiting : tally(open, openVote(open, waiting, 'v', null), count(agree));
  return { subjectId: 'i', one, sitting: { ...open, state }, council: {} as Council };
}

describe('before the council', () => {
  test('what waits is brought once, on a day when it was proposed, by who is not tied', () => {
    expect(whyNotBring(actor('s'), proposed, [], day('2021-03-01'))).toEqual([]);
    expect(codes(whyNotBring(actor('s'), proposed, [askedOf(3)], day('2021-02-28')))).toEqual([
      'initiatives.brought-already',
      'initiatives.sat-before-proposed',
    ]);
    expect(codes(whyNotBring(actor('s'), proposed, [askedOf(1, 'open')], null))).toEqual(['initiatives.brought-already']);
    for (const again of [askedOf(1), askedOf(null)]) expect(whyNotBring(actor('s'), proposed, [again], null)).toEqual([]);
    expect(codes(whyNotBring(actor('s'), draft, [], null))).toEqual(['initiatives.not-waiting']);
  });

  test('whoever is tied hears the same, whatever was asked and said', () => {
    const courses = [[], [askedOf(3, 'open')], [askedOf(3)], [askedOf(0)], [askedOf(null)]];
    for (const asked of courses) {
      for (const why of [
        whyNotBring(actor('a'), proposed, asked, null),
        whyNotDecideAsked(actor('a'), proposed, asked),
        whyNotRefuseAsked(actor('a'), proposed, asked),
      ])
        expect(codes(why)).toEqual(['initiatives.tied-to-it']);
    }
  });

  test('decided only where the last sitting carried it, refused only where it did not', () => {
    const said = (asked: Asked[]) => [
      ...codes(whyNotDecideAsked(actor('s'), proposed, asked)),
      '|',
      ...codes(whyNotRefuseAsked(actor('s'), proposed, asked)),
      '|',
      ...codes(whyNotReturnAsked(actor('s'), proposed, asked)),
    ];
    const both = (code: string) => [code, '|', code, '|'];
    expect(said([])).toEqual(both('initiatives.not-judged'));
    expect(said([askedOf(3, 'open')])).toEqual([...both('initiatives.before-council'), 'initiatives.before-council']);
    expect(said([askedOf(null)])).toEqual(both('initiatives.council-left-open'));
    expect(said([askedOf(1), askedOf(2)])).toEqual(['|', 'initiatives.council-carried', '|', 'initiatives.council-carried']);
    expect(said([askedOf(2), askedOf(1)])).toEqual(['initiatives.council-not-carried', '|', '|']);
    expect([carriedOn([askedOf(2)]), carriedOn([askedOf(2), askedOf(null)]), carriedOn([])]).toEqual(['2021-04-01', null, null]);
  });
});

describe('the decision', () => {
  test('follows the sitting, and what is decided is decided once', () => {
    expect(codes(whyNotRecognise(draft, null, today, today))).toEqual(['initiatives.not-waiting']);
    expect(codes(whyNotRecognise(proposed, day('2021-04-01'), day('2021-03-31'), today))).toEqual([
      'initiatives.decided-before-sitting decidedOn',
    ]);
    expect(codes(whyNotRecognise({ state: 'recognised' }, null, day('2021-06-16'), today))).toEqual([
      'initiatives.already-decided',
      'initiatives.day-in-future decidedOn',
    ]);
    expect(recognise(proposed, day('2021-04-01'), day('2021-04-05'), today).state).toBe('recognised');
    const lost = refuse(proposed, 'Chưa có số liệu');
    expect(lost).toMatchObject({ state: 'not-recognised', reason: 'Chưa có số liệu' });
    expect(codes(whyNotRefuse(lost))).toEqual(['initiatives.already-decided']);
  });

  test('a superior’s decision widens what the unit recognised, once a scope', () => {
    const first: Recognition = {
      ...{ initiativeId: 'i', number: '45/QĐ', decidedOn: day('2021-04-05'), signer: 'x', issuer: 'y' },
      ...{ scope: 'unit', recordedBy: 'h' },
    };
    const wider = { scope: 'province', decidedOn: day('2021-05-01') } as const;
    expect(codes(whyNotWiden(proposed, [], wider, today))).toEqual(['initiatives.not-recognised-yet']);
    expect(whyNotWiden({ state: 'recognised' }, [first], wider, today)).toEqual([]);
    const again = { scope: 'province', decidedOn: day('2021-04-01') } as const;
    expect(codes(whyNotWiden({ state: 'recognised' }, [first, { ...first, scope: 'province' }], again, today))).toEqual([
      'initiatives.scope-not-wider scope',
      'initiatives.wider-before-first decidedOn',
    ]);
  });
});
