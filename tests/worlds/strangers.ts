import type { Cast, Name } from '#tests/support/cast.ts';
import { scan } from '#tests/support/plans.ts';
import type { Outsider, Things } from './councilLife.ts';

/** Those who try what is not theirs: no account; another unit's head; a member tied to every case; a member who is no trustee; others from outside. */
export const strangers = [
  'nobody',
  'giang',
  'hanh',
  'binh',
  'kien',
  'clerkElsewhere',
  'secretaryElsewhere',
  'seatless',
  'keeper',
  'ended',
] as const satisfies readonly ('nobody' | Name | Outsider)[];
export type Stranger = 'nobody' | Name | Outsider;

interface Row {
  /** Somebody whom the route is for. */
  readonly rightful: Name;
  readonly input: (things: Things, cast: Cast) => Record<string, unknown>;
  /** Strangers for whom it is there and not theirs, with the reasons; to all others it is as if there were nothing. */
  readonly told?: Partial<Record<Stranger, readonly string[]>>;
  /** Of the strangers to others' rows, those who may do this. */
  readonly theirs?: readonly Stranger[];
}

const members = (code: string) => ({ binh: [code], kien: [code] });
const notRunning = { ...members('council.only-runners'), keeper: ['council.only-runners'] };
const notTrusted = { binh: ['council.tied-to-case'], kien: ['council.not-a-trustee'], keeper: ['council.not-a-trustee'] };

type Input = Row['input'];
/** Rows of one sort of thing: its id and version, and what else is asked. */
const about =
  (idOf: (things: Things) => Record<string, unknown>) =>
  (rightful: Name, more: Input = () => ({}), rest: Partial<Row> = {}): Row => ({
    ...{ rightful, ...rest },
    input: (things, cast) => ({ version: 1, ...idOf(things), ...more(things, cast) }),
  });
const ofCouncil = (rightful: Name, more?: Input) =>
  about(({ councilId }) => ({ councilId }))(rightful, more, { told: members('council.only-keepers'), theirs: ['keeper'] });
/** A sitting that nobody but its keepers knows of yet. */
const ofPlanned = (more?: Input) =>
  about(({ plannedId, plannedCaseId }) => ({ sittingId: plannedId, caseId: plannedCaseId }))('dung', more, {
    theirs: ['keeper'],
  });
const ofSitting = (rightful: Name, more?: Input, rest: Partial<Row> = {}) =>
  about(({ sittingId }) => ({ sittingId }))(rightful, more, { told: notRunning, ...rest });
const ofCase = (rightful: Name, more?: Input, rest: Partial<Row> = {}) =>
  about(({ caseId }) => ({ caseId }))(rightful, more, { told: notRunning, ...rest });
const ofElection = (rightful: Name, more?: Input, rest: Partial<Row> = {}) =>
  about(({ electionId }) => ({ electionId }))(rightful, more, { told: notRunning, ...rest });
const ofRound = (rightful: Name, round: string, more?: Input, rest: Partial<Row> = {}) =>
  about((things) => ({ roundId: things[round] }))(rightful, more, { theirs: ['keeper'], ...rest });
const ofNomination = (more?: Input, rest: Partial<Row> = {}) =>
  about(({ draftNominationId }) => ({ nominationId: draftNominationId }))('an', more, { theirs: ['binh'], ...rest });
const ofDraft = (rightful: Name, more?: Input) =>
  about(({ draftDossierId }) => ({ dossierId: draftDossierId }))(rightful, more, { theirs: ['binh'] });
const ofSent = (more?: Input) =>
  about(({ sentDossierId }) => ({ dossierId: sentDossierId }))('dung', more, {
    ...{ told: { binh: ['commendation.only-standing-agency', 'commendation.own-case'] }, theirs: ['keeper'] },
  });
const inUnit = (code: string) => ({ hanh: [code], binh: [code] });
const ofAward = (rightful: Name, more?: Input, rest: Partial<Row> = {}) =>
  about(({ awardId }) => ({ awardId }))(rightful, more, rest);
