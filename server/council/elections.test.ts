import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/council.ts';
import * as elections from '#api/elections.ts';
import type { Caller } from '#api/endpoint.ts';
import * as today from '#api/today.ts';
import { verify } from '#ballot/verify.ts';
import { electionHands } from '#cli/demo/elections.ts';
import type { AgainReason } from '#domain/council/vote.ts';
import { people } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-12-10');
});
afterAll(() => world.close());

type Who = keyof typeof people;
const id = (who: Who) => world.cast.person[who];
const nameOf = (personId: string) => (Object.keys(people) as Who[]).find((who) => id(who) === personId)!;

class No extends Error {
  readonly codes: readonly string[];
  readonly facts: readonly unknown[];
  constructor(codes: readonly string[], facts: readonly unknown[]) {
    super(codes.join());
    this.codes = codes;
    this.facts = facts;
  }
}
const caller =
  (who: Who): Caller =>
  async (endpoint, input) => {
    const { status, body, codes } = await world.as(who)(endpoint, input as Record<string, unknown>);
    if (status !== 200)
      throw new No(
        codes,
        body.refusals?.map(({ facts }: { facts: unknown }) => facts),
      );
    return body;
  };
const hands = electionHands((personId) => caller(nameOf(personId)));
const refused = async (what: Promise<unknown>) =>
  await what.then(
    () => [],
    (error: unknown) => (error instanceof No ? error.codes : Promise.reject(error)),
  );

const parts = { quyen: 'chair', lien: 'vice-chair', dung: 'secretary', binh: 'member', giang: 'member', kien: 'member' } as const;
const members = Object.keys(parts) as (keyof typeof parts)[];
const trustees: readonly Who[] = ['quyen', 'lien', 'dung', 'binh', 'kien'];
let councilId: string;

async function setForm(form: string, formOfOthers = form) {
  const { rules, version } = await caller('dung')(api.showCouncil, { councilId, page: 1, size: 20 } as never);
  const set = { form, countsWritten: false, quorum: '2/3', majority: '>1/2', base: 'present', substitutesVote: true } as const;
  await caller('dung')(api.setCouncilRules, {
    councilId,
    version,
    rules: rules.map((rule) => ({ ...rule, ...set, form: rule.kind === 'culture-title' ? form : formOfOthers })) as never,
  });
}

/** A sitting with the cases named, opened, everybody there but `away`. */
async function sit(
  names: readonly ('school' | 'otherSchool' | 'district')[],
  away: readonly Who[] = [],
  others: readonly string[] = [],
) {
  const dung = caller('dung');
  const plan = { title: 'Phiên họp', mode: 'meeting', meetsOn: '2021-12-10', begins: '08:00', venue: 'Phòng 1' } as const;
  const { id: sittingId } = await dung(api.planSitting, { councilId, ...plan });
  const cases: Record<string, string> = {};
  for (const name of names) {
    const kind = others.includes(name) ? 'other' : 'culture-title';
    const brought = { sittingId, kind, name, proposal: 'Công nhận danh hiệu' } as const;
    cases[name] = (await dung(api.addSittingCase, { ...brought, unitId: world.cast.unit[name] })).id;
  }
  await dung(api.callSitting, { sittingId, version: 1 });
  for (const who of members.filter((one) => !away.includes(one))) {
    await dung(api.markAttendance, { sittingId, personId: id(who), attendance: 'present' });
  }
  await dung(api.openSitting, { sittingId, version: 2 });
  return { sittingId, cases };
}

const shown = async (who: Who, sittingId: string, caseId: string) => {
  const { cases } = await caller(who)(api.showSitting, { sittingId });
  return cases.find((one) => one.id === caseId)!;
};
const lastVote = async (sittingId: string, caseId: string) =>
  (await shown('lien', sittingId, caseId)).inside!.course!.votes.at(-1)!;
