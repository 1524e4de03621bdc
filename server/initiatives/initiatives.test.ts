import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as councils from '#api/council.ts';
import * as api from '#api/initiatives.ts';
import { day } from '#domain/kernel/day.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import type { Name } from '#tests/support/cast.ts';
import {
  closeInitiativeSitting,
  initiativeCouncil,
  openInitiativeSitting,
  planInitiativeSitting,
  sitOn,
  voteOnCase,
} from '#tests/support/initiativeCouncil.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { countRecognised, recognisedOf } from './store.ts';

let world: TestSite;
let campaignId: string;
type Who = Name;

beforeAll(async () => {
  world = await testSite('2021-06-15');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
});
afterAll(() => world.close());

const id = () => world.cast.person;
const whole = (authors: readonly { personId: string; share: number }[]) => ({
  ...{ name: 'Sổ mượn sách dùng mã vạch', field: 'Thư viện', problem: 'Ghi tay chậm', solution: 'Dùng mã vạch' },
  ...{ appliedAt: 'Thư viện', appliedSince: '2021-02-01', effect: 'Mượn nhanh gấp ba', proof: 'Tổ trưởng xác nhận' },
  authors: [...authors],
});
const write = (who: Who, input: Record<string, unknown> = {}) =>
  world.as(who)(api.writeInitiative, { campaignId, version: 0, ...whole([{ personId: id()[who], share: 100 }]), ...input });
const proposed = async (who: Who, input: Record<string, unknown> = {}) => {
  const { body } = await write(who, input);
  const answer = await world.as(who)(api.proposeInitiative, { initiativeId: body.id, version: body.version });
  return { id: body.id as string, version: answer.body.version as number, answer };
};
const seenBy = async (who: Who, initiativeId: string) => (await world.as(who)(api.showInitiative, { initiativeId })).status;
const toldTo = async (who: Who, code: string) =>
  (await world.site.db.selectFrom('notice').select('id').where('person_id', '=', id()[who]).where('code', '=', code).execute())
    .length;
const recognisedIn = (from: string, to: string) =>
  world.site.db.transaction().execute(async (tx) => ({
    count: await countRecognised(tx, world.cast.unit.school, day(from), day(to)),
    list: await recognisedOf(tx, world.cast.unit.school, day(from), day(to)),
  }));

describe('writing and proposing', () => {
  test('a draft is its writer’s alone, may be bare, and the clerk is told once it is proposed', async () => {
    const bare = await world.as('hanh')(api.writeInitiative, {
      ...{ campaignId, version: 0, authors: [{ personId: id().hanh, share: 100 }] },
    });
    expect(bare.body).toMatchObject({ version: 1 });
    expect([await seenBy('hanh', bare.body.id), await seenBy('an', bare.body.id)]).toEqual([200, 404]);
    const early = await world.as('hanh')(api.proposeInitiative, { initiativeId: bare.body.id, version: 1 });
    expect(early.status).toBe(422);
    expect(early.codes.length).toBe(8);

    const { answer, id: done } = await proposed('hanh');
    expect(answer).toMatchObject({ status: 200, body: { proposedOn: '2021-06-15' } });
    expect(await toldTo('an', 'initiatives.told-proposed')).toBe(1);
    expect([await seenBy('an', done), await seenBy('chau', done), await seenBy('dung', done)]).toEqual([200, 200, 404]);
    expect(await seenBy('giang', done)).toBe(404);
  });

  test.each([
    ['shares of 90', () => ({ authors: [{ personId: id().hanh, share: 90 }] }), ['initiatives.shares-not-hundred']],
    [
      'a stranger as author',
      () => ({ authors: [{ personId: id().giang, share: 100 }] }),
      ['initiatives.author-not-staff', 'initiatives.not-your-own'],
    ],
    ['others’ work', () => ({ authors: [{ personId: id().chau, share: 100 }] }), ['initiatives.not-your-own']],
    ['evidence of nowhere', () => ({ evidenceIds: [campaignId] }), ['initiatives.evidence-elsewhere']],
  ])('%s: refused without a trace', async (_, input, codes) => {
    const before = await world.rows();
    expect((await write('hanh', input())).codes).toEqual(codes);
    expect(await world.rows()).toEqual(before);
  });

  test('the clerk enters for others; outsiders cannot begin or list', async () => {
    expect((await write('an', { authors: [{ personId: id().chau, share: 100 }] })).status).toBe(200);
    expect((await world.as('giang')(api.listInitiatives, { campaignId })).status).toBe(404);
    expect((await write('dung')).status).toBe(404);
  });

  test('given back with a reason its authors read, mended, proposed again; nobody gives back their own', async () => {
    const one = await proposed('an');
    const back = { initiativeId: one.id, version: one.version, reason: 'Ghi số liệu' };
    expect((await world.as('an')(api.returnInitiative, back)).codes).toEqual(['initiatives.own-initiative']);
    expect((await world.as('hanh')(api.returnInitiative, back)).codes).toEqual(['initiatives.only-keepers']);
    expect((await world.as('chau')(api.returnInitiative, back)).status).toBe(200);
    expect(await toldTo('an', 'initiatives.told-returned')).toBe(1);
    expect(await seenBy('hanh', one.id)).toBe(404);
    const again = await write('an', { initiativeId: one.id, version: one.version + 1, effect: 'Từ 10 phút còn 3 phút' });
    expect(again.status).toBe(200);
    const sent = await world.as('an')(api.proposeInitiative, { initiativeId: one.id, version: again.body.version });
    expect(sent.status).toBe(200);
    const out = { initiativeId: one.id, version: sent.body.version };
    expect((await world.as('hanh')(api.withdrawInitiative, out)).codes).toEqual(['initiatives.only-authors-withdraw']);
    expect((await world.as('an')(api.withdrawInitiative, out)).status).toBe(200);
  });
});

