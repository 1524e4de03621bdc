import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import * as criteria from '#api/criteria.ts';
import { judgeInitiatives } from '#cli/demo/initiatives.ts';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { workThroughTheYear } from '#cli/demo/work.ts';
import type { Crew, LivedYear } from '#cli/demo/world.ts';
import { dayOf } from '#domain/kernel/day.ts';
import { jpeg } from '../support/uploads.ts';
import { checkPage } from './checkPage.ts';
import { sees } from './hand.ts';
import { scenes } from './scenes.ts';
import * as evaluation from './screens/evaluation.ts';
import * as register from './screens/register.ts';
import * as score from './screens/score.ts';
import * as work from './screens/work.ts';
import * as year from './screens/year.ts';
import { type Caller, type Stand, stand } from './stand.ts';

let school: Stand;
let crew: Crew;
let lived: LivedYear;
const opened = new Map<Caller, Page>();

/** The teacher has a phone, the office a wide screen. */
async function of(who: Caller): Promise<Page> {
  const known = opened.get(who);
  if (known) return known;
  const page = await school.open(who, who === 'teacher' ? 360 : 1440);
  opened.set(who, page);
  return page;
}

const on = async (month: number, day: number) => await school.world.stage.moveTo(dayOf(2024, month, day));
const at = (place: string) => `/phong-trao/${lived.campaignId}/${place}`;

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await checkPage(page);
}

beforeAll(async () => {
  school = await stand();
  const { person, unit, scenario } = school.world;
  crew = { unitId: unit.unit, clerk: person.clerk, head: person.head, coSigner: person.coSigner, staff: scenario.staff };
  lived = await launchYear(school.world, crew, school.plan);
});
afterAll(async () => await school?.close());

