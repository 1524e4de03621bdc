import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newIssuerKey, publicKeyOf } from '#papers/credential/issuerKey.ts';
import { saveEvents } from '#server/kernel/events.ts';
import { newId } from '#server/kernel/ids.ts';
import { byAdministrator } from '#tests/support/database.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { merkleRoot } from './seal.ts';
import { sealOnce } from './sealer.ts';
import { verifyHistory } from './verifyHistory.ts';

let world: TestSite;
let witness: string;
const at = '2021-03-01T01:00:00.000Z';

beforeEach(async () => {
  world = await testSite();
  witness = join(world.site.dataDir, 'seals.jsonl');
});
afterEach(() => world.close());

const happen = (count: number) =>
  world.site.db.transaction().execute((tx) =>
    saveEvents(
      tx,
      null,
      at,
      Array.from({ length: count }, (_, index) => ({ type: 'test.happened', subjectId: newId(), body: { index } })),
    ),
  );
const sealOnceHere = () => sealOnce(world.site.db, world.site.app.site.key, witness);

/** Seals until so many events are in: transactions of other databases on the same server hold the horizon back for a moment. */
async function seal(count: number): Promise<void> {
  for (let sealed = 0, tries = 0; sealed < count; tries++) {
    if (tries > 400) throw new Error(`${sealed} of ${count} events sealed`);
    sealed += await sealOnceHere();
    if (sealed < count) await new Promise((done) => setTimeout(done, 25));
  }
}
const verify = () => verifyHistory(world.site.db, publicKeyOf(world.site.app.site.key), witness);
const codes = async () => (await verify()).faults.map((fault) => fault.code);

/** As whoever owns the database, past the triggers. */
async function byHand(table: 'event' | 'event_seal' | 'sealed_event', change: string): Promise<void> {
  const [off, on] = ['disable', 'enable'].map((verb) => `alter table ${table} ${verb} trigger all`);
  await byAdministrator(world.site.connection, `begin; ${off}; ${change}; ${on}; commit`);
}

test('a log sealed in two batches is whole', async () => {
  await happen(3);
  await seal(3);
  await happen(2);
  await seal(2);
  expect(await verify()).toMatchObject({ events: 5, sealed: 5, faults: [] });
});

test('rows of the log refuse change and removal', async () => {
  await happen(1);
  await expect(sql`update event set type = 'x'`.execute(world.site.db)).rejects.toThrow(/never changed/);
  await expect(sql`delete from event`.execute(world.site.db)).rejects.toThrow(/never changed/);
});

test.each([
  ["update event set type = 'test.other' where id = (select id from event limit 1)", 'event-changed'],
  ["update event set at = at + interval '1 microsecond' where id = (select id from event limit 1)", 'event-changed'],
  ['update event set actor_id = gen_random_uuid() where id = (select id from event limit 1)', 'event-changed'],
  ['update event set subject_id = gen_random_uuid() where id = (select id from event limit 1)', 'event-changed'],
  ['update event set body = body || \'{"index": 99}\' where id = (select id from event limit 1)', 'event-changed'],
  ["update event set salt = '\\x00' where id = (select id from event limit 1)", 'event-changed'],
  ["update event set leaf = sha256('x') where id = (select id from event limit 1)", 'event-changed'],
])('%s is found', async (change, code) => {
  await happen(4);
  await seal(4);
  await byHand('event', change);
  expect(await codes()).toContain(code);
});

test('an event changed before it is sealed is found too', async () => {
  await happen(2);
  await byHand('event', "update event set type = 'test.other' where id = (select id from event limit 1)");
  expect(await codes()).toEqual(['event-changed']);
});

test('an event taken away, a seal forged, cut or put in another order is found', async () => {
  await happen(3);
  await seal(3);
  await happen(3);
  await seal(3);
  await byHand('sealed_event', 'delete from sealed_event where seal = 1 and position = 1');
  expect(await codes()).toContain('event-missing');
  await byHand('event_seal', 'update event_seal set count = 2 where number = 1');
  expect(await codes()).toContain('seal-forged');
});

test('two events exchanged within a seal break its root', async () => {
  await happen(3);
  await seal(3);
  await byHand(
    'sealed_event',
    'update sealed_event set position = position + 10; update sealed_event set position = case position when 10 then 1 when 11 then 0 else 2 end',
  );
  expect(await codes()).toEqual(['seal-changed']);
});

test('rolling the database back to before the last seal is told by the file outside it', async () => {
  await happen(2);
  await seal(2);
  await happen(2);
  await seal(2);
  await byHand('sealed_event', 'delete from sealed_event where seal = 2');
  await byHand('event_seal', 'delete from event_seal where number = 2');
  expect(await codes()).toEqual(['seal-missing']);
});

