import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Refused } from '#domain/kernel/refusal.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { action, perform, view } from './action.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const note = action({
  name: 'test.note',
  input: z.object({ text: z.string().min(1), count: z.number().max(5) }),
  async run({ text }, { record, newId }) {
    const id = newId();
    if (text === 'no') throw new Refused([{ kind: 'state', code: 'test.no' }]);
    record({ type: 'test.noted', subjectId: id, body: {} });
    return { id };
  },
});

const callOf = (key?: string) => ({
  actor: { personId: world.cast.person.an, seats: [] },
  ...(key ? { idempotencyKey: key } : {}),
});
const events = async () =>
  Number(
    (
      await world.site.db
        .selectFrom('event')
        .select((of) => of.fn.countAll().as('n'))
        .where('type', '=', 'test.noted')
        .executeTakeFirstOrThrow()
    ).n,
  );

test('the same key has one effect and one answer, in sequence and all at once', async () => {
  const before = await events();
  const first = await perform(world.site.app, note, { text: 'a', count: 1 }, callOf('k1'));
  const again = await Promise.all(
    Array.from({ length: 20 }, () => perform(world.site.app, note, { text: 'a', count: 1 }, callOf('k1'))),
  );
  expect(again).toEqual(Array(20).fill(first));
  const racing = await Promise.all(
    Array.from({ length: 20 }, () => perform(world.site.app, note, { text: 'b', count: 1 }, callOf('k2'))),
  );
  expect(new Set(racing.map((answer) => answer.id)).size).toBe(1);
  expect(await events()).toBe(before + 2);
});

test('a key used for another request is refused, and a refused act leaves its key free', async () => {
  await perform(world.site.app, note, { text: 'a', count: 1 }, callOf('k3'));
  await expect(perform(world.site.app, note, { text: 'c', count: 1 }, callOf('k3'))).rejects.toThrow(
    'kernel.key-used-for-another-request',
  );
  await expect(perform(world.site.app, note, { text: 'no', count: 1 }, callOf('k4'))).rejects.toThrow('test.no');
  await expect(perform(world.site.app, note, { text: 'yes', count: 1 }, callOf('k4'))).resolves.toMatchObject({});
});

test('every fault of the input is told at its field', async () => {
  const refused = await perform(world.site.app, note, { text: '', count: 9 }, callOf()).catch((error: Refused) => error.refusals);
  expect(refused).toEqual([
    { kind: 'input', code: 'kernel.missing', at: 'text' },
    { kind: 'input', code: 'kernel.too-large', at: 'count', facts: { maximum: 5 } },
  ]);
});

test('a view cannot write', async () => {
  const writing = view({
    name: 'test.writing-view',
    input: z.object({}),
    async run(_, { tx }) {
      await tx.updateTable('site').set({ name: 'x' }).execute();
    },
  });
  await expect(perform(world.site.app, writing, {}, callOf())).rejects.toThrow(/read-only transaction/);
});

test('what was recorded is not there when the act fails', async () => {
  const failing = action({
    name: 'test.failing',
    input: z.object({}),
    async run(_, { record, newId }) {
      record({ type: 'test.noted', subjectId: newId(), body: {} });
      throw new Error('fault');
    },
  });
  const before = await events();
  await expect(perform(world.site.app, failing, {}, callOf())).rejects.toThrow('fault');
  expect(await events()).toBe(before);
});
