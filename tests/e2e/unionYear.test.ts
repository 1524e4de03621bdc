import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launchYear } from '#cli/demo/preparePlan.ts';
import type { Crew, LivedYear } from '#cli/demo/world.ts';
import { dayOf } from '#domain/kernel/day.ts';
import { jpeg } from '../support/uploads.ts';
import { checkPage } from './checkPage.ts';
import { sees } from './hand.ts';
import { scenes } from './scenes.ts';
import * as register from './screens/register.ts';
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
});
