import { expect, test } from 'vitest';
import { choiceWaits, type WaitingAudience, type WaitingNominee, type WaitingRound } from '../commendation/waitingAwards.ts';
import type { Day } from '../kernel/day.ts';
import type { Actor, Role } from '../people/actor.ts';
import { tasksOfRound } from './awardTasks.ts';

const actor = (personId: string, unitId: string, ...roles: Role[]): Actor => ({
  personId,
  seats: roles.map((role) => ({ id: role, role, unitId, period: { from: '2026-01-01' as Day, until: null } })),
});
const nothing: WaitingRound = {
  ...{ roundId: 'r', unitId: 'town', standingUnitId: 'office', planId: 'p', planUnitId: 'town', title: 'Đợt 2026' },
  ...{ state: 'open', secretaryIds: ['sec'], dossiers: [], isIntakeToClose: false, audiences: [], petitions: [] },
  ...{ isToDecide: false, unpaid: 0, isToAnnounce: false },
};
const codes = (round: Partial<WaitingRound>, who: Actor) =>
  tasksOfRound({ ...nothing, ...round }, who).map(
    ({ code, facts }) => `${code.replace('today.', '')} ${facts.count ?? facts.day}`,
  );
const dossier = (unitId: string, state: 'draft' | 'late' | 'received' | 'returned', namedIds: readonly string[] = []) => ({
  ...{ id: state === 'draft' ? null : `d-${unitId}`, unitId, state, namedIds },
  ...{ lastDay: '2026-11-30' as Day, closesAt: '2026-11-30T17:00:00.000Z' },
});

test('a unit is asked for its dossier, the standing agency for what came, nobody for a dossier that names them', () => {
  const dossiers = [
    dossier('an', 'draft'),
    dossier('binh', 'returned'),
    dossier('chau', 'late'),
    dossier('dao', 'received', ['dung']),
  ];
  expect(codes({ dossiers }, actor('x', 'an', 'clerk'))).toEqual(['send-dossier 30/11/2026']);
  expect(codes({ dossiers }, actor('x', 'binh', 'unit-head'))).toEqual(['complete-dossier 30/11/2026']);
  expect(codes({ dossiers }, actor('x', 'an', 'member'))).toEqual([]);
  const weighing = ['decide-late-dossiers 1', 'appraise-dossiers 1'];
  expect(codes({ dossiers }, actor('x', 'office', 'reviewer'))).toEqual(weighing);
  expect(codes({ dossiers }, actor('dung', 'office', 'reviewer'))).toEqual(['decide-late-dossiers 1']);
  const both = { personId: 'x', seats: [...actor('x', 'office', 'clerk').seats, ...actor('x', 'chau', 'clerk').seats] };
  expect(codes({ dossiers }, both)).toEqual(['appraise-dossiers 1']);
});

test('the choice, the list and petitions wait for who keeps them, never for who is tied', () => {
  const persons: WaitingAudience = {
    ...{ audience: 'individual', conflicts: ['plan', 'round'], toBring: 2, isToChoose: false, toPost: 0, tiedIds: ['tied'] },
  };
  const audiences = [persons];
  const weighing = { state: 'weighing', audiences } as const;
  expect(codes(weighing, actor('x', 'town', 'unit-head'))).toEqual([
    'rule-plan-quota 1',
    'rule-award-limit 1',
    'bring-individuals 2',
  ]);
  expect(codes(weighing, actor('x', 'office', 'reviewer'))).toEqual(['bring-individuals 2']);
  expect(codes(weighing, { personId: 'sec', seats: [] })).toEqual(['rule-award-limit 1', 'bring-individuals 2']);
  for (const role of ['unit-head', 'authority', 'reviewer'] as const)
    expect(codes(weighing, actor('tied', 'town', role))).toEqual([]);
  const chosen = [{ ...persons, conflicts: [], toBring: 0, toPost: 3 }];
  const until = '2026-12-10' as Day;
  const posted = { state: 'posted', audiences: chosen, petitions: [{ aboutIds: ['about'], until }] } as const;
  expect(codes(posted, actor('x', 'office', 'clerk'))).toEqual(['answer-petitions 1', 'post-awards 3']);
  expect(codes(posted, actor('about', 'office', 'clerk'))).toEqual(['post-awards 3']);
  expect(codes(posted, actor('tied', 'office', 'clerk'))).toEqual(['answer-petitions 1']);
  const done = { state: 'decided', isToDecide: true, unpaid: 4, isToAnnounce: true } as const;
  expect(codes(done, actor('x', 'town', 'authority'))).toEqual(['sign-awards 1', 'announce-awards 1', 'pay-bonuses 4']);
  expect(codes(done, actor('x', 'office', 'clerk'))).toEqual(['announce-awards 1', 'pay-bonuses 4']);
  expect(codes(done, actor('x', 'an', 'clerk'))).toEqual([]);
});

test('one chooses once all were heard and while nobody is chosen', () => {
  const one = (hearing: WaitingNominee['hearing'], hasPlace = false, isPosted = false): WaitingNominee => ({
    ...{ audience: 'individual', hearing, hasPlace, isPosted },
  });
  expect(choiceWaits([one('not-brought'), one('carried')])).toEqual({ toBring: 1, isToChoose: false, toPost: 0 });
  expect(choiceWaits([one('waiting'), one('carried')])).toEqual({ toBring: 0, isToChoose: false, toPost: 0 });
  expect(choiceWaits([one('lost'), one('put-off')])).toEqual({ toBring: 0, isToChoose: false, toPost: 0 });
  expect(choiceWaits([one('lost'), one('carried')])).toEqual({ toBring: 0, isToChoose: true, toPost: 0 });
  const half = [one('carried', true, true), one('no-council', true), one('carried')];
  expect(choiceWaits(half)).toEqual({ toBring: 0, isToChoose: false, toPost: 1 });
});
