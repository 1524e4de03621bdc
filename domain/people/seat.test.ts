import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { joined } from './employment.ts';
import { rolesNamed } from './roleNames.ts';
import { type HeldSeat, whyNotEnd, whyNotGrant, whyNotHandOver, whyNotLend } from './seat.ts';

const from = day('2021-01-01');
const seat: HeldSeat = {
  id: 's',
  personId: 'binh',
  role: 'unit-head',
  unitId: 'school',
  period: { from, until: day('2022-01-01') },
  lentFrom: null,
  paper: null,
};
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('lending', () => {
  const loan = { toPersonId: 'an', period: { from: day('2021-02-01'), until: day('2021-03-01') } };
  const scene = { sameRole: [seat], borrowerIsHere: true };

  test('is free within what is held', () => {
    expect(whyNotLend(seat, loan, scene)).toEqual([]);
    expect(whyNotLend(seat, { ...loan, period: { from, until: day('2022-01-01') } }, scene)).toEqual([]);
  });

  test('never outlives the seat, and says until when it is held', () => {
    expect(whyNotLend(seat, { ...loan, period: { from, until: day('2022-01-02') } }, scene)).toEqual([
      { kind: 'input', code: 'people.lent-beyond-held', at: 'until', facts: { from: '01/01/2021', until: '01/01/2022' } },
    ]);
  });

  test('says every reason at once', () => {
    const borrowed = { ...seat, lentFrom: 'other' };
    expect(
      codes(
        whyNotLend(
          borrowed,
          { ...loan, period: { from: day('2020-01-01'), until: from } },
          { sameRole: [], borrowerIsHere: false },
        ),
      ),
    ).toEqual(['people.lent-already', 'people.borrower-elsewhere', 'people.lent-beyond-held']);
    expect(codes(whyNotLend({ ...seat, role: 'member' }, { ...loan, toPersonId: 'binh' }, scene))).toEqual([
      'people.seat-personal',
      'people.to-oneself',
    ]);
  });
});

describe('granting', () => {
  const wish = { personId: 'an', role: 'unit-head', unitId: 'school', period: { from, until: null } } as const;

  test('one head at a time; a borrowed or an empty seat stands in nobody’s way', () => {
    expect(codes(whyNotGrant(wish, { sameRole: [seat], employed: [] }))).toEqual(['people.seat-taken']);
    expect(whyNotGrant(wish, { sameRole: [{ ...seat, lentFrom: 'x' }], employed: [] })).toEqual([]);
    expect(whyNotGrant(wish, { sameRole: [{ ...seat, period: { from, until: from } }], employed: [] })).toEqual([]);
    expect(whyNotGrant({ ...wish, role: 'clerk' }, { sameRole: [{ ...seat, role: 'clerk' }], employed: [] })).toEqual([]);
  });

  test('membership lasts no longer than the work', () => {
    const member = { ...wish, role: 'member' } as const;
    expect(whyNotGrant(member, { sameRole: [], employed: [{ from, until: null }] })).toEqual([]);
    expect(codes(whyNotGrant(member, { sameRole: [], employed: [{ from, until: day('2021-06-01') }] }))).toEqual([
      'people.member-not-employed',
    ]);
    const steps = joined([
      { from: day('2021-06-01'), until: null },
      { from, until: day('2021-06-01') },
    ]);
    expect(whyNotGrant(member, { sameRole: [], employed: steps })).toEqual([]);
  });
});

test('the last administrator of a root stays; one below a root may go', () => {
  const administrator = { ...seat, role: 'administrator', period: { from, until: null } } as const;
  expect(codes(whyNotEnd(administrator, from, { isRoot: true, otherAdministrator: false }))).toEqual([
    'people.last-administrator',
  ]);
  expect(whyNotEnd(administrator, from, { isRoot: true, otherAdministrator: true })).toEqual([]);
  expect(whyNotEnd(administrator, from, { isRoot: false, otherAdministrator: false })).toEqual([]);
  expect(codes(whyNotEnd(seat, day('2022-01-01'), { isRoot: false, otherAdministrator: true }))).toEqual(['people.seat-ended']);
});

test('a borrowed seat goes back, it is not handed over', () => {
  expect(codes(whyNotHandOver({ ...seat, lentFrom: 'x' }, { toPersonId: 'an', on: from }, []))).toEqual([
    'people.lent-not-handed-over',
  ]);
  expect(whyNotHandOver(seat, { toPersonId: 'an', on: from }, [seat])).toEqual([]);
});

test('roles are read in the office’s words, with or without diacritics', () => {
  expect(rolesNamed('Hiệu trưởng; van thu ;Ông trùm')).toEqual({ roles: ['unit-head', 'clerk'], unknown: ['Ông trùm'] });
  expect(rolesNamed('Thư ký; Văn thư')).toEqual({ roles: ['clerk'], unknown: [] });
});
