import type { Page } from 'playwright-core';
import { dialogOf, press, seal, sees, type } from '../hand.ts';

const addressOf = (campaignId: string) => `/phong-trao/${campaignId}/bang-cham-diem`;

export async function openSheet(page: Page, campaignId: string): Promise<void> {
  await page.goto(addressOf(campaignId));
  await page.getByRole('table').first().waitFor();
}

/** The clerk opens the year's assessment: every line still empty. */
export async function openScoring(clerk: Page, campaignId: string): Promise<void> {
  await clerk.goto(addressOf(campaignId));
  await press(clerk, 'Mở bản tự chấm');
  await sees(clerk, 'Chưa đủ điểm');
}

/** Types the whole column line by line with Enter between; every `every`-th line one step below its maximum. Gives how many lines. */
export async function typeColumn(page: Page, column: string, every: number): Promise<number> {
  const fields = page.getByRole('textbox', { name: new RegExp(`^Dòng .+, điểm ${column}$`) });
  await fields.first().waitFor();
  const rows = page.getByRole('row').filter({ has: fields });
  const most = await Promise.all((await rows.all()).map(async (row) => (await row.locator('td').nth(3).textContent()) ?? ''));
  await fields.first().focus();
  for (const [line, text] of most.entries()) {
    const points = Number(/[\d,]+$/.exec(text.trim())![0].replace(',', '.')) - (line % every === every - 1 ? 1 : 0);
    await page.keyboard.insertText(String(Math.max(0, points)).replace('.', ','));
    await page.keyboard.press('Enter');
  }
  await sees(page, /^Đã lưu lúc/);
  return most.length;
}

export async function recordReading(clerk: Page, heldOn: string, people: number): Promise<void> {
  const form = clerk.getByRole('region', { name: 'Đọc trước toàn thể' });
  await type(form, 'Ngày đọc', heldOn);
  await type(form, 'Có mặt', String(people));
  await type(form, 'Tổng số', String(people));
  await type(form, 'Biên bản', 'Đọc bản tự chấm trước toàn thể; mọi người nhất trí.');
  await press(form, 'Ghi buổi đọc');
  await sees(form, `Có mặt ${people}/${people}`);
}

/** Closes the scoring on one hash for both to sign. */
export async function closeScoring(clerk: Page): Promise<void> {
  await press(clerk, 'Chốt, đưa ra ký');
  await press(dialogOf(clerk), 'Chốt, đưa ra ký');
  await sees(clerk, /^Đã chốt điểm/);
  await sees(clerk, 'Chờ 2 chữ ký');
}

/** Signs what is closed; gives the hash on the receipt. */
export async function signSheet(signer: Page, campaignId: string): Promise<string> {
  await openSheet(signer, campaignId);
  await press(signer, 'Ký bản chấm điểm');
  const receipt = await seal(signer, 'Ký bản chấm điểm');
  return /Mã băm\s*([0-9A-F ]+)/.exec(receipt)![1]!.trim();
}

/** Hands the file in to the superiors; gives the receipt. */
export async function submitSheet(clerk: Page, campaignId: string): Promise<string> {
  await openSheet(clerk, campaignId);
  await press(clerk, 'Nộp bảng chấm điểm');
  return await seal(clerk, 'Nộp');
}

/** Edits one point after the closing, which the page says will void the signatures. */
export async function changePoints(page: Page, campaignId: string, line: string, column: string, points: string): Promise<void> {
  await openSheet(page, campaignId);
  await sees(page, 'Sửa bất kỳ điểm nào thì mọi chữ ký mất hiệu lực và phải chốt lại.');
  await press(page, 'Sửa điểm');
  await type(page, `Dòng ${line}, điểm ${column}`, points);
  await sees(page, /^Đã lưu lúc/);
}