describe('một năm của 34 người, qua điện thoại của giáo viên và bàn làm việc của văn phòng', () => {
  const scene = scenes(() => school.pages());
  const scan = (name: string) => ({ name, bytes: school.world.scan });

  scene('hội nghị đầu năm: chuẩn bị, biểu quyết, biên bản đã ký', async () => {
    const { names, scenario } = school.world;
    await on(1, 10);
    const clerk = await of('clerk');
    await look(clerk, at('hoi-nghi'));
    await year.prepareConference(clerk, lived.campaignId, 'opening', {
      day: '10/01/2024',
      chair: `${names.head}, ${scenario.head}`,
      secretary: `${names.clerk}, ${scenario.clerk}`,
    });
    await checkPage(clerk);
    expect(await year.recordConference(clerk, 33)).toBeGreaterThan(1);
    await checkPage(clerk);
    await year.fileMinutes(clerk, scan('bien-ban-hoi-nghi.pdf'));
    await look(await of('teacher'), at('hoi-nghi/opening'));
    const head = await of('head');
    await head.goto(at('hoi-nghi/opening/man-chieu'));
    await sees(head, 'Hội trường');
    await checkPage(head);
  });

  scene('giáo viên ký đăng ký thi đua, đánh dấu việc định kỳ bằng một chạm, chụp ảnh minh chứng', async () => {
    await on(1, 16);
    const [clerk, teacher] = [await of('clerk'), await of('teacher')];
    expect(await register.signPledge(teacher, checkPage)).toMatch(/TD-2024-/);
    await year.setRoutine(clerk, lived.campaignId, 'Dọn vệ sinh, chăm sóc cây xanh', 'xanh, sạch, đẹp');
    await checkPage(clerk);
    await year.tick(teacher, 'Dọn vệ sinh, chăm sóc cây xanh');
    await checkPage(teacher);
    await look(teacher, at('viec-dinh-ky'));
    await year.shootFor(teacher, lived.campaignId, 'II.3', { name: 'san-truong.jpg', bytes: jpeg() });
    await sees(teacher, '1 minh chứng');
    await checkPage(teacher);
  });

  scene('số liệu tự đếm từ việc đã ghi', async () => {
    const clerk = await of('clerk');
    await look(clerk, at('so-lieu'));
    await sees(clerk, 'Tiêu chí có số liệu');
    await look(await of('teacher'), at('so-lieu'));
  });

  const idea = 'Sổ mượn sách bằng mã vạch';

  scene('hoạt động và sáng kiến viết trên điện thoại; Hội đồng sáng kiến xét', async () => {
    await on(3, 20);
    const [teacher, clerk] = [await of('teacher'), await of('clerk')];
    await year.recordTalk(teacher, lived.campaignId, 'Nói chuyện về văn hóa ứng xử nơi công sở');
    await checkPage(teacher);
    await year.proposeInitiative(teacher, lived.campaignId, idea, '15/01/2024');
    await checkPage(teacher);
    await judgeInitiatives(school.world, crew, lived);
    await teacher.reload();
    await sees(teacher, 'Được công nhận');
    await checkPage(teacher);
    await look(clerk, at('sang-kien'));
    await look(clerk, at('hoi-dong-sang-kien'));
  });

  scene('họp tháng nêu một hạn chế, các tháng tới hè, sơ kết 6 tháng được thông qua', async () => {
    const { stage, person } = school.world;
    await on(3, 25);
    const clerk = await of('clerk');
    const raised = { text: 'Khu vực để xe chưa gọn', area: 'Cảnh quan', role: 'Văn phòng', dueOn: '20/04/2024' };
    await work.holdMeeting(clerk, lived.campaignId, { heldOn: '25/03/2024', present: 33, raised });
    await checkPage(clerk);
    const { body } = await stage.as(person.reviewer)(criteria.showSheet, { sheetId: lived.sheetId });
    await workThroughTheYear(school.world, crew, lived, body, 6, null);
    await look(await of('teacher'), at('hop'));
    await year.writeHalfYear(clerk, lived.campaignId);
    await checkPage(clerk);
    await year.approveHalfYear(clerk, '25/06/2024');
    await checkPage(clerk);
    await look(await of('teacher'), at('so-ket'));
  });

  scene('một sự việc ở lại, một sự việc được xác định không có lỗi; chuỗi hệ quả nói cả hai', async () => {
    await on(9, 25);
    const head = await of('head');
    const [smoked, wrong] = ['Biên bản số 03/BB ngày 20/09/2024', 'Biên bản số 04/BB ngày 20/09/2024'];
    const day = '20/09/2024';
    await year.recordIncident(head, lived.campaignId, {
      ...{ kind: 'Số lượt hút thuốc, uống rượu bia', line: 'II.2', day, paper: smoked },
    });
    await year.recordIncident(head, lived.campaignId, { kind: 'Vi phạm đã kết luận', line: 'III.2', day, paper: wrong });
    const chain = head.getByRole('region', { name: 'Hệ quả hiện nay' });
    await sees(chain, 'không thể đạt trong năm');
    await checkPage(head);
    await on(9, 29);
    await year.withdrawIncident(head, wrong, 'Kết luận số 07/KL ngày 29/09/2024', '29/09/2024');
    await sees(chain, 'vẫn có thể đạt');
    await sees(head, 'Ngày 29/09/2024 xác định không có lỗi, theo Kết luận số 07/KL ngày 29/09/2024');
    await checkPage(head);
  });

  scene('đánh giá: tự đánh giá trên điện thoại, lưới của văn thư, quyết định, chuỗi tới điểm của đơn vị', async () => {
    await on(11, 5);
    const [clerk, head, teacher] = [await of('clerk'), await of('head'), await of('teacher')];
    await look(clerk, at('danh-gia'));
    await evaluation.openRound(clerk, lived.campaignId);
    await evaluation.evaluateSelf(teacher, lived.campaignId, 'Dạy đủ số tiết; cần ghi minh chứng sớm hơn.');
    await checkPage(teacher);
    await look(head, at('danh-gia/to'));
    const paper = scan('de-nghi.pdf');
    expect(await evaluation.enterGrades(clerk, lived.campaignId, { onDay: '05/11/2024', excellent: 3, paper })).toBe(33);
    await checkPage(clerk);
    await evaluation.decideGrades(head, lived.campaignId, '31/QĐ', '05/11/2024');
    await checkPage(head);
    await evaluation.openChain(clerk, lived.campaignId);
    await checkPage(clerk);
    await look(teacher, at('danh-gia'));
    await sees(teacher, /Quyết định số 31\/QĐ/);
  });

  scene('số liệu cuối năm, điểm gợi ý vào bảng chấm, còn thiếu gì, tin báo', async () => {
    await on(11, 15);
    const [clerk, teacher] = [await of('clerk'), await of('teacher')];
    await look(clerk, at('so-lieu'));
    await sees(clerk, /^Điểm gợi ý: /);
    await score.openScoring(clerk, lived.campaignId);
    await year.takeProposal(clerk);
    await checkPage(clerk);
    await look(clerk, at('con-thieu'));
    const text = await year.copyMissing(clerk);
    expect(text.split('\n').length).toBeGreaterThan(1);
    for (const name of Object.values(school.world.names)) expect(text).not.toContain(name);
    await look(clerk, '/tin-bao');
    await look(teacher, '/tin-bao');
  });
});
