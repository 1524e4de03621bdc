import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as evidence from '#api/evidence.ts';
import * as api from '#api/exemplars.ts';
import * as recognition from '#api/recognition.ts';
import * as workplan from '#api/workplan.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import type { Name } from '#tests/support/cast.ts';
import { announcedYear, decisionOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { noteFile } from '../kernel/storedFile.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-01-10');
  campaignId = await announcedYear(world, 2021);
});
// One year serves all tests; each begins without an example.
beforeEach(async () => {
  await sql`truncate exemplar cascade`.execute(world.site.db);
});
afterAll(() => world.close());

const school = () => world.cast.unit.school;
const listed = async (name: Name, filter: Record<string, unknown> = {}) => (await world.as(name)(api.listExemplars, filter)).body;
const namesIn = async (name: Name, filter: Record<string, unknown> = {}) =>
  (await listed(name, filter)).exemplars.map((one: { name: string }) => one.name);
const shown = async (name: Name, exemplarId: string) => await world.as(name)(api.showExemplar, { exemplarId });

async function refused(act: () => Promise<{ readonly status: number; readonly codes: readonly string[] }>) {
  const before = await world.rows();
  const { status, codes } = await act();
  expect(await world.rows()).toEqual(before);
  return { status, codes };
}

const begin = (name: Name, lineCode = 'II.3', unitId = school()) =>
  world.as(name)(api.beginExemplar, { unitId, kind: 'appraised-line', campaignId, lineCode });
const text = {
  ...{
    name: 'Tủ sách dùng chung ở hành lang',
    criterion: 'Cơ quan xanh, sạch, đẹp',
    done: 'Mỗi tổ giữ một ngăn, đổi sách thứ Hai',
  },
  ...{
    effect: '120 lượt mượn mỗi tháng, trước là 30',
    cost: 'Kệ cũ sửa lại',
    costAmount: 1_500_000,
    contact: 'Văn phòng, 0200 000 000',
  },
};
const writing = async (name: Name, exemplarId: string, more: Record<string, unknown> = {}) => {
  const { version } = (await shown(name, exemplarId)).body;
  return await world.as(name)(api.writeExemplar, { exemplarId, version, ...text, ...more });
};
const step = async (name: Name, exemplarId: string, endpoint: typeof api.askConsent, more: Record<string, unknown> = {}) => {
  const { version } = (await shown('an', exemplarId)).body;
  return await world.as(name)(endpoint, { exemplarId, version, ...more });
};

async function written(more: Record<string, unknown> = {}): Promise<string> {
  const { id } = (await begin('an')).body;
  expect((await writing('an', id, more)).status).toBe(200);
  return id;
}

async function published(more: Record<string, unknown> = {}): Promise<string> {
  const id = await written(more);
  expect((await step('an', id, api.askConsent)).body).toMatchObject({ state: 'asked' });
  expect((await step('binh', id, api.consentExemplar)).body).toMatchObject({ state: 'consented' });
  expect((await step('dung', id, api.publishExemplar)).body).toMatchObject({ state: 'published' });
  return id;
}

describe('what an example is made of', () => {
  test('lines with their full points in a qualified year, and no others; the page goes to the body that appraised', async () => {
    const { body } = await world.as('an')(api.listExemplarGrounds, { unitId: school() });
    expect(body.grounds.map((one: { lineCode: string }) => one.lineCode)).toEqual(['I.2', 'II.1', 'II.2', 'II.3']);
    expect(body.grounds[3].about).toBe('Tiêu chí II.3 được Ban Chỉ đạo huyện Bến Sậy thẩm định điểm tối đa, năm 2021');
    expect((await begin('an')).status).toBe(200);
    const left = (await world.as('an')(api.listExemplarGrounds, { unitId: school(), search: 'xanh sach' })).body;
    expect(left.grounds).toEqual([]);
    expect(await refused(() => begin('an'))).toEqual({ status: 409, codes: ['exemplars.made-already'] });
    expect(await refused(() => begin('an', 'I.1'))).toEqual({ status: 409, codes: ['exemplars.no-such-case'] });
  });

  test.each([
    ['chau', 403, 'exemplars.only-makers'],
    ['hanh', 404, 'org.not-found'],
    ['dung', 404, 'org.not-found'],
    ['giang', 404, 'org.not-found'],
  ] as const)('%s begins none', async (name, status, code) => {
    expect(await refused(() => begin(name))).toEqual({ status, codes: [code] });
    expect((await world.as(name)(api.listExemplarGrounds, { unitId: school() })).status).toBe(status);
  });
});

