import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addEvidence } from '#api/evidence.ts';
import * as api from '#api/exchange.ts';
import { canonicalJson } from '#papers/credential/canonicalJson.ts';
import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import { fingerprintOf } from '#papers/exchange/fingerprint.ts';
import { packDossiers } from '#papers/exchange/package.ts';
import { newId } from '#server/kernel/ids.ts';
import { appraised, launchedYear, submitted } from '#tests/support/assessments.ts';
import type { Name } from '#tests/support/cast.ts';
import { handIn } from '#tests/support/handIn.ts';
import { announcedYear } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { docx, jpeg } from '#tests/support/uploads.ts';

let lower: TestSite;
let upper: TestSite;
let campaignId: string;

const named = (name: string, bytes: Uint8Array) => ({ name, bytes });
const keyFile = (site: TestSite) =>
  named('khoa.json', new TextEncoder().encode(JSON.stringify(publicKeyOf(site.site.app.site.key))));

async function trust(at: TestSite, other: TestSite, name: string): Promise<string> {
  const answer = await at.as('kien')(api.registerPartner, {
    ...{ name, comparedWith: 'Ông Tạ Quốc Bảo, qua điện thoại cơ quan' },
    ...{ fingerprint: fingerprintOf(other.site.app.site.key), key: keyFile(other) },
  });
  expect([answer.status, answer.codes]).toEqual([200, []]);
  return answer.body.partnerId;
}

async function file(at: TestSite, who: Name, path: string): Promise<Uint8Array> {
  const answer = await at.web.server.inject({ method: 'GET', url: path, headers: { cookie: await at.cookieOf(who) } });
  expect(answer.statusCode).toBe(200);
  return new Uint8Array(answer.rawPayload);
}

async function packageOf(who: Name = 'dung', ids: readonly string[] = [campaignId]) {
  const answer = await lower.as(who)(api.sendDossiers, { campaignIds: ids });
  expect([answer.status, answer.codes]).toEqual([200, []]);
  const { packageId } = answer.body;
  return { packageId, bytes: await file(lower, who, `/api/exchange/packages/${packageId}/file`) };
}

const preview = async (bytes: Uint8Array, who: Name = 'lien') =>
  await upper.as(who)(api.previewPackage, { unitId: upper.cast.unit.federation, file: named('goi.zip', bytes) });
const take = async (bytes: Uint8Array, matches = [{ dossierId: campaignId, unitId: upper.cast.unit.school }]) =>
  await upper.as('lien')(api.takePackage, { unitId: upper.cast.unit.federation, matches, file: named('goi.zip', bytes) });

let partnerId: string;
beforeAll(async () => {
  lower = await testSite('2021-03-01');
  upper = await testSite('2021-03-01');
  ({ campaignId } = await appraised(lower));
  await launchedYear(upper);
});
afterAll(async () => {
  await lower?.close();
  await upper?.close();
});

test('a key is trusted by who runs the site, and only with the fingerprint that was heard', async () => {
  const asked = { name: 'Xã Bến Sậy', comparedWith: 'Ông Bảo', fingerprint: fingerprintOf(lower.site.app.site.key) };
  const wrong = { ...asked, fingerprint: '00000 11111', key: keyFile(lower) };
  expect((await upper.as('kien')(api.registerPartner, wrong)).codes).toEqual(['exchange.other-fingerprint']);
  expect((await upper.as('lien')(api.registerPartner, { ...asked, key: keyFile(lower) })).codes).toEqual([
    'exchange.only-site-administrator',
  ]);
  const own = { ...asked, fingerprint: fingerprintOf(upper.site.app.site.key), key: keyFile(upper) };
  expect((await upper.as('kien')(api.registerPartner, own)).codes).toEqual(['exchange.own-key']);
  expect((await upper.as('kien')(api.registerPartner, { ...asked, key: named('x.json', new Uint8Array([1])) })).codes).toEqual([
    'exchange.no-key',
  ]);
});

