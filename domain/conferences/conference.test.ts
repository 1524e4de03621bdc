import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { proposalFor } from './agenda.ts';
import { type Conference, type Preparation, sign, whyNotPrepare } from './conference.ts';
import { type Course, countVotes, hold, whyNotHold } from './course.ts';
import { dueOf, isDue, isStillAsked, taskOf } from './due.ts';

const preparation: Preparation = {
  meetsOn: day('2021-03-05'),
  from: '07:30',
  venue: 'Hội trường',
  convened: 34,
  chairId: 'binh',
  secretaryId: 'an',
  agenda: ['Khai mạc'],
  invited: [],
  matters: ['Kế hoạch năm', 'Giao ước thi đua'],
  quorum: 'two-thirds',
  majority: 'over-half',
  ruleSource: 'Quy chế dân chủ của đơn vị',
  pact: {
    contents: ['100% đăng ký thi đua'],
    parties: [
      { name: 'Tổ Tự nhiên', representative: 'Tạ Minh Hạnh', office: 'Tổ trưởng' },
      { name: 'Tổ Xã hội', representative: 'Đỗ Mai Chi', office: 'Tổ trưởng' },
    ],
  },
};
const prepared: Conference = {
  ...preparation,
  ...{ id: 'c', campaignId: 'y', unitId: 'u', kind: 'opening', state: 'prepared', version: 1 },
  ...{ course: null, signedOn: null, minutesHash: null },
};
const course: Course = {
  ...{ heldOn: day('2021-03-05'), from: '07:30', until: '10:00', present: 31, excused: 2 },
  ...{ reports: [], contributions: ['Tổ Văn phòng cần thêm thùng rác'], guidance: '', conclusion: ['Nhất trí'] },
  votes: [
    { matter: 'Kế hoạch năm', agree: 31, against: 0 },
    { matter: 'Giao ước thi đua', agree: 15, against: 10 },
  ],
};
const staff = [{ fullName: 'Tạ Minh Hạnh', position: 'Giáo viên' }];
const today = day('2021-03-10');
const codes = (refusals: readonly { code: string; at?: string }[]) =>
  refusals.map(({ code, at }) => (at ? `${code} ${at}` : code));

describe('preparing', () => {
  const asked = (change: Partial<Preparation>, standing?: Conference, version = standing?.version ?? 0) =>
    codes(whyNotPrepare({ ...preparation, ...change }, standing, version, 2021, ['binh', 'an']));

  test('is free once, and again until it is held', () => {
    expect(asked({})).toEqual([]);
    expect(asked({}, prepared)).toEqual([]);
    expect(asked({}, { ...prepared, state: 'held', course })).toEqual(['conferences.already-held']);
    expect(asked({}, prepared, 0)).toEqual(['kernel.stale']);
  });

  test('says every reason at once', () => {
    const [party] = preparation.pact!.parties;
    const wrong = {
      ...{ meetsOn: day('2022-04-01'), chairId: 'kien', secretaryId: 'kien', matters: ['Kế hoạch năm', 'Kế hoạch năm'] },
      pact: { contents: [], parties: [party!, { ...party!, name: 'tổ tự nhiên' }] },
    };
    expect(asked(wrong)).toEqual([
      'conferences.outside-the-year meetsOn',
      'conferences.not-staff chairId',
      'conferences.not-staff secretaryId',
      'conferences.chair-is-secretary secretaryId',
      'conferences.matter-twice matters.1',
      'conferences.pact-empty pact.contents',
      'conferences.party-twice pact.parties.1.name',
    ]);
    expect(asked({ pact: { contents: ['x'], parties: [party!] } })).toEqual(['conferences.pact-needs-two pact.parties']);
  });
});

describe('holding', () => {
  const held = (change: Partial<Course>, conference = prepared) =>
    codes(whyNotHold(conference, { ...course, ...change }, 1, 2021, staff, today));

  test('two thirds of those convened must be there: 22 of 34 are not, 23 are', () => {
    const votes = course.votes.map((vote) => ({ ...vote, agree: 1, against: 0 }));
    expect(held({ present: 22, excused: 0, votes })).toEqual(['conferences.no-quorum present']);
    expect(held({ present: 23, excused: 0, votes })).toEqual([]);
    expect(held({ present: 22, excused: 0, votes }, { ...prepared, quorum: 'over-half' })).toEqual([]);
  });

  test('a vote counts those present; who raised no hand had no opinion; half of them is not more than a half', () => {
    const [plan, pact] = countVotes(prepared, course);
    expect(plan).toMatchObject({ abstain: 0, needed: 16, passed: true });
    expect(pact).toMatchObject({ agree: 15, abstain: 6, needed: 16, passed: false });
    const even = { present: 30, votes: [{ matter: 'x', agree: 15, against: 15 }] };
    expect(countVotes(prepared, even)[0]).toMatchObject({ needed: 16, passed: false });
    expect(countVotes({ majority: 'two-thirds' }, even)[0]).toMatchObject({ needed: 20 });
  });

  test.each([
    [{ heldOn: day('2021-03-11') }, ['conferences.in-the-future heldOn']],
    [{ until: '07:30' }, ['conferences.ends-before-it-begins until']],
    [{ present: 35 }, ['conferences.more-present-than-convened present']],
    [{ excused: 4 }, ['conferences.more-excused-than-absent excused']],
    [{ votes: [] }, ['conferences.votes-not-the-matters votes']],
    [{ contributions: ['x', 'Cô Hạnh hay đi muộn'] }, ['conferences.names-a-person contributions.1']],
    [{ conclusion: ['Phê bình Tạ Minh Hạnh'] }, ['conferences.names-a-person conclusion.0']],
  ])('%j is refused', (change, expected) => {
    expect(held(change).filter((code) => !code.includes('more-hands'))).toEqual(expected);
  });

  test('more hands than people are refused at their matter', () => {
    const votes = [course.votes[0]!, { matter: 'Giao ước thi đua', agree: 30, against: 2 }];
    expect(held({ votes })).toEqual(['conferences.more-hands-than-present votes.1.agree']);
  });

  test('it is written again until the minutes are signed, and then never', () => {
    const once = hold(prepared, course, 1, 2021, staff, today);
    const again = hold(once, { ...course, excused: 3 }, 2, 2021, staff, today);
    expect(again).toMatchObject({ state: 'held', version: 3, course: { excused: 3 } });
    expect(() => sign(again, { signedOn: day('2021-03-04'), minutesHash: 'h' }, 3, today)).toThrow('conferences.signed-outside');
    expect(() => sign(prepared, { signedOn: today, minutesHash: 'h' }, 1, today)).toThrow('conferences.not-held');
    const signed = sign(again, { signedOn: day('2021-03-06'), minutesHash: 'h' }, 3, today);
    expect(codes(whyNotHold(signed, course, 4, 2021, staff, today))).toEqual(['conferences.signed']);
    expect(() => sign(signed, { signedOn: today, minutesHash: 'h' }, 4, today)).toThrow('conferences.signed');
  });
});

