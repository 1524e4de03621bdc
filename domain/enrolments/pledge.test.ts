import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, startOf } from '../kernel/day.ts';
import { Refused } from '../kernel/refusal.ts';
import {
  acceptPledge,
  enter,
  keepDraft,
  type Pledge,
  type PledgeState,
  pledgeChanges,
  pledgeStates,
  recall,
  returnPledge,
  sign,
} from './pledge.ts';

const window = { opensAt: '2021-02-28T17:00:00.000Z', closesAt: '2021-03-20T17:00:00.000Z' };
const content = {
  titles: ['advanced-worker'],
  commitments: [{ code: '1.2', text: 'Tự học' }],
  household: true,
  initiative: null,
} as const;
const pledge = (state: PledgeState): Pledge => ({
  ...content,
  id: 'p',
  campaignId: 'c',
  personId: 'h',
  state,
  source: 'self',
  paperHash: null,
  enteredBy: 'h',
  signedOn: state === 'draft' ? null : ('2021-03-02' as Day),
  late: false,
  returnReason: state === 'returned' ? 'thiếu' : null,
  version: 3,
});

const inTime = '2021-03-05T02:00:00.000Z';
const verbs: Readonly<Record<string, (before: Pledge) => Pledge>> = {
  keep: (before) => keepDraft(before, content),
  sign: (before) => sign(before, content, window, inTime),
  recall: (before) => recall(before, window, inTime),
  accept: acceptPledge,
  return: (before) => returnPledge(before, 'thiếu tên sáng kiến'),
};

test('in each state exactly these acts are free', () => {
  const free = (state: PledgeState) =>
    Object.keys(verbs).filter((verb) => {
      try {
        return verbs[verb]!(pledge(state)).version === 4;
      } catch (error) {
        if (error instanceof Refused) return false;
        throw error;
      }
    });
  expect(Object.fromEntries(pledgeStates.map((state) => [state, free(state)]))).toEqual({
    draft: ['keep', 'sign'],
    signed: ['sign', 'recall', 'accept', 'return'],
    returned: ['sign', 'recall'],
    accepted: ['sign', 'recall'],
  });
});

test('signing again what was returned takes the reason away', () => {
  expect(sign(pledge('returned'), content, window, inTime)).toEqual({
    ...pledge('signed'),
    signedOn: '2021-03-05',
    version: 4,
  });
});

test('a signature is late from the closing instant on, a paper from the first day after it', () => {
  const offsets = fc.integer({ min: -40, max: 40 });
  fc.assert(
    fc.property(offsets, (days) => {
      const on = addDays('2021-03-21' as Day, days);
      if (startOf(on) >= window.opensAt) expect(sign(pledge('draft'), content, window, startOf(on)).late).toBe(days >= 0);
      expect(enter(pledge('draft'), content, { paperHash: 'a', enteredBy: 'an', signedOn: on }, window).late).toBe(days >= 0);
    }),
  );
});

test('the log says what left and what joined, each by itself', () => {
  const after = {
    titles: ['advanced-worker', 'emulation-soldier'],
    commitments: [],
    household: false,
    initiative: 'Đọc sách',
  } as const;
  expect(pledgeChanges(content, after)).toEqual([
    { field: 'titles', before: null, after: 'emulation-soldier' },
    { field: 'commitments', before: 'Tự học', after: null },
    { field: 'household', before: 'household', after: null },
    { field: 'initiative', before: null, after: 'Đọc sách' },
  ]);
  expect(pledgeChanges(content, content)).toEqual([]);
});