const ofAssessment = (rightful: Name, more?: Input, rest: Partial<Row> = {}) =>
  about(({ assessmentId }) => ({ assessmentId }))(rightful, more, { told: inUnit('appraisals.only-recogniser'), ...rest });
const ofCampaign = (rightful: Name, more: Input) =>
  about(({ campaignId }) => ({ campaignId }))(rightful, more, { told: inUnit('recognition.only-authority') });
const ofTitle = (more: Input) =>
  about(({ titleId }) => ({ titleId }))('quyen', more, { told: inUnit('recognition.only-authority') });

/** An award from before, of the unit as a collective. */
export const pastAward = {
  ...{
    form: 'Giấy khen',
    number: '3/QĐ-UBND',
    decidedOn: '2019-12-20',
    issuer: 'Chủ tịch UBND huyện',
    merit: 'Thành tích năm 2019',
  },
  ...{ meritsFrom: '2019-01-01', meritsTo: '2019-12-01' },
};
const hex = '0'.repeat(64);
const writtenOf = {
  form: 'Giấy khen',
  isDirectWorker: true,
  merits: 'x',
  meritsFrom: '2023-01-01',
  meritsTo: '2023-11-01',
  solutions: [],
};

const entrants = {
  ...{ giang: ['commendation.only-standing-agency'], hanh: ['commendation.only-standing-agency'] },
  binh: ['commendation.only-standing-agency'],
};
const onlyHead: Partial<Row> = { told: { keeper: ['commendation.only-head-rules'] }, theirs: [] };

const notBody = { giang: ['blocs.only-body'], binh: ['blocs.only-body'] };
const ofBloc = (more?: Input) => about(({ blocId }) => ({ blocId }))('dung', more, { told: notBody, theirs: ['keeper'] });
const ofBlocYear = (rightful: Name, more?: Input) =>
  about(({ blocYearId }) => ({ blocYearId }))(rightful, more, {
    told: { giang: ['blocs.only-leader'], keeper: ['blocs.only-leader'] },
    theirs: ['binh'],
  });
const ofMember = (more: Input) =>
  about(({ blocYearId }) => ({ blocYearId }))('binh', more, {
    told: { giang: ['blocs.only-own-unit'], keeper: ['blocs.only-own-unit'] },
    theirs: ['binh'],
  });