const openVote = async (sittingId: string, caseId: string, again: AgainReason | null = null) => {
  const { version } = (await shown('dung', sittingId, caseId)).inside ?? (await shown('lien', sittingId, caseId)).inside!;
  return await caller('dung')(api.openVote, { caseId, version, again, minutes: 30 });
};
const electionIn = async (sittingId: string, caseId: string) => (await lastVote(sittingId, caseId)).election!;
const later = '2021-12-10T03:00:00.000Z';
const agree = () => 'agree' as const;
const paperOf = async (who: Who, sittingId: string, paper: 'minutes' | 'counting-minutes', caseId?: string) => {
  const printed = await world.as(who)(api.printSittingPaper, {
    sittingId,
    paper,
    ...(caseId && { caseId }),
    as: 'html',
  } as never);
  return printed.status === 200
    ? Buffer.from(printed.body)
        .toString()
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
    : printed.codes.join();
};
const toldOf = async (code: string) => {
  const rows = await world.site.db.selectFrom('notice').select('person_id').where('code', '=', code).execute();
  return rows.map(({ person_id }) => nameOf(person_id)).sort();
};

/** What of keys and ballots waits for somebody, with how many. */
const owed = async (who: Who) =>
  (await caller(who)(today.showToday, {})).tasks
    .filter(({ link }) => /^\/hoi-dong\/|\/bo-phieu$|\/giu-khoa$/.test(link))
    .map(({ code, title }) => `${code.replace('today.', '')} ${/\d+/.exec(title)?.[0] ?? 1}`);

describe('trustees', () => {
  test('are named by a keeper among the members, with a threshold that nobody meets alone', async () => {
    const founded = { decision: 'Quyết định số 12', decidedOn: '2021-11-01', from: '2021-11-01' };
    const set = await world.as('dung')(api.setUpCouncil, {
      ...{ unitId: world.cast.unit.committee, kind: 'award-council', name: 'Hội đồng huyện', ...founded },
      members: members.map((who) => ({ personId: id(who), part: parts[who] })),
    });
    councilId = set.body.id;
    await setForm('verifiable');
    const { version } = await caller('dung')(elections.showTrustees, { councilId });
    const name = (who: Who, named: readonly Who[], threshold: number) =>
      refused(caller(who)(elections.nameTrustees, { councilId, trustees: named.map(id), threshold, version }));
    expect(await name('binh', trustees, 3)).toEqual(['council.only-keepers']);
    expect(await name('hanh', trustees, 3)).toEqual(['council.not-found']);
    expect(await name('dung', ['quyen', 'hanh', 'quyen'], 1)).toEqual([
      ...['council.not-a-member', 'council.trustee-twice', 'council.threshold'],
    ]);
    const { sittingId, cases } = await sit(['otherSchool']);
    expect(await refused(openVote(sittingId, cases.otherSchool!))).toEqual(['council.no-trustees']);
    expect(await name('dung', trustees, 3)).toEqual([]);
    expect(await refused(openVote(sittingId, cases.otherSchool!))).toEqual(['council.too-few-trustees']);
  });

  test('make their keys themselves; keys that prove nothing, or somebody else’s, are refused by their rule', async () => {
    expect([await owed('quyen'), await owed('giang')]).toEqual([['make-key 1'], []]);
    await hands.makeKeys(councilId, trustees.map(id));
    expect(await owed('quyen')).toEqual([]);
    const { trustees: kept } = await caller('dung')(elections.showTrustees, { councilId });
    expect(kept.map(({ madeAt }) => madeAt !== null)).toEqual(trustees.map(() => true));
    const own = await world.site.db
      .selectFrom('council_trustee')
      .selectAll()
      .where('person_id', '=', id('quyen'))
      .executeTakeFirstOrThrow();
    const trustee = own.published as Record<string, unknown>;
    const give = (who: Who, given: Record<string, unknown>) =>
      world.as(who)(elections.giveTrusteeKey, { councilId, trustee: given });
    expect((await give('giang', trustee)).codes).toEqual(['council.not-a-trustee']);
    expect((await give('quyen', { ...trustee, signProof: trustee.shareProof })).body.refusals[0].facts).toEqual({ rule: 'R7' });
    expect((await give('lien', trustee)).codes).toEqual(['council.trustee-key-refused']);
    expect((await give('quyen', { ...trustee, secret: 'x' })).body.refusals[0].facts).toEqual({ rule: 'R1' });
  });
});

