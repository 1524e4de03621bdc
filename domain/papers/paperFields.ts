import type { PaperField } from './casePaper.ts';

/** Fields that many kinds of papers ask for. */
export const number: PaperField = { key: 'number', label: 'Số, ký hiệu', input: 'line', hint: '118/QĐ-THCS' };
export const day: PaperField = { key: 'day', label: 'Ngày ban hành', input: 'day' };
export const bases: PaperField = {
  key: 'bases',
  label: 'Căn cứ khác',
  input: 'lines',
  hint: 'Mỗi dòng một căn cứ; kế hoạch của năm đã có sẵn.',
};
export const members: PaperField = {
  key: 'members',
  label: 'Thành viên',
  input: 'lines',
  hint: 'Mỗi dòng một người: họ và tên; chức vụ, đơn vị; nhiệm vụ. Người đứng đầu ghi trước.',
};
export const duties: PaperField = { key: 'duties', label: 'Nhiệm vụ', input: 'lines', hint: 'Mỗi dòng một nhiệm vụ.' };
export const opinions: PaperField = {
  key: 'opinions',
  label: 'Ý kiến',
  input: 'lines',
  hint: 'Mỗi dòng một ý kiến; không ghi tên người nói.',
};
export const conclusion: PaperField = { key: 'conclusion', label: 'Kết luận', input: 'lines', hint: 'Mỗi dòng một ý.' };
export const awarded: PaperField = {
  key: 'persons',
  label: 'Cá nhân',
  input: 'lines',
  hint: 'Mỗi dòng một người: họ và tên; chức vụ, đơn vị; danh hiệu, hình thức; thành tích.',
};
export const awardedTeams: PaperField = {
  key: 'collectives',
  label: 'Tập thể',
  input: 'lines',
  hint: 'Mỗi dòng một tập thể: tên; danh hiệu, hình thức; thành tích.',
};

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
