// What the system never does, a sentence a test. Where a rule has a closer test (place data over crafted files, public search,
// keys of a demo), that one stands beside its feature; here each sentence is held once at the outermost edge.
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as activities from '#api/activities.ts';
import * as evaluations from '#api/evaluations.ts';
import * as evidence from '#api/evidence.ts';
import * as incidents from '#api/incidents.ts';
import * as measures from '#api/measures.ts';
import * as pledges from '#api/pledges.ts';
import * as reviews from '#api/reviews.ts';
import * as todayApi from '#api/today.ts';
import { openapi } from '#server/kernel/openapi.ts';
import { routes } from '#server/routes.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { people } from '#tests/support/cast.ts';
import { launch } from '#tests/support/enrolments.ts';
import { handIn } from '#tests/support/handIn.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { jpeg, placeData } from '#tests/support/uploads.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-03-15');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' } as const];
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
  await world.moveTo('2021-06-15');
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const names = Object.values(people).map(({ fullName }) => fullName);
const meeting = (raised: object) => ({
  ...{ campaignId, kind: 'monthly', month: '2021-06-01', heldOn: '2021-06-14', present: 4, total: 4, raised: [raised] },
});
const shortcoming = { area: 'Cảnh quan', role: 'Văn phòng', text: 'Khu để xe chưa gọn', dueOn: '2021-07-01' };
const columns = async () =>
  (
    await sql<{ name: string }>`
      select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`.execute(
      world.site.db,
    )
  ).rows.map(({ name }) => name);
const words = (value: unknown) => JSON.stringify(value);

test('a shortcoming names an area and a role, never the person at fault', async () => {
  const before = await world.rows();
  for (const part of ['area', 'role', 'text'] as const) {
    const named = { ...shortcoming, [part]: `Nhắc ${people.hanh.fullName}` };
    const answer = await world.as('an')(reviews.holdMeeting, meeting(named));
    expect([part, ...answer.codes]).toEqual([part, 'reviews.names-a-person']);
  }
  expect(await world.rows()).toEqual(before);
  expect((await world.as('an')(reviews.holdMeeting, meeting(shortcoming))).status).toBe(200);
});

test('minutes and texts to send round carry no name', async () => {
  const item = await world.as('an')(reviews.showMonthlyItem, { campaignId, month: '2021-06-01' });
  const missing = await world.as('an')(todayApi.showMissing, { campaignId });
  expect(item.body.text).toContain('Khu để xe chưa gọn');
  expect(missing.body.text).toContain('Khu để xe chưa gọn');
  for (const name of names) {
    expect(item.body.text).not.toContain(name);
    expect(missing.body.text).not.toContain(name);
  }
});

test('a share is shown as numbers with their base and day, without names and without reasons', async () => {
  const { body } = await world.as('hanh')(measures.showFigures, { campaignId });
  const figures = body.lines.flatMap((line: { figures: object[] }) => line.figures);
  for (const figure of figures as { denominator: number | null; baseName: string | null; onDay: string }[]) {
    expect(figure.denominator === null).toBe(figure.baseName === null);
    expect(figure.onDay).toMatch(/^2021-/);
  }
  for (const name of names) expect(words(body.lines)).not.toContain(name);
});

test('who is not evaluated is a number; a colleague learns neither who nor why, nor anybody’s grade', async () => {
  await world.moveTo('2021-11-20');
  const term = { term: 'calendar-year', from: '2021-01-01', through: '2021-12-31', headcountOn: '2021-11-20' };
  const { roundId } = (await world.as('an')(evaluations.openRound, { campaignId, ...term })).body;
  const own = (await world.as('hanh')(evaluations.showEvaluation, { campaignId })).body;
  expect(own.round.base).toBeGreaterThan(0);
  for (const name of names.filter((one) => one !== people.hanh.fullName)) expect(words(own)).not.toContain(name);
  const personId = world.cast.person.chau;
  expect((await world.as('hanh')(evaluations.readSheet, { roundId, personId })).status).toBe(404);
  expect((await world.as('hanh')(evaluations.readPeople, { roundId })).status).toBe(403);
  expect((await world.as('dung')(evaluations.showEvaluation, { campaignId })).status).toBe(404);
});

test('smoking or drinking is a count and a date for the unit: a record with a name is refused', async () => {
  const { lines } = (await world.as('an')(incidents.listIncidents, { campaignId })).body;
  const line = lines.find(({ isForbidding }: { isForbidding: boolean }) => isForbidding) ?? lines[0];
  const said = { campaignId, kind: 'count', lineCode: line.code, count: 2, concluded: true, concludedOn: '2021-06-10' };
  const before = await world.rows();
  const named = await world.as('an')(incidents.recordIncident, { ...said, paper: `Biên bản nhắc ${people.hanh.fullName}` });
  expect(named.codes).toEqual(['incidents.names-a-person']);
  expect(await world.rows()).toEqual(before);
  const kept = await world.as('an')(incidents.recordIncident, { ...said, paper: 'Biên bản số 05/BB' });
  expect(kept.status).toBe(200);
});

test('an open complaint has no record: it lowers nothing, blocks nothing, stands in no list', async () => {
  const { lines } = (await world.as('an')(incidents.listIncidents, { campaignId })).body;
  const before = await world.rows();
  const open = await world.as('an')(incidents.recordIncident, {
    ...{ campaignId, kind: 'violation', lineCode: lines[0].code, count: 1, concluded: false },
    ...{ concludedOn: '2021-06-10', paper: 'Đơn phản ánh' },
  });
  expect(open.codes).toEqual(['incidents.not-concluded']);
  expect(await world.rows()).toEqual(before);
});

