import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/commendation.ts';
import { listNotices } from '#api/notices.ts';
import { day } from '#domain/kernel/day.ts';
import { addDiscipline } from '#server/incidents/disciplineStore.ts';
import { newId } from '#server/kernel/ids.ts';
import { addPerson, addSeat } from '#server/people/store.ts';
import { addDossier, addRound, putForward } from '#tests/support/awardRound.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { people } from '#tests/support/cast.ts';
import { scan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { addEmployment } from '../people/employmentStore.ts';

let world: TestSite;
let campaignId: string;
type Who = Parameters<TestSite['as']>[0];
const form = 'Giấy khen của Chủ tịch UBND huyện';
const merit = 'Có thành tích xuất sắc';

beforeAll(async () => {
  world = await testSite('2024-11-20');
  const { unit, person } = world.cast;
  await world.site.db.transaction().execute(async (tx) => {
    const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
    campaignId = await makeCampaign(tx, { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors });
    await addSeat(tx, { personId: person.dung, role: 'reviewer', unitId: unit.district, from: day('2024-01-01') });
  });
});
afterAll(() => world.close());

/** A round of the district for both schools, due before 10 December. */
async function open(title: string, input: Record<string, unknown> = {}): Promise<string> {
  const opened = await world.as('dung')(api.openRound, {
    ...{
      unitId: world.cast.unit.district,
      year: 2024,
      title,
      merit: `${merit}: ${title}`,
      dueOn: '2024-12-10',
      dueMeaning: 'before',
    },
    awards: (['collective', 'individual'] as const).map((audience) => ({ form, audience, standard: null, line: null })),
    ...{ quotas: [], dossier: [{ key: 'plan-0', text: 'Tờ trình đề nghị khen thưởng', anyOf: [], line: null }] },
    ...{ needsRegistration: false, invited: [world.cast.unit.school, world.cast.unit.otherSchool] },
    ...input,
  });
  expect(opened.codes).toEqual([]);
  return opened.body.id;
}

const written = {
  ...{ form, isDirectWorker: true, merits: 'Hoàn thành xuất sắc nhiệm vụ', meritsFrom: '2024-01-01', meritsTo: '2024-11-19' },
  solutions: [{ name: 'Tủ hồ sơ mở', since: '2024-03-01', effect: 'Trả lời nhanh hơn', proof: 'Sổ theo dõi' }],
};
const nominate = async (who: Who, roundId: string, input: Record<string, unknown>) =>
  (await world.as(who)(api.nominate, { roundId, ...written, ...input })).body as { id: string; dossierId: string };
const collectiveOf = (who: Who, roundId: string, unit: 'school' | 'otherSchool') =>
  nominate(who, roundId, { audience: 'collective', unitId: world.cast.unit[unit], personId: null });
const personOf = (roundId: string, personId: string, more: object = {}) =>
  nominate('an', roundId, { audience: 'individual', unitId: world.cast.unit.school, personId, ...more });
const show = async (who: Who, dossierId: string) => (await world.as(who)(api.showAwardDossier, { dossierId })).body;

const meeting = {
  ...{ heldOn: '2024-11-20', body: 'staff', chairName: people.binh.fullName, chairTitle: 'Hiệu trưởng' },
  ...{ secretaryName: people.an.fullName, members: 34, present: 33 },
};
async function vote(who: Who, dossierId: string, nominationIds: readonly string[]): Promise<void> {
  const { version } = await show(who, dossierId);
  const votes = nominationIds.map((nominationId) => ({ nominationId, agree: 33, against: 0, base: 33 }));
  expect((await world.as(who)(api.recordMeeting, { dossierId, version, meeting, votes })).codes).toEqual([]);
}
async function send(who: Who, dossierId: string) {
  const { version, contentHash } = await show(who, dossierId);
  return await world.as(who)(api.sendDossier, { dossierId, version, contentHash });
}
const newest = async (who: Who) => (await world.as(who)(listNotices)).body.notices[0].text as string;
const namesIn = (shown: { nominees: { name: string; state: string }[] }) =>
  shown.nominees.map(({ name, state }) => [name, state]);

/** Opens a disciplinary procedure by decision against somebody at the school. */
const openProcedure = (personId: string) =>
  world.site.db.transaction().execute(async (tx) => {
    await addDiscipline(tx, {
      ...{ id: newId(), campaignId, unitId: world.cast.unit.school, personId, staffClass: 'public-employee', manages: false },
      ...{ opened: { on: day('2024-11-01'), paper: 'Quyết định số 41/QĐ-THCS' }, dropped: null, decision: null },
      ...{ incidentId: null, incidentVersion: null, clearedOn: null, version: 1 },
    });
  });

describe('sending', () => {
  test('who is not eligible is refused with every reason at once and its source, and nothing of the dossier goes', async () => {
    const { unit, person } = world.cast;
    const roundId = await open('Đợt một', { needsRegistration: true });
    const { id, dossierId } = await personOf(roundId, person.hanh);
    await vote('an', dossierId, [id]);
    await openProcedure(person.hanh);
    await world.site.db.transaction().execute(async (tx) => {
      const awarded = await addRound(tx, { unitId: unit.committee, openedBy: person.quyen, state: 'decided' });
      const other = await addDossier(tx, awarded, unit.school);
      const solution = { ...written.solutions[0]!, since: day('2024-03-01') };
      const who = { unitId: unit.school, personId: person.hanh, name: people.hanh.fullName, solutions: [solution] };
      const [nomination_id] = await putForward(tx, { roundId: awarded, dossierId: other }, [who]);
      await tx
        .updateTable('nomination')
        .set({ merits_from: day('2024-01-01'), merits_to: day('2024-06-30') })
        .where('id', '=', nomination_id!)
        .execute();
      const place = {
        nomination_id: nomination_id!,
        round_id: awarded,
        rank: 1,
        taken_by: person.quyen,
        taken_at: '2024-07-01T01:00:00Z',
        reason: null,
      };
      await tx.insertInto('nomination_place').values(place).execute();
      const { settings } = await tx
        .selectFrom('award_round')
        .select('settings')
        .where('id', '=', roundId)
        .executeTakeFirstOrThrow();
      const changed = JSON.stringify(settings).replaceAll(form, 'Huân chương Lao động');
      await tx.updateTable('award_round').set({ settings: changed }).where('id', '=', roundId).execute();
      await tx.updateTable('nomination').set({ form: 'Huân chương Lao động' }).where('id', '=', id).execute();
    });
    const before = await world.rows();
    const refused = await send('binh', dossierId);
    expect(
      refused.body.refusals.map((one: { code: string; at: string; law?: { text: string } }) => [one.code, one.law?.text]),
    ).toEqual([
      ['commendation.not-registered', undefined],
      ['commendation.discipline-pending', 'Nghị định 98/2023/NĐ-CP'],
      ['commendation.already-awarded', 'Luật Thi đua, khen thưởng 06/2022/QH15'],
      ['commendation.not-at-level', 'Luật Thi đua, khen thưởng 06/2022/QH15'],
    ]);
    for (const { at } of refused.body.refusals) expect(at).toBe(`nominees.${id}`);
    expect(await world.rows()).toEqual(before);
    expect((await show('an', dossierId)).nominees[0].merits).toBe(written.merits);
    expect((await world.as('dung')(api.showAwardDossier, { dossierId })).status).toBe(404);
    const toChair = (await show('chau', dossierId)).nominees[0].ineligible.map(({ code }: { code: string }) => code);
    expect(toChair[0]).toBe('commendation.not-in-scope');
    expect(toChair).not.toContain('commendation.discipline-pending');
  });

  test('taken back, it is the unit’s own again with all that was typed; who was withdrawn before it went is nobody’s business', async () => {
    const roundId = await open('Đợt hai');
    const { person } = world.cast;
    const school = await collectiveOf('an', roundId, 'school');
    const { dossierId } = school;
    const chau = await personOf(roundId, person.chau);
    const binh = await personOf(roundId, person.binh);
    expect((await world.as('an')(api.withdrawNomination, { nominationId: binh.id, reason: '', version: 1 })).status).toBe(200);
    await vote('an', dossierId, [school.id, chau.id]);
    const first = await send('binh', dossierId);
    expect(first.body).toMatchObject({ state: 'received', late: false });
    const sent = [
      ['Trường THCS Thị trấn Bến Sậy', 'sent'],
      [people.chau.fullName, 'sent'],
    ];
    expect(namesIn(await show('dung', dossierId))).toEqual(sent);
    expect((await show('binh', dossierId)).nominees).toHaveLength(3);

    const recall = async (who: Who) => {
      const { version } = await show('binh', dossierId);
      return await world.as(who)(api.recallDossier, { dossierId, version });
    };
    expect((await recall('dung')).codes).toEqual(['commendation.only-keepers']);
    expect((await recall('an')).body.state).toBe('draft');
    expect(await newest('dung')).toContain('đã rút hồ sơ');
    expect((await world.as('dung')(api.showAwardDossier, { dossierId })).status).toBe(404);
    const drafted = (await show('an', dossierId)).nominees.find((one: { id: string }) => one.id === chau.id);
    expect(drafted).toMatchObject({ state: 'draft', merits: written.merits, solutions: written.solutions, votes: { agree: 33 } });
    const change = { nominationId: chau.id, version: drafted.version, ...written, merits: 'Viết lại cho rõ' };
    expect((await world.as('an')(api.changeNomination, change)).codes).toEqual([]);
    const second = await send('binh', dossierId);
    expect(second.body.contentHash).not.toBe(first.body.contentHash);
    expect(second.body.receipt).not.toBe(first.body.receipt);

    const { version } = (await show('binh', dossierId)).nominees.find((one: { id: string }) => one.id === chau.id);
    const withdraw = (reason: string) => world.as('an')(api.withdrawNomination, { nominationId: chau.id, reason, version });
    expect((await withdraw('')).codes).toEqual(['commendation.withdraw-reason']);
    expect((await withdraw('Người được đề nghị xin rút')).status).toBe(200);
    expect(await newest('dung')).toContain('có một đề nghị đã rút');
    expect(namesIn(await show('dung', dossierId))).toEqual([sent[0], [people.chau.fullName, 'withdrawn']]);
    const judgements = [{ nominationId: school.id, proposes: true, reason: '', note: '' }];
    const read = (await show('dung', dossierId)).version;
    expect((await world.as('dung')(api.appraiseDossier, { dossierId, version: read, judgements })).codes).toEqual([]);
    expect((await recall('an')).codes).toEqual(['commendation.not-to-recall']);
  });

  test('whom the rules bar since it was sent is not put forward to the council, and the standing agency reads no discipline', async () => {
    const roundId = await open('Đợt ba');
    const { person } = world.cast;
    const chau = await personOf(roundId, person.chau);
    const { dossierId } = chau;
    await vote('an', dossierId, [chau.id]);
    expect((await send('binh', dossierId)).codes).toEqual([]);
    await openProcedure(person.chau);
    const judge = async (proposes: boolean) => {
      const { version } = await show('dung', dossierId);
      const judgements = [{ nominationId: chau.id, proposes, reason: proposes ? '' : 'Không thuộc diện xét', note: '' }];
      return await world.as('dung')(api.appraiseDossier, { dossierId, version, judgements });
    };
    const before = await world.rows();
    expect((await judge(true)).codes).toEqual(['commendation.not-in-scope']);
    expect(await world.rows()).toEqual(before);
    expect((await judge(false)).body.state).toBe('appraised');
    await world.site.db.deleteFrom('discipline').where('person_id', '=', person.chau).execute();
  });
});

test('whatever is drawn up: what is sent is what was kept, nothing typed is lost, and no row of who is not eligible goes', async () => {
  const roundId = await open('Đợt bốn');
  const { unit } = world.cast;
  const staff: string[] = [];
  await world.site.db.transaction().execute(async (tx) => {
    for (const fullName of ['Người Một', 'Người Hai', 'Người Ba', 'Người Bốn']) {
      const personId = await addPerson(tx, { fullName, staffCode: null, email: null }, '2024-01-01T01:00:00Z');
      const post = { position: 'Giáo viên', staffClass: 'public-employee', manages: false, from: day('2024-01-01') } as const;
      await addEmployment(tx, { personId, unitId: unit.school, teamId: null, ...post });
      staff.push(personId);
    }
  });
  await openProcedure(staff[3]!);
  const drawn = fc.array(
    fc.record({
      who: fc.nat(3),
      merits: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .map((text) => `Thành tích: ${text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()}.`.normalize('NFC')),
      withdrawn: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  );
  let [went, barred] = [0, 0];
  await fc.assert(
    fc.asyncProperty(drawn, async (all) => {
      const once = all.filter(({ who }, at) => all.findIndex((one) => one.who === who) === at);
      const made: { id: string; dossierId: string }[] = [];
      for (const { who, merits } of once) made.push(await personOf(roundId, staff[who]!, { merits }));
      const { dossierId } = made[0]!;
      for (const [at, { withdrawn }] of once.entries())
        if (withdrawn) await world.as('an')(api.withdrawNomination, { nominationId: made[at]!.id, reason: '', version: 1 });
      const named = once.flatMap((one, at) => (one.withdrawn ? [] : [{ ...one, id: made[at]!.id }]));
      await vote(
        'an',
        dossierId,
        named.map(({ id }) => id),
      );
      const sendings = () =>
        world.site.db
          .selectFrom('award_dossier_sending')
          .selectAll()
          .where('dossier_id', '=', dossierId)
          .orderBy('number')
          .execute();
      const before = await sendings();
      const answer = await send('binh', dossierId);
      const after = await sendings();
      const live = (await show('an', dossierId)).nominees;
      for (const { id, merits } of named)
        expect(live.find((one: { id: string }) => one.id === id)).toMatchObject({ merits, solutions: written.solutions });
      if (named.length === 0 || named.some(({ who }) => who === 3)) {
        barred += 1;
        expect(answer.status).not.toBe(200);
        expect(after).toEqual(before);
      } else {
        went += 1;
        expect(answer.codes).toEqual([]);
        const content = after.at(-1)!.content as unknown as { nominees: { id: string; merits: string; solutions: unknown }[] };
        expect(content.nominees.map(({ id, merits, solutions }) => [id, merits, solutions])).toEqual(
          named.map(({ id, merits }) => [id, merits, written.solutions]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
        );
        const outside = (await show('dung', dossierId)).nominees;
        expect(outside.map((one: { id: string; merits: string }) => [one.id, one.merits])).toEqual(
          content.nominees.map(({ id, merits }) => [id, merits]),
        );
        const { version } = await show('binh', dossierId);
        expect((await world.as('an')(api.recallDossier, { dossierId, version })).status).toBe(200);
      }
      for (const one of (await show('an', dossierId)).nominees.filter(({ state }: { state: string }) => state !== 'withdrawn'))
        await world.as('an')(api.withdrawNomination, { nominationId: one.id, reason: '', version: one.version });
    }),
    { numRuns: 10, seed: 2024, endOnFailure: true },
  );
  expect([went > 1, barred > 1]).toEqual([true, true]);
}, 60_000);

describe('late', () => {
  let roundId: string;
  const dossier: Record<string, string> = {};
  const decide = async (who: Who, dossierId: string, takes: boolean) => {
    const { version } = await show('binh', dossier.school!);
    return await world.as(who)(api.decideLateDossier, {
      dossierId,
      version: dossierId === dossier.school ? version : (await show('giang', dossierId)).version,
      takes,
      reason: 'Đã xem lý do đến muộn',
    });
  };

  test('is stamped and flagged, the standing agency told; nobody else decides, and nothing is appraised before', async () => {
    roundId = await open('Đợt năm');
    for (const [who, unit] of [
      ['binh', 'school'],
      ['giang', 'otherSchool'],
    ] as const) {
      const made = await collectiveOf(who, roundId, unit);
      await vote(who, made.dossierId, [made.id]);
      dossier[unit] = made.dossierId;
      dossier[`${unit}Nominee`] = made.id;
    }
    await world.moveTo('2024-12-10');
    const sent = await send('binh', dossier.school!);
    expect(sent.body).toMatchObject({ state: 'late', late: true, arrivedAt: '2024-12-10T01:00:00.000Z' });
    expect(sent.body.receipt).toMatch(/\S{6,}/);
    expect(await newest('dung')).toMatch(/muộn/);
    expect((await show('binh', dossier.school!)).receipt).toBe(sent.body.receipt);
    expect((await decide('binh', dossier.school!, true)).codes).toContain('commendation.only-standing-agency');
    const { version } = await show('dung', dossier.school!);
    const judgements = [{ nominationId: dossier.schoolNominee!, proposes: true, reason: '', note: '' }];
    const appraise = { dossierId: dossier.school!, version, judgements };
    expect((await world.as('dung')(api.appraiseDossier, appraise)).codes).toEqual(['commendation.not-received']);
    expect((await world.as('dung')(api.closeIntake, { roundId, version: 1 })).codes).toEqual(['commendation.late-undecided']);
  });

  test('is taken or refused once, with a reason that the unit reads; refused, it is out of the round for good', async () => {
    expect((await decide('dung', dossier.school!, false)).body.state).toBe('refused');
    expect((await decide('dung', dossier.school!, true)).codes).toEqual(['commendation.not-late']);
    expect(await show('binh', dossier.school!)).toMatchObject({
      ...{ state: 'refused', late: true, lateAllowed: false, reason: 'Đã xem lý do đến muộn', decidedBy: people.dung.fullName },
    });
    expect(await newest('binh')).toContain('không được');
    expect((await send('giang', dossier.otherSchool!)).body.state).toBe('late');
    expect((await decide('dung', dossier.otherSchool!, true)).body.state).toBe('received');
    expect(await show('giang', dossier.otherSchool!)).toMatchObject({ state: 'received', late: true, lateAllowed: true });
    const { version } = await show('dung', dossier.otherSchool!);
    const judgements = [{ nominationId: dossier.otherSchoolNominee!, proposes: true, reason: '', note: '' }];
    const appraised = await world.as('dung')(api.appraiseDossier, { dossierId: dossier.otherSchool!, version, judgements });
    expect(appraised.body.state).toBe('appraised');
    expect((await world.as('dung')(api.closeIntake, { roundId, version: 1 })).body.state).toBe('weighing');
  });

  test('what came on paper counts by its stamp, and is written down only while intake is open', async () => {
    const paper = await open('Đợt sáu', { dueOn: '2024-12-12' });
    await world.moveTo('2024-12-13');
    const arrive = (unitId: string, arrivedOn: string) =>
      world.as('dung')(api.receiveOnPaper, {
        roundId: paper,
        unitId,
        arrivedOn,
        arrivedHour: '16:45',
        stamp: scan('dau-den.pdf'),
      });
    const { school, otherSchool } = world.cast.unit;
    const inTime = await arrive(otherSchool, '2024-12-11');
    expect(inTime.body).toMatchObject({ state: 'received', late: false, arrivedAt: '2024-12-11T09:45:00.000Z' });
    expect((await arrive(school, '2024-12-12')).body).toMatchObject({ state: 'late', late: true });
    expect(await newest('binh')).toMatch(/muộn/);
    const late = (await world.as('dung')(api.showRound, { roundId: paper })).body;
    expect(late.state).toBe('open');
    const entered = await collectiveOf('dung', paper, 'otherSchool');
    const { version } = await show('dung', inTime.body.id);
    const judgements = [{ nominationId: entered.id, proposes: true, reason: '', note: '' }];
    const before = { nominationId: entered.id, version: 1, ...written, merits: 'Chép lại từ bản giấy' };
    expect((await world.as('giang')(api.changeNomination, before)).codes).toEqual(['commendation.already-sent']);
    expect((await world.as('dung')(api.changeNomination, before)).codes).toEqual([]);
    expect((await world.as('dung')(api.appraiseDossier, { dossierId: inTime.body.id, version, judgements })).codes).toEqual([]);
    const after = { ...before, version: 3 };
    expect((await world.as('dung')(api.changeNomination, after)).status).toBe(403);
    await world.site.db.updateTable('award_round').set({ state: 'weighing' }).where('id', '=', paper).execute();
    expect((await world.as('dung')(api.changeNomination, after)).status).toBe(403);
    expect((await world.as('giang')(api.changeNomination, after)).codes).toContain('commendation.intake-closed');
  });
});
