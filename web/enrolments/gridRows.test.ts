import { expect, test } from 'vitest';
import { cellsIn, type Grid, isOpen, pasted, rowsToSend, shownRow } from './gridRows.ts';

const row = (personId: string, manages = false, locked: Grid['rows'][number]['locked'] = []) => ({
  personId,
  fullName: personId,
  position: 'Giáo viên',
  team: null,
  manages,
  pledge: null,
  locked,
});
const grid: Grid = {
  unitName: 'Trường',
  year: 2021,
  today: '2021-03-02' as Grid['today'],
  window: { opensAt: '2021-02-28T17:00:00Z', closesAt: '2021-03-20T17:00:00Z', standing: 'open' },
  count: { signed: 0, staff: 3 },
  reminded: null,
  whyNot: { remind: [] },
  offer: {
    titles: [{ code: 'advanced-worker', name: 'Lao động tiên tiến', short: 'LĐTT', needsInitiative: false, law: '' }],
    commitments: [
      { code: '1.1', text: 'Tự học', onlyManagers: false },
      { code: '1.2', text: 'Quản lý ngân sách', onlyManagers: true },
    ],
    household: true,
  },
  rows: [row('a'), row('b', true), row('c', false, [{ kind: 'state', code: 'enrolments.signed-by-person', message: '' }])],
};

test('an untouched grid has nothing ticked and nothing to send', () => {
  expect(grid.rows.map((each) => shownRow(each, {}))).toEqual(
    Array(3).fill({ signedOn: '', titles: [], commitments: [], household: false, initiative: '' }),
  );
  expect(rowsToSend(grid, {}, '2021-03-01' as never)).toEqual([]);
});

test('a block copied from a spreadsheet lands cell by cell, past what is closed', () => {
  const block = cellsIn('05/03/2021\tx\tX\tx\tcó\tĐọc sách\r\n6/3/2021\t\t1\tx\t\t\n7/3/2021\tx\tx\tx\tx\tz\n');
  const typed = pasted(grid, {}, block, { row: 0, column: 0 });
  expect(rowsToSend(grid, typed, null)).toEqual([
    {
      place: 0,
      personId: 'a',
      version: 0,
      signedOn: '2021-03-05',
      titles: ['advanced-worker'],
      commitments: ['1.1'],
      household: true,
      initiative: 'Đọc sách',
    },
    {
      place: 1,
      personId: 'b',
      version: 0,
      signedOn: '2021-03-06',
      titles: [],
      commitments: ['1.1', '1.2'],
      household: false,
      initiative: '',
    },
  ]);
});

test('a row takes the common day only where it has none; half a day is no day', () => {
  const typed = {
    a: { signedOn: '', titles: [], commitments: ['1.1'], household: false, initiative: '' },
    b: { signedOn: '31/2', titles: [], commitments: [], household: false, initiative: '' },
  } as const;
  expect(rowsToSend(grid, typed, '2021-03-01' as never).map((sent) => sent.signedOn)).toEqual(['2021-03-01', null]);
});

test('a manager’s duty is closed for those who do not manage', () => {
  const duty = { kind: 'commitment', ...grid.offer.commitments[1]! } as const;
  expect(grid.rows.map((each) => isOpen(each, duty))).toEqual([false, true, false]);
});
