import { expect, it } from 'vitest';
import { countOf, fileOf } from '#tests/ballot/election.ts';
import { course, honest, mutations, otherTexts } from '#tests/ballot/mutations.ts';
import { verify, verifyNextBallot } from './verify.ts';

const rulesOf = (faults: ReturnType<typeof verify>['faults']) => [...new Set(faults.map(({ rule }) => rule))].join(' ');

it('the honest record stands after it was written and read, before the tally and after', () => {
  const read = JSON.parse(fileOf(honest)) as typeof honest;
  expect(verify(fileOf(read)).faults).toEqual([]);
  expect(verify(fileOf({ ...read, tally: null }), { stage: 'closed' }).faults).toEqual([]);
  expect(verify(fileOf({ ...read, board: read.board.slice(0, -1), tally: null }), { stage: 'open' }).faults).toEqual([]);
  expect(honest.tally!.results).toEqual(countOf(course));
});

it.each(mutations)('$name: refused by $breaks', ({ breaks, make, receipts = [] }) => {
  expect(rulesOf(verify(fileOf(make()), { receipts }).faults)).toBe(breaks);
});

it.each(otherTexts)('the same record %s is not the record', (_, text) => {
  expect(rulesOf(verify(text).faults)).toBe('R1');
});

it('what would come next on an open board is judged before it is taken', () => {
  const open = { election: honest.election, manifest: honest.manifest, setup: honest.setup, board: honest.board.slice(0, 3) };
  const next = honest.board[3]!.body;
  expect(verifyNextBallot(open, next)).toEqual([]);
  expect(rulesOf(verifyNextBallot(open, honest.board[1]!.body))).toBe('R24 R28');
  expect(rulesOf(verifyNextBallot(open, { ...next, replaces: null }))).toBe('R23 R24');
  expect(rulesOf(verifyNextBallot(open, { ...next, answers: 'không' }))).toBe('R1');
});
