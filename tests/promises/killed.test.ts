// A server killed at each step of a vote and of an import, and two servers on one database at one time: every step is done
// wholly or not at all, can be asked again, and nothing is doubled.

import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as choice from '#api/awardChoice.ts';
import * as council from '#api/council.ts';
import * as elections from '#api/elections.ts';
import type { Caller, Endpoint } from '#api/endpoint.ts';
import * as imports from '#api/imports.ts';
import { verify } from '#ballot/verify.ts';
import { electionHands } from '#cli/demo/elections.ts';
import { newId } from '#server/kernel/ids.ts';
import { type TwoServers, twoServers } from '#tests/interruptions/twoServers.ts';
import { addAwardPlan, addDossier, addRound, putForward } from '#tests/support/awardRound.ts';
import { type Name, people } from '#tests/support/cast.ts';
import { xlsxFile } from '#tests/support/sheets.ts';

let world: TwoServers;
const letters: string[] = [];
let post: SMTPServer;

beforeAll(async () => {
  post = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    onData: (stream, _, answer) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part));
      stream.on('end', () => {
        letters.push(/^message-id:\s*(\S+)/im.exec(text)![1]!);
        answer();
      });
    },
  });
  // A server that is killed may break off a letter.
  post.on('error', () => undefined);
  await new Promise<void>((done) => post.listen(0, '127.0.0.1', done));
  const { port } = post.server.address() as { port: number };
  world = await twoServers('2021-12-10', `smtp://127.0.0.1:${port}`);
}, 240_000);
afterAll(async () => {
  await world?.close();
  await new Promise<void>((done) => post.close(done));
});

const id = (who: Name) => world.cast.person[who];
const nameOf = (personId: string) => (Object.keys(people) as Name[]).find((who) => id(who) === personId)!;
// biome-ignore lint/suspicious/noExplicitAny: bodies of any endpoint
async function done(who: Name, endpoint: Endpoint, input: Record<string, unknown>, at = 0): Promise<any> {
  const { status, body, codes } = await world.servers[at]!.ask(who, endpoint, input);
  if (status !== 200) throw new Error(`${who} ${endpoint.path}: ${status} ${codes}`);
  return body;
}
/** What is caught before it is sent; undefined: everything goes. */
let caught: Record<string, unknown> | undefined;
let catches: Name | undefined;
class Caught extends Error {}
const caller =
  (who: Name): Caller =>
  async (endpoint, input) => {
    if (who !== catches || endpoint.method === 'GET') return await done(who, endpoint, input as Record<string, unknown>);
    caught = input as Record<string, unknown>;
    throw new Caught();
  };
/** What somebody would send in a step of theirs. */
async function stepOf(who: Name, act: () => Promise<void>): Promise<Record<string, unknown>> {
  catches = who;
  await act().catch((error: unknown) => (error instanceof Caught ? undefined : Promise.reject(error)));
  catches = undefined;
  return caught!;
}
const hands = electionHands((personId) => caller(nameOf(personId)));

/** What the steps write; the clocks of a server that starts again write elsewhere. */
async function digest(): Promise<string> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name ~ '^(council|sitting|election|nomination|award|idempotency)'
    order by 1`.execute(world.db);
  const each = rows.map(
    ({ name }) => sql`select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as md5 from ${sql.table(name)} t`,
  );
  const events = sql`select count(*)::text as md5 from event where type not like 'notices.%'`;
  const all = await sql<{ md5: string }>`${sql.join([...each, events], sql` union all `)}`.execute(world.db);
  return all.rows.map(({ md5 }) => md5).join();
}

/** Runs while nothing can be recorded (or written into another table): whatever writes waits at its last stroke, just before it would be kept. */
async function atTheLastStroke(act: () => Promise<void>, table = 'event'): Promise<void> {
  const gate = new pg.Client(world.database.connection);
  await gate.connect();
  await gate.query('begin');
  await gate.query(`lock table ${table} in exclusive mode`);
  try {
    await act();
  } finally {
    await gate.query('rollback');
    await gate.end();
  }
}

const waitingWriters = async () =>
  (
    await sql<{ pid: number }>`select pid from pg_stat_activity where datname = current_database()
      and wait_event_type = 'Lock' and query like 'insert into "event"%'`.execute(world.db)
  ).rows.length;
const until = async (is: () => Promise<boolean>) => {
  for (let tries = 0; tries < 2400 && !(await is()); tries++) await wait(25);
};
/** Whoever wrote for a process that is gone is gone as well. */
const nobodyWrites = () =>
  until(async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity where datname = current_database()
      and pid <> pg_backend_pid() and state in ('active', 'idle in transaction') and query like '%event%'`.execute(world.db);
    return rows[0]!.n === 0;
  });

