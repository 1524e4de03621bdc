import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, longDate } from '#domain/kernel/day.ts';
import { legalDocuments } from '#domain/law/legalDocuments.ts';
import type { CheckedPaper } from '#domain/papers/checkedPaper.ts';
import { checkWords } from '#domain/papers/checks/words.ts';
import { crossChecks } from '#domain/papers/crossChecks.ts';
import { type CommendationDecisionValues, commendationDecision } from '../write/decisions/commendationDecision.ts';
import { type MeritListValues, meritList } from '../write/forms/meritList.ts';
import { type SubmissionValues, submission } from '../write/letters/submission.ts';
import { type CountingMinutesValues, countingMinutes } from '../write/minutes/countingMinutes.ts';
import { type ReviewMinutesValues, reviewMinutes } from '../write/minutes/reviewMinutes.ts';
import type { VotedCase } from '../write/minutes/votes.ts';
import type { Paper } from '../write/paper.ts';
import { type AppraisalReportValues, appraisalReport } from '../write/reports/appraisalReport.ts';
import { type PersonMeritReportValues, personMeritReport } from '../write/reports/personMeritReport.ts';
import { type UnitMeritReportValues, unitMeritReport } from '../write/reports/unitMeritReport.ts';
import { paperFacts } from './paperFacts.ts';