describe('a verifiable vote on two cases', () => {
  let sittingId: string;
  let cases: Record<string, string>;
  const receipts = new Map<string, string | null>();

  test('begins when the trustees who are there and untied have made the joint key', async () => {
    ({ sittingId, cases } = await sit(['school', 'otherSchool']));
    for (const name of ['school', 'otherSchool']) await openVote(sittingId, cases[name]!);
    const school = await electionIn(sittingId, cases.school!);
    expect([school.state, school.voters, school.trustees.length, school.threshold]).toEqual(['setup', 5, 4, 3]);
    const vote = hands.vote(sittingId, id('giang'), agree);
    expect(await refused(vote)).not.toEqual([]);
    expect([await owed('quyen'), await owed('binh'), await owed('giang')]).toEqual([['set-up-keys 2'], ['set-up-keys 1'], []]);
    await hands.setUp(sittingId, trustees.map(id));
    expect([await owed('kien'), await owed('binh'), await owed('hanh')]).toEqual([['cast-ballots 2'], ['cast-ballots 1'], []]);
    expect((await electionIn(sittingId, cases.school!)).state).toBe('open');
    expect((await electionIn(sittingId, cases.otherSchool!)).trustees.length).toBe(5);
  });

  test('gives a tied member no ballot, and takes none', async () => {
    const { ballots } = await caller('binh')(elections.listBallots, { sittingId });
    expect(ballots.map(({ caseId }) => caseId)).toEqual([cases.otherSchool]);
    const { works } = await caller('binh')(elections.listTrusteeWork, { sittingId });
    expect(works.map(({ caseName }) => caseName)).toEqual(['otherSchool']);
    const school = await electionIn(sittingId, cases.school!);
    const [stolen] = await hands.fill(sittingId, id('giang'), agree);
    expect(stolen!.electionId).toBe(school.id);
    const before = await world.rows();
    const cast = (who: Who) => refused(caller(who)(elections.castBallots, { sittingId, ballots: [stolen!] }));
    expect(await cast('binh')).toEqual(['council.tied-to-case']);
    expect(await cast('hanh')).toEqual(['council.sitting-not-found']);
    expect(await cast('quyen')).toEqual(['council.ballot-refused']);
    expect((await world.as('binh')(elections.showElection, { electionId: school.id })).codes).toEqual(['council.tied-to-case']);
    expect(await world.rows()).toEqual(before);
  });

  test('takes one of twenty ballots sent at once from two devices', async () => {
    const made = [];
    for (let nth = 0; nth < 20; nth++) {
      made.push(await hands.fill(sittingId, id('kien'), nth % 3 === 0 ? () => 'against' : agree, nth % 2 ? 'máy' : 'điện thoại'));
    }
    const answers = await Promise.all(made.map((ballots) => world.as('kien')(elections.castBallots, { sittingId, ballots })));
    expect(answers.filter(({ status }) => status === 200).length).toBe(1);
    expect([...new Set(answers.flatMap(({ codes }) => codes))]).toEqual(['council.voted-elsewhere']);
    const { id: electionId } = await electionIn(sittingId, cases.school!);
    const { entries, turnout } = await caller('kien')(elections.showElection, { electionId });
    expect(entries.filter(({ kind }) => kind === 'ballot').length).toBe(1);
    expect([turnout, await toldOf('council.told-ballot-recorded')]).toEqual([null, ['kien']]);
  });

  test('takes the very same ballot once, sent again and sent at once, without a key of the client’s', async () => {
    const same = await hands.fill(sittingId, id('giang'), agree);
    const send = () => world.as('giang')(elections.castBallots, { sittingId, ballots: same });
    const answers = [...(await Promise.all([send(), send(), send()])), await send()];
    expect(answers.filter(({ status }) => status === 200).length).toBe(1);
    const school = await electionIn(sittingId, cases.school!);
    expect(school.voted).toBe(2);
    const { entries, ownVoter } = await caller('giang')(elections.showElection, { electionId: school.id });
    expect(entries.filter(({ kind, voter }) => kind === 'ballot' && voter === ownVoter).length).toBe(1);
  });

  test('takes ballots of everybody, a later one in the place of the earlier, all or none', async () => {
    for (const who of ['quyen', 'lien', 'dung', 'binh', 'giang', 'kien'] as const) {
      const said = await hands.vote(sittingId, id(who), (caseId) =>
        caseId === cases.school && who === 'lien' ? 'against' : 'agree',
      );
      if (who === 'kien') for (const [caseId, receipt] of said) receipts.set(caseId, receipt);
    }
    expect((await electionIn(sittingId, cases.school!)).voted).toBe(5);
    const [first, second] = await hands.fill(sittingId, id('lien'), agree);
    const before = await world.rows();
    const broken = { ...second!, ballot: { ...second!.ballot, answers: first!.ballot.answers } };
    const answer = await world.as('lien')(elections.castBallots, { sittingId, ballots: [first, broken] });
    expect(answer.codes).toEqual(['council.ballot-refused']);
    expect(answer.body.refusals[0].facts.rule).toContain('R26');
    expect(await world.rows()).toEqual(before);
  });

  test('is closed by whoever runs it; the trustees’ parts are checked, three of four suffice, the sum is the outcome', async () => {
    const { id: electionId } = await electionIn(sittingId, cases.school!);
    expect((await world.as('giang')(elections.closeElection, { electionId })).codes).toEqual(['council.only-runners']);
    expect(await refused(caller('dung')(elections.closeElection, { electionId }))).toEqual([]);
    expect((await world.as('kien')(elections.openElectionRecord, { electionId })).codes).toEqual(['council.record-not-whole']);
    expect([await owed('quyen'), await owed('binh')]).toEqual([['open-ballots 1'], []]);
    await hands.open(sittingId, [id('quyen'), id('lien')]);
    expect([await owed('quyen'), await owed('kien')]).toEqual([[], ['open-ballots 1']]);
    const given = await world.site.db.selectFrom('election_trustee').selectAll().where('election_id', '=', electionId).execute();
    const copied = given.find(({ decryption }) => decryption)!.decryption as Record<string, unknown>;
    const own = given.find(
      ({ trustee_id }) => trustee_id !== copied.trustee && !given.find((one) => one.trustee_id === trustee_id)!.decryption,
    )!;
    const who = nameOf(
      (await world.site.db.selectFrom('council_trustee').selectAll().where('id', '=', own.trustee_id).executeTakeFirstOrThrow())
        .person_id,
    );
    const lie = await world.as(who)(elections.giveDecryption, { electionId, decryption: { ...copied, trustee: own.trustee_id } });
    expect([lie.codes, lie.body.refusals[0].facts]).toEqual([['council.decryption-refused'], { rule: 'R33' }]);
    expect((await lastVote(sittingId, cases.school!)).outcome).toBeNull();
    await hands.open(sittingId, [id('kien')]);
    const { state, outcome, form } = await lastVote(sittingId, cases.school!);
    expect([state, form, outcome]).toMatchObject([
      'counted',
      'verifiable',
      { agree: 4, against: 1, abstain: 0, base: 5, carried: true },
    ]);
  });

  test('leaves a record that a verifier accepts, with every receipt on it', async () => {
    const { id: electionId } = await electionIn(sittingId, cases.school!);
    const { body } = await world.as('giang')(elections.openElectionRecord, { electionId });
    const receipt = receipts.get(cases.school!)!;
    const { faults, summary } = verify(body.toString('utf8'), { receipts: [receipt] });
    expect(faults).toEqual([]);
    expect(summary).toMatchObject({ eligible: 5, voted: 5, replaced: 2, receipts: [{ state: 'counts' }] });
    const board = await caller('giang')(elections.showElection, { electionId });
    expect(board.turnout!.every(({ hasVoted }) => hasVoted)).toBe(true);
    const counted = await paperOf('dung', sittingId, 'counting-minutes', cases.school);
    for (const text of [
      board.digest,
      board.closing!,
      people.lien.fullName,
      'Số phiếu thu về: 05',
      '4/5',
      'Số lần thành viên bỏ lại',
    ])
      expect(counted).toContain(text);
    expect(await paperOf('binh', sittingId, 'counting-minutes', cases.school)).toBe('council.only-runners');
    expect(await paperOf('dung', sittingId, 'counting-minutes', cases.otherSchool)).toBe('council.not-opened-yet');
    expect((await world.as('binh')(elections.openElectionRecord, { electionId })).codes).toEqual(['council.tied-to-case']);
    expect((await world.as('hanh')(elections.openElectionRecord, { electionId })).codes).toEqual(['council.election-not-found']);
  });

  test('a tie found after the closing voids it: nothing of it is decrypted, the case is voted again', async () => {
    const { id: electionId } = await electionIn(sittingId, cases.otherSchool!);
    await caller('dung')(elections.closeElection, { electionId });
    const asked = { caseId: cases.otherSchool!, personId: id('kien'), reason: 'household' } as const;
    expect((await caller('dung')(api.setTie, asked)).voided).toBe(true);
    await hands.open(
      sittingId,
      trustees.map(id).filter((one) => one !== id('kien')),
    );
    const vote = await lastVote(sittingId, cases.otherSchool!);
    expect([vote.state, vote.voided, vote.outcome]).toEqual(['void', 'tie-found-late', null]);
    const decrypted = await world.site.db
      .selectFrom('election_trustee')
      .select('decryption')
      .where('election_id', '=', electionId)
      .execute();
    expect(decrypted.every(({ decryption }) => decryption === null)).toBe(true);
    await openVote(sittingId, cases.otherSchool!, 'tie-found-late');
    const again = await electionIn(sittingId, cases.otherSchool!);
    expect([again.voters, again.trustees.length]).toEqual([4, 4]);
  });
});

