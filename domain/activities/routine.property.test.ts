import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, weekdayOf } from '../kernel/day.ts';
import { roundsOf } from './rounds.ts';
import { standingRounds, tallyOf } from './routine.ts';

const first = day('2020-11-01');
const someDay = fc.nat(500).map((days) => addDays(first, days));
const rhythm = fc.constantFrom('week', 'month');
const pause = fc.record({ from: someDay, days: fc.nat(60) }).map(({ from, days }, index = 0) => ({
  ...{ id: String(index), from, to: addDays(from, days), reason: 'Nghỉ' },
}));

test('every working day of a span lies in exactly one round, and a round is off exactly when all its working days are paused', () => {
  fc.assert(
    fc.property(rhythm, someDay, fc.nat(400), fc.array(pause, { maxLength: 4 }), (of, from, length, pauses) => {
      const to = addDays(from, length);
      const rounds = roundsOf(of, from, to, pauses);
      const isPaused = (on: string) => pauses.some((one) => one.from <= on && on <= one.to);
      const open = new Set<string>();
      for (let on = from; on <= to; on = addDays(on, 1)) {
        if (weekdayOf(on) === 0 || weekdayOf(on) === 6) continue;
        const holding = rounds.filter((round) => round.from <= on && on <= round.to);
        expect(holding).toHaveLength(1);
        if (!isPaused(on)) open.add(holding[0]!.from);
      }
      for (const round of rounds) expect(round.off === null).toBe(open.has(round.from));
    }),
    { numRuns: 200 },
  );
});

test('done is never above expected, neither falls as days pass, and every tick of a round begun by the day is in both', () => {
  fc.assert(
    fc.property(
      rhythm,
      someDay,
      fc.nat(300),
      fc.array(fc.nat(80)),
      fc.array(pause, { maxLength: 3 }),
      (of, from, length, ticked, pauses) => {
        const routine = { rhythm: of, from, to: addDays(from, length) };
        const all = roundsOf(of, routine.from, routine.to, pauses);
        const ticks = [...new Set(ticked)].flatMap((at) =>
          all[at] ? [{ roundFrom: all[at].from, personId: 'p', at: '', evidenceId: null }] : [],
        );
        const on = (days: number) => tallyOf(standingRounds(routine, ticks, pauses, addDays(from, days)));
        let before = { done: 0, expected: 0 };
        for (const days of [0, 50, 100, 200, 310]) {
          const tally = on(days);
          expect(tally.done).toBeLessThanOrEqual(tally.expected);
          expect(tally.expected).toBeGreaterThanOrEqual(before.expected);
          expect(tally.done).toBe(
            ticks.filter(
              ({ roundFrom }) => roundFrom <= addDays(from, days) && all.find((one) => one.from === roundFrom)!.off === null,
            ).length,
          );
          before = tally;
        }
        expect(before.expected).toBe(all.filter((round) => round.off === null).length);
      },
    ),
    { numRuns: 200 },
  );
});
