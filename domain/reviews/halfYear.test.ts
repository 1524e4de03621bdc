import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import {
  approve,
  type Counted,
  type CountedKey,
  type HalfYearReview,
  halfYearFigures,
  proposedAsOf,
  sameDayBefore,
  whyNotApprove,
  whyNotWrite,
} from './halfYear.ts';

const staff = [{ fullName: 'Tạ Minh Hạnh', position: 'Giáo viên' }];
const today = day('2021-07-02');
const review: HalfYearReview = {
  ...{ campaignId: 'c', unitId: 'u', asOf: day('2021-06-30'), meetingId: null, approved: null, version: 1 },
  ...{ strengths: [], causes: [], lessons: ['Nhắc việc sớm'], proposals: [] },
  decisions: [{ area: 'Cảnh quan', role: 'Tổ Văn phòng', text: 'Dọn sân sau', dueOn: day('2021-08-31') }],
};
const sitting = {
  ...{ heldOn: day('2021-07-01'), from: '08:00', until: '10:00', venue: 'Phòng họp', present: 30, total: 34 },
  ...{ opinions: [], conclusion: '' },
};
const codes = (refusals: readonly { code: string; at?: string }[]) =>
  refusals.map(({ code, at }) => (at ? `${code} ${at}` : code));

test('a figure stands beside the same of the year before; a kind that is nothing in both is left out, a plain nothing stays', () => {
  const counts = (entries: readonly (readonly [CountedKey, Counted])[]) => new Map(entries);
  const now = counts([
    ['pledged', { part: 33, whole: 34 }],
    ['tasks-late', { part: 0, whole: null }],
    ['activity.culture', { part: 0, whole: null }],
    ['incident.violation', { part: 0, whole: null }],
  ]);
  expect(halfYearFigures(now, null)).toEqual([
    { key: 'pledged', part: 33, whole: 34, before: null },
    { key: 'tasks-late', part: 0, whole: null, before: null },
  ]);
  const before = counts([
    ['pledged', { part: 30, whole: 31 }],
    ['incident.violation', { part: 1, whole: null }],
  ]);
  expect(halfYearFigures(now, before).map(({ key, before: then }) => [key, then])).toEqual([
    ['pledged', { part: 30, whole: 31 }],
    ['tasks-late', null],
    ['incident.violation', { part: 1, whole: null }],
  ]);
});

test('it is counted on the end of June, or today before it; beside the same day a year earlier', () => {
  expect([proposedAsOf(2021, day('2021-05-20')), proposedAsOf(2021, today)]).toEqual(['2021-05-20', '2021-06-30']);
  expect([sameDayBefore(day('2024-02-29')), sameDayBefore(day('2021-06-30'))]).toEqual(['2023-02-28', '2020-06-30']);
});

describe('writing', () => {
  const written = (change: Partial<HalfYearReview>, standing?: HalfYearReview, version = standing?.version ?? 0) =>
    codes(whyNotWrite(standing, { ...review, ...change }, version, 2021, staff, today));

  test('names no person, is counted on a day that has come, and every field is looked at', () => {
    expect(written({})).toEqual([]);
    const wrong = {
      asOf: day('2021-07-03'),
      lessons: ['Cô Hạnh cần sửa'],
      decisions: [{ ...review.decisions[0]!, role: 'Tạ Minh Hạnh' }],
    };
    expect(written(wrong)).toEqual([
      'reviews.not-a-half-year asOf',
      'reviews.names-a-person lessons.0',
      'reviews.names-a-person decisions.0.role',
    ]);
    expect(written({}, review, 0)).toEqual(['kernel.stale']);
  });
});

describe('approving', () => {
  const asked = (change: Partial<typeof sitting>, of: HalfYearReview | undefined = review) =>
    codes(whyNotApprove(of, { ...sitting, ...change }, 2021, staff));

  test.each([
    [{}, []],
    [{ heldOn: day('2021-06-29') }, ['reviews.approved-before-counted heldOn']],
    [{ heldOn: day('2021-09-01') }, ['reviews.due-before-meeting decisions.0.dueOn']],
    [{ until: '08:00' }, ['reviews.ends-before-it-begins until']],
    [{ conclusion: 'Phê bình Tạ Minh Hạnh' }, ['reviews.names-a-person conclusion']],
  ])('%j', (change, expected) => {
    expect(asked(change)).toEqual(expected);
  });

  test('wants a report with a lesson, and happens once', () => {
    expect(codes(whyNotApprove(undefined, sitting, 2021, staff))).toEqual(['reviews.half-year-unwritten']);
    expect(asked({}, { ...review, lessons: [] })).toEqual(['reviews.half-year-without-lessons']);
    const frozen = { figures: [], shortcomings: [], hasYearBefore: false, sitting };
    const approved = approve(review, frozen, { id: 'm' }, 2021, staff);
    expect(approved).toMatchObject({ approved: frozen, meetingId: 'm', version: 2 });
    expect(asked({}, approved)).toEqual(['reviews.half-year-approved']);
    expect(codes(whyNotWrite(approved, review, 2, 2021, staff, today))).toEqual(['reviews.half-year-approved']);
  });
});
