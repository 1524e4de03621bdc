import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as documents from '#api/documents.ts';
import * as api from '#api/papers.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-03-01');
  campaignId = await launchedYear(world);
  await world.moveTo('2021-11-05');
});
afterAll(() => world.close());

const kind = 'inspection-team-decision';
const members = 'Vương Đình Dũng; Chuyên viên; Trưởng đoàn\nLê Thị An; Chuyên viên; Thành viên';
const values = { number: '12/QĐ-BCĐ', day: '2021-11-05', members, duties: '- Kiểm tra hồ sơ.\n- Lập biên bản.' };
const fill = (typed: object, version: number) =>
  world.as('quyen')(api.fillCasePaper, { campaignId, kind, values: typed, version });
const shown = async (name: 'quyen' | 'dung' = 'quyen') =>
  (await world.as(name)(api.listCasePapers, { campaignId })).body.papers.find((one: { kind: string }) => one.kind === kind);
const check = (contentHash: string, name: 'quyen' | 'dung' | 'an' = 'dung') =>
  world.as(name)(api.checkCasePaper, { campaignId, kind, contentHash });
const issue = (contentHash: string, extra: object = {}, name: 'quyen' | 'dung' | 'an' = 'quyen') =>
  world.as(name)(api.issueCasePaper, { campaignId, kind, contentHash, ...extra });
const open = (issueId: string, as: 'pdf' | 'docx', name: 'quyen' | 'an' = 'quyen') =>
  world.as(name)(api.openIssuedPaper, { campaignId, kind, issueId, as });

/** The Word file as somebody edited it. */
function edited(bytes: Uint8Array, from: string, to: string) {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const text = strFromU8(parts[name]!);
  expect(text).toContain(from);
  return { name: 'quyet-dinh.docx', bytes: zipSync({ ...parts, [name]: strToU8(text.replaceAll(from, to)) }) };
}

async function docxOf(issueId: string): Promise<Uint8Array> {
  const { docx_hash } = await world.site.db
    .selectFrom('paper_issue')
    .select('docx_hash')
    .where('id', '=', issueId)
    .executeTakeFirstOrThrow();
  return await world.site.app.files.read(docx_hash);
}

test('a paper is drafted, checked, then issued; a change makes it a draft again; each no leaves no trace', async () => {
  const empty = await shown();
  expect(empty.life).toMatchObject({ state: 'draft', check: null, issues: [] });
  expect((await check(empty.life.contentHash)).codes).toEqual(['documents.paper-lacks']);
  const { day: _, ...undated } = values;
  await fill(undated, 0);
  const { contentHash: unnumbered } = (await shown()).life;
  const before = await world.rows();
  expect((await issue(unnumbered)).codes).toEqual(['documents.paper-lacks']);
  expect((await check(unnumbered, 'an')).status).toBe(404);
  expect(await world.rows()).toEqual(before);

  await fill(values, 1);
  const { contentHash } = (await shown()).life;
  expect(contentHash).not.toBe(unnumbered);
  expect((await check(unnumbered)).codes).toEqual(['documents.paper-changed']);
  expect((await check(contentHash)).status).toBe(200);
  expect((await check(contentHash)).codes).toEqual(['documents.paper-checked-already']);
  expect((await shown()).life).toMatchObject({
    state: 'checked',
    stateName: 'Đã kiểm tra',
    check: { byName: 'Vương Đình Dũng' },
  });
  expect((await issue(contentHash, {}, 'dung')).codes).toEqual(['documents.only-keepers']);
  await fill({ ...values, duties: '- Kiểm tra.' }, 2);
  expect((await issue((await shown()).life.contentHash)).codes).toEqual(['documents.paper-not-checked']);
  await fill(values, 3);
});

