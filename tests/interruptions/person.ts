import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { type Break, type Memory, settled } from './memory.ts';
import { below, type Piece, type Random } from './pieces.ts';
import type { Member, School } from './school.ts';
import type { Moment } from './troubles.ts';

/** Something that was typed or taken and is there no more. */
export interface Loss {
  readonly piece: string;
  readonly what: string;
}

/** What a person does with a piece, and all they know of it. */
export interface Work {
  readonly school: School;
  readonly member: Member;
  readonly page: Page;
  readonly memory: Memory;
  readonly breaks: readonly Break[];
  readonly random: Random;
  lost(loss: Loss): void;
  /** Says what has just been done; a trouble may come of it. */
  moment(of: Moment): void;
}

/** So long a thing that should stand on the page is looked for before it counts as lost. */
const look = 15_000;

const button = (place: Page | Locator, name: string | RegExp) =>
  place.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

const emailField = (page: Page) => page.getByLabel('Thư điện tử');

/** Opens a page, signing in again where that is asked, until one of these stands on it. */
async function open(work: Work, path: string, wanted: Locator, timeout = look): Promise<void> {
  const { page, school } = work;
  await page.goto(school.baseUrl + path, { waitUntil: 'commit' });
  await wanted.or(emailField(page)).first().waitFor({ timeout });
  if (await emailField(page).isVisible()) {
    await signInAgain(work, timeout);
    await page.goto(school.baseUrl + path, { waitUntil: 'commit' });
    await wanted.first().waitFor({ timeout });
  }
  work.moment('opened');
}

/** A session that ended while a kept page was shown brings the sign-in page: nothing can be said of what stood there. */
function stillOn({ page }: Work, path: string): void {
  const { pathname } = new URL(page.url());
  if (pathname !== path) throw new Error(`${pathname} came in place of ${path}`);
}

/** Whether it stands on the page, or comes to it in time; a page that died while it was looked for says nothing. */
async function comes(work: Work, path: string, wanted: Locator, timeout: number): Promise<boolean> {
  await wanted
    .first()
    .waitFor({ timeout })
    .catch(() => undefined);
  const count = await wanted.count();
  stillOn(work, path);
  return count > 0;
}

const evidencePath = ({ school }: Work) => `/phong-trao/${school.campaignId}/minh-chung`;

