import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/activities.ts';
import * as documents from '#api/documents.ts';
import * as evidence from '#api/evidence.ts';
import { day } from '#domain/kernel/day.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { activityCounts, courseShare, satisfactionOf } from './store.ts';

type Who = Parameters<TestSite['as']>[0];
let world: TestSite;
let campaignId: string;

beforeAll(async () => {
  world = await testSite('2021-03-20');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
});
afterAll(() => world.close());

const talk = { kind: 'outreach', form: 'talk', reach: 34, link: null } as const;
const course = { kind: 'course', organiser: 'Phòng Giáo dục và Đào tạo', until: null, hours: 8 } as const;
const survey = { kind: 'satisfaction', asked: 120, answered: 100, satisfied: 93, source: 'Báo cáo 12/BC-THCS' } as const;
const check = { kind: 'check', area: 'Bếp ăn', found: 'Sổ lưu mẫu ghi đủ', asked: '' } as const;

const record = (who: Who, input: Record<string, unknown> = {}) =>
  world.as(who)(api.recordActivity, {
    ...{ campaignId, onDay: '2021-03-08', title: 'Nói chuyện về nếp sống văn minh', facts: talk },
    ...input,
  });
const list = async (who: Who, filter: Record<string, unknown> = {}) =>
  (await world.as(who)(api.listActivities, { campaignId, ...filter })).body;
const inTx = <T>(read: (tx: Parameters<typeof activityCounts>[0]) => Promise<T>) => world.site.db.transaction().execute(read);

describe('recording', () => {
  test('a member records outreach tied to a line and to a piece of evidence that is uploaded once', async () => {
    const piece = await world.as('hanh')(evidence.addEvidence, {
      ...{ campaignId, lines: ['I.1'], onDay: '2021-03-08', note: 'Ảnh buổi nói chuyện' },
    });
    const added = await record('hanh', { lines: ['I.1'], evidence: [piece.body.id] });
    expect(added.status).toBe(200);
    const { activities, counts } = await list('an', { kind: 'outreach' });
    expect(activities).toMatchObject([
      { facts: talk, lines: ['I.1'], pieces: [{ label: 'Ảnh buổi nói chuyện' }], addedBy: 'Tạ Minh Hạnh', isOwn: false },
    ]);
    expect(counts[0]).toEqual({ kind: 'outreach', count: 1 });
  });

  const refused: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
    ['a day to come', { onDay: '2021-03-21' }, ['activities.in-the-future']],
    [
      'every reason at once',
      { onDay: '2020-12-31', lines: ['IX.9'], facts: { ...talk, link: 'https://facebook.com/profile.php?id=1' } },
      ['activities.outside-year', 'activities.personal-account', 'activities.no-such-line'],
    ],
    ['evidence of nowhere', { evidence: ['00000000-0000-4000-8000-000000000001'] }, ['activities.no-such-evidence']],
    ['more satisfied than answered', { facts: { ...survey, satisfied: 101 } }, ['activities.more-satisfied-than-answered']],
    [
      'a person in a check',
      { title: 'Kiểm tra bếp ăn', facts: { ...check, found: 'Cô Hạnh chưa ghi sổ' } },
      ['activities.names-a-person'],
    ],
    [
      'a rule that no register holds',
      { facts: { kind: 'rule', documentId: '00000000-0000-4000-8000-000000000001' } },
      ['activities.no-such-document'],
    ],
    [
      'persons where none belong',
      { attended: [{ personId: '00000000-0000-4000-8000-000000000001', evidenceId: null }] },
      ['activities.only-courses-hold-persons'],
    ],
  ];
  test.each(refused)('%s is refused and leaves no trace', async (_, input, codes) => {
    const before = await world.rows();
    expect((await record('an', input)).codes).toEqual(codes);
    expect(await world.rows()).toEqual(before);
  });

  test('figures and checks are the keepers’; nobody outside reads or records', async () => {
    expect((await record('hanh', { facts: survey })).codes).toEqual(['activities.only-keepers']);
    expect((await record('chau', { title: 'Kiểm tra bếp ăn', facts: check })).status).toBe(200);
    for (const who of ['dung', 'quyen', 'giang', 'kien'] as const) {
      expect(await record(who)).toMatchObject({
        status: 404,
        codes: [who === 'giang' || who === 'kien' ? 'plans.campaign-not-found' : 'activities.not-found'],
      });
      expect((await world.as(who)(api.listActivities, { campaignId })).status).toBe(404);
    }
  });
});