test('below the quorum nothing is decrypted; the case is voted again, and above it the ballot of a substitute counts in the member’s place', async () => {
  const { version } = await caller('dung')(api.showCouncil, { councilId, page: 1, size: 20 } as never);
  const stand = { councilId, memberId: id('giang'), substituteId: id('hanh'), from: '2021-12-01', version };
  await caller('dung')(api.nameSubstitute, stand);
  const { sittingId, cases } = await sit(['district'], ['kien', 'giang']);
  const caseId = cases.district!;
  await caller('dung')(api.markAttendance, {
    sittingId,
    personId: id('giang'),
    attendance: 'substituted',
    substituteId: id('hanh'),
  });
  await openVote(sittingId, caseId);
  const there = trustees.filter((who) => who !== 'kien').map(id);
  await hands.setUp(sittingId, there);
  for (const who of ['quyen', 'hanh'] as const) await hands.vote(sittingId, id(who), agree);
  const { id: electionId } = await electionIn(sittingId, caseId);
  const decrypt = () => refused(caller('lien')(elections.giveDecryption, { electionId, decryption: {} }));
  expect(await decrypt()).toEqual(['council.nothing-to-decrypt']);
  expect(await refused(caller('dung')(elections.closeElection, { electionId }))).toEqual(['council.ballots-to-come']);
  await world.moveTo(later);
  expect(await refused(hands.vote(sittingId, id('lien'), agree))).toEqual(['council.ballot-over']);
  await caller('dung')(elections.closeElection, { electionId });
  const vote = await lastVote(sittingId, caseId);
  expect([vote.state, vote.voided]).toEqual(['void', 'too-few-ballots']);
  await hands.open(sittingId, there);
  expect(await decrypt()).toEqual(['council.nothing-to-decrypt']);
  expect(await paperOf('dung', sittingId, 'counting-minutes', caseId)).toContain('không phiếu nào được mở');
  const { body } = await world.as('lien')(elections.openElectionRecord, { electionId });
  const { faults, summary } = verify(body.toString('utf8'));
  expect([faults, summary!.voted, summary!.questions[0]!.options.map(({ count }) => count)]).toEqual([[], 2, [null, null, null]]);
  await openVote(sittingId, caseId, 'too-few-ballots');
  const { id: nextId } = await electionIn(sittingId, caseId);
  await caller('dung')(elections.restartElection, { electionId: nextId, without: [] });
  const restarted = await electionIn(sittingId, caseId);
  expect([restarted.id === nextId, restarted.state]).toEqual([false, 'setup']);
  await caller('dung')(elections.abandonElection, { electionId: restarted.id });
  expect((await lastVote(sittingId, caseId)).voided).toBe('not-decrypted');
  await openVote(sittingId, caseId, 'not-decrypted');
  await hands.setUp(sittingId, there);
  const electorate = ['quyen', 'lien', 'dung', 'binh', 'hanh'] as const;
  const said = new Map<Who, string>();
  for (const who of electorate) {
    const receipts = await hands.vote(sittingId, id(who), () => (who === 'hanh' ? 'against' : 'agree'));
    said.set(who, receipts.get(caseId)!);
  }
  expect((await caller('giang')(elections.listBallots, { sittingId })).ballots).toEqual([]);
  const { id: wholeId } = await electionIn(sittingId, caseId);
  const substituted = await hands.fill(sittingId, id('hanh'), agree);
  expect(await refused(caller('giang')(elections.castBallots, { sittingId, ballots: substituted }))).toEqual([
    'council.no-ballot',
  ]);
  await caller('dung')(elections.closeElection, { electionId: wholeId });
  await hands.open(sittingId, there);
  expect((await lastVote(sittingId, caseId)).outcome).toMatchObject({ agree: 4, against: 1, abstain: 0, base: 5, carried: true });
  const whole = await world.as('lien')(elections.openElectionRecord, { electionId: wholeId });
  const checked = verify(whole.body.toString('utf8'), { receipts: [said.get('hanh')!] });
  expect([checked.faults, checked.summary!.voted, checked.summary!.receipts]).toMatchObject([[], 5, [{ state: 'counts' }]]);
  const { turnout } = await caller('hanh')(elections.showElection, { electionId: wholeId });
  expect(turnout!.map(({ name }) => name)).toContain(people.hanh.fullName);
  expect(turnout!.map(({ name }) => name)).not.toContain(people.giang.fullName);
});

