// A clerk's ten tests (screens of the design): what must be true for the one who carries the file. Test 3 (a clean plan in
// five clicks) and test 5's screen are journeys in a browser: tests/e2e/troubles.test.ts and tests/e2e/papers.test.ts; the minutes of
// tests 2 and 6 are counted in keys and presses in tests/e2e/unionYear.test.ts.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as assessments from '#api/assessments.ts';
import * as dossiers from '#api/dossiers.ts';
import * as enrolments from '#api/enrolments.ts';
import * as evidence from '#api/evidence.ts';
import * as papers from '#api/papers.ts';
import * as people from '#api/people.ts';
import * as pledges from '#api/pledges.ts';
import * as reviews from '#api/reviews.ts';
import * as todayApi from '#api/today.ts';
import { opened, reading, submitted } from '#tests/support/assessments.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { addTeachers, launch, scan } from '#tests/support/enrolments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { jpeg } from '#tests/support/uploads.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-03-01');
});
afterAll(() => world.close());

const ok = <A extends { status: number; codes: readonly string[]; body: unknown }>(answer: A): A['body'] => {
  expect([answer.status, answer.codes]).toEqual([200, []]);
  return answer.body;
};
const an = () => world.as('an');

test('1. with the clerk’s account alone and scanned signed sheets, the file reaches «đã nộp»', async () => {
  const { unit, person } = world.cast;
  const superiors = [
    { unitId: unit.committee, part: 'recognises' },
    { unitId: unit.federation, part: 'follows' },
  ] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  const campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
  const form = { kind: 'first', held: null, heldNote: '', cycleFirstYear: 2021, commitment: 'Phấn đấu đạt chuẩn.' };
  const saved = ok(await an()(enrolments.saveEnrolment, { campaignId, version: 0, ...form }));
  const { version } = ok(await an()(enrolments.showUnitEnrolment, { campaignId }));
  ok(await an()(enrolments.submitEnrolment, { enrolmentId: saved.enrolmentId, version, paper: scan }));
  for (const [who, bodyId] of [
    ['dung', world.cast.unit.committee],
    ['lien', world.cast.unit.federation],
  ] as const)
    ok(await world.as(who)(enrolments.acceptEnrolment, { enrolmentId: saved.enrolmentId, bodyId, submission: 1 }));

  await world.moveTo('2021-11-20');
  const { assessmentId } = ok(await an()(assessments.openAssessment, { campaignId }));
  const { sheet } = ok(await an()(assessments.showAssessment, { assessmentId }));
  const lines = sheet.groups
    .flatMap((group: { lines: { code: string; maxPoints: number }[] }) => group.lines)
    .map(({ code, maxPoints }: { code: string; maxPoints: number }) => ({
      lineCode: code,
      points: maxPoints,
      note: '',
      version: 0,
    }));
  ok(await an()(assessments.scoreLines, { assessmentId, layer: 'board', lines }));
  ok(await an()(assessments.enterCoScores, { assessmentId, lines, file: scan }));
  const read = ok(
    await an()(assessments.recordReading, { assessmentId, ...reading, version: 0, heldOn: '2021-11-19', present: 4, total: 4 }),
  );
  const { contentHash } = ok(await an()(assessments.closeScoring, { assessmentId, version: read.version }));
  for (const [capacity, personId] of [
    ['co-signer', world.cast.person.chau],
    ['unit-head', world.cast.person.binh],
  ] as const)
    ok(
      await an()(assessments.enterSignedPaper, {
        ...{ assessmentId, capacity, personId, signedOn: '2021-11-20', contentHash, file: scan },
      }),
    );
  await world.moveTo('2021-12-01');
  ok(await an()(assessments.submitAssessment, { assessmentId, contentHash }));
  expect((await an()(assessments.showAssessment, { assessmentId })).body.stateName).toBe('Đã nộp');
  // Nobody else of the unit has ever signed in.
  const sessions = await world.site.db.selectFrom('auth_session').select('user_id').execute();
  expect(sessions.length).toBeLessThanOrEqual(4);
});

test('2. thirty-four paper registrations go in from one grid, and no teacher logs in', async () => {
  const year = await testSite('2022-03-02');
  try {
    const campaignId = await launch(year, 2022);
    const ids = await addTeachers(
      year,
      Array.from({ length: 34 }, (_, index) => `Nguyễn Giả Định ${index + 1}`),
    );
    const grid = (await year.as('an')(pledges.showPledgeGrid, { campaignId })).body;
    const offered = grid.offer.commitments.filter((one: { onlyManagers: boolean }) => !one.onlyManagers);
    const chosen = { titles: [grid.offer.titles[0].code], commitments: [offered[0].code], household: false, initiative: '' };
    const rows = ids.map((personId) => ({ personId, version: 0, signedOn: '2022-03-01', ...chosen }));
    const entered = await year.as('an')(pledges.enterPledges, { campaignId, paper: scan, rows });
    expect(entered.body).toMatchObject({ entered: 34 });
    const accounts = await year.site.db.selectFrom('auth_user').select('id').execute();
    const names = await year.site.db
      .selectFrom('person')
      .select('id')
      .where('id', 'in', [...ids])
      .execute();
    expect(names).toHaveLength(34);
    expect(accounts.some(({ id }) => ids.includes(id))).toBe(false);
  } finally {
    await year.close();
  }
});

