import type { Page } from 'playwright-core';
import { attach, choose, dialogOf, press, sees, type } from '../hand.ts';

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const addressOf = (campaignId: string) => `/phong-trao/${campaignId}/danh-gia`;

/** The clerk opens the year's round by the rules of the law. */
export async function openRound(clerk: Page, campaignId: string): Promise<void> {
  await clerk.goto(addressOf(campaignId));
  await press(clerk, 'Mở đợt');
  await press(dialogOf(clerk), 'Mở đợt');
  await sees(clerk, /^Đã mở đợt: \d+ người/);
}

/** Somebody's own words and grade, on the phone. */
export async function evaluateSelf(member: Page, campaignId: string, remark: string): Promise<void> {
  await member.goto(addressOf(campaignId));
  await member.getByRole('radio', { name: 'Hoàn thành tốt nhiệm vụ' }).check();
  await type(member, /^Ưu điểm, hạn chế/, remark);
  await press(member, 'Gửi phiếu tự đánh giá');
  await sees(member, 'Đã gửi phiếu tự đánh giá.');
}

/** The head's layer for everybody in one grid, from the signed paper: some excellent, the rest good; gives how many rows. */
export async function enterGrades(
  clerk: Page,
  campaignId: string,
  said: { readonly onDay: string; readonly excellent: number; readonly paper: Upload },
): Promise<number> {
  await clerk.goto(addressOf(campaignId));
  await press(clerk, 'Nhập và quyết định');
  const cells = clerk.getByRole('combobox', { name: /^Mức xếp loại, / });
  await cells.first().waitFor();
  const rows = await cells.count();
  for (let row = 0; row < rows; row++) await cells.nth(row).selectOption(row < said.excellent ? 'Xuất sắc' : 'Tốt');
  await type(clerk, 'Ngày đề nghị', said.onDay);
  await attach(clerk, 'Bản quét giấy đã ký', said.paper);
  await press(clerk, `Ghi ${rows} người`);
  await sees(clerk, `Đã ghi ${rows} người.`);
  return rows;
}

/** The decision on everybody's grade, as the layers propose it. */
export async function decideGrades(head: Page, campaignId: string, number: string, signedOn: string): Promise<void> {
  await head.goto(addressOf(campaignId));
  await press(head, 'Nhập và quyết định');
  await press(head, 'Quyết định');
  await choose(head, 'Quyết định về', 'Mức xếp loại chất lượng');
  await type(head, 'Số quyết định', number);
  await type(head, 'Ngày ký', signedOn);
  await press(head, 'Ghi quyết định');
  await press(dialogOf(head), 'Ghi quyết định');
  await sees(head, 'Đã ghi quyết định.');
}

/** From the grades to the unit's score. */
export async function openChain(page: Page, campaignId: string): Promise<void> {
  await page.goto(addressOf(campaignId));
  await press(page, 'Từ cá nhân đến đơn vị');
  await sees(page, /^Mức xếp loại của \d+ người/);
}
