import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueCredential } from '#papers/credential/issue.ts';
import { newIssuerKey } from '#papers/credential/issuerKey.ts';
import { newId } from '#server/kernel/ids.ts';
import { addRevocation, addTitle, loadTitle, titleFiles } from '#server/recognition/titleStore.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { asPublic } from './store.ts';

let world: TestSite;
const ids = { standing: newId(), revoked: newId(), altered: newId() };

beforeAll(async () => {
  world = await testSite('2023-03-01');
  const { site, cast } = world;
  for (const [key, code] of [
    ['standing', 'DC-AAAA-BBBB-CCCC'],
    ['revoked', 'DC-DDDD-EEEE-FFFF'],
    ['altered', 'DC-GGGG-HHHH-JJJJ'],
  ] as const) {
    const unit = ({ standing: 'school', revoked: 'otherSchool', altered: 'district' } as const)[key];
    const unitName = key === 'revoked' ? 'Trường <b>Vân Khê</b>' : 'Trường THCS Thị trấn Bến Sậy';
    const signed = await issueCredential(
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
    const credential = key === 'altered' ? Buffer.from(Buffer.from(signed).toString().replace('118/QĐ', '119/QĐ')) : signed;
    await site.db.transaction().execute(async (tx) => {
      await addTitle(tx, {
        id: ids[key],
        campaignId: null,
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
  expect(text.replaceAll('\u00a0', ' ')).toContain('Đơn vị đạt chuẩn văn hóa giai đoạn 2021–2022');
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

async function sendFile(name: string, content: string | Buffer) {
  const boundary = 'ranh-gioi';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="tep"; filename="${name}"\r\ncontent-type: application/json\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  const answer = await world.web.server.inject({ method: 'POST', url: '/xac-minh/tep', headers, payload });
  return { status: answer.statusCode, text: answer.body };
}

test('a file is checked by its signature: ours, altered, of another issuer, none at all', async () => {
  const own = (await get('/xac-minh/DC-DDDD-EEEE-FFFF/tep-kiem')).text;
  expect((await sendFile('a.vc.json', own)).text).toContain('Quyết định công nhận đã bị hủy bỏ');
  expect((await sendFile('a.vc.json', own.replace('118/QĐ', '119/QĐ'))).text).toContain('Tệp đã bị sửa');
  const { privateKey } = await newIssuerKey({ sample: true });
  const foreign = await issueCredential(
    {
      code: 'DC-AAAA-BBBB-CCCC',
      unit: { id: newId(), name: 'Trường khác' },
      title: 'Đơn vị đạt chuẩn văn hóa',
      period: { from: '2021-01-01' as never, until: '2023-01-01' as never },
      decision: { number: '1/QĐ', day: '2023-01-14' as never },
      issuer: 'Nơi khác <i>',
    },
    privateKey,
  );
  const { text } = await sendFile('b.vc.json', Buffer.from(foreign));
  expect(text).toContain('trang này chưa biết nơi cấp');
  expect(text).toContain('Nơi khác &lt;i&gt;');
  expect((await sendFile('c.json', '{}')).text).toContain('Không phải tệp kiểm');
  expect((await sendFile('d.json', 'x'.repeat(70_000))).text).toContain('Không phải tệp kiểm');
});

test('a title whose kept file does not match its signature claims nothing of the unit', async () => {
  const { text } = await get('/xac-minh/DC-GGGG-HHHH-JJJJ');
  expect(text).toContain('Chữ ký không khớp: chưa kết luận được');
  expect(text).not.toContain('Được công nhận');
});

test('two units of one name have each their own history', async () => {
  const { text } = await get('/xac-minh/DC-GGGG-HHHH-JJJJ');
  expect(text).not.toContain('DC-AAAA-BBBB-CCCC');
});

test('the newest titles open the search, a revoked one never', async () => {
  const { text } = await get('/tra-cuu');
  expect(text).toContain('DC-AAAA-BBBB-CCCC');
  expect(text).not.toContain('DC-DDDD-EEEE-FFFF');
});

test('anybody may learn how to check alone, and take the public half of the key only', async () => {
  const key = JSON.parse((await get('/xac-minh/khoa-cong-khai')).text);
  expect(key).toMatchObject({ kty: 'OKP', crv: 'Ed25519', sample: true });
  expect(key.d).toBeUndefined();
  expect((await get('/xac-minh/cach-kiem')).text).toContain(key.kid);
});

test('the pages carry no script, come small, and a fault is a page with a number', async () => {
  for (const url of ['/tra-cuu', '/xac-minh', '/xac-minh/DC-AAAA-BBBB-CCCC', '/xac-minh/cach-kiem']) {
    expect((await get(url)).text).not.toContain('<script');
  }
  const headers = { 'accept-encoding': 'gzip' };
  const small = await world.web.server.inject({ method: 'GET', url: '/xac-minh/DC-AAAA-BBBB-CCCC', headers });
  expect(small.headers['content-encoding']).toBe('gzip');
  expect(small.rawPayload.length).toBeLessThan(8000);
  await sql`alter view portal_title rename to portal_title_away`.execute(world.site.db);
  const { status, text, type } = await get('/xac-minh/DC-AAAA-BBBB-CCCC');
  await sql`alter view portal_title_away rename to portal_title`.execute(world.site.db);
  expect([status, type]).toEqual([500, 'text/html; charset=utf-8']);
  expect(text).toMatch(/Lỗi đã được ghi với số [0-9a-f]{12}/);
});

test('the public role reads the views and not one table', async () => {
  await expect(asPublic(world.site.db, (tx) => sql`select * from person`.execute(tx))).rejects.toThrow(/permission denied/);
  await expect(asPublic(world.site.db, (tx) => sql`select * from title`.execute(tx))).rejects.toThrow(/permission denied/);
});

test('a long list comes in pages of fifty, and a page that is not there is the last one', async () => {
  const { cast, site } = world;
  await site.db.transaction().execute(async (tx) => {
    const { credential, certificate } = await titleFiles(tx, ids.standing);
    for (let year = 1960; year < 2013; year++) {
      const code = `DC-${year}`;
      const years = { firstYear: year, lastYear: year, number: code, code, decidedOn: `${year + 1}-01-14` as never };
      const of = {
        id: newId(),
        unitId: cast.unit.committee,
        byUnitId: cast.unit.federation,
        unitName: 'Ban Chỉ đạo',
        kind: 'again',
      } as const;
      const by = {
        campaignId: null,
        titleKind: 'agency',
        signerTitle: 'Chủ tịch',
        isSample: true,
        revocation: null,
        decidedBy: cast.person.quyen,
      } as const;
      await addTitle(tx, { ...years, ...of, ...by, credential, certificate });
    }
  });
  const holders = (text: string) => text.match(/<h3>/g)?.length ?? 0;
  const { text } = await get('/tra-cuu?q=ban+chi+dao');
  expect(text).toContain('Tìm thấy 53 kết quả');
  expect(text).toContain('href="/tra-cuu?q=ban%20chi%20dao&amp;trang=2"');
  expect([holders(text), text.includes('DC-2012'), text.includes('DC-1960')]).toEqual([50, true, false]);
  const second = (await get('/tra-cuu?q=ban+chi+dao&trang=2')).text;
  expect([holders(second), second.includes('DC-1960'), second.includes('Trang sau')]).toEqual([3, true, false]);
  expect((await get('/tra-cuu?q=ban+chi+dao&trang=900')).text).toContain('Trang 2/2');
  expect((await get('/tra-cuu?q=ban+chi+dao&trang=-1%27')).text).toContain('Trang 1/2');
});