describe('courses', () => {
  test('who attended is seen by that person, the clerk and the head; the others see how many', async () => {
    const { hanh, chau } = world.cast.person;
    const attended = [hanh, chau].map((personId) => ({ personId, evidenceId: null }));
    expect((await record('hanh', { title: 'Bồi dưỡng', facts: course, attended })).codes).toEqual([
      'activities.only-own-attendance',
    ]);
    expect((await record('an', { title: 'Bồi dưỡng hè', facts: course, attended })).status).toBe(200);
    const seenBy = async (who: Who) => {
      const [one] = (await list(who, { kind: 'course' })).activities;
      return [one.attendedCount, one.attended.map(({ fullName }: { fullName: string }) => fullName).sort()];
    };
    expect(await seenBy('binh')).toEqual([2, ['Quách Thị Bích Châu', 'Tạ Minh Hạnh']]);
    expect(await seenBy('hanh')).toEqual([2, ['Tạ Minh Hạnh']]);
    const { attended: share, staff } = await inTx((tx) => courseShare(tx, campaignId, day('2021-03-20')));
    expect([share, staff > 2]).toEqual([2, true]);
    expect((await inTx((tx) => courseShare(tx, campaignId, day('2021-03-07')))).attended).toBe(0);
  });

  test('who does not see the others leaves them as they are', async () => {
    const [one] = (await list('chau', { kind: 'course' })).activities;
    const { id: activityId, onDay, title, note, facts, version } = one;
    const changed = await world.as('chau')(api.changeActivity, {
      ...{ activityId, onDay, note, facts, version, title: `${title} 2021`, attended: [] },
    });
    expect(changed.status).toBe(200);
    expect((await list('an', { kind: 'course' })).activities[0]).toMatchObject({ title: 'Bồi dưỡng hè 2021', attendedCount: 1 });
  });
});

test('a good deed names its person only once they agree, and no longer when they take it back', async () => {
  const { hanh } = world.cast.person;
  const deed = { kind: 'deed', personId: hanh, consentOn: null };
  const { body } = await record('an', { title: 'Trả lại của rơi', facts: deed });
  const nameSeenBy = async (who: Who) => (await list(who, { kind: 'deed' })).activities[0].personName;
  expect([await nameSeenBy('chau'), await nameSeenBy('hanh'), await nameSeenBy('binh')]).toEqual([
    null,
    'Tạ Minh Hạnh',
    'Tạ Minh Hạnh',
  ]);
  const say = (who: Who, agrees: boolean) => world.as(who)(api.consentToDeed, { activityId: body.id, agrees });
  expect((await say('chau', true)).codes).toEqual(['activities.only-own-consent']);
  expect((await say('hanh', true)).body).toEqual({ id: body.id, consentOn: '2021-03-20' });
  expect(await nameSeenBy('chau')).toBe('Tạ Minh Hạnh');
  await say('hanh', false);
  expect(await nameSeenBy('chau')).toBe(null);
});

test('a rule is the document that the register holds', async () => {
  const { unit } = world.cast;
  const filed = await world.as('an')(documents.fileDocument, {
    ...{ unitId: unit.school, direction: 'own', typeName: 'Quy chế', number: '05/QC-THCS', day: '2021-02-01' },
    ...{ subject: 'Quy chế dân chủ ở cơ sở', issuer: null, arrivedOn: null, validFrom: null, validTo: null },
  });
  expect(filed.status).toBe(200);
  const facts = { kind: 'rule', documentId: filed.body.documentId };
  expect((await record('an', { onDay: '2021-02-01', title: 'Quy chế dân chủ', facts })).status).toBe(200);
  expect((await list('hanh', { kind: 'rule' })).activities[0].document).toMatchObject({ number: '05/QC-THCS' });
});

