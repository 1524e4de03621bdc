import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as incidents from '#api/incidents.ts';
import * as people from '#api/people.ts';
import * as api from '#api/privacy.ts';
import * as recognition from '#api/recognition.ts';
import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import { announcedYear, decisionOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { sealOnce } from '../history/sealer.ts';
import { verifyHistory } from '../history/verifyHistory.ts';

let world: TestSite;
beforeEach(async () => {
  world = await testSite('2021-01-10');
});
afterEach(() => world.close());

const request = { askedOn: '2022-03-01', paper: 'Đơn đề nghị ngày 01/3/2022' };
const eraseAs = (who: Parameters<TestSite['as']>[0], personId: string, input = {}) =>
  world.as(who)(api.erasePerson, { personId, ...request, ...input });
const leave = (personId: string, unitId: string) => world.as('kien')(people.leaveUnit, { personId, unitId, on: '2022-02-01' });

/** A recognised year, and Hạnh's discipline that has lost its effect. */
async function livedYear() {
  const campaignId = await announcedYear(world, 2021, 0, { years: 1 });
  const title = (await world.as('quyen')(recognition.decideTitle, decisionOf(campaignId, 2021))).body;
  const about = { campaignId, personId: world.cast.person.hanh, severity: 'reprimand', signed: true, lineCode: 'I.1' };
  await world.as('an')(incidents.decideDiscipline, { ...about, on: '2021-03-01', paper: 'Quyết định số 4/QĐ' });
  await world.moveTo('2022-03-01');
  return { campaignId, titleId: title.titleId as string };
}

describe('data about oneself', () => {
  test('everything is counted and exported, to the person alone', async () => {
    await livedYear();
    const mine = (await world.as('hanh')(api.showMyData)).body;
    expect(mine).toMatchObject({ fullName: 'Tạ Minh Hạnh', email: 'hanh@thu.example' });
    const titles = mine.parts.map(({ title }: { title: string }) => title);
    expect(titles).toEqual(
      expect.arrayContaining(['Quá trình công tác', 'Vai trong hệ thống', 'Tài khoản đăng nhập', 'Kỷ luật']),
    );

    const json = (await world.as('hanh')(api.exportMyDataJson)).body as {
      person: object;
      parts: { kind: string; rows: object[] }[];
    };
    expect(json.person).toMatchObject({ fullName: 'Tạ Minh Hạnh' });
    expect(json.parts.find(({ kind }) => kind === 'discipline.person_id')!.rows).toMatchObject([
      { severity: 'reprimand', decided_paper: 'Quyết định số 4/QĐ' },
    ]);
    const bytes = (await world.as('hanh')(api.exportMyDataXlsx)).body as Uint8Array;
    const sheets = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([name]) => name.includes('worksheets'));
    expect(sheets).toHaveLength(1 + json.parts.length);
    const text = sheets.map(([, sheet]) => strFromU8(sheet)).join();
    expect(text).toContain('khiển trách');
    expect(text).not.toContain('reprimand');
  });

  test('who looked at one’s record is told', async () => {
    await world.as('kien')(people.showPerson, { personId: world.cast.person.hanh });
    const { views } = (await world.as('hanh')(api.showMyData)).body;
    expect(views).toMatchObject([{ viewerName: 'Mạc Đức Kiên', what: 'Hồ sơ' }]);
  });
});

describe('erasure', () => {
  test('what need not be kept goes, a number stands in place of the name, the unit’s nameless incident stays', async () => {
    const { campaignId } = await livedYear();
    const { hanh } = world.cast.person;
    await leave(hanh, world.cast.unit.school);
    const answer = await eraseAs('kien', hanh);
    expect(answer).toMatchObject({
      status: 200,
      body: { isNameKept: false, fullName: expect.stringMatching(/^Người đã xóa dữ liệu [0-9A-F]{6}$/) },
    });
    const everything = await world.site.db.selectFrom('person').selectAll().where('id', '=', hanh).executeTakeFirstOrThrow();
    expect(everything).toMatchObject({ full_name: answer.body.fullName, email: null, staff_code: null });
    for (const table of ['auth_user', 'notice', 'discipline', 'mail'] as const) {
      expect(await world.site.db.selectFrom(table).selectAll().where('person_id', '=', hanh).execute()).toEqual([]);
    }
    expect(JSON.stringify(everything)).not.toMatch(/hạnh|hanh/i);
    expect(await world.site.db.selectFrom('incident').select('kind').where('campaign_id', '=', campaignId).execute()).toEqual([
      { kind: 'discipline' },
    ]);
    expect((await world.as(null)(api.showMyData)).status).toBe(401);
    expect((await eraseAs('kien', hanh)).codes).toEqual(['privacy.erased-already']);
  });

  test('papers that were issued say what they said: the decision, the certificate, the credential and the public page', async () => {
    const { titleId } = await livedYear();
    const paper = (endpoint: Parameters<ReturnType<TestSite['as']>>[0]) => world.as('dung')(endpoint, { titleId });
    const papers = [recognition.downloadCertificate, recognition.downloadCredential, recognition.downloadTitleDecision];
    const before = await Promise.all(papers.map(paper));
    const { quyen } = world.cast.person;
    const { committee } = world.cast.unit;
    await leave(quyen, committee);
    expect(await eraseAs('kien', quyen)).toMatchObject({ status: 200, body: { isNameKept: true, fullName: 'Hà Văn Quyền' } });
    const after = await Promise.all(papers.map(paper));
    expect(after.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    const witness = join(world.site.dataDir, 'seals.jsonl');
    while ((await sealOnce(world.site.db, world.site.app.site.key, witness)) > 0);
    const history = await verifyHistory(world.site.db, publicKeyOf(world.site.app.site.key), witness);
    expect(history.faults).toEqual([]);
    expect(history.events).toBeGreaterThan(0);
    const kept = await world.site.db.selectFrom('person').selectAll().where('id', '=', quyen).executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ email: null, full_name: 'Hà Văn Quyền' });
  });

  test.each([
    ['somebody who still works', 'hanh', {}, 409, ['privacy.still-employed', 'privacy.still-seated']],
    [
      'a request to come, all reasons at once',
      'hanh',
      { askedOn: '2022-03-02' },
      409,
      ['privacy.still-employed', 'privacy.still-seated', 'privacy.asked-in-the-future'],
    ],
    ['oneself', 'kien', {}, 403, ['privacy.not-oneself']],
  ] as const)('%s is refused and leaves no trace', async (_, name, input, status, codes) => {
    await world.moveTo('2022-03-01');
    const before = await world.rows();
    expect(await eraseAs('kien', world.cast.person[name], input)).toMatchObject({ status, codes });
    expect(await world.rows()).toEqual(before);
  });

  test('only an administrator of the person’s units erases; whoever does not see the person learns nothing', async () => {
    await world.moveTo('2022-03-01');
    const { hanh } = world.cast.person;
    expect((await eraseAs('binh', hanh)).codes).toEqual(['people.only-administrator']);
    expect((await eraseAs('giang', hanh)).codes).toEqual(['people.not-found']);
    expect((await eraseAs('hanh', hanh)).codes).toEqual(['people.only-administrator']);
    const shown = (await world.as('kien')(api.showErasure, { personId: hanh })).body;
    expect(shown.whyNot.erase).toHaveLength(2);
    expect(JSON.stringify(shown.parts)).not.toContain('count');
  });
});
