import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type Day, day } from '#domain/kernel/day.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import { addUnit } from '#server/org/store.ts';
import { addSeat } from '#server/people/store.ts';
import { rebuildReports } from '#server/reports/rebuild.ts';
import { chosenRound } from '../support/awards.ts';
import { makeCampaign } from '../support/campaign.ts';
import { type Cast, emailOf, makeCast, passwordOf } from '../support/cast.ts';
import type { TestSite } from '../support/site.ts';
import { checkPage } from './checkPage.ts';
import { scenes } from './scenes.ts';
import { type Served, serve } from './served.ts';

const today = day('2022-12-25');
const names = ['Xã Vân Khê', 'Xã Bến Trăm', 'Xã Đồng Lộc', 'Thị trấn Cồn Phụng và vùng phụ cận phía đông sông Hậu Giang'];

let served: Served;
let cast: Cast;
beforeAll(async () => {
  ({ served, filled: cast } = await serve(today, async (site) => {
    const made = await site.db.transaction().execute(fill);
    await chosenRound({ site, cast: made } as unknown as TestSite, { year: 2022 });
    return made;
  }));
}, 240_000);
afterAll(() => served.close());

/** Four communes with their schools, two years lived: put in as rows, then counted as an older site is. */
async function fill(tx: Tx): Promise<Cast> {
  const made = await makeCast(tx, '2021-01-01' as Day);
  await addSeat(tx, { personId: made.person.dung, role: 'reviewer', unitId: made.unit.province, from: '2021-01-01' as Day });
  const period = { from: '2020-01-01' as Day, until: null };
  for (const [at, name] of names.entries()) {
    const commune = await addUnit(tx, {
      code: null,
      name,
      type: 'commune',
      parentId: made.unit.district,
      place: null,
      period,
      decision: null,
    });
    for (let number = 0; number < 3 + 2 * at; number++) {
      const unit = { code: null, name: `Trường Tiểu học số ${number + 1} ${name}`, place: null, period, decision: null };
      const unitId = await addUnit(tx, { ...unit, type: 'public-service-unit', parentId: commune });
      for (const year of [2021, 2022]) await live(tx, made, unitId, year, number);
    }
  }
  await rebuildReports(tx, today);
  await sql`update unit_year set since_on = '2022-11-01'`.execute(tx);
  await sql`insert into unit_year_before (campaign_id, since_on, until_on, unit_id, year, unit_type, stage, late, titled, revoked, recogniser_id, sheet_id, was, received)
    select campaign_id, '2022-02-01', '2022-11-01', unit_id, year, unit_type, 'launched', false, false, false, recogniser_id, sheet_id, was, received
    from unit_year where year = 2022`.execute(tx);
  await tx
    .updateTable('report_day')
    .set({ kept_from: day('2022-01-15') })
    .execute();
  return made;
}

/** The first of each commune stays behind, the second does not qualify. */
async function live(tx: Tx, { unit, person }: Cast, unitId: string, year: number, number: number): Promise<void> {
  const superiors = [{ unitId: number % 3 === 2 ? unit.federation : unit.committee, part: 'recognises' as const }];
  const campaignId = await makeCampaign(tx, { unitId, sheetOf: unit.federation, launchedBy: person.binh, year, superiors });
  if (number === 0) return;
  await sql`insert into enrolment (id, campaign_id, unit_id, title_kind, kind, cycle_first_year, cycle_years, commitment, state, version)
    values (${newId()}, ${campaignId}, ${unitId}, 'public-service-unit', 'first', 2021, 2, 'Phấn đấu đạt chuẩn.', 'accepted', 1)`.execute(
    tx,
  );
  if (year === 2022 && number > 3) return;
  await sql`insert into year_result (id, campaign_id, unit_id, year, by_unit_id, qualified, total, reasons, number, announced_on, announced_by)
    values (${newId()}, ${campaignId}, ${unitId}, ${year}, ${unit.committee}, ${number !== 1}, ${9200 - 300 * number}, '[]', ${newId()}, ${`${year}-12-20`}, ${person.quyen})`.execute(
    tx,
  );
}

const account = { name: 'Vương Đình Dũng', email: emailOf('dung'), password: passwordOf('dung') } as Parameters<
  Served['open']
>[0];

