import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/awardChoice.ts';
import * as councils from '#api/council.ts';
import * as workplan from '#api/workplan.ts';
import { addAwardPlan, addDossier, addRound, putForward } from '#tests/support/awardRound.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { addPerson } from '../people/store.ts';

let world: TestSite;
let roundId: string;
let councilId: string;
const names = ['Người Một', 'Người Hai', 'Người Ba', 'Người Bốn', 'Người Năm'] as const;
let ids: readonly string[];

const solution = (name: string) => ({ name, since: '2021-02-01', effect: 'Giảm thời gian chờ', proof: 'Báo cáo số 3' }) as never;
const form = 'Giấy khen của Trưởng Ban Chỉ đạo';

beforeAll(async () => {
  world = await testSite('2021-12-10');
  const { person, unit } = world.cast;
  const members = (['quyen', 'lien', 'dung', 'giang'] as const).map((who, at) => ({
    personId: person[who],
    part: (['chair', 'vice-chair', 'secretary', 'member'] as const)[at]!,
  }));
  const founded = { decision: 'Quyết định số 12', decidedOn: '2021-11-01', from: '2021-11-01', members };
  councilId = (
    await world.as('dung')(councils.setUpCouncil, { unitId: unit.committee, kind: 'award-council', name: 'Hội đồng', ...founded })
  ).body.id;
  await world.site.db.transaction().execute(async (tx) => {
    const planId = await addAwardPlan(
      tx,
      { unitId: unit.committee, by: person.quyen },
      [
        { subject: 'cá nhân', min: 2, max: 2, where: 'IV.1.2', form },
        { subject: 'cá nhân', max: 4, where: 'IV.3' },
      ],
      [{ form, to: 'cá nhân', standard: 'cá nhân tiêu biểu có những giải pháp thiết thực đã được triển khai' }],
    );
    roundId = await addRound(tx, { unitId: unit.committee, councilId, planId, openedBy: person.quyen });
    const dossierId = await addDossier(tx, roundId, unit.school);
    const people: string[] = [];
    for (const fullName of names)
      people.push(await addPerson(tx, { fullName, staffCode: null, email: null }, '2021-01-01T01:00:00Z'));
    const solutions = [['a', 'b', 'c'], ['a', 'b'], ['a', 'b'], ['a'], []];
    ids = await putForward(
      tx,
      { roundId, dossierId },
      names.map((name, at) => ({
        ...{ unitId: unit.school, personId: people[at]!, name, isDirectWorker: true },
        solutions: solutions[at]!.map(solution),
      })),
    );
  });
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const show = async (who: Who = 'dung') => (await world.as(who)(api.showAwardChoice, { roundId, audience: 'individual' })).body;
const standing = async () =>
  (await show()).choice.nominees
    .map((one: { name: string; rank: number; status: string }) => [one.name, one.rank, one.status])
    .sort((a: [string, number], b: [string, number]) => (a[1] ?? 99) - (b[1] ?? 99) || (a[0] > b[0] ? -1 : 1));
const rowFor = async (who: Who, at: number) =>
  (await show(who)).choice.nominees.find((one: { id: string }) => one.id === ids[at]);
const row = (at: number) => rowFor('dung', at);
const take = (who: Who, at: number, reason: string | null = null) =>
  world.as(who)(api.takePlace, { roundId, nominationId: ids[at]!, reason });

/** The council votes on those brought, all for. */
async function heard(votes: readonly number[]): Promise<string> {
  const dung = world.as('dung');
  const plan = { title: 'Phiên họp', mode: 'meeting', meetsOn: '2021-12-10', begins: '08:00', venue: 'Phòng 1' };
  const sittingId: string = (await dung(councils.planSitting, { councilId, ...plan })).body.id;
  expect((await dung(api.bringNominees, { roundId, sittingId, nominationIds: ids })).body).toEqual({ brought: ids.length });
  await dung(councils.callSitting, { sittingId, version: 1 });
  const { seats, cases } = (await dung(councils.showSitting, { sittingId })).body;
  for (const { personId } of seats) await dung(councils.markAttendance, { sittingId, personId, attendance: 'present' });
  await dung(councils.openSitting, { sittingId, version: 2 });
  for (const [at, one] of (cases as { id: string }[]).entries()) {
    await dung(councils.openVote, { caseId: one.id, version: 1 });
    const agree = votes[at]!;
    const counted = await dung(councils.countVote, { caseId: one.id, version: 2, agree, against: 4 - agree, abstain: 0 });
    expect(counted.status).toBe(200);
  }
  return sittingId;
}

describe('a choice', () => {
  test.each([
    ['an', 404],
    ['binh', 404],
    ['hanh', 404],
    ['lien', 404],
    ['kien', 404],
    ['dung', 200],
    ['quyen', 200],
  ] as const)('is for who makes it: %s gets %i', async (who, status) => {
    expect((await world.as(who)(api.showAwardChoice, { roundId, audience: 'individual' })).status).toBe(status);
    const before = await world.rows();
    if (status === 404) {
      expect((await take(who, 0)).status).toBe(404);
      expect((await world.as(who)(api.takeAllPlaces, { roundId, audience: 'individual' })).status).toBe(404);
      expect((await world.as(who)(api.tryAwardChoice, { roundId, audience: 'individual' })).status).toBe(404);
    }
    expect(await world.rows()).toEqual(before);
  });

  test('shows the plan’s two numbers with the stricter marked, ranks by the rule and says what a standard lacks', async () => {
    const { choice, requirements } = await show();
    expect(choice.conflicts).toMatchObject([
      {
        ...{ key: 'plan:individual', origin: 'plan', ruling: null },
        sides: [
          { taken: 'IV.1.2', amount: 2, isStricter: true, source: 'Mục IV.1.2, Kế hoạch số 114/KH-BCĐ' },
          { taken: 'IV.3', amount: 4, isStricter: false, source: 'Mục IV.3, Kế hoạch số 114/KH-BCĐ' },
        ],
      },
    ]);
    expect(requirements).toEqual([{ kind: 'solution-in-use', source: 'Kế hoạch số 114/KH-BCĐ' }]);
    expect(await standing()).toEqual([
      ['Người Một', 1, 'in'],
      ['Người Hai', 2, 'tied'],
      ['Người Ba', 2, 'tied'],
      ['Người Bốn', 4, 'waiting'],
      ['Người Năm', null, 'unfit'],
    ]);
    expect((await row(4)).reasons).toEqual(['Chưa nêu giải pháp đã được triển khai.']);
    expect((await row(1)).reasons).toEqual([
      `Thứ hạng 2, bằng 1 trường hợp khác ở chỗ cuối của hạn mức không quá 2 cá nhân (${form}) (Mục IV.1.2, Kế hoạch số 114/KH-BCĐ); quy tắc xếp hạng không phân định, cần có quyết định.`,
    ]);
  });

  test('takes nobody before the council has voted on all', async () => {
    const before = await world.rows();
    expect((await take('dung', 0)).codes).toEqual(['commendation.not-voted']);
    expect((await world.as('dung')(api.takeAllPlaces, { roundId, audience: 'individual' })).codes).toEqual([
      'commendation.votes-out',
    ]);
    expect(await world.rows()).toEqual(before);
  });

  test('tries another number without writing anything', async () => {
    const before = await world.rows();
    const { choice } = await show();
    const isTight = (one: { source: string; measure: string }) => /IV\.1\.2/.test(one.source) && one.measure === 'max';
    const { key } = choice.meters.find(isTight);
    const tryOut = async (input: Record<string, unknown>) => {
      const { body } = await world.as('quyen')(api.tryAwardChoice, { roundId, audience: 'individual', ...input });
      const named = (list: { name: string }[]) => list.map(({ name }) => name).sort();
      return [named(body.comesIn), named(body.goesOut), named(body.undecided), body.total];
    };
    const both = ['Người Ba', 'Người Hai'];
    expect(await tryOut({ amounts: [{ key: key.split('@')[0], amount: 3 }] })).toEqual([both, [], [], 3]);
    expect(await tryOut({ withdrawn: [ids[0]!] })).toEqual([both, ['Người Một'], [], 2]);
    expect(await world.rows()).toEqual(before);
  });

  let sittingId: string;
  test('goes through the council: those not carried are out, and the votes count', async () => {
    sittingId = await heard([4, 3, 3, 4, 1]);
    const again = await world.as('dung')(api.bringNominees, { roundId, sittingId, nominationIds: [ids[0]!] });
    expect(again.codes).toEqual(['commendation.brought-already']);
    expect(await row(0)).toMatchObject({ votes: { part: 4, of: 4 }, hearing: 'carried', status: 'in' });
    expect(await row(1)).toMatchObject({ votes: { part: 3, of: 4 }, status: 'tied' });
    expect(await row(4)).toMatchObject({ hearing: 'lost', status: 'unfit' });
  });

  test('leaves a tie to a ruling that names all who are equal, and only the head rules as head', async () => {
    const before = await world.rows();
    expect((await take('dung', 1)).codes).toEqual(['commendation.tie-unruled']);
    expect((await take('dung', 1, 'Tôi chọn')).codes).toEqual(['commendation.only-head-rules']);
    const ruling = { roundId, order: [ids[2]!, ids[1]!], reason: 'Nhiều năm công tác hơn', as: 'head' };
    expect((await world.as('dung')(api.ruleAwardTie, ruling)).codes).toEqual(['commendation.only-head-rules']);
    expect((await world.as('quyen')(api.ruleAwardTie, { ...ruling, as: 'council' })).codes).toEqual([
      'commendation.only-secretary-notes',
    ]);
    expect((await world.as('quyen')(api.ruleAwardTie, { ...ruling, order: [ids[2]!, ids[3]!] })).codes).toEqual([
      'commendation.tie-not-whole',
    ]);
    expect(await world.rows()).toEqual(before);
    expect((await world.as('quyen')(api.ruleAwardTie, ruling)).status).toBe(200);
    expect(await standing()).toEqual([
      ['Người Một', 1, 'in'],
      ['Người Ba', 2, 'in'],
      ['Người Hai', 3, 'cut'],
      ['Người Bốn', 4, 'cut'],
      ['Người Năm', null, 'unfit'],
    ]);
  });

  test('gives places by rank at once, names the limit to who comes late, and says it all in the minutes', async () => {
    expect((await take('quyen', 3)).codes).toEqual(['commendation.out-of-rank']);
    expect((await world.as('dung')(api.takeAllPlaces, { roundId, audience: 'individual' })).body).toEqual({
      taken: 2,
      undecided: 0,
    });
    const before = await world.rows();
    const late = await take('quyen', 3, 'Có thành tích đột xuất');
    expect(late.codes).toEqual(['commendation.limit-full']);
    expect(late.body.refusals[0].message).toContain('IV.1.2');
    expect((await take('dung', 0)).codes).toEqual(['commendation.has-place']);
    expect(await world.rows()).toEqual(before);
    const said = await world.site.db.selectFrom('sitting_explanation').selectAll().where('sitting_id', '=', sittingId).execute();
    const text = (said[0]!.lines as string[]).join('\n');
    expect(text).toContain('Chưa có quyết định, áp dụng mức chặt hơn: không quá 2 cá nhân');
    expect(text).toContain('Người Ba (Trường THCS Thị trấn Bến Sậy): Được chọn, thứ hạng 2.');
    expect(text).toContain('theo quyết định của Hà Văn Quyền: Nhiều năm công tác hơn');
    const { version } = (await world.as('dung')(councils.showSitting, { sittingId })).body;
    expect((await world.as('dung')(councils.closeSitting, { sittingId, version })).status).toBe(200);
    const minutes = await world.as('dung')(councils.printSittingPaper, { sittingId, paper: 'minutes' });
    expect(minutes.status).toBe(200);
  });

  test('opens the wider number after a ruling of the head on the plan', async () => {
    const { planId } = await show();
    const ruling = { planId, audience: 'individual', taken: 'IV.3', reason: 'Theo tổng số đã được duyệt' };
    expect((await world.as('quyen')(workplan.ruleQuota, ruling)).codes).toEqual(['plans.not-found']);
    await world.site.db
      .insertInto('quota_ruling')
      .values({
        ...{ id: roundId, plan_id: planId, audience: 'individual', taken: 'IV.3', reason: ruling.reason, paper_hash: null },
        ...{ ruled_by: world.cast.person.quyen, ruled_at: '2021-12-10T02:00:00Z' },
      })
      .execute();
    expect((await standing()).map(([name, , status]: string[]) => [name, status])).toEqual([
      ['Người Một', 'in'],
      ['Người Ba', 'in'],
      ['Người Hai', 'in'],
      ['Người Bốn', 'in'],
      ['Người Năm', 'unfit'],
    ]);
  });

  test('keeps a stricter limit of the round beside the plan’s, until somebody rules between them', async () => {
    const limit = { roundId, audience: 'individual', measure: 'max', amount: 3, source: 'Thông báo số 7/TB-BCĐ' };
    expect((await world.as('dung')(api.setAwardLimit, { ...limit, source: '' })).status).toBe(422);
    expect((await world.as('dung')(api.setAwardLimit, { ...limit, measure: 'max-share', amount: 20000 })).codes).toEqual([
      ...['commendation.share-above-whole', 'commendation.share-base'],
    ]);
    const { id } = (await world.as('dung')(api.setAwardLimit, limit)).body;
    expect((await standing()).map(([, , status]: string[]) => status)).toEqual(['in', 'in', 'in', 'cut', 'unfit']);
    const { choice } = await show();
    const conflict = choice.conflicts.find(({ origin }: { origin: string }) => origin === 'round');
    expect(conflict.sides.map(({ amount }: { amount: number }) => amount)).toEqual([4, 3]);
    const ruling = { roundId, conflict: conflict.key, taken: conflict.sides[0].taken, reason: 'Theo kế hoạch', as: 'head' };
    expect((await world.as('dung')(api.ruleAwardLimit, ruling)).codes).toEqual(['commendation.only-head-rules']);
    expect((await world.as('quyen')(api.ruleAwardLimit, ruling)).status).toBe(200);
    expect((await standing()).map(([, , status]: string[]) => status)).toEqual(['in', 'in', 'in', 'in', 'unfit']);
    expect((await world.as('dung')(api.endAwardLimit, { roundId, limitId: id, reason: 'Thông báo đã bãi bỏ' })).status).toBe(200);
    expect((await show()).choice.meters.filter(({ isOwn }: { isOwn: boolean }) => isOwn)).toEqual([]);
  });

  test('gives a place back with a reason', async () => {
    const release = { roundId, nominationId: ids[0]!, reason: 'Đơn vị xin rút' };
    expect((await world.as('dung')(api.releasePlace, release)).status).toBe(200);
    expect((await world.as('dung')(api.releasePlace, release)).codes).toEqual(['commendation.has-no-place']);
    expect((await take('dung', 0)).body).toEqual({ id: ids[0], rank: 1 });
  });

  test('tells whoever is tied to one of them that it is so, and nothing more', async () => {
    await world.site.db.updateTable('nomination').set({ person_id: world.cast.person.dung }).where('id', '=', ids[3]!).execute();
    const shown = await show('dung');
    expect(shown).toMatchObject({ isTied: true, choice: null });
    expect((await take('dung', 2)).codes).toEqual(['commendation.tied-to-nominee']);
    expect((await world.as('dung')(api.tryAwardChoice, { roundId, audience: 'individual' })).codes).toEqual([
      'commendation.tied-to-nominee',
    ]);
    expect((await show('quyen')).isTied).toBe(false);
    // Whatever comes of the one they are tied to, they are answered the same.
    await world.site.db.deleteFrom('nomination_place').where('round_id', '=', roundId).execute();
    const none = {
      roundId,
      audience: 'individual',
      measure: 'max',
      reach: 'each-unit',
      amount: 0,
      source: 'Thông báo số 8/TB-BCĐ',
    };
    expect((await rowFor('quyen', 3)).status).toBe('in');
    expect((await world.as('quyen')(api.setAwardLimit, none)).status).toBe(200);
    expect((await rowFor('quyen', 3)).status).toBe('cut');
    expect(await show('dung')).toEqual(shown);
  });

  test('is closed once the list is posted', async () => {
    await world.site.db.updateTable('award_round').set({ state: 'posted' }).where('id', '=', roundId).execute();
    const limit = { roundId, audience: 'individual', measure: 'max', amount: 3, source: 'Thông báo' };
    expect((await world.as('quyen')(api.setAwardLimit, limit)).codes).toEqual(['commendation.choice-closed']);
    expect((await world.as('quyen')(api.takeAllPlaces, { roundId, audience: 'individual' })).codes).toEqual([
      'commendation.choice-closed',
    ]);
  });
});
