import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/law.ts';
import * as plansApi from '#api/plans.ts';
import { perform } from '#server/kernel/action.ts';
import { anybody, operator } from '#server/kernel/operator.ts';
import { csvFile, xlsxFile } from '#tests/support/sheets.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { importLegalDocuments } from './importLegalDocuments.ts';

let world: TestSite;
const values = {
  type: 'Hướng dẫn',
  number: '31/HD-LĐLĐ',
  issuedOn: '2026-01-05',
  issuer: 'Liên đoàn Lao động tỉnh Lam Khê',
  subject: 'tiêu chí và trình tự xét công nhận',
  inForceFrom: null,
  inForceTo: null,
  successors: [],
  source: 'Bản giấy',
  verified: 'all',
};
const key = 'huong-dan-31-hd-ldld-2026-lien-doan-lao-dong-tinh-lam-khe';
const decree = 'nghi-dinh-98-2023-nd-cp-2023';
const head = ['Số, ký hiệu', 'Tên loại', 'Ngày ban hành', 'Cơ quan ban hành', 'Hết hiệu lực từ'];
type Row = readonly (string | null)[];
const sheet = (...rows: readonly Row[]) => ({ file: xlsxFile('Văn bản', head, rows) });

beforeAll(async () => {
  world = await testSite('2026-03-01');
});
afterAll(() => world.close());

describe('reading the register', () => {
  test('everybody signed in finds a document without diacritics, with its validity on a day; nobody else does', async () => {
    const search = { search: 'chinh phu thi dua 98/2023' };
    const { body } = await world.as('hanh')(api.listLegalDocuments, search);
    expect(body.documents.map((one: { key: string; standing: string }) => [one.key, one.standing])).toEqual([[decree, 'ended']]);
    const then = await world.as('hanh')(api.listLegalDocuments, { ...search, day: '2025-06-30' });
    expect(then.body.documents[0].standing).toBe('in-force');
    expect((await world.as(null)(api.listLegalDocuments)).status).toBe(401);
  });

  test('one document says what took its place, and what it took the place of', async () => {
    const { body } = await world.as('hanh')(api.showLegalDocument, { key: decree });
    expect(body).toMatchObject({
      number: '98/2023/NĐ-CP',
      inForceTo: '2025-07-01',
      successors: [{ number: '152/2025/NĐ-CP', key: 'nghi-dinh-152-2025-nd-cp-2025' }],
      predecessors: [{ number: '91/2017/NĐ-CP' }],
      isShipped: true,
      history: [],
    });
    expect((await world.as('hanh')(api.showLegalDocument, { key: 'khong-co' })).status).toBe(404);
  });
});

