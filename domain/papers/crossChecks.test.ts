import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import type { LegalDocument } from '../law/legalDocument.ts';
import type { CheckedPaper, NamedOne } from './checkedPaper.ts';
import { dayFindings } from './checks/days.ts';
import { peopleFindings } from './checks/people.ts';
import { recipientFindings } from './checks/recipients.ts';
import { whyNotSubmit } from './checks/required.ts';
import { signerFindings } from './checks/signers.ts';
import { crossChecks } from './crossChecks.ts';

const paper = (kind: string, more: Partial<CheckedPaper> = {}): CheckedPaper => ({
  ...{ key: kind, kind, title: kind, side: 'unit', issuer: 'Trường Bến Sậy', number: '', day: day('2026-12-17') },
  ...{ bases: [], cited: [], addressees: [], recipients: null, signers: [], named: [], voted: [], ballots: null },
  ...{ attendance: null, share: null, counts: [], points: [], staff: null, wrongFigures: [], isReady: true },
  ...more,
});
const hanh: NamedOne = { name: 'Tạ Minh Hạnh', office: 'Giáo viên', award: 'Giấy khen' };
const team: NamedOne = { name: 'Tổ Văn phòng', office: '', award: 'Giấy khen' };
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);
const signing = { unit: { heads: [], staff: [] }, receiver: { heads: [], staff: [] } };
const nothing = {
  ...{ present: new Set<string>(), known: new Set<string>(), plan: { dossier: [], bodies: [], text: '' }, recognition: null },
  ...{ register: [], signing, figures: { points: null, results: new Map(), staffOn: new Map() } },
};

test('papers that name the same people in the same words have nothing to say', () => {
  const papers = [paper('submission', { named: [hanh, team] }), paper('merit-list', { named: [team, hanh] })];
  expect(crossChecks({ ...nothing, papers })).toEqual([]);
  expect(peopleFindings([paper('submission', { named: [hanh] }), paper('merit-list')])).toEqual([]);
});

test('who stands in one paper alone, or in other words, is said with both papers', () => {
  const other = { ...hanh, name: 'Tạ Minh Hanh', office: 'Tổ trưởng' };
  const papers = [paper('submission', { named: [hanh, team] }), paper('merit-list', { named: [other] })];
  expect(peopleFindings(papers)).toEqual([
    {
      ...{ kind: 'state', code: 'papers.named-otherwise', papers: ['merit-list', 'submission'], weight: 'contradiction' },
      facts: {
        here: 'submission',
        said: 'Tạ Minh Hạnh, Giáo viên, Giấy khen',
        there: 'merit-list',
        other: 'Tạ Minh Hanh, Tổ trưởng, Giấy khen',
      },
    },
    {
      ...{ kind: 'state', code: 'papers.named-in-one', papers: ['merit-list', 'submission'], weight: 'contradiction' },
      facts: { name: 'Tổ Văn phòng', here: 'submission', there: 'merit-list' },
    },
  ]);
});

test('one person with two awards, and two persons of one name, are not mistaken for each other', () => {
  const second = { ...hanh, award: 'Lao động tiên tiến' };
  const namesake = { ...hanh, office: 'Kế toán' };
  const all = [hanh, second, namesake];
  expect(peopleFindings([paper('submission', { named: all }), paper('merit-list', { named: [...all].reverse() })])).toEqual([]);
});

const ended: LegalDocument = {
  ...{ number: '91/2017/NĐ-CP', type: 'Nghị định', issuedOn: day('2017-07-31'), issuer: 'Chính phủ', subject: null },
  ...{ inForceFrom: day('2017-10-01'), inForceTo: day('2024-01-01'), successors: ['98/2023/NĐ-CP'], source: null },
  verified: 'all',
};

test('a paper older than its basis, or on a basis that has ended or not begun, is said', () => {
  const decree = { text: 'Nghị định số 91/2017/NĐ-CP', number: '91/2017/NĐ-CP', day: day('2017-07-31'), isBasis: true };
  const younger = { text: 'Biên bản ngày 20/12/2026', number: '', day: day('2026-12-20'), isBasis: true };
  const on = (of: string | null, ...cited: CheckedPaper['cited']) =>
    codes(dayFindings([paper('submission', { cited, day: of === null ? null : day(of) })], [ended]));
  expect(on('2026-12-17', decree, younger)).toEqual(['papers.older-than-basis', 'papers.basis-ended']);
  expect(on('2026-12-17', { ...younger, isBasis: false })).toEqual(['papers.cites-later']);
  expect(on('2023-12-31', decree)).toEqual([]);
  expect(on('2017-08-15', decree)).toEqual(['papers.basis-not-yet']);
  expect(on(null, decree, younger)).toEqual([]);
});

