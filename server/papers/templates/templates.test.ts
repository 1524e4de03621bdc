import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as papers from '#api/papers.ts';
import * as api from '#api/templates.ts';
import { typedFor } from '#cli/demo/fillPapers.ts';
import { docxLines } from '#papers/read/docxLines.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
let unitId: string;
const kind = 'commendation-decision';
beforeAll(async () => {
  world = await testSite('2021-03-01');
  campaignId = await launchedYear(world);
  unitId = world.cast.unit.school;
  const names = { clerk: 'Lê Thị An', coSigner: 'Phạm Thị Châu', teacher: 'Tạ Minh Hạnh', reviewer: 'Vương Đình Dũng' };
  const typed = typedFor(2021, 34, names);
  for (const name of ['an', 'quyen'] as const)
    for (const paper of (await world.as(name)(papers.listCasePapers, { campaignId })).body.papers)
      await world.as(name)(papers.fillCasePaper, {
        ...{ campaignId, kind: paper.kind, values: typed[paper.kind] ?? {}, version: paper.version },
      });
}, 60_000);
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** The starter's file with other paragraphs in it. */
const word = async (...lines: readonly string[]) => {
  const parts = unzipSync(new Uint8Array(await starter('an', { unitId, kind })));
  const document = strFromU8(parts['word/document.xml']!).replace(
    /<w:body>.*(?=<w:sectPr>)/su,
    `<w:body>${lines.map(line).join('')}`,
  );
  return { name: 'mau.docx', bytes: zipSync({ ...parts, 'word/document.xml': strToU8(document) }) };
};
const show = async (name: Who = 'an') => await world.as(name)(api.showTemplates, { unitId, kind });
const check = (file: object, name: Who = 'an') => world.as(name)(api.checkTemplate, { unitId, kind, campaignId, file });
const keep = (file: object, name: Who = 'an') => world.as(name)(api.keepTemplate, { unitId, kind, campaignId, file });
const starter = async (name: Who, of: { unitId: string; kind: string }) =>
  (await world.as(name)(api.downloadStarter, { ...of, campaignId })).body as Buffer;

test('an office sees the kinds it makes, their fields with their values, and nobody else any', async () => {
  const { offices } = (await world.as('an')(api.listTemplates)).body;
  expect(offices.map((one: { unitId: string }) => one.unitId)).toEqual([unitId]);
  expect(offices[0].kinds.map((one: { kind: string }) => one.kind)).toContain(kind);
  const { groups, years, missing } = (await show()).body;
  expect(missing).toEqual([]);
  expect(years).toEqual([{ campaignId, year: 2021, unitName: 'Trường THCS Thị trấn Bến Sậy' }]);
  const fields = groups.flatMap((one: { fields: { name: string }[] }) => one.fields);
  expect(fields).toContainEqual(expect.objectContaining({ name: 'Năm', form: 'text', now: '2021' }));
  expect(fields).toContainEqual(
    expect.objectContaining({ name: 'Cá nhân', form: 'list', values: expect.arrayContaining(['Họ và tên']) }),
  );
  for (const name of ['hanh', 'dung', 'giang', 'kien'] as const) expect((await show(name)).status).toBe(404);
  const other = { unitId: world.cast.unit.committee, kind: 'inspection-team-decision' };
  expect((await world.as('an')(api.showTemplates, other)).status).toBe(404);
  expect((await world.as('dung')(api.showTemplates, other)).status).toBe(200);
  expect((await world.as('dung')(api.showTemplates, { ...other, kind })).status).toBe(404);
});

test('the starter of every kind, filled with its year, says what the paper says', async () => {
  for (const name of ['an', 'quyen'] as const) {
    const [office] = (await world.as(name)(api.listTemplates)).body.offices;
    for (const { kind: each } of office.kinds) {
      const of = { unitId: office.unitId, kind: each };
      const file = { name: 'mau.docx', bytes: new Uint8Array(await starter(name, of)) };
      const { body, status } = await world.as(name)(api.checkTemplate, { ...of, campaignId, file });
      expect([status, body.faults, body.differences], each).toEqual([200, [], []]);
      expect(body.preview.length, each).toBeGreaterThan(0);
    }
  }
}, 60_000);

