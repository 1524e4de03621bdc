import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import * as councils from '#api/council.ts';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { enrol, pledgeAll } from '#cli/demo/register.ts';
import type { Crew, LivedYear } from '#cli/demo/world.ts';
import { checkPage } from './checkPage.ts';
import { dialogOf, moveDay, press, sees, seesNo } from './hand.ts';
import { scenes } from './scenes.ts';
import * as decide from './screens/decide.ts';
import * as planning from './screens/plan.ts';
import * as register from './screens/register.ts';
import * as score from './screens/score.ts';
import * as work from './screens/work.ts';
import { type Caller, type Stand, stand } from './stand.ts';

let school: Stand;
const opened = new Map<Caller, Page>();

async function of(who: Caller, width?: number): Promise<Page> {
  const known = opened.get(who);
  if (known) return known;
  const page = await school.open(who, width);
  opened.set(who, page);
  return page;
}

const day = async (to: string) => await moveDay(await of('administrator'), to);
const scan = (name: string) => ({ name, bytes: school.world.scan });

beforeAll(async () => {
  school = await stand();
});
afterAll(async () => await school?.close());

describe('hai năm của một trường, qua màn hình của từng người', () => {
  const scene = scenes(() => school.pages());
  let planId = '';
  let sheetId = '';
  let campaignId = '';
  let second: LivedYear;
  let code = '';
  const unit = () => school.world.scenario.unitName;
  const crew = (): Crew => {
    const { person, unit: units, scenario } = school.world;
    return { unitId: units.unit, clerk: person.clerk, head: person.head, coSigner: person.coSigner, staff: scenario.staff };
  };

  scene('thủ trưởng lập Ban vận động, văn thư đưa kế hoạch vào và xác nhận', async () => {
    const { names } = school.world;
    const head = await of('head');
    await planning.setUpBoard(head, [
      { name: names.head, task: 'Phụ trách chung' },
      { name: names.clerk, task: 'Tổng hợp hồ sơ' },
    ]);
    await checkPage(head);
    const clerk = await of('clerk');
    planId = await planning.bringIn(clerk, school.plan);
    await checkPage(clerk);
    expect(await planning.answerFindings(clerk)).toBe(1);
    await planning.confirmPlan(clerk);
  });

  scene('thủ trưởng ký, văn thư nhập bảng điểm của cấp trên, thủ trưởng phát động', async () => {
    const { scenario } = school.world;
    await day('08/01/2024');
    const [head, clerk] = [await of('head'), await of('clerk')];
    await planning.issuePlan(head, planId);
    sheetId = await planning.enterSheet(clerk, scenario.committee, 'Hướng dẫn chấm điểm', scan('huong-dan.pdf'));
    await checkPage(clerk);
    await day('11/01/2024');
    campaignId = await planning.launch(head, planId, scenario.committee, 'Liên đoàn Lao động tỉnh Thanh Lộc');
    await checkPage(head);
  });

  scene('một giáo viên ký trên điện thoại, văn thư nhập 33 bản giấy', async () => {
    const teacher = await of('teacher', 360);
    expect(await register.signPledge(teacher, checkPage)).toMatch(/TD-2024-/);
    await checkPage(teacher);
    for (const address of ['/', `/phong-trao/${campaignId}`]) {
      await teacher.goto(address);
      await teacher.getByRole('heading', { level: 1 }).waitFor();
      await checkPage(teacher);
    }
    const clerk = await of('clerk');
    expect(await register.enterPledges(clerk, campaignId, scan('ban-dang-ky.pdf'), '11/01/2024')).toBe(33);
    await checkPage(clerk);
  });

  scene('đăng ký của đơn vị: gửi, bị trả lại một lần, sửa, hai nơi chấp nhận', async () => {
    const [clerk, head, federation, reviewer] = [
      await of('clerk'),
      await of('head'),
      await of('federation'),
      await of('reviewer'),
    ];
    await register.fillEnrolment(clerk, campaignId, 2024, 'Phấn đấu đạt các tiêu chuẩn theo kế hoạch.');
    await checkPage(clerk);
    expect(await register.sendEnrolment(head, campaignId)).toMatch(/DK-2024-/);
    await register.returnEnrolment(federation, unit(), /^Nội dung phấn đấu/, 'Ghi rõ chỉ tiêu phấn đấu của năm.');
    await clerk.reload();
    await sees(clerk, 'Liên đoàn Lao động tỉnh Thanh Lộc trả lại ở mục này');
    await sees(clerk, 'Ghi rõ chỉ tiêu phấn đấu của năm.');
    await register.fillEnrolment(clerk, campaignId, 2024, 'Phấn đấu từ 90 điểm trở lên.');
    await register.sendEnrolment(head, campaignId);
    await register.acceptEnrolment(federation, unit(), async (page) => {
      await sees(page.getByRole('deletion'), 'Phấn đấu đạt các tiêu chuẩn theo kế hoạch.');
      await sees(page.getByRole('insertion'), 'Phấn đấu từ 90 điểm trở lên.');
      await checkPage(page);
    });
    await register.acceptEnrolment(reviewer, unit(), checkPage);
    await clerk.reload();
    await sees(clerk, 'đã được chấp nhận');
  });

  const parking = { text: 'Khu vực để xe chưa gọn', area: 'Cảnh quan', role: 'Văn phòng', dueOn: '20/04/2024' };

  scene('minh chứng, cuộc họp tháng nêu một hạn chế còn mở sang tháng sau rồi khép lại', async () => {
    const clerk = await of('clerk');
    await day('25/03/2024');
    await work.sendEvidence(clerk, campaignId, scan('minh-chung.pdf'), '20/03/2024', 'Dọn khuôn viên trường');
    await checkPage(clerk);
    await work.holdMeeting(clerk, campaignId, { heldOn: '25/03/2024', present: 33, raised: parking });
    await day('25/04/2024');
    await clerk.goto(`/phong-trao/${campaignId}/hop`);
    await sees(clerk, 'Họp kiểm điểm tháng 4 năm 2024');
    await sees(clerk.getByRole('region', { name: 'Hạn chế còn phải khắc phục' }), parking.text);
    await sees(clerk, 'quá 5 ngày');
    await checkPage(clerk);
    await work.holdMeeting(clerk, campaignId, {
      heldOn: '25/04/2024',
      present: 34,
      outcome: [parking.text, 'Đã kẻ vạch, xe xếp thẳng hàng.'],
    });
    await sees(clerk, 'Không còn hạn chế nào chưa khắc phục');
    await sees(clerk.getByRole('region', { name: 'Đã khắc phục' }), parking.text);
  });

  scene('tự chấm, đồng chấm, đọc trước toàn thể, chốt', async () => {
    await day('15/11/2024');
    const [clerk, coSigner] = [await of('clerk'), await of('coSigner')];
    await score.openScoring(clerk, campaignId);
    expect(await score.typeColumn(clerk, 'tự chấm', 6)).toBe(8);
    await score.openSheet(coSigner, campaignId);
    expect(await score.typeColumn(coSigner, 'công đoàn chấm', 5)).toBe(8);
    await checkPage(coSigner);
    await day('19/11/2024');
    await score.openSheet(clerk, campaignId);
    await score.recordReading(clerk, '19/11/2024', 34);
    await score.closeScoring(clerk);
    await checkPage(clerk);
  });

  scene('hai bên ký cùng một mã băm; sửa một điểm thì mất cả hai chữ ký; ký lại, nộp, có biên nhận', async () => {
    const [clerk, coSigner, head] = [await of('clerk'), await of('coSigner'), await of('head')];
    const hash = await score.signSheet(coSigner, campaignId);
    expect(await score.signSheet(head, campaignId)).toBe(hash);
    await score.changePoints(coSigner, campaignId, 'I.1', 'công đoàn chấm', '11,5');
    await score.openSheet(clerk, campaignId);
    await press(clerk, /^Chữ ký đã mất hiệu lực \(2\)/);
    await sees(clerk.getByRole('deletion'), '12,5');
    await sees(clerk.getByRole('insertion'), '11,5');
    await checkPage(clerk);
    await score.closeScoring(clerk);
    const again = await score.signSheet(coSigner, campaignId);
    expect(again).not.toBe(hash);
    expect(await score.signSheet(head, campaignId)).toBe(again);
    expect(await score.submitSheet(clerk, campaignId)).toMatch(/BN-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await checkPage(clerk);
  });

  scene('thẩm định, kết thúc, thông báo; năm thứ nhất chưa có danh hiệu và trang nói vì sao', async () => {
    const [reviewer, authority] = [await of('reviewer'), await of('authority')];
    await day('24/11/2024');
    await decide.openAppraisal(reviewer, unit(), 2024);
    await decide.recordInspection(reviewer, '24/11/2024', '20/11/2024', school.world.names.reviewer);
    await decide.appraise(reviewer);
    await checkPage(reviewer);
    expect(await decide.finishAppraisal(reviewer)).toMatch(/Đủ điều kiện/);
    await day('28/11/2024');
    await decide.openOutcome(authority, campaignId, 2024);
    expect(await decide.announceResult(authority, '24/TB-BCĐ')).toMatch(/Đạt/);
    await sees(authority, '1 năm đạt liên tục trên 2 năm cần có');
    await sees(authority, 'Đơn vị chưa có danh hiệu nào được ghi ở đây');
    await sees(authority.getByRole('region', { name: 'Chu kỳ' }), /liên tục/);
    await checkPage(authority);
    await authority.goto('/ket-qua');
    await authority.getByRole('link', { name: unit(), exact: true }).or(authority.getByText(unit())).first().waitFor();
    await checkPage(authority);
  });

  scene('năm thứ hai: phát động lại, đăng ký, chấm, ký, nộp, thẩm định', async () => {
    const { world } = school;
    second = await launchYear(world, crew(), { year: 2024, planId, campaignId, sheetId });
    await pledgeAll(world, crew(), second, [world.person.teacher]);
    await enrol(world, crew(), second, 2024, false);
    const [clerk, coSigner, head, reviewer] = [await of('clerk'), await of('coSigner'), await of('head'), await of('reviewer')];
    await day('17/11/2025');
    await score.openScoring(clerk, second.campaignId);
    await score.typeColumn(clerk, 'tự chấm', 7);
    await score.openSheet(coSigner, second.campaignId);
    await score.typeColumn(coSigner, 'công đoàn chấm', 7);
    await score.openSheet(clerk, second.campaignId);
    await score.recordReading(clerk, '17/11/2025', 34);
    await score.closeScoring(clerk);
    expect(await score.signSheet(coSigner, second.campaignId)).toBe(await score.signSheet(head, second.campaignId));
    await score.submitSheet(clerk, second.campaignId);
    await day('24/11/2025');
    await decide.openAppraisal(reviewer, unit(), 2025);
    await decide.recordInspection(reviewer, '24/11/2025', '20/11/2025', world.names.reviewer);
    await decide.appraise(reviewer);
    await decide.finishAppraisal(reviewer);
  });

  scene('kết quả năm thứ hai', async () => {
    const authority = await of('authority');
    await day('28/11/2025');
    // Who is signed in is known last: the form's day is there all the same.
    await authority.route('**/api/me', async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await decide.openOutcome(authority, second.campaignId, 2025);
    await authority.unrouteAll({ behavior: 'wait' });
    await decide.announceResult(authority, '25/TB-BCĐ');
  });

  scene('danh hiệu ra Hội đồng: người của đơn vị trong Hội đồng không thấy gì, chưa họp xong thì chưa quyết định', async () => {
    const [authority, head] = [await of('authority'), await of('head')];
    const { stage, person } = school.world;
    const reviewer = stage.as(person.reviewer);
    const today = await stage.today();
    const parts = { authority: 'chair', reviewer: 'secretary', neighbourHead: 'member', head: 'member' } as const;
    const members = Object.entries(parts).map(([who, part]) => ({ personId: person[who as keyof typeof parts], part }));
    const [{ unitId } = { unitId: '' }] = (await reviewer(councils.listCouncils, {})).mayKeepAt;
    const { id: councilId } = await reviewer(councils.setUpCouncil, {
      ...{ unitId, kind: 'recognition-council', name: 'Hội đồng xét công nhận', members },
      ...{ decision: 'Quyết định số 12/QĐ-BCĐ', decidedOn: today, from: today },
    });
    const plan = {
      title: 'Phiên xét công nhận',
      mode: 'meeting',
      meetsOn: today,
      begins: '08:00',
      venue: 'Phòng họp 1',
    } as const;
    const { id: sittingId } = await reviewer(councils.planSitting, { councilId, ...plan });

    await authority.goto('/ket-qua');
    await press(authority, 'Đưa ra Hội đồng…');
    await dialogOf(authority)
      .getByRole('checkbox', { name: new RegExp(unit()) })
      .check();
    await checkPage(authority);
    await press(dialogOf(authority), 'Đưa 1 danh hiệu ra phiên họp');
    await sees(authority, 'Đang trước Hội đồng');
    await checkPage(authority);

    await reviewer(councils.callSitting, { sittingId, version: 1 });
    for (const { personId } of members) await reviewer(councils.markAttendance, { sittingId, personId, attendance: 'present' });
    await reviewer(councils.openSitting, { sittingId, version: 2 });
    const [one] = (await reviewer(councils.showSitting, { sittingId })).cases;
    const { version } = await reviewer(councils.openVote, { caseId: one!.id, version: one!.inside!.version, again: null });
    await reviewer(councils.countVote, { caseId: one!.id, version, agree: 3, against: 0, abstain: 0 });
    await decide.openOutcome(authority, second.campaignId, 2025);
    await sees(authority, 'Đang trước Hội đồng');
    await checkPage(authority);
    const shown = await reviewer(councils.showSitting, { sittingId });
    await reviewer(councils.closeSitting, { sittingId, version: shown.version });
    await decide.openOutcome(authority, second.campaignId, 2025);
    await sees(authority, '3/3 đồng ý');
    await checkPage(authority);
    await decide.openOutcome(head, second.campaignId, 2025);
    await sees(head, 'Bạn có liên quan');
    await seesNo(head, 'Hội đồng thông qua');
    await checkPage(head);
  });

  scene('danh hiệu: quyết định, giấy công nhận, trang xác minh công khai', async () => {
    const [authority, clerk, stranger] = [await of('authority'), await of('clerk'), await school.open()];
    await decide.openOutcome(authority, second.campaignId, 2025);
    await decide.decideTitle(authority, '118/QĐ-BCĐ');
    await checkPage(authority);
    await decide.openOutcome(clerk, second.campaignId, 2025);
    await sees(clerk, 'Đang giữ');
    const download = clerk.waitForEvent('download');
    await press(clerk, 'Giấy công nhận (PDF)');
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const link = await clerk.getByRole('link', { name: 'Trang xác minh' }).getAttribute('href');
    code = link!.split('/').at(-1)!;
    await stranger.goto(`/xac-minh/${code}`);
    await sees(stranger, 'Được công nhận, chữ ký nguyên vẹn');
    await sees(stranger, '118/QĐ-BCĐ');
    await checkPage(stranger);
  });

  scene('quyết định hủy bỏ: trang công khai và trang tra cứu nói ngay', async () => {
    const [authority, stranger] = [await of('authority'), await school.open()];
    await decide.revokeTitle(authority, '120/QĐ-BCĐ', 'kết luận thanh tra về một tiêu chuẩn của năm 2025');
    await sees(authority, 'Đã hủy bỏ');
    await stranger.goto(`/xac-minh/${code}`);
    await sees(stranger, 'Quyết định công nhận đã bị hủy bỏ');
    await seesNo(stranger, 'kết luận thanh tra');
    await stranger.goto('/tra-cuu?q=ben+say');
    await sees(stranger, unit());
    await sees(stranger, 'Đã hủy bỏ theo Quyết định số 120/QĐ-BCĐ');
    await checkPage(stranger);
  });
});
