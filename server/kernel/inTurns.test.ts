import { expect, test } from 'vitest';
import { inTurns, mapInTurns } from './inTurns.ts';

const busy = (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

test('others are answered while long work goes on, and the work is what it would be at once', async () => {
  let answered = 0;
  const asking = setInterval(() => void answered++, 1);
  const made = await mapInTurns([1, 2, 3, 4, 5, 6, 7, 8], (item) => {
    busy(10);
    return item * 2;
  });
  clearInterval(asking);
  expect(made).toEqual([2, 4, 6, 8, 10, 12, 14, 16]);
  expect(answered).toBeGreaterThan(1);
});

test('a step that fails fails the work', async () => {
  await expect(
    inTurns(
      (function* () {
        yield;
        throw new Error('no');
      })(),
    ),
  ).rejects.toThrow('no');
});
