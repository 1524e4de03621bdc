import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { docxLines } from '#papers/read/docxLines.ts';
import { checkPage } from './checkPage.ts';
import { attach, dialogOf, tabTo as goOnTo, press, seal, sees, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

const title = 'Nghị quyết hội nghị cán bộ, công chức, viên chức';

let school: Stand;
let clerk: Page;
let list: string;

beforeAll(async () => {
  school = await stand(undefined, { keepsApplication: true });
  const { person, unit, scenario } = school.world;
  const crew = { unitId: unit.unit, clerk: person.clerk, head: person.head, coSigner: person.coSigner, staff: scenario.staff };
  const { campaignId } = await launchYear(school.world, crew, school.plan);
  list = `/phong-trao/${campaignId}/giay-to`;
  clerk = await school.open('clerk', 1440);
});
afterAll(async () => await school?.close());

const key = async (name: string) => await clerk.keyboard.press(name);
const write = async (text: string) => await clerk.keyboard.insertText(text);
const tabTo = async (place: Locator) => await goOnTo(clerk, place);
const field = (name: string) => clerk.getByRole('textbox', { name, exact: true });
const button = (name: string | RegExp) => clerk.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
const stands = async (place: Locator) =>
  await expect.poll(async () => await place.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
const preview = () => clerk.getByRole('region', { name: `Bản xem trước: ${title}` });

/** What a press downloads. */
async function downloaded(act: () => Promise<void>): Promise<Uint8Array> {
  const [file] = await Promise.all([clerk.waitForEvent('download'), act()]);
  return new Uint8Array(readFileSync(await (file as Download).path()));
}

/** The Word file with other words, as somebody edits it. */
function edited(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const text = strFromU8(parts[name]!);
  expect(text).toContain(from);
  return zipSync({ ...parts, [name]: strToU8(text.replaceAll(from, to)) });
}

describe('một giấy của năm, từ lúc điền đến lúc vào sổ và gửi đi', () => {
  const scene = scenes(() => school.pages());
  let word: Uint8Array;
  let pdf: Uint8Array;

  scene('danh sách nói còn thiếu gì; lọc «còn thiếu»; không rào cản ở 1440 và 360', async () => {
    const phone = await school.open('clerk', 360);
    for (const page of [clerk, phone]) {
      await page.goto(list);
      await sees(page, /^0\/\d+ giấy đã ban hành$/);
      await checkPage(page);
    }
    await press(clerk, /^Còn thiếu \(\d+\)$/);
    await sees(clerk, /^Còn thiếu: số, ký hiệu, ngày ban hành, nội dung quyết nghị/);
    await phone.close();
  });

  scene('chỉ bằng phím: mở giấy, bấm điều còn thiếu thì tới đúng ô, gõ tới đâu bản xem trước đổi tới đó', async () => {
    const link = clerk.getByRole('link', { name: title, exact: true });
    await tabTo(link);
    await key('Enter');
    await clerk.waitForURL(/giay-to\/conference-resolution$/);
    await preview().waitFor();
    await checkPage(clerk);
    await tabTo(button('số, ký hiệu'));
    await key('Enter');
    await stands(field('Số, ký hiệu'));
    await write('01/NQ-THCS');
    await sees(preview(), '01/NQ-THCS');
    await preview().getByRole('button', { name: 'Nội dung quyết nghị' }).first().focus();
    await key('Enter');
    await stands(field('Nội dung quyết nghị'));
    await write('Thông qua kế hoạch của năm.\nPhát động thi đua.');
    await sees(clerk, '2 dòng');
    await sees(preview(), 'Phát động thi đua');
  });

  scene('mất mạng giữa chừng, rồi đóng trang: không chữ nào mất, có mạng thì tự gửi', async () => {
    await tabTo(field('Số người tán thành'));
    await write('12');
    await tabTo(field('Số người có mặt'));
    await write('12');
    await sees(clerk, 'vẫn giữ trong máy này');
    await clerk.reload();
    await field('Số người có mặt').waitFor();
    expect(await field('Số người có mặt').inputValue()).toBe('12');
    await tabTo(field('Ngày ban hành'));
    await write(shortDate(await school.world.stage.today()));
    await clerk.context().setOffline(true);
    await tabTo(button('Lưu'));
    await key('Enter');
    await sees(clerk, 'gửi đi ngay khi có mạng lại');
    await clerk.context().setOffline(false);
    await sees(clerk, 'Mọi điều đã gõ đều đã lưu.');
    expect(await field('Nội dung quyết nghị').inputValue()).toBe('Thông qua kế hoạch của năm.\nPhát động thi đua.');
  });

  scene('kiểm tra bản đang xem, ban hành với số vào sổ, vẫn chỉ bằng phím', async () => {
    await tabTo(button(`Kiểm tra: ${title}`));
    await key('Enter');
    await dialogOf(clerk).getByText('Điều 1.').waitFor();
    await checkPage(clerk);
    await tabTo(dialogOf(clerk).getByRole('button', { name: 'Nội dung đúng' }));
    await key('Enter');
    await tabTo(button(`Ban hành: ${title}`));
    await key('Enter');
    await sees(dialogOf(clerk), 'Vào sổ văn bản với số 01/NQ-THCS');
    await checkPage(clerk);
    await tabTo(dialogOf(clerk).getByRole('button', { name: 'Ban hành', exact: true }));
    await key('Enter');
    await sees(dialogOf(clerk), 'Giấy đã ban hành');
    await tabTo(dialogOf(clerk).getByRole('button', { name: 'Xong' }));
    await key('Enter');
    await sees(clerk, 'Các bản đã ban hành');
    await checkPage(clerk);
    pdf = await downloaded(async () => await press(clerk, 'PDF bản 1'));
    expect(strFromU8(pdf.slice(0, 5))).toBe('%PDF-');
    word = await downloaded(async () => await press(clerk, 'Word bản 1'));
    expect(docxLines(word).text).toContain('01/NQ-THCS');
  });

  scene('sửa tên trong Word rồi đưa lại: liệt kê đúng chỗ khác, quyết từng chỗ, ban hành bản 2', async () => {
    await field('Số, ký hiệu').fill('04/NQ-THCS');
    await press(clerk, 'Lưu');
    await sees(clerk, 'Mọi điều đã gõ đều đã lưu.');
    await press(clerk, `Kiểm tra: ${title}`);
    await press(dialogOf(clerk), 'Nội dung đúng');
    const { head } = school.world.names;
    const now = await downloaded(async () => await press(clerk, `Tải PDF: ${title}: tệp Word`));
    const bytes = edited(now, head, `${head} Mới`);
    await press(clerk, `Ban hành: ${title}`);
    const dialog = dialogOf(clerk);
    await attach(dialog, 'Bản đã sửa trong Word', { name: 'nghi-quyet-da-sua.docx', bytes });
    await sees(dialog, `Tên: hồ sơ ghi ${head}, tệp ghi ${head} Mới`);
    await checkPage(clerk);
    await press(dialog, 'Ban hành');
    await sees(dialog, /khác hồ sơ/);
    await dialog.getByRole('checkbox').first().check();
    await type(dialog, 'Lý do giữ theo tệp', 'Tên đúng theo quyết định bổ nhiệm');
    await seal(clerk, 'Ban hành');
    await sees(clerk, 'Bản 2');
    await sees(clerk, 'Bản 1');
  });

  scene('gắn bản đã ký, ghi nơi gửi, ghi đã nhận; tải PDF kèm thông tin đặc tả', async () => {
    await clerk.getByRole('link', { name: 'Xem trong sổ văn bản' }).first().click();
    await sees(clerk, 'Chưa gắn bản nào.');
    await press(clerk, 'Gắn bản đã ký');
    await attach(dialogOf(clerk), 'Bản chụp', { name: 'da-ky.pdf', bytes: pdf });
    await press(dialogOf(clerk), 'Gắn bản đã ký');
    await sees(clerk, 'Bản 1 (PDF)');
    await press(clerk, 'Ghi gửi');
    await type(dialogOf(clerk), 'Nơi nhận', 'Công đoàn xã Bến Sậy\nPhòng Nội vụ');
    await checkPage(clerk);
    await press(dialogOf(clerk), 'Ghi gửi');
    await sees(clerk, 'Phòng Nội vụ');
    await press(clerk, 'Ghi đã nhận');
    await type(dialogOf(clerk), 'Người ký nhận', 'Văn thư');
    await press(dialogOf(clerk), 'Ghi đã nhận');
    await sees(clerk, /Văn thư ký nhận$/);
    await checkPage(clerk);
    const files = unzipSync(await downloaded(async () => await press(clerk, 'PDF kèm thông tin đặc tả (XML)')));
    const xml = strFromU8(files['van-ban-04-nq-thcs.xml']!);
    expect(xml).toContain('<CodeNumber>04</CodeNumber>');
    expect(xml).toContain(`<FullName>${school.world.names.head} Mới</FullName>`);
  });

  scene('sổ văn bản nói thiếu số 02–03; giữ số bằng phím thì được số 05; không rào cản ở 1440 và 360', async () => {
    await clerk.goto('/van-ban');
    await sees(clerk, /Nghị quyết: thiếu số 02–03/);
    await checkPage(clerk);
    await tabTo(button('Giữ số'));
    await key('Enter');
    await dialogOf(clerk).getByRole('combobox', { name: 'Tên loại' }).selectOption('Nghị quyết');
    await sees(dialogOf(clerk), /Số tiếp theo: 05\/NQ-THCS/);
    await tabTo(dialogOf(clerk).getByRole('textbox', { name: 'Trích yếu' }));
    await write('Sửa đổi quy chế');
    await tabTo(dialogOf(clerk).getByRole('button', { name: 'Giữ số', exact: true }));
    await key('Enter');
    await sees(clerk, 'Đã giữ số 05/NQ-THCS');
    const phone = await school.open('clerk', 360);
    for (const [path, words] of [
      ['/van-ban', '05/NQ-THCS'],
      ['/kiem-tra-the-thuc', 'Chọn tệp'],
      [`${list}/conference-resolution`, 'Mọi điều đã gõ đều đã lưu.'],
    ] as const) {
      await phone.goto(path);
      await sees(phone, words);
      await checkPage(phone);
    }
    await press(phone, 'Xem trước');
    await phone.getByRole('region', { name: `Bản xem trước: ${title}` }).waitFor();
    await checkPage(phone);
  });
});
