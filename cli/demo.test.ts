import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import * as papersApi from '#api/papers.ts';
import * as todayApi from '#api/today.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { paperSamples } from '#papers/write/samples.ts';
import { byAdministrator, databaseForFolder, type PlaceOfRows } from '#tests/support/database.ts';
import { wordText } from '#tests/support/paperText.ts';
import { wordFaults } from '#tests/support/word/wordFaults.ts';
import { casesOf } from './casePapers.ts';
import { certificateVerify } from './certificateVerify.ts';
import type { Options } from './command.ts';
import { samplePlan } from './demo/samplePlan.ts';
import { stageOn } from './demo/stage.ts';
import { demo } from './demo.ts';
import { historyVerify } from './historyVerify.ts';
import { paperGallery } from './paperGallery.ts';
import { paperPrint } from './paperPrint.ts';
import { withSite } from './withSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'datchuan-demo-'));
let first: Options = {};
let other: Options = {};
const databases: PlaceOfRows[] = [];
let out = '';

async function printed(run: Promise<number>): Promise<{ code: number; text: string }> {
  out = '';
  return { code: await run, text: out };
}

const planFile = (text: string) => {
  const path = join(folder, 'kế hoạch.txt');
  writeFileSync(path, text);
  return path;
};

/** The same plan renamed, a year later, with another target and a line less. */
const changed = samplePlan
  .replaceAll('TRƯỜNG THCS THỊ TRẤN BẾN SẬY', 'TRƯỜNG MẦM NON HOA GẠO')
  .replaceAll('Trường THCS Thị trấn Bến Sậy', 'Trường Mầm non Hoa Gạo')
  .replaceAll('2024', '2025')
  .replace('- 100% viên chức được học tập', '- 95% viên chức trở lên được học tập')
  .replace('- Không hút thuốc nơi làm việc.\n', '');

/** A folder of its own, and its database where the tests were given a server. */
async function newSite(name: string): Promise<Options> {
  const database = await databaseForFolder();
  databases.push(database);
  const { databaseUrl } = database.options;
  return { data: join(folder, name), ...(databaseUrl && { 'database-url': databaseUrl }) };
}

const lived = async (where: Options, plan?: string) => {
  const { code, text } = await printed(demo.run([], { ...where, json: true, ...(plan ? { plan: planFile(plan) } : {}) }));
  return { code, report: JSON.parse(text) };
};

beforeEach(spyOutput);
function spyOutput() {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
}

let reports: Awaited<ReturnType<typeof lived>>[] = [];
beforeAll(async () => {
  spyOutput();
  [first, other] = [await newSite('một'), await newSite('hai')];
  reports = [await lived(first), await lived(other, changed)];
}, 600_000);
afterAll(async () => {
  for (const database of databases) await database.close();
  rmSync(folder, { recursive: true, force: true });
});

test('two years are lived from the plan to the title, and the first says why it has none', () => {
  const [{ code, report }] = reports as [(typeof reports)[0]];
  expect(code).toBe(0);
  expect(report.assessments.map((each: { year: number; qualified: boolean }) => [each.year, each.qualified])).toEqual([
    [2024, true],
    [2025, true],
  ]);
  expect(report.assessments[0].reasons).toEqual(['Mới đạt 1 năm liên tục trong chu kỳ, cần đủ 2 năm.']);
  expect(report.titles).toHaveLength(1);
  expect(report.titles[0]).toMatchObject({ year: 2025, unit: 'Trường THCS Thị trấn Bến Sậy' });
});

test('another plan is lived by its own content: its unit, its years, its lines', async () => {
  const [, { code, report }] = reports as [unknown, (typeof reports)[0]];
  expect(code).toBe(0);
  expect(report.titles[0]).toMatchObject({ year: 2026, unit: 'Trường Mầm non Hoa Gạo' });
  const texts = await withSite(other, async ({ db }) =>
    (await db.selectFrom('score_sheet').select('body').execute()).flatMap((sheet) => linesOf(sheet.body as never)),
  );
  expect(texts.some((line) => line.text.includes('95% viên chức'))).toBe(true);
  expect(texts.some((line) => /hút thuốc/.test(line.text))).toBe(false);
});

test('the credential verifies against its own site only, and one changed byte fails', async () => {
  const { credential, code } = reports[0]!.report.titles[0];
  expect((await printed(certificateVerify.run([credential], first))).code).toBe(0);
  expect((await printed(certificateVerify.run([code], first))).code).toBe(0);
  expect(await printed(certificateVerify.run([credential], other))).toMatchObject({ code: 1 });
  const bytes = readFileSync(credential);
  const bad = join(folder, 'sửa.json');
  for (let at = 7; at < bytes.length; at += Math.floor(bytes.length / 20)) {
    const flipped = Buffer.from(bytes);
    flipped[at]! ^= 1;
    writeFileSync(bad, flipped);
    expect([at, (await printed(certificateVerify.run([bad], first))).code]).toEqual([at, 1]);
  }
  copyFileSync(credential, bad);
  expect((await printed(certificateVerify.run([bad], first))).code).toBe(0);
});

