import { type AddressInfo, createServer, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { usualPreference } from '#domain/notices/preference.ts';
import { newId } from '#server/kernel/ids.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import type { Context } from '../../kernel/action.ts';
import { saveEvents } from '../../kernel/events.ts';
import { savePreference } from '../preferenceStore.ts';
import { addNotices } from '../store.ts';
import { makeDueMails, sendWaitingMails } from './sender.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

interface Received {
  readonly to: string;
  readonly source: string;
}

/** A mail server of this machine that says what it got, and refuses as it is told. */
class Post {
  readonly received: Received[] = [];
  refuses: ((to: string) => string | undefined) | undefined;
  hangsUp: 'before' | 'after' | undefined;
  private server: SMTPServer | undefined;
  private port = 0;

  async open(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      logger: false,
      onRcptTo: ({ address }, _, answer) => {
        const said = this.refuses?.(address);
        answer(said ? Object.assign(new Error(said.slice(4)), { responseCode: Number(said.slice(0, 3)) }) : null);
      },
      onData: (stream, session, answer) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => this.take(session, Buffer.concat(parts).toString('utf8'), answer));
      },
    });
    this.server.on('error', () => undefined);
    await new Promise<void>((done) => this.server!.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.server.address() as AddressInfo).port;
  }

  private take(session: SMTPServerSession, source: string, answer: (error?: Error | null) => void): void {
    if (this.hangsUp !== 'before')
      this.received.push({ to: (session.envelope.rcptTo as { address: string }[])[0]!.address, source });
    if (this.hangsUp) return void this.close();
    answer();
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    for (const one of server.connections as Set<{ _socket: { destroy(): void } }>) one._socket.destroy();
    await new Promise<void>((done) => server.close(done));
  }
}

const from = 'Đạt Chuẩn <dat-chuan@thu.example>';
let post: Post;
beforeEach(async () => {
  post = new Post();
  await post.open();
  await world.moveTo('2021-03-01T03:00:00.000Z');
});
afterEach(async () => {
  await post.close();
  const { db } = world.site;
  await db.deleteFrom('notice_delivery').execute();
  await db.deleteFrom('mail').execute();
  await db.deleteFrom('mail_preference').execute();
});

const site = () => ({ ...world.site.app.site, mail: { smtpUrl: post.url, from } });
const mailing = () => ({ db: world.site.db, site: site() });

async function tell(personId: string, code: string, facts: Record<string, string | number> = {}, times = 1): Promise<void> {
  const { app } = world.site;
  await app.db.transaction().execute(async (tx) => {
    const { clock } = await tx.selectFrom('site').select('clock').executeTakeFirstOrThrow();
    const context = {
      ...{ tx, actor: { personId: newId(), seats: [] }, now: clock!, newId, site: site() },
    } as unknown as Context;
    const happened = Array.from({ length: times }, () => ({ type: 'test.happened', subjectId: personId, body: {} }));
    for (const event of await saveEvents(tx, null, clock!, happened))
      await addNotices(context, event, [personId], code, facts, '/phong-trao', 'unit-keeper');
  });
}

async function run(): Promise<number> {
  await makeDueMails(mailing());
  return await sendWaitingMails(mailing(), site().mail);
}

const statesOf = async () =>
  (await world.site.db
    .selectFrom('mail')
    .select(['state', 'reason', 'attempts'])
    .orderBy('attempts', 'desc')
    .execute()) as unknown;
/** The pauses between tries are over. */
const later = async () =>
  await world.site.db.updateTable('mail').set({ next_at: '2020-01-01T00:00:00Z' }).where('state', '=', 'waiting').execute();

/** The parts of a message, decoded. */
function read(source: string) {
  const subject = [...source.matchAll(/^Subject: ((?:.|\r\n[ \t])*)/gm)][0]![1]!
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('latin1')
        : text.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  const body = source
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const utf8 = (text: string) => Buffer.from(text, 'latin1').toString('utf8');
  return { subject: utf8(subject), body: utf8(body), id: /^Message-ID: (\S+)/im.exec(source)![1]! };
}

