import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Endpoint } from '#api/endpoint.ts';
import * as api from '#api/exchange.ts';
import { type Day, day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import { fingerprintOf } from '#papers/exchange/fingerprint.ts';
import { perform } from '#server/kernel/action.ts';
import { actorToday } from '#server/people/store.ts';
import { routes } from '#server/routes.ts';
import type { Site } from '#server/site.ts';
import { appraised } from '../support/assessments.ts';
import { type Cast, emailOf, makeCast, type Name, passwordOf } from '../support/cast.ts';
import { type TestSite, testSite } from '../support/site.ts';
import { checkPage } from './checkPage.ts';
import { scenes } from './scenes.ts';
import { type Served, serve } from './served.ts';

/** One site in a browser, and another behind the hill: dossiers go both ways between them. */
let served: Served;
let here: TestSite;
let there: TestSite;
const folder = mkdtempSync(join(tmpdir(), 'datchuan-e2e-goi-'));
const open = (name: Name, width?: number) => served.open({ email: emailOf(name), password: passwordOf(name) } as never, width);

/** The served site for the helpers that live a year, through the same actions. */
function worldOf(site: Site, cast: Cast): TestSite {
  const as =
    (name: Name) =>
    async (endpoint: Endpoint, input: Record<string, unknown> = {}) => {
      const { action } = routes.find((route) => route.endpoint === endpoint)!;
      try {
        const body = await perform(site.app, action, input, {
          actor: (await actorToday(site.db, sql`${cast.person[name]}::uuid`))!,
        });
        return { status: 200, body, codes: [] };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return { status: 409, body: null, codes: error.refusals.map(({ code }) => code) };
      }
    };
  const moveTo = async (clock: string) => void (await site.db.updateTable('site').set({ clock }).execute());
  return { site, cast, as, moveTo } as unknown as TestSite;
}

beforeAll(async () => {
  there = await testSite('2021-03-01');
  await appraised(there);
  const { served: made, filled } = await serve(day('2021-03-01'), async (site) => {
    const cast = await site.db.transaction().execute((tx) => makeCast(tx, '2021-01-01' as Day));
    const world = worldOf(site, cast);
    await appraised(world);
    return world;
  });
  [served, here] = [made, filled];
  const trusted = { name: 'Xã Bến Sậy', comparedWith: 'Bà Lê Thu Hà, máy bàn ủy ban', key: keyOf(here) };
  await there.as('kien')(api.registerPartner, { ...trusted, fingerprint: fingerprintOf(here.site.app.site.key) });
}, 300_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await served?.close();
  await there?.close();
});

const keyOf = ({ site }: TestSite) => ({
  name: 'khoa.json',
  bytes: new TextEncoder().encode(JSON.stringify(publicKeyOf(site.app.site.key))),
});
const file = (name: string, bytes: Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
async function downloaded(page: Page, name: string): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).first().click()]);
  const { readFile } = await import('node:fs/promises');
  return new Uint8Array(await readFile(await download.path()));
}
async function fromThere(path: string): Promise<Uint8Array> {
  const answer = await there.web.server.inject({ method: 'GET', url: path, headers: { cookie: await there.cookieOf('dung') } });
  return new Uint8Array(answer.rawPayload);
}