test('something waits for everyone who can sign in', async () => {
  const { signIns } = reports[0]!.report;
  const waiting = await withSite(first, async (site) => {
    const stage = stageOn(site, () => '');
    const accounts = await site.db.selectFrom('person').select(['id', 'email']).where('email', 'is not', null).execute();
    return await Promise.all(
      accounts.map(async ({ id, email }) => [email, (await stage.as(id)(todayApi.showToday, {})).tasks.length] as const),
    );
  });
  expect(waiting.map(([email]) => email).sort()).toEqual(signIns.map((each: { email: string }) => each.email).sort());
  expect(waiting.filter(([, tasks]) => tasks === 0)).toEqual([]);
});

test('the papers of lived years agree with each other, the case and the law', async () => {
  for (const where of [first, other]) {
    const told = await withSite(where, async (site) => {
      const stage = stageOn(site, () => '');
      const accounts = await site.db.selectFrom('person').select('id').where('email', 'is not', null).execute();
      const campaigns = await site.db.selectFrom('campaign').select('id').execute();
      const asked = accounts.flatMap((account) => campaigns.map((campaign) => [account.id, campaign.id] as const));
      const answers = await Promise.all(
        asked.map(async ([personId, campaignId]) => {
          const listing = stage.as(personId)(papersApi.listCasePapers, { campaignId });
          return await listing.catch(() => null);
        }),
      );
      return answers.flatMap((answer) => (answer ? [answer] : []));
    });
    expect(told.filter(({ papers }) => papers.some(({ missing }) => missing.length === 0)).length).toBeGreaterThan(3);
    expect(told.flatMap(({ checks }) => checks.map(({ message }) => message))).toEqual([]);
  }
});

test('a year’s report sets its figures beside those of the year before', async () => {
  const years = await withSite(first, casesOf);
  const out = join(folder, 'báo cáo.docx');
  const textOf = async (year: number) => {
    const { campaignId } = years.find((one) => one.year === year)!;
    expect(await paperPrint.run(['year-report', campaignId], { ...first, out })).toBe(0);
    return wordText(readFileSync(out));
  };
  const second = await textOf(2025);
  for (const words of ['So sánh với năm 2024', 'Năm 2025', 'tổng cộng', 'Kỷ luật']) expect(second).toContain(words);
  expect(await textOf(2024)).not.toContain('So sánh');
});

test('the log of a lived site is whole, and any row changed by hand shows', async () => {
  expect((await printed(historyVerify.run([], first))).code).toBe(0);
  await withSite(first, async ({ db, connection }) => {
    const change = `update event set body = body || '{"x": 1}' where id = (select id from event order by id offset 100 limit 1)`;
    await byAdministrator(connection, `alter table event disable trigger all; ${change}; alter table event enable trigger all`);
    expect(await db.selectFrom('event').select('id').where('type', '=', 'campaign.launched').execute()).not.toHaveLength(0);
  });
  expect((await printed(historyVerify.run([], first))).code).toBe(1);
});

test('an article is refused before anything is made', async () => {
  const article = 'Sáng ngày 5/3, Công đoàn đã tổ chức lễ phát động.\n\nTin và ảnh: Phóng viên';
  const refused = demo.run([], { data: join(folder, 'ba'), plan: planFile(article) });
  await expect(refused).rejects.toThrow(Refused);
});

test('the gallery shows every kind of paper once, and those of the demo’s own years', async () => {
  const out = join(folder, 'giấy tờ');
  expect(await paperGallery.run([], { ...first, out })).toBe(0);
  const index: { kind: string; title: string; docx: string; pdf: string; format: string }[] = JSON.parse(
    readFileSync(join(out, 'index.json'), 'utf8'),
  );
  expect(index.map(({ kind }) => kind)).toEqual(Object.keys(paperSamples));
  for (const { kind, title, docx, pdf, format } of index) {
    expect([title, docx, pdf, format]).toEqual([
      expect.any(String),
      `${kind}.docx`,
      `${kind}.pdf`,
      expect.stringMatching(/^(?:nd30|form|certificate)$/),
    ]);
    expect(wordFaults(readFileSync(join(out, docx)))).toEqual([]);
    expect(readFileSync(join(out, pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  }
  const decision = wordText(readFileSync(join(out, 'title-decision.docx')));
  expect(decision).toContain('Trường THCS Thị trấn Bến Sậy');
}, 120_000);

test('a department registers for five years more and lives the first of them: qualified, no title yet', async () => {
  const { code, text } = await printed(demo.run([], { ...(await newSite('sở')), json: true, scenario: 'department' }));
  expect(code).toBe(0);
  const report = JSON.parse(text);
  expect(report.assessments).toMatchObject([{ year: 2023, unit: 'Sở Số hóa Thanh Lộc', qualified: true }]);
  expect(report.assessments[0].reasons).toEqual(['Mới đạt 1 năm liên tục trong chu kỳ, cần đủ 5 năm.']);
  expect(report.titles).toEqual([]);
  expect(report.assumptions.join(' ')).toContain('đăng ký công nhận lại sau 05 năm');
});

test('any paper of a case is printed by its kind and the case’s id; another kind or id is not', async () => {
  const titleId = await withSite(first, async (site) => (await casesOf(site))[0]!.titleId!);
  const out = join(folder, 'bang.docx');
  expect(await paperPrint.run(['certificate', titleId], { ...first, out })).toBe(0);
  expect(wordText(readFileSync(out))).toContain('GIẤY CÔNG NHẬN');
  expect(await paperPrint.run(['poem', titleId], { ...first, out })).toBe(1);
  await expect(paperPrint.run(['certificate', titleId], { ...first, out: 'bang.txt' })).rejects.toThrow('datchuan paper KIND');
});