/** Kills the server at the last stroke of a step: nothing of it is kept. Then it is asked again: kept once, however often it is sent. */
async function interrupted(who: Name, endpoint: Endpoint, input: Record<string, unknown>): Promise<unknown> {
  const [server] = world.servers;
  const before = await digest();
  const key = newId();
  await atTheLastStroke(async () => {
    const lost = server.ask(who, endpoint, input, key).catch(() => 'no answer');
    await until(async () => (await waitingWriters()) > 0);
    expect([endpoint.path, await waitingWriters()]).toEqual([endpoint.path, 1]);
    await server.kill();
    expect(await lost).toBe('no answer');
  });
  await nobodyWrites();
  expect(await digest()).toBe(before);
  await server.start();
  const again = await Promise.all(world.servers.map((one) => one.ask(who, endpoint, input, key)));
  expect(again.map(({ status, codes }) => [endpoint.path, status, ...codes])).toEqual(Array(2).fill([endpoint.path, 200]));
  expect(again[1]!.body).toEqual(again[0]!.body);
  const after = await digest();
  expect(after).not.toBe(before);
  await server.kill();
  await server.start();
  expect((await server.ask(who, endpoint, input, key)).body).toEqual(again[0]!.body);
  expect(await digest()).toBe(after);
  return again[0]!.body;
}

const parts = { quyen: 'chair', lien: 'vice-chair', dung: 'secretary', giang: 'member', kien: 'member' } as const;
const members = Object.keys(parts) as (keyof typeof parts)[];
const trustees = ['quyen', 'lien', 'dung'] as const;

/** A council whose trustees have made their keys, with an open sitting of so many cases. */
async function sitting(kind: 'award-council' | 'recognition-council', names: readonly string[]) {
  const seats = members.map((who) => ({ personId: id(who), part: parts[who] }));
  const founded = { decision: 'Quyết định số 12', decidedOn: '2021-11-01', from: '2021-11-01', members: seats };
  const made = { unitId: world.cast.unit.committee, kind, name: 'Hội đồng', ...founded };
  const { id: councilId } = await done('dung', council.setUpCouncil, made);
  const { rules, version } = await done('dung', council.showCouncil, { councilId });
  const set = {
    form: 'verifiable',
    countsWritten: false,
    quorum: '2/3',
    majority: '>1/2',
    base: 'present',
    substitutesVote: false,
  };
  const own = rules.map((rule: object) => ({ ...rule, ...set }));
  const { version: next } = await done('dung', council.setCouncilRules, { councilId, version, rules: own });
  const named = trustees.map(id);
  await done('dung', elections.nameTrustees, { councilId, trustees: named, threshold: 2, version: next });
  await hands.makeKeys(councilId, named);
  const plan = { councilId, title: 'Phiên họp', mode: 'meeting', meetsOn: '2021-12-10', begins: '08:00', venue: 'Phòng 1' };
  const { id: sittingId } = await done('dung', council.planSitting, plan);
  const caseIds: string[] = [];
  for (const name of names) {
    const brought = { sittingId, kind: 'culture-title', name, proposal: 'Công nhận', unitId: world.cast.unit.school };
    caseIds.push((await done('dung', council.addSittingCase, brought)).id);
  }
  await done('dung', council.callSitting, { sittingId, version: 1 });
  for (const personId of members.map(id))
    await done('dung', council.markAttendance, { sittingId, personId, attendance: 'present' });
  await done('dung', council.openSitting, { sittingId, version: 2 });
  return { sittingId, caseIds };
}

const recordOf = async (electionId: string) =>
  String((await world.servers[0].ask('lien', elections.openElectionRecord, { electionId })).body);