test('4. before «Gửi» no account outside the unit can read or count its drafts, shortcomings or evidence', async () => {
  const year = await testSite('2023-03-15');
  try {
    const { campaignId, assessmentId } = await opened(year, 2023);
    await year.as('an')(evidence.addEvidence, { campaignId, lines: ['I.1'], onDay: '2023-11-20', note: 'Ảnh dọn vệ sinh' });
    const raised = [{ area: 'Cảnh quan', role: 'Văn phòng', text: 'Khu để xe chưa gọn', dueOn: '2023-12-01' }];
    const meeting = { kind: 'monthly', month: '2023-11-01', heldOn: '2023-11-24', present: 4, total: 4, raised };
    expect((await year.as('an')(reviews.holdMeeting, { campaignId, ...meeting })).status).toBe(200);
    for (const outside of ['dung', 'lien', 'quyen', 'giang', 'kien'] as const) {
      expect((await year.as(outside)(assessments.showAssessment, { assessmentId })).status).toBe(404);
      expect((await year.as(outside)(assessments.listAssessments)).body.total ?? 0).toBe(0);
      expect((await year.as(outside)(reviews.showMonthlyItem, { campaignId })).status).toBe(404);
      expect((await year.as(outside)(todayApi.showMissing, { campaignId })).status).toBe(404);
      const pieces = await year.as(outside)(evidence.listEvidence, { campaignId });
      expect(JSON.stringify(pieces.body)).not.toContain('Ảnh dọn vệ sinh');
      expect(JSON.stringify(pieces.body)).not.toMatch(/"(?:count|total)":[1-9]/);
    }
  } finally {
    await year.close();
  }
});

test('5. a Word file that she edited is taken, and only the names and figures that differ are listed', async () => {
  const year = await testSite('2021-11-05');
  try {
    const { cast, site } = year;
    const superiors = [{ unitId: cast.unit.committee, part: 'recognises' } as const];
    const campaignId = await site.db
      .transaction()
      .execute((tx) =>
        makeCampaign(tx, { unitId: cast.unit.school, sheetOf: cast.unit.committee, launchedBy: cast.person.binh, superiors }),
      );
    const kind = 'inspection-team-decision';
    const members = 'Vương Đình Dũng; Chuyên viên; Trưởng đoàn\nNinh Thị Liên; Chuyên viên; Thành viên';
    const values = { number: '12/QĐ-BCĐ', day: '2021-11-05', members, duties: '- Kiểm tra hồ sơ.\n- Lập biên bản.' };
    expect((await year.as('quyen')(papers.fillCasePaper, { campaignId, kind, values, version: 0 })).status).toBe(200);
    const made = await year.as('quyen')(papers.printCasePaper, { campaignId, kind, as: 'docx' });
    const parts = unzipSync(new Uint8Array(made.body));
    const text = strFromU8(parts['word/document.xml']!).replaceAll('Ninh Thị Liên', 'Ninh Thị Liễu');
    const file = { name: 'quyet-dinh.docx', bytes: zipSync({ ...parts, 'word/document.xml': strToU8(text) }) };
    const compared = await year.as('quyen')(papers.compareCasePaper, { campaignId, kind, file });
    expect(compared.status).toBe(200);
    const differing = JSON.stringify(compared.body);
    expect(differing).toContain('Liễu');
    expect(differing).not.toContain('Lập biên bản');
  } finally {
    await year.close();
  }
});

test('6. the month’s item is there to paste, with what is open, at risk and due; nothing has to be typed first', async () => {
  const year = await testSite('2021-03-15');
  try {
    const campaignId = await launch(year, 2021);
    const { body } = await year.as('an')(reviews.showMonthlyItem, { campaignId });
    expect(body.text.split('\n').length).toBeGreaterThan(3);
    expect(body.text).not.toMatch(/undefined|null|\{|\}/);
    for (const { text } of body.atRisk) expect(body.text).toContain(text.slice(0, 30));
  } finally {
    await year.close();
  }
});

