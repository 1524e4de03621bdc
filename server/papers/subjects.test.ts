import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/papers.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-03-01');
  campaignId = await launchedYear(world);
  await world.moveTo('2021-12-27');
});
afterAll(() => world.close());

type Name = Parameters<TestSite['as']>[0];
interface Shown {
  readonly subject: { readonly key: string; readonly name: string };
  readonly missing: readonly string[];
  readonly version: number;
  readonly life: { readonly state: string; readonly contentHash: string; readonly issues: readonly { readonly id: string }[] };
}
const each = async (kind: string, more: object = {}, name: Name = 'an') =>
  (await world.as(name)(api.listSubjectPapers, { campaignId, kind, ...more })).body as {
    papers: Shown[];
    total: number;
    group: object;
  };
const group = async (kind: string) =>
  (await world.as('an')(api.listCasePapers, { campaignId })).body.groups.find((one: { kind: string }) => one.kind === kind);
const add = (kind: string, named: readonly object[], name: Name = 'an') =>
  world.as(name)(api.addSubjects, { campaignId, kind, named });
const fill = (kind: string, subject: string | undefined, values: object, version: number, name: Name = 'an') =>
  world.as(name)(api.fillCasePaper, { campaignId, kind, ...(subject ? { subject } : {}), values, version });

const decided = {
  number: '80/QĐ-THCS',
  day: '2021-12-25',
  merit: 'thành tích xuất sắc trong phong trào thi đua năm 2021',
  persons:
    'Tạ Minh Hạnh; Giáo viên; Giấy khen; Dạy giỏi\nTạ Minh Hạnh; Kế toán; Giấy khen; Tận tụy\nLý Ân; Bảo vệ; Giấy khen; Trực tốt',
  collectives: 'Tổ Văn phòng; Giấy khen; Dẫn đầu',
};

test('everybody whom the decision names has a certificate, filled, checked and issued by itself', async () => {
  const kind = 'commendation-certificate';
  expect(await group(kind)).toMatchObject({ of: 'both', total: 0 });
  await fill('commendation-decision', undefined, decided, 0);
  const { papers, total } = await each(kind);
  expect([total, papers.map(({ subject }) => subject.key)]).toEqual([
    4,
    ['ta-minh-hanh', 'ta-minh-hanh-2', 'ly-an', 'to-van-phong'],
  ]);
  expect((await each(kind, { search: 'ke toan' })).papers.map(({ subject }) => subject.key)).toEqual(['ta-minh-hanh-2']);
  const filled = (await fill(kind, 'ly-an', { register: '07' }, 0)).body;
  expect(filled).toMatchObject({ missing: [], version: 1, subject: { name: 'Lý Ân', office: 'Bảo vệ' } });
  expect(await group(kind)).toMatchObject({ total: 4, ready: 4, issued: 0 });
  const hash = filled.life.contentHash;
  const act = { campaignId, kind, subject: 'ly-an', contentHash: hash };
  expect((await world.as('an')(api.checkCasePaper, act)).status).toBe(200);
  const out = (await world.as('binh')(api.issueCasePaper, act)).body;
  expect(out).toMatchObject({ edition: 1, number: null });
  const state = async (key: string) => (await each(kind)).papers.find(({ subject }) => subject.key === key)!.life.state;
  expect([await state('ly-an'), await state('ta-minh-hanh')]).toEqual(['issued', 'draft']);
  const open = { campaignId, kind, issueId: out.issueId, as: 'pdf' };
  expect((await world.as('an')(api.openIssuedPaper, { ...open, subject: 'ly-an' })).status).toBe(200);
  expect((await world.as('an')(api.openIssuedPaper, { ...open, subject: 'ta-minh-hanh' })).codes).toEqual([
    'documents.no-such-issue',
  ]);
  expect((await world.as('an')(api.printCasePaper, { campaignId, kind })).codes).toEqual(['papers.no-such-subject']);
  expect((await world.as('an')(api.printCasePaper, { campaignId, kind, subject: 'ai-khac' })).codes).toEqual([
    'papers.no-such-subject',
  ]);
});