test('an event added by hand is found, before it is sealed and after', async () => {
  await happen(2);
  await seal(2);
  await byHand(
    'event',
    'insert into event (id, at, actor_id, type, subject_id, body, salt, leaf) select gen_random_uuid(), at, actor_id, type, subject_id, body, salt, leaf from event limit 1',
  );
  expect(await codes()).toEqual(['event-changed']);
  await seal(1);
  expect(await codes()).toEqual(['event-changed']);
});

test('an event slipped into a seal afterwards is found', async () => {
  await happen(3);
  await seal(3);
  await happen(1);
  await byHand(
    'sealed_event',
    'insert into sealed_event select id, 1, 3 from event where id not in (select event_id from sealed_event)',
  );
  expect(await codes()).toEqual(['event-missing']);
});

test('two seals exchanged are found', async () => {
  await happen(2);
  await seal(2);
  await happen(2);
  await seal(2);
  await byHand(
    'sealed_event',
    'update sealed_event set position = position + 10 where seal = 2; update sealed_event set seal = 3 - seal; update sealed_event set position = position % 10',
  );
  expect(await codes()).toContain('seal-changed');
});

const linesOf = () => readFileSync(witness, 'utf8').split('\n').filter(Boolean);
const rewrite = (lines: readonly string[]) => writeFileSync(witness, lines.map((line) => `${line}\n`).join(''));

/** Three seals of one event each. */
async function sealThrice(): Promise<void> {
  for (let at = 0; at < 3; at++) {
    await happen(1);
    await seal(1);
  }
}

test('a line of that file that was changed, garbled, taken away or moved is told as well', async () => {
  await sealThrice();
  const [one, two, three] = linesOf() as [string, string, string];
  const found: [string, readonly string[]][] = [];
  for (const lines of [
    [one.replace('"signature":"', '"signature":"00'), two, three],
    [one, 'không phải JSON', three],
    [one, three],
    [two, three],
    [],
    [one, two, three.replace('"number":3', '"number":4')],
  ]) {
    rewrite(lines);
    found.push([lines.map((line) => line.slice(0, 12)).join('|'), await codes()]);
  }
  expect(found.map(([, told]) => told)).toEqual([
    ['witness-changed'],
    ['witness-changed', 'witness-missing'],
    ['witness-missing'],
    ['witness-missing'],
    ['witness-missing', 'witness-missing'],
    ['seal-missing'],
  ]);
  rmSync(witness);
  expect(await codes()).toEqual(['witness-missing', 'witness-missing']);
});

test('a crash between the commit of a seal and its line is no fault, and is made good by the next seal', async () => {
  await sealThrice();
  const lines = linesOf();
  writeFileSync(witness, `${lines.slice(0, 2).join('\n')}\n${lines[2]!.slice(0, 40)}`);
  expect(await codes()).toEqual([]);
  writeFileSync(witness, `${lines.slice(0, 2).join('\n')}\n`);
  expect(await codes()).toEqual([]);
  writeFileSync(witness, `${lines.slice(0, 2).join('\n')}\n${lines[2]!.slice(0, 40)}`);
  await happen(1);
  await seal(1);
  expect(await codes()).toEqual([]);
  expect(linesOf().slice(0, 3)).toEqual(lines);
});

test("another site's key does not vouch for the seals", async () => {
  await happen(1);
  await seal(1);
  const { publicKey } = await newIssuerKey();
  expect((await verifyHistory(world.site.db, publicKey, witness)).faults.map((fault) => fault.code)).toEqual(['seal-forged']);
});

/** A promise that is settled from outside. */
function later() {
  let resolve!: () => void;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test('nothing is sealed past a transaction that is still running, and nothing of it is lost', async () => {
  const held = later();
  const running = later();
  const slow = world.site.db.transaction().execute(async (tx) => {
    await saveEvents(tx, null, at, [{ type: 'test.slow', subjectId: newId(), body: {} }]);
    running.resolve();
    await held.promise;
  });
  await running.promise;
  await happen(2);
  expect(await sealOnceHere()).toBe(0);
  held.resolve();
  await slow;
  await seal(3);
  expect((await verify()).faults).toEqual([]);
});

test('the root changes with any leaf and with their order', () => {
  const leaf = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(fc.array(leaf, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(255), (leaves, at, bits) => {
      const index = at % leaves.length;
      const changed = leaves.map((each, place) =>
        place === index ? each.map((byte, where) => (where === 0 ? byte ^ (bits || 1) : byte)) : each,
      );
      expect(merkleRoot(changed)).not.toEqual(merkleRoot(leaves));
    }),
  );
});