test('what is taken off is counted nowhere; figures keep their day and source', async () => {
  const { body } = await record('an', { title: 'Khảo sát phụ huynh', facts: survey });
  expect(await inTx((tx) => satisfactionOf(tx, campaignId))).toEqual([
    { asked: 120, answered: 100, satisfied: 93, onDay: '2021-03-08', source: 'Báo cáo 12/BC-THCS' },
  ]);
  const counts = () => inTx((tx) => activityCounts(tx, campaignId, day('2021-01-01'), day('2021-12-31')));
  expect((await counts()).byKind.get('satisfaction')).toBe(1);
  expect((await counts()).byLine.get('I.1')).toBe(1);
  const remove = () => world.as('an')(api.removeActivity, { activityId: body.id, why: 'Nhập nhầm năm' });
  expect((await world.as('hanh')(api.removeActivity, { activityId: body.id, why: 'x' })).codes).toEqual([
    'activities.only-author',
  ]);
  expect((await remove()).status).toBe(200);
  expect((await remove()).codes).toEqual(['activities.already-removed']);
  expect(await inTx((tx) => satisfactionOf(tx, campaignId))).toEqual([]);
  expect((await counts()).byKind.has('satisfaction')).toBe(false);
});

test('the table holds the year’s activities for insiders, and no person', async () => {
  const { status, body } = await world.as('hanh')(api.downloadActivities, { campaignId });
  expect([status, Buffer.from(body).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  const sheet = strFromU8(unzipSync(new Uint8Array(body))['xl/worksheets/sheet1.xml']!);
  for (const text of ['Nói chuyện về nếp sống văn minh', '05/QC-THCS', 'Bồi dưỡng hè 2021']) expect(sheet).toContain(text);
  for (const text of ['Hạnh', 'Châu', 'Khảo sát phụ huynh']) expect(sheet).not.toContain(text);
  expect((await world.as('dung')(api.downloadActivities, { campaignId })).status).toBe(404);
});

test('who was set down is told and finds it on their own page; who is asked to agree, too', async () => {
  const { courses, deeds } = (await world.as('hanh')(api.myActivities)).body;
  expect(courses).toMatchObject([{ title: 'Bồi dưỡng hè 2021', hours: 8, until: null, hasCertificate: false }]);
  expect(deeds).toMatchObject([{ title: 'Trả lại của rơi', consentOn: null }]);
  expect((await world.as('giang')(api.myActivities)).body).toMatchObject({ courses: [], deeds: [] });
  const piece = await world.as('hanh')(evidence.addEvidence, {
    ...{ campaignId, lines: ['I.2'], onDay: '2021-03-10', note: 'Chứng nhận bồi dưỡng' },
  });
  const certify = (who: Who, personId: string, evidenceId = piece.body.id) =>
    world.as(who)(api.addCertificate, { activityId: courses[0].id, personId, evidenceId });
  const { hanh, binh } = world.cast.person;
  expect((await certify('chau', hanh)).codes).toEqual(['activities.only-own-attendance']);
  expect((await certify('dung', hanh)).codes).toEqual(['activities.not-found']);
  expect((await certify('an', binh)).codes).toEqual(['activities.did-not-attend']);
  expect((await certify('hanh', hanh, courses[0].id)).codes).toEqual(['activities.no-such-evidence']);
  expect((await certify('hanh', hanh)).status).toBe(200);
  expect((await world.as('hanh')(api.myActivities)).body.courses[0].hasCertificate).toBe(true);
  const noteTo = async (who: Who) => {
    const { body } = await world.as(who)(evidence.listPieces, { campaignId });
    return body.evidence.find((one: { id: string }) => one.id === piece.body.id).note;
  };
  expect([await noteTo('hanh'), await noteTo('an'), await noteTo('binh'), await noteTo('chau')]).toEqual([
    ...['Chứng nhận bồi dưỡng', 'Chứng nhận bồi dưỡng', 'Chứng nhận bồi dưỡng'],
    '',
  ]);
  const told = await world.site.db
    .selectFrom('notice')
    .select('code')
    .where('person_id', '=', world.cast.person.hanh)
    .where('code', 'like', 'activities.%')
    .orderBy('code')
    .execute();
  expect(told.map(({ code }) => code)).toEqual(['activities.notice.attended', 'activities.notice.consent-asked']);
});

test('the sealed history holds no name and no words of an activity', async () => {
  const events = await world.site.db.selectFrom('event').select('body').where('type', 'like', 'activity.%').execute();
  const said = JSON.stringify(events);
  expect(events.length).toBeGreaterThan(5);
  for (const text of ['Hạnh', 'Nói chuyện', 'Bồi dưỡng', 'Khảo sát']) expect(said).not.toContain(text);
});