test('a vote goes on after a kill at each of its steps, one ballot each, the sum as cast', async () => {
  const { sittingId, caseIds } = await sitting('award-council', ['Trường A']);
  const [caseId] = caseIds as [string];
  await interrupted('dung', council.openVote, { caseId, version: 1, again: null, minutes: 30 });
  const { id: electionId } = await world.db.selectFrom('election').select('id').executeTakeFirstOrThrow();

  const dealing = await stepOf('dung', () => hands.setUp(sittingId, [id('dung')]));
  await interrupted('dung', elections.giveDealing, dealing);
  await hands.setUp(sittingId, [id('quyen'), id('lien')]);
  const acknowledgement = await stepOf('dung', () => hands.setUp(sittingId, [id('dung')]));
  await interrupted('dung', elections.giveAcknowledgement, acknowledgement);

  const ballots = await hands.fill(sittingId, id('kien'), () => 'against');
  await interrupted('kien', elections.castBallots, { sittingId, ballots });
  for (const who of ['quyen', 'lien', 'dung', 'giang'] as const) await hands.vote(sittingId, id(who), () => 'agree');
  const again = await hands.fill(sittingId, id('giang'), () => 'abstain');
  await interrupted('giang', elections.castBallots, { sittingId, ballots: again });

  await interrupted('dung', elections.closeElection, { electionId });
  const first = await stepOf('lien', () => hands.open(sittingId, [id('lien')]));
  await interrupted('lien', elections.giveDecryption, first);
  const last = await stepOf('quyen', () => hands.open(sittingId, [id('quyen')]));
  await interrupted('quyen', elections.giveDecryption, last);

  const { faults, summary } = verify(await recordOf(electionId));
  expect(faults).toEqual([]);
  expect(summary).toMatchObject({ eligible: 5, voted: 5, replaced: 1 });
  expect(summary!.questions[0]!.options.map(({ count }) => count)).toEqual([3, 1, 1]);
  const { version } = await done('dung', council.showSitting, { sittingId });
  await interrupted('dung', council.closeSitting, { sittingId, version });
}, 600_000);

/** Sends at once, in turn to the one server and the other; the statuses, counted. */
async function race(asks: readonly { who: Name; endpoint: Endpoint; input: Record<string, unknown> }[]) {
  const answers = await Promise.all(asks.map(({ who, endpoint, input }, at) => world.servers[at % 2]!.ask(who, endpoint, input)));
  const counted: Record<string, number> = {};
  for (const { status, codes } of answers)
    counted[[status, ...codes].join(' ')] = (counted[[status, ...codes].join(' ')] ?? 0) + 1;
  return counted;
}
const times = <T>(count: number, make: (nth: number) => T): T[] => Array.from({ length: count }, (_, nth) => make(nth));

/** Kills the server while an import waits to write into a table; what it had in hand is as it was, and the next server goes on. */
async function importInterrupted(table: string, during: string, begin: () => Promise<unknown>, reaches: string): Promise<void> {
  const [server] = world.servers;
  const state = async () => (await world.db.selectFrom('import_job').select('state').executeTakeFirstOrThrow()).state;
  const waits = async () =>
    (await sql`select from pg_locks where relation = ${table}::regclass and not granted`.execute(world.db)).rows.length > 0;
  await atTheLastStroke(async () => {
    await begin();
    await until(waits);
    expect([table, await waits(), await state()]).toEqual([table, true, during]);
    await server.kill();
  }, table);
  await until(async () => !(await waits()));
  expect(await state()).toBe(during);
  await server.start();
  await until(async () => (await state()) === reaches);
  expect(await state()).toBe(reaches);
}

test('an import goes on after a kill while it is read and while it is taken: each row once', async () => {
  const { unit } = world.cast;
  const years = times(30, (nth) => `${1990 + nth}`);
  const rows = ['THCS TT Bến Sậy', 'Trường THCS Vân Khê'].flatMap((name) =>
    years.map((year) => [name, year, 'Đạt', '12/TB-BCĐ']),
  );
  const file = xlsxFile('KQ', ['Tên trường', 'Năm', 'Kết quả xét', 'Số TB'], rows);
  const { id: importId } = await done('kien', imports.beginImport, { kind: 'results', unitId: unit.province, file });
  const show = async () => await done('kien', imports.showImport, { importId });
  await until(async () => (await show()).state !== 'looking');
  const { state, heads } = await show();
  expect(state).toBe('mapping');
  const columns = heads.map((one: { key: string; for: string | null }) => ({ head: one.key, key: one.for }));
  const map = () => done('kien', imports.mapColumns, { importId, columns });
  await importInterrupted('import_finding', 'reading', map, 'weighed');
  const { version, counts } = await show();
  expect(counts).toEqual({ new: 60, changed: 0, same: 0, refused: 0 });
  await importInterrupted('past_recognition', 'taking', () => done('kien', imports.takeImport, { importId, version }), 'taken');
  const kept = await world.db.selectFrom('past_recognition').select(['unit_id', 'last_year']).execute();
  expect([kept.length, new Set(kept.map((row) => `${row.unit_id} ${row.last_year}`)).size]).toEqual([60, 60]);
}, 300_000);

