import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { live } from '#cli/demo/live.ts';
import { checkPage } from './checkPage.ts';
import { scenes } from './scenes.ts';
import { type Caller, type Stand, stand } from './stand.ts';
import { settled, travel } from './travel.ts';

/** Every address of the application, as its router has them; the ones without a parameter first, so that none is taken for another. */
const addresses = [...readFileSync('web/app/routes.tsx', 'utf8').matchAll(/^ {2}path: '([^']+)'/gm)]
  .map((found) => found[1]!)
  .sort((one, other) => one.split('$').length - other.split('$').length);

/** Opened from outside, from a letter, or only while something is under way; the journeys that bring it about check it. */
const elsewhere = [
  '/dang-nhap',
  '/bat-dau/$token',
  '/moi/$token',
  '/thoi-nhan-thu/$token',
  '/ban-giao/$handoverId',
  '/cho-gui',
  '/he-thong',
  '/ke-hoach/$planId/phat-dong',
  '/sang-kien/$initiativeId/sua',
  '/khoi-thi-dua/$blocId',
  '/khoi-thi-dua/$blocId/giao-uoc',
  '/khoi-thi-dua/$blocId/cham-diem',
  '/khoi-thi-dua/$blocId/suy-ton',
  '/guong-dien-hinh/$exemplarId',
  '/guong-dien-hinh/$exemplarId/sua',
  '/hoi-dong/$councilId',
  '/phien-hop/$sittingId',
  '/phien-hop/$sittingId/man-chieu',
  '/phien-hop/$sittingId/bo-phieu',
  '/phien-hop/$sittingId/giu-khoa',
  '/bang-phieu/$electionId',
  '/phong-trao/$campaignId/giay-to/$kind/$subject',
  '/khen-thuong/$roundId',
  '/khen-thuong/$roundId/ho-so/$dossierId',
  '/khen-thuong/$roundId/xet-chon',
  '/khen-thuong/$roundId/niem-yet',
  '/khen-thuong/$roundId/quyet-dinh',
  '/khen-thuong/$roundId/chi-thuong',
  '/khen-thuong/$roundId/giay-to',
  '/tham-dinh/lap-to',
  '/tham-dinh/$assessmentId/to',
  '/phong-trao/$campaignId/giai-trinh',
  '/quan-tri/sap-xep/$reorganisationId',
  '/quan-tri/nhap/$importId',
  '/quan-tri/trao-doi/ho-so/$receivedDossierId',
  '/bao-cao/$unitId/$year/$view/ky/$period',
  '/bao-cao/$unitId/$year/$view/mau-bieu/$layoutId',
];

/** Who walks, one after the other; an address is checked by the first who finds a link to it, the home for each. */
const walkers: readonly Caller[] = ['administrator', 'clerk', 'head', 'teacher', 'reviewer', 'authority'];

const patternOf = (path: string) => addresses.find((address) => new RegExp(`^${address.replace(/\$\w+/g, '[^/]+')}$`).test(path));

let school: Stand;
beforeAll(async () => {
  school = await stand();
  await live(school.world, school.plan, 1);
});
afterAll(async () => await school?.close());

/** Links in the page, in the bar's menus too. */
async function linksOf(page: Page): Promise<readonly string[]> {
  await settled(page);
  const links = page.locator('a[href^="/"]:not([download])');
  return await links.evaluateAll((all) => all.map((each) => (each as unknown as URL).pathname));
}

/** What the bar keeps closed: the person's own pages, and what had no room in the bar. */
async function menusOf(page: Page): Promise<readonly string[]> {
  const menus = page.getByRole('banner').getByRole('button', { name: /^(Tài khoản và vai đang giữ|Mục khác$)/ });
  await menus.first().waitFor();
  const found: string[] = [];
  for (const menu of await menus.all()) {
    await menu.click();
    found.push(...(await linksOf(page)));
  }
  return found;
}

describe('mọi trang của một năm đã sống', () => {
  const scene = scenes(() => school.pages());
  const reached = new Set<string>();

  /** On a phone by day and on a wide screen at night, one page so, the next the other way. */
  async function look(page: Page, address: string, path: string): Promise<void> {
    const isFirst = path === '/' || !reached.has(address);
    const isPhone = isFirst && reached.size % 2 === 0;
    reached.add(address);
    await page.setViewportSize(isPhone ? { width: 360, height: 800 } : { width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: isPhone ? 'light' : 'dark' });
    await travel(page, path);
    if (isFirst) await checkPage(page);
  }

  for (const who of walkers)
    scene(`${who}: trang nào có đường tới cũng không rào cản, không tràn`, async () => {
      const page = await school.open(who, 1440);
      const atHand = new Set(['/', ...(await menusOf(page))]);
      const waiting = [...atHand];
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const address = patternOf(path);
        if (address === undefined || (reached.has(address) && !atHand.delete(path))) continue;
        atHand.delete(path);
        await look(page, address, path);
        waiting.push(...(await linksOf(page)));
      }
    });

  scene('không trang nào chỉ tới được bằng cách gõ địa chỉ', () => {
    expect(addresses.filter((address) => !reached.has(address) && !elsewhere.includes(address))).toEqual([]);
    return Promise.resolve();
  });
});
