import type { Page } from 'playwright-core';
import { attach, dialogOf, press, seal, sees, tabTo, type } from '../hand.ts';
import { type Work, watchHand } from '../pace.ts';

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A member chooses one title and so many duties, step by step, and signs; gives the receipt. */
export async function signPledge(member: Page, check: (page: Page) => Promise<void>, duties = 2): Promise<string> {
  await member.goto('/viec-cua-toi');
  return await fillPledge(member, check, duties);
}

/** The same from the page of the day, with every duty that the position has; the form is open when this begins. */
export async function fillPledge(
  member: Page,
  check: (page: Page) => Promise<void>,
  duties = Number.POSITIVE_INFINITY,
): Promise<string> {
  await member.getByRole('checkbox').first().check();
  await check(member);
  await press(member, 'Tiếp: cam kết');
  await sees(member, /^Cam kết của /);
  const offered = await member.getByRole('checkbox').count();
  for (let duty = 0; duty < Math.min(duties, offered); duty++) await member.getByRole('checkbox').nth(duty).check();
  await press(member, 'Tiếp: việc tự chọn');
  await press(member, 'Tiếp: ký, gửi');
  await check(member);
  await press(member, 'Ký và gửi');
  const receipt = await seal(member, 'Ký và gửi');
  await sees(member, 'đã ký, chờ xem');
  return receipt;
}

/** The clerk pastes the paper forms as they stand in a spreadsheet, one row a person, and enters all at once; gives how many. */
export async function enterPledges(clerk: Page, campaignId: string, scan: Upload, signedOn: string): Promise<number> {
  await clerk.goto(`/phong-trao/${campaignId}/dang-ky-thi-dua`);
  await attach(clerk, 'Bản quét các bản giấy đã ký', scan);
  const rows = clerk.getByRole('table').getByRole('row');
  const open = rows.filter({ has: clerk.getByRole('checkbox') });
  await open.first().waitFor();
  const count = await open.count();
  const block = Array.from({ length: (await rows.count()) - 1 }, () => [signedOn, 'x', '', 'x', 'x'].join('\t')).join('\r\n');
  await clerk.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await clerk.evaluate(`navigator.clipboard.writeText(${JSON.stringify(block)})`);
  await open.first().getByRole('textbox').first().focus();
  await clerk.keyboard.press('Control+v');
  await sees(clerk, `${count} bản sẵn sàng nhập.`);
  await press(clerk, `Nhập ${count} bản`);
  await press(dialogOf(clerk), `Nhập ${count} bản`);
  await sees(clerk, `Đã nhập ${count} bản.`);
  return count;
}

export interface Typing {
  /** How many forms were entered. */
  readonly forms: number;
  /** A form with every cell typed, and one like the form before but for one cell: at most. */
  readonly whole: Work;
  readonly alike: Work;
  /** Everything from the opened page to the sealed entry. */
  readonly all: Work;
}

/**
 * The clerk types the paper forms by keyboard alone, as they lie on the desk: every fourth one cell by cell, the others by copying the row
 * above and changing what differs. `leave` rows at the end stay open.
 */
export async function typePledges(
  clerk: Page,
  campaignId: string,
  said: { readonly scan: Upload; readonly signedOn: string; readonly leave: number },
): Promise<Typing> {
  await clerk.goto(`/phong-trao/${campaignId}/dang-ky-thi-dua`);
  const rows = clerk.getByRole('table', { name: 'Bảng nhập bản đăng ký từ bản giấy' }).getByRole('row');
  const open = rows.filter({ has: clerk.getByRole('checkbox') });
  await open.first().waitFor();
  const all = await watchHand(clerk);
  await attach(clerk, 'Bản quét các bản giấy đã ký', said.scan);
  await clerk.getByRole('textbox', { name: /^Ngày ký chung/ }).click();
  await clerk.keyboard.type(said.signedOn);
  await tabTo(clerk, open.first().getByRole('textbox').first());
  const forms = (await open.count()) - said.leave;
  const cells = await open
    .nth(forms - 1)
    .getByRole('checkbox')
    .count();
  const took = { whole: { keys: 0, points: 0 }, alike: { keys: 0, points: 0 } };
  for (let form = 0; form < forms; form++) {
    const read = await watchHand(clerk);
    const kind = form % 4 === 0 ? 'whole' : 'alike';
    await clerk.keyboard.press(kind === 'whole' ? 'ArrowRight' : 'Control+d');
    if (kind === 'whole') await typeRow(clerk, cells, form);
    else await changeOne(clerk, form);
    await clerk.keyboard.press('Enter');
    const typed = await read();
    if (typed.keys > took[kind].keys) took[kind] = typed;
  }
  await sees(clerk, `${forms} bản sẵn sàng nhập.`);
  await press(clerk, `Nhập ${forms} bản`);
  const work = await all();
  await press(dialogOf(clerk), `Nhập ${forms} bản`);
  await sees(clerk, `Đã nhập ${forms} bản.`);
  return { forms, ...took, all: { ...work, points: work.points + 1 } };
}

/** The first title, then every duty but one. */
async function typeRow(clerk: Page, cells: number, form: number): Promise<void> {
  for (let cell = 0; cell < cells; cell++) await clerk.keyboard.press(cell === 1 || cell === 2 + (form % 5) ? 'ArrowRight' : 'x');
}