/** The values of a whole dossier, as its papers are written from them. */
interface Dossier {
  readonly submission: SubmissionValues;
  readonly list: MeritListValues;
  readonly decision: CommendationDecisionValues;
  readonly minutes: ReviewMinutesValues;
  readonly counting: CountingMinutesValues;
  readonly reports: readonly PersonMeritReportValues[];
  readonly unitReport: UnitMeritReportValues;
  readonly appraisal: AppraisalReportValues;
  readonly known: { readonly staff: number; readonly self: number; readonly appraised: number };
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Vương'];
const middles = ['Thị', 'Văn', 'Minh', 'Đức', 'Thu', 'Quang'];
const givens = ['Hạnh', 'Bình', 'Châu', 'Dũng', 'Giang', 'Khánh', 'Liên', 'Quyên', 'Thảo', 'Yến'];
const fullName = fc
  .tuple(fc.constantFrom(...families), fc.constantFrom(...middles), fc.constantFrom(...givens))
  .map((parts) => parts.join(' '));
const person = fc.record({ name: fullName, office: fc.constantFrom('Giáo viên', 'Tổ trưởng', 'Kế toán, Tổ Văn phòng') });
const far = (a: string, b: string) => [...a].filter((letter, at) => letter !== b[at]).length > 3 || a.length !== b.length;

const school = 'Trường Trung học cơ sở Bến Sậy';
const head = { name: 'Lưu Trọng Nhân', title: 'Hiệu trưởng' };
const before = { name: 'Ngô Thế Phong', title: 'Hiệu trưởng' };
const since = day('2024-03-01');

const dossier = fc
  .record({
    persons: fc
      .uniqueArray(person, { minLength: 2, maxLength: 6, selector: ({ name }) => name })
      .filter((all) => all.every((one, at) => all.slice(at + 1).every((other) => far(one.name, other.name)))),
    teams: fc.uniqueArray(fc.constantFrom('Tổ Khoa học xã hội', 'Tổ Khoa học tự nhiên', 'Tổ Văn phòng'), { maxLength: 3 }),
    award: fc.constantFrom('Giấy khen', 'Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'),
    members: fc.integer({ min: 5, max: 15 }),
    on: fc.integer({ min: 0, max: 600 }).map((days) => addDays(day('2024-06-01'), days)),
    staff: fc.integer({ min: 5, max: 300 }),
    self: fc.integer({ min: 50, max: 100 }),
    appraised: fc.integer({ min: 50, max: 100 }),
  })
  .map(made);

interface Drawn {
  readonly persons: readonly { readonly name: string; readonly office: string }[];
  readonly teams: readonly string[];
  readonly award: string;
  readonly members: number;
  readonly on: Day;
  readonly staff: number;
  readonly self: number;
  readonly appraised: number;
}

function made({ persons, teams, award, members, on, staff, self, appraised }: Drawn): Dossier {
  const headed = (number: string, after: number) => ({
    ...{ issuer: school, superior: 'Ủy ban nhân dân xã Bến Sậy', number, place: 'Bến Sậy' },
    day: addDays(on, after),
  });
  const { number: _, day: __, place: ___, ...plain } = headed('', 0);
  const at = (after: number, hour: string) => `${addDays(on, after)}T${hour}:00:00Z`;
  const meeting = { opened: at(0, '01'), closed: at(0, '03'), venue: 'Phòng họp' };
  const collectives = teams.map((name) => ({ name, award, merit: 'Dẫn đầu các phong trào' }));
  const rows = persons.map((one) => ({ ...one, award, merit: 'Hoàn thành xuất sắc nhiệm vụ' }));
  const voted = (one: { readonly name: string; readonly office?: string }): VotedCase => ({
    ...{ name: one.name, award, agree: members, against: 0, accepted: true },
    ...(one.office ? { office: one.office } : {}),
  });
  const signer = { title: head.title, name: head.name };
  const common = { signer, sample: true };
  const bases = ['Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022'];
  const committee = 'Ban Chỉ đạo xã Bến Sậy';
  return {
    submission: {
      ...{ ...common, head: headed('41/TTr-THCS', 4), matter: 'đề nghị xét tặng', addressees: [committee], bases },
      requests: [{ award, collectives: teams, persons: persons.map(({ name }) => name) }],
      meritReports: persons.length + teams.length,
      ...{ attached: ['Danh sách trích ngang'], recipients: ['Như trên', 'Lưu: VT'] },
    },
    list: {
      head: { ...plain, day: addDays(on, 4) },
      year: 'năm 2025',
      collectives,
      persons: rows,
      signers: [signer],
      recipients: [],
    },
    decision: {
      ...{ ...common, head: headed('80/QĐ-THCS', 8), authority: `Hiệu trưởng ${school}`, bases, form: award },
      ...{ collectives, persons, merit: 'thành tích trong năm', executors: ['Kế toán'], recipients: ['Như Điều 3', 'Lưu: VT'] },
    },
    minutes: {
      ...{ ...meeting, head: { ...plain, number: '72/BB-HĐ' }, matter: 'commendation', council: 'Hội đồng', year: 'năm 2025' },
      ...{ chair: head, secretary: { name: 'Mai Thị Ngân', title: 'Văn thư' }, attendance: { present: members, total: members } },
      ...{ reported: [], bases: ['Quy chế'], rule: { form: 'ballot', base: 'members', share: 80 }, opinions: [] },
      ...{ collectives: collectives.map(voted), persons: persons.map(voted), recipients: ['Lưu: VT, hồ sơ'] },
    },
    counting: {
      ...{ ...meeting, head: { ...plain, number: '73/BB-TKP' }, matter: 'xét khen thưởng', team: [], witnesses: [], signers: [] },
      ballots: { issued: members, collected: members, valid: members, invalid: 0 },
      cases: [...persons, ...collectives].map(({ name }) => ({ name, award, agree: members, against: 0 })),
      ...{ base: { name: 'tổng số thành viên', count: members }, recipients: ['Lưu: VT'] },
    },
    reports: persons.map(({ name, office }) => ({
      ...{ head: { ...plain, day: on }, name, office, details: [], award: `tặng ${award}`, year: 'năm 2025', duties: [] },
      ...{ merits: ['Hoàn thành tốt'], initiatives: [], honours: [], signers: [signer, { title: 'Người báo cáo', name }] },
    })),
    unitReport: {
      ...{ head: headed('70/BC-THCS', 2), unit: school, staff, title: 'Đơn vị đạt chuẩn văn hóa', recognition: 'first' },
      ...{ period: { from: day('2024-01-01'), until: day('2026-01-01') }, situation: [], duties: [], years: [], honours: [] },
      merits: [{ heading: 'Kết quả', items: [`Năm học có ${self} điểm tự chấm.`] }],
      ...{ signers: [signer], recipients: [committee, 'Lưu: VT'] },
    },
    appraisal: {
      ...{ ...common, head: headed('19/BC-BCĐ', 1), addressees: [committee], title: 'Đơn vị đạt chuẩn văn hóa', year: 2025 },
      ...{ course: [], pass: 5000, max: 10_000, strengths: [], shortcomings: [], proposals: [] },
      units: [{ name: school, self: self * 100, appraised: appraised * 100, qualified: true }],
      recipients: ['Như trên', 'Lưu: VT'],
    },
    known: { staff, self: self * 100, appraised: appraised * 100 },
  };
}

function findingsOf(one: Dossier) {
  const facts = (kind: string, paper: Paper, key = kind): CheckedPaper =>
    paperFacts(paper, { key, kind, title: key, side: kind === 'appraisal-report' ? 'receiver' : 'unit', isReady: true });
  const papers = [
    facts('submission', submission(one.submission)),
    facts('merit-list', meritList(one.list)),
    facts('commendation-decision', commendationDecision(one.decision)),
    facts('commendation-minutes', reviewMinutes(one.minutes)),
    facts('counting-minutes', countingMinutes(one.counting)),
    facts('unit-merit-report', unitMeritReport(one.unitReport)),
    facts('appraisal-report', appraisalReport(one.appraisal)),
    ...one.reports.map((report, at) => facts('person-merit-report', personMeritReport(report), `person-merit-report/${at}`)),
  ];
  const heads = [
    { name: before.name, period: { from: day('2020-01-01'), until: since } },
    { name: head.name, period: { from: since, until: null } },
  ];
  const { staff, self, appraised } = one.known;
  return crossChecks({
    papers,
    ...{ present: new Set<string>(), known: new Set<string>(), plan: { dossier: [], bodies: [], text: '' }, recognition: null },
    register: legalDocuments,
    figures: {
      points: { year: 2025, self, appraised, others: [10_000, 5000] },
      results: new Map(),
      staffOn: new Map(papers.flatMap((paper) => (paper.day ? [[paper.day, staff] as const] : []))),
    },
    signing: { unit: { heads, staff: [] }, receiver: { heads: [], staff: [] } },
  });
}

const first = <One>([one, ...rest]: readonly One[], change: (one: One) => One): readonly One[] => [change(one!), ...rest];
const misspelt = (name: string) =>
  name.replace(/[aàáảãạăâ]/u, 'u').replace(/^(.*)$/u, (all) => (all === name ? `${name}h` : all));
const basis =
  (text: string) =>
  (one: Dossier): Dossier => ({
    ...one,
    submission: { ...one.submission, bases: [...one.submission.bases, text] },
  });

/** One thing said otherwise, with the paper that must be named and what must be said of it. */
const plants: readonly (readonly [code: string, paper: string, plant: (one: Dossier) => Dossier])[] = [
  ['named-in-one', 'merit-list', (one) => ({ ...one, list: { ...one.list, persons: one.list.persons.slice(1) } })],
  [
    'named-otherwise',
    'merit-list',
    (one) => ({
      ...one,
      list: { ...one.list, persons: first(one.list.persons, (row) => ({ ...row, name: misspelt(row.name) })) },
    }),
  ],
  [
    'named-otherwise',
    'merit-list',
    (one) => ({ ...one, list: { ...one.list, persons: first(one.list.persons, (row) => ({ ...row, award: 'Bằng khen' })) } }),
  ],
  [
    'named-otherwise',
    'commendation-decision',
    (one) => ({
      ...one,
      decision: { ...one.decision, persons: first(one.decision.persons, (row) => ({ ...row, name: misspelt(row.name) })) },
    }),
  ],
  [
    'named-otherwise',
    'person-merit-report/0',
    (one) => ({ ...one, reports: first(one.reports, (report) => ({ ...report, office: 'Hiệu phó' })) }),
  ],
  ['no-merit-report', 'merit-list', (one) => ({ ...one, reports: one.reports.slice(1) })],
  [
    'not-voted-on',
    'commendation-minutes',
    (one) => ({ ...one, minutes: { ...one.minutes, persons: one.minutes.persons.slice(1) } }),
  ],
  [
    'proposed-not-accepted',
    'commendation-minutes',
    (one) => ({
      ...one,
      minutes: { ...one.minutes, persons: first(one.minutes.persons, (voted) => ({ ...voted, accepted: false })) },
    }),
  ],
  [
    'accepted-not-proposed',
    'submission',
    (one) => ({
      ...one,
      minutes: { ...one.minutes, persons: [...one.minutes.persons, { ...one.minutes.persons[0]!, name: 'Hoàng Xuân Ẩn' }] },
    }),
  ],
  [
    'share-below-rule',
    'commendation-minutes',
    (one) => ({ ...one, minutes: { ...one.minutes, persons: first(one.minutes.persons, (voted) => ({ ...voted, agree: 1 })) } }),
  ],
  [
    'votes-otherwise',
    'counting-minutes',
    (one) => ({
      ...one,
      counting: { ...one.counting, cases: first(one.counting.cases, (voted) => ({ ...voted, agree: voted.agree - 1 })) },
    }),
  ],
  [
    'votes-more-than-voters',
    'counting-minutes',
    (one) => ({ ...one, counting: { ...one.counting, cases: first(one.counting.cases, (voted) => ({ ...voted, against: 1 })) } }),
  ],
  [
    'ballots-more-than-issued',
    'counting-minutes',
    (one) => ({
      ...one,
      counting: { ...one.counting, ballots: { ...one.counting.ballots, issued: one.counting.ballots.issued - 1 } },
    }),
  ],
  [
    'ballots-not-adding-up',
    'counting-minutes',
    (one) => ({ ...one, counting: { ...one.counting, ballots: { ...one.counting.ballots, invalid: 1 } } }),
  ],
  [
    'more-present-than-members',
    'commendation-minutes',
    (one) => ({
      ...one,
      minutes: { ...one.minutes, attendance: { ...one.minutes.attendance, present: one.minutes.attendance.total + 1 } },
    }),
  ],
  [
    'count-not-rows',
    'submission',
    (one) => ({ ...one, submission: { ...one.submission, attached: ['Báo cáo thành tích của 99 cá nhân'] } }),
  ],
  [
    'figure-wrong',
    'submission',
    (one) => ({ ...one, submission: { ...one.submission, attached: ['Báo cáo thành tích, 12 (mười một) bản'] } }),
  ],
  [
    'figure-wrong',
    'unit-merit-report',
    (one) => ({
      ...one,
      unitReport: { ...one.unitReport, merits: [{ heading: 'Kết quả', items: ['33/34 (99%) người đăng ký'] }] },
    }),
  ],
  [
    'points-otherwise',
    'appraisal-report',
    (one) => ({
      ...one,
      appraisal: { ...one.appraisal, units: first(one.appraisal.units, (unit) => ({ ...unit, appraised: unit.appraised + 50 })) },
    }),
  ],
  [
    'points-otherwise',
    'unit-merit-report',
    (one) => ({ ...one, unitReport: { ...one.unitReport, merits: [{ heading: 'Kết quả', items: ['Tổng điểm 49,25 điểm.'] }] } }),
  ],
  [
    'staff-otherwise',
    'unit-merit-report',
    (one) => ({ ...one, unitReport: { ...one.unitReport, staff: one.unitReport.staff + 1 } }),
  ],
  [
    'older-than-basis',
    'submission',
    (one) => basis(`Căn cứ Biên bản họp ${longDate(addDays(one.submission.head.day!, 1))}`)(one),
  ],
  [
    'cites-later',
    'submission',
    (one) => ({
      ...one,
      submission: { ...one.submission, attached: [`Quyết định số 99/QĐ-THCS ${longDate(addDays(one.submission.head.day!, 3))}`] },
    }),
  ],
  [
    'cited-otherwise',
    'submission',
    (one) => ({
      ...one,
      submission: { ...one.submission, attached: [`Báo cáo số 70/BC-THCS ${longDate(addDays(one.unitReport.head.day!, -1))}`] },
    }),
  ],
  ['basis-ended', 'submission', basis('Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ')],
  [
    'out-of-order',
    'commendation-decision',
    (one) => ({
      ...one,
      decision: { ...one.decision, head: { ...one.decision.head, day: addDays(one.submission.head.day!, -1) } },
    }),
  ],
  ['recipients-missing', 'submission', (one) => ({ ...one, submission: { ...one.submission, recipients: [] } })],
  [
    'addressee-not-recipient',
    'submission',
    (one) => ({ ...one, submission: { ...one.submission, recipients: ['Công đoàn', 'Lưu: VT'] } }),
  ],
  [
    'recipients-not-filed',
    'commendation-decision',
    (one) => ({ ...one, decision: { ...one.decision, recipients: ['Như Điều 3'] } }),
  ],
  [
    'signer-not-in-office',
    'submission',
    (one) => ({ ...one, submission: { ...one.submission, signer: { title: before.title, name: before.name } } }),
  ],
  [
    'head-signs-for-head',
    'commendation-decision',
    (one) => ({
      ...one,
      decision: { ...one.decision, signer: { ...one.decision.signer, for: { right: 'deputy', title: 'Hiệu trưởng' } } },
    }),
  ],
  ['award-beyond-power', 'commendation-decision', (one) => ({ ...one, decision: { ...one.decision, form: 'Bằng khen' } })],
];

test('a dossier that agrees has nothing said against it', () => {
  fc.assert(
    fc.property(dossier, (one) => {
      expect(findingsOf(one)).toEqual([]);
    }),
  );
});

test.each(plants)('one planted contradiction is found and named: %s in %s', (code, paper, plant) => {
  fc.assert(
    fc.property(dossier, (one) => {
      const found = findingsOf(plant(one));
      const its = found.find((finding) => finding.code === `papers.${code}` && finding.papers.includes(paper));
      expect(its, JSON.stringify(found)).toBeDefined();
      expect(its!.weight).toBe('contradiction');
    }),
    { numRuns: 25 },
  );
});

test('every finding has words of what to do', () => {
  for (const [code] of plants) expect(Object.keys(checkWords)).toContain(`papers.${code}.mend`);
});