test('a package of a site that nobody trusts is refused, and nothing of it is shown', async () => {
  const { bytes } = await packageOf();
  const shown = (await preview(bytes)).body;
  expect(shown.refusals.map((one: { code: string }) => one.code)).toEqual(['exchange.key-unknown']);
  expect([shown.dossiers, shown.sender.fingerprint]).toEqual([[], null]);
  expect((await take(bytes)).codes).toEqual(['exchange.key-unknown']);
});

test('a dossier goes up, is taken once however often, and its receipt comes back', async () => {
  partnerId = await trust(upper, lower, 'Máy chủ xã Bến Sậy');
  await trust(lower, upper, 'Máy chủ Liên đoàn tỉnh');
  const { packageId, bytes } = await packageOf();
  const shown = (await preview(bytes)).body;
  expect(shown.refusals).toEqual([]);
  expect(shown.sender).toMatchObject({ partnerName: 'Máy chủ xã Bến Sậy' });
  expect(shown.dossiers).toMatchObject([
    {
      ...{ dossierId: campaignId, unitName: 'Trường THCS Thị trấn Bến Sậy', before: 'nothing', sameCriteria: true },
      match: { unitId: upper.cast.unit.school, by: 'name' },
    },
  ]);
  expect((await take(bytes, [])).codes).toEqual(['exchange.unit-open']);

  const rows = await upper.rows();
  const [first, second] = await Promise.all([take(bytes), take(bytes)]);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect([first.body.isNew, second.body.isNew].sort()).toEqual([false, true]);
  const after = await upper.rows();
  expect(after.received_dossier! - rows.received_dossier!).toBe(1);
  expect(after.exchange_received! - rows.exchange_received!).toBe(1);
  expect((await take(bytes)).body.isNew).toBe(false);
  expect(await upper.rows()).toEqual(after);

  const receipt = await file(upper, 'lien', `/api/exchange/incoming/${packageId}/receipt`);
  const kept = await lower.as('dung')(api.keepReceipt, { file: named('bien-nhan.json', receipt) });
  expect([kept.status, kept.body]).toEqual([200, { packageId, receivedOn: '2021-11-25', receivedBy: 'Máy chủ Liên đoàn tỉnh' }]);
  const again = await lower.as('dung')(api.keepReceipt, { file: named('bien-nhan.json', receipt) });
  expect(again.body).toEqual(kept.body);
  const { sent } = (await lower.as('dung')(api.showExchange)).body;
  expect(sent.find((one: { id: string }) => one.id === packageId)).toMatchObject({
    ...{ receivedOn: '2021-11-25', receivedBy: 'Máy chủ Liên đoàn tỉnh' },
  });
  const ofYear = await lower.as('binh')(api.showExchangeOf, { campaignId });
  expect(ofYear.body).toMatchObject({ sent: [{ id: packageId, receivedOn: '2021-11-25' }, { receivedOn: null }], received: [] });
  expect((await lower.as('hanh')(api.showExchangeOf, { campaignId })).body.sent).toEqual([]);
  const changed = new TextEncoder().encode(new TextDecoder().decode(receipt).replace('2021-11-25', '2021-11-26'));
  expect((await lower.as('dung')(api.keepReceipt, { file: named('bien-nhan.json', changed) })).codes).toEqual([
    'exchange.signature-broken',
  ]);
});

