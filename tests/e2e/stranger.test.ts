import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { APIResponse, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import * as assessments from '#api/assessments.ts';
import * as criteria from '#api/criteria.ts';
import * as incidents from '#api/incidents.ts';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { draftEnrolment, pledgeAll } from '#cli/demo/register.ts';
import { workThroughTheYear } from '#cli/demo/work.ts';
import type { Crew, LivedYear } from '#cli/demo/world.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { dayOf } from '#domain/kernel/day.ts';
import type { Route } from '#server/kernel/route.ts';
import { routes } from '#server/routes.ts';
import { sees } from './hand.ts';
import { sampleInput } from './sampleInput.ts';
import { scenes } from './scenes.ts';
import { type Stand, stand } from './stand.ts';

/** Every address of the application, as its router has them. */
const addresses = [...readFileSync('web/app/routes.tsx', 'utf8').matchAll(/^ {2}path: '([^']+)'/gm)].map((found) => found[1]!);
const openToAll = ['/dang-nhap', '/bat-dau/$token', '/moi/$token', '/thoi-nhan-thu/$token', '/he-thong'];

let school: Stand;
let lived: LivedYear;
let ids: Readonly<Record<string, string>>;

/** The school's year as far as a draft assessment that nobody outside may see: nothing is submitted. */
async function liveToDraft(): Promise<void> {
  const { world } = school;
  const { stage, person, unit, scenario } = world;
  const crew: Crew = {
    unitId: unit.unit,
    clerk: person.clerk,
    head: person.head,
    coSigner: person.coSigner,
    staff: scenario.staff,
  };
  lived = await launchYear(world, crew, school.plan);
  await pledgeAll(world, crew, lived, [person.teacher], 0.2);
  await draftEnrolment(world, crew, lived, lived.year);
  const { body } = await stage.as(person.reviewer)(criteria.showSheet, { sheetId: lived.sheetId });
  await workThroughTheYear(world, crew, lived, body, 2, null);
  const lineCode = linesOf(body)[0]!.code;
  const concluded = {
    kind: 'count',
    lineCode,
    count: 1,
    concluded: true,
    concludedOn: dayOf(2024, 2, 20),
    paper: 'Kết luận số 03',
  } as const;
  await stage.as(person.clerk)(incidents.recordIncident, { campaignId: lived.campaignId, ...concluded });
  await stage.moveTo(dayOf(2024, 11, 15));
  const { assessmentId } = await stage.as(person.clerk)(assessments.openAssessment, { campaignId: lived.campaignId });
  const lines = [{ lineCode, version: 0, points: 500, note: 'chấm nháp' }];
  await stage.as(person.clerk)(assessments.scoreLines, { assessmentId, layer: 'board', lines });
}

async function idsOfSchool(): Promise<Record<string, string>> {
  const { db } = school.world.stage.site;
  const first = async (table: 'board' | 'enrolment' | 'pledge' | 'incident' | 'review_meeting' | 'shortcoming' | 'assessment') =>
    (await db.selectFrom(table).select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()).id;
  return {
    planId: lived.planId,
    campaignId: lived.campaignId,
    boardId: await first('board'),
    enrolmentId: await first('enrolment'),
    pledgeId: await first('pledge'),
    evidenceId: (await db.selectFrom('evidence').select('id').where('file_hash', 'is not', null).executeTakeFirstOrThrow()).id,
    incidentId: await first('incident'),
    meetingId: await first('review_meeting'),
    shortcomingId: await first('shortcoming'),
    assessmentId: await first('assessment'),
    personId: school.world.person.teacher,
  };
}

const paramsOf = ({ endpoint }: Route) => [...endpoint.path.matchAll(/:(\w+)/g)].map((found) => found[1]!);

/** Asks as the page's own scripts would, from the browser of whoever is signed in there. */
async function ask(page: Page, { endpoint }: Route, known: Readonly<Record<string, string>>): Promise<APIResponse> {
  const input = { ...(sampleInput(endpoint, known) ?? known) };
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(input[name] ?? randomUUID());
    delete input[name];
    return value;
  });
  if (endpoint.method === 'POST') return await page.request.post(path, { data: input });
  return await page.request.get(path, { params: input as Record<string, string> });
}

const answerOf = async (response: APIResponse) => ({ status: response.status(), text: await response.text() });

beforeAll(async () => {
  school = await stand();
  await liveToDraft();
  ids = await idsOfSchool();
});
afterAll(async () => await school?.close());

