// The first of a department's five years, through the screens, each kind of step on the desk and on the phone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import * as evidenceApi from '#api/evidence.ts';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { pledgeAll, toWindow } from '#cli/demo/register.ts';
import { ownPlanOf } from '#cli/demo/scenario.ts';
import type { Crew, LivedYear } from '#cli/demo/world.ts';
import { dayOf, shortDate } from '#domain/kernel/day.ts';
import { jpeg } from '../support/uploads.ts';
import { checkPage } from './checkPage.ts';
import { press, sees } from './hand.ts';
import { scenes } from './scenes.ts';
import * as decide from './screens/decide.ts';
import * as evidence from './screens/evidence.ts';
import * as register from './screens/register.ts';
import * as score from './screens/score.ts';
import * as work from './screens/work.ts';
import { type Caller, type Stand, stand } from './stand.ts';

let office: Stand;
let crew: Crew;
let lived: LivedYear;
let lines: readonly string[];
const opened = new Map<string, Page>();

async function of(who: Caller, width: 360 | 1440): Promise<Page> {
  const known = opened.get(`${who} ${width}`);
  if (known) return known;
  const page = await office.open(who, width);
  opened.set(`${who} ${width}`, page);
  return page;
}

const onDay = (day: number, month: number) => shortDate(dayOf(lived.year, month, day));
const on = async (month: number, day: number) => await office.world.stage.moveTo(dayOf(lived.year, month, day));
const scan = (name: string) => ({ name, bytes: office.world.scan });

beforeAll(async () => {
  office = await stand(
    { bytes: new TextEncoder().encode(ownPlanOf('department')), name: 'ke-hoach.txt' },
    { keepsApplication: true },
  );
  const { person, unit, scenario, stage } = office.world;
  crew = { unitId: unit.unit, clerk: person.clerk, head: person.head, coSigner: person.coSigner, staff: scenario.staff };
  lived = await launchYear(office.world, crew, office.plan);
  await pledgeAll(office.world, crew, lived, []);
  await toWindow(office.world, crew, lived, 'enrolment');
  const { groups } = await stage.as(person.clerk)(evidenceApi.listEvidence, { campaignId: lived.campaignId });
  lines = groups.flatMap((group) => group.lines.map(({ code }) => code));
});
afterAll(async () => await office?.close());