test('7. one photo serves two sheets of one year and is uploaded once', async () => {
  const year = await testSite('2021-06-15');
  try {
    const { cast, site } = year;
    const setUp = { unitId: cast.unit.school, sheetOf: cast.unit.committee, launchedBy: cast.person.binh };
    const [one, two] = await site.db.transaction().execute(async (tx) => [
      await makeCampaign(tx, { ...setUp, superiors: [{ unitId: cast.unit.committee, part: 'recognises' }] }),
      await makeCampaign(tx, {
        ...{ ...setUp, planTitle: 'Kế hoạch của Công đoàn' },
        superiors: [{ unitId: cast.unit.federation, part: 'recognises' }],
      }),
    ]);
    const form = ok(await year.as('hanh')(evidence.listEvidence, { campaignId: one! }));
    expect(form.others).toMatchObject([{ campaignId: two, planTitle: 'Kế hoạch của Công đoàn' }]);
    expect(form.others[0].groups[0].lines[0].code).toBe('I.1');

    const sent = ok(
      await year.as('hanh')(evidence.addEvidence, {
        ...{ campaignId: one!, lines: ['I.1', 'II.3'], also: [{ campaignId: two!, lines: ['I.2'] }] },
        ...{ onDay: '2021-06-10', file: { name: 'anh.jpg', bytes: jpeg(7) } },
      }),
    );
    const pieceOf = async (campaignId: string) =>
      (await year.as('an')(evidence.listPieces, { campaignId })).body.evidence as {
        id: string;
        lines: string[];
        alsoIn: unknown;
      }[];
    const [here, there] = [await pieceOf(one!), await pieceOf(two!)];
    expect([here.map(({ id }) => id), there.map(({ id }) => id)]).toEqual([[sent.id], sent.also]);
    expect([here[0]!.lines, there[0]!.lines]).toEqual([['I.1', 'II.3'], ['I.2']]);
    expect(here[0]!.alsoIn).toEqual([{ campaignId: two, planTitle: 'Kế hoạch của Công đoàn', lines: ['I.2'] }]);
    const stored = await site.db.selectFrom('evidence').select('file_hash').where('file_hash', 'is not', null).execute();
    expect([stored.length, new Set(stored.map(({ file_hash }) => file_hash)).size]).toEqual([2, 1]);
  } finally {
    await year.close();
  }
});

test('8. «Còn thiếu gì» lists what is missing, who owes it, and one text to copy', async () => {
  const year = await testSite('2021-11-20');
  try {
    const campaignId = await launch(year, 2021);
    const { body } = await year.as('an')(todayApi.showMissing, { campaignId });
    expect(body.things.length).toBeGreaterThan(2);
    for (const { who, what, text } of body.things) {
      expect(who.length * what.length).toBeGreaterThan(0);
      expect(body.text).toContain(text);
    }
  } finally {
    await year.close();
  }
});

test('9. one button prints the whole file: one PDF with its list and its leaves', async () => {
  const year = await testSite('2021-03-15');
  try {
    const { campaignId } = await submitted(year, 2021);
    const { plan_id } = await year.site.db
      .selectFrom('campaign')
      .select('plan_id')
      .where('id', '=', campaignId)
      .executeTakeFirstOrThrow();
    const { reading: kept } = await year.site.db
      .selectFrom('plan')
      .select('reading')
      .where('id', '=', plan_id)
      .executeTakeFirstOrThrow();
    const asked = ['Bảng tự chấm điểm có xác nhận;', 'Biên bản họp;'];
    const dossier = asked.map((text, at) => ({ text, span: { line: at + 2, start: 0, end: text.length } }));
    const said = {
      text: ['Hồ sơ gồm:', ...asked].join('\n'),
      reading: JSON.stringify({ ...(kept as object), dossier }),
      draft: null,
    };
    await year.site.db.updateTable('plan').set(said).where('id', '=', plan_id).execute();
    const answer = await year.as('an')(dossiers.printDossier, { campaignId, kind: 'recognition-first' });
    expect([answer.status, answer.codes]).toEqual([200, []]);
    expect(Buffer.from(answer.body).subarray(0, 5).toString()).toBe('%PDF-');
  } finally {
    await year.close();
  }
});

test('10. a new clerk takes over by one paper and finds every open task on the first day', async () => {
  const year = await testSite('2021-03-02');
  try {
    await launch(year, 2021);
    const before = (await year.as('an')(todayApi.showToday)).body.tasks.map(({ link }: { link: string }) => link);
    const { body: clerk } = await year.as('kien')(people.showPerson, { personId: year.cast.person.an });
    const seatId = clerk.seats.find(({ role }: { role: string }) => role === 'clerk').id;
    const paper = { seatId, toPersonId: year.cast.person.hanh, on: '2021-03-02', paper: 'Biên bản bàn giao 02' };
    const { id } = (await year.as('an')(people.handOverSeat, paper)).body;
    const { openTasks } = (await year.as('hanh')(people.showHandover, { handoverId: id })).body;
    const after = (await year.as('hanh')(todayApi.showToday)).body.tasks.map(({ link }: { link: string }) => link);
    for (const link of before.filter((one: string) => one !== '/viec-cua-toi')) {
      expect(openTasks.map((task: { link: string }) => task.link)).toContain(link);
      expect(after).toContain(link);
    }
  } finally {
    await year.close();
  }
});
