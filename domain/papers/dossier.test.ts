import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { requiredPapers } from '../law/requiredPapers.ts';
import { casePapers } from './casePapers.ts';
import { dossierOrder, fillDossier, isAsked, isSubjectOf, planLinesOf } from './dossier.ts';
import { isDocumentNamed, papersNamed } from './dossierLine.ts';

const line = (text: string, at: number) => ({ text, span: { line: at, start: 0, end: text.length } });
const kindsOf = (text: string, dossier: Parameters<typeof papersNamed>[1] = 'commendation') => papersNamed(text, dossier).kinds;

test('papers are told by the names that offices give them', () => {
  expect(kindsOf('Tờ trình đề nghị khen thưởng của UBND xã, phường')[0]).toBe('submission');
  expect(kindsOf('Biên bản họp cơ quan, đơn vị hoặc họp Hội đồng TĐKT xã, phường')[0]).toBe('commendation-minutes');
  expect(kindsOf('Danh sách trích ngang thành tích của các tập thể, cá nhân đề nghị khen thưởng')).toEqual(['merit-list']);
  expect(kindsOf('Biên bản họp bình xét;', 'emulation-title')[0]).toBe('title-review-minutes');
  expect(kindsOf('Biên bản họp', 'recognition-first')[0]).toBe('assessment-minutes');
  expect(kindsOf('Báo cáo thành tích 02 năm xây dựng cơ quan, đơn vị văn hóa;', 'recognition-first')).toEqual([
    'unit-merit-report',
  ]);
  expect(kindsOf('Bảng tự chấm điểm có xác nhận của công đoàn cấp trên;', 'recognition-again')).toEqual(['score-sheet']);
  expect(kindsOf('Quyết định công nhận lần trước (đối với đơn vị đề nghị công nhận lại).')).toEqual(['held-title-decision']);
  expect(kindsOf('Giấy xác nhận nộp thuế')).toEqual([]);
});

test('a line that attaches a list asks for both papers', () => {
  expect(papersNamed('Tờ trình của thủ trưởng đơn vị (kèm danh sách);', 'commendation')).toEqual({
    kinds: ['submission', 'merit-list'],
    takes: 'all',
  });
  expect(papersNamed('Báo cáo thành tích của tập thể, cá nhân', 'commendation').takes).toBe('all');
});

test('what a person says of themselves is in no dossier', () => {
  expect(kindsOf('Phiếu tự đánh giá của cá nhân')).toEqual([]);
  expect(casePapers.some(({ kind }) => kind === 'self-review-form')).toBe(true);
});

test('the words over a list say of which dossier it is', () => {
  const text = 'KẾ HOẠCH\nHồ sơ đề nghị khen thưởng gồm:\na\nb\nHồ sơ đề nghị công nhận:\nc';
  const plan = { text, dossier: [line('Tờ trình', 3), line('Biên bản họp', 4), line('Bảng tự chấm điểm', 6)] };
  expect(planLinesOf(plan, 'commendation').map((one) => one.text)).toEqual(['Tờ trình', 'Biên bản họp']);
  expect(planLinesOf(plan, 'recognition-first').map((one) => one.text)).toEqual(['Bảng tự chấm điểm']);
  const plain = { text: 'Hồ sơ gồm:\nx', dossier: [line('Tờ trình', 2)] };
  for (const kind of ['commendation', 'recognition-again'] as const) expect(planLinesOf(plain, kind)).toHaveLength(1);
});

test('a list on one line is told by the words before it, and first from again by their years', () => {
  const inLine = 'Hồ sơ đề nghị khen thưởng gồm: tờ trình; biên bản';
  const text = `Hồ sơ đề nghị công nhận\n${inLine}`;
  const dossier = [{ text: 'tờ trình', span: { line: 2, start: 31, end: 39 } }];
  expect(planLinesOf({ text, dossier }, 'commendation')).toHaveLength(1);
  expect(planLinesOf({ text, dossier }, 'recognition-first')).toHaveLength(0);
  const two = 'Hồ sơ công nhận lần đầu gồm:\na\nHồ sơ công nhận lại gồm:\nb\nc';
  const told = { text: two, dossier: [line('Tờ trình', 2), line('Báo cáo', 4), line('Báo cáo 05 năm', 5)] };
  expect(planLinesOf(told, 'recognition-first').map((one) => one.text)).toEqual(['Tờ trình']);
  expect(planLinesOf(told, 'recognition-again').map((one) => one.text)).toEqual(['Báo cáo', 'Báo cáo 05 năm']);
});

