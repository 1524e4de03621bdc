import { expect, it } from 'vitest';
import { countOf, drawCourse, fileOf, hold } from '#tests/ballot/election.ts';
import { seeded } from '#tests/ballot/seeded.ts';
import { verify } from './verify.ts';

const seed = 'phien-hop';

const elections = Array.from({ length: 25 }, (_, index) => index);

it.each(elections)('election %i equals its plain count and verifies', { timeout: 120_000 }, (index) => {
  const random = seeded(`${seed} ${index}`);
  const course = drawCourse(random, { voters: index % 5 === 0 ? 30 : 8, options: index % 5 === 0 ? 2 : 4 });
  const { record } = hold(course, random);
  const read: unknown = JSON.parse(fileOf(record));
  expect(record.tally?.results).toEqual(countOf(course));
  expect(verify(fileOf(read)).faults).toEqual([]);
});