test('what went out keeps its bytes and stands in the register; a correction is the next edition', async () => {
  const { contentHash } = (await shown()).life;
  const issued = (await issue(contentHash)).body;
  expect(issued).toMatchObject({ edition: 1, number: '12/QĐ-BCĐ' });
  expect((await issue(contentHash)).codes).toEqual(['documents.paper-issued-already']);
  const { life } = await shown();
  expect(life).toMatchObject({ state: 'issued', issues: [{ id: issued.issueId, edition: 1, docxHash: issued.docxHash }] });
  const line = (await world.as('quyen')(documents.showDocument, { documentId: life.issues[0].documentId })).body;
  expect(line).toMatchObject({ number: '12/QĐ-BCĐ', typeName: 'Quyết định', cases: [{ kind: 'paper' }] });
  expect(line.paper).toEqual({ campaignId, kind, subject: '' });
  expect((await open(issued.issueId, 'pdf')).status).toBe(200);
  expect((await open(issued.issueId, 'docx', 'an')).status).toBe(404);
  expect((await open(campaignId, 'docx')).codes).toEqual(['documents.no-such-issue']);

  await fill({ ...values, duties: '- Kiểm tra hồ sơ và hiện trường.' }, 4);
  const next = (await shown()).life;
  expect([next.state, next.issues.length]).toEqual(['draft', 1]);
  await check(next.contentHash);
  expect((await issue(next.contentHash)).codes).toEqual(['documents.number-used']);
  await fill({ ...values, number: '13/QĐ-BCĐ', duties: '- Kiểm tra hồ sơ và hiện trường.' }, 5);
  const numbered = (await shown()).life.contentHash;
  await check(numbered);
  expect((await issue(numbered)).body).toMatchObject({ edition: 2, number: '13/QĐ-BCĐ' });
  expect((await open(issued.issueId, 'docx')).status).toBe(200);
});

test('a Word file edited by hand goes out once each name and figure that differs was decided on', async () => {
  const first = (await shown()).life.issues[1].id;
  await fill({ ...values, number: '14/QĐ-BCĐ' }, 6);
  const { contentHash } = (await shown()).life;
  await check(contentHash);
  const own = await docxOf(first);
  const file = edited(edited(own, '13/QĐ-BCĐ', '14/QĐ-BCĐ').bytes, 'Lê Thị An', 'Lê Thị Anh');
  const compared = await world.as('quyen')(api.compareCasePaper, { campaignId, kind, file });
  expect(compared.body.differences).toMatchObject([{ kind: 'name', ours: 'Lê Thị An', theirs: 'Lê Thị Anh' }]);
  const before = await world.rows();
  const undecided = await issue(contentHash, { file });
  expect(undecided.codes).toEqual(['documents.differs-from-case']);
  expect(undecided.body.refusals[0].message).toContain('Lê Thị An → Lê Thị Anh');
  const accepted = compared.body.differences.map(({ key }: { key: string }) => key);
  expect((await issue(contentHash, { file, accepted })).codes).toEqual(['documents.reason-missing']);
  const wrong = edited(own, 'Lê Thị An', 'Lê Thị Anh');
  const keys = (await world.as('quyen')(api.compareCasePaper, { campaignId, kind, file: wrong })).body.differences;
  const all = keys.map(({ key }: { key: string }) => key);
  expect((await issue(contentHash, { file: wrong, accepted: all, reason: 'x' })).codes).toEqual(['documents.number-differs']);
  const noWord = { name: 'a.docx', bytes: strToU8('xin chào') };
  expect((await issue(contentHash, { file: noWord })).codes).toEqual(['documents.not-a-word-file']);
  expect(await world.rows()).toEqual(before);
  const issued = await issue(contentHash, { file, accepted, reason: 'Tên đúng theo giấy tờ' });
  expect(issued.body).toMatchObject({ edition: 3, pdfHash: null });
  expect(Buffer.from(await docxOf(issued.body.issueId)).equals(Buffer.from(file.bytes))).toBe(true);
  expect((await open(issued.body.issueId, 'pdf')).codes).toEqual(['documents.no-such-issue']);
  const [row] = await world.site.db.selectFrom('paper_issue').select(['accepted', 'reason']).where('edition', '=', 3).execute();
  expect(row).toMatchObject({ accepted: [{ ours: 'Lê Thị An', theirs: 'Lê Thị Anh' }], reason: 'Tên đúng theo giấy tờ' });
});