describe('the way to the list', () => {
  test('drafted, agreed to, published: read by everybody only then', async () => {
    const id = await written();
    for (const name of ['hanh', 'dung', 'giang', 'lien', 'kien'] as const) expect((await shown(name, id)).status).toBe(404);
    expect((await shown('chau', id)).status).toBe(200);
    await step('an', id, api.askConsent);
    expect((await listed('binh', { list: 'waiting' })).exemplars).toHaveLength(1);
    expect((await shown('dung', id)).status).toBe(404);
    await step('binh', id, api.consentExemplar);
    expect((await shown('dung', id)).status).toBe(200);
    expect((await shown('giang', id)).status).toBe(404);
    expect(await namesIn('giang')).toEqual([]);
    await step('dung', id, api.publishExemplar);
    for (const name of ['hanh', 'giang', 'lien', 'kien'] as const) expect(await namesIn(name)).toEqual([text.name]);
    const seen = (await shown('giang', id)).body;
    expect(seen).toMatchObject({ ...text, year: 2021, acts: [], persons: [], reason: null, fallen: [], myAnswer: null });
    expect(seen.ground).toBe('Tiêu chí II.3 được Ban Chỉ đạo huyện Bến Sậy thẩm định điểm tối đa, năm 2021');
    const acts = (await shown('an', id)).body.acts.map((one: { act: string; byName: string }) => [one.act, one.byName]);
    expect(acts).toEqual([
      ['asked', 'Đàm Thị Hoài An'],
      ['consented', 'Lưu Trọng Bình'],
      ['published', 'Vương Đình Dũng'],
    ]);
    expect((await world.as(null)(api.listExemplars)).status).toBe(401);
  });

  test('everything that is missing is said at once, and a name in the text', async () => {
    const { id } = (await begin('an')).body;
    const bare = await refused(() => step('an', id, api.askConsent));
    expect(bare).toEqual({
      status: 422,
      codes: ['exemplars.no-name', 'exemplars.no-done', 'exemplars.no-effect', 'exemplars.no-cost', 'exemplars.no-contact'],
    });
    await writing('an', id, { done: 'Do cô Tạ Minh Hạnh nghĩ ra', contact: 'Gặp cô Hạnh' });
    expect(await refused(() => step('an', id, api.askConsent))).toEqual({
      status: 422,
      codes: ['exemplars.names-a-person', 'exemplars.names-a-person'],
    });
  });

  test('the clerk agrees only with the paper that the head signed; nobody else does', async () => {
    const id = await written();
    expect(await refused(() => step('an', id, api.consentExemplar))).toEqual({ status: 422, codes: ['plans.paper-missing'] });
    expect(await refused(() => step('chau', id, api.consentExemplar))).toEqual({ status: 403, codes: ['plans.only-head-signs'] });
    expect(await refused(() => step('dung', id, api.consentExemplar))).toEqual({ status: 404, codes: ['exemplars.not-found'] });
    expect(await refused(() => step('dung', id, api.publishExemplar))).toEqual({ status: 404, codes: ['exemplars.not-found'] });
    await step('binh', id, api.consentExemplar);
    expect(await refused(() => step('binh', id, api.publishExemplar))).toEqual({
      status: 403,
      codes: ['exemplars.only-publishers'],
    });
    expect(await refused(() => step('lien', id, api.publishExemplar))).toEqual({ status: 404, codes: ['exemplars.not-found'] });
    expect(await refused(() => writing('an', id))).toEqual({ status: 409, codes: ['exemplars.agreed-already'] });
  });

  test('given back with a reason that only the unit reads; taken down again; withdrawn by the head', async () => {
    const id = await written();
    await step('binh', id, api.consentExemplar);
    await step('dung', id, api.giveBackExemplar, { reason: 'Ghi rõ số lượt mượn' });
    expect((await shown('an', id)).body).toMatchObject({ state: 'returned', reason: 'Ghi rõ số lượt mượn' });
    expect((await shown('dung', id)).status).toBe(404);
    await writing('an', id);
    await step('binh', id, api.consentExemplar);
    await step('dung', id, api.publishExemplar);
    await step('dung', id, api.giveBackExemplar, { reason: 'Có đơn vị phản ánh số liệu' });
    expect(await namesIn('giang')).toEqual([]);
    await writing('an', id);
    await step('binh', id, api.consentExemplar);
    await step('dung', id, api.publishExemplar);
    expect(await refused(() => step('giang', id, api.withdrawExemplar, { reason: '' }))).toMatchObject({ status: 403 });
    await step('binh', id, api.withdrawExemplar, { reason: 'Đã thôi làm' });
    expect((await shown('giang', id)).status).toBe(404);
    expect((await shown('dung', id)).status).toBe(404);
    expect(await namesIn('hanh')).toEqual([]);
  });
});