test('a paper of the year cited with another day than its own is said', () => {
  const cited = [{ text: 'Quyết định số 61/QĐ-THCS', number: '61/QĐ-THCS', day: day('2026-11-21'), isBasis: false }];
  const own = paper('initiative-decision', { number: '61/QĐ-THCS', day: day('2026-11-20') });
  expect(codes(dayFindings([paper('person-merit-report', { cited }), own], []))).toEqual(['papers.cited-otherwise']);
});

test('whom a paper is addressed to receives it', () => {
  const of = (addressees: readonly string[], recipients: readonly string[] | null) =>
    codes(recipientFindings([paper('submission', { addressees, recipients })]));
  expect(of(['Ban Chỉ đạo xã'], ['Như trên', 'Lưu: VT'])).toEqual([]);
  expect(of(['Ban Chỉ đạo xã'], ['Ban Chỉ đạo xã', 'Lưu: VT'])).toEqual([]);
  expect(of(['Ban Chỉ đạo xã'], ['Công đoàn', 'Lưu: VT'])).toEqual(['papers.addressee-not-recipient']);
  expect(of([], ['Như Điều 4'])).toEqual(['papers.recipients-not-filed']);
  expect([of([], []), of([], null)]).toEqual([['papers.recipients-missing'], []]);
});

test('the signer held the seat on the day, or signs for who did', () => {
  const period = (from: string, until: string | null) => ({ from: day(from), until: until === null ? null : day(until) });
  const heads = [
    { name: 'Nguyễn Văn Bình', period: period('2020-01-01', '2026-09-01') },
    { name: 'Lê Thị An', period: period('2026-09-01', null) },
  ];
  const staff = [{ name: 'Ninh Văn Đạt', position: 'Phó Hiệu trưởng', period: period('2024-01-01', null) }];
  const by = (name: string, right: 'own' | 'deputy' | 'byOrder' = 'own', on = '2026-12-17') =>
    codes(
      signerFindings([paper('submission', { day: day(on), signers: [{ right, office: 'HIỆU TRƯỞNG', name }] })], {
        ...signing,
        unit: { heads, staff },
      }),
    );
  expect([by('Lê Thị An'), by('Nguyễn Văn Bình', 'own', '2026-08-31'), by('Ninh Văn Đạt', 'deputy')]).toEqual([[], [], []]);
  expect(by('Nguyễn Văn Bình')).toEqual(['papers.signer-not-in-office']);
  expect(by('Lê Thị An', 'own', '2026-08-31')).toEqual(['papers.signer-not-in-office']);
  expect(by('Ninh Văn Đạt')).toEqual(['papers.signer-not-in-office']);
  expect(by('Lê Thị An', 'deputy')).toEqual(['papers.head-signs-for-head']);
  expect(by('Nguyễn Văn Bình', 'deputy')).toEqual(['papers.signer-not-on-staff']);
  expect(by('Ai Đó', 'own', '2019-05-01')).toEqual(['papers.signer-not-recorded']);
});

test('an award beyond the head of a unit is said with the article', () => {
  const beyond = paper('commendation-decision', { named: [{ ...hanh, award: 'Bằng khen' }, team] });
  expect(signerFindings([beyond], signing)).toMatchObject([{ code: 'papers.award-beyond-power', law: { at: 'Điều 80' } }]);
});

test('what the plan puts into the dossier stands in the way, what only the law asks is advice', () => {
  const line = (text: string, at: number) => ({ text, span: { line: at, start: 0, end: 1 } });
  const plan = {
    dossier: [line('Tờ trình', 2), line('Danh sách trích ngang', 3)],
    bodies: [],
    text: 'Hồ sơ khen thưởng gồm:\na\nb',
  };
  const papers = [paper('submission', { named: [hanh] })];
  const known = new Set(['submission', 'merit-list', 'commendation-minutes', 'person-merit-report']);
  const dossier = { ...nothing, plan, papers, known };
  expect(whyNotSubmit(dossier)).toEqual([{ kind: 'state', code: 'papers.plan-asks', facts: { asked: 'Danh sách trích ngang' } }]);
  expect(crossChecks(dossier).map(({ code, weight, law }) => [code, weight, law?.at])).toEqual([
    ['papers.plan-asks', 'contradiction', undefined],
    ['papers.law-asks', 'advice', 'Điều 84 khoản 2'],
    ['papers.law-asks', 'advice', 'Điều 84 khoản 2'],
  ]);
  expect(whyNotSubmit({ ...dossier, papers: [...papers, paper('merit-list', { isReady: false })] })).toHaveLength(1);
  expect(whyNotSubmit({ ...dossier, papers: [...papers, paper('merit-list', { named: [hanh] })] })).toEqual([]);
  const tasks = [
    { name: 'Tổ Văn phòng', tasks: [line('Lập danh sách trích ngang gửi Hội đồng', 9)], span: { line: 8, start: 0, end: 1 } },
  ];
  expect(codes(whyNotSubmit({ ...dossier, plan: { ...plan, dossier: [], bodies: tasks } }))).toEqual(['papers.plan-gives-task']);
});
