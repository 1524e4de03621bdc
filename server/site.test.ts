import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { CannotOpen, databaseRefusal, folderTrouble } from './db/cannotOpen.ts';
import { firstLink, makeServer } from './main.ts';
import { openSite, type SiteOptions } from './site.ts';

const base = mkdtempSync(join(tmpdir(), 'datchuan-open-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** The sentence that somebody at the terminal reads. */
async function sentenceOf(options: SiteOptions): Promise<string> {
  const opened = await openSite(options).catch((error: unknown) => error);
  expect(opened).toBeInstanceOf(CannotOpen);
  return (opened as CannotOpen).message;
}

test('the embedded database is killed while the site serves: it says so, comes back by itself, and nothing is lost', async () => {
  const dataDir = join(base, 'giết');
  const site = await openSite({ dataDir });
  const { server, close } = await makeServer(site);
  const kill = () => process.kill(Number(readFileSync(join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  const ask = async (url: string, headers = {}) => await server.inject({ method: 'GET', url, headers });

  const token = (await firstLink(site))!.split('/').at(-1)!;
  const [email, password] = ['ky@thu.example', 'sáng nay gió nhẹ'];
  const payload = { token, fullName: 'Đào Văn Kỷ', email, password, siteName: 'Sở thử' };
  expect((await server.inject({ method: 'POST', url: '/api/first-administrator', payload })).statusCode).toBe(200);
  const signedIn = await server.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: { email, password } });
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  expect((await ask('/readyz')).statusCode).toBe(200);

  const idle = site.db.transaction().execute(async (tx) => {
    await sql`select 1`.execute(tx);
    await wait(400);
    await sql`select 1`.execute(tx);
  });
  const broken = expect(idle).rejects.toThrow();
  await wait(100);
  kill();
  await wait(50);
  expect((await ask('/healthz')).statusCode).toBe(200);
  expect((await ask('/readyz')).statusCode).toBe(503);
  const away = await ask('/api/me', { cookie });
  expect([away.statusCode, away.json().refusals[0].code]).toEqual([503, 'kernel.database-away']);
  const page = await ask('/tra-cuu?q=a');
  expect([page.statusCode, page.body.includes('Trang đang tạm nghỉ')]).toEqual([503, true]);
  await broken;

  await expect.poll(async () => (await ask('/readyz')).statusCode, { timeout: 60_000, interval: 100 }).toBe(200);
  expect((await ask('/api/me', { cookie })).json().person.fullName).toBe('Đào Văn Kỷ');
  await close();
  await site.close();
  await wait(300);
  expect(existsSync(join(dataDir, 'pg', 'postmaster.pid'))).toBe(false);
}, 120_000);

test('a database of one’s own that does not answer, has no such name, or is no address: one sentence, without the password', async () => {
  const database = await freshDatabase();
  const { url } = database;
  const inWords = (sentence: string) => sentence.replace(new URL(url).host, 'localhost').replace(/test_\w+/, 'TÊN');
  const dataDir = join(base, 'ngoài');
  const said = [];
  for (const databaseUrl of [
    'postgresql://ai:bi-mat-9@localhost:1/x',
    'postgresql://ai:bi-mat-9@khong-co-may-nay.invalid/x',
    url.replace(/\/test_\w+/, '/khong_co'),
    url.replace(/:[^:@]+@/, ':bi-mat-9@'),
    'khong phai dia chi bi-mat-9',
  ]) {
    said.push(await sentenceOf({ dataDir, databaseUrl }));
  }
  expect(said.map(inWords)).toEqual([
    'Không mở được cơ sở dữ liệu localhost:1/x: không có máy chủ PostgreSQL nào trả lời ở đó. Hãy xem lại DATABASE_URL.',
    'Không mở được cơ sở dữ liệu khong-co-may-nay.invalid/x: không tìm thấy máy có tên này. Hãy xem lại DATABASE_URL.',
    'Không mở được cơ sở dữ liệu localhost/khong_co: chưa có cơ sở dữ liệu mang tên này. Hãy xem lại DATABASE_URL.',
    'Không mở được cơ sở dữ liệu localhost/TÊN: sai tên tài khoản hoặc mật khẩu. Hãy xem lại DATABASE_URL.',
    'DATABASE_URL phải có dạng postgresql://tài-khoản:mật-khẩu@máy:5432/tên.',
  ]);
  await database.close();
});

test('a pooler’s words mean what the server’s own codes do', () => {
  const said = (message: string) =>
    databaseRefusal(Object.assign(new Error(message), { code: '08P01' }), 'postgresql://x/y')?.message;
  expect(said('database "y" does not exist')).toContain('chưa có cơ sở dữ liệu mang tên này');
  expect(said('SASL authentication failed')).toContain('sai tên tài khoản hoặc mật khẩu');
  expect(said('no more connections allowed (max_client_conn)')).toContain('đã hết chỗ kết nối');
  expect(said('client_login_timeout (server down)')).toContain('không có máy chủ PostgreSQL nào trả lời');
  expect(said('unsupported startup parameter: options')).toBeUndefined();
});

test('a site opened with the keys of another, without its key or with a broken one is not opened, and gets no new key', async () => {
  const database = await freshDatabase();
  const databaseUrl = database.url;
  const dataDir = join(base, 'khóa');
  await (await openSite({ dataDir, databaseUrl })).close();
  const key = join(dataDir, 'keys', 'issuer.json');
  expect(await sentenceOf({ dataDir: join(base, 'khóa khác'), databaseUrl })).toMatch(/^Không thấy khóa ký của trang/);
  expect(existsSync(join(base, 'khóa khác', 'keys', 'issuer.json'))).toBe(false);
  const kept = readFileSync(key, 'utf8');
  writeFileSync(key, kept.slice(0, 40));
  expect(await sentenceOf({ dataDir, databaseUrl })).toMatch(/^Tệp khóa ký của trang bị hỏng/);
  cpSync(join(dataDir, 'keys'), join(base, 'khóa lạ', 'keys'), { recursive: true });
  writeFileSync(join(base, 'khóa lạ', 'keys', 'issuer.json'), kept.replace(/"kid":"...../, '"kid":"xxxxx'));
  expect(await sentenceOf({ dataDir: join(base, 'khóa lạ'), databaseUrl })).toMatch(/^Thư mục keys này không phải/);
  writeFileSync(key, kept);
  await (await openSite({ dataDir, databaseUrl })).close();
  await database.close();
});

test('data of a newer Đạt Chuẩn, or of another main version of PostgreSQL, is left alone', async () => {
  const dataDir = join(base, 'mới hơn');
  const site = await openSite({ dataDir });
  await sql`insert into migration (name, hash) values ('9999_later.sql', 'x')`.execute(site.db);
  await site.close();
  expect(await sentenceOf({ dataDir })).toMatch(/bản Đạt Chuẩn mới hơn mở \(9999_later\.sql\)/);
  writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '15\n');
  expect(await sentenceOf({ dataDir })).toMatch(/thuộc PostgreSQL 15, còn bản kèm theo là \d+/);
});

test('a cluster whose making was broken off is made again', async () => {
  const dataDir = join(base, 'dở dang');
  mkdirSync(join(dataDir, 'pg.new', 'base'), { recursive: true });
  writeFileSync(join(dataDir, 'pg.new', 'PG_VERSION'), '18\n');
  const site = await openSite({ dataDir });
  await site.close();
  expect(existsSync(join(dataDir, 'pg.new'))).toBe(false);
});

test('a folder that is a file: one sentence', async () => {
  writeFileSync(join(base, 'tệp'), '');
  expect(await sentenceOf({ dataDir: join(base, 'tệp', 'trang') })).toMatch(/^Chỗ của thư mục dữ liệu có một tệp cùng tên/);
  expect(await sentenceOf({ dataDir: join(base, 'tệp') })).toMatch(/^Chỗ của thư mục dữ liệu có một tệp cùng tên/);
});

test('a read-only disk answers the making of a folder with “not there”; anything else missing is no matter of the folder', () => {
  const missing = (syscall: string) => Object.assign(new Error('x'), { code: 'ENOENT', syscall, path: '/x/y' });
  expect(folderTrouble(missing('mkdir'), '/x')?.message).toMatch(/^Không tạo được thư mục dữ liệu ở đây.*: \/x\/y$/);
  expect(folderTrouble(missing('open'), '/x')).toBeUndefined();
});

test('who only reads goes in beside whoever serves, and never makes a site', async () => {
  const dataDir = join(base, 'đọc');
  expect(await sentenceOf({ dataDir, reads: true })).toMatch(/^Chưa có trang nào ở/);
  expect(existsSync(dataDir)).toBe(false);
  const site = await openSite({ dataDir });
  await expect(openSite({ dataDir })).rejects.toThrow(/đang chạy trên dữ liệu này rồi/);
  const reading = await openSite({ dataDir, reads: true });
  expect(await reading.db.selectFrom('site').select('id').execute()).toEqual([{ id: site.app.site.id }]);
  await reading.close();
  expect(await site.db.selectFrom('site').select('id').execute()).toHaveLength(1);
  await site.close();
});

test('the number in a file left behind is nobody’s to kill: it may belong to another program by now', async () => {
  const dataDir = join(base, 'số cũ');
  const site = await openSite({ dataDir });
  const pid = join(dataDir, 'pg', 'postmaster.pid');
  const ready = async () =>
    await sql`select 1`.execute(site.db).then(
      () => true,
      () => false,
    );
  let [own, ...rest] = readFileSync(pid, 'utf8').split('\n');
  process.kill(Number(own), 'SIGINT');
  // Brought back at once the first time, and after a rest the second: then its file is gone long enough to put another there.
  await expect.poll(() => existsSync(pid) && readFileSync(pid, 'utf8').split('\n')[0] !== own, { timeout: 60_000 }).toBe(true);
  await expect.poll(ready, { timeout: 60_000 }).toBe(true);
  [own, ...rest] = readFileSync(pid, 'utf8').split('\n');
  process.kill(Number(own), 'SIGINT');
  await expect.poll(() => existsSync(pid), { timeout: 60_000 }).toBe(false);
  writeFileSync(pid, [String(process.pid), ...rest].join('\n'));
  let isStruck = false;
  process.once('SIGINT', () => {
    isStruck = true;
  });
  await site.close();
  expect(isStruck).toBe(false);
}, 120_000);
