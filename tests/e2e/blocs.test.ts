// A bloc of schools lives its year: made by a body, a pact signed, scored jointly.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { shortDate } from '#domain/kernel/day.ts';
import { checkPage } from './checkPage.ts';
import { choose, dialogOf, press, sees, seesNo, tabTo, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

const neighbour = 'Trường THCS Vân Khê';

let office: Stand;
beforeAll(async () => {
  office = await stand();
});
afterAll(async () => await office?.close());

/** The page at the three widths. */
async function checkWidths(page: Page): Promise<void> {
  await checkPage(page);
  for (const width of [768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await checkPage(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

const seal = async (page: Page, button: string | RegExp) => {
  await press(page, button);
  const dialog = dialogOf(page);
  await dialog.waitFor();
  return dialog;
};

describe('khối thi đua: thành lập, giao ước, chấm điểm', () => {
  const scene = scenes(() => office.pages());
  let body: Page;
  let leader: Page;
  let other: Page;

  scene('ban chỉ đạo thành lập khối và phân công; mọi lý do nêu ngay tại ô', async () => {
    body = await office.open('reviewer', 1440);
    await body.goto('/khoi-thi-dua');
    await sees(body, 'Chưa có khối, cụm thi đua nào');
    await checkWidths(body);
    await press(body, 'Thành lập khối, cụm');
    const dialog = dialogOf(body);
    await type(dialog, 'Tên', 'Khối thi đua các trường THCS');
    await type(dialog, 'Số, ký hiệu quyết định', '12/QĐ-BCĐ');
    await type(dialog, 'Ngày quyết định', shortDate(office.world.scenario.startDay));
    const { unitName } = office.world.scenario;
    for (const name of [unitName, neighbour]) {
      await type(dialog, 'Đơn vị thành viên', name);
      await body
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .click();
      await dialog.getByRole('button', { name: `Bỏ ${name}` }).waitFor();
    }
    await checkWidths(body);
    await dialog.getByRole('button', { name: 'Thành lập khối, cụm' }).click();
    await sees(body, 'Thành viên hiện nay');
    await press(body, 'Phân công phụ trách');
    await choose(dialogOf(body), 'Đơn vị trưởng (khối trưởng, cụm trưởng)', unitName);
    await dialogOf(body).getByRole('button', { name: 'Phân công phụ trách' }).click();
    await sees(body, 'Đơn vị trưởng 2024');
    await checkWidths(body);
  });

  scene('giao ước: soạn, đưa ký bằng bàn phím, các thủ trưởng ký', async () => {
    leader = await office.open('head', 1440);
    await leader.goto('/khoi-thi-dua');
    await press(leader, 'Khối thi đua các trường THCS');
    await press(leader, 'Giao ước');
    await sees(leader, 'Chưa có nội dung giao ước');
    await checkWidths(leader);
    await press(leader, 'Soạn giao ước');
    await type(dialogOf(leader), 'Nơi ký', 'Hội nghị ký kết giao ước thi đua');
    await type(
      dialogOf(leader),
      'Nội dung thi đua, mỗi dòng một chỉ tiêu',
      'Giữ vững danh hiệu đơn vị đạt chuẩn văn hóa\nMỗi tổ có một sáng kiến',
    );
    await dialogOf(leader).getByRole('button', { name: 'Soạn giao ước' }).click();
    await dialogOf(leader).waitFor({ state: 'hidden' });
    await sees(leader, 'Mỗi tổ có một sáng kiến');
    await tabTo(leader, leader.getByRole('button', { name: 'Đưa ký', exact: true }));
    await leader.keyboard.press('Enter');
    const asked = dialogOf(leader);
    await asked.waitFor();
    await checkWidths(leader);
    await tabTo(leader, asked.getByRole('button', { name: 'Đưa ký', exact: true }));
    await leader.keyboard.press('Enter');
    await sees(leader, 'Chữ ký');
    await (await seal(leader, 'Ký giao ước')).getByRole('button', { name: 'Ký giao ước' }).click();
    await sees(leader, /ký ngày/);
    await checkWidths(leader);
  });

  scene('chấm điểm: tự chấm, chấm chéo, không ai thấy điểm trước khi khóa', async () => {
    await press(leader, 'Chấm điểm');
    await press(leader, 'Soạn bảng điểm');
    const sheet = dialogOf(leader);
    await type(sheet, 'Tiêu chí', 'Thực hiện nhiệm vụ chính trị');
    await type(sheet, 'Điểm tối đa', '60');
    await press(sheet, 'Thêm tiêu chí');
    await sheet.getByRole('textbox', { name: 'Tiêu chí', exact: true }).nth(1).fill('Xây dựng đơn vị văn hóa');
    await sheet.getByRole('textbox', { name: 'Điểm tối đa', exact: true }).nth(1).fill('40');
    await checkWidths(leader);
    await sheet.getByRole('button', { name: 'Soạn bảng điểm' }).click();
    await sees(leader, '1. Thực hiện nhiệm vụ chính trị');
    await (await seal(leader, 'Mở chấm điểm')).getByRole('button', { name: 'Mở chấm điểm' }).click();
    await sees(leader, 'Tình hình nộp phiếu');
    other = await office.open('neighbourHead', 1440);
    await other.goto(new URL(leader.url()).pathname);
    for (const page of [leader, other]) {
      await give(page, 0, '58', '40');
      await (await seal(page, 'Nộp bản tự chấm')).getByRole('button', { name: 'Nộp bản tự chấm' }).click();
      await page.getByRole('button', { name: 'Nộp bản tự chấm', exact: true }).first().waitFor({ state: 'detached' });
    }
    await leader.reload();
    await give(leader, 0, '55,5', '35');
    await give(other, 0, '50', '39');
    await checkWidths(leader);
    for (const page of [leader, other]) {
      await (await seal(page, 'Nộp phiếu chấm chéo')).getByRole('button', { name: 'Nộp phiếu chấm chéo' }).click();
      await page.getByRole('button', { name: 'Nộp phiếu chấm chéo', exact: true }).first().waitFor({ state: 'detached' });
    }
    await seesNo(body, '90,5');
    await leader.reload();
    await (await seal(leader, 'Khóa chấm điểm')).getByRole('button', { name: 'Khóa chấm điểm' }).click();
    await sees(leader, 'Kết quả, thứ hạng');
    await sees(leader, '90,5');
    await checkWidths(leader);
  });
});

/** Fills in the sheet that stands first among those not handed in. */
async function give(page: Page, at: number, first: string, second: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Chấm: / })
    .nth(at)
    .click();
  const dialog = dialogOf(page);
  await type(dialog, /^1\. /, first);
  await type(dialog, /^2\. /, second);
  await dialog.getByRole('button', { name: 'Chấm', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}
