// A commune goes into a new one: its units are reorganised from a spreadsheet, seen beforehand, set, and carried out on their day.
import { afterAll, beforeAll, describe } from 'vitest';
import { dayOf } from '#domain/kernel/day.ts';
import { perform } from '#server/kernel/action.ts';
import { operator } from '#server/kernel/operator.ts';
import { carryOutDue } from '#server/org/carryOutDue.ts';
import { xlsxFile } from '../support/sheets.ts';
import { checkPage } from './checkPage.ts';
import { choose, dialogOf, press, sees, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

let office: Stand;
beforeAll(async () => {
  office = await stand();
});
afterAll(async () => await office?.close());

const head = ['Việc', 'Đơn vị cũ', 'Đơn vị mới', 'Loại', 'Cấp trên', 'Địa danh', 'Kế thừa hồ sơ', 'Lý do'];
type Row = readonly (string | null)[];
const row = (...cells: Row): Row => [...cells, ...Array<null>(head.length - cells.length).fill(null)];

describe('sắp xếp tổ chức: từ bảng tính đến ngày có hiệu lực', () => {
  const scene = scenes(() => office.pages());
  const sheet = async (page: Awaited<ReturnType<Stand['open']>>, ...rows: readonly Row[]) => {
    const { name, bytes } = xlsxFile('Sắp xếp', head, rows);
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page
      .getByLabel('Bảng phương án đã điền')
      .first()
      .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  };

  scene('bảng sai nêu từng ô; bảng đúng thành việc; xem trước, thêm một việc bằng tay, ban hành', async () => {
    const page = await office.open('administrator', 1440);
    await page.goto('/quan-tri');
    await press(page, 'Sắp xếp tổ chức');
    await sees(page, 'Chưa có phương án nào');
    await checkPage(page);
    await press(page, 'Lập phương án');
    await type(page, 'Số, ký hiệu', '1685/NQ-UBTVQH15');
    await type(page, /Cơ quan ban hành/, 'Ủy ban Thường vụ Quốc hội');
    await type(page, 'Có hiệu lực từ ngày', '01/07/2024');
    await sheet(page, row('Sáp nhập', 'Trường không có', 'Trường THCS Vân Khê'));
    await sees(page, /Chưa nhận bảng tính/);
    await sees(page, 'Sắp xếp!B2');
    await checkPage(page);
    const { committee } = office.world.scenario;
    await sheet(
      page,
      row('Chuyển giao', 'Xã Bến Sậy', 'Xã Sông Sậy', 'Xã', 'Tỉnh Thanh Lộc', 'xã Sông Sậy, tỉnh Thanh Lộc'),
      row('Chuyển giao', committee, 'Ban Chỉ đạo xã Sông Sậy', 'BCĐ', 'Xã Sông Sậy'),
      row('Kết thúc công đoàn', 'Trường THCS Vân Khê', null, null, null, null, null, 'Hưởng 100% ngân sách nhà nước'),
    );
    await sees(page, /thành 3 việc/);
    await sees(page, 'đơn vị đi theo cấp trên');
    await press(page, 'Thêm việc');
    const dialog = dialogOf(page);
    await choose(dialog, 'Việc', 'Giải thể');
    await type(dialog, 'Đơn vị cũ', 'Trạm Y tế');
    await page.getByRole('option', { name: /Trạm Y tế/ }).click();
    await type(dialog, 'Lý do', 'Chuyển về trung tâm y tế khu vực');
    await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
    await sees(page, 'không có đơn vị kế thừa');
    await checkPage(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await checkPage(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await press(page, 'Ban hành phương án');
    await sees(dialogOf(page), /Đến ngày 01\/07\/2024 hệ thống tự thực hiện/);
    await press(dialogOf(page), 'Ban hành phương án');
    await sees(page, 'chờ đến ngày');
    await checkPage(page);
  });

  scene('đến ngày: đơn vị mới có trên sơ đồ, đơn vị cũ nói nay là đâu, ngày trước vẫn xem được', async () => {
    const page = await office.open('administrator', 1440);
    await office.world.stage.moveTo(dayOf(2024, 7, 1));
    await perform(office.world.stage.site.app, carryOutDue, {}, { actor: operator });
    await page.goto('/quan-tri');
    await sees(page, 'Ban Chỉ đạo xã Sông Sậy');
    await page.getByRole('link', { name: 'Xã Bến Sậy', exact: true }).waitFor({ state: 'detached' });
    await checkPage(page);
    const slider = page.getByRole('slider', { name: 'Xem sơ đồ theo mốc' });
    await slider.focus();
    await page.keyboard.press('Home');
    await sees(page, /Tại thời điểm/);
    await page.getByRole('link', { name: 'Xã Bến Sậy', exact: true }).click();
    await sees(page, 'Đã thôi hoạt động từ ngày 01/07/2024');
    await sees(page, 'Nay là');
    await checkPage(page);
    await page.goto('/quan-tri/sap-xep');
    await press(page, /1685\/NQ-UBTVQH15/);
    await sees(page, 'đã thực hiện');
    await page.setViewportSize({ width: 360, height: 800 });
    await checkPage(page);
  });
});
