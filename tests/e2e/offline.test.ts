import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as evidence from '#api/evidence.ts';
import * as routines from '#api/routines.ts';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { pledgeAll } from '#cli/demo/register.ts';
import type { Crew } from '#cli/demo/world.ts';
import { addDays } from '#domain/kernel/day.ts';
import { live } from '../interruptions/live.ts';
import { openSchool, type School } from '../interruptions/school.ts';
import { verdictOf } from '../interruptions/verdict.ts';
import { jpeg } from '../support/uploads.ts';
import { checkPage } from './checkPage.ts';
import { attach, dialogOf, press, sees, seesNo, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

let school: Stand;
let teacher: Page;
let evidencePage: string;
let line: string;

beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync('tests/support/plans/ke-hoach-sach.txt'));
  school = await stand({ name: 'ke-hoach-sach.txt', bytes }, { keepsApplication: true });
  const { world } = school;
  const { person, unit, scenario } = world;
  const crew: Crew = {
    unitId: unit.unit,
    clerk: person.clerk,
    head: person.head,
    coSigner: person.coSigner,
    staff: scenario.staff,
  };
  const lived = await launchYear(world, crew, school.plan);
  const { campaignId } = lived;
  await pledgeAll(world, crew, lived, [], 0.05);
  const clerk = world.stage.as(person.clerk);
  const { groups, today } = await clerk(evidence.listEvidence, { campaignId });
  line = groups
    .flatMap(({ lines }) => lines)
    .find(({ isForbidding, checklist }) => !isForbidding && checklist.length === 0)!.code;
  const weekly = { rhythm: 'week', keeper: { kind: 'seat', role: 'member' }, from: today, to: addDays(today, 60) } as const;
  await clerk(routines.confirmRoutine, { campaignId, what: 'Tưới cây', lineCode: line, ...weekly });
  evidencePage = `/phong-trao/${campaignId}/minh-chung`;
  teacher = await school.open('teacher', 360);
});
afterAll(async () => await school?.close());

const isReady = `navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller
  ? true : new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', () => done(true))))`;

const notes = async () =>
  (await school.world.stage.site.db.selectFrom('evidence').select('note').orderBy('added_at').execute()).map(({ note }) => note);

/** The page as it is on the phone and at a desk. */
async function look(page: Page): Promise<void> {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await checkPage(page);
  }
}

/** The same phone, the page anew. */
async function reopen(): Promise<void> {
  const again = await teacher.context().newPage();
  await teacher.close();
  teacher = again;
}

const soon = { timeout: 30_000 };
const ticks = async () =>
  (await school.world.stage.site.db.selectFrom('routine_tick').select('act').execute()).map(({ act }) => act);
const pictures = async () =>
  (
    await school.world.stage.site.db
      .selectFrom('evidence')
      .select('file_name')
      .where('file_name', 'is not', null)
      .orderBy('file_name')
      .execute()
  ).map(({ file_name }) => file_name);

async function writeNote(page: Page, note: string): Promise<void> {
  await press(page, 'Gửi minh chứng');
  const dialog = dialogOf(page);
  await dialog.getByText('Lời ghi', { exact: true }).first().click();
  await type(dialog, /^Lời ghi/, note);
  await dialog.getByRole('checkbox').first().check();
  await press(dialog, 'Gửi');
  await dialog.waitFor({ state: 'hidden' });
}

