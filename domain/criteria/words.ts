import type { Phrases } from '../kernel/phrases.ts';

/** Words of score sheets and of judging a year by them. */
export const criteriaWords = {
  'criteria.sheet-not-found': { vi: 'Không tìm thấy bảng chấm điểm này.', en: 'No such score sheet.' },
  'criteria.no-such-line': { vi: 'Bảng chấm điểm không có dòng {line}.', en: 'The sheet has no line {line}.' },
  'criteria.above-maximum': {
    vi: 'Dòng {line}: điểm phải từ 0 đến {maximum}.',
    en: 'Line {line}: points must be from 0 to {maximum}.',
  },
  'criteria.not-on-step': { vi: 'Dòng {line}: điểm cho theo bước {step}.', en: 'Line {line}: points go in steps of {step}.' },
  'criteria.full-despite-violation': {
    vi: 'Dòng {line}: đã có vi phạm được kết luận trong kỳ nên không thể cho điểm tối đa.',
    en: 'Line {line}: a violation was concluded in the period, so full points cannot be given.',
  },
  'criteria.line-not-scored': { vi: 'Dòng {line} chưa có điểm.', en: 'Line {line} has no points yet.' },
  'criteria.lines-not-scored': { vi: 'Còn {count} dòng chưa có điểm.', en: '{count} lines have no points yet.' },
  'criteria.below-pass': {
    vi: 'Tổng {total} điểm, thiếu {short} so với ngưỡng đạt {pass}.',
    en: 'Total {total}, {short} below the pass mark {pass}.',
  },
  'criteria.group-below-minimum': {
    vi: 'Nhóm {group} được {points} điểm, thiếu {short} so với mức tối thiểu {minimum}.',
    en: 'Group {group} has {points}, {short} below its minimum {minimum}.',
  },
  'criteria.knocked-out': {
    vi: 'Dòng {line} là điểm liệt và đã có vi phạm được kết luận trong kỳ.',
    en: 'Line {line} is a knock-out and a violation was concluded.',
  },
  'criteria.blocking-violation': {
    vi: 'Có người bị kỷ luật từ mức làm mất điều kiện công nhận trong kỳ.',
    en: 'A discipline of blocking severity was concluded in the period.',
  },
  'severity.reprimand': { vi: 'khiển trách', en: 'reprimand' },
  'severity.warning': { vi: 'cảnh cáo', en: 'warning' },
  'severity.pay-cut': { vi: 'hạ bậc lương', en: 'pay cut' },
  'severity.demotion': { vi: 'giáng chức', en: 'demotion' },
  'severity.dismissal': { vi: 'buộc thôi việc', en: 'dismissal' },
} as const satisfies Phrases;
