import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { cycleYear, type EnrolmentKind, enrolmentKinds } from '../law/cycles.ts';
import {
  cycleOf,
  cycleYearsOf,
  type EnrolmentForm,
  type EnrolmentState,
  firstYearOf,
  kindIn,
  whyNotSend,
  whyNotWithdraw,
} from './enrolment.ts';
import { type Review, standingOfReviews } from './review.ts';
import { submissionChanges, totalsOf } from './submission.ts';

const today = '2021-03-02' as Day;
const held = { number: '05/QĐ-UBND', date: '2021-01-15' as Day, issuer: 'UBND huyện', firstYear: 2019, lastYear: 2020 };
const form: EnrolmentForm = { kind: 'keeping', held, heldNote: null, cycleFirstYear: 2021, commitment: 'Giữ vững' };
const codes = (changed: Partial<EnrolmentForm>) =>
  whyNotSend({ ...form, ...changed, cycleYears: cycleYearsOf({ ...form, ...changed }) }, 2021, today).map(({ at, code }) => [
    at,
    code,
  ]);

test('keeping and again ask for the decision held, or for the reason why none is cited; first holds none', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ held: null })).toEqual([['held', 'enrolments.held-missing']]);
  expect(codes({ kind: 'again', held: null })).toEqual([['held', 'enrolments.held-missing']]);
  expect(codes({ held: null, heldNote: 'Quyết định gốc thất lạc, có xác nhận của huyện' })).toEqual([]);
  expect(codes({ kind: 'first' })).toEqual([['kind', 'enrolments.first-holds-nothing']]);
  expect(codes({ kind: 'first', held: null })).toEqual([]);
});

test('every field that is wrong is told at once', () => {
  expect(
    codes({
      held: { ...held, date: '2021-04-01' as Day, firstYear: 2022, lastYear: 2021 },
      cycleFirstYear: 2010,
      commitment: ' ',
    }),
  ).toEqual([
    ['held.date', 'enrolments.day-in-future'],
    ['held.lastYear', 'enrolments.period-backwards'],
    ['held.lastYear', 'enrolments.held-not-past'],
    ['cycleFirstYear', 'enrolments.year-outside-cycle'],
    ['commitment', 'enrolments.commitment-missing'],
  ]);
});

test('the plan’s own words say what the unit enrols for', () => {
  const kind = (title: string) => kindIn({ title, purposes: [] });
  expect(kind('Tiếp tục duy trì và giữ vững danh hiệu đơn vị đạt chuẩn Văn hóa Năm 2021')).toBe('keeping');
  expect(kind('Đề nghị công nhận lại danh hiệu')).toBe('again');
  expect(kind('Xây dựng cơ quan đạt chuẩn văn hóa')).toBe('first');
});

test('what was sent is withdrawn once, until the files of the year are due', () => {
  const submission = { opensAt: '2021-11-01T00:00:00.000Z', closesAt: '2021-12-15T17:00:00.000Z' };
  const sent = { ...form, id: 'e', campaignId: 'c', unitId: 'u', year: 2021, titleKind: 'agency', cycleYears: 5 } as const;
  const codesAt = (state: EnrolmentState, now: string) =>
    whyNotWithdraw({ ...sent, state, withdrawReason: null, version: 2 }, submission, now).map(({ code }) => code);
  expect(codesAt('accepted', '2021-12-15T16:59:59.999Z')).toEqual([]);
  expect(codesAt('accepted', '2021-12-15T17:00:00.000Z')).toEqual(['enrolments.withdraw-over']);
  expect(codesAt('withdrawn', '2021-06-01T00:00:00.000Z')).toEqual(['enrolments.withdrawn']);
  expect(codesAt('draft', '2021-06-01T00:00:00.000Z')).toEqual(['enrolments.not-submitted']);
});