describe('keeping it', () => {
  test('is for administrators of the highest unit; a refused act leaves no trace', async () => {
    const before = await world.rows();
    for (const who of ['an', 'binh', 'quyen'] as const) {
      const asked = world.as(who);
      expect((await asked(api.addLegalDocument, values)).codes).toEqual(['law.only-site-administrator']);
      const correction = { ...values, key: decree, reason: 'x', version: 1 };
      expect((await asked(api.correctLegalDocument, correction)).status).toBe(403);
      const end = { key: decree, on: '2026-01-01', successors: [], reason: 'x', version: 1 };
      expect((await asked(api.endLegalDocument, end)).status).toBe(403);
      expect((await asked(api.importLegalDocuments, sheet(['1/KH-X', 'Kế hoạch', '01/01/2026', 'X', null]))).status).toBe(403);
      expect((await asked(api.listLegalDocuments)).body.whyNot.add).toHaveLength(1);
    }
    expect(await world.rows()).toEqual(before);
  });

  test('adds once', async () => {
    const kien = world.as('kien');
    expect((await kien(api.addLegalDocument, values)).body).toEqual({ key, version: 1 });
    expect((await kien(api.addLegalDocument, values)).codes).toEqual(['law.already-registered']);
    const reversed = { ...values, number: '32/HD-LĐLĐ', inForceFrom: '2026-01-04', inForceTo: '2026-01-04' };
    expect((await kien(api.addLegalDocument, reversed)).codes).toEqual([
      'law.in-force-before-issued',
      'law.ends-before-it-begins',
    ]);
  });

  test('corrects with a reason, keeps what stood, and only what was read last', async () => {
    const kien = world.as('kien');
    const correction = { ...values, key, issuedOn: '2026-01-06', reason: 'Xem lại bản giấy', version: 1 };
    expect((await kien(api.correctLegalDocument, { ...correction, version: 7 })).codes).toEqual(['kernel.stale']);
    expect((await kien(api.correctLegalDocument, { ...correction, reason: ' ' })).status).toBe(422);
    expect((await kien(api.correctLegalDocument, correction)).body).toEqual({ key, version: 2 });
    expect((await kien(api.correctLegalDocument, { ...correction, version: 2 })).codes).toEqual(['law.nothing-changes']);
    const { body } = await kien(api.showLegalDocument, { key });
    expect(body.history).toMatchObject([
      {
        version: 2,
        act: 'corrected',
        by: 'Mạc Đức Kiên',
        reason: 'Xem lại bản giấy',
        changes: [{ field: 'Ngày ban hành', before: '05/01/2026', after: '06/01/2026' }],
      },
      { version: 1, act: 'added', changes: [] },
    ]);
  });

  test('a shipped entry is corrected in place, even into another year', async () => {
    const kien = world.as('kien');
    const shipped = (await kien(api.showLegalDocument, { key: 'chi-thi-34-ct-tw-2014' })).body;
    const { type, number, issuer, subject, inForceFrom, inForceTo, source } = shipped;
    const correction = { type, number, issuer, subject, inForceFrom, inForceTo, source, successors: [], verified: 'date' };
    const input = { ...correction, key: shipped.key, issuedOn: '2015-04-07', reason: 'Theo bản gốc', version: shipped.version };
    expect((await kien(api.correctLegalDocument, input)).body.key).toBe('chi-thi-34-ct-tw-2015');
    const { documents } = (await kien(api.listLegalDocuments, { search: '34-CT/TW' })).body;
    expect(documents.map((one: { key: string }) => one.key)).toEqual(['chi-thi-34-ct-tw-2015']);
  });

  test('ends a document once, naming its successors', async () => {
    const kien = world.as('kien');
    const end = { key, on: '2026-02-01', successors: ['40/HD-LĐLĐ'], reason: 'Theo Hướng dẫn mới', version: 2 };
    expect((await kien(api.endLegalDocument, { ...end, on: '2026-01-06' })).codes).toEqual(['law.ends-before-it-begins']);
    expect((await kien(api.endLegalDocument, end)).body.version).toBe(3);
    expect((await kien(api.endLegalDocument, { ...end, version: 3 })).codes).toEqual(['law.already-ended']);
    expect((await kien(api.showLegalDocument, { key })).body).toMatchObject({
      standing: 'ended',
      successors: [{ number: '40/HD-LĐLĐ', key: null }],
      whyNot: { correct: [], end: [{ code: 'law.already-ended' }] },
    });
  });

  test('what happened is recorded without words', async () => {
    const rows = await world.site.db.selectFrom('event').select(['type', 'body']).where('type', 'like', 'law.%').execute();
    expect(rows.map((row) => row.type)).toEqual([
      'law.document-added',
      'law.document-corrected',
      'law.document-corrected',
      'law.document-ended',
    ]);
    expect(JSON.stringify(rows)).not.toContain('Xem lại');
  });
});