/** Every write of council, elections, panels, commendation, titles and blocs: with what it is asked, who may, and who is told more than nothing. */
export const rows: Readonly<Record<string, Row>> = {
  '/api/councils': {
    rightful: 'dung',
    theirs: ['keeper'],
    input: (_, { unit, person }) => ({
      ...{ unitId: unit.committee, kind: 'recognition-council', name: 'Hội đồng khác', decision: 'Quyết định số 13' },
      ...{ decidedOn: '2023-12-01', from: '2023-12-01', members: [{ personId: person.quyen, part: 'chair' }] },
    }),
  },
  '/api/councils/:councilId/rules': ofCouncil('dung'),
  '/api/councils/:councilId/members': ofCouncil('dung', () => ({ on: '2023-12-12', leaving: [], joining: [] })),
  '/api/councils/:councilId/substitutes': ofCouncil('dung', (_, { person }) => ({
    ...{ memberId: person.kien, substituteId: person.an, from: '2023-12-12' },
  })),
  '/api/councils/:councilId/sittings': ofCouncil('dung', () => ({
    ...{ title: 'Phiên', mode: 'meeting', meetsOn: '2023-12-20', begins: '08:00', venue: 'P1', answersThrough: null },
  })),
  '/api/councils/:councilId/trustees': ofCouncil('dung', (_, { person }) => ({
    ...{ trustees: [person.quyen, person.lien], threshold: 2 },
  })),
  '/api/councils/:councilId/trustee-key': {
    ...ofCouncil('quyen', () => ({ trustee: {} })),
    ...{ told: { ...members('council.not-a-trustee'), keeper: ['council.not-a-trustee'] }, theirs: [] },
  },
  '/api/sittings/:sittingId/plan': ofPlanned(() => ({
    ...{ title: 'Phiên', mode: 'meeting', meetsOn: '2023-12-20', begins: '08:00', venue: 'P1' },
  })),
  '/api/sittings/:sittingId/cases': ofPlanned((_, { unit }) => ({
    ...{ kind: 'other', name: 'Việc', proposal: 'Xét', unitId: unit.school },
  })),
  '/api/sitting-cases/:caseId': ofPlanned((_, { unit }) => ({
    ...{ kind: 'other', name: 'Việc', proposal: 'Xét', unitId: unit.school },
  })),
  '/api/sitting-cases/:caseId/drop': ofPlanned(),
  '/api/sittings/:sittingId/call': ofPlanned(),
  '/api/sittings/:sittingId/open': ofSitting('dung'),
  '/api/sittings/:sittingId/close': ofSitting('dung'),
  '/api/sittings/:sittingId/sign': ofSitting('dung', () => ({ signedOn: '2023-12-12' })),
  '/api/sittings/:sittingId/attendance': ofSitting('dung', (_, { person }) => ({
    ...{ personId: person.kien, attendance: 'present' },
  })),
  '/api/sittings/:sittingId/take-over': ofSitting('lien'),
  '/api/sitting-cases/:caseId/take-up': ofCase('dung'),
  '/api/sitting-cases/:caseId/discussion': ofCase('dung', () => ({ discussion: 'Nhất trí' })),
  '/api/sitting-cases/:caseId/declare-tie': ofCase('kien', () => ({ reason: 'household' }), {
    ...{ told: {}, theirs: ['binh', 'kien', 'keeper'] },
  }),
  '/api/sitting-cases/:caseId/withdraw-tie': ofCase('kien', undefined, { told: {}, theirs: ['binh', 'kien', 'keeper'] }),
  '/api/sitting-cases/:caseId/set-tie': ofCase('dung', ({ handCaseId }, { person }) => ({
    ...{ caseId: handCaseId, personId: person.kien, reason: 'household' },
  })),
  '/api/sitting-cases/:caseId/lift-tie': ofCase('dung', (_, { person }) => ({ personId: person.kien })),
  '/api/sitting-cases/:caseId/open-vote': ofCase('dung', ({ handCaseId }) => ({ caseId: handCaseId, again: null })),
  '/api/sitting-cases/:caseId/counters': ofCase('dung', ({ handCaseId }, { person }) => ({
    ...{ caseId: handCaseId, counters: [person.lien] },
  })),
  '/api/sitting-cases/:caseId/count': ofCase('dung', ({ handCaseId }) => ({
    ...{ caseId: handCaseId, agree: 4, against: 0, abstain: 0 },
  })),
  '/api/sitting-cases/:caseId/stop-vote': ofCase('dung', ({ handCaseId }) => ({ caseId: handCaseId })),
  '/api/sitting-cases/:caseId/answer': ofCase('lien', ({ writtenCaseId }) => ({ caseId: writtenCaseId, choice: 'agree' }), {
    ...{ told: { binh: ['council.tied-to-case'], keeper: ['council.not-asked'] }, theirs: ['kien'] },
  }),
  '/api/sitting-cases/:caseId/close-writing': ofCase('dung', ({ writtenCaseId }) => ({ caseId: writtenCaseId })),
  '/api/sitting-cases/:caseId/put-off': ofCase('dung', () => ({ reason: 'Chưa đủ hồ sơ' })),
  '/api/elections/:electionId/dealing': ofElection('lien', () => ({ dealing: {} }), { told: notTrusted }),
  '/api/elections/:electionId/acknowledgement': ofElection('lien', () => ({ acknowledgement: {} }), { told: notTrusted }),
  '/api/elections/:electionId/complaint': ofElection(
    'lien',
    (_, { person }) => ({
      complaint: {
        ...{ trustee: person.lien, dealer: person.dung, point: hex },
        proof: { commitments: [hex, hex], response: hex },
      },
    }),
    { told: notTrusted },
  ),
  '/api/elections/:electionId/decryption': ofElection('lien', () => ({ decryption: {} }), { told: notTrusted }),
  '/api/sittings/:sittingId/ballots': ofSitting('lien', ({ electionId }) => ({ ballots: [{ electionId, ballot: {} }] }), {
    ...{ told: { binh: ['council.tied-to-case'], keeper: ['council.no-ballot'] }, theirs: ['kien'] },
  }),
  '/api/elections/:electionId/close': ofElection('dung'),
  '/api/elections/:electionId/restart': ofElection('dung'),
  '/api/elections/:electionId/abandon': ofElection('dung'),
  '/api/elections/:electionId/dispute': ofElection('lien', () => ({ ground: 'not-mine' }), {
    ...{ told: { binh: ['council.tied-to-case'], keeper: ['council.no-ballot'] }, theirs: ['kien'] },
  }),
  '/api/elections/:electionId/dispute-answer': ofElection('dung', ({ disputeId }) => ({
    ...{ disputeId, answer: 'dismissed', reason: 'Đã đối chiếu' },
  })),
  '/api/award-rounds': {
    rightful: 'dung',
    theirs: ['keeper'],
    input: (_, { unit }) => ({
      ...{ awards: [{ form: 'Giấy khen', audience: 'individual', standard: null, line: null }], quotas: [], dossier: [] },
      ...{ needsRegistration: false, unitId: unit.committee, year: 2023, title: 'Đợt khác', merit: 'Việc khác' },
      ...{ dueOn: '2023-12-30', dueMeaning: 'through', invited: [unit.school] },
    }),
  },
  '/api/award-rounds/:roundId/close-intake': ofRound('dung', 'openRoundId', undefined, { told: entrants }),
  '/api/award-rounds/:roundId/nominations': ofRound(
    'an',
    'openRoundId',
    (_, { unit }) => ({ ...writtenOf, audience: 'collective', unitId: unit.school, personId: null }),
    {
      told: {
        ...{ giang: ['commendation.only-own-people'], hanh: ['commendation.only-own-people'] },
        keeper: ['commendation.only-own-people'],
      },
      theirs: ['binh'],
    },
  ),
  // Whoever is put forward may take it back, and change nothing of what is written of them.
  '/api/nominations/:nominationId': ofNomination(() => writtenOf, { told: { hanh: ['commendation.only-keepers'] } }),
  '/api/nominations/:nominationId/put-forward': ofNomination(() => ({ putForward: false })),
  '/api/nominations/:nominationId/withdraw': ofNomination(() => ({ reason: 'Rút' }), { theirs: ['hanh', 'binh'] }),
  '/api/award-dossiers/:dossierId/meeting': ofDraft('an', ({ draftNominationId }) => ({
    meeting: {
      ...{ heldOn: '2023-12-10', body: 'staff', chairName: 'A', chairTitle: 'Hiệu trưởng', secretaryName: 'B' },
      ...{ members: 30, present: 30 },
    },
    votes: [{ nominationId: draftNominationId, agree: 30, against: 0, base: 30 }],
  })),
  '/api/award-dossiers/:dossierId/papers': ofDraft('an', () => ({ requirement: 'plan-0', paper: scan() })),
  '/api/award-dossiers/:dossierId/papers/drop': ofDraft('an', () => ({ requirement: 'plan-0', hash: hex })),
  '/api/award-dossiers/:dossierId/send': ofDraft('binh', () => ({ contentHash: hex })),
  '/api/award-dossiers/:dossierId/recall': ofDraft('binh'),
  '/api/award-rounds/:roundId/paper-arrivals': ofRound(
    'dung',
    'openRoundId',
    (_, { unit }) => ({
      ...{ unitId: unit.otherSchool, arrivedOn: '2023-12-11', arrivedHour: '08:00', stamp: scan('dau-den.pdf') },
    }),
    { told: entrants },
  ),
  '/api/award-dossiers/:dossierId/lateness': ofSent(() => ({ takes: true, reason: 'Nhận' })),
  '/api/award-dossiers/:dossierId/return': ofSent(() => ({ reason: 'Thiếu', completeBy: '2023-12-20', points: [] })),
  '/api/award-dossiers/:dossierId/appraise': ofSent(({ schoolNominationId }) => ({
    judgements: [{ nominationId: schoolNominationId, proposes: true, reason: '', note: '' }],
  })),
  '/api/award-rounds/:roundId/limits': ofRound('quyen', 'choosingRoundId', () => ({
    ...{ audience: 'individual', measure: 'max', amount: 3, source: 'Thông báo số 8' },
  })),
  '/api/award-rounds/:roundId/limits/:limitId/end': ofRound('quyen', 'choosingRoundId', ({ limitId }) => ({
    ...{ limitId, reason: 'Thay bằng thông báo mới' },
  })),
  '/api/award-rounds/:roundId/choice-rules': ofRound('quyen', 'choosingRoundId', () => ({
    ...{ keys: { collective: ['points'], individual: ['votes'] }, keysSource: 'Quy chế' },
  })),
  '/api/award-rounds/:roundId/limit-rulings': ofRound(
    'quyen',
    'choosingRoundId',
    () => ({ conflict: 'x', taken: 'y', reason: 'z', as: 'head' }),
    onlyHead,
  ),
  '/api/award-rounds/:roundId/tie-rulings': ofRound(
    'quyen',
    'choosingRoundId',
    ({ chosenId, unchosenId }) => ({ order: [chosenId, unchosenId], reason: 'x', as: 'head' }),
    onlyHead,
  ),
  '/api/award-rounds/:roundId/choice/what-if': ofRound('quyen', 'choosingRoundId', () => ({ audience: 'individual' })),
  '/api/award-rounds/:roundId/choice/bring': ofRound('dung', 'choosingRoundId', ({ plannedId, unchosenId }) => ({
    ...{ sittingId: plannedId, nominationIds: [unchosenId] },
  })),
  '/api/award-rounds/:roundId/choice/take': ofRound(
    'quyen',
    'choosingRoundId',
    ({ unchosenId }) => ({ nominationId: unchosenId, reason: 'Chọn' }),
    onlyHead,
  ),
  '/api/award-rounds/:roundId/choice/take-all': ofRound('quyen', 'choosingRoundId', () => ({ audience: 'collective' })),
  '/api/award-rounds/:roundId/choice/release': ofRound('quyen', 'choosingRoundId', ({ chosenId }) => ({
    ...{ nominationId: chosenId, reason: 'Bỏ' },
  })),
  '/api/award-rounds/:roundId/postings': ofRound('dung', 'choosingRoundId', () => ({
    ...{ postedOn: '2023-12-12', workingDays: 5, source: 'Quy chế' },
  })),
  '/api/award-rounds/:roundId/petitions': ofRound(
    'an',
    'postedRoundId',
    ({ postedNominationId }) => ({ nominationId: postedNominationId, text: 'Chưa đúng', received: null }),
    { theirs: ['giang', 'hanh', 'binh', 'keeper'] },
  ),
  '/api/award-rounds/:roundId/petitions/follow': ofRound('an', 'postedRoundId', ({ petitionCode }) => ({ code: petitionCode }), {
    theirs: ['giang', 'hanh', 'binh', 'keeper'],
  }),
  '/api/units/:unitId/past-awards': {
    rightful: 'an',
    told: { hanh: ['commendation.only-keepers'] },
    theirs: ['binh'],
    input: (_, { unit }) => ({ unitId: unit.school, ...pastAward }),
  },
  '/api/past-awards/:pastAwardId/strike': {
    rightful: 'an',
    told: { hanh: ['commendation.only-keepers'] },
    theirs: ['binh'],
    input: ({ pastAwardId }) => ({ pastAwardId, reason: 'Nhập nhầm' }),
  },
  '/api/past-recognition/:pastRecognitionId/strike': {
    rightful: 'dung',
    told: { hanh: ['recognition.only-past-keepers'], binh: ['recognition.only-past-keepers'] },
    input: ({ pastRecognitionId }) => ({ pastRecognitionId, reason: 'Nhập nhầm' }),
  },
  '/api/petitions/:petitionId/answer': {
    rightful: 'dung',
    theirs: ['keeper'],
    input: ({ petitionId }) => ({ petitionId, isUpheld: false, answer: 'Đã kiểm tra', version: 1 }),
  },
  '/api/award-rounds/:roundId/decision': ofRound(
    'quyen',
    'postedRoundId',
    () => ({ number: '130/QĐ-BCĐ', decidedOn: '2023-12-12', signerTitle: 'Trưởng ban', bonus: null }),
    { told: { keeper: ['commendation.only-authority'] }, theirs: [] },
  ),
  '/api/award-rounds/:roundId/payments': ofRound('dung', 'paidRoundId', ({ unpaidAwardId }) => ({
    ...{ paidOn: '2023-12-12', payments: [{ awardId: unpaidAwardId, receivedBy: 'Người nhận' }] },
  })),
  '/api/awards/:awardId/payment/corrections': ofAward(
    'dung',
    () => ({ turn: 1, reason: 'Ghi nhầm ngày', instead: { paidOn: '2022-12-05', receivedBy: 'Người nhận' } }),
    { told: inUnit('commendation.only-keepers'), theirs: ['keeper'] },
  ),
  '/api/award-rounds/:roundId/announcement': ofRound('quyen', 'paidRoundId', () => ({
    ...{ announcedOn: '2023-12-12', occasion: 'Hội nghị' },
  })),
  '/api/awards/:awardId/revocation': ofAward(
    'quyen',
    () => ({
      ...{ number: '9/QĐ', revokedOn: '2023-12-12', signerTitle: 'Trưởng ban', cause: 'later-conclusion', reason: 'Kết luận' },
    }),
    { told: { ...inUnit('commendation.only-authority'), keeper: ['commendation.only-authority'] } },
  ),
  '/api/awards/:awardId/recovery': ofAward('dung', () => ({ recoveredOn: '2023-12-12', paper: 'Phiếu thu 3' }), {
    ...{ told: inUnit('commendation.only-keepers'), theirs: ['keeper'] },
  }),
  '/api/assessments/:assessmentId/appraisal/scores': ofAssessment('dung', () => ({
    lines: [{ lineCode: 'I.1', points: 100, note: 'x', version: 0 }],
  })),
  '/api/assessments/:assessmentId/appraisal/inspection': ofAssessment('dung', () => ({
    ...{ onDay: '2023-11-25', from: '08:00', until: '09:00', decisionNumber: '1', decisionDay: '2023-11-22' },
    ...{ team: [{ name: 'A', title: 'B' }], headPresent: true, coSignerPresent: true },
    ...{ strengths: 'x', shortcomings: 'y', requests: 'z' },
  })),
  '/api/assessments/:assessmentId/appraisal/lateness': ofAssessment('dung', () => ({ decision: 'accepted', reason: 'x' })),
  '/api/assessments/:assessmentId/appraisal/finish': ofAssessment('dung'),
  '/api/assessments/:assessmentId/return': ofAssessment('dung', () => ({ reason: 'x', lines: [] }), {
    told: inUnit('assessments.only-recogniser-returns'),
  }),
  '/api/appraisal-panels': ofAssessment('dung', ({ assessmentId }, { person }) => ({
    ...{ assessmentIds: [assessmentId], headId: person.dung, memberIds: [person.lien], dueOn: '2023-12-20', rule: 'mean' },
    ...{ rounding: 'nearest', source: 'x', limits: { overall: 1000, line: 200, spread: 200 }, explanationDays: 5 },
  })),
  '/api/assessments/:assessmentId/panel/hand-in': ofAssessment('dung'),
  '/api/assessments/:assessmentId/panel/step-out': ofAssessment('lien'),
  '/api/assessments/:assessmentId/panel/open': ofAssessment('dung'),
  '/api/assessments/:assessmentId/panel/day': ofAssessment('dung', () => ({ dueOn: '2023-12-20' })),
  '/api/assessments/:assessmentId/panel/reviewers': ofAssessment('dung', (_, { person }) => ({ personId: person.quyen })),
  '/api/assessments/:assessmentId/panel/head': ofAssessment('quyen', (_, { person }) => ({ personId: person.lien, reason: 'x' })),
  '/api/assessments/:assessmentId/panel/reopen': ofAssessment('dung', (_, { person }) => ({
    ...{ personId: person.lien, reason: 'x' },
  })),
  '/api/assessments/:assessmentId/panel/points': ofAssessment('dung', () => ({ scores: [{ lineCode: 'I.1', points: 100 }] })),
  '/api/assessments/:assessmentId/panel/explanation': ofAssessment('an', () => ({ lines: [{ lineCode: 'I.1', text: 'x' }] }), {
    ...{ told: { hanh: ['appraisals.only-clerk-or-head-explains'] }, theirs: ['binh'] },
  }),
  '/api/assessments/:assessmentId/panel/explanation-paper': ofAssessment('dung', () => ({
    ...{ lines: [{ lineCode: 'I.1', text: 'x' }], arrivedOn: '2023-12-11' },
  })),
  '/api/assessments/:assessmentId/panel/second-look': ofAssessment('dung', () => ({
    looks: [{ lineCode: 'I.1', points: 100, why: 'x' }],
  })),
  '/api/campaigns/:campaignId/result': ofCampaign('quyen', () => ({ number: '1/TB', announcedOn: '2023-12-12' })),
  '/api/sittings/:sittingId/titles': ofSitting(
    'dung',
    ({ plannedId, decidedCampaignId }) => ({ sittingId: plannedId, campaignIds: [decidedCampaignId] }),
    { told: inUnit('recognition.only-receivers-bring') },
  ),
  '/api/campaigns/:campaignId/title': ofCampaign('quyen', () => ({
    ...{ number: '1/QĐ', decidedOn: '2023-12-12', signerTitle: 'Chủ tịch' },
  })),
  '/api/titles/:titleId/revocation': ofTitle(() => ({ number: '2/QĐ', revokedOn: '2023-12-12', reason: 'Sai' })),
  '/api/titles/:titleId/keep': ofTitle(() => ({ on: '2023-12-12', paper: 'Biên bản số 3' })),
  '/api/units/:unitId/blocs': {
    rightful: 'dung',
    theirs: ['keeper'],
    input: (_, { unit }) => ({
      ...{ unitId: unit.committee, kind: 'bloc', name: 'Khối khác', number: '2/QĐ', decidedOn: '2023-12-05', unitIds: [] },
    }),
  },
  '/api/blocs/:blocId/decision': ofBloc(() => ({ paper: scan() })),
  '/api/blocs/:blocId/members': ofBloc((_, { unit }) => ({ unitIds: [unit.school], on: '2023-12-10' })),
  '/api/blocs/:blocId/members/:membershipId/leave': ofBloc(({ membershipId }) => ({
    ...{ membershipId, on: '2020-12-10', reason: 'x' },
  })),
  '/api/blocs/:blocId/end': ofBloc(() => ({ on: '2020-12-10', reason: 'x' })),
  '/api/blocs/:blocId/leads': ofBloc((_, { unit }) => ({ year: 2023, leaderUnitId: unit.school })),
  '/api/bloc-years/:blocYearId/pact': ofBlocYear('an', () => ({ occasion: 'x', targets: ['y'] })),
  '/api/bloc-years/:blocYearId/pact/put': ofBlocYear('binh'),
  '/api/bloc-years/:blocYearId/sign': ofMember((_, { unit }) => ({ unitId: unit.school })),
  '/api/bloc-years/:blocYearId/sheet': ofBlocYear('an', () => ({ criteria: [], scoredBy: 'members' })),
  '/api/bloc-years/:blocYearId/scoring/open': ofBlocYear('binh'),
  '/api/bloc-years/:blocYearId/scores': ofMember((_, { unit }) => ({
    ...{ byUnitId: unit.school, ofUnitId: unit.otherSchool, points: { '1': 100 } },
  })),
  '/api/bloc-years/:blocYearId/hand-in': ofMember((_, { unit }) => ({ byUnitId: unit.school, what: 'own' })),
  '/api/bloc-years/:blocYearId/scoring/close': ofBlocYear('binh'),
  '/api/bloc-years/:blocYearId/meeting': ofBlocYear('an', () => ({
    ...{ heldOn: '2023-12-10', begins: '08:00', ends: '10:00', venue: 'x', chair: 'x', secretary: 'x' },
    ...{ present: [], share: 50, awards: [] },
  })),
  '/api/bloc-years/:blocYearId/conclude': ofBlocYear('binh'),
};