test('what was received is read where it was received, beside the year, line by line and file by file', async () => {
  const { received } = (await upper.as('lien')(api.showExchange)).body;
  const [{ dossiers }] = received;
  const receivedDossierId = dossiers[0].id;
  const shown = (await upper.as('lien')(api.showReceived, { receivedDossierId })).body;
  expect(shown).toMatchObject({ from: 'Máy chủ xã Bến Sậy', sameCriteria: true, supersededBy: null });
  const { dossier } = shown;
  expect(dossier.submission.signatures.map((one: { name: string }) => one.name).sort()).toEqual([
    'Lưu Trọng Bình',
    'Quách Thị Bích Châu',
  ]);
  expect(dossier.appraisal).toMatchObject({ by: 'Ban Chỉ đạo huyện Bến Sậy', finishedOn: '2021-11-25' });
  expect(dossier.papers.map((one: { kind: string }) => one.kind)).toEqual(['score-sheet', 'assessment-minutes', 'receipt']);
  const pdf = await file(upper, 'lien', `/api/received-dossiers/${receivedDossierId}/files/0`);
  expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-');
  const beside = (await upper.as('lien')(api.showExchangeOf, { campaignId: shown.campaignId })).body;
  expect(beside.received).toMatchObject([{ id: receivedDossierId, isSuperseded: false }]);
  // The unit's own people do not read here what its superior received.
  expect((await upper.as('binh')(api.showExchangeOf, { campaignId: shown.campaignId })).body).toEqual({
    ...{ sent: [], received: [] },
  });
  for (const who of ['binh', 'dung', 'giang', 'kien'] as const) {
    expect((await upper.as(who)(api.showReceived, { receivedDossierId })).codes).toEqual(['exchange.dossier-not-found']);
    expect((await preview(new Uint8Array([1]), who)).codes).toEqual(['exchange.only-reviewers']);
  }
  expect((await lower.as('giang')(api.sendDossiers, { campaignIds: [campaignId] })).codes).toEqual(['plans.campaign-not-found']);
});

test('a newer package supersedes, an older one is refused, and history is kept', async () => {
  const older = await packageOf();
  await lower.moveTo('2021-11-26T01:00:00.000Z');
  const newer = await packageOf('binh');
  const shown = (await preview(newer.bytes)).body.dossiers[0];
  expect([shown.match.by, shown.before, shown.parts]).toEqual(['said-before', 'same', []]);
  expect((await take(newer.bytes)).status).toBe(200);
  expect((await take(older.bytes)).codes).toEqual(['exchange.older-than-received']);
  const { received } = (await upper.as('lien')(api.showExchange)).body;
  expect(received.map((one: { dossiers: { isSuperseded: boolean }[] }) => one.dossiers[0]!.isSuperseded)).toEqual([false, true]);
});

test('altered, incomplete, padded, foreign and bomb-like packages are refused with every reason, and leave no trace', async () => {
  const { bytes } = await packageOf();
  const parts = unzipSync(bytes);
  const rows = await upper.rows();
  const codesOf = async (changed: Record<string, Uint8Array>) => (await take(zipSync(changed))).codes;
  const path = `dossiers/${campaignId}/dossier.json`;
  const bent = new TextEncoder().encode(new TextDecoder().decode(parts[path]).replace('"late":false', '"late":true'));
  expect(await codesOf({ ...parts, [path]: bent })).toEqual(['exchange.entry-changed']);
  const { [path]: _, ...lacking } = parts;
  expect(await codesOf({ ...lacking, 'them.txt': new Uint8Array([1]) })).toEqual([
    'exchange.entry-missing',
    'exchange.entry-extra',
  ]);
  const manifest = new TextDecoder().decode(parts['manifest.json']);
  const other = { ...parts, 'manifest.json': new TextEncoder().encode(manifest.replace('Trang thử', 'Trang khác')) };
  expect(await codesOf({ ...other, 'them.txt': new Uint8Array([1]) })).toEqual([
    'exchange.signature-broken',
    'exchange.entry-extra',
  ]);
  const next = { ...parts, 'manifest.json': new TextEncoder().encode(manifest.replace('"version":1', '"version":2')) };
  expect(await codesOf(next)).toEqual(['exchange.version-newer']);
  expect(await codesOf({ ...parts, '../../ra-ngoai': new Uint8Array([1]) })).toEqual(['exchange.unreadable']);
  expect(await codesOf({ 'a.txt': new Uint8Array([1]) })).toEqual(['exchange.no-package']);
  expect((await take(bytes.subarray(0, bytes.length / 2))).codes).toEqual(['exchange.unreadable']);
  const [dossierId, unitId] = [campaignId, upper.cast.unit.school];
  expect((await take(bytes, [{ dossierId, unitId: upper.cast.unit.province }])).codes).toEqual(['exchange.unit-not-offered']);
  const ofNothing = { dossierId, unitId, campaignId: newId() };
  expect((await take(bytes, [ofNothing])).codes).toEqual(['exchange.other-campaign']);
  expect(await upper.rows()).toEqual(rows);
});

