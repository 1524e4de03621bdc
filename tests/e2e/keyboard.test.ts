import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import * as plans from '#api/plans.ts';
import { checkPage } from './checkPage.ts';
import { attach, dialogOf, tabTo as goOnTo, sees } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

const list = 'Tên loại,Số ký hiệu,Ngày ban hành,Trích yếu\nNghị định,999/2023/NĐ-CP,01/02/2023,về một việc giả định\n';
const file = 'tests/support/plans/ke-hoach-co-loi.txt';

let school: Stand;
let clerk: Page;
let planId: string;

beforeAll(async () => {
  school = await stand({ name: 'ke-hoach-co-loi.txt', bytes: new Uint8Array(readFileSync(file)) }, { keepsApplication: true });
  clerk = await school.open('clerk');
});
afterAll(async () => await school?.close());

const key = async (name: string) => await clerk.keyboard.press(name);
const write = async (text: string) => await clerk.keyboard.insertText(text);

const tabTo = async (place: Locator) => await goOnTo(clerk, place);

const finding = (name: RegExp) => clerk.getByRole('article', { name });
const button = (name: string | RegExp) => clerk.getByRole('button', { name, exact: true });
/** Waits until the keyboard has been taken to a place by itself. */
const stands = async (place: Locator) =>
  await expect.poll(async () => await place.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);