async function signInAgain({ page, member }: Work, timeout: number): Promise<void> {
  await emailField(page).fill(member.email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(member.password);
  await button(page, 'Đăng nhập').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'), { timeout });
}

/** The first visit, with a network: the pages are opened once and the worker has taken over. */
export async function firstVisit(work: Work, hasPledge: boolean): Promise<void> {
  const { page } = work;
  if (hasPledge) await open(work, '/viec-cua-toi', button(page, /^Tiếp: /), 60_000);
  await open(work, evidencePath(work), button(page, 'Gửi minh chứng'), 60_000);
  await page.evaluate(`navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller
    ? true : new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', () => done(true))))`);
  await open(work, evidencePath(work), button(page, 'Gửi minh chứng'), 60_000);
}

/** Names in the list of what waits on this machine and what went not long ago; the page says for itself when it has read them. */
async function namesInOutbox(work: Work): Promise<readonly string[]> {
  const titles = work.page.getByRole('main').locator('li h3');
  await open(work, '/cho-gui', titles.or(work.page.getByText('Không có gì chờ gửi')), look);
  const names = await titles.allTextContents();
  stillOn(work, '/cho-gui');
  return names;
}

/** All is well again: whether something still waits after another try. */
export async function waitsAfterRetry(work: Work): Promise<boolean> {
  await namesInOutbox(work);
  const { page } = work;
  const waiting = page.getByRole('list', { name: 'Đang chờ gửi' });
  if ((await waiting.count()) === 0) {
    stillOn(work, '/cho-gui');
    return false;
  }
  await button(page, 'Gửi ngay').click({ timeout: 1000 });
  await waiting.waitFor({ state: 'detached', timeout: 5000 }).catch(() => undefined);
  return true;
}

/** What the server did not take, in the words of the page that is open. */
export async function refusedOn({ page }: Work): Promise<readonly string[]> {
  const refused = page.getByRole('list', { name: 'Máy chủ không nhận' }).getByRole('listitem');
  return (await refused.allTextContents()).map((text) => `refused: ${text}`);
}

/** Does, or goes on doing, what the piece asks; resolves when the machine has it. */
export async function doPiece(work: Work, piece: Piece): Promise<void> {
  work.moment('tried');
  if (piece.kind === 'pledge') return await pledge(work, piece);
  const wanted = piece.kind === 'note' ? [piece.note] : piece.pictures.map(({ name }) => name);
  if (work.memory.pressed !== null) {
    const there = await namesInOutbox(work);
    if (wanted.every((name) => there.includes(name))) return;
    if (wanted.some((name) => there.includes(name)))
      return work.lost({ piece: piece.id, what: 'some of the files sent together' });
  }
  await sendEvidence(work, piece);
}

type Evidence = Exclude<Piece, { kind: 'pledge' }>;

async function sendEvidence(work: Work, piece: Evidence): Promise<void> {
  const { page, memory, random } = work;
  const add = button(page, 'Gửi minh chứng');
  await open(work, evidencePath(work), add);
  await openForm(work, piece, add);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  if (piece.kind === 'note') await dialog.getByText('Lời ghi', { exact: true }).first().click();
  await typeNote(work, piece, dialog.getByRole('textbox', { name: /^Lời ghi/ }));
  if (piece.kind === 'pictures') await choose(work, piece, dialog);
  await tick(work, piece, dialog.getByRole('region', { name: 'Chứng minh cho tiêu chí nào' }));
  const send = button(dialog, 'Gửi');
  memory.pressed = Date.now();
  await (below(random, 5) === 0 ? send.dblclick() : send.click());
  work.moment('pressed');
  await dialog.waitFor({ state: 'hidden', timeout: 15_000 });
  stillOn(work, evidencePath(work));
}

/** Goes on where the page says that something was begun; where it says nothing, what was typed and taken is lost. */
async function openForm(work: Work, piece: Evidence, add: Locator): Promise<void> {
  const { page, memory, breaks } = work;
  const goOn = button(page, 'Mở tiếp');
  const must =
    settled(memory.texts, breaks, 'text') !== undefined ||
    settled(memory.files, breaks, 'files') !== undefined ||
    settled(memory.ticks, breaks, 'text') !== undefined;
  if (memory.texts.length + memory.files.length + memory.ticks.length === 0) return await add.click();
  if (await comes(work, evidencePath(work), goOn, must ? look : 500)) return await goOn.click();
  if (must) {
    work.lost({ piece: piece.id, what: 'the whole form' });
    forget(memory);
  }
  await add.click();
}

function forget(memory: Memory): void {
  memory.texts.length = 0;
  memory.files.length = 0;
  memory.ticks.length = 0;
}

async function typeNote(work: Work, piece: Evidence, field: Locator): Promise<void> {
  await typeWords(work, piece.id, piece.note, field);
}

/** Compares what stands in the field with what was typed, then types the rest, some words at a time. */
async function typeWords(
  { memory, breaks, lost, random, moment }: Work,
  id: string,
  text: string,
  field: Locator,
): Promise<void> {
  const must = settled(memory.texts, breaks, 'text') ?? '';
  const found = await field.inputValue();
  const there = text.startsWith(found) ? found : '';
  if (there.length < must.length) {
    lost({ piece: id, what: `${must.length - there.length} of ${must.length} characters` });
    memory.texts.length = 0;
  }
  const words = text.slice(there.length).split(/(?= )/);
  let typed = there;
  while (words.length > 0) {
    typed += words.splice(0, 1 + below(random, 5)).join('');
    await field.fill(typed);
    memory.texts.push({ value: typed, at: Date.now() });
    moment('typed');
    await wait(40 + below(random, 160));
  }
}

async function choose(work: Work, piece: Evidence & { kind: 'pictures' }, dialog: Locator): Promise<void> {
  const { memory, breaks, lost, moment } = work;
  const must = settled(memory.files, breaks, 'files') ?? [];
  const listed = (name: string) => dialog.getByRole('listitem').filter({ hasText: name });
  for (const name of must) {
    if (await comes(work, evidencePath(work), listed(name), look)) continue;
    lost({ piece: piece.id, what: `the picture ${name}` });
  }
  for (const { name, bytes } of piece.pictures) {
    if ((await listed(name).count()) > 0) continue;
    await dialog.getByLabel('Ảnh hoặc tệp').setInputFiles({ name, mimeType: 'image/png', buffer: bytes });
    await listed(name).first().waitFor();
    // A picture counts as taken once the page has said where it is now.
    await dialog
      .getByText(/^(?:Đã giữ trong máy này|Máy này hết chỗ)/)
      .first()
      .waitFor();
    memory.files.push({ value: [...(memory.files.at(-1)?.value ?? []), name], at: Date.now() });
    moment('taken');
  }
}

/** The lines that the piece proves: the first ones of the sheet. */
async function tick({ memory, breaks, lost, moment }: Work, piece: Evidence, list: Locator): Promise<void> {
  const boxes = list.getByRole('checkbox');
  const must = settled(memory.ticks, breaks, 'text') ?? [];
  for (let at = 0; at < piece.lines; at++) {
    const box = boxes.nth(at);
    if (at < must.length && !(await box.isChecked())) lost({ piece: piece.id, what: 'a tick' });
    await box.focus();
    if (!(await box.isChecked())) await box.press('Space');
    memory.ticks.push({ value: Array.from({ length: at + 1 }, String), at: Date.now() });
    moment('ticked');
  }
}

type Pledge = Extract<Piece, { kind: 'pledge' }>;

async function pledge(work: Work, piece: Pledge): Promise<void> {
  const { page, memory } = work;
  const waits = page.getByText('Chữ ký đang chờ gửi từ máy này').first();
  const amend = button(page, 'Sửa và ký lại');
  const next = button(page, /^Tiếp: /);
  await open(work, '/viec-cua-toi', waits.or(amend).or(next));
  const isThere = page.getByRole('main').getByText(piece.initiative, { exact: true });
  if (memory.pressed !== null && (await isThere.first().isVisible())) return;
  await waits.waitFor({ state: 'hidden', timeout: 20_000 });
  if (memory.pressed !== null) {
    await isThere
      .first()
      .waitFor({ timeout: 2500 })
      .catch(() => undefined);
    if (await isThere.first().isVisible()) return;
  }
  if (await amend.isVisible()) await amend.click();
  await fillPledge(work, piece, next);
}

async function fillPledge(work: Work, piece: Pledge, next: Locator): Promise<void> {
  const { page, memory, random } = work;
  await page.getByRole('checkbox').first().check();
  work.moment('ticked');
  await next.click();
  await page
    .getByText(/^Cam kết của/)
    .first()
    .waitFor();
  await next.click();
  await typeWords(work, piece.id, piece.initiative, page.getByRole('textbox', { name: /^Sáng kiến/ }));
  await next.click();
  const sign = button(page.getByRole('main'), /^Ký (?:lại )?và gửi$/);
  await sign.click();
  const dialog = page.getByRole('dialog');
  const confirm = button(dialog, 'Ký và gửi');
  memory.pressed = Date.now();
  await (below(random, 5) === 0 ? confirm.dblclick({ timeout: 3000 }) : confirm.click());
  work.moment('pressed');
  const done = button(dialog, 'Xong');
  await done.or(page.getByText('Chữ ký đang chờ gửi từ máy này')).first().waitFor({ timeout: 15_000 });
  if (await done.isVisible()) await done.click();
}