describe('điện thoại không có mạng', () => {
  const scene = scenes(() => school.pages());

  scene('trang mở được khi mất mạng, nói điều đang hiện được đọc lúc nào', async () => {
    await teacher.goto(evidencePage);
    await sees(teacher, 'Gửi minh chứng');
    await teacher.evaluate(isReady);
    await teacher.context().setOffline(true);
    await teacher.reload();
    await sees(teacher, /Trang này hiện điều đọc lần cuối lúc/);
    await sees(teacher, 'Gửi minh chứng');
  });

  scene('minh chứng ghi lúc mất mạng: chờ trong máy qua lần đóng trang, có mạng thì gửi đúng một lần', async () => {
    await writeNote(teacher, 'Dọn vườn trường lúc không có mạng');
    await sees(teacher, /1 lời ghi đang chờ gửi/);
    await reopen();
    await teacher.goto('/cho-gui');
    await sees(teacher, 'Dọn vườn trường lúc không có mạng');
    await look(teacher);
    expect(await notes()).toEqual([]);
    await teacher.context().setOffline(false);
    await sees(teacher, 'Đã gửi trong ba ngày qua');
    await seesNo(teacher, /đang chờ gửi/);
    expect(await notes()).toEqual(['Dọn vườn trường lúc không có mạng']);
  });

  scene('điều không được nhận ở lại cùng lý do, sửa rồi gửi lại', async () => {
    await teacher.goto(evidencePage);
    await press(teacher, 'Gửi minh chứng');
    const dialog = dialogOf(teacher);
    await dialog.getByText('Liên kết', { exact: true }).first().click();
    await type(dialog, /^Địa chỉ/, 'không phải địa chỉ');
    await dialog.getByRole('checkbox').first().check();
    await press(dialog, 'Gửi');
    await dialog.getByRole('alert').first().waitFor();
    await teacher.goto('/cho-gui');
    await sees(teacher, 'Máy chủ không nhận');
    await look(teacher);
    await press(teacher, /^Sửa rồi gửi lại/);
    await type(dialogOf(teacher), /^Địa chỉ/, 'https://truong.example/vuon');
    await press(dialogOf(teacher), 'Gửi');
    await dialogOf(teacher).waitFor({ state: 'hidden' });
    await seesNo(teacher, 'Chờ gửi từ máy này');
    const links = await school.world.stage.site.db.selectFrom('evidence').select('link').where('kind', '=', 'link').execute();
    expect(links).toEqual([{ link: 'https://truong.example/vuon' }]);
  });

  scene('bản đăng ký chọn và ký lúc mất mạng: chữ ký chờ trong máy, gửi đúng một lần, có hiệu lực khi máy chủ nhận', async () => {
    await teacher.goto('/viec-cua-toi');
    await sees(teacher, /^Đăng ký thi đua năm/);
    await teacher.context().setOffline(true);
    await teacher.reload();
    await teacher.getByRole('checkbox').first().check();
    await press(teacher, 'Tiếp: cam kết');
    await teacher.getByRole('checkbox').first().check();
    await press(teacher, 'Tiếp: việc tự chọn');
    await type(teacher, /^Sáng kiến/, 'Thư viện góc lớp');
    await press(teacher, 'Tiếp: ký, gửi');
    await press(teacher, 'Ký và gửi');
    await press(dialogOf(teacher), 'Ký và gửi');
    await sees(teacher, 'Chữ ký đang chờ gửi từ máy này');
    await reopen();
    await teacher.goto('/viec-cua-toi');
    await sees(teacher, 'Chữ ký đang chờ gửi từ máy này');
    await sees(teacher, 'Thư viện góc lớp');
    await teacher.context().setOffline(false);
    await sees(teacher, 'đã ký, chờ xem');
    const { db } = school.world.stage.site;
    const mine = db.selectFrom('pledge').where('person_id', '=', school.world.person.teacher);
    expect(await mine.select(['state', 'initiative']).execute()).toEqual([{ state: 'signed', initiative: 'Thư viện góc lớp' }]);
    const acts = db.selectFrom('pledge_change').innerJoin('pledge', 'pledge.id', 'pledge_change.pledge_id');
    expect(await acts.where('person_id', '=', school.world.person.teacher).select('act').execute()).toEqual([{ act: 'signed' }]);
  });

  scene(
    'việc định kỳ đánh dấu và ảnh chụp lúc mất mạng: ảnh còn qua lần đóng trang trước khi gửi; mỗi thứ tới đúng một lần',
    async () => {
      await teacher.goto(evidencePage.replace('minh-chung', 'viec-dinh-ky'));
      await sees(teacher, 'Tưới cây');
      await teacher.goto('/');
      await sees(teacher, 'Tuần này đã làm');
      await teacher.context().setOffline(true);
      await teacher.reload();
      await press(teacher, 'Tuần này đã làm: Tưới cây');
      await sees(teacher, 'Đã làm tuần này');
      await sees(teacher, 'chờ gửi, có mạng tự đi');
      await teacher.goto(evidencePage.replace('minh-chung', 'viec-dinh-ky'));
      await press(teacher, 'Kèm ảnh: Tưới cây');
      await attach(dialogOf(teacher), 'Ảnh', { name: 'tuoi-cay.jpg', bytes: jpeg(20) });
      await press(dialogOf(teacher), 'Gửi ảnh');
      await sees(teacher, 'Đã giữ ảnh trên máy này, tự gửi khi có mạng.');
      await teacher.goto(evidencePage);
      const camera = teacher.waitForEvent('filechooser');
      await press(teacher, `Chụp ảnh cho tiêu chí ${line}`);
      await (await camera).setFiles({ name: 'vuon.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpeg()) });
      await sees(dialogOf(teacher), /^Đã giữ trong máy này/);
      await reopen();
      await teacher.goto(evidencePage);
      await sees(teacher, /^Ảnh đã chụp cho/);
      await checkPage(teacher);
      await press(teacher, `Xem rồi gửi ảnh chụp cho ${line}`);
      await press(dialogOf(teacher), 'Gửi');
      await dialogOf(teacher).waitFor({ state: 'hidden' });
      await seesNo(teacher, /^Ảnh đã chụp cho/);
      await sees(teacher, /2 ảnh, 1 việc đã đánh dấu đang chờ gửi/);
      await teacher.context().setOffline(false);
      await expect.poll(ticks, soon).toEqual(['ticked']);
      await expect.poll(pictures, soon).toEqual(['tuoi-cay.jpg', 'vuon.jpg']);
      await teacher.goto('/cho-gui');
      await sees(teacher, 'vuon.jpg');
      await seesNo(teacher, 'Đang chờ gửi');
    },
  );
});

describe('hai người dùng chung một máy', () => {
  const scene = scenes(() => school.pages());
  const leave = async (how: string) => {
    await press(teacher, /^Tài khoản/);
    await press(teacher, 'Đăng xuất');
    await sees(dialogOf(teacher), 'Đăng xuất khi còn điều chưa gửi?');
    await sees(dialogOf(teacher), /^1 lời ghi đang chờ gửi/);
    await press(dialogOf(teacher), how);
  };

  scene('đăng xuất khi còn điều chờ gửi: hỏi trước, nói rõ còn gì', async () => {
    await teacher.goto(evidencePage);
    await sees(teacher, 'Gửi minh chứng');
    await teacher.context().setOffline(true);
    await writeNote(teacher, 'Của người thứ nhất');
    await leave('Chưa đăng xuất');
    await dialogOf(teacher).waitFor({ state: 'hidden' });
    await leave('Đăng xuất, giữ lại trong máy');
    await teacher.waitForURL(/\/dang-nhap/);
  });

  scene('người thứ hai không thấy, không gửi điều của người thứ nhất', async () => {
    await teacher.context().setOffline(false);
    await school.signIn(teacher, 'coSigner');
    await teacher.goto('/cho-gui');
    await sees(teacher, 'Không có gì chờ gửi');
    await writeNote(await at(evidencePage), 'Của người thứ hai');
    await expect.poll(notes, soon).toContain('Của người thứ hai');
    expect(await notes()).not.toContain('Của người thứ nhất');
  });

  scene('phiên của người thứ hai hết, người thứ nhất đăng nhập lại: điều của họ tự gửi, một lần', async () => {
    await school.world.stage.site.db.deleteFrom('auth_session').execute();
    await teacher.goto('/dang-nhap');
    await school.signIn(teacher, 'teacher');
    await expect.poll(notes, soon).toContain('Của người thứ nhất');
    await teacher.goto('/cho-gui');
    await sees(teacher, 'Của người thứ nhất');
    await seesNo(teacher, 'Của người thứ hai');
    expect((await notes()).filter((note) => note === 'Của người thứ nhất')).toHaveLength(1);
  });

  scene('chọn xóa thì không còn gì trong máy, dù mạng có lại ngay lúc ấy', async () => {
    await at(evidencePage);
    await teacher.context().setOffline(true);
    await writeNote(teacher, 'Không gửi nữa');
    await leave('Đăng xuất, xóa hết khỏi máy');
    await teacher.context().setOffline(false);
    await teacher.waitForURL(/\/dang-nhap/);
    await school.signIn(teacher, 'teacher');
    await teacher.goto('/cho-gui');
    await sees(teacher, 'Không có gì chờ gửi');
    expect(await notes()).not.toContain('Không gửi nữa');
  });
});

async function at(path: string): Promise<Page> {
  await teacher.goto(path);
  await sees(teacher, 'Gửi minh chứng');
  return teacher;
}

describe('gián đoạn vào lúc bất kỳ', () => {
  let busy: School;
  beforeAll(async () => {
    busy = await openSchool();
  });
  afterAll(async () => await busy?.close());
  const quiet = { say: () => undefined } as const;
  const clean = { lost: [], missing: [], doubled: [], changed: [], stuck: [] };

  const patience = 900_000;

  test(
    'tám lần: không mất điều gì đã gõ, đã chụp, không điều gì tới hai lần',
    async () => {
      const result = await live({ school: busy, member: busy.members.teacher, interruptions: 8, seed: 7, ...quiet });
      expect(result, verdictOf(result)).toMatchObject(clean);
      expect(result.pieces).toBeGreaterThan(3);
    },
    patience,
  );

  const controls = [
    { without: 'queue', member: 'coSigner', troubles: ['session-ended'], aim: 'typed', found: ['lost', 'missing'] },
    { without: 'drafts', member: 'clerk', troubles: ['tab-closed'], aim: 'taken', found: ['lost'] },
    { without: 'keys', member: 'head', troubles: ['answers-lost'], aim: 'pressed', found: ['doubled'] },
  ] as const;

  for (const { without, member, troubles, aim, found } of controls)
    test(
      `bỏ đi một lớp bảo vệ (${without}) thì chính phép thử này thấy`,
      async () => {
        const control = { without, troubles, aim, pieces: ['note', 'pictures'], interruptions: 2, seed: 7 } as const;
        const result = await live({ school: busy, member: busy.members[member], ...control, ...quiet });
        const faults = found.reduce((sum, fault) => sum + result[fault].length, 0);
        expect(faults, verdictOf(result)).toBeGreaterThan(0);
      },
      patience,
    );
});