test('evidence travels as a superior may see it, with the papers of the year and its result', async () => {
  const year = await announcedYear(lower, 2022);
  const added = { campaignId: year, lines: ['I.1'], onDay: '2022-03-08' };
  const pieces = [
    { ...added, note: 'Tổng vệ sinh', file: named('anh.jpg', jpeg(1)) },
    { ...added, note: 'Ảnh đã xem', file: named('anh-2.jpg', jpeg(2)), noPupil: true },
    { ...added, note: 'Biên bản', file: named('bien-ban.docx', docx('Một')) },
    { ...added, note: 'Có tin bài', link: 'https://truong.example/tin' },
  ];
  for (const piece of pieces) expect((await lower.as('an')(addEvidence, piece)).codes).toEqual([]);
  const inside = await packageOf('an', [year]);
  const dossierIn = (bytes: Uint8Array) =>
    JSON.parse(new TextDecoder().decode(unzipSync(bytes)[`dossiers/${year}/dossier.json`]));
  // Nothing that has not gone out with a submission, though the clerk who packs it sees it.
  expect(dossierIn(inside.bytes).evidence).toEqual([]);
  await handIn(lower, year);
  const { packageId } = (await lower.as('an')(api.sendDossiers, { campaignIds: [year], filesUpTo: 0 })).body;
  const none = dossierIn(await file(lower, 'an', `/api/exchange/packages/${packageId}/file`));
  const { bytes } = await packageOf('an', [year]);
  const dossier = dossierIn(bytes);
  type Piece = { note: string; withheld: string | null; file: { name: string } | null };
  const told = (from: { evidence: Piece[] }) =>
    Object.fromEntries(from.evidence.map(({ note, withheld, file: kept }) => [note, withheld ?? kept?.name ?? 'no file']));
  expect(told(none)).toMatchObject({ 'Ảnh đã xem': 'size', 'Biên bản': 'size', 'Tổng vệ sinh': 'picture' });
  expect(told(dossier)).toEqual({
    ...{ 'Tổng vệ sinh': 'picture', 'Ảnh đã xem': 'anh-2.jpg', 'Biên bản': 'bien-ban.docx', 'Có tin bài': 'no file' },
  });
  expect(dossier.result).toMatchObject({ by: 'Ban Chỉ đạo huyện Bến Sậy', qualified: true, number: '15/TB-BCĐ-2022' });
  expect(dossier.papers.map((one: { kind: string }) => one.kind)).toContain('result-notice');
  expect((await take(bytes, [{ dossierId: year, unitId: upper.cast.unit.school }])).status).toBe(200);
  const { received } = (await upper.as('lien')(api.showExchange)).body;
  const shown = (await upper.as('lien')(api.showReceived, { receivedDossierId: received[0].dossiers[0].id })).body;
  // No year 2022 was launched there.
  expect([shown.campaignId, shown.sameCriteria]).toEqual([null, null]);
});