describe('báo cáo nhiều đơn vị trong trình duyệt', () => {
  const scene = scenes(() => served.pages());

  scene('từ thực đơn tới báo cáo của tỉnh, rồi xuống huyện và xã, mỗi số có hồ sơ của nó', async () => {
    const page = await served.open(account, 1440);
    await page.goto('/bao-cao');
    await checkPage(page);
    await page.getByRole('link', { name: 'Tỉnh Thanh Lộc', exact: true }).click();
    await page.getByRole('heading', { name: 'Báo cáo năm 2022' }).waitFor();
    await page.getByRole('link', { name: 'Huyện Bến Sậy' }).click();
    await page
      .getByRole('region', { name: /Theo đơn vị trực thuộc/ })
      .first()
      .waitFor();
    await checkPage(page);
    const figure = page.getByRole('button', { name: /hồ sơ: Không đạt/ });
    expect(await figure.innerText()).toMatch(/Không đạt\s*4/);
    await figure.click();
    await page
      .getByText(/hồ sơ khác được tính vào số này|Trường Tiểu học số 2/)
      .first()
      .waitFor();
    await checkPage(page);
    await page.getByRole('button', { name: 'Theo đơn vị hiện nay' }).click();
    await page.waitForURL(/hien-nay/);
    await page
      .getByRole('link', { name: /^Xã Đồng Lộc/ })
      .first()
      .click();
    await page.getByRole('rowheader', { name: 'Trường Tiểu học số 3 Xã Đồng Lộc' }).waitFor();
  });

  scene('từ danh sách quá hạn, một lần bấm nhắc mọi đơn vị, rồi danh sách nói đã nhắc ngày nào', async () => {
    const page = await served.open(account, 360);
    await page.goto(`/bao-cao/${cast.unit.committee}/2022/noi-nhan`);
    await page.getByRole('button', { name: /hồ sơ: Đã quá hạn/ }).click();
    const choice = page.getByRole('checkbox', { name: /Chọn để nhắc: Trường Tiểu học số 1 Xã Vân Khê/ });
    await choice.check();
    await page.getByRole('button', { name: 'Nhắc 1 đơn vị đã chọn' }).click();
    await page.getByText('đã nhắc ngày 25/12/2022').first().waitFor();
    await checkPage(page);
    await page.getByRole('button', { name: /^Nhắc cả \d+ đơn vị$/ }).click();
    await choice.waitFor({ state: 'detached' });
    await page.getByText('Mọi đơn vị quá hạn đã được nhắc').waitFor();
    await checkPage(page);
  });

  scene('chọn một ngày, báo cáo là của ngày đó, xuống xã vẫn là ngày đó, rồi trở về hôm nay', async () => {
    for (const width of [1440, 360]) {
      const page = await served.open(account, width);
      await page.goto(`/bao-cao/${cast.unit.district}/2022/cua-nam`);
      const day = page.getByRole('textbox', { name: /Tại thời điểm ngày/ });
      await day.fill('01/10/2022');
      await page.getByText('Báo cáo tại thời điểm ngày 01/10/2022').waitFor();
      expect(await page.getByRole('button', { name: /hồ sơ: Đăng ký/ }).innerText()).toMatch(/Đăng ký\s*0/);
      expect(await page.getByRole('button', { name: /hồ sơ: Chờ đơn vị/ }).innerText()).toMatch(/Chờ đơn vị\s*24/);
      await checkPage(page);
      await page.getByRole('link', { name: 'Xã Đồng Lộc' }).first().click();
      await page.waitForURL(/ngay=2022-10-01/);
      await page.getByRole('rowheader', { name: 'Trường Tiểu học số 3 Xã Đồng Lộc' }).waitFor();
      const slider = page.getByRole('slider', { name: /Kéo để chọn ngày/ });
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/ngay=2022-10-02/);
      await page.getByRole('button', { name: 'Về hôm nay' }).click();
      await page.waitForURL(/cua-nam$/);
    }
  });

  scene('chọn một kỳ trong năm: tháng, sáu tháng; từ một số tới hồ sơ của ngày đó', async () => {
    for (const width of [360, 768, 1440]) {
      const page = await served.open(account, width);
      await page.goto(`/bao-cao/${cast.unit.district}/2022/cua-nam`);
      await page.getByLabel('Phần của năm').selectOption({ label: '6 tháng cuối' });
      await page.getByRole('heading', { name: 'Báo cáo 6 tháng cuối năm 2022' }).waitFor();
      await page.getByText('Kỳ này chưa hết').waitFor();
      await checkPage(page);
      await page.goto(`/bao-cao/${cast.unit.district}/2019/cua-nam/khen-thuong`);
      await page.getByText('Năm này chưa có hồ sơ đề nghị khen thưởng nào').waitFor();
      await checkPage(page);
      await page.goto(`/bao-cao/${cast.unit.committee}/2022/noi-nhan/khen-thuong`);
      await page.getByRole('heading', { name: 'Theo hình thức khen thưởng' }).waitFor();
      await checkPage(page);
      if (width !== 1440) continue;
      await page.goto(`/bao-cao/${cast.unit.district}/2022/cua-nam/ky/nua-nam-2`);
      await page
        .getByRole('row', { name: /^Không đạt/ })
        .getByRole('link')
        .last()
        .click();
      await page.waitForURL(/ngay=2022-12-25&so=notQualified/);
      await page.getByRole('heading', { name: 'Hồ sơ: Không đạt' }).waitFor();
      await page.goto(`/bao-cao/${cast.unit.district}/2022/cua-nam/ky/thang-2`);
      await page.getByRole('heading', { name: 'Báo cáo tháng 2 năm 2022' }).waitFor();
      await checkPage(page);
    }
  });

  scene('lập mẫu biểu của cấp trên, điền cho một năm, từ một ô tới hồ sơ', async () => {
    const page = await served.open(account, 1440);
    await page.goto(`/bao-cao/${cast.unit.province}/mau-bieu`);
    await page.getByText('Chưa có mẫu biểu nào').waitFor();
    await checkPage(page);
    await page.getByRole('link', { name: 'Lập mẫu biểu' }).click();
    for (const [name, text] of [
      ['Tên mẫu biểu', 'Biểu 01/VHCS'],
      ['Cơ quan yêu cầu', 'Liên đoàn Lao động tỉnh'],
      ['Số, ký hiệu văn bản', '12/CV-LĐLĐ'],
      ['Áp dụng từ ngày', '01/02/2022'],
      ['Tiêu đề của biểu', 'Kết quả thực hiện phong trào'],
      ['Chức vụ người ký', 'Chủ tịch'],
      ['Tiêu đề cột', 'Đăng ký / Tổng số'],
    ] as const)
      await page.getByRole('textbox', { name }).fill(text);
    await page.getByRole('button', { name: 'Thêm cột' }).click();
    const second = page.getByRole('group', { name: 'Cột 2' });
    await second.getByRole('textbox', { name: 'Tiêu đề cột' }).fill('Đăng ký / Ghi chú');
    await second.getByLabel('Số liệu').selectOption({ label: 'Để trống, điền tay' });
    await checkPage(page);
    await page.getByRole('button', { name: 'Lưu mẫu biểu' }).click();
    await page.getByRole('link', { name: 'Biểu 01/VHCS', exact: true }).click();
    await page.getByText('Còn trống, cần người điền: Đăng ký / Ghi chú').waitFor();
    await checkPage(page);
    await page.getByRole('button', { name: /Hồ sơ: Tổng cộng, Đăng ký/ }).click();
    await page.getByRole('heading', { name: 'Tổng cộng, Đăng ký / Tổng số' }).waitFor();
    for (const width of [360, 768]) {
      const small = await served.open(account, width);
      await small.goto(new URL(page.url()).pathname);
      await small.getByText('Còn trống, cần người điền').waitFor();
      await checkPage(small);
      await small.goto(`/bao-cao/${cast.unit.province}/mau-bieu/moi`);
      await small.getByRole('button', { name: 'Lưu mẫu biểu' }).waitFor();
      await checkPage(small);
    }
  });

  scene('vừa khổ điện thoại và máy tính bảng, năm trống nói rõ, và người ngoài không biết có báo cáo', async () => {
    for (const width of [360, 768]) {
      const page = await served.open(account, width);
      await page.goto(`/bao-cao/${cast.unit.district}/2022/cua-nam`);
      await page.getByRole('heading', { name: 'Tổng hợp' }).waitFor();
      await checkPage(page);
      await page.goto(`/bao-cao/${cast.unit.district}/2019/cua-nam`);
      await page.getByText('Năm này chưa có phong trào nào').waitFor();
      await checkPage(page);
    }
    const giang = await served.open({ ...account!, email: emailOf('giang'), password: passwordOf('giang') }, 1280);
    await giang.goto(`/bao-cao/${cast.unit.district}/2022/cua-nam`);
    await giang
      .getByText(/Không tìm thấy|không có quyền/)
      .first()
      .waitFor();
  });
});
