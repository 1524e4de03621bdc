import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { pledgeAll } from '#cli/demo/register.ts';
import type { Crew } from '#cli/demo/world.ts';
import { dialogOf, press, sees, seesNo, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

let school: Stand;
let teacher: Page;
let evidencePage: string;

beforeAll(async () => {
  school = await stand({
    name: 'ke-hoach-sach.txt',
    bytes: new Uint8Array(readFileSync('tests/support/plans/ke-hoach-sach.txt')),
  });
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
  evidencePage = `/phong-trao/${campaignId}/minh-chung`;
  teacher = await school.open('teacher', 360);
});
afterAll(async () => await school?.close());

const isReady = `navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller
  ? true : new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', () => done(true))))`;

const notes = async () =>
  (await school.world.stage.site.db.selectFrom('evidence').select('note').orderBy('added_at').execute()).map(({ note }) => note);

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
    const again = await teacher.context().newPage();
    await teacher.close();
    teacher = again;
    await teacher.goto('/cho-gui');
    await sees(teacher, 'Dọn vườn trường lúc không có mạng');
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
    const again = await teacher.context().newPage();
    await teacher.close();
    teacher = again;
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
});