test('a trusted site that signs what does not fit itself is refused; members of a later writer are left out', async () => {
  const { bytes } = await packageOf();
  const parts = unzipSync(bytes);
  const path = `dossiers/${campaignId}/dossier.json`;
  const said = JSON.parse(new TextDecoder().decode(parts[path]));
  const others = Object.entries(parts).filter(([name]) => !name.startsWith('manifest') && name !== path);
  const signedAs = async (dossier: object) => {
    const text = canonicalJson(dossier as never);
    const packing = {
      ...{ id: newId(), createdAt: '2022-12-30T01:00:00.000Z', senderName: 'Trang thử' },
      dossiers: [{ id: campaignId, path }],
      files: new Map([...others, [path, new TextEncoder().encode(text)] as const]),
    };
    return (await packDossiers(packing, lower.site.app.site.key)).bytes;
  };
  const broken = ['exchange.dossier-broken'];
  const lines = [{ ...said.submission.content.lines[0], board: { points: 1, note: '' } }];
  const forged = { ...said.submission, content: { ...said.submission.content, lines } };
  expect((await take(await signedAs({ ...said, submission: forged }))).codes).toEqual(broken);
  const [paper, ...rest] = said.papers;
  expect((await take(await signedAs({ ...said, papers: [{ ...paper, path: 'khong/co' }, ...rest] }))).codes).toEqual(broken);
  expect((await take(await signedAs({ ...said, papers: [{ ...paper, mediaType: 'a/b\r\nx: y' }, ...rest] }))).codes).toEqual(
    broken,
  );
  expect((await take(await signedAs({ ...said, id: newId() }))).codes).toEqual(broken);
  const twin = { ...said, id: newId(), unit: { ...said.unit, id: newId() } };
  const twins = new Map([said, twin].map((one) => [`${one.id}/dossier.json`, one] as const));
  const packing = {
    ...{ id: newId(), createdAt: '2022-12-30T01:00:00.000Z', senderName: 'Trang thử' },
    dossiers: [...twins].map(([at, { id }]) => ({ id, path: at })),
    files: new Map([
      ...others,
      ...[...twins].map(([at, one]) => [at, new TextEncoder().encode(canonicalJson(one as never))] as const),
    ]),
  };
  const both = [...twins.values()].map(({ id }) => ({ dossierId: id, unitId: upper.cast.unit.school }));
  const twice = await take((await packDossiers(packing, lower.site.app.site.key)).bytes, both);
  expect(twice.codes).toEqual(['exchange.unit-twice', 'exchange.unit-twice']);
  const later = await signedAs({ ...said, later: { said: 1 } });
  expect((await take(later)).codes).toEqual([]);
});

test('what was exchanged stays as it is, whoever writes to the database', async () => {
  const { db } = upper.site;
  const received = db.updateTable('received_dossier').set({ year: 2000 }).execute();
  await expect(received).rejects.toThrow('never changes');
  await expect(db.deleteFrom('exchange_received').execute()).rejects.toThrow();
  await expect(lower.site.db.updateTable('exchange_sent').set({ package_hash: 'x' }).execute()).rejects.toThrow('never changes');
});

test('a revoked key is trusted no longer from that day', async () => {
  const { bytes } = await packageOf();
  expect((await upper.as('lien')(api.revokePartner, { partnerId, reason: 'Đổi máy chủ' })).codes).toEqual([
    'exchange.only-site-administrator',
  ]);
  expect((await upper.as('kien')(api.revokePartner, { partnerId, reason: 'Đổi máy chủ' })).status).toBe(200);
  expect((await take(bytes)).codes).toEqual(['exchange.key-revoked']);
  expect((await upper.as('kien')(api.revokePartner, { partnerId, reason: 'Đổi máy chủ' })).codes).toEqual([
    'exchange.key-revoked',
  ]);
});

test('nothing is sent before it is submitted', async () => {
  const draft = await launchedYear(lower, 2024);
  expect((await lower.as('binh')(api.sendDossiers, { campaignIds: [draft] })).codes).toEqual(['exchange.not-submitted']);
  const made = await submitted(lower, 2023);
  const { dossiers } = (await lower.as('dung')(api.listSendable, { year: 2023 })).body;
  expect(dossiers).toMatchObject([{ campaignId: made.campaignId, sentAt: null }]);
});