describe('dossiers between two sites', () => {
  const test = scenes(() => served.pages());

  test('the administrator trusts a key only with the fingerprint heard by telephone', async () => {
    const page = await open('kien');
    await page.goto('/quan-tri');
    await page.getByRole('link', { name: 'Trao đổi giữa các máy chủ' }).click();
    await page.getByText('Chưa tin cậy máy chủ nào.').waitFor();
    await checkPage(page);
    await page.getByLabel('Tệp khóa công khai').setInputFiles(file('khoa.json', keyOf(there).bytes));
    await page.getByLabel('Gọi máy chủ này là').fill('Máy chủ huyện Bến Sậy');
    await page.getByLabel('Dấu vân tay nghe được').fill('12345 67890');
    await page.getByLabel('Nghe từ ai, bằng cách nào').fill('Ông Tạ Quốc Bảo, máy bàn ủy ban');
    await page.getByRole('button', { name: 'Tin cậy khóa này' }).click();
    await page.getByText('Dấu vân tay nghe được không phải của khóa trong tệp').first().waitFor();
    await page.getByLabel('Dấu vân tay nghe được').fill(fingerprintOf(there.site.app.site.key));
    await page.getByRole('button', { name: 'Tin cậy khóa này' }).click();
    await page.getByText('đang tin cậy').first().waitFor();
    await checkPage(page);
  });

  test('a unit packs its dossier, and the receipt that comes back says who took it', async () => {
    const page = await open('binh');
    await page.goto('/quan-tri/trao-doi');
    await page.getByLabel('Trường THCS Thị trấn Bến Sậy').check();
    await checkPage(page);
    await page.getByRole('button', { name: 'Lập gói có chữ ký' }).click();
    await page.getByText('Đã lập gói hồ sơ').waitFor();
    const bytes = await downloaded(page, 'Tải gói');
    const unitId = there.cast.unit.federation;
    const goi = { name: 'goi.zip', bytes };
    const preview = (await there.as('lien')(api.previewPackage, { unitId, file: goi })).body;
    const { dossierId } = preview.dossiers[0];
    const taken = await there.as('lien')(api.takePackage, {
      ...{ unitId, file: goi, matches: [{ dossierId, unitId: there.cast.unit.school }] },
    });
    expect(taken.status).toBe(200);
    const receipt = await there.web.server.inject({
      ...{ method: 'GET', url: `/api/exchange/incoming/${taken.body.packageId}/receipt` },
      headers: { cookie: await there.cookieOf('lien') },
    });
    await page.getByText('chưa có biên nhận').first().waitFor();
    await page.getByLabel('Tệp biên nhận').setInputFiles(file('bien-nhan.json', new Uint8Array(receipt.rawPayload)));
    await page.getByRole('button', { name: 'Ghi biên nhận' }).click();
    await page.getByText('đã được “Máy chủ huyện Bến Sậy” nhận ngày 25/11/2021').first().waitFor();
    await checkPage(page);
  });

  test('a reviewer looks at a package, says which unit it is, takes it, and reads it beside the unit', async () => {
    const { body } = await there.as('dung')(api.sendDossiers, {
      campaignIds: [(await there.as('dung')(api.listSendable)).body.dossiers[0].campaignId],
    });
    const bytes = await fromThere(`/api/exchange/packages/${body.packageId}/file`);
    const page = await open('lien');
    await page.goto('/quan-tri/trao-doi/nhan');
    await page.getByText('Chưa nhận gói nào.').waitFor();
    await page.getByLabel('Gói hồ sơ').setInputFiles(file('hong.zip', bytes.subarray(0, 3000)));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('Gói này không nhận được').waitFor();
    await checkPage(page);
    await page.getByLabel('Gói hồ sơ').setInputFiles(file('goi.zip', bytes));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('trùng tên').waitFor();
    await checkPage(page);
    await page.getByLabel('Các đơn vị trên đúng là nơi gửi hồ sơ').check();
    await page.getByRole('button', { name: 'Nhận 1 hồ sơ' }).click();
    await page.getByText('Đã nhận gói hồ sơ').waitFor();
    await page.getByRole('link', { name: 'Trường THCS Thị trấn Bến Sậy, 2021' }).click();
    await page.getByRole('heading', { name: /^Hồ sơ nhận/ }).waitFor();
    await page.getByText('trùng bảng ở đây').waitFor();
    await checkPage(page);
    expect((await downloaded(page, 'Tải Bảng tự chấm điểm.pdf')).subarray(0, 5)).toEqual(new TextEncoder().encode('%PDF-'));
    await page.goto('/quan-tri/trao-doi/nhan');
    await page.getByLabel('Gói hồ sơ').setInputFiles(join(folder, 'goi.zip'));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('Đã nhận từ trước').waitFor();
  });
});
