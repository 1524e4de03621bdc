import type { FieldColumn, PaperField } from './casePaper.ts';

/** Columns of entries that name people. */
export const person: FieldColumn = { label: 'Họ và tên', fills: 'person' };
export const office: FieldColumn = { label: 'Chức vụ, đơn vị', fills: 'office' };
const collective: FieldColumn = { label: 'Tập thể', fills: 'collective' };

/** Entries in columns, of which some name people, asked for by their label. */
export const askedOf = (key: string, label: string, columns: readonly (FieldColumn | string)[], hint?: string): PaperField => ({
  ...{ key, label, input: 'people' },
  columns: columns.map((column) => (typeof column === 'string' ? { label: column } : column)),
  ...(hint ? { hint } : {}),
});

/** One person with their office, asked for by what they are. */
export const askedPerson = (key: string, label: string): PaperField => ({
  ...{ key, label, input: 'person' },
  columns: [person, office],
});

/** Fields that many kinds of papers ask for. */
export const number: PaperField = { key: 'number', label: 'Số, ký hiệu', input: 'line', hint: '118/QĐ-THCS' };
export const day: PaperField = { key: 'day', label: 'Ngày ban hành', input: 'day' };
export const bases: PaperField = {
  key: 'bases',
  label: 'Căn cứ khác',
  input: 'lines',
  hint: 'Mỗi dòng một căn cứ; kế hoạch của năm đã có sẵn.',
};
/** A deputy, or somebody by order or delegated, signs for the head (NĐ 30/2020/NĐ-CP Điều 13). */
export const signsFor: PaperField = {
  key: 'signsFor',
  label: 'Người ký thay',
  input: 'line',
  hint: 'Chỉ khi người đứng đầu không ký: KT, TL hoặc TUQ; họ và tên; chức vụ.',
};
/** Papers that the head of a body signs; minutes, ballots and pacts have signers of their own. */
export const signedByHead: ReadonlySet<string> = new Set([
  ...['board-decision', 'conference-resolution', 'invitation', 'half-year-report', 'unit-merit-report', 'person-merit-report'],
  ...['inspection-team-decision', 'supplement-slip', 'urging-letter', 'appraisal-report', 'proposal-letter', 'council-decision'],
  ...['counting-team-decision', 'submission', 'merit-list', 'initiative-decision', 'commendation-decision'],
  ...['commendation-certificate', 'bonus-list', 'year-report', 'grades-decision', 'initiative-list'],
]);
export const members = askedOf('members', 'Thành viên', [person, office, 'Nhiệm vụ'], 'Người đứng đầu ghi trước.');
export const duties: PaperField = { key: 'duties', label: 'Nhiệm vụ', input: 'lines', hint: 'Mỗi dòng một nhiệm vụ.' };
export const opinions: PaperField = {
  key: 'opinions',
  label: 'Ý kiến',
  input: 'lines',
  hint: 'Mỗi dòng một ý kiến; không ghi tên người nói.',
};
export const conclusion: PaperField = { key: 'conclusion', label: 'Kết luận', input: 'lines', hint: 'Mỗi dòng một ý.' };
const award = 'Danh hiệu, hình thức';
export const awarded = askedOf('persons', 'Cá nhân', [person, office, award, 'Thành tích']);
export const awardedTeams = askedOf('collectives', 'Tập thể', [collective, award, 'Thành tích']);
/** Cases that were weighed, with the votes on each. */
export const weighed = askedOf('cases', 'Trường hợp được xét', [
  { label: 'Tên', fills: 'person' },
  office,
  award,
  'Số phiếu đồng ý',
  'Số phiếu không đồng ý',
  'Có hoặc không đề nghị',
]);

/** When, where and with how many a meeting was held. */
export const meeting: readonly PaperField[] = [
  { key: 'heldOn', label: 'Ngày họp', input: 'day' },
  { key: 'from', label: 'Bắt đầu lúc', input: 'hour', hint: '08:00' },
  { key: 'until', label: 'Kết thúc lúc', input: 'hour', hint: '10:30' },
  { key: 'venue', label: 'Địa điểm', input: 'line' },
  { key: 'present', label: 'Số người có mặt', input: 'number' },
  { key: 'total', label: 'Tổng số người', input: 'number' },
];

/** A line, a text, or entries one a line, asked for by its label. */
export const asked = (key: string, label: string, input: PaperField['input'] = 'lines', hint?: string): PaperField => ({
  key,
  label,
  input,
  ...(hint ? { hint } : {}),
});

const votes = 'Mỗi dòng một nội dung: nội dung; số tán thành; số không tán thành; số không có ý kiến.';

/** What the minutes of a conference say (biên bản hội nghị). */
export const conferenceMinutes: readonly PaperField[] = [
  number,
  ...meeting,
  asked('reports', 'Báo cáo đã nghe'),
  opinions,
  asked('guidance', 'Ý kiến chỉ đạo của cấp trên', 'text'),
  asked('votes', 'Biểu quyết', 'lines', votes),
  conclusion,
];

/** What the resolution of a conference says (nghị quyết hội nghị). */
export const conferenceResolution: readonly PaperField[] = [
  ...[number, day, bases],
  asked('points', 'Nội dung quyết nghị', 'lines', 'Mỗi dòng một điều.'),
  asked('agree', 'Số người tán thành', 'number'),
  asked('present', 'Số người có mặt', 'number'),
];