describe('đọc kế hoạch chỉ bằng bàn phím', () => {
  const scene = scenes(() => school.pages());

  scene('chọn tệp bằng phím, đọc xong tới trang kế hoạch', async () => {
    // The browser hands the choice over from when somebody listens: well before the key is pressed.
    clerk.on('filechooser', () => undefined);
    await clerk.goto('/ke-hoach');
    await tabTo(clerk.getByLabel('Tệp kế hoạch'));
    const chooser = clerk.waitForEvent('filechooser');
    await key('Space');
    await (await chooser).setFiles(file);
    await clerk.waitForURL(/\/ke-hoach\/[^/]+$/);
    planId = new URL(clerk.url()).pathname.split('/')[2]!;
    await sees(clerk, /còn 3 chờ trả lời/);
    await checkPage(clerk);
  });

  scene('n tới phát hiện, a nhận đề nghị, bàn phím tự sang phát hiện sau', async () => {
    await key('n');
    await stands(finding(/Gữi vững/));
    await key('a');
    await stands(finding(/HĐTK/));
    await sees(clerk, 'Đã trả lời phát hiện');
  });

  scene('e sửa khác; mất mạng giữa chừng thì chữ được giữ, có mạng thì tự gửi', async () => {
    await key('e');
    await tabTo(dialogOf(clerk).getByRole('textbox', { name: 'Chữ đúng' }));
    await key('Control+a');
    await write('Hội đồng tự kiểm tra');
    await clerk.context().setOffline(true);
    await tabTo(dialogOf(clerk).getByRole('button', { name: 'Lưu' }));
    await key('Enter');
    await sees(dialogOf(clerk), 'gửi đi ngay khi có mạng lại');
    await checkPage(clerk);
    await clerk.context().setOffline(false);
    await dialogOf(clerk).waitFor({ state: 'detached' });
    await sees(clerk, '“Hội đồng tự kiểm tra”');
    await stands(finding(/20/));
  });

  scene('b bỏ qua với lý do; tải lại trang giữa chừng không mất chữ nào', async () => {
    await key('b');
    await write('Tiêu chuẩn và số lượng');
    await clerk.reload();
    const reason = clerk.getByRole('textbox', { name: 'Vì sao bỏ qua?' });
    await reason.waitFor();
    expect(await reason.inputValue()).toBe('Tiêu chuẩn và số lượng');
    await checkPage(clerk);
    await key('n');
    await stands(finding(/20/));
    await tabTo(reason);
    await key('End');
    await write(' nói hai việc khác nhau.');
    await tabTo(button('Bỏ qua với lý do này'));
    await key('Enter');
    await sees(clerk, '“Tiêu chuẩn và số lượng nói hai việc khác nhau.”');
  });

  scene('e trên một dòng đã hiểu sửa dòng ấy; chữ gõ dở còn khi mở lại', async () => {
    const row = button('Có ít nhất 02 sáng kiến được áp dụng trong năm.');
    await tabTo(row);
    expect(await clerk.locator('[data-side=text] [data-lit]').innerText()).toBe(
      'Có ít nhất 02 sáng kiến được áp dụng trong năm.',
    );
    await key('e');
    const words = dialogOf(clerk).getByRole('textbox', { name: 'Nội dung' });
    await tabTo(words);
    await key('Control+a');
    await write('Có ít nhất 03 sáng kiến được áp dụng trong năm.');
    await clerk.reload();
    await tabTo(row);
    await key('e');
    await sees(dialogOf(clerk), 'Chữ gõ dở lần trước');
    expect(await words.inputValue()).toBe('Có ít nhất 03 sáng kiến được áp dụng trong năm.');
    await checkPage(clerk);
    await tabTo(dialogOf(clerk).getByRole('button', { name: 'Lưu' }));
    await key('Enter');
    await sees(clerk, 'từ 3 sáng kiến');
  });

  scene('xác nhận phần sạch rồi cả kế hoạch bằng hai lần Enter', async () => {
    await tabTo(button(/^Xác nhận \d+ phần sạch$/));
    await key('Enter');
    await stands(button('Xác nhận kế hoạch'));
    await key('Enter');
    await sees(clerk, 'Đã xác nhận xong, chờ ký.');
  });

  scene('các trang quanh kế hoạch: không rào cản nào, không tràn, ở 360', async () => {
    const { world } = school;
    const { version, bases } = await world.stage.as(world.person.clerk)(plans.showPlan, { planId });
    const issuedOn = await world.stage.today();
    await world.stage.as(world.person.head)(plans.issuePlan, { planId, version, number: '12/KH-CĐCS', issuedOn });
    const renewed = await world.stage.as(world.person.clerk)(plans.renewPlan, { planId, year: 2025 });
    const phone = await school.open('clerk', 360);
    for (const [path, words] of [
      ['/ke-hoach', 'Đưa kế hoạch vào'],
      [`/ke-hoach/${planId}`, 'Đã ban hành: số'],
      [`/ke-hoach/${renewed.id}`, 'Bản này làm từ một bản trước.'],
      [`/ke-hoach/${renewed.id}/doi-chieu`, 'giữ nguyên'],
      [`/ke-hoach/${planId}/trien-khai`, 'Phân công'],
      ['/so-van-ban', 'Văn bản'],
      [`/so-van-ban/${bases[0]!.key}`, /12.KH-CĐCS/],
    ] as const) {
      await phone.goto(path);
      await sees(phone, words);
      await checkPage(phone);
    }
  });

  scene('giao một việc bằng phím: hộp thoại giữ bàn phím, đóng lại thì về đúng nút', async () => {
    await clerk.goto(`/ke-hoach/${planId}/trien-khai`);
    const give = clerk.getByRole('button', { name: 'Giao việc' }).first();
    await tabTo(give);
    await key('Enter');
    await sees(dialogOf(clerk), 'Giao cho');
    await checkPage(clerk);
    await key('Escape');
    await stands(give);
    await key('Enter');
    await tabTo(dialogOf(clerk).getByRole('button', { name: 'Giao', exact: true }));
    await key('Enter');
    await sees(clerk, 'Đang làm');
  });

  scene('nhập sổ văn bản ở 360: xem trước rồi mới nhập', async () => {
    const keeper = await school.open('administrator', 360);
    await keeper.goto('/so-van-ban/nhap');
    await attach(keeper, 'Tệp danh sách', { name: 'so.csv', bytes: new TextEncoder().encode(list) });
    await sees(keeper, 'Nhập 1 văn bản');
    await checkPage(keeper);
  });
});
