import { afterAll, beforeAll, expect, test } from 'vitest';
import * as documents from '#api/documents.ts';
import * as api from '#api/dossiers.ts';
import * as papers from '#api/papers.ts';
import { typedFor } from '#cli/demo/fillPapers.ts';
import { pdfPages } from '#papers/read/pdf/pdfPages.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { paperSamples } from '#papers/write/samples.ts';
import { newId } from '#server/kernel/ids.ts';
import { opened, submitted } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-01-10');
  ({ campaignId } = await submitted(world));
  await world.moveTo('2021-12-20T01:00:00.000Z');
});
afterAll(() => world.close());

type Name = Parameters<TestSite['as']>[0];
type Line = {
  readonly text: string;
  readonly papers: readonly { title: string; state: string }[];
  readonly lacks: string | null;
};
const shown = async (name: Name = 'an') => (await world.as(name)(api.showDossiers, { campaignId })).body.dossiers;
const linesOf = async (kind: string, name: Name = 'an'): Promise<readonly Line[]> =>
  (await shown(name)).find((one: { kind: string }) => one.kind === kind).lines;
const print = (kind: string, name: Name = 'an') => world.as(name)(api.printDossier, { campaignId, kind });
const wordsOf = async (pdf: Uint8Array) =>
  (await pdfPages(pdf)).map(({ glyphs }) => glyphs.map(({ letter }) => letter.trim()).join(''));

const planSays = (texts: readonly string[]) =>
  world.site.db.transaction().execute(async (tx) => {
    const dossier = texts.map((text, at) => ({ text, span: { line: at + 2, start: 0, end: text.length } }));
    const { plan_id } = await tx.selectFrom('campaign').select('plan_id').where('id', '=', campaignId).executeTakeFirstOrThrow();
    const { reading } = await tx.selectFrom('plan').select('reading').where('id', '=', plan_id).executeTakeFirstOrThrow();
    const text = ['Hồ sơ gồm:', ...texts].join('\n');
    const said = JSON.stringify({ ...(reading as object), dossier });
    await tx.updateTable('plan').set({ text, reading: said, draft: null }).where('id', '=', plan_id).execute();
  });

