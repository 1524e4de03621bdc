import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/council.ts';
import { people } from '#tests/support/cast.ts';
import { scan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-12-10');
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const id = (who: keyof typeof people) => world.cast.person[who];
const members = () => [
  { personId: id('quyen'), part: 'chair' },
  { personId: id('lien'), part: 'vice-chair' },
  { personId: id('dung'), part: 'secretary' },
  { personId: id('binh'), part: 'member' },
  { personId: id('giang'), part: 'member' },
  { personId: id('kien'), part: 'member' },
];
const setUp = (who: Who, input: Record<string, unknown> = {}) =>
  world.as(who)(api.setUpCouncil, {
    ...{ unitId: world.cast.unit.committee, kind: 'award-council', name: 'Hội đồng Thi đua – Khen thưởng huyện Bến Sậy' },
    ...{ decision: 'Quyết định số 12/QĐ-BCĐ', decidedOn: '2021-11-01', from: '2021-11-01', members: members() },
    ...input,
  });

let councilId: string;
let sittingId: string;
const cases: Record<string, string> = {};
const show = async (who: Who) => (await world.as(who)(api.showSitting, { sittingId })).body;
const caseOf = async (who: Who, name: string) => (await show(who)).cases.find((one: { id: string }) => one.id === cases[name]);
const onCase = async (who: Who, name: string) => {
  const inside = (await caseOf('lien', name)).inside ?? (await caseOf(who, name)).inside;
  return { caseId: cases[name]!, version: inside.version };
};

describe('a council', () => {
  test.each([
    ['hanh', {}, ['council.not-found']],
    ['kien', {}, ['council.not-found']],
    ['dung', { decidedOn: '2021-12-11', from: '2021-12-11' }, ['council.decided-in-future']],
    ['dung', { from: '2021-10-31' }, ['council.term-before-decision']],
  ] as const)('is not set up by %s with %j', async (who, input, codes) => {
    const before = await world.rows();
    expect((await setUp(who, input)).codes).toEqual(codes);
    expect(await world.rows()).toEqual(before);
  });

  test('says every fault of its members at once', async () => {
    const twice = [
      { personId: id('quyen'), part: 'chair' },
      { personId: id('quyen'), part: 'chair' },
    ];
    expect((await setUp('dung', { members: twice })).codes).toEqual([
      ...['council.too-small', 'council.one-chair', 'council.no-secretary', 'council.member-twice'],
    ]);
  });

  test('is set up by its decision, with rules proposed and marked as not certain', async () => {
    councilId = (await setUp('dung', { paper: scan() })).body.id;
    const council = (await world.as('binh')(api.showCouncil, { councilId })).body;
    expect(council.members.map((one: { name: string; part: string }) => [one.name, one.part])).toEqual([
      ...[
        [people.quyen.fullName, 'chair'],
        [people.lien.fullName, 'vice-chair'],
        [people.dung.fullName, 'secretary'],
      ],
      ...[
        [people.binh.fullName, 'member'],
        [people.giang.fullName, 'member'],
        [people.kien.fullName, 'member'],
      ],
    ]);
    const senior = council.rules.find((one: { kind: string }) => one.kind === 'senior-title');
    expect(senior).toMatchObject({ majority: '90/100', base: 'members', form: 'paper', countsWritten: true, isCertain: false });
    expect(senior.source).toBe('khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP');
    expect((await world.as('hanh')(api.showCouncil, { councilId })).codes).toEqual(['council.not-found']);
    expect((await world.as('binh')(api.openCouncilDecision, { councilId })).status).toBe(200);
    expect(council.whyNot.keep.map((one: { code: string }) => one.code)).toEqual(['council.only-keepers']);
  });

  test('is listed for who sits on it and who keeps it, and for nobody else', async () => {
    const seen = async (who: Who) => (await world.as(who)(api.listCouncils)).body.councils.map((one: { id: string }) => one.id);
    for (const who of ['dung', 'quyen', 'binh', 'giang', 'kien'] as const) expect(await seen(who)).toEqual([councilId]);
    for (const who of ['an', 'chau', 'hanh'] as const) expect(await seen(who)).toEqual([]);
  });

  test('its rules are settings; a form cast in the browser counts no named opinions', async () => {
    const { rules, version } = (await world.as('dung')(api.showCouncil, { councilId })).body;
    const change = (part: Record<string, unknown>) =>
      rules.map((one: { kind: string }) => (one.kind === 'culture-title' ? { ...one, ...part } : one));
    const set = (who: Who, part: Record<string, unknown>) =>
      world.as(who)(api.setCouncilRules, { councilId, version, rules: change(part) });
    expect((await set('binh', {})).codes).toEqual(['council.only-keepers']);
    for (const form of ['sealed', 'verifiable'])
      expect((await set('dung', { form, countsWritten: true })).codes).toEqual(['council.written-beside-ballots']);
    expect((await set('dung', { form: 'paper', draw: 'chair-decides' })).codes).toEqual(['council.draw-under-secret-form']);
    expect((await set('dung', { majority: '3/2' })).codes).toEqual(['council.not-a-share']);
    const source = 'Điều 9 Quy chế hoạt động của Hội đồng';
    expect((await set('dung', { majority: '2/3', source, isCertain: true })).body.version).toBe(version + 1);
  });
});

describe('a sitting', () => {
  test('is planned by a keeper, unseen by members until they are called', async () => {
    const plan = {
      councilId,
      title: 'Phiên họp xét công nhận năm 2021',
      mode: 'meeting',
      meetsOn: '2021-12-10',
      begins: '08:00',
      venue: 'Phòng họp 1',
    };
    expect((await world.as('binh')(api.planSitting, plan)).codes).toEqual(['council.only-keepers']);
    expect((await world.as('dung')(api.planSitting, { ...plan, meetsOn: '2021-10-01' })).codes).toEqual(['council.outside-term']);
    sittingId = (await world.as('dung')(api.planSitting, plan)).body.id;
    expect((await world.as('binh')(api.showSitting, { sittingId })).codes).toEqual(['council.sitting-not-found']);
    expect((await world.as('dung')(api.callSitting, { sittingId, version: 1 })).codes).toEqual(['council.no-cases']);
  });

  test('derives who is tied to a case as it is brought', async () => {
    const add = async (name: string, unitId: string, namedPersonIds: string[] = []) => {
      const asked = {
        sittingId,
        kind: 'culture-title',
        name,
        proposal: 'Công nhận danh hiệu',
        unitId,
        namedPersonIds,
        summary: `Điểm thẩm định của ${name}: 91`,
      };
      const answer = await world.as('dung')(api.addSittingCase, asked);
      cases[name] = answer.body.id;
      return answer.body.tied;
    };
    expect(await add('school', world.cast.unit.school)).toBe(1);
    expect(await add('other', world.cast.unit.otherSchool, [id('quyen')])).toBe(2);
    const { inside } = await caseOf('dung', 'other');
    expect(inside.ties.map((tie: { personId: string; reason: string }) => [tie.personId, tie.reason]).sort()).toEqual(
      [
        [id('quyen'), 'named'],
        [id('giang'), 'works-there'],
      ].sort(),
    );
    expect(inside.chairName).toBeNull();
  });

  test('calls the members, who are told and may then declare', async () => {
    expect((await world.as('dung')(api.callSitting, { sittingId, version: 1 })).body.state).toBe('called');
    const told = await world.site.db.selectFrom('notice').select(['person_id', 'code']).execute();
    expect(told.map(({ person_id }) => person_id).sort()).toEqual(
      ['quyen', 'lien', 'binh', 'giang', 'kien'].map((who) => id(who as never)).sort(),
    );
    const kien = world.as('kien');
    expect((await kien(api.declareTie, { caseId: cases.school, reason: 'household' })).status).toBe(200);
    expect((await caseOf('kien', 'school')).inside).toBeNull();
    expect((await kien(api.withdrawTie, { caseId: cases.school })).status).toBe(200);
    expect((await kien(api.withdrawTie, { caseId: cases.school })).codes).toEqual(['council.no-tie']);
    expect((await world.as('binh')(api.withdrawTie, { caseId: cases.school })).codes).toEqual(['council.tie-not-yours']);
    expect((await world.as('an')(api.declareTie, { caseId: cases.school, reason: 'other' })).codes).toEqual([
      'council.case-not-found',
    ]);
  });

  test('does not open without its quorum, and says how many are wanting', async () => {
    const answer = await world.as('dung')(api.openSitting, { sittingId, version: 2 });
    expect(answer.codes).toEqual(['council.no-quorum']);
    expect(answer.body.refusals[0].facts).toEqual({ has: 0, of: 5, least: 4 });
    const mark = (who: keyof typeof people, attendance: string) =>
      world.as('dung')(api.markAttendance, { sittingId, personId: id(who), attendance });
    for (const who of ['quyen', 'lien', 'dung', 'binh', 'giang', 'kien'] as const)
      expect((await mark(who, 'present')).status).toBe(200);
    expect((await mark('an', 'present')).codes).toEqual(['council.not-a-member']);
    expect((await world.as('binh')(api.markAttendance, { sittingId, personId: id('binh'), attendance: 'absent' })).codes).toEqual(
      ['council.only-runners'],
    );
    expect((await world.as('dung')(api.openSitting, { sittingId, version: 2 })).body.state).toBe('open');
  });

  test('hands the chair over where the chair is tied', async () => {
    expect((await caseOf('dung', 'school')).inside.chairName).toBe(people.quyen.fullName);
    expect((await caseOf('dung', 'other')).inside.chairName).toBe(people.lien.fullName);
  });

  test('counts hands of who has no tie, by the rule it opened with, and explains', async () => {
    const dung = world.as('dung');
    const open = async () => await dung(api.openVote, await onCase('dung', 'school'));
    expect((await open()).status).toBe(200);
    const count = async (input: Record<string, number>) =>
      await dung(api.countVote, { ...(await onCase('dung', 'school')), ...input });
    expect((await count({ agree: 5, against: 1, abstain: 0 })).codes).toEqual(['council.hands-do-not-add-up']);
    const { rules, version } = (await dung(api.showCouncil, { councilId })).body;
    const harder = rules.map((one: object) => ({ ...one, majority: '1/1' }));
    expect((await dung(api.setCouncilRules, { councilId, rules: harder, version })).status).toBe(200);
    expect((await count({ agree: 4, against: 1, abstain: 0 })).status).toBe(200);
    const [vote] = (await caseOf('lien', 'school')).inside.course.votes;
    expect(vote.outcome).toMatchObject({ agree: 4, base: 5, needed: 4, carried: true });
    expect(vote.explained).toBe(
      '5/5 thành viên có mặt, không tính 1 người có liên quan; 4/5 đồng ý = 80% ≥ 2/3 số người biểu quyết: thông qua',
    );
  });

  test('shows a tied member nothing of the case, whatever their office', async () => {
    const shown = await caseOf('binh', 'school');
    expect(shown.inside).toBeNull();
    expect(shown.ownTies).toEqual([{ source: 'derived', reason: 'works-there' }]);
    const whole = JSON.stringify(await show('binh'));
    for (const text of ['91', 'thông qua', '80%']) expect(whole).not.toContain(`${text} của school`);
    expect(whole).not.toContain('Điểm thẩm định của school');
    expect((await world.as('quyen')(api.takeUpCase, { caseId: cases.other })).codes).toEqual(['council.tied-to-case']);
    expect((await show('quyen')).whyNot.readMinutes[0].code).toBe('council.minutes-of-own-case');
  });

  test('voids the vote when a tie is found late, and votes again with its reason', async () => {
    const dung = world.as('dung');
    expect((await dung(api.setTie, { caseId: cases.school, personId: id('kien'), reason: 'other' })).body.voided).toBe(true);
    expect((await world.as('kien')(api.withdrawTie, { caseId: cases.school })).codes).toEqual(['council.tie-not-yours']);
    expect((await dung(api.closeSitting, { sittingId, version: 3 })).codes).toEqual(['council.cases-left']);
    expect((await dung(api.openVote, await onCase('dung', 'school'))).codes).toEqual(['council.again-reason']);
    expect((await dung(api.openVote, { ...(await onCase('dung', 'school')), again: 'tie-found-late' })).status).toBe(200);
    await dung(api.countVote, { ...(await onCase('dung', 'school')), agree: 4, against: 0, abstain: 0 });
    const { votes } = (await caseOf('lien', 'school')).inside.course;
    expect(votes.map((one: { round: number; state: string }) => [one.round, one.state])).toEqual([
      [1, 'void'],
      [2, 'counted'],
    ]);
  });

  test('goes on when the secretary’s machine dies: the vice chair takes the record over', async () => {
    expect((await world.as('binh')(api.takeOverSitting, { sittingId })).codes).toEqual(['council.only-runners']);
    const lien = world.as('lien');
    expect((await lien(api.takeOverSitting, { sittingId })).status).toBe(200);
    expect(
      (await lien(api.noteDiscussion, { ...(await onCase('lien', 'other')), discussion: 'Nhất trí với báo cáo' })).status,
    ).toBe(200);
    await lien(api.openVote, await onCase('lien', 'other'));
    await lien(api.countVote, { ...(await onCase('lien', 'other')), agree: 2, against: 1, abstain: 1 });
    const { votes } = (await caseOf('lien', 'other')).inside.course;
    expect(votes[0].explained).toContain('2/4 đồng ý = 50% < 2/3');
    expect((await show('lien')).secretaryName).toBe(people.lien.fullName);
  });

  test('is closed and its minutes signed; nothing of it changes, not even in the database', async () => {
    const dung = world.as('dung');
    expect((await dung(api.signSitting, { sittingId, signedOn: '2021-12-10', paper: scan(), version: 3 })).codes).toEqual([
      'council.not-closed',
    ]);
    expect((await dung(api.closeSitting, { sittingId, version: 3 })).body.state).toBe('closed');
    expect((await dung(api.signSitting, { sittingId, signedOn: '2021-12-10', version: 4 })).codes).toEqual([
      'council.minutes-missing',
    ]);
    expect((await dung(api.signSitting, { sittingId, signedOn: '2021-12-10', paper: scan(), version: 4 })).body.state).toBe(
      'signed',
    );
    await expect(world.site.db.updateTable('sitting').set({ venue: 'khác' }).execute()).rejects.toThrow('never changes');
    await expect(world.site.db.updateTable('sitting_vote').set({ outcome: '{}' }).execute()).rejects.toThrow('never changes');
    expect((await world.as('dung')(api.openSittingMinutes, { sittingId })).status).toBe(200);
    expect((await world.as('binh')(api.openSittingMinutes, { sittingId })).codes).toEqual(['council.minutes-of-own-case']);
  });

  test('its papers are made from what it holds', async () => {
    const text = async (paper: string) => {
      const answer = await world.as('lien')(api.printSittingPaper, { sittingId, paper, as: 'html' } as never);
      return Buffer.from(answer.body)
        .toString()
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
    };
    const minutes = await text('minutes');
    expect(minutes).toContain('Lượt 1 không tính: phát hiện thành viên có liên quan đã biểu quyết.');
    expect(minutes).toContain(`Không tham gia do có liên quan: ${people.giang.fullName}; ${people.quyen.fullName}`.slice(0, 30));
    expect(minutes).toContain('Chủ trì nội dung này: ');
    expect(await text('invitation')).toContain('Phòng họp 1');
    expect((await world.as('quyen')(api.printSittingPaper, { sittingId, paper: 'minutes' })).codes).toEqual([
      'council.minutes-of-own-case',
    ]);
  });

  test('what is told and what the log keeps say no name and no figure of a vote', async () => {
    const notices = await world.site.db.selectFrom('notice').select(['facts', 'code']).execute();
    const events = await world.site.db.selectFrom('event').select(['type', 'body']).execute();
    const told = JSON.stringify([notices, events]);
    for (const text of [...Object.values(people).map(({ fullName }) => fullName), 'Nhất trí', 'agree', 'carried'])
      expect(told).not.toContain(text);
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['sitting.vote-voided', 'sitting.vote-counted', 'sitting.minutes-signed']),
    );
  });
});