describe('một người ngoài không được gì', () => {
  const scene = scenes(() => school.pages());
  const unitName = () => school.world.scenario.unitName;
  const filled = (address: string) =>
    address.replace(/\$(\w+)/g, (_, name: string) => ids[name] ?? (name === 'kind' ? 'plan' : randomUUID()));

  scene('chưa đăng nhập: mọi địa chỉ dẫn về trang đăng nhập', async () => {
    const page = await school.open();
    const closed = addresses.filter((address) => !openToAll.includes(address));
    expect(closed.length).toBeGreaterThan(25);
    for (const address of closed) {
      await page.goto(filled(address));
      await page.waitForURL((url) => url.pathname === '/dang-nhap');
      await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    }
  });

  scene('chưa đăng nhập: mọi cổng gọi không công khai trả 401, không một chữ nào của trường', async () => {
    const page = await school.open();
    const wrong: string[] = [];
    for (const route of routes.filter(({ endpoint }) => !endpoint.isPublic)) {
      const { status, text } = await answerOf(await ask(page, route, ids));
      if (status !== 401 || text.includes(unitName())) wrong.push(`${route.endpoint.method} ${route.endpoint.path}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  scene('văn thư trường bên cạnh: vật của trường này trả lời y như vật không có', async () => {
    const page = await school.open('neighbourClerk');
    const about = routes.filter((route) => paramsOf(route).some((name) => ids[name] !== undefined));
    const wrong: string[] = [];
    let asked = 0;
    for (const route of about) {
      const missing = Object.fromEntries(Object.keys(ids).map((name) => [name, randomUUID()]));
      const [real, none] = [await answerOf(await ask(page, route, ids)), await answerOf(await ask(page, route, missing))];
      if (real.status === 404) asked++;
      const differs = real.status !== none.status || real.text !== none.text;
      if (differs || (real.status !== 404 && real.status !== 422)) {
        wrong.push(`${route.endpoint.method} ${route.endpoint.path}: ${real.status} ${real.text.slice(0, 200)} | ${none.status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(about.length * 0.8);
  });

  scene('văn thư trường bên cạnh: danh sách nào cũng không có gì của trường này', async () => {
    const page = await school.open('neighbourClerk');
    const { campaignId, planId, assessmentId, enrolmentId } = ids;
    const traces = [campaignId!, planId!, assessmentId!, enrolmentId!, school.world.names.teacher];
    const lists = routes.filter((route) => route.endpoint.method === 'GET' && paramsOf(route).length === 0);
    for (const route of lists) {
      const { text } = await answerOf(await ask(page, route, {}));
      expect([route.endpoint.path, traces.filter((trace) => text.includes(trace))]).toEqual([route.endpoint.path, []]);
    }
  });

  scene('văn thư trường bên cạnh: trang nào của trường này cũng là trang không có', async () => {
    const page = await school.open('neighbourClerk');
    const about = addresses.filter((address) => /\$(campaignId|planId|assessmentId|enrolmentId|personId)/.test(address));
    expect(about.length).toBeGreaterThan(10);
    for (const address of about) {
      await page.goto(filled(address));
      await sees(page, /^Địa chỉ sai, hoặc vật ở đây không còn, hoặc vai đang giữ không xem được\./);
      expect([address, (await page.locator('body').textContent())?.includes(unitName())]).toEqual([address, false]);
    }
  });

  scene('trước khi nộp, chuyên viên nơi công nhận không xem, không đếm được bản nháp nào', async () => {
    const page = await school.open('reviewer');
    const about = routes.filter((route) =>
      paramsOf(route).some((name) => ['assessmentId', 'enrolmentId', 'pledgeId', 'evidenceId'].includes(name)),
    );
    for (const route of about) {
      const missing = Object.fromEntries(Object.keys(ids).map((name) => [name, randomUUID()]));
      const [real, none] = [await answerOf(await ask(page, route, ids)), await answerOf(await ask(page, route, missing))];
      expect([route.endpoint.path, real]).toEqual([route.endpoint.path, none]);
    }
    for (const path of ['/api/appraisals', '/api/assessments', '/api/enrolments', '/api/today', '/api/years', '/api/outcomes']) {
      const { text } = await answerOf(await page.request.get(path));
      expect([path, [ids.assessmentId!, ids.enrolmentId!].filter((trace) => text.includes(trace))]).toEqual([path, []]);
    }
    await page.goto('/tham-dinh');
    await sees(page, 'Chưa có hồ sơ nào được nộp');
    await page.goto(`/tham-dinh/${ids.assessmentId}`);
    await sees(page, /^Địa chỉ sai/);
    await page.goto(`/phong-trao/${ids.campaignId}/bang-cham-diem`);
    await sees(page, 'Đơn vị chưa nộp bản tự chấm');
    await page.goto(`/phong-trao/${ids.campaignId}/minh-chung`);
    await sees(page, 'Chưa có minh chứng nào được nộp');
  });

  scene('tra cứu công khai chỉ có danh hiệu: trường chưa có thì không tìm thấy', async () => {
    const page = await school.open();
    await page.goto('/tra-cuu?q=ben+say');
    await sees(page, 'Không tìm thấy');
    await page.goto(`/xac-minh/${ids.assessmentId}`);
    await sees(page, 'Không có giấy nào mang mã này');
  });
});
