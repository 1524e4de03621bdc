import type { CasePaper, PaperField } from './casePaper.ts';

const number: PaperField = { key: 'number', label: 'Số, ký hiệu', input: 'line', hint: '118/QĐ-THCS' };
const day: PaperField = { key: 'day', label: 'Ngày ban hành', input: 'day' };
const bases: PaperField = {
  key: 'bases',
  label: 'Căn cứ khác',
  input: 'lines',
  hint: 'Mỗi dòng một căn cứ; luật và kế hoạch đã có sẵn.',
};
const members: PaperField = {
  key: 'members',
  label: 'Thành viên',
  input: 'lines',
  hint: 'Mỗi dòng một người: họ và tên; chức vụ, đơn vị; nhiệm vụ. Người đứng đầu ghi trước.',
};
const duties: PaperField = { key: 'duties', label: 'Nhiệm vụ', input: 'lines', hint: 'Mỗi dòng một nhiệm vụ.' };

/** The papers of a year that are made from its case, in the order of the year (giấy tờ của hồ sơ). */
export const casePapers: readonly CasePaper[] = [
  {
    kind: 'board-decision',
    title: 'Quyết định thành lập Ban Vận động',
    step: 2,
    side: 'unit',
    fields: [number, day, bases, duties],
  },
  {
    kind: 'council-decision',
    title: 'Quyết định thành lập Hội đồng xét công nhận',
    step: 16,
    side: 'receiver',
    fields: [number, day, bases, members, duties],
  },
  {
    kind: 'inspection-team-decision',
    title: 'Quyết định thành lập đoàn kiểm tra',
    step: 15,
    side: 'receiver',
    fields: [number, day, bases, members, duties],
  },
  {
    kind: 'counting-team-decision',
    title: 'Quyết định thành lập tổ kiểm phiếu',
    step: 17,
    side: 'receiver',
    fields: [number, day, bases, members, duties],
  },
];

/** The paper of a kind; undefined where no year's case makes it. */
export function casePaperOf(kind: string): CasePaper | undefined {
  return casePapers.find((paper) => paper.kind === kind);
}