/** From the day at the row's begin to one of the first duties, ticked or not any more. */
async function changeOne(clerk: Page, form: number): Promise<void> {
  for (let step = 0; step < 3 + (form % 5); step++) await clerk.keyboard.press('ArrowRight');
  await clerk.keyboard.press('Space');
}

/** The one form that came late, ticked on the phone beside the pile. */
export async function addPledge(clerk: Page, campaignId: string, scan: Upload, signedOn: string): Promise<void> {
  await clerk.goto(`/phong-trao/${campaignId}/dang-ky-thi-dua`);
  await attach(clerk, 'Bản quét các bản giấy đã ký', scan);
  await type(clerk, /^Ngày ký chung/, signedOn);
  const empty = clerk
    .getByRole('row')
    .filter({ hasText: 'chưa có' })
    .filter({ has: clerk.getByRole('checkbox') });
  await empty.first().getByRole('checkbox').nth(0).check();
  await clerk.getByRole('row').filter({ hasText: 'sẽ nhập' }).getByRole('checkbox').nth(2).check();
  await sees(clerk, '1 bản sẵn sàng nhập.');
  await press(clerk, 'Nhập 1 bản');
  await press(dialogOf(clerk), 'Nhập 1 bản');
  await sees(clerk, 'Đã nhập 1 bản.');
}

/** Whoever keeps the pledges has read them and takes in what waits. */
export async function acceptPledges(keeper: Page, campaignId: string): Promise<void> {
  await keeper.goto(`/phong-trao/${campaignId}/dang-ky-thi-dua`);
  await press(keeper, /^Bản đã ký \(\d+\)$/);
  const waiting = keeper.getByRole('button', { name: /^Nhận \d+ bản đang chờ$/ });
  await waiting.click();
  await waiting.waitFor({ state: 'detached' });
}

/** The clerk fills in the unit's enrolment and saves it. */
export async function fillEnrolment(clerk: Page, campaignId: string, firstYear: number, commitment: string): Promise<void> {
  await clerk.goto(`/phong-trao/${campaignId}/dang-ky`);
  await clerk.getByRole('radio', { name: /^Đề nghị công nhận lần đầu/ }).check();
  await type(clerk, 'Năm đầu của chu kỳ', String(firstYear));
  await type(clerk, 'Nội dung đăng ký phấn đấu', commitment);
  await press(clerk, 'Lưu');
  await sees(clerk, 'Đã lưu.');
}

export interface HeldDecision {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The clerk fills in the enrolment of a unit that held the title before: for a new cycle, with the decision. */
export async function fillRenewal(
  clerk: Page,
  campaignId: string,
  said: { readonly firstYear: number; readonly held: HeldDecision; readonly commitment: string },
): Promise<void> {
  await clerk.goto(`/phong-trao/${campaignId}/dang-ky`);
  await clerk.getByRole('radio', { name: /^Đề nghị công nhận lại/ }).check();
  const { held } = said;
  await type(clerk, 'Số, ký hiệu', held.number);
  await type(clerk, 'Ngày ban hành', held.date);
  await type(clerk, 'Nơi ban hành', held.issuer);
  await type(clerk, 'Từ năm', String(held.firstYear));
  await type(clerk, 'Đến năm', String(held.lastYear));
  await type(clerk, 'Năm đầu của chu kỳ', String(said.firstYear));
  await type(clerk, 'Nội dung đăng ký phấn đấu', said.commitment);
  await press(clerk, 'Lưu');
  await sees(clerk, 'Đã lưu.');
}

/** The head sends the enrolment to every superior at once; gives the receipt. */
export async function sendEnrolment(head: Page, campaignId: string): Promise<string> {
  await head.goto(`/phong-trao/${campaignId}/dang-ky`);
  await press(head, 'Gửi');
  const receipt = await seal(head, 'Gửi');
  await sees(head, 'đã gửi, chờ cấp trên');
  return receipt;
}

async function openEnrolment(reviewer: Page, unit: string): Promise<void> {
  await reviewer.goto('/tham-dinh/dang-ky');
  await press(reviewer, unit);
  await reviewer.waitForURL(/\/tham-dinh\/dang-ky\/[^/]+$/);
}

/** Gives the enrolment back with a reason at one field. */
export async function returnEnrolment(reviewer: Page, unit: string, field: RegExp, reason: string): Promise<void> {
  await openEnrolment(reviewer, unit);
  await press(reviewer, 'Trả lại để bổ sung…');
  await type(dialogOf(reviewer), field, reason);
  await press(dialogOf(reviewer), 'Trả lại');
  await sees(reviewer, 'Đã trả lại; đơn vị được báo.');
}

export async function acceptEnrolment(reviewer: Page, unit: string, check: (page: Page) => Promise<void>): Promise<void> {
  await openEnrolment(reviewer, unit);
  await check(reviewer);
  if (reviewer.viewportSize()!.width < 900) await press(reviewer, /^Chấp nhận, trả lại/);
  await press(reviewer, 'Chấp nhận');
  await press(dialogOf(reviewer), 'Chấp nhận');
  await sees(reviewer, 'Đã chấp nhận.');
}