test('an urgent thing goes at once: Vietnamese subject, what waits, why, where, and how to leave', async () => {
  await tell(world.cast.person.an, 'assessments.notice.returned', { year: 2021 });
  expect(await run()).toBe(1);
  expect(post.received.map(({ to }) => to)).toEqual(['an@thu.example']);
  const { source } = post.received[0]!;
  const { subject, body } = read(source);
  expect(subject).toBe('[GIẢ ĐỊNH] Trang thử: Bảng chấm điểm năm 2021 được trả lại để bổ sung.');
  expect(body).toContain('Kính gửi anh, chị Đàm Thị Hoài An,');
  expect(body).toContain('1. Bảng chấm điểm năm 2021 được trả lại để bổ sung.');
  expect(body).toContain('(vì anh, chị giữ hồ sơ của đơn vị (văn thư, thủ trưởng, chủ tịch Công đoàn))');
  expect(body).toContain('http://localhost/phong-trao');
  expect(body).toContain('<html lang="vi">');
  expect(source.replace(/\r\n[ \t]+/g, ' ')).toMatch(/^List-Unsubscribe: <http:\/\/localhost\/thoi-nhan-thu\/[0-9a-f]{64}>/m);
  expect(source).toMatch(/^Auto-Submitted: auto-generated/m);
  expect(await statesOf()).toEqual([{ state: 'sent', reason: null, attempts: 1 }]);
  expect(await run()).toBe(0);
});

test('thirty things of a day are one letter in the morning', async () => {
  await tell(world.cast.person.an, 'recognition.told-result', { year: 2021 }, 30);
  expect(await run()).toBe(0);
  await world.moveTo('2021-03-01T23:59:59.000Z');
  expect(await run()).toBe(0);
  await world.moveTo('2021-03-02T00:00:00.000Z');
  expect(await run()).toBe(1);
  const { subject, body } = read(post.received[0]!.source);
  expect(subject).toBe('[GIẢ ĐỊNH] Trang thử: 30 tin báo');
  expect(body.match(/^\d+\. Đã có thông báo kết quả năm 2021\./gm)).toHaveLength(30);
});

test('what was read meanwhile is not mailed', async () => {
  const { an } = world.cast.person;
  await tell(an, 'recognition.told-result', { year: 2021 }, 2);
  await world.site.db.updateTable('notice').set({ read_at: '2021-03-01T04:00:00Z' }).where('person_id', '=', an).execute();
  await world.moveTo('2021-03-02T00:00:00.000Z');
  expect([await run(), post.received]).toEqual([0, []]);
});

test('in the evening nothing goes; after midnight nothing; at half past six it goes, once', async () => {
  await world.moveTo('2021-03-01T13:00:00.000Z');
  await tell(world.cast.person.an, 'assessments.notice.returned', { year: 2021 });
  for (const quiet of ['2021-03-01T16:59:00.000Z', '2021-03-01T18:00:00.000Z', '2021-03-01T23:29:59.000Z']) {
    await world.moveTo(quiet);
    expect([quiet, await run()]).toEqual([quiet, 0]);
  }
  await world.moveTo('2021-03-01T23:30:00.000Z');
  expect([await run(), await run(), post.received.length]).toEqual([1, 0, 1]);
});

test('the server is down, then up: nothing lost, nothing doubled', async () => {
  await post.close();
  for (const personId of [world.cast.person.an, world.cast.person.binh, world.cast.person.chau])
    await tell(personId, 'assessments.notice.returned', { year: 2021 });
  expect(await run()).toBe(1);
  expect(await run()).toBe(1);
  expect(await statesOf()).toEqual([
    { state: 'waiting', reason: expect.stringContaining('ECONNREFUSED'), attempts: 1 },
    { state: 'waiting', reason: expect.stringContaining('ECONNREFUSED'), attempts: 1 },
    { state: 'waiting', reason: null, attempts: 0 },
  ]);
  await post.open();
  await later();
  expect(await run()).toBe(3);
  expect(post.received.map(({ to }) => to).sort()).toEqual(['an@thu.example', 'binh@thu.example', 'chau@thu.example']);
  expect(new Set(post.received.map(({ source }) => read(source).id)).size).toBe(3);
  expect(await run()).toBe(0);
});

test('a refused recipient is given up with the reason, the others get theirs', async () => {
  post.refuses = (to) => (to.startsWith('an@') ? '550 No such user here' : undefined);
  for (const personId of [world.cast.person.an, world.cast.person.binh])
    await tell(personId, 'assessments.notice.returned', { year: 2021 });
  expect(await run()).toBe(2);
  expect(post.received.map(({ to }) => to)).toEqual(['binh@thu.example']);
  expect(await statesOf()).toEqual(
    expect.arrayContaining([
      { state: 'dead', reason: expect.stringContaining('550 No such user here'), attempts: 1 },
      { state: 'sent', reason: null, attempts: 1 },
    ]),
  );
});