describe('a list of documents', () => {
  const import_ = (input: Record<string, unknown>) => world.as('kien')(api.importLegalDocuments, input);

  test('is taken whole, as XLSX or as a table of data with tabs; the preview writes nothing', async () => {
    const before = await world.rows();
    const preview = await world.as('kien')(
      api.previewLegalImport,
      sheet(['7/KH-UBND', 'Kế hoạch', '02/02/2026', 'UBND xã Mây', null]),
    );
    expect(preview.body.counts).toEqual({ new: 1, changed: 0, same: 0, refused: 0 });
    expect(await world.rows()).toEqual(before);
    const tsv =
      'number\ttype\tdate\tissuer\n98/2023/NĐ-CP\tNghị định\t2023-12-31\tChính phủ\n11/2026/TT-BNV\tThông tư\t2026-02-02\t\n';
    const file = { name: 'so.tsv', bytes: new TextEncoder().encode(tsv) };
    expect((await import_({ file })).body).toMatchObject({ new: 1, changed: 0, same: 1 });
    const { documents } = (await world.as('an')(api.listLegalDocuments, { search: '11/2026/TT-BNV' })).body;
    expect(documents).toMatchObject([{ verified: 'none', standing: 'in-force' }]);
  });

  test('is refused whole, each reason at its cell', async () => {
    const before = await world.rows();
    const { status, body } = await import_(
      sheet(
        ['8/KH-UBND', 'Kế hoạch', '02/02/2026', 'UBND xã Mây', null],
        ['9/KH-UBND', 'Kế hoạch', '31/02/2026', 'UBND xã Mây', null],
        ['8/KH-UBND', 'Kế hoạch', '03/02/2026', 'UBND xã Mây', null],
        ['10/KH-UBND', 'Kế hoạch', '03/02/2026', 'UBND xã Mây', '01/02/2026'],
      ),
    );
    expect([status, body.refusals.map((one: { at: string; code: string }) => [one.at, one.code])]).toEqual([
      422,
      [
        ['Văn bản!C3', 'sheet.day-unreadable'],
        ['Văn bản!A4', 'law.row-twice'],
        ['Văn bản!E5', 'law.ends-before-it-begins-in-row'],
      ],
    ]);
    expect(await world.rows()).toEqual(before);
  });

  test('is taken from the operator at the terminal, not from nobody', async () => {
    const input = { file: csvFile(head, ['12/KH-UBND', 'Kế hoạch', '02/02/2026', 'UBND xã Mây', '']) };
    await expect(perform(world.site.app, importLegalDocuments, input, { actor: anybody })).rejects.toMatchObject({
      refusals: [{ code: 'law.only-site-administrator' }],
    });
    await perform(world.site.app, importLegalDocuments, input, { actor: operator });
  });
});

test('the compiler and the plan’s page use the register of the site, and the document tells who cites it', async () => {
  const text = [
    'TRƯỜNG TIỂU HỌC MÂY',
    'Số: 01/KH-TH',
    'Mây, ngày 20 tháng 02 năm 2026',
    'KẾ HOẠCH',
    'Thi đua năm 2026',
    'Căn cứ Hướng dẫn số 31/HD-LĐLĐ ngày 07/01/2026 của Liên đoàn Lao động tỉnh Lam Khê về tiêu chí, trường xây dựng kế hoạch như sau:',
    'I. NỘI DUNG',
    '1. Dạy tốt',
    '- 100% giáo viên dự giờ.',
    'Nơi nhận:',
    '- Lưu: VT.',
    'HIỆU TRƯỞNG',
    'Lê Thị Ví Dụ',
  ].join('\n');
  const an = world.as('an');
  const { unitId } = (await an(plansApi.listPlans)).body.mayUploadFor[0];
  const uploaded = await an(plansApi.uploadPlan, { unitId, text });
  const { body: plan } = await an(plansApi.showPlan, { planId: uploaded.body.id });
  expect(plan.findings.map((one: { code: string }) => one.code)).toEqual(
    expect.arrayContaining(['basis-wrong-date', 'basis-expired']),
  );
  expect(plan.bases).toMatchObject([{ place: 'legalBases.0', key, standing: 'ended', successors: ['40/HD-LĐLĐ'] }]);
  expect((await an(plansApi.listCitingPlans, { key })).body.plans).toMatchObject([{ id: uploaded.body.id }]);
  expect((await world.as('giang')(plansApi.listCitingPlans, { key })).body.plans).toEqual([]);
});