test('without a word of the plan the law of the day gives the order, and what is missing says why', async () => {
  expect((await shown()).map(({ kind, source }: { kind: string; source: string }) => [kind, source])).toEqual([
    ['recognition-first', 'Thông tư 08/2014/TT-BVHTTDL, Điều 7'],
    ['emulation-title', 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 83'],
    ['commendation', 'Luật Thi đua, khen thưởng 15/2003/QH11, Điều 84'],
  ]);
  const lines = await linesOf('recognition-first');
  expect(lines.map(({ text }) => text)).toEqual([
    'Báo cáo thành tích của tập thể, có xác nhận của thủ trưởng',
    'Công văn đề nghị',
    'Biên bản kiểm tra',
  ]);
  expect(lines[0]?.lacks).toContain('Còn thiếu: số, ký hiệu');
  expect(lines[1]?.lacks).toBe('Do cấp thẩm định, công nhận lập và bổ sung.');
  expect((await print('recognition-first')).codes).toEqual(['papers.dossier-empty']);
});

test('the plan’s order goes first; one PDF has cover, list and numbered leaves, and names the gaps', {
  timeout: 60_000,
}, async () => {
  await planSays(['Bảng tự chấm điểm có xác nhận;', 'Biên bản họp;', 'Giấy giới thiệu của đơn vị.']);
  const lines = await linesOf('recognition-first');
  expect(lines.map(({ papers: [paper], lacks }) => paper?.title ?? lacks)).toEqual([
    'Bảng tự chấm điểm',
    'Biên bản họp tự chấm điểm',
    'Hệ thống không lập giấy này. Vào sổ văn bản kèm bản quét thì giấy sẽ có trong hồ sơ.',
  ]);
  const { status, body } = await print('recognition-first');
  expect(status).toBe(200);
  const [cover, list, first] = await wordsOf(body);
  expect(cover).toContain('HỒSƠĐỀNGHỊCÔNGNHẬNDANHHIỆU');
  expect(list).toContain('3GiấygiớithiệucủađơnvịChưacó');
  expect(first).toContain('Trang1/');
});

test('a scan in the register stands in the gap that it fills, page by page', { timeout: 60_000 }, async () => {
  const bytes = renderPdf(paperSamples['urging-letter'].paper);
  const paper = {
    typeName: 'Giấy giới thiệu',
    number: '03/GGT-THCS',
    day: '2021-12-02',
    issuer: null,
    subject: 'Cử người nộp hồ sơ',
  };
  const rest = { unitId: world.cast.unit.school, direction: 'out', arrivedOn: null, validFrom: null, validTo: null };
  const { documentId } = (await world.as('an')(documents.fileDocument, { ...paper, ...rest })).body;
  expect((await linesOf('recognition-first'))[2]?.papers).toEqual([]);
  await world.as('an')(documents.attachCopy, { documentId, paper: { name: 'da-ky.pdf', bytes } });
  expect((await linesOf('recognition-first'))[2]?.papers).toMatchObject([{ number: '03/GGT-THCS', state: 'signed' }]);
  const pages = await wordsOf((await print('recognition-first')).body);
  expect(pages[1]).toContain('03/GGT-THCS02/12/2021');
  expect(pages.at(-1)).toContain((await wordsOf(bytes)).at(-1)!.slice(0, 40));
});

test('a copy that cannot be opened is named, and handed in separately', { timeout: 60_000 }, async () => {
  const [{ document_id } = { document_id: '' }] = await world.site.db.selectFrom('document_copy').select('document_id').execute();
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from('nothing to be opened here\n%%EOF')]);
  const kept = await world.as('an')(documents.attachCopy, { documentId: document_id, paper: { name: 'hong.pdf', bytes } });
  expect(kept.status).toBe(200);
  const pages = await wordsOf((await print('recognition-first')).body);
  expect(pages[1]).toContain('Nộpkèmriêng');
});

test('each sees their own side; a stranger and a member learn nothing', async () => {
  for (const name of ['giang', 'hanh', 'kien'] as const) {
    expect((await world.as(name)(api.showDossiers, { campaignId })).status).toBe(404);
    expect((await print('recognition-first', name)).status).toBe(404);
    expect((await world.as(name)(api.listOtherPapers, { campaignId })).status).toBe(404);
  }
  expect((await shown('quyen')).map(({ kind }: { kind: string }) => kind)).toEqual(['recognition-first']);
  expect((await linesOf('recognition-first', 'dung')).map(({ papers: [paper] }) => paper?.title)).toContain('Bảng tự chấm điểm');
  expect((await print('commendation', 'dung')).codes).toEqual(['papers.no-dossier']);
});

test('papers of other pages stand at their step; what was not sent is not there for those above', {
  timeout: 60_000,
}, async () => {
  const others = async (name: Name) => (await world.as(name)(api.listOtherPapers, { campaignId })).body.papers;
  const kinds = (list: readonly { kind: string; address: string | null }[]) =>
    list.map(({ kind, address }) => [kind, address !== null]);
  expect(kinds(await others('an'))).toEqual([
    ['pledge-list', true],
    ['enrolment-form', false],
    ['attached-list', false],
    ['monthly-item', true],
    ['score-sheet', true],
    ['assessment-minutes', true],
    ['receipt', true],
    ['inspection-minutes', false],
    ['result-notice', false],
  ]);
  expect(kinds(await others('dung'))).toEqual([
    ['score-sheet', true],
    ['assessment-minutes', true],
    ['receipt', true],
    ['inspection-minutes', false],
    ['result-notice', false],
  ]);
});