test('a recipient refused for now waits, and is given up after the last try', async () => {
  post.refuses = () => '451 Try again later';
  await tell(world.cast.person.an, 'assessments.notice.returned', { year: 2021 });
  for (let tries = 1; tries < 20; tries++) {
    expect(await run()).toBe(1);
    await later();
  }
  expect(await statesOf()).toEqual([{ state: 'waiting', reason: expect.stringContaining('451'), attempts: 19 }]);
  expect(await run()).toBe(1);
  expect(await statesOf()).toEqual([{ state: 'dead', reason: expect.stringContaining('451'), attempts: 20 }]);
});

test('the line breaks after the last byte: whether it came is not known, so it is never sent again', async () => {
  post.hangsUp = 'after';
  await tell(world.cast.person.an, 'assessments.notice.returned', { year: 2021 });
  await run();
  expect(await statesOf()).toEqual([{ state: 'unknown', reason: expect.any(String), attempts: 1 }]);
  await post.open();
  post.hangsUp = undefined;
  await later();
  expect([await run(), post.received.length]).toEqual([0, 1]);
});

/** A server that greets and takes everything up to the letter itself, then is silent. */
async function silent(): Promise<{ readonly url: string; close(): void }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.write('220 here\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      if (/^(?:EHLO|MAIL|RCPT)/i.test(data.toString('latin1'))) socket.write('250 here\r\n');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

test('killed in the middle: a letter that no server can have accepted goes once more, one that it may have is left', async () => {
  const { db } = world.site;
  const server = await silent();
  await tell(world.cast.person.an, 'assessments.notice.returned', { year: 2021 });
  await makeDueMails(mailing());
  const hanging = sendWaitingMails(mailing(), { smtpUrl: server.url, from });
  const stateOf = async () => (await db.selectFrom('mail').select('state').executeTakeFirstOrThrow()).state;
  while ((await stateOf()) !== 'claimed') await new Promise((done) => setTimeout(done, 20));
  // As another process finds it that was started after this one was killed.
  const longAgo = { changed_at: '2020-01-01T00:00:00Z' };
  await db.updateTable('mail').set(longAgo).execute();
  expect([await run(), post.received.length, await stateOf()]).toEqual([1, 1, 'sent']);
  server.close();
  await hanging;
  expect([await stateOf(), await run(), post.received.length]).toEqual(['sent', 0, 1]);

  await db
    .updateTable('mail')
    .set({ ...longAgo, state: 'handed-over' })
    .execute();
  expect([await run(), await stateOf(), post.received.length]).toEqual([0, 'unknown', 1]);
});

test('two processes at once: each letter once', async () => {
  const { an, binh, chau, hanh } = world.cast.person;
  for (const personId of [an, binh, chau, hanh]) await tell(personId, 'assessments.notice.returned', { year: 2021 });
  await Promise.all([run(), run(), run()]);
  await run();
  expect(post.received.map(({ to }) => to).sort()).toEqual(['an', 'binh', 'chau', 'hanh'].map((name) => `${name}@thu.example`));
});

test('who wants none gets none; what is said behind a sign-in only is not in the letter', async () => {
  const { an, binh } = world.cast.person;
  await world.site.db.transaction().execute(async (tx) => {
    await savePreference(tx, an, { ...usualPreference, mode: 'none' }, 1);
    await savePreference(tx, binh, { ...usualPreference, mode: 'at-once' }, 1);
  });
  for (const personId of [an, binh]) await tell(personId, 'incidents.notice.recorded', { line: 'II.5', year: 2021 });
  await run();
  expect(post.received.map(({ to }) => to)).toEqual(['binh@thu.example']);
  const { subject, body } = read(post.received[0]!.source);
  expect(subject).toContain('Có một tin chỉ xem được sau khi đăng nhập.');
  expect(body).not.toContain('II.5');
});

test('a site without settings makes no letters', async () => {
  const { app } = world.site;
  await app.db.transaction().execute(async (tx) => {
    const context = {
      tx,
      actor: { personId: newId(), seats: [] },
      now: '2021-03-01T03:00:00.000Z',
      newId,
      site: app.site,
    } as unknown as Context;
    for (const event of await saveEvents(tx, null, context.now, [{ type: 'test.happened', subjectId: newId(), body: {} }]))
      await addNotices(context, event, [world.cast.person.an], 'assessments.notice.returned', { year: 2021 }, '/', 'unit-keeper');
  });
  expect(await app.db.selectFrom('notice_delivery').selectAll().execute()).toEqual([]);
});
