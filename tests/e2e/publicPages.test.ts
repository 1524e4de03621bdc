import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { newId } from '#server/kernel/ids.ts';
import { loadPlacement } from '#server/org/store.ts';
import { makeTitleFiles } from '#server/recognition/titleFiles.ts';
import { addRevocation, addTitle, loadTitle } from '#server/recognition/titleStore.ts';
import { checkPage } from './checkPage.ts';
import { press, sees, type } from './hand.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

let school: Stand;
const codes = { standing: 'DC-2222-3333-4444', revoked: 'DC-5555-6666-7777' };

/** Two titles of the school, one of them taken back. */
async function giveTitles(): Promise<void> {
  const { stage, person, unit } = school.world;
  const today = await stage.today();
  await stage.site.db.transaction().execute(async (tx) => {
    const [holder, giver] = [await loadPlacement(tx, unit.unit, today), await loadPlacement(tx, unit.committee, today)];
    for (const key of ['revoked', 'standing'] as const) {
      const firstYear = key === 'revoked' ? 2020 : 2022;
      const of = { titleKind: 'public-service-unit', kind: 'first', signerTitle: 'Trưởng ban' } as const;
      const decided = {
        ...of,
        firstYear,
        lastYear: firstYear + 1,
        number: `${firstYear}/QĐ`,
        decidedOn: today,
        code: codes[key],
      };
      const files = await makeTitleFiles(decided, holder, giver, 'Người Ký', stage.site.app.site);
      const owners = { unitId: unit.unit, byUnitId: unit.committee, unitName: holder.name, decidedBy: person.authority };
      const id = newId();
      await addTitle(tx, { ...decided, campaignId: null, ...files, ...owners, id, isSample: true, revocation: null });
      const revocation = { number: '9/QĐ', revokedOn: today, reason: 'khai không đúng' };
      if (key === 'revoked') await addRevocation(tx, { ...(await loadTitle(tx, id)), revocation }, person.authority);
    }
  });
}

/** Bytes over the wire of a first visit, fonts and all. */
async function weightOf(page: Page, path: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return bytes;
}

beforeAll(async () => {
  school = await stand();
  await giveTitles();
});
afterAll(async () => await school?.close());

describe('trang công khai, người lạ trên máy yếu', () => {
  const scene = scenes(() => school.pages());
  const paths = [
    '/tra-cuu',
    '/khen-thuong-cong-khai',
    '/tra-cuu?q=truong',
    '/tra-cuu?q=khong-co',
    '/xac-minh',
    '/xac-minh/cach-kiem',
  ];
  const answers = [`/xac-minh/${codes.standing}`, `/xac-minh/${codes.revoked}`];

  scene('không rào cản nào, không tràn, ở điện thoại và màn hình, nền sáng và nền tối', async () => {
    for (const width of [360, 768, 1440]) {
      const page = await school.open(undefined, width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const path of [...paths, ...answers]) {
          await page.goto(path);
          await checkPage(page);
        }
      }
    }
  });

  scene('lần mở đầu không quá 70 kB, kể cả phông chữ, và không có lấy một dòng mã chạy', async () => {
    for (const path of [...answers, '/tra-cuu?q=truong']) {
      const page = await school.open();
      expect(await weightOf(page, path)).toBeLessThan(70_000);
      expect(await page.locator('script').count()).toBe(0);
    }
  });

  scene('chỉ bàn phím: bỏ qua đầu trang, gõ mã kèm khoảng trắng, nhận câu trả lời', async () => {
    const page = await school.open();
    await page.goto('/xac-minh');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type(codes.standing.toLowerCase().replaceAll('-', ' '));
    await page.keyboard.press('Enter');
    await sees(page, 'Được công nhận, chữ ký nguyên vẹn');
  });

  scene('tải tệp kiểm rồi đưa lại: trang nói đúng; sửa một chữ thì nói tệp đã bị sửa', async () => {
    const page = await school.open();
    const bytes = await (await page.request.get(`/xac-minh/${codes.standing}/tep-kiem`)).body();
    const give = async (buffer: Buffer) => {
      await page.goto('/xac-minh');
      await page.getByLabel('Tệp kiểm').setInputFiles({ name: 'tep.vc.json', mimeType: 'application/json', buffer });
      await press(page, 'Kiểm tệp');
    };
    await give(bytes);
    await sees(page, 'Được công nhận, chữ ký nguyên vẹn');
    await give(Buffer.from(bytes.toString().replace('2022/QĐ', '2023/QĐ')));
    await sees(page, 'Tệp đã bị sửa');
    await checkPage(page);
  });

  scene('danh hiệu bị hủy bỏ nói rõ, không nói lý do; mã lạ không kết luận gì', async () => {
    const page = await school.open();
    await page.goto('/xac-minh');
    await type(page, 'Mã trên giấy công nhận', codes.revoked);
    await page.getByRole('button', { name: 'Xác minh' }).click();
    await sees(page, 'Quyết định công nhận đã bị hủy bỏ');
    expect(await page.locator('main').textContent()).not.toContain('khai không đúng');
    await type(page, 'Mã trên giấy công nhận', 'DC-9999-9999-9999');
    await page.getByRole('button', { name: 'Xác minh' }).click();
    await sees(page, 'Không có giấy nào mang mã này');
  });
});
