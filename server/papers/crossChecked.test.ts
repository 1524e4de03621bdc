import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/papers.ts';
import * as people from '#api/people.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-03-01');
  campaignId = await launchedYear(world);
  await world.moveTo('2021-12-20');
});
afterAll(() => world.close());

const awards = { persons: 'Tạ Minh Hạnh; Giáo viên; Giấy khen; Hoàn thành xuất sắc nhiệm vụ' };
const submitted = { number: '41/TTr-THCS', day: '2021-12-17', ...awards, attached: 'Danh sách trích ngang thành tích' };
const listing = async () => (await world.as('an')(api.listCasePapers, { campaignId })).body;
const paper = async (kind: string) => (await listing()).papers.find((one: { kind: string }) => one.kind === kind);
const fill = async (kind: string, values: object) => {
  const { version } = await paper(kind);
  return await world.as('an')(api.fillCasePaper, { campaignId, kind, values, version });
};
const issue = async (extra: object = {}) => {
  const { contentHash } = (await paper('submission')).life;
  return await world.as('an')(api.issueCasePaper, { campaignId, kind: 'submission', contentHash, ...extra });
};

test('a paper that contradicts another goes out only once each contradiction was seen and meant, with a reason', async () => {
  await fill('submission', submitted);
  await fill('merit-list', { persons: awards.persons.replace('Hạnh', 'Hanh') });
  const { contentHash } = (await paper('submission')).life;
  await world.as('binh')(api.checkCasePaper, { campaignId, kind: 'submission', contentHash });
  const told = (await listing()).checks.filter((one: { isContradiction: boolean }) => one.isContradiction);
  expect(told.map(({ code }: { code: string }) => code)).toEqual(['papers.named-otherwise']);
  const before = await world.rows();
  const refused = await issue();
  expect(refused.codes).toEqual(['papers.finding-not-accepted']);
  expect(refused.body.refusals[0].message).toContain('Tạ Minh Hanh');
  const accepted = told.map(({ key }: { key: string }) => key);
  expect((await issue({ accepted })).codes).toEqual(['documents.reason-missing']);
  expect(await world.rows()).toEqual(before);
  expect((await issue({ accepted, reason: 'Danh sách sẽ được đính chính' })).body).toMatchObject({ number: '41/TTr-THCS' });
  const [row] = await world.site.db.selectFrom('paper_issue').select(['accepted', 'reason']).execute();
  expect(row).toMatchObject({ accepted: [{ code: 'papers.named-otherwise' }], reason: 'Danh sách sẽ được đính chính' });
});

test('what only the law asks for is told with its article, and stands in nobody’s way', async () => {
  await fill('merit-list', awards);
  const advice = (await listing()).checks.filter((one: { isContradiction: boolean }) => !one.isContradiction);
  expect(advice.map(({ law }: { law: string }) => law)).toContain('Luật Thi đua, khen thưởng 15/2003/QH11, Điều 84');
  const { contentHash } = (await paper('merit-list')).life;
  await world.as('binh')(api.checkCasePaper, { campaignId, kind: 'merit-list', contentHash });
  const out = await world.as('an')(api.issueCasePaper, { campaignId, kind: 'merit-list', contentHash });
  expect(out.status).toBe(200);
});

test('a paper of an earlier day bears the name of who was head then', async () => {
  const { binh, an } = world.cast.person;
  const seat = await world.site.db
    .selectFrom('seat')
    .select('id')
    .where('person_id', '=', binh)
    .where('role', '=', 'unit-head')
    .executeTakeFirstOrThrow();
  const wish = { seatId: seat.id, toPersonId: an, on: '2021-12-20', paper: 'Biên bản bàn giao số 90/BB-THCS' };
  expect((await world.as('binh')(people.handOverSeat, wish)).codes).toEqual([]);
  const signerOf = async (day: string) => {
    const values = { ...submitted, number: '42/TTr-THCS', day };
    const preview = await world.as('an')(api.previewCasePaper, { campaignId, kind: 'submission', values });
    return ['Lưu Trọng Bình', 'Đàm Thị Hoài An'].filter((name) => preview.body.html.includes(name));
  };
  expect(await signerOf('2021-12-19')).toEqual(['Lưu Trọng Bình']);
  expect(await signerOf('2021-12-20')).toEqual(['Đàm Thị Hoài An']);
});

test('somebody signs for the head once all three parts are said, and only who may', async () => {
  const signed = async (signsFor: string) => (await fill('submission', { ...submitted, signsFor })).body.missing;
  expect(await signed('KT; Quách Thị Bích Châu')).toEqual([expect.stringContaining('người ký thay')]);
  expect(await signed('KT; Quách Thị Bích Châu; Phó Hiệu trưởng')).toEqual([]);
  const codes = (await listing()).checks.map(({ code }: { code: string }) => code);
  expect(codes).toContain('papers.signer-no-deputy');
  await signed('TUQ; Quách Thị Bích Châu; Chủ tịch Công đoàn');
  const told = (await listing()).checks.map(({ code }: { code: string }) => code);
  expect(told.filter((code: string) => code.startsWith('papers.signer'))).toEqual([]);
});