test('a mended office keeps what hangs from the certificate', async () => {
  const mended = { ...decided, persons: decided.persons.replace('Bảo vệ', 'Tổ bảo vệ') };
  await fill('commendation-decision', undefined, mended, 1);
  const { papers } = await each('commendation-certificate');
  const one = papers.find(({ subject }) => subject.key === 'ly-an')!;
  expect([one.version, one.life.state, one.life.issues.length]).toEqual([1, 'draft', 1]);
});

test('people and teams are given papers of their own by hand, once; one that is not out can be taken away', async () => {
  const kind = 'person-merit-report';
  const before = await world.rows();
  expect((await add(kind, [])).codes).toEqual(['papers.nobody-named']);
  expect((await add('self-review-form', [{ name: 'Lý Ân', office: '' }])).codes).toEqual(['papers.subjects-come-by-themselves']);
  expect(await world.rows()).toEqual(before);
  const named = [
    { name: 'Tạ Minh Hạnh', office: 'Giáo viên' },
    { name: 'Cụ Mới; Từ Ngoài', office: '' },
  ];
  expect((await add(kind, named)).body).toEqual({ added: 2 });
  const after = await world.rows();
  expect((await add(kind, [{ name: 'Lý Ân', office: '' }, named[0]!])).codes).toEqual(['papers.subject-there']);
  expect(await world.rows()).toEqual(after);
  const { papers } = await each(kind);
  expect(papers.map(({ subject }) => subject.name)).toEqual(['Tạ Minh Hạnh', 'Cụ Mới, Từ Ngoài']);
  const { key } = papers[0]!.subject;
  expect((await fill(kind, key, { award: 'tặng Giấy khen' }, 1)).codes).toEqual(['papers.nobody-named']);
  const kept = await fill(kind, key, { person: 'Tạ Thị Minh Hạnh; Giáo viên', award: 'tặng Giấy khen' }, 1);
  expect(kept.body.subject).toMatchObject({ key, name: 'Tạ Thị Minh Hạnh' });
  const remove = (subject: string, version: number, name: Name = 'an') =>
    world.as(name)(api.removeSubject, { campaignId, kind, subject, version });
  expect((await remove(key, 1)).codes).toEqual(['kernel.stale']);
  expect((await remove(papers[1]!.subject.key, 1)).status).toBe(200);
  expect((await each(kind)).total).toBe(1);
  const certificate = { campaignId, kind: 'commendation-certificate', subject: 'ly-an', version: 1 };
  expect((await world.as('an')(api.removeSubject, certificate)).codes).toEqual(['papers.subjects-come-by-themselves']);
});

test('each of the staff has a review form to fill in by hand, with nothing scored for them', async () => {
  const { papers } = await each('self-review-form');
  expect(papers.map(({ subject }) => subject.name)).toContain('Tạ Minh Hạnh');
  expect(papers.every(({ missing }) => missing.length === 0)).toBe(true);
  const { people, collectives } = (await world.as('an')(api.listPaperPeople, { campaignId })).body;
  expect(people).toContainEqual({ name: 'Tạ Minh Hạnh', office: 'Giáo viên' });
  expect(Array.isArray(collectives)).toBe(true);
});

test('who makes no papers of the year learns of nobody in it', async () => {
  const kind = 'person-merit-report';
  const { papers } = await each(kind);
  const before = await world.rows();
  for (const name of ['hanh', 'giang', 'kien'] as const) {
    expect((await world.as(name)(api.listSubjectPapers, { campaignId, kind })).status, name).toBe(404);
    expect((await world.as(name)(api.listPaperPeople, { campaignId })).status, name).toBe(404);
    expect((await add(kind, [{ name: 'Lý Ân', office: '' }], name)).status, name).toBe(404);
    const removed = { campaignId, kind, subject: papers[0]!.subject.key, version: 2 };
    expect((await world.as(name)(api.removeSubject, removed)).status, name).toBe(404);
  }
  // The body above makes other papers of the year, not the unit's.
  expect((await world.as('quyen')(api.listSubjectPapers, { campaignId, kind })).status).toBe(404);
  expect((await world.as('quyen')(api.listPaperPeople, { campaignId })).body.people).not.toContainEqual({
    name: 'Tạ Minh Hạnh',
    office: 'Giáo viên',
  });
  expect(await world.rows()).toEqual(before);
});
