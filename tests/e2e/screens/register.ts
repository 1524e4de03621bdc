import type { Page } from 'playwright-core';
import { attach, dialogOf, press, seal, sees, type } from '../hand.ts';

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A member chooses one title and two duties, step by step, and signs; gives the receipt. */
export async function signPledge(member: Page, check: (page: Page) => Promise<void>): Promise<string> {
  await member.goto('/viec-cua-toi');
  await member.getByRole('checkbox').first().check();
  await check(member);
  await press(member, 'Tiếp: cam kết');
  await member.getByRole('checkbox').nth(0).check();
  await member.getByRole('checkbox').nth(1).check();
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

/** The clerk fills in the unit's enrolment and saves it. */
export async function fillEnrolment(clerk: Page, campaignId: string, firstYear: number, commitment: string): Promise<void> {
  await clerk.goto(`/phong-trao/${campaignId}/dang-ky`);
  await clerk.getByRole('radio', { name: /^Đề nghị công nhận lần đầu/ }).check();
  await type(clerk, 'Năm đầu của chu kỳ', String(firstYear));
  await type(clerk, 'Nội dung đăng ký phấn đấu', commitment);
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
  await press(reviewer, 'Chấp nhận');
  await press(dialogOf(reviewer), 'Chấp nhận');
  await sees(reviewer, 'Đã chấp nhận.');
}