test('where the plan says nothing, the law of the day gives the order', () => {
  const nothing = { text: '', dossier: [] };
  const order = dossierOrder('commendation', [nothing], day('2026-12-20'));
  expect(order?.law?.at).toBe('Điều 84 khoản 2');
  expect(order?.lines.map(({ text }) => text)).toEqual(['Tờ trình', 'Báo cáo thành tích', 'Biên bản xét khen thưởng']);
  expect(dossierOrder('recognition-first', [nothing], day('2014-01-01'))).toBeNull();
});

test('the first plan that names the papers gives the order', () => {
  const [above, own] = ['Biên bản họp', 'Tờ trình'].map((text) => ({ text: '', dossier: [line(text, 1)] })) as [never, never];
  const order = dossierOrder('commendation', [{ text: '', dossier: [] }, above, own], day('2026-12-20'));
  expect([order?.plan, order?.law, order?.lines.map(({ text }) => text)]).toEqual([above, null, ['Biên bản họp']]);
});

test('a paper that the law asks for is known by its name alone, too', () => {
  for (const { dossier, papers } of requiredPapers)
    for (const { name, kinds } of papers) expect(kinds).toContain(papersNamed(name, dossier).kinds[0]);
});

test('one that is there goes before one that waits, and what waits is named', () => {
  const lines = [{ text: 'Biên bản', ...papersNamed('Biên bản họp', 'commendation') }];
  const papers = [
    { kind: 'commendation-minutes', isThere: false },
    { kind: 'title-review-minutes', isThere: true },
  ];
  expect(fillDossier(lines, papers)).toEqual([{ line: lines[0], papers: [papers[1]], waiting: [] }]);
  expect(fillDossier(lines, papers.slice(0, 1))[0]?.waiting).toEqual([papers[0]]);
});

test('of papers that are one for each, those that are not there are named beside those that are', () => {
  const lines = [{ text: 'Báo cáo', ...papersNamed('Báo cáo thành tích', 'commendation') }];
  const [hers, his, whole] = [
    { kind: 'person-merit-report', isThere: true },
    { kind: 'person-merit-report', isThere: false },
    { kind: 'unit-merit-report', isThere: false },
  ] as const;
  expect(fillDossier(lines, [hers, his, whole])).toEqual([{ line: lines[0], papers: [hers], waiting: [his] }]);
});

test('a confirmed initiative is asked for where an award needs one, and stands there wherever it is', () => {
  const order = dossierOrder('emulation-title', [], day('2026-12-20'));
  const left = (awards: readonly string[], papers: readonly { kind: string; isThere: boolean }[]) =>
    fillDossier(order!.lines, papers).filter((one) => isAsked(one, awards)).length;
  expect(left(['Lao động tiên tiến'], [])).toBe(3);
  expect(left(['Chiến sĩ thi đua cơ sở'], [])).toBe(4);
  expect(left([], [{ kind: 'initiative-decision', isThere: true }])).toBe(4);
});

test('a document that speaks of another dossier stands in none of this', () => {
  expect(isSubjectOf('Đề nghị xét tặng danh hiệu thi đua, hình thức khen thưởng năm 2026', 'recognition-first')).toBe(false);
  expect(isSubjectOf('Đề nghị công nhận lại danh hiệu “Đơn vị đạt chuẩn văn hóa”', 'recognition-first')).toBe(false);
  expect(isSubjectOf('Đề nghị công nhận lại danh hiệu “Đơn vị đạt chuẩn văn hóa”', 'recognition-again')).toBe(true);
  expect(isSubjectOf('Cử người nộp hồ sơ', 'commendation')).toBe(true);
});

test('a document of the register is known by its type and its subject', () => {
  const filed = (typeName: string | null, subject: string) => ({ typeName, subject });
  expect(isDocumentNamed('Giấy giới thiệu của đơn vị', filed('Giấy giới thiệu', 'Cử cán bộ'))).toBe(true);
  expect(isDocumentNamed('Báo cáo tài chính năm', filed('Báo cáo', 'Tình hình tài chính'))).toBe(true);
  expect(isDocumentNamed('Báo cáo tài chính năm', filed('Báo cáo', 'Công tác thư viện'))).toBe(false);
  expect(isDocumentNamed('Công văn đề nghị công nhận', filed(null, 'Đề nghị công nhận danh hiệu'))).toBe(true);
  expect(isDocumentNamed('Công văn đề nghị công nhận', filed('Kế hoạch', 'Đề nghị công nhận danh hiệu'))).toBe(false);
});
