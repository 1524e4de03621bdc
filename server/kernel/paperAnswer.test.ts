import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/pledges.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { emailOf, passwordOf } from '#tests/support/cast.ts';
import { pageText, wordText } from '#tests/support/paperText.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { wordFaults } from '#tests/support/word/wordFaults.ts';
import { routes } from '../routes.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-03-01');
  campaignId = await launchedYear(world);
});
afterAll(() => world.close());

const form = (name: 'an' | 'giang' | null, as?: string) =>
  world.as(name)(api.printPledgeList, { campaignId, ...(as ? { as } : {}) });

test('a paper comes as PDF, as a Word file and as a page, with the same words', async () => {
  const [pdf, word, page] = [await form('an'), await form('an', 'docx'), await form('an', 'html')];
  expect([pdf.status, word.status, page.status]).toEqual([200, 200, 200]);
  expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
  expect(wordFaults(word.body)).toEqual([]);
  expect(wordText(word.body)).toContain('DANH SÁCH');
  expect(pageText(page.body.toString())).toContain(wordText(word.body));
  expect((await form('an', 'exe')).body.subarray(0, 5).toString()).toBe('%PDF-');
});

test('whoever may not have a paper may not have it in any form', async () => {
  for (const as of ['pdf', 'docx', 'html']) {
    expect((await form('giang', as)).status).toBe(404);
    expect((await form(null, as)).status).toBe(401);
  }
});

test('a page is shown without scripts, in a frame of ours at most; a Word file is a download', async () => {
  const cookie = { cookie: await signedIn() };
  const url = `/api/campaigns/${campaignId}/pledges.pdf`;
  const page = await world.web.server.inject({ url: `${url}?as=html`, headers: cookie });
  expect(page.headers['content-security-policy']).toBe(
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  );
  expect(page.headers['content-disposition']).toBeUndefined();
  const word = await world.web.server.inject({ url: `${url}?as=docx`, headers: cookie });
  expect(word.headers['content-disposition']).toMatch(/^attachment;.*\.docx$/);
});

async function signedIn(): Promise<string> {
  const payload = { email: emailOf('an'), password: passwordOf('an') };
  const answer = await world.web.server.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload });
  return answer.cookies.map((cookie) => `${cookie.name}=${encodeURIComponent(cookie.value)}`).join('; ');
}

test('every endpoint that prints says so', () => {
  const printing = routes.filter(({ endpoint }) => endpoint.isPaper).map(({ endpoint }) => endpoint.path);
  expect(routes.filter(({ endpoint }) => endpoint.path.endsWith('.pdf') && !endpoint.isPaper)).toEqual([]);
  expect(printing.length).toBeGreaterThan(10);
});