describe('who is named', () => {
  test('only who agrees, while they agree; declining leaves no mark', async () => {
    const id = await published({ personIds: [world.cast.person.hanh, world.cast.person.chau] });
    const answer = (name: Name, agrees: boolean) => world.as(name)(api.answerNaming, { exemplarId: id, agrees });
    const named = async () => (await shown('giang', id)).body.named;
    expect(await named()).toEqual([]);
    expect((await shown('hanh', id)).body.myAnswer).toBe('none');
    expect((await listed('hanh', { list: 'naming' })).exemplars).toHaveLength(1);
    await answer('hanh', true);
    await answer('chau', false);
    expect(await named()).toEqual(['Tạ Minh Hạnh']);
    expect((await shown('an', id)).body.persons).toEqual([
      { personId: world.cast.person.hanh, fullName: 'Tạ Minh Hạnh', agrees: true },
      { personId: world.cast.person.chau, fullName: 'Quách Thị Bích Châu', agrees: false },
    ]);
    await answer('hanh', false);
    expect(await named()).toEqual([]);
    expect(await refused(() => answer('giang', true))).toEqual({ status: 403, codes: ['exemplars.not-asked'] });
  });

  test('a page would name only staff or whom its case is about', async () => {
    const { id } = (await begin('an')).body;
    expect(await refused(() => writing('an', id, { personIds: [world.cast.person.giang] }))).toEqual({
      status: 422,
      codes: ['exemplars.not-staff'],
    });
  });
});

describe('what it shows', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const picture = async () => {
    const row = {
      id: crypto.randomUUID(),
      campaign_id: campaignId,
      unit_id: school(),
      on_day: '2021-10-05' as never,
      note: 'Tủ sách',
    };
    const hash = await world.site.app.files.keep(png);
    const stored = { hash, mediaType: 'image/png', size: png.byteLength };
    await world.site.db.transaction().execute((tx) => noteFile(tx, stored, '2021-10-05T01:00:00Z'));
    const file = { kind: 'file', file_hash: hash, file_name: 'lop-6a-co-hanh.png', media_type: 'image/png' };
    const by = { added_by: world.cast.person.an, added_at: '2021-10-05T01:00:00Z', no_pupil: false };
    await world.site.db
      .insertInto('evidence')
      .values({ ...row, ...file, ...by, link: null, holder_id: null } as never)
      .execute();
    await world.site.db.insertInto('evidence_line').values({ evidence_id: row.id, line_code: 'I.1' }).execute();
    return row.id;
  };

  test('a picture only once nobody can be recognised in it, and no longer than that', async () => {
    const evidenceId = await picture();
    const { id } = (await begin('an')).body;
    expect(await refused(() => writing('an', id, { evidenceIds: [evidenceId] }))).toEqual({
      status: 422,
      codes: ['exemplars.picture-unmarked'],
    });
    const mark = (noPupil: boolean) => world.as('an')(evidence.markPicture, { evidenceId, noPupil });
    expect((await mark(true)).status).toBe(200);
    expect((await writing('an', id, { evidenceIds: [evidenceId] })).status).toBe(200);
    await step('binh', id, api.consentExemplar);
    await step('dung', id, api.publishExemplar);
    const open = (name: Name) => world.as(name)(api.openExemplarPicture, { exemplarId: id, evidenceId, size: 'whole' });
    expect((await open('giang')).status).toBe(200);
    expect((await shown('giang', id)).body.pieces).toEqual([
      { id: evidenceId, kind: 'file', onDay: '2021-10-05', note: 'Tủ sách', link: null, isPicture: true },
    ]);
    await mark(false);
    expect((await open('giang')).status).toBe(404);
    expect((await shown('giang', id)).body.pieces).toEqual([]);
  });
});

