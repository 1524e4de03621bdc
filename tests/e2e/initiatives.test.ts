import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import * as initiatives from '#api/initiatives.ts';
import { launchYear } from '#cli/demo/preparePlan.ts';
import type { Crew, LivedYear } from '#cli/demo/world.ts';
import { addDays, shortDate } from '#domain/kernel/day.ts';
import { checkPage } from './checkPage.ts';
import { choose, dialogOf, press, sees, seesNo, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

let school: Stand;
let crew: Crew;
let lived: LivedYear;
let clerk: Page;
let author: Page;
let sitting: string;
let today: string;
const [carried, lost] = ['Sổ mượn sách dùng mã vạch', 'Bảng tin điện tử'];

beforeAll(async () => {
  school = await stand();
  const { person, unit, scenario, stage } = school.world;
  crew = { unitId: unit.unit, clerk: person.clerk, head: person.head, coSigner: person.coSigner, staff: scenario.staff };
  lived = await launchYear(school.world, crew, school.plan);
  await propose(person.coSigner, carried);
  await propose(person.teacher, lost);
  today = shortDate(await stage.today());
  clerk = await school.open('clerk', 1440);
  author = await school.open('coSigner', 360);
});
afterAll(async () => await school?.close());

async function propose(who: string, name: string): Promise<void> {
  const { stage } = school.world;
  const as = stage.as(who);
  const whole = {
    ...{ name, field: 'Quản lý thư viện', problem: 'Ghi tay nên tìm lại rất lâu.', solution: 'Dán mã cho từng cuốn.' },
    ...{ appliedAt: 'Thư viện trường', effect: 'Mượn một cuốn từ 6 phút còn 2 phút.', proof: 'Tổ trưởng xác nhận.' },
  };
  const authors = [{ personId: who, share: 100 }];
  const appliedSince = addDays(await stage.today(), -30);
  const written = await as(initiatives.writeInitiative, {
    ...{ campaignId: lived.campaignId, version: 0, ...whole, appliedSince, authors },
  });
  await as(initiatives.proposeInitiative, { initiativeId: written.id, version: written.version });
}

const at = (place: string) => `/phong-trao/${lived.campaignId}/${place}`;
const caseOf = (page: Page, name: string) => page.getByRole('article').filter({ hasText: name });

/** As the page is on a phone, on a tablet and at the desk. */
async function checkWidths(page: Page): Promise<void> {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await checkPage(page);
  }
}

async function vote(name: string, agree: number, against: number): Promise<void> {
  const one = caseOf(clerk, name);
  await press(one, 'Đưa ra xét');
  await press(one, 'Mở biểu quyết');
  await press(one, 'Nhập kết quả');
  const dialog = dialogOf(clerk);
  await dialog.getByLabel('Đồng ý', { exact: true }).fill(String(agree));
  await dialog.getByLabel('Không đồng ý', { exact: true }).fill(String(against));
  await dialog.getByLabel('Ý kiến khác', { exact: true }).fill('0');
  await press(dialog, 'Nhập kết quả');
  await dialog.waitFor({ state: 'hidden' });
}

