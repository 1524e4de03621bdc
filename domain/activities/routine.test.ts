import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { lastWorkday, type Pause, roundsOf } from './rounds.ts';
import { routineStart, standingRounds, type Tick, tallyOf } from './routine.ts';

const weekly = { rhythm: 'week', from: day('2021-02-01'), to: day('2021-03-14') } as const;
const tet: Pause = { id: 'p', from: day('2021-02-08'), to: day('2021-02-19'), reason: 'Nghỉ Tết' };
const tick = (roundFrom: string): Tick => ({ roundFrom: day(roundFrom), personId: 'p', at: '', evidenceId: null });

describe('rounds', () => {
  test('weeks begin on Monday, months on their first day; a span without a working day has none', () => {
    const from = (rhythm: 'week' | 'month', a: string, b: string) =>
      roundsOf(rhythm, day(a), day(b), []).map((round) => round.from);
    expect(from('week', '2021-01-03', '2021-01-17')).toEqual(['2021-01-04', '2021-01-11']);
    expect(from('week', '2020-12-30', '2021-01-04')).toEqual(['2020-12-28', '2021-01-04']);
    expect(from('month', '2021-11-20', '2022-01-01')).toEqual(['2021-11-01', '2021-12-01']);
    expect(from('week', '2021-01-02', '2021-01-03')).toEqual([]);
  });

  test('a week is off only when all its working days are', () => {
    const off = (pause: Pause) => roundsOf('week', weekly.from, day('2021-02-28'), [pause]).map((round) => round.off);
    expect(off(tet)).toEqual([null, 'Nghỉ Tết', 'Nghỉ Tết', null]);
    expect(off({ ...tet, to: day('2021-02-18') })).toEqual([null, 'Nghỉ Tết', null, null]);
    const month = roundsOf('month', day('2021-02-01'), day('2021-02-28'), [
      { ...tet, from: day('2021-02-01'), to: day('2021-02-26') },
    ]);
    expect(month.map((round) => round.off)).toEqual(['Nghỉ Tết']);
  });
});

test('a week that runs is missed only when it is over; it counts as soon as it is ticked', () => {
  const on = (today: string, ticks: readonly Tick[] = []) => {
    const rounds = standingRounds(weekly, ticks, [tet], day(today));
    return [tallyOf(rounds), rounds.map(({ state }) => state).join(' ')];
  };
  expect(on('2021-02-05')).toEqual([{ done: 0, expected: 0 }, 'open off off ahead ahead ahead']);
  expect(on('2021-02-05', [tick('2021-02-01')])).toEqual([{ done: 1, expected: 1 }, 'done off off ahead ahead ahead']);
  expect(on('2021-02-28', [tick('2021-02-01'), tick('2021-02-08')])).toEqual([
    { done: 1, expected: 1 },
    'done off off open ahead ahead',
  ]);
  expect(on('2021-03-01')).toEqual([{ done: 0, expected: 2 }, 'missed off off missed open ahead']);
});

test('the last week ends with the routine', () => {
  const routine = { rhythm: 'week', from: day('2021-03-01'), to: day('2021-03-10') } as const;
  expect(standingRounds(routine, [], [], day('2021-03-11')).map(({ state }) => state)).toEqual(['missed', 'missed']);
});

test('set up in the course of its year a routine counts from that day: nothing was missed before', () => {
  expect([
    routineStart(2021, day('2021-01-18')),
    routineStart(2021, day('2020-12-20')),
    routineStart(2021, day('2022-01-03')),
  ]).toEqual(['2021-01-18', '2021-01-01', '2021-01-01']);
  const from = routineStart(2021, day('2021-01-18'));
  const rounds = standingRounds({ rhythm: 'week', from, to: day('2021-12-31') }, [], [], day('2021-01-20'));
  expect(rounds.filter(({ state }) => state === 'missed')).toEqual([]);
  expect(lastWorkday(rounds[0]!, day('2021-12-31'))).toBe('2021-01-22');
});
