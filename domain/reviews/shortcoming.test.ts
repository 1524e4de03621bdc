import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { close, reopen, type Shortcoming, whyNotClose, whyNotRaise, whyNotReopen } from './shortcoming.ts';

const staff = [{ fullName: 'Tạ Minh Hạnh', position: 'Giáo viên' }];
const today = day('2021-06-15');
const meeting = { id: 'm2', campaignId: 'c', heldOn: day('2021-06-10') };
const open: Shortcoming = {
  id: 's',
  campaignId: 'c',
  unitId: 'u',
  raisedIn: 'm1',
  area: 'Cảnh quan',
  role: 'Tổ Văn phòng',
  text: 'Sân sau còn rác',
  dueOn: day('2021-05-31'),
  state: 'open',
  outcome: null,
  closedOn: null,
  closedIn: null,
  version: 1,
};

test('raising names an area, a role and a day of this year; every field is looked at', () => {
  const { area, role, text } = open;
  expect(whyNotRaise({ area, role, text, dueOn: day('2021-12-31') }, meeting, 2021, staff)).toEqual([]);
  const wrong = { area: 'Lớp cô Hạnh', role: 'Tạ Minh Hạnh', text: 'ta minh hanh di muon', dueOn: day('2021-06-09') };
  expect(whyNotRaise(wrong, meeting, 2021, staff, 'raised.0.').map(({ code, at }) => [code, at])).toEqual([
    ['reviews.due-before-meeting', 'raised.0.dueOn'],
    ['reviews.names-a-person', 'raised.0.area'],
    ['reviews.names-a-person', 'raised.0.role'],
    ['reviews.names-a-person', 'raised.0.text'],
  ]);
  expect(whyNotRaise({ area, role, text, dueOn: day('2022-01-01') }, meeting, 2021, staff).map(({ code }) => code)).toEqual([
    'reviews.due-after-year',
  ]);
});

describe('closing and opening again', () => {
  const closed: Shortcoming = {
    ...open,
    state: 'closed',
    outcome: 'Đã dọn',
    closedOn: meeting.heldOn,
    closedIn: 'm2',
    version: 2,
  };

  test('a meeting closes it with an outcome on its own day', () => {
    expect(close(open, { outcome: 'Đã dọn', version: 1 }, meeting, staff)).toEqual(closed);
  });

  test('it is opened again with a reason and a new day', () => {
    const reopening = { reason: 'Lại có rác', dueOn: day('2021-07-01'), version: 2 };
    expect(reopen(closed, reopening, staff, today)).toEqual({ ...open, dueOn: '2021-07-01', version: 3 });
  });

  test('each state frees exactly its own verb', () => {
    const [closing, reopening] = [
      { outcome: 'Xong', version: 1 },
      { reason: 'Chưa', dueOn: today, version: 1 },
    ];
    const free = (one: Shortcoming) => [
      whyNotClose({ ...one, version: 1 }, closing, meeting, staff).map(({ code }) => code),
      whyNotReopen({ ...one, version: 1 }, reopening, staff, today).map(({ code }) => code),
    ];
    expect(free(open)).toEqual([[], ['reviews.still-open']]);
    expect(free(closed)).toEqual([['reviews.already-closed'], []]);
  });

  test('not by a stale reading, by a name, by a past day, or in another unit’s meeting', () => {
    expect(whyNotClose(open, { outcome: 'Cô Hạnh đã dọn', version: 0 }, meeting, staff).map(({ code }) => code)).toEqual([
      'kernel.stale',
      'reviews.names-a-person',
    ]);
    expect(whyNotClose(open, { outcome: 'x', version: 1 }, { ...meeting, campaignId: 'other' }, staff)).toEqual([
      { kind: 'unseen', code: 'reviews.not-found' },
    ]);
    expect(
      whyNotReopen(closed, { reason: 'x', dueOn: day('2021-06-14'), version: 2 }, staff, today).map(({ code }) => code),
    ).toEqual(['reviews.due-in-the-past']);
  });
});