test('two servers at once take one ballot of a member, close once, open once', async () => {
  await world.moveTo('2021-12-10');
  const { sittingId, caseIds } = await sitting('recognition-council', ['Trường B']);
  await done('dung', council.openVote, { caseId: caseIds[0]!, version: 1, again: null, minutes: 30 });
  await hands.setUp(sittingId, trustees.map(id));
  const made = [];
  for (const nth of times(12, (n) => n))
    made.push(await hands.fill(sittingId, id('kien'), () => (nth % 2 ? 'agree' : 'against'), `máy ${nth}`));
  const cast = made.map((ballots) => ({ who: 'kien' as const, endpoint: elections.castBallots, input: { sittingId, ballots } }));
  expect(await race(cast)).toEqual({ '200': 1, '409 council.voted-elsewhere': 11 });
  for (const who of ['quyen', 'lien', 'dung', 'giang'] as const) await hands.vote(sittingId, id(who), () => 'agree');
  const { id: electionId } = await world.db
    .selectFrom('election')
    .select('id')
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  const close = times(8, () => ({ who: 'dung' as const, endpoint: elections.closeElection, input: { electionId } }));
  expect(await race(close)).toEqual({ '200': 1, '409 council.no-ballots-running': 7 });
  const parts = [];
  for (const who of ['quyen', 'lien'] as const)
    parts.push({ who, endpoint: elections.giveDecryption, input: await stepOf(who, () => hands.open(sittingId, [id(who)])) });
  const opened = await race([...parts, ...parts, ...parts]);
  expect(opened['200']).toBe(2);
  const { faults, summary } = verify(await recordOf(electionId));
  expect([faults, summary!.voted]).toEqual([[], 5]);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from event where type = 'sitting.vote-counted'
    and body->>'voteId' = (select vote_id::text from election where id = ${electionId})`.execute(world.db);
  expect(rows[0]!.n).toBe(1);
}, 300_000);

test('two servers at once give the last place of a limit to one', async () => {
  const { unit, person } = world.cast;
  const { roundId, ids } = await world.db.transaction().execute(async (tx) => {
    const planId = await addAwardPlan(tx, { unitId: unit.committee, by: person.quyen }, []);
    const roundId = await addRound(tx, { unitId: unit.committee, openedBy: person.quyen, planId });
    const dossierId = await addDossier(tx, roundId, unit.school);
    const rows = times(40, (at) => ({ id: newId(), full_name: `Người Thứ ${at}`, name_key: `${at}`, search_key: `${at}` }));
    const persons = rows.map((row) => ({ ...row, created_at: '2021-01-01T01:00:00Z', version: 1 }));
    await tx
      .insertInto('person')
      .values(persons as never)
      .execute();
    const all = rows.map((row) => ({ unitId: unit.school, personId: row.id, name: row.full_name }));
    return { roundId, ids: await putForward(tx, { roundId, dossierId }, all) };
  });
  const limit = { roundId, audience: 'individual', measure: 'max', amount: 1, source: 'Thông báo số 7/TB-BCĐ' };
  await done('quyen', choice.setAwardLimit, limit);
  const asks = ids.map((nominationId) => ({
    who: 'quyen' as const,
    endpoint: choice.takePlace,
    input: { roundId, nominationId, reason: 'Thủ trưởng chọn' },
  }));
  const answers = await race(asks);
  expect(answers['200']).toBe(1);
  const places = await world.db.selectFrom('nomination_place').selectAll().where('round_id', '=', roundId).execute();
  expect(places).toHaveLength(1);
}, 120_000);

test('two servers at once remind of each thing once and send each letter once', async () => {
  await world.moveTo('2021-12-13');
  const { id: councilId } = await world.db.selectFrom('council').select('id').limit(1).executeTakeFirstOrThrow();
  const plan = { councilId, title: 'Phiên sau', mode: 'meeting', meetsOn: '2021-12-20', begins: '08:00', venue: 'Phòng 1' };
  await Promise.all([0, 1].map((at) => done('dung', council.planSitting, plan, at)));
  const waiting = async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from mail where state = 'waiting'`.execute(world.db);
    return rows[0]!.n;
  };
  await until(async () => letters.length > 0 && (await waiting()) === 0);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from mail where state = 'sent'`.execute(world.db);
  expect(letters.length).toBeGreaterThan(0);
  expect(new Set(letters).size).toBe(letters.length);
  // What a killed server had in hand is nobody's to send again.
  expect(rows[0]!.n).toBeLessThanOrEqual(letters.length);
  const reminded = await sql`select person_id, key, last_day, mark from reminder group by 1, 2, 3, 4 having count(*) > 1`.execute(
    world.db,
  );
  expect(reminded.rows).toEqual([]);
}, 120_000);
