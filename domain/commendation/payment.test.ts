import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { whyNotCorrectPayment } from './payment.ts';

const day = (text: string) => text as Day;
const paid = { paidOn: day('2021-12-08'), receivedBy: 'Tạ Minh Hạnh', turn: 2 };
const award = { decidedOn: day('2021-12-06'), payment: paid, revocation: null, hasRecovery: false };
const instead = (paidOn: string, receivedBy = 'Tạ Minh Hạnh') => ({ turn: 2, instead: { paidOn: day(paidOn), receivedBy } });
const codes = (of: object, fix: Parameters<typeof whyNotCorrectPayment>[1]) =>
  whyNotCorrectPayment({ ...award, ...of }, fix, day('2021-12-20')).map(({ code }) => code.replace('commendation.', ''));

test('a note of a payment is corrected to another day or name, or to unpaid, as long as nothing was reckoned from it', () => {
  expect(codes({}, instead('2021-12-07'))).toEqual([]);
  expect(codes({}, instead('2021-12-08', 'Đàm Thị Hoài An'))).toEqual([]);
  expect(codes({}, { turn: 2, instead: null })).toEqual([]);
  expect(codes({}, instead('2021-12-08'))).toEqual(['nothing-corrected']);
  expect(codes({}, instead('2021-12-05'))).toEqual(['paid-before-decision']);
  expect(codes({}, instead('2021-12-21'))).toEqual(['day-in-future']);
  expect(codes({}, { turn: 1, instead: null })).toEqual(['kernel.stale']);
  expect(codes({ payment: null }, { turn: 2, instead: null })).toEqual(['not-paid']);
  expect(codes({ hasRecovery: true }, instead('2021-12-07'))).toEqual(['recovered-already']);
});

test('of a cancelled award the note may be put right, but not taken away: the money asked back stands on it', () => {
  const revocation = {
    number: '140/QĐ',
    revokedOn: day('2021-12-10'),
    cause: 'wrong-appraisal',
    reason: 'x',
    toRecover: 450_000,
  } as const;
  expect(codes({ revocation }, instead('2021-12-07'))).toEqual([]);
  expect(codes({ revocation }, { turn: 2, instead: null })).toEqual(['payment-reclaimed']);
  expect(codes({ revocation }, instead('2021-12-15'))).toEqual(['paid-after-revocation']);
});
