// The first of a department's five years through the screens, from the registration into the work of the year.
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
import { sees } from './hand.ts';
import { scenes } from './scenes.ts';
import * as evidence from './screens/evidence.ts';
import * as register from './screens/register.ts';
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
  office = await stand({ bytes: new TextEncoder().encode(ownPlanOf('department')), name: 'ke-hoach.txt' });
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
});
