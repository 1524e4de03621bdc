import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/initiatives.ts';
import { day } from '#domain/kernel/day.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import type { Name } from '#tests/support/cast.ts';
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
  const part = (who: Who, as: string) => ({ personId: id()[who], part: as });
  const rule = {
    share: 'two-thirds',
    base: 'members',
    quorum: 'two-thirds',
    source: 'Điều 6 Quy chế Hội đồng sáng kiến',
  } as const;
  const setUp = (who: Who) =>
    world.as(who)(api.setUpCouncil, {
      unitId: world.cast.unit.school,
      ...{ decision: 'Quyết định số 21/QĐ-THCS', decidedOn: '2021-01-10', rule },
      members: [part('binh', 'chair'), part('an', 'secretary'), part('chau', 'member'), part('hanh', 'member')] as never,
    });

  test('the whole way: judged without its author, decided, widened, counted once, tied to a line', async () => {
    expect((await setUp('hanh')).codes).toEqual(['initiatives.only-head-or-clerk']);
    expect((await setUp('an')).status).toBe(200);
    const good = await proposed('hanh');
    const bad = await proposed('chau');
    const { body: council } = await world.as('an')(api.showCouncil, { campaignId });
    expect(council.waiting.find((one: { id: string }) => one.id === good.id).conflicted).toEqual([id().hanh]);

    const votes = [
      { initiativeId: good.id, version: good.version, agree: 3, against: 0 },
      { initiativeId: bad.id, version: bad.version, agree: 1, against: 2 },
    ];
    const present = [id().binh, id().an, id().chau, id().hanh];
    const sit = (who: Who, input: Record<string, unknown> = {}) =>
      world.as(who)(api.holdSitting, {
        campaignId,
        councilId: council.council.id,
        heldOn: '2021-06-15',
        present,
        votes,
        ...input,
      });
    const before = await world.rows();
    expect((await sit('chau')).codes).toEqual(['initiatives.only-council-sits']);
    expect((await sit('an')).codes).toEqual(['initiatives.reason-wanted']);
    expect((await sit('an', { present: [id().an], votes: [{ ...votes[0], agree: 4 }] })).codes).toEqual([
      'initiatives.no-quorum',
      'initiatives.more-votes-than-judges',
    ]);
    expect(await world.rows()).toEqual(before);
    const held = await sit('an', { votes: [votes[0], { ...votes[1], reason: 'Chưa có số liệu' }] });
    expect(held.body).toMatchObject({ judged: 2, passed: 1 });
    expect(await toldTo('chau', 'initiatives.told-not-recognised')).toBe(1);
    expect(await toldTo('binh', 'initiatives.told-to-decide')).toBe(1);
    expect([await seenBy('hanh', bad.id), await seenBy('chau', bad.id)]).toEqual([200, 200]);

    const shown = (await world.as('hanh')(api.showInitiative, { initiativeId: good.id })).body;
    expect(shown.verdict).toEqual({ heldOn: '2021-06-15', agree: 3, against: 0, aside: 1, judges: 3, base: 3, passed: true });
    const decide = (who: Who, initiativeId: string, version: number) =>
      world.as(who)(api.recogniseInitiatives, {
        ...{ campaignId, number: '45/QĐ-THCS', decidedOn: '2021-06-15', signer: 'Hiệu trưởng Lưu Trọng Bình' },
        initiatives: [{ initiativeId, version }],
      });
    expect((await decide('hanh', good.id, shown.version)).codes).toEqual(['initiatives.only-head-or-clerk']);
    expect((await decide('an', bad.id, bad.version + 1)).codes).toEqual(['initiatives.not-judged']);
    expect((await decide('binh', good.id, shown.version)).status).toBe(200);
    expect((await decide('an', good.id, shown.version + 1)).codes).toEqual(['initiatives.already-decided']);
    expect(await toldTo('hanh', 'initiatives.told-recognised')).toBe(1);

    const counted = { id: good.id, name: 'Sổ mượn sách dùng mã vạch', authorIds: [id().hanh], decidedOn: '2021-06-15' };
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

  test('events hold figures and ids, no names and no texts', async () => {
    const rows = await world.site.db.selectFrom('event').select('body').where('type', 'like', 'initiative.%').execute();
    expect(rows.length).toBeGreaterThan(8);
    for (const { body } of rows) expect(JSON.stringify(body)).not.toMatch(/mã vạch|Hạnh|Bình|số liệu/);
  });
});
