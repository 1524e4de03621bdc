import type { Page } from 'playwright-core';
import { dialogOf, press, seal, sees, type } from '../hand.ts';

export async function openAppraisal(reviewer: Page, unit: string, year: number): Promise<void> {
  await reviewer.goto('/tham-dinh');
  await reviewer
    .getByRole('row', { name: `${unit} ${year}` })
    .getByRole('link', { name: unit, exact: true })
    .click();
  await sees(reviewer, `Thẩm định năm ${year}: ${unit}`);
}

export async function recordInspection(reviewer: Page, onDay: string, decisionDay: string, leader: string): Promise<void> {
  const form = reviewer.getByRole('region', { name: 'Kiểm tra tại đơn vị' });
  await type(form, 'Ngày kiểm tra', onDay);
  await type(form, 'Giờ bắt đầu', '08:00');
  await type(form, 'Giờ kết thúc', '11:00');
  await type(form, 'Quyết định thành lập đoàn, số', '05/QĐ-BCĐ');
  await type(form, 'Ngày ban hành quyết định', decisionDay);
  await type(form, 'Đoàn kiểm tra', `${leader}, Trưởng đoàn`);
  await form.getByRole('checkbox', { name: 'Thủ trưởng đơn vị có mặt' }).check();
  await form.getByRole('checkbox', { name: 'Người đồng ký có mặt' }).check();
  await type(form, 'Ưu điểm', 'Minh chứng gom theo từng tháng.');
  await type(form, 'Hạn chế', 'Một số dòng minh chứng chưa đủ cả năm.');
  await press(form, 'Ghi biên bản kiểm tra');
  await form.getByRole('button', { name: 'Sửa biên bản' }).waitFor();
}

/** Takes the self score line after line with "=" and n, and goes one lower, with a reason, on the first. */
export async function appraise(reviewer: Page): Promise<void> {
  const fields = reviewer.getByRole('textbox', { name: /^Dòng .+, điểm thẩm định$/ });
  await fields.first().waitFor();
  const count = await fields.count();
  await fields.first().focus();
  for (let line = 0; line < count; line++) {
    await reviewer.keyboard.press('=');
    await reviewer.keyboard.press('n');
  }
  await sees(reviewer, new RegExp(`; ${count}/${count} dòng$`));
  await sees(reviewer, /^Đã lưu lúc/);
}

export async function finishAppraisal(reviewer: Page): Promise<string> {
  await press(reviewer, 'Kết thúc thẩm định');
  return await seal(reviewer, 'Kết thúc thẩm định');
}

export async function openOutcome(page: Page, campaignId: string, year: number): Promise<void> {
  await page.goto(`/phong-trao/${campaignId}/ket-qua`);
  await page.getByRole('heading', { name: `Kết quả năm ${year}`, exact: true }).waitFor();
}

export async function announceResult(authority: Page, number: string): Promise<string> {
  await press(authority, 'Thông báo kết quả…');
  await type(dialogOf(authority), 'Số văn bản', number);
  return await seal(authority, 'Ký và thông báo');
}

export async function decideTitle(authority: Page, number: string): Promise<string> {
  await press(authority, 'Quyết định công nhận…');
  const dialog = dialogOf(authority);
  await type(dialog, 'Số quyết định', number);
  await type(dialog, 'Ký với chức vụ', 'Trưởng ban');
  return await seal(authority, 'Ký quyết định công nhận');
}

export async function revokeTitle(authority: Page, number: string, reason: string): Promise<string> {
  await press(authority, 'Hủy bỏ…');
  const dialog = dialogOf(authority);
  await type(dialog, 'Số quyết định', number);
  await type(dialog, 'Lý do hủy bỏ', reason);
  return await seal(authority, 'Ký quyết định hủy bỏ');
}
