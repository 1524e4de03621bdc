import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day } from '../kernel/day.ts';
import { countedOn, newcomersOf, whyNotAddNewcomers } from './newcomers.ts';
import { lawfulSettings } from './settings.ts';
import { isVotedOn, roundTitles, votedTitles } from './titles.ts';

const on = fc.integer({ min: -400, max: 364 }).map((days) => addDays(day('2021-01-01'), days));
const settings = lawfulSettings(day('2021-11-20'));
const round = { period: { from: day('2021-01-01'), until: day('2022-01-01') }, settings, headcountOn: day('2021-11-20') };

test('listed and newcomers together are everybody who works there, nobody twice; too short a time is out', () => {
  const worker = fc.record({ personId: fc.uuid(), since: on });
  fc.assert(
    fc.property(fc.uniqueArray(worker, { selector: ({ personId }) => personId }), fc.array(fc.nat(20)), (workers, picks) => {
      const listed = [...new Set(picks)].flatMap((at) => workers[at]?.personId ?? []);
      const found = newcomersOf(workers, listed, round);
      expect([...listed, ...found.map(({ personId }) => personId)].sort()).toEqual(
        workers.map(({ personId }) => personId).sort(),
      );
      for (const { months, out } of found) expect(out).toBe(months < settings.base.leastMonths ? 'short-service' : null);
      expect(whyNotAddNewcomers(false, found.length).length === 0).toBe(found.length > 0);
      expect(whyNotAddNewcomers(true, found.length)).not.toEqual([]);
    }),
  );
});

test('the base is counted on the last day somebody was added to it, never before the headcount', () => {
  const one = fc.record({ out: fc.constantFrom(null, 'elsewhere' as const), addedOn: fc.option(on) });
  fc.assert(
    fc.property(fc.array(one), (subjects) => {
      const counted: Day = countedOn(round, subjects);
      expect(counted >= round.headcountOn).toBe(true);
      for (const { out, addedOn } of subjects) if (out === null && addedOn) expect(counted >= addedOn).toBe(true);
      const later = subjects.some(({ out, addedOn }) => out === null && addedOn !== null && addedOn > round.headcountOn);
      expect(counted === round.headcountOn).toBe(!later);
    }),
  );
});

test('the council votes on what the round’s rules ask a vote for, and on those who registered', () => {
  const vote = { of: 'members', share: 5000 } as const;
  const asking = { ...settings, advancedWorker: { ...settings.advancedWorker, vote } };
  expect([votedTitles(settings), votedTitles(asking)]).toEqual([['emulation-soldier'], [...roundTitles]]);
  const on = (registered: Parameters<typeof isVotedOn>[1]) =>
    roundTitles.filter((title) => isVotedOn(title, registered, settings));
  expect([on(['advanced-worker']), on(['emulation-soldier']), on([])]).toEqual([
    ['advanced-worker'],
    [...roundTitles],
    [...roundTitles],
  ]);
});