test('a sealed vote beside a verifiable one, cast in one go: the same ciphertexts, no board and no receipt of the sealed', async () => {
  await world.moveTo('2021-12-10');
  await setForm('sealed', 'verifiable');
  const { sittingId, cases } = await sit(['school', 'district'], [], ['district']);
  const caseId = cases.school!;
  await openVote(sittingId, caseId);
  await openVote(sittingId, cases.district!);
  await hands.setUp(sittingId, trustees.map(id));
  for (const who of ['quyen', 'lien', 'dung', 'giang', 'kien'] as const) {
    const said = await hands.vote(sittingId, id(who), (one) => (one === caseId && who === 'kien' ? 'abstain' : 'agree'));
    expect([said.get(caseId), said.get(cases.district!)]).toEqual([null, expect.stringMatching(/^[0-9a-f]{64}$/)]);
  }
  const { id: electionId } = await electionIn(sittingId, caseId);
  await caller('dung')(elections.closeElection, { electionId });
  await hands.open(sittingId, [id('dung'), id('lien'), id('kien')]);
  expect((await lastVote(sittingId, caseId)).outcome).toMatchObject({ agree: 4, against: 0, abstain: 1 });
  expect((await world.as('giang')(elections.showElection, { electionId })).codes).toEqual(['council.record-is-sealed']);
  expect((await world.as('dung')(elections.openElectionRecord, { electionId })).status).toBe(200);
  const beside = await electionIn(sittingId, cases.district!);
  expect([beside.voted, beside.voters]).toEqual([5, 6]);
  expect((await world.as('giang')(elections.showElection, { electionId: beside.id })).status).toBe(200);
});

