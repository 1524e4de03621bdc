import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { halfYearState, type Meeting, monthStart, type NewMeeting, whyNotHold } from './meeting.ts';

const held: NewMeeting = {
  kind: 'monthly',
  month: day('2021-04-01'),
  heldOn: day('2021-04-28'),
  present: 30,
  total: 34,
  notes: '',
};
const meeting: Meeting = { ...held, id: 'm', campaignId: 'c', unitId: 'u', recordedBy: 'p' };
const codes = (change: Partial<NewMeeting>, today = day('2021-06-15'), meetings: readonly Meeting[] = []) =>
  whyNotHold({ ...held, ...change }, 2021, meetings, [{ fullName: 'Tạ Minh Hạnh', position: 'Giáo viên' }], today).map(
    ({ code }) => code,
  );

describe('a meeting', () => {
  test('may be kept on the day, late, and held late', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ heldOn: day('2021-05-04') })).toEqual([]);
    expect(codes({ month: day('2021-12-01'), heldOn: day('2022-01-31') }, day('2022-02-10'))).toEqual([]);
  });

  test.each([
    [{ heldOn: day('2021-06-16') }, ['reviews.in-the-future']],
    [{ heldOn: day('2021-03-31') }, ['reviews.held-outside']],
    [{ month: day('2021-04-02') }, ['reviews.not-a-month-of-the-year']],
    [{ month: day('2020-04-01') }, ['reviews.not-a-month-of-the-year']],
    [{ kind: 'half-year' as const }, ['reviews.not-a-month-of-the-year']],
    [{ present: 35 }, ['reviews.more-present-than-all']],
    [{ notes: 'Phê bình cô Hạnh' }, ['reviews.names-a-person']],
  ])('%j', (change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test('a month is kept once, its half-year review beside it', () => {
    expect(codes({}, day('2021-06-15'), [meeting])).toEqual(['reviews.already-held']);
    const june = { kind: 'half-year' as const, month: day('2021-06-01'), heldOn: day('2021-06-10') };
    expect(codes(june, day('2021-06-15'), [meeting, { ...meeting, month: june.month }])).toEqual([]);
  });
});

test('the half-year review is due from July until it is held', () => {
  expect(halfYearState([meeting], 2021, day('2021-06-30'))).toBe('not-due');
  expect(halfYearState([meeting], 2021, day('2021-07-01'))).toBe('due');
  expect(halfYearState([{ ...meeting, kind: 'half-year' }], 2021, day('2021-08-01'))).toBe('held');
  expect(monthStart(day('2021-02-28'))).toBe('2021-02-01');
});