test('a file with faults is refused with all of them at their places, and leaves no trace', async () => {
  const before = await world.rows();
  const file = await word('Kính gửi {{Đơn vi}}', 'Xem {{Nội dung}}', 'Mở {{Năm');
  const { faults } = (await check(file)).body;
  expect(faults.map(({ place, suggestion }: { place: string; suggestion: string }) => [place, suggestion])).toEqual([
    ['Đoạn 2', null],
    ['Đoạn 3', null],
  ]);
  const refused = await keep(await word('Kính gửi {{Đơn vj}}', 'Xem {{Nội dung}}'));
  expect(refused.codes).toEqual(['papers.template-fault', 'papers.template-fault']);
  expect(refused.body.refusals[0].message).toBe(
    'Đoạn 1: Không có trường “Đơn vj”. Trong câu: “Kính gửi {{Đơn vj}}”. → {{Đơn vị}}',
  );
  expect((await keep(await word('{{Năm}}'), 'chau')).codes).toEqual(['papers.only-template-keepers']);
  expect((await keep(await word('{{Năm}}'), 'giang')).status).toBe(404);
  expect(await world.rows()).toEqual(before);
});

test('files that run, fetch or hide something are refused', async () => {
  const own = new Uint8Array(await starter('an', { unitId, kind }));
  const parts = unzipSync(own);
  const withPart = (name: string, content: string | Uint8Array) => ({
    ...{ name: 'mau.docx' },
    bytes: zipSync({ ...parts, [name]: typeof content === 'string' ? strToU8(content) : content }),
  });
  const relations = (inside: string) => `<Relationships>${inside}</Relationships>`;
  const external = (type: string) =>
    relations(`<Relationship Id="a" Type="x/${type}" Target="http://noi-khac.example/a" TargetMode="External"/>`);
  const text = strFromU8(parts['word/document.xml']!);
  const code = (instr: string) => text.replace('<w:body>', `<w:body><w:p><w:fldSimple w:instr="${instr}"/></w:p>`);
  const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(9)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(9)}`;
  const codes = async (file: object) => (await keep(file)).codes;
  expect(await codes(withPart('word/vbaProject.bin', 'x'))).toEqual(['evidence.harmful-file']);
  expect(await codes(withPart('word/embeddings/tep.bin', 'x'))).toEqual(['papers.template-embeds']);
  expect(await codes(withPart('word/_rels/a.rels', external('image')))).toEqual(['papers.template-fetches']);
  expect(await codes(withPart('word/_rels/a.rels', external('attachedTemplate')))).toEqual(['evidence.harmful-file']);
  expect(await codes(withPart('word/document.xml', code('INCLUDETEXT c:/a')))).toEqual(['papers.template-fetches']);
  expect(await codes(withPart('word/document.xml', text.replace('<w:body>', `<w:body>${nested}`)))).toEqual([
    'papers.template-too-deep',
  ]);
  const long = Array.from({ length: 400_000 }, (_, at) => at * 7919).join(' ');
  expect(await codes(withPart('word/document.xml', `${text}<!--${long}-->`))).toEqual(['papers.template-too-large']);
  expect(await codes(withPart('word/media/a.bin', new Uint8Array(20_000_000)))).toEqual(['documents.not-a-word-file']);
  expect(await codes({ name: 'mau.docx', bytes: strToU8('xin chào') })).toEqual(['evidence.not-what-it-claims']);
  expect(await codes(withPart('word/_rels/a.rels', external('hyperlink')))).toEqual([]);
}, 60_000);

test('versions stay as they were; one is in use; a later takes its place', async () => {
  const file = await word('Số: {{Số ký hiệu}}', '{{Nếu Cá nhân}}', '{{Bảng Điều 1.Họ và tên}}', '{{Hết nếu}}');
  const { groups } = (await show()).body;
  const names = groups.flatMap((one: { fields: { name: string }[] }) => one.fields.map(({ name }) => name));
  const usable = names.includes('Bảng Điều 1') ? file : await word('Số: {{Số ký hiệu}}', '{{Cá nhân.Họ và tên}}');
  const first = (await keep(usable)).body;
  expect((await keep(usable)).codes).toEqual(['papers.template-same']);
  const second = (await keep(await word('Số: {{Số ký hiệu}}', '{{Nội dung}}'))).body;
  expect(second.number).toBe(first.number + 1);
  const take = (templateId: string, name: Who = 'an') => world.as(name)(api.takeTemplateInUse, { templateId });
  const retire = (templateId: string) => world.as('binh')(api.retireTemplate, { templateId });
  const before = await world.rows();
  expect((await take(first.templateId, 'chau')).codes).toEqual(['papers.only-template-keepers']);
  expect((await take(first.templateId, 'giang')).codes).toEqual(['papers.no-such-template']);
  expect((await retire(first.templateId)).codes).toEqual(['papers.template-not-in-use']);
  expect(await world.rows()).toEqual(before);
  expect((await take(first.templateId)).status).toBe(200);
  expect((await take(first.templateId)).codes).toEqual(['papers.template-in-use-already']);
  expect((await take(second.templateId)).status).toBe(200);
  expect((await take(first.templateId)).codes).toEqual(['papers.template-retired']);
  const states = (await show()).body.versions.map((one: { number: number; state: string }) => [one.number, one.state]);
  expect(states.slice(0, 2)).toEqual([
    [second.number, 'in-use'],
    [first.number, 'retired'],
  ]);
  const opened = await world.as('an')(api.openTemplate, { templateId: first.templateId });
  expect(Buffer.from(usable.bytes).equals(opened.body)).toBe(true);
  expect((await world.as('giang')(api.openTemplate, { templateId: first.templateId })).status).toBe(404);
  const preview = await world.as('an')(api.previewTemplate, { templateId: second.templateId, campaignId });
  expect(preview.body).toMatchObject({ faults: [] });
  expect(preview.body.notes.length).toBeGreaterThan(0);
  expect(docxLines(opened.body).text).toContain('{{Số ký hiệu}}');
  expect((await retire(second.templateId)).status).toBe(200);
  expect((await show('binh')).body.versions[0]).toMatchObject({ state: 'retired', retired: { byName: 'Lưu Trọng Bình' } });
});

test('the kind’s papers are printed and issued by the template in use, and what went out names it', async () => {
  const shown = async () =>
    (await world.as('an')(papers.listCasePapers, { campaignId })).body.papers.find((one: { kind: string }) => one.kind === kind);
  const print = (name: Who) => world.as(name)(papers.printByTemplate, { campaignId, kind });
  expect((await print('an')).codes).toEqual(['papers.no-template-in-use']);
  const { fields, version } = await shown();
  const typed = Object.fromEntries(fields.map(({ key, value }: { key: string; value: string }) => [key, value]));
  const day = '2021-03-01';
  await world.as('an')(papers.fillCasePaper, { campaignId, kind, values: { ...typed, day }, version });
  const own = new Uint8Array(await starter('an', { unitId, kind }));
  const parts = unzipSync(own);
  const text = strFromU8(parts['word/document.xml']!).replace('<w:body>', `<w:body>${line('Điện thoại: 0900 000 000')}`);
  const file = { name: 'mau.docx', bytes: zipSync({ ...parts, 'word/document.xml': strToU8(text) }) };
  const { templateId, number } = (await keep(file)).body;
  await world.as('an')(api.takeTemplateInUse, { templateId });
  const { template, life } = await shown();
  expect(template).toEqual({ id: templateId, number });
  const printed = await print('chau');
  expect(printed.status).toBe(200);
  expect(docxLines(new Uint8Array(printed.body)).text).toContain('Điện thoại: 0900 000 000');
  expect((await print('giang')).status).toBe(404);

  const { contentHash } = life;
  await world.as('binh')(papers.checkCasePaper, { campaignId, kind, contentHash });
  const compare = await world.as('an')(papers.compareCasePaper, { campaignId, kind, templateId });
  expect(compare.body.differences.map(({ theirs }: { theirs: string }) => theirs)).toEqual(['0900', '000', '000']);
  const issue = (more: object) => world.as('an')(papers.issueCasePaper, { campaignId, kind, contentHash, ...more });
  const before = await world.rows();
  expect((await issue({ templateId: campaignId })).codes).toEqual(['papers.template-changed']);
  expect((await issue({ templateId })).codes).toContain('documents.differs-from-case');
  expect(await world.rows()).toEqual(before);
  const { checks } = (await world.as('an')(papers.listCasePapers, { campaignId })).body;
  const accepted = [...compare.body.differences, ...checks].map(({ key }: { key: string }) => key);
  const issued = await issue({ templateId, accepted, reason: 'Số điện thoại của trường' });
  expect(issued.body).toMatchObject({ edition: 1, pdfHash: null });
  await world.as('an')(api.retireTemplate, { templateId });
  expect((await shown()).template).toBeNull();
  expect((await shown()).life.issues).toMatchObject([{ template: number, pdfHash: null }]);
});
