import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueCredential } from '#papers/credential/issue.ts';
import { newId } from '#server/kernel/ids.ts';
import { addRevocation, addTitle, loadTitle } from '#server/recognition/store.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { asPublic } from './store.ts';

let world: TestSite;
const ids = { standing: newId(), revoked: newId() };

beforeAll(async () => {
  world = await testSite('2023-03-01');
  const { site, cast } = world;
  for (const [key, code] of [
    ['standing', 'DC-AAAA-BBBB-CCCC'],
    ['revoked', 'DC-DDDD-EEEE-FFFF'],
  ] as const) {
    const unit = key === 'standing' ? 'school' : 'otherSchool';
    const unitName = unit === 'school' ? 'Trường THCS Thị trấn Bến Sậy' : 'Trường <b>Vân Khê</b>';
    const credential = await issueCredential(
      {
        code,
        unit: { id: cast.unit[unit], name: unitName },
        title: 'Đơn vị đạt chuẩn văn hóa',
        period: { from: '2021-01-01' as never, until: '2023-01-01' as never },
        decision: { number: '118/QĐ', day: '2023-01-14' as never },
        issuer: 'Ban Chỉ đạo huyện Bến Sậy',
      },
      site.app.site.key,
    );
    await site.db.transaction().execute(async (tx) => {
      await addTitle(tx, {
        id: ids[key],
        unitId: cast.unit[unit],
        byUnitId: cast.unit.committee,
        titleKind: 'public-service-unit',
        kind: 'first',
        firstYear: 2021,
        lastYear: 2022,
        unitName,
        number: '118/QĐ',
        decidedOn: '2023-01-14' as never,
        signerTitle: 'Chủ tịch',
        code,
        isSample: true,
        revocation: null,
        credential,
        certificate: new Uint8Array([1]),
        decidedBy: cast.person.quyen,
      });
      if (key === 'revoked') {
        const revocation = { number: '342/QĐ', revokedOn: '2023-02-03' as never, reason: 'khai không đúng' };
        await addRevocation(tx, { ...(await loadTitle(tx, ids[key])), revocation }, cast.person.quyen);
      }
    });
  }
});
afterAll(() => world.close());

const get = async (url: string) => {
  const answer = await world.web.server.inject({ method: 'GET', url });
  return { status: answer.statusCode, text: answer.body, type: answer.headers['content-type'] };
};

test('a code on paper, typed in small letters with spaces, opens its page', async () => {
  const { status, text } = await get(`/xac-minh/${encodeURIComponent(' dc aaaa bbbb cccc ')}`);
  expect(status).toBe(200);
  expect(text).toContain('Được công nhận, chữ ký nguyên vẹn');
  expect(text).toContain('Đơn vị đạt chuẩn văn hóa giai đoạn 2021–2022');
  expect(text).not.toContain('hết hạn vào');
});

test('a revoked title says so everywhere, and a name is never markup', async () => {
  const { text } = await get('/xac-minh/DC-DDDD-EEEE-FFFF');
  expect(text).toContain('Quyết định công nhận đã bị hủy bỏ');
  expect(text).toContain('Trường &lt;b&gt;Vân Khê&lt;/b&gt;');
  expect(text).not.toContain('khai không đúng');
  expect((await get('/tra-cuu?q=van+khe')).text).toContain('Đã hủy bỏ theo Quyết định số 342/QĐ');
});

test('an unknown code is 404 and says how codes look', async () => {
  const { status, text } = await get('/xac-minh/DC-KHONG-CO');
  expect(status).toBe(404);
  expect(text).toContain('Không có giấy nào mang mã này');
});

test('search needs every word, with or without accents, in name or place; wild cards are letters', async () => {
  expect((await get(`/tra-cuu?q=${encodeURIComponent('thi tran bến sậy')}`)).text).toContain('Trường THCS Thị trấn Bến Sậy');
  expect((await get('/tra-cuu?q=thanh+loc')).text).toContain('Trường THCS Thị trấn Bến Sậy');
  expect((await get('/tra-cuu?q=ben+khong')).text).toContain('Không tìm thấy');
  expect((await get('/tra-cuu?q=%25')).text).toContain('Không tìm thấy');
});

test('the credential is a download that verifies by itself', async () => {
  const answer = await world.web.server.inject({ method: 'GET', url: '/xac-minh/DC-AAAA-BBBB-CCCC/tep-kiem' });
  expect(answer.headers['content-disposition']).toBe('attachment; filename="DC-AAAA-BBBB-CCCC.vc.json"');
  expect(JSON.parse(answer.body).credential.sample).toBe(true);
});

test('the public role reads the views and not one table', async () => {
  await expect(asPublic(world.site.db, (tx) => sql`select * from person`.execute(tx))).rejects.toThrow(/permission denied/);
  await expect(asPublic(world.site.db, (tx) => sql`select * from title`.execute(tx))).rejects.toThrow(/permission denied/);
});
