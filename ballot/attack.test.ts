import { expect, it } from 'vitest';
import { beyondChance, play, real, successes, weakened } from '#tests/ballot/attacker.ts';

const games = 80;
const gamesOf = (build: typeof real, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => play(build, from + index));

it('who has all that is stored guesses no better than chance', () => {
  const right = successes(gamesOf(real, 1000, games), gamesOf(real, 0, games));
  expect(Math.abs(right - games / 2)).toBeLessThan(beyondChance(games));
}, 120_000);

it.each(Object.entries(weakened))('and the same attacker links every ballot of a build with %s', (_, build) => {
  expect(successes(gamesOf(build, 1000, 12), gamesOf(real, 0, 2))).toBe(12);
});