test('an issued document is exported with its record; what was made elsewhere or has no PDF says why not', async () => {
  const { issues } = (await shown()).life;
  const record = (documentId: string, name: 'quyen' | 'an' = 'quyen') => world.as(name)(documents.downloadRecord, { documentId });
  const archive = await record(issues[0].documentId);
  const files = unzipSync(new Uint8Array(archive.body));
  expect(Object.keys(files)).toEqual(['van-ban-12-qd-bcd.pdf', 'van-ban-12-qd-bcd.xml']);
  const xml = strFromU8(files['van-ban-12-qd-bcd.xml']!);
  for (const said of [
    '<CodeNumber>12</CodeNumber>',
    '<CodeNotation>QĐ-BCĐ</CodeNotation>',
    '<IssuedDate>05/11/2021</IssuedDate>',
    '<PageAmount>1</PageAmount>',
    '<FullName>',
  ])
    expect(xml).toContain(said);
  expect((await record(issues[0].documentId, 'an')).status).toBe(404);
  const has = async (documentId: string) => (await world.as('quyen')(documents.showDocument, { documentId })).body.hasRecord;
  expect([await has(issues[0].documentId), await has(issues[2].documentId)]).toEqual([true, false]);
  expect((await record(issues[2].documentId)).codes).toEqual(['documents.no-pdf']);
  const scan = { name: 'da-ky.pdf', bytes: strToU8('%PDF-1.7\n%%EOF\n') };
  await world.as('quyen')(documents.attachCopy, { documentId: issues[2].documentId, paper: scan });
  expect((await record(issues[2].documentId)).codes).toEqual(['documents.record-refused']);

  const { unitId } = (await world.as('quyen')(documents.showDocument, { documentId: issues[0].documentId })).body;
  const paper = { typeName: 'Tờ trình', number: '03/TTr-BCĐ', day: '2021-11-02', issuer: null, subject: 'Xin chủ trương' };
  const filed = { unitId, direction: 'out', arrivedOn: null, validFrom: null, validTo: null, ...paper };
  const { documentId } = (await world.as('quyen')(documents.fileDocument, filed)).body;
  expect(await has(documentId)).toBe(false);
  expect((await record(documentId)).codes).toEqual(['documents.no-record']);
});

test('minutes stand in the register under the day of their meeting', async () => {
  const minutes = 'half-year-minutes';
  const typed = { number: '01/BB-THCS', heldOn: '2021-06-30', from: '08:00', until: '10:00', venue: 'Phòng họp' };
  const counts = { present: '3', total: '3', results: 'Đạt', lessons: 'Không', opinions: 'Nhất trí' };
  const asked = { campaignId, kind: minutes };
  const filled = await world.as('an')(api.fillCasePaper, { ...asked, values: { ...typed, ...counts }, version: 0 });
  expect(filled.body.missing).toEqual([]);
  const { contentHash } = filled.body.life;
  await world.as('an')(api.checkCasePaper, { ...asked, contentHash });
  expect((await world.as('an')(api.issueCasePaper, { ...asked, contentHash })).body).toMatchObject({ number: '01/BB-THCS' });
  const { papers } = (await world.as('an')(api.listCasePapers, { campaignId })).body;
  const [issued] = papers.find((one: { kind: string }) => one.kind === minutes).life.issues;
  const line = await world.as('an')(documents.showDocument, { documentId: issued.documentId });
  expect(line.body).toMatchObject({ day: '2021-06-30', typeName: 'Biên bản' });
});
