import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { docxLines } from '#papers/read/docxLines.ts';
import { checkPage } from './checkPage.ts';
import { attach, dialogOf, press, sees, seesNo, tabTo } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

let school: Stand;
let clerk: Page;
let chair: Page;
let campaignId: string;

beforeAll(async () => {
  school = await stand();
  const { person, unit, scenario } = school.world;
  const crew = { unitId: unit.unit, clerk: person.clerk, head: person.head, coSigner: person.coSigner, staff: scenario.staff };
  ({ campaignId } = await launchYear(school.world, crew, school.plan));
  clerk = await school.open('clerk', 1440);
  chair = await school.open('coSigner', 360);
});
afterAll(async () => await school?.close());

const part = 'word/document.xml';

/** The Word file with other words, as somebody edits it. */
function edited(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[part]!);
  expect(text).toContain(from);
  return zipSync({ ...parts, [part]: strToU8(text.replaceAll(from, to)) });
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return new Uint8Array(readFileSync(await (file as Download).path()));
}

describe('mẫu riêng của đơn vị, từ tệp có sẵn đến giấy in theo mẫu', () => {
  const scene = scenes(() => school.pages());
  let starter: Uint8Array;

  scene('từ trang giấy tờ sang danh sách loại giấy, rồi tới một loại; không rào cản', async () => {
    await clerk.goto(`/phong-trao/${campaignId}/giay-to`);
    await press(clerk, 'Mẫu của đơn vị');
    await clerk.waitForURL(/\/mau-giay-to$/);
    await sees(clerk, 'Mẫu của hệ thống');
    await checkPage(clerk);
    await clerk.getByRole('link', { name: 'Quyết định thành lập Ban Vận động', exact: true }).click();
    await sees(clerk, 'Chưa có mẫu riêng: giấy in theo mẫu của hệ thống.');
    await checkPage(clerk);
    starter = await downloaded(clerk, () => press(clerk, 'Tải mẫu khởi đầu (Word)'));
    expect(docxLines(starter).text).toContain('{{Người ký}}');
  });

  scene('tệp sai được nói từng chỗ, với tên trường có lẽ muốn viết; chưa giữ gì', async () => {
    const wrong = edited(starter, '{{Người ký}}', '{{Người kí}}');
    await attach(clerk, 'Tệp Word của mẫu', { name: 'mau-sai.docx', bytes: wrong });
    await sees(clerk, '1 chỗ cần sửa trong tệp');
    await sees(clerk, /^Bảng \d+, hàng 1, cột 2: Không có trường “Người kí”\.$/);
    await sees(clerk, '{{Người ký}}');
    await seesNo(clerk, 'Giữ thành phiên bản mới');
    await checkPage(clerk);
  });

  scene('tệp đúng được xem trước, giữ lại, đưa vào dùng bằng phím', async () => {
    const own = edited(starter, '>QUYẾT ĐỊNH<', '>QUYẾT ĐỊNH CỦA TRƯỜNG<');
    await attach(clerk, 'Tệp Word của mẫu', { name: 'mau-truong.docx', bytes: own });
    await sees(clerk, 'Tệp điền được, không có lỗi');
    await sees(clerk.getByRole('region', { name: 'Giấy điền bằng dữ liệu của năm đã chọn' }), 'QUYẾT ĐỊNH CỦA TRƯỜNG');
    await checkPage(clerk);
    await press(clerk, 'Giữ thành phiên bản mới');
    await sees(clerk, 'Phiên bản 1: mau-truong.docx');
    const take = clerk.getByRole('button', { name: 'Đưa vào dùng phiên bản 1' });
    await tabTo(clerk, take);
    await clerk.keyboard.press('Enter');
    await sees(dialogOf(clerk), /^Từ lúc này giấy của loại này in/);
    await press(dialogOf(clerk), 'Đưa vào dùng');
    await sees(clerk, 'Đang dùng');
    await checkPage(clerk);
  });

  scene('Chủ tịch Công đoàn xem được, không thay được; trên điện thoại không rào cản', async () => {
    await chair.goto('/mau-giay-to');
    await sees(chair, /^Mẫu riêng, phiên bản 1, từ /);
    await checkPage(chair);
    await chair.getByRole('link', { name: 'Quyết định thành lập Ban Vận động', exact: true }).click();
    await press(chair, 'Xem trước phiên bản 1');
    await sees(chair.getByRole('region', { name: 'Giấy điền bằng dữ liệu của năm đã chọn' }), 'QUYẾT ĐỊNH CỦA TRƯỜNG');
    await seesNo(chair, 'Tệp Word của mẫu');
    await seesNo(chair, 'Thôi dùng');
    await checkPage(chair);
  });
});