describe('how it is found', () => {
  test('without accents, by criterion, kind of unit, place and year', async () => {
    await published();
    const found = async (filter: Record<string, unknown>) => (await namesIn('giang', filter)).length;
    expect(await found({ search: 'tu sach thu hai' })).toBe(1);
    expect(await found({ search: 'tu sach dien tu' })).toBe(0);
    expect(await found({ criterion: 'xanh, sach' })).toBe(1);
    expect(await found({ criterion: 'sang kien' })).toBe(0);
    expect(await found({ kind: 'public-service-unit' })).toBe(1);
    expect(await found({ kind: 'agency' })).toBe(0);
    expect(await found({ place: 'ben say' })).toBe(1);
    expect(await found({ place: 'tinh thanh loc' })).toBe(1);
    expect(await found({ place: 'Vân Khê' })).toBe(0);
    expect(await found({ year: '2021' })).toBe(1);
    expect(await found({ year: '2020' })).toBe(0);
    expect(await listed('giang')).toMatchObject({
      years: [2021],
      kinds: [{ kind: 'public-service-unit', name: 'Đơn vị sự nghiệp' }],
    });
  });
});

describe('adopting', () => {
  const withPlan = () =>
    world.site.db.transaction().execute((tx) =>
      makeCampaign(tx, {
        ...{ unitId: world.cast.unit.otherSchool, sheetOf: world.cast.unit.federation, launchedBy: world.cast.person.giang },
        ...{ year: 2021, superiors: [{ unitId: world.cast.unit.committee, part: 'recognises' }] },
      }),
    );
  const adopt = (exemplarId: string, name: Name = 'giang', unitId = world.cast.unit.otherSchool) =>
    world.as(name)(api.adoptExemplar, { exemplarId, unitId, role: 'unit-head', dueOn: '2021-12-31' });
  const reporting = (adoptionId: string, version: number, more: Record<string, unknown>) =>
    world.as('giang')(api.reportAdoption, { adoptionId, version, onDay: '2021-12-20', measure: '', note: '', ...more });

  test('another unit takes it over as a task of its plan that leads back; results are counted', async () => {
    const id = await published();
    expect(await refused(() => adopt(id))).toEqual({ status: 409, codes: ['exemplars.no-plan'] });
    await withPlan();
    const taken = (await adopt(id)).body;
    const plan = (await world.as('giang')(workplan.showWorkplan, { planId: taken.planId })).body;
    expect(plan.tasks.at(-1)).toMatchObject({
      ...{ code: 'A1', exemplarId: id, line: null },
      text: 'Áp dụng gương điển hình «Tủ sách dùng chung ở hành lang» của Trường THCS Thị trấn Bến Sậy; báo cáo kết quả bằng số liệu trước và sau',
      assignment: { holder: { kind: 'seat', role: 'unit-head' }, dueOn: '2021-12-31' },
    });
    expect(await refused(() => adopt(id))).toEqual({ status: 409, codes: ['exemplars.adopted-already'] });
    expect((await shown('hanh', id)).body.spread).toEqual({ adopted: 1, tried: 0, kept: 0, dropped: 0 });
    expect(await refused(() => reporting(taken.id, 0, { outcome: 'kept' }))).toEqual({
      status: 422,
      codes: ['exemplars.no-measure', 'exemplars.no-before', 'exemplars.no-after'],
    });
    const figures = { measure: 'Lượt mượn mỗi tháng', before: 2000, after: 9000 };
    expect((await reporting(taken.id, 0, { outcome: 'tried', ...figures })).status).toBe(200);
    // While it is tried the unit is only counted; once it keeps it, it is named.
    expect((await shown('hanh', id)).body).toMatchObject({ spread: { adopted: 1, tried: 1 }, adoptions: [] });
    expect((await reporting(taken.id, 1, { outcome: 'kept', ...figures })).status).toBe(200);
    expect((await shown('hanh', id)).body.adoptions).toMatchObject([
      { unitName: 'Trường THCS Vân Khê', outcome: 'kept', last: { before: 2000, after: 9000 }, own: null },
    ]);
    expect((await listed('hanh')).exemplars[0].spread).toEqual({ adopted: 1, tried: 0, kept: 1, dropped: 0 });
  });

  test('dropped with a reason, it may be taken over again; nobody adopts their own or for others', async () => {
    const id = await published();
    expect(await refused(() => adopt(id, 'an', school()))).toEqual({ status: 409, codes: ['exemplars.own-example'] });
    expect(await refused(() => adopt(id, 'an'))).toEqual({ status: 422, codes: ['exemplars.not-your-unit'] });
    const first = (await adopt(id)).body;
    expect(await refused(() => reporting(first.id, 0, { outcome: 'dropped' }))).toMatchObject({ codes: ['exemplars.no-note'] });
    await reporting(first.id, 0, { outcome: 'dropped', note: 'Không có chỗ đặt' });
    expect((await adopt(id)).body).toMatchObject({ code: 'A2' });
    const strangers = await world.as('an')(api.reportAdoption, {
      ...{ adoptionId: first.id, version: 1, onDay: '2021-12-20', outcome: 'dropped', measure: '', note: 'x' },
    });
    expect(strangers.status).toBe(404);
  });
});