describe('from the council to the count', () => {
  const shown = async (who: Who, initiativeId: string) => (await world.as(who)(api.showInitiative, { initiativeId })).body;
  const judging = async (who: Who) => (await world.as(who)(api.showJudging, { campaignId })).body;
  const rowOf = async (who: Who, initiativeId: string) =>
    (await judging(who)).rows.find((row: { id: string }) => row.id === initiativeId);
  const decide = (who: Who, ...initiatives: { initiativeId: string; version: number }[]) =>
    world.as(who)(api.recogniseInitiatives, {
      ...{ campaignId, number: '45/QĐ-THCS', decidedOn: '2021-06-15', signer: 'Hiệu trưởng Lưu Trọng Bình' },
      initiatives,
    });
  const refuse = (who: Who, initiativeId: string, version: number) =>
    world.as(who)(api.refuseInitiative, { initiativeId, version, reason: 'Chưa có số liệu' });
  const bring = (who: Who, sittingId: string, ...initiativeIds: string[]) =>
    world.as(who)(api.bringInitiatives, { sittingId, initiativeIds });
  let councilId: string;
  let sittingId: string;
  let good: { id: string; version: number };
  let bad: { id: string; version: number };
  const [goodName, badName] = ['Thư viện góc lớp', 'Bảng tin điện tử'];

  test('what waits is brought by who keeps it, never by an author; every reason is said at once', async () => {
    good = await proposed('hanh', { name: goodName });
    bad = await proposed('chau', { name: badName });
    expect((await judging('an')).council).toBeNull();
    councilId = await initiativeCouncil(world, '2021-01-10');
    sittingId = await planInitiativeSitting(world, councilId, '2021-06-15');
    const own = await proposed('an', { name: 'Lịch trực tự xếp' });
    const { rows, sittings, council } = await judging('an');
    expect([council.id, sittings.map(({ id }: { id: string }) => id)]).toEqual([councilId, [sittingId]]);
    const mayBring = (id: string) => rows.find((row: { id: string }) => row.id === id).mayBring;
    expect([mayBring(good.id), mayBring(bad.id), mayBring(own.id)]).toEqual([true, true, false]);
    expect((await world.as('hanh')(api.showJudging, { campaignId })).codes).toEqual(['initiatives.only-keepers']);
    expect((await world.as('giang')(api.showJudging, { campaignId })).codes).toEqual(['plans.campaign-not-found']);

    const gone = await proposed('hanh', { name: 'Đã rút' });
    await world.as('hanh')(api.withdrawInitiative, { initiativeId: gone.id, version: gone.version });
    const early = await planInitiativeSitting(world, councilId, '2021-06-14');
    const before = await world.rows();
    expect((await bring('hanh', sittingId, good.id)).codes).toEqual(['initiatives.only-keepers']);
    expect((await bring('giang', sittingId, good.id)).codes).toEqual(['initiatives.not-found']);
    expect((await bring('an', early, good.id, own.id, gone.id)).body.refusals).toMatchObject([
      { code: 'initiatives.tied-to-it', at: 'initiativeIds.1' },
      { code: 'initiatives.sat-before-proposed', at: 'initiativeIds.0' },
      { code: 'initiatives.not-waiting', at: 'initiativeIds.2' },
      { code: 'initiatives.sat-before-proposed', at: 'initiativeIds.2' },
    ]);
    expect(await world.rows()).toEqual(before);

    expect((await bring('binh', sittingId, good.id, bad.id)).body).toEqual({ brought: 2 });
    expect(await toldTo('an', 'initiatives.told-brought')).toBe(1);
    expect((await bring('an', sittingId, good.id)).codes).toEqual(['initiatives.brought-already']);
    const { cases } = (await world.as('an')(councils.showSitting, { sittingId })).body;
    expect(cases[0]).toMatchObject({ kind: 'initiative', name: goodName });
    expect(cases[0].inside.ties).toMatchObject([{ personId: id().hanh, source: 'derived', reason: 'named' }]);
  });

  test('while the council is asked nothing is decided or given back, and who withdraws leaves its agenda', async () => {
    expect((await decide('binh', { initiativeId: good.id, version: good.version })).codes).toEqual([
      'initiatives.before-council',
    ]);
    expect((await refuse('binh', bad.id, bad.version)).codes).toEqual(['initiatives.before-council']);
    const back = { initiativeId: good.id, version: good.version, reason: 'Ghi số liệu' };
    expect((await world.as('an')(api.returnInitiative, back)).codes).toEqual(['initiatives.before-council']);
    const gone = await proposed('hanh', { name: 'Rút trước phiên họp' });
    await bring('an', sittingId, gone.id);
    expect((await world.as('hanh')(api.withdrawInitiative, { initiativeId: gone.id, version: gone.version })).status).toBe(200);
    expect((await world.as('an')(councils.showSitting, { sittingId })).body.cases).toHaveLength(2);
  });

  test('an author has no ballot and is answered the same whatever is voted, until it is decided', async () => {
    await openInitiativeSitting(world, sittingId);
    const sitting = (await world.as('hanh')(councils.showSitting, { sittingId })).body;
    expect(sitting.cases.map(({ inside }: { inside: unknown }) => inside === null)).toEqual([true, false]);
    const before = [await shown('hanh', good.id), (await world.as('hanh')(api.listInitiatives, { campaignId })).body];
    expect(before[0].council).toMatchObject([{ sittingId, isTied: true, answer: null, explained: null }]);
    await voteOnCase(world, 'an', sittingId, goodName, 3);
    await voteOnCase(world, 'an', sittingId, badName, 1);
    expect((await shown('an', good.id)).council).toMatchObject([{ answer: 'asked', explained: null }]);
    await closeInitiativeSitting(world, 'an', sittingId);
    expect(await shown('hanh', good.id)).toEqual(before[0]);
    const own = (rows: { id: string }[]) => rows.filter((row) => row.id === good.id);
    const after = (await world.as('hanh')(api.listInitiatives, { campaignId })).body;
    expect([own(after.rows), after.counts]).toEqual([own(before[1].rows), before[1].counts]);
    expect((await shown('an', good.id)).council[0]).toMatchObject({ answer: 'carried', isTied: false });
    expect((await shown('an', bad.id)).council[0].explained).toContain('1/3 đồng ý');
    expect([await toldTo('binh', 'initiatives.told-voted'), await toldTo('hanh', 'initiatives.told-voted')]).toEqual([1, 0]);
    expect([(await rowOf('an', good.id)).carriedOn, (await rowOf('an', bad.id)).carriedOn]).toEqual(['2021-06-15', null]);
  });

  test('what was carried is decided by who is not tied, widened, counted once, tied to a line', async () => {
    const which = { initiativeId: good.id, version: good.version };
    expect((await decide('hanh', which)).codes).toEqual(['initiatives.only-deciders']);
    const both = await decide('an', which, { initiativeId: bad.id, version: bad.version });
    expect(both.codes).toEqual(['initiatives.council-not-carried']);
    expect(both.body.refusals[0].message).toContain('1/3 đồng ý, cần ít nhất 2');
    expect((await refuse('an', good.id, good.version)).codes).toEqual(['initiatives.council-carried']);
    expect((await decide('binh', which)).status).toBe(200);
    expect((await decide('an', { ...which, version: good.version + 1 })).codes).toEqual(['initiatives.already-decided']);
    expect(await toldTo('hanh', 'initiatives.told-recognised')).toBe(1);

    const counted = { id: good.id, name: goodName, authorIds: [id().hanh], decidedOn: '2021-06-15' };
    const unit = { ...counted, scope: 'unit', decisionNumber: '45/QĐ-THCS' };
    expect(await recognisedIn('2021-01-01', '2022-01-01')).toEqual({ count: 1, list: [unit] });
    expect(await recognisedIn('2021-01-01', '2021-06-15')).toEqual({ count: 0, list: [] });
    const widen = { initiativeId: good.id, scope: 'province', number: '9/QĐ-SKHCN', decidedOn: '2021-06-15' } as const;
    const by = { signer: 'Giám đốc', issuer: 'Sở Khoa học và Công nghệ' };
    expect((await world.as('binh')(api.widenInitiative, { ...widen, ...by })).status).toBe(200);
    const wide = { ...counted, scope: 'province', decisionNumber: '9/QĐ-SKHCN' };
    expect(await recognisedIn('2021-01-01', '2022-01-01')).toEqual({ count: 1, list: [wide] });

    const tie = (lines: string[]) => world.as('hanh')(api.tieInitiative, { initiativeId: good.id, lines });
    const tied = await tie(['I.2']);
    expect(tied.body.lines).toEqual(['I.2']);
    expect((await tie(['I.2'])).codes).toEqual(['evidence.already-tied']);
    expect((await tie(['I.1'])).body).toEqual({ evidenceId: tied.body.evidenceId, lines: ['I.2', 'I.1'] });
  });

  test('what was not carried comes before a later sitting, put off it is left open, and refused its authors are told why', async () => {
    const next = await planInitiativeSitting(world, councilId, '2021-06-15');
    expect((await bring('binh', next, bad.id)).body).toEqual({ brought: 1 });
    await openInitiativeSitting(world, next);
    const [one] = (await world.as('an')(councils.showSitting, { sittingId: next })).body.cases;
    const off = { caseId: one.id, version: one.inside.version, reason: 'Chờ thêm số liệu' };
    expect((await world.as('an')(councils.putOffCase, off)).codes).toEqual([]);
    await closeInitiativeSitting(world, 'an', next);
    expect((await refuse('an', bad.id, bad.version)).codes).toEqual(['initiatives.council-left-open']);
    const initiative = { initiativeId: bad.id, name: badName };
    await sitOn(world, councilId, '2021-06-15', [{ ...initiative, agree: 0 }]);
    const answers = (await shown('binh', bad.id)).council.map(({ answer }: { answer: string }) => answer);
    expect(answers).toEqual(['not-carried', 'left-open', 'not-carried']);
    expect((await refuse('chau', bad.id, bad.version)).codes).toEqual(['initiatives.only-deciders']);
    expect((await refuse('an', bad.id, bad.version)).status).toBe(200);
    expect(await toldTo('chau', 'initiatives.told-not-recognised')).toBe(1);
    expect(await shown('chau', bad.id)).toMatchObject({ state: 'not-recognised', reason: 'Chưa có số liệu' });
    expect(await seenBy('hanh', bad.id)).toBe(200);
  });

  test('events hold figures and ids, no names and no texts', async () => {
    const rows = await world.site.db.selectFrom('event').select('body').where('type', 'like', 'initiative.%').execute();
    expect(rows.length).toBeGreaterThan(8);
    for (const { body } of rows) expect(JSON.stringify(body)).not.toMatch(/mã vạch|Hạnh|Bình|số liệu/);
  });
});