test('two years for the first recognition, five for the next; the cycle goes on from last year’s', () => {
  expect(enrolmentKinds.map((kind) => cycleYearsOf({ kind, cycleFirstYear: 2021 }))).toEqual([2, 5, 5]);
  const first = { year: 2021, kind: 'first', cycleFirstYear: 2021, cycleYears: 2, state: 'accepted' } as const;
  expect(firstYearOf('first', 2022, null, first)).toBe(2021);
  expect(firstYearOf('first', 2023, null, { ...first, year: 2022 })).toBe(2023);
  expect(firstYearOf('first', 2022, null, { ...first, state: 'withdrawn' })).toBe(2022);
  expect(firstYearOf('first', 2023, null, first)).toBe(2023);
  expect(firstYearOf('keeping', 2023, held, undefined)).toBe(2021);
  expect(cycleOf({ kind: 'keeping', cycleFirstYear: 2021, cycleYears: 5 })).toEqual({ kind: 'again', firstYear: 2021, years: 5 });
});

test('whatever came before, the suggested cycle has the year in it', () => {
  const kinds = fc.constantFrom<EnrolmentKind>(...enrolmentKinds);
  const years = fc.integer({ min: 2016, max: 2030 });
  fc.assert(
    fc.property(
      kinds,
      years,
      fc.option(years),
      fc.option(fc.record({ kind: kinds, since: fc.integer({ min: 0, max: 5 }) })),
      (kind, year, lastYear, before) => {
        const decision = lastYear === null ? null : { ...held, firstYear: lastYear, lastYear };
        const cycleFirstYear = year - 1 - (before?.since ?? 0);
        const earlier = before
          ? {
              year: year - 1,
              kind: before.kind,
              cycleFirstYear,
              cycleYears: cycleYearsOf({ kind: before.kind, cycleFirstYear }),
              state: 'accepted' as const,
            }
          : undefined;
        const firstYear = firstYearOf(kind, year, decision, earlier);
        expect(
          cycleYear({ cycleFirstYear: firstYear, cycleYears: cycleYearsOf({ kind, cycleFirstYear: firstYear }) }, year),
        ).not.toBeNull();
      },
    ),
  );
});

const review = (unitId: string, state: Review['state']): Review => ({
  unitId,
  state,
  reasons: [],
  submission: 1,
  reviewedBy: null,
  reviewedAt: null,
});

test('the whole is accepted with the recognising superior, returned when anybody returned it before', () => {
  const standing = (recogniser: Review['state'], other: Review['state']) =>
    standingOfReviews([review('r', recogniser), review('o', other)], 'r');
  expect(standing('waiting', 'waiting')).toBe('submitted');
  expect(standing('waiting', 'accepted')).toBe('submitted');
  expect(standing('waiting', 'returned')).toBe('returned');
  expect(standing('accepted', 'waiting')).toBe('accepted');
  expect(standing('accepted', 'returned')).toBe('accepted');
  expect(standing('returned', 'accepted')).toBe('returned');
});

test('what changed is told field by field, persons one by one; the same content changes nothing', () => {
  const person = { personId: 'h', fullName: 'Tạ Minh Hạnh', position: 'Giáo viên', titles: ['advanced-worker'] } as const;
  const before = {
    ...form,
    unitName: 'Trường',
    year: 2021,
    titleKind: 'public-service-unit',
    cycleYears: 5,
    persons: [person],
    totals: totalsOf([person], 4),
  } as const;
  const both = { ...person, titles: ['advanced-worker', 'emulation-soldier'] } as const;
  const after = { ...before, persons: [both], commitment: 'Giữ vững, nâng cao' };
  expect(submissionChanges(before, before)).toEqual([]);
  expect(submissionChanges(before, after)).toEqual([
    { field: 'commitment', before: 'Giữ vững', after: 'Giữ vững, nâng cao' },
    { field: 'persons', before: 'Tạ Minh Hạnh, Giáo viên, LĐTT', after: null },
    { field: 'persons', before: null, after: 'Tạ Minh Hạnh, Giáo viên, LĐTT, CSTĐCS' },
  ]);
  expect(totalsOf([both, person], 4)).toEqual({ staff: 4, signed: 2, byTitle: { 'advanced-worker': 2, 'emulation-soldier': 1 } });
});