describe('a voter who finds a ballot that is not theirs', () => {
  let sittingId: string;
  let caseId: string;
  let electionId: string;
  const electorate = ['quyen', 'lien', 'dung', 'giang', 'kien'] as const;
  const waiting = async () => (await electionIn(sittingId, caseId)).disputes.filter(({ answer }) => answer === null);
  const answer = async (who: Who, said: 'upheld' | 'dismissed') => {
    const [first] = await waiting();
    const asked = { electionId, disputeId: first!.id, answer: said, reason: 'Đối chiếu mã phiếu và thiết bị của thành viên' };
    return await refused(caller(who)(elections.answerDispute, asked));
  };

  test('says so: those who run the sitting and the trustees are told, a tied member is not, nothing is opened meanwhile', async () => {
    await setForm('verifiable');
    const held = await sit(['school']);
    [sittingId, caseId] = [held.sittingId, held.cases.school!];
    await openVote(sittingId, caseId);
    const dispute = (who: Who) => refused(caller(who)(elections.disputeBallot, { electionId, ground: 'not-mine' }));
    ({ id: electionId } = await electionIn(sittingId, caseId));
    expect(await dispute('kien')).toEqual(['council.ballot-not-begun']);
    await hands.setUp(sittingId, trustees.map(id));
    for (const who of electorate)
      await hands.vote(sittingId, id(who), who === 'kien' || who === 'giang' ? () => 'against' : agree);
    await caller('dung')(elections.closeElection, { electionId });
    expect(await dispute('binh')).toEqual(['council.tied-to-case']);
    expect(await dispute('hanh')).toEqual(['council.election-not-found']);
    expect(await dispute('kien')).toEqual([]);
    expect(await dispute('kien')).toEqual(['council.dispute-waits']);
    expect(await toldOf('council.told-ballot-disputed')).toEqual(['dung', 'lien', 'quyen']);
    const [given] = (await caller('lien')(elections.listTrusteeWork, { sittingId })).works;
    expect(given!.step).toBe('decrypt');
    expect(await refused(hands.open(sittingId, [id('lien')]))).toEqual(['council.disputes-wait']);
    const decrypted = world.site.db.selectFrom('election_trustee').select('decryption').where('election_id', '=', electionId);
    expect((await decrypted.execute()).every(({ decryption }) => decryption === null)).toBe(true);
  });

  test('is answered by who runs the sitting and did not complain; dismissed, the vote is opened and the minutes say why', async () => {
    expect((await shown('giang', sittingId, caseId)).inside!.course!.votes[0]!.election).toMatchObject({
      ...{ disputesWaiting: 1, disputes: [], ownDispute: null },
    });
    const [one] = await waiting();
    expect(one).toMatchObject({ name: people.kien.fullName, ground: 'not-mine', whyNot: { answer: [] } });
    const other = { electionId, disputeId: id('an'), answer: 'upheld', reason: 'x' } as const;
    expect(await refused(caller('dung')(elections.answerDispute, other))).toEqual(['council.dispute-not-found']);
    expect(await answer('giang', 'upheld')).toEqual(['council.only-runners']);
    expect(await answer('dung', 'dismissed')).toEqual([]);
    expect(await toldOf('council.told-dispute-answered')).toEqual(['kien']);
    await hands.open(sittingId, [id('lien'), id('quyen'), id('dung')]);
    expect((await lastVote(sittingId, caseId)).outcome).toMatchObject({ agree: 3, against: 2, carried: true });
    expect(await paperOf('dung', sittingId, 'counting-minutes', caseId)).toContain(
      'Trả lời: không chấp nhận, lý do: Đối chiếu mã phiếu',
    );
  });

  test('may say so of a count as well: the sitting is not closed over it; upheld, the vote is void and the case voted again', async () => {
    await caller('quyen')(elections.disputeBallot, { electionId, ground: 'not-there', receipt: 'a'.repeat(64) });
    const { version } = await caller('dung')(api.showSitting, { sittingId });
    expect(await refused(caller('dung')(api.closeSitting, { sittingId, version }))).toEqual(['council.disputes-wait']);
    expect(await answer('quyen', 'upheld')).toEqual(['council.dispute-own']);
    expect(await answer('lien', 'upheld')).toEqual([]);
    const vote = await lastVote(sittingId, caseId);
    expect([vote.state, vote.voided]).toEqual(['void', 'ballot-disputed']);
    await openVote(sittingId, caseId, 'ballot-disputed');
    const { rows } = await world.site.db.executeQuery<{ n: number }>(
      world.site.db
        .selectFrom('election_dispute')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .compile(),
    );
    expect(Number(rows[0]!.n)).toBe(2);
    await expect(world.site.db.updateTable('election_dispute').set({ reason: 'khác' }).execute()).rejects.toThrow(
      'never changes',
    );
  });

  test('and the vote goes on when the secretary’s machine dies: another takes the record over, closes it, draws are not carried', async () => {
    await hands.setUp(sittingId, trustees.map(id));
    await hands.vote(sittingId, id('dung'), agree);
    await caller('lien')(api.takeOverSitting, { sittingId });
    for (const who of ['quyen', 'lien', 'giang', 'kien'] as const)
      await hands.vote(sittingId, id(who), who === 'quyen' ? agree : who === 'lien' ? () => 'abstain' : () => 'against');
    const again = await electionIn(sittingId, caseId);
    expect(await refused(caller('lien')(elections.closeElection, { electionId: again.id }))).toEqual([]);
    await hands.open(sittingId, [id('lien'), id('quyen'), id('kien')]);
    expect((await lastVote(sittingId, caseId)).outcome).toMatchObject({ agree: 2, against: 2, abstain: 1, carried: false });
    const { version, secretaryName } = await caller('lien')(api.showSitting, { sittingId });
    expect(secretaryName).toBe(people.lien.fullName);
    expect(await refused(caller('lien')(api.closeSitting, { sittingId, version }))).toEqual([]);
    const minutes = await paperOf('lien', sittingId, 'minutes');
    for (const text of [
      'Lượt 1: có thành viên khiếu nại',
      'chấp nhận khiếu nại về phiếu',
      'phiếu mình đã bỏ không còn trên bảng',
    ])
      expect(minutes).toContain(text);
    for (const who of ['kien', 'quyen'] as const) expect(minutes.split('khiếu nại')[1]).not.toContain(people[who].fullName);
  });
});

test('no choice is anywhere in the database as text, and events name ids and figures alone', async () => {
  const events = await world.site.db
    .selectFrom('event')
    .select(['type', 'body'])
    .where('type', '=', 'sitting.ballot-cast')
    .execute();
  expect(events.length).toBeGreaterThan(10);
  for (const { body } of events) {
    expect(Object.keys(body as object).sort()).toEqual(['electionId', 'revision', 'sittingId', 'voteId']);
  }
  const kept = await world.site.db.selectFrom('idempotency').selectAll().execute();
  const entries = await world.site.db.selectFrom('election_entry').select('entry').execute();
  expect(JSON.stringify([kept, entries])).not.toMatch(/agree|against|abstain/);
});