describe('sáng kiến trước Hội đồng sáng kiến', () => {
  const scene = scenes(() => school.pages());

  scene('chưa có Hội đồng: nói phải làm gì, lập ở trang Hội đồng', async () => {
    await clerk.goto(at('hoi-dong-sang-kien'));
    await sees(clerk, 'Đơn vị chưa có Hội đồng sáng kiến');
    await checkWidths(clerk);
    await press(clerk, 'Mở trang Hội đồng');
    await press(clerk, 'Nhập quyết định thành lập');
    await choose(clerk, 'Loại', 'initiative-council');
    await type(clerk, 'Tên đầy đủ', 'Hội đồng sáng kiến Trường THCS Bến Sậy');
    await type(clerk, 'Quyết định thành lập', 'Quyết định số 12/QĐ-THCS');
    await type(clerk, 'Ngày quyết định', today);
    await type(clerk, 'Nhiệm kỳ từ', today);
    const { names } = school.world;
    for (const [index, name] of [names.head, names.coSigner, names.clerk, names.teacher].entries()) {
      await clerk.getByRole('combobox', { name: `Thành viên ${index + 1}` }).fill(name);
      await clerk.getByRole('option', { name }).first().click();
    }
    await press(clerk, 'Lưu hội đồng');
    await sees(clerk, 'Đã lưu.');
  });

  scene('hai sáng kiến đưa ra một phiên họp; ai là tác giả thì có liên quan', async () => {
    await clerk.goto(at('hoi-dong-sang-kien'));
    await press(clerk, 'Đưa ra Hội đồng…');
    await sees(dialogOf(clerk), 'chưa có phiên họp nào sắp tới');
    await checkPage(clerk);
    await press(dialogOf(clerk), 'Thôi');
    await press(clerk, 'Hội đồng sáng kiến Trường THCS Bến Sậy');
    await press(clerk, 'Lên lịch phiên họp');
    const plan = dialogOf(clerk);
    await type(plan, 'Nội dung phiên họp', 'Phiên họp xét sáng kiến');
    await type(plan, 'Ngày họp', today);
    await type(plan, 'Giờ', '14:00');
    await type(plan, 'Địa điểm', 'Phòng Hội đồng');
    await press(plan, 'Lưu phiên họp');
    await plan.waitFor({ state: 'hidden' });

    await clerk.goto(at('hoi-dong-sang-kien'));
    await press(clerk, 'Đưa ra Hội đồng…');
    await dialogOf(clerk).getByLabel(carried).check();
    await dialogOf(clerk).getByLabel(lost).check();
    await checkPage(clerk);
    await press(dialogOf(clerk), 'Đưa 2 sáng kiến ra phiên họp');
    await sees(clerk, 'Đang trước Hội đồng');
    await checkWidths(clerk);
    await press(clerk, `Phiên họp ngày ${today}`);
    await sees(clerk, `Công nhận sáng kiến «${carried}»`);
    sitting = new URL(clerk.url()).pathname;
    await checkPage(clerk);
  });

  scene('Hội đồng họp, biểu quyết từng sáng kiến; tác giả không có phiếu và không thấy gì', async () => {
    await press(clerk, 'Gửi giấy mời');
    await press(dialogOf(clerk), 'Gửi giấy mời');
    await press(clerk, 'Ghi 4 người còn lại có mặt');
    await sees(clerk, /4\/4/);
    await press(clerk, 'Khai mạc');
    await press(dialogOf(clerk), 'Khai mạc');
    await vote(carried, 3, 0);
    await vote(lost, 1, 2);
    await author.goto(sitting);
    await sees(author, 'Bạn có liên quan');
    await seesNo(author, '3/3 đồng ý');
    await checkPage(author);
    await press(clerk, 'Kết thúc phiên họp');
    await press(dialogOf(clerk), 'Kết thúc phiên họp');
    await sees(clerk, 'Biên bản họp Hội đồng');
    await checkPage(clerk);
  });

  scene('người liên quan đọc trang của mình như trước phiên họp', async () => {
    await author.goto(at('sang-kien'));
    await press(author, carried);
    await sees(author, 'Bạn có liên quan');
    await seesNo(author, 'Hội đồng thông qua');
    await checkPage(author);
    const { rows } = (await (await author.request.get(`/api/campaigns/${lived.campaignId}/initiatives`)).json()) as {
      rows: { name: string; state: string }[];
    };
    expect(rows.map(({ name, state }) => `${name}: ${state}`)).toContain(`${carried}: proposed`);
  });

  scene('được thông qua thì công nhận bằng quyết định; không được thì báo tác giả kèm lý do', async () => {
    await clerk.goto(at('hoi-dong-sang-kien'));
    await sees(clerk, 'Hội đồng không thông qua');
    await clerk.getByRole('checkbox', { name: carried }).check();
    await type(clerk, 'Số quyết định', '45/QĐ-THCS');
    await type(clerk, 'Ngày quyết định', today);
    await type(clerk, 'Người ký', 'Hiệu trưởng');
    await checkWidths(clerk);
    await press(clerk, 'Công nhận 1 sáng kiến');
    await sees(clerk, 'Đã ghi công nhận 1 sáng kiến.');
    await press(clerk, lost);
    await sees(clerk, '1/3 đồng ý');
    await press(clerk, 'Không công nhận');
    await type(dialogOf(clerk), 'Vì sao không công nhận', 'Chưa có số liệu về hiệu quả');
    await checkPage(clerk);
    await press(dialogOf(clerk), 'Không công nhận');
    await sees(clerk, 'Chưa có số liệu về hiệu quả');
    await checkWidths(clerk);
    await author.reload();
    await sees(author, 'Được công nhận');
    await checkPage(author);
  });
});