describe('năm thứ nhất của một sở giữ danh hiệu thêm năm năm, trên bàn làm việc và trên điện thoại', () => {
  const scene = scenes(() => office.pages());
  const unit = () => office.world.scenario.unitName;

  scene('đăng ký công nhận lại: văn thư viết trên máy tính, giám đốc gửi từ điện thoại, hai nơi chấp nhận', async () => {
    const clerk = await of('clerk', 1440);
    const held = office.world.scenario.registers.held!;
    const date = shortDate(dayOf(lived.year - 1, 12, 20));
    const commitment = 'Giữ vững danh hiệu trong cả giai đoạn 05 năm.';
    await register.fillRenewal(clerk, lived.campaignId, { firstYear: lived.year, held: { ...held, date }, commitment });
    await sees(clerk, `Năm nay là năm thứ 1 trên 5 của chu kỳ ${lived.year}–${lived.year + 4}.`);
    await checkPage(clerk);
    const head = await of('head', 360);
    expect(await register.sendEnrolment(head, lived.campaignId)).toMatch(/DK-\d{4}-/);
    await checkPage(head);
    await register.acceptEnrolment(await of('reviewer', 1440), unit(), checkPage);
    await register.acceptEnrolment(await of('federation', 360), unit(), checkPage);
    await clerk.reload();
    await sees(clerk, 'đã được chấp nhận');
  });

  scene('minh chứng cho mọi tiêu chí: tệp trên máy tính, ảnh và lời ghi trên điện thoại', async () => {
    await on(3, 20);
    const [clerk, phone, member] = [await of('clerk', 1440), await of('clerk', 360), await of('teacher', 360)];
    const report = { file: scan('bao-cao-quy-1.pdf'), note: 'Báo cáo quý I', onDay: onDay(18, 3), lines: lines.slice(0, 4) };
    await evidence.sendPiece(clerk, lived.campaignId, report);
    await evidence.shootFor(member, lived.campaignId, lines[4]!, { name: 'phong-lam-viec.jpg', bytes: jpeg(70) });
    await checkPage(member);
    const words = { words: true, note: 'Kiểm tra nội quy quý I', onDay: onDay(19, 3), lines: lines.slice(5) } as const;
    await evidence.sendPiece(phone, lived.campaignId, words);
    const [shown, needed] = (await evidence.readShare(clerk, lived.campaignId)).split('/');
    expect(shown).toBe(needed);
  });

  const handover = { text: 'Hồ sơ một cửa trả chậm hai ngày', area: 'Cải cách hành chính', role: 'Bộ phận Một cửa' };

  scene('mục của cuộc họp tháng: nêu trên máy tính, khép lại trên điện thoại ở tháng sau', async () => {
    const [clerk, phone] = [await of('clerk', 1440), await of('clerk', 360)];
    await on(3, 25);
    await work.copyItem(clerk, 3);
    await work.writeMinutes(clerk, { heldOn: onDay(25, 3), present: 25, raised: { ...handover, dueOn: onDay(20, 4) } });
    await checkPage(clerk);
    await on(4, 25);
    const { text } = await work.copyItem(phone, 4);
    expect(text).toContain(handover.text);
    await work.writeMinutes(phone, { heldOn: onDay(25, 4), present: 26, outcome: [handover.text, 'Trả đúng hạn từ 10/4.'] });
    await checkPage(phone);
  });

  scene('tự chấm hai cột ở hai khổ màn hình, đọc trước toàn thể, hai chữ ký trên một mã băm, nộp', async () => {
    await toWindow(office.world, crew, lived, 'self-scoring');
    const [clerk, phone] = [await of('clerk', 1440), await of('clerk', 360)];
    const [chair, head] = [await of('coSigner', 360), await of('head', 1440)];
    await score.openScoring(clerk, lived.campaignId);
    expect(await score.typeColumn(clerk, 'tự chấm', 6)).toBe(lines.length);
    await checkPage(clerk);
    await score.openSheet(chair, lived.campaignId);
    expect(await score.typeColumn(chair, 'công đoàn chấm', 7)).toBe(lines.length);
    await checkPage(chair);
    await on(11, 21);
    await score.openSheet(phone, lived.campaignId);
    await score.recordReading(phone, onDay(21, 11), office.world.scenario.staff);
    await score.closeScoring(phone);
    await checkPage(phone);
    const hash = await score.signSheet(chair, lived.campaignId);
    expect(await score.signSheet(head, lived.campaignId)).toBe(hash);
    await checkPage(head);
    expect(await score.submitSheet(phone, lived.campaignId)).toMatch(/BN-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await checkPage(phone);
  });

  scene('kiểm tra, thẩm định; thông báo kết quả năm thứ nhất: đạt, chưa đủ năm năm', async () => {
    await on(11, 26);
    const [reviewer, small] = [await of('reviewer', 1440), await of('reviewer', 360)];
    await decide.openAppraisal(small, unit(), lived.year);
    await decide.recordInspection(small, onDay(26, 11), onDay(22, 11), office.world.names.reviewer);
    await checkPage(small);
    await decide.openAppraisal(reviewer, unit(), lived.year);
    await decide.appraise(reviewer);
    await checkPage(reviewer);
    expect(await decide.finishAppraisal(reviewer)).toMatch(/Đủ điều kiện/);
    await on(11, 30);
    const authority = await of('authority', 1440);
    await decide.openOutcome(authority, lived.campaignId, lived.year);
    expect(await decide.announceResult(authority, '23/TB-BCĐ')).toMatch(/Đạt/);
    await sees(authority, '1 năm đạt liên tục trên 5 năm cần có');
    await checkPage(authority);
    const clerk = await of('clerk', 360);
    await decide.openOutcome(clerk, lived.campaignId, lived.year);
    await sees(clerk, '1 năm đạt liên tục trên 5 năm cần có');
    await checkPage(clerk);
    await press(clerk, `Phong trào năm ${lived.year}`);
    await clerk.waitForURL(/\/phong-trao\/[^/]+$/);
    await checkPage(clerk);
  });
});