test('before it is sent a self-assessment is there for the unit alone', { timeout: 60_000 }, async () => {
  const { campaignId: next } = await opened(world, 2022);
  const kinds = async (name: Name) =>
    (await world.as(name)(api.listOtherPapers, { campaignId: next })).body.papers.map(({ kind }: { kind: string }) => kind);
  expect(await kinds('an')).toContain('score-sheet');
  for (const name of ['dung', 'quyen'] as const) expect(await kinds(name)).toEqual(['result-notice']);
});

test('what went out stands there as its bytes, the signed copy before it', { timeout: 60_000 }, async () => {
  await planSays(['Tờ trình']);
  const names = { clerk: 'Lê Thị An', coSigner: 'Phạm Thị Châu', teacher: 'Tạ Minh Hạnh', reviewer: 'Vương Đình Dũng' };
  const kind = 'submission';
  const values = typedFor(2021, 34, names)[kind]!;
  await world.as('an')(papers.fillCasePaper, { campaignId, kind, values, version: 0 });
  const state = async () => (await linesOf('commendation'))[0]?.papers.map((paper) => paper.state);
  expect(await state()).toEqual(['made']);
  const life = async () =>
    (await world.as('an')(papers.listCasePapers, { campaignId })).body.papers.find((one: { kind: string }) => one.kind === kind)
      .life;
  const { contentHash } = await life();
  await world.as('an')(papers.checkCasePaper, { campaignId, kind, contentHash });
  const { checks } = (await world.as('an')(papers.listCasePapers, { campaignId })).body;
  const accepted = checks.map(({ key }: { key: string }) => key);
  const out = { campaignId, kind, contentHash, accepted, reason: 'Giấy tờ khác lập sau' };
  expect((await world.as('an')(papers.issueCasePaper, out)).codes).toEqual([]);
  expect(await state()).toEqual(['issued']);
  expect((await wordsOf((await print('commendation')).body))[2]).toContain('TỜTRÌNH');
  const documentId = (await life()).issues[0].documentId;
  const bytes = renderPdf(paperSamples.submission.paper);
  await world.as('an')(documents.attachCopy, { documentId, paper: { name: 'da-ky.pdf', bytes } });
  expect(await state()).toEqual(['signed']);
  expect((await linesOf('recognition-first'))[0]?.papers).toEqual([]);
  const first = (await wordsOf((await print('commendation')).body))[2]!.replace(/Trang\d+\/\d+/, '');
  expect(first).toBe((await wordsOf(bytes))[0]);
});

test('a plan that a superior sent gives the order before the year’s own', async () => {
  const { committee, school } = world.cast.unit;
  const id = newId();
  await world.site.db.transaction().execute(async (tx) => {
    const { plan_id } = await tx.selectFrom('campaign').select('plan_id').where('id', '=', campaignId).executeTakeFirstOrThrow();
    const {
      search_key: _key,
      has_criteria: _has,
      ...own
    } = await tx.selectFrom('plan').selectAll().where('id', '=', plan_id).executeTakeFirstOrThrow();
    const text = 'Bảng tự chấm điểm';
    const dossier = [{ text, span: { line: 1, start: 0, end: text.length } }];
    const reading = JSON.stringify({ ...(own.reading as object), dossier });
    const sentPlan = { ...own, id, unit_id: committee, number: '09/KH-BCĐ', register_number: 9, text, reading, draft: null };
    await tx
      .insertInto('plan')
      .values({ ...sentPlan, confirmation: JSON.stringify(own.confirmation) })
      .execute();
  });
  const source = async () => (await shown())[0].source;
  expect(await source()).not.toContain('09/KH-BCĐ');
  const sent = { plan_id: id, unit_id: school, sent_by: world.cast.person.quyen, sent_at: '2021-02-01T00:00:00.000Z' };
  await world.site.db.insertInto('plan_recipient').values(sent).execute();
  expect(await source()).toContain('09/KH-BCĐ');
  expect((await linesOf('recognition-first')).map(({ papers: [paper] }) => paper?.title)).toEqual(['Bảng tự chấm điểm']);
});