test('the agenda is made from how the year stands', () => {
  const state = {
    year: 2021,
    title: 'Đơn vị đạt chuẩn văn hóa',
    plan: 'Kế hoạch số 05/KH',
    hasLastYear: false,
    open: 0,
    late: 0,
  };
  const opening = proposalFor('opening', { ...state, teams: 2, isReadOut: false });
  expect(opening.agenda).toContain('Phát động thi đua, ký giao ước thi đua năm 2021');
  expect(opening.reports).toEqual(['Dự thảo nội dung thực hiện Kế hoạch số 05/KH']);
  const half = proposalFor('half-year', { ...state, open: 2, late: 1, teams: 0, isReadOut: false }).agenda;
  expect(half).toContain('Hạn chế còn mở: 2 việc, bộ phận phụ trách, hạn khắc phục');
  expect(half).toContain('Nhiệm vụ quá hạn của kế hoạch: 1 việc');
  const read = (isReadOut: boolean) => proposalFor('year-end', { ...state, teams: 0, isReadOut }).agenda.join();
  expect([read(false), read(true)].map((agenda) => agenda.includes('bảng tự chấm điểm'))).toEqual([true, false]);
});

test('the plan says when a conference is wanted; where it says nothing, the custom of the year does', () => {
  const span = { line: 1, start: 0, end: 1 };
  const none = { deadlines: [], recurring: [], period: null };
  expect(dueOf('half-year', none, 2021)).toEqual({ by: '2021-07-31', isOfPlan: false });
  const deadlines = [{ date: day('2021-07-10'), meaning: 'before', what: 'tổ chức sơ kết phong trào', span }] as const;
  expect(dueOf('half-year', { ...none, deadlines }, 2021)).toEqual({ by: '2021-07-09', isOfPlan: true });
  expect(dueOf('year-end', { ...none, deadlines }, 2021).isOfPlan).toBe(false);
  const recurring = [{ every: '6 tháng', unit: 'half-year', what: 'sơ kết, tổng kết phong trào', span }] as const;
  expect(dueOf('half-year', { ...none, recurring }, 2021)).toEqual({ by: '2021-06-30', isOfPlan: true });
  expect(dueOf('year-end', { ...none, recurring }, 2021)).toEqual({ by: '2021-12-31', isOfPlan: true });
  const due = { by: day('2021-07-31'), isOfPlan: false };
  expect([isDue(due, day('2021-06-30')), isDue(due, day('2021-07-01'))]).toEqual([false, true]);
});

test('what a conference waits for: prepared in time, written down after its day, signed', () => {
  const due = { by: day('2021-07-31'), isOfPlan: true };
  const [none, late] = [taskOf(undefined, due, day('2021-06-30')), taskOf(undefined, due, day('2021-10-01'))];
  expect([none, late]).toEqual([undefined, { act: 'prepare', by: '2021-07-31' }]);
  expect([isStillAsked(late!, day('2021-09-29')), isStillAsked(late!, day('2021-10-01'))]).toEqual([true, false]);
  expect(taskOf(undefined, due, day('2021-07-01'))).toEqual({ act: 'prepare', by: '2021-07-31' });
  const standing = { state: 'prepared', meetsOn: day('2021-07-10') } as const;
  expect(taskOf(standing, due, day('2021-07-09'))).toBeUndefined();
  expect(taskOf(standing, due, day('2021-07-10'))).toEqual({ act: 'record', by: '2021-07-13' });
  expect(taskOf({ ...standing, state: 'held' }, due, day('2021-07-11'))).toEqual({ act: 'sign', by: '2021-07-17' });
  expect(taskOf({ ...standing, state: 'signed' }, due, day('2021-07-11'))).toBeUndefined();
});