describe('when what it stood on falls', () => {
  test('a revoked title takes it from the list, says why inside, and nobody adopts it any more', async () => {
    const second = await announcedYear(world, 2022);
    const title = (await world.as('quyen')(recognition.decideTitle, decisionOf(second, 2022))).body;
    const id = await published();
    expect(await namesIn('giang')).toEqual([text.name]);
    const revoked = await world.as('quyen')(recognition.revokeTitle, {
      ...{ titleId: title.titleId ?? title.id, number: '5/QĐ-BCĐ', revokedOn: '2022-12-20', reason: 'Hồ sơ không trung thực' },
    });
    expect(revoked.status).toBe(200);
    expect(await namesIn('giang')).toEqual([]);
    expect((await shown('giang', id)).status).toBe(404);
    const inside = (await shown('an', id)).body;
    expect(inside).toMatchObject({ state: 'published', hasFallen: true });
    expect(inside.fallen[0]).toMatchObject({ code: 'exemplars.title-revoked', facts: { number: '5/QĐ-BCĐ' } });
    expect((await shown('dung', id)).status).toBe(200);
    const told = await world.site.db
      .selectFrom('notice')
      .select('person_id')
      .where('code', '=', 'exemplars.told-fallen')
      .execute();
    expect(new Set(told.map((row) => row.person_id))).toEqual(
      new Set([world.cast.person.an, world.cast.person.binh, world.cast.person.chau, world.cast.person.dung]),
    );
  });
});

test('a year that failed gives none', async () => {
  const failed = await announcedYear(world, 2023, 2300);
  const { body } = await world.as('an')(api.listExemplarGrounds, { unitId: school() });
  expect(body.grounds.map((one: { campaignId: string }) => one.campaignId)).not.toContain(failed);
  const input = { unitId: school(), kind: 'appraised-line', campaignId: failed, lineCode: 'II.3' };
  expect(await refused(() => world.as('an')(api.beginExemplar, input))).toEqual({
    status: 409,
    codes: ['exemplars.no-such-case'],
  });
});