test('no complainant’s identity is stored, and there is no field for relatives, ceremonies, guests, opinions or personal accounts', async () => {
  const all = await columns();
  expect(all.length).toBeGreaterThan(100);
  const unwanted =
    /complain|accus|denounc|informant|whistle|relative|spouse|wife|husband|parent_of|child|wedding|funeral|ceremon|guest|kinship_of|political|opinion_of|party_member|religio|facebook|zalo|personal_account|face_|biometric/;
  // A trustee's complaint is about another's share of a key (docs/ballot.md), and it is on the public record.
  expect(all.filter((name) => unwanted.test(name))).toEqual(['election_trustee.complaint']);
});

test('a link to a personal account is no evidence, and no outreach either', async () => {
  const link = 'https://www.facebook.com/profile.php?id=100012345678901';
  const piece = await world.as('an')(evidence.addEvidence, {
    campaignId,
    lines: ['I.1'],
    onDay: '2021-06-10',
    note: 'Bài đăng',
    link,
  });
  expect(piece.codes).toEqual(['evidence.personal-account']);
  const talk = { campaignId, onDay: '2021-06-10', title: 'Tuyên truyền' };
  const facts = { kind: 'outreach', form: 'online', reach: 40, link };
  expect((await world.as('an')(activities.recordActivity, { ...talk, facts })).codes).toEqual(['activities.personal-account']);
});

test('no pledge and no target is ticked beforehand, and declining leaves no mark that others see', async () => {
  const year = await testSite('2022-03-02');
  try {
    const launched = await launch(year, 2022);
    const mine = (await year.as('chau')(pledges.myPledges)).body.campaigns[0];
    expect(mine.pledge).toBeNull();
    expect(words(mine.offer)).not.toMatch(/"(?:checked|selected|chosen|isOn|default)":true/);
    const seen = async () => (await year.as('hanh')(pledges.listPledges, { campaignId: launched })).body;
    const before = await seen();
    const signed = { campaignId: launched, version: 0, titles: [mine.offer.titles[0].code], commitments: [], initiative: '' };
    expect((await year.as('chau')(pledges.signPledge, { ...signed, household: false })).status).toBe(200);
    const after = await seen();
    expect(after.rows).toEqual(before.rows);
    expect(words(after)).not.toContain('household');
  } finally {
    await year.close();
  }
});

test('nobody is ranked: in the whole contract only those who choose among nominees for an award see an order, and units that closed a bloc’s scoring theirs; nothing has leniency', () => {
  const contract = openapi(routes) as { readonly paths: Readonly<Record<string, unknown>> };
  expect(words(contract).length).toBeGreaterThan(100_000);
  const ranking = Object.entries(contract.paths).filter(([, told]) => /"(?:rank|ranking|leniency)"/.test(words(told)));
  expect(ranking.map(([path]) => path)).toEqual([
    '/api/blocs/{blocId}',
    '/api/award-rounds/{roundId}/choice',
    '/api/award-rounds/{roundId}/choice/take',
  ]);
  expect(words(contract)).not.toMatch(/"leniency"/);
});

test('a picture loses its place data, and one from a school stays inside until somebody marks that no pupil can be recognised', async () => {
  const bytes = jpeg(9);
  expect(Buffer.from(bytes).toString('latin1')).toContain(placeData);
  const file = { name: 'anh.jpg', bytes };
  const { id: evidenceId } = (
    await world.as('an')(evidence.addEvidence, { campaignId, lines: ['I.1'], onDay: '2021-06-10', file })
  ).body;
  const opened = await world.as('an')(evidence.openEvidenceFile, { evidenceId });
  expect(Buffer.from(opened.body).toString('latin1')).not.toContain(placeData);
  await handIn(world, campaignId);
  expect((await world.as('dung')(evidence.openEvidenceFile, { evidenceId })).status).not.toBe(200);
  expect((await world.as('an')(evidence.markPicture, { evidenceId, noPupil: true })).status).toBe(200);
  expect((await world.as('dung')(evidence.openEvidenceFile, { evidenceId })).status).toBe(200);
});

test('nothing that recognises faces is among the packages', async () => {
  const { default: lock } = await import('../../package.json', { with: { type: 'json' } });
  const packages = Object.keys({ ...lock.dependencies, ...lock.devDependencies });
  expect(packages.filter((name) => /face|vision|tensorflow|opencv|onnx/i.test(name))).toEqual([]);
});

test('the demo’s people and papers are invented and say so', async () => {
  const site = await world.site.db.selectFrom('site').select('kind').executeTakeFirstOrThrow();
  expect(site.kind).toBe('demo');
  const item = await world.as('an')(reviews.printMonthlyItem, { campaignId, month: '2021-06-01', as: 'docx' });
  const parts = unzipSync(new Uint8Array(item.body));
  const printed = Object.keys(parts).map((name) => strFromU8(parts[name]!));
  expect(printed.join(' ')).toContain('DỮ LIỆU GIẢ ĐỊNH');
});

test('somebody outside sees nobody’s name in any list of this unit', async () => {
  for (const outside of ['giang', 'kien'] satisfies Who[]) {
    const home = await world.as(outside)(todayApi.showToday);
    expect(words(home.body)).not.toContain(people.hanh.fullName);
  }
});
