import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { answerStillProves, doubtsOf, isAsked, whyNotAnswer } from './doubt.ts';
import type { Evidence, Use } from './evidence.ts';

const piece: Evidence = {
  id: 'e',
  campaignId: 'c',
  unitId: 'u',
  kind: 'note',
  onDay: day('2021-06-01'),
  note: 'x',
  link: null,
  file: null,
  lines: ['I.1'],
  points: [],
  noPupil: false,
  stillProves: null,
  holderId: null,
  deletedOn: null,
  addedBy: 'p',
  addedAt: '2021-06-01T01:00:00.000Z',
  releasedAt: null,
  removedAt: null,
  removedWhy: null,
};
const use = (year: number, onDay: string): Use => ({
  evidenceId: onDay,
  campaignId: 'c',
  year,
  onDay: day(onDay),
  lines: ['I.1'],
});
const answer = { by: 'p', at: '2021-07-01T01:00:00.000Z' };

test('a use of the same year raises no doubt, an earlier year’s does, newest first', () => {
  expect(doubtsOf(piece, 2021, [use(2021, '2021-02-01')])).toEqual({ usedBefore: [], outside: null });
  const doubts = doubtsOf(piece, 2021, [use(2019, '2019-05-01'), use(2020, '2020-02-01'), use(2020, '2020-03-01')]);
  expect(doubts.usedBefore.map(({ onDay }) => onDay)).toEqual(['2020-03-01', '2020-02-01', '2019-05-01']);
  expect(isAsked(piece, doubts)).toBe(true);
});

test('a day outside the year is said, at both ends', () => {
  const of = (onDay: string) => doubtsOf({ onDay: day(onDay) }, 2021, []).outside;
  expect([of('2021-01-01'), of('2021-12-31')]).toEqual([null, null]);
  expect(of('2020-12-31')).toEqual({ from: '2021-01-01', until: '2022-01-01' });
  expect(of('2022-01-01')).toEqual({ from: '2021-01-01', until: '2022-01-01' });
});

test('the question is answered once, and only where there is one', () => {
  const doubts = doubtsOf(piece, 2021, [use(2020, '2020-03-01')]);
  const answered = answerStillProves(piece, doubts, answer);
  expect([answered.stillProves, isAsked(answered, doubts)]).toEqual([answer, false]);
  expect(whyNotAnswer(answered, doubts)).toEqual([{ kind: 'state', code: 'evidence.already-answered' }]);
  expect(whyNotAnswer(piece, doubtsOf(piece, 2021, []))).toEqual([{ kind: 'state', code: 'evidence.nothing-to-answer' }]);
  const removed = { ...piece, removedAt: answer.at, removedWhy: 'Nhầm' };
  expect(whyNotAnswer(removed, doubts)).toEqual([{ kind: 'state', code: 'evidence.already-removed' }]);
  expect(isAsked(removed, doubts)).toBe(false);
});
