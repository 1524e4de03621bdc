import type { Phrases } from '../kernel/phrases.ts';

/** Words of looking at how a year was scored. */
export const scrutinyWords = {
  'scrutiny.not-found': { vi: 'Không tìm thấy phần phân tích chấm điểm này.', en: 'No such analysis.' },
  'scrutiny.only-authority': {
    vi: 'Số liệu của từng người thẩm định chỉ người đó và người có thẩm quyền quyết định của cơ quan được xem.',
    en: "A reviewer's figures are for that reviewer and the authority alone.",
  },
  'scrutiny.told-already': { vi: 'Đã báo cho người thẩm định của năm này.', en: "This year's reviewers were told already." },
  'scrutiny.nobody-to-tell': {
    vi: 'Chưa người nào thẩm định xong đủ 5 hồ sơ và có người khác để so, nên chưa có số liệu để báo.',
    en: 'Nobody has appraised five files yet.',
  },
  'scrutiny.no-figures-of-yours': {
    vi: 'Chưa có số liệu của anh chị: cần từ 5 hồ sơ đã thẩm định xong trong năm, và từ 5 hồ sơ của người khác để so.',
    en: 'You have not appraised five files of this year.',
  },
  'scrutiny.looked-already': { vi: 'Anh chị đã ghi nhận xem số liệu này.', en: 'You noted that already.' },
  'scrutiny.nothing-to-draw': {
    vi: 'Không có hồ sơ nào đã nộp mà chưa thẩm định xong để chọn mẫu.',
    en: 'No submitted file is left to draw from.',
  },
  'scrutiny.sample-too-large': {
    vi: 'Chỉ có {candidates} hồ sơ để chọn; số cần chọn không được lớn hơn.',
    en: 'There are only {candidates} files to draw from.',
  },
  'scrutiny.say-why-again': {
    vi: 'Năm này đã chọn mẫu; ghi lý do chọn lại.',
    en: 'A sample was drawn already this year; say why again.',
  },
  'sample-reason.last-gap': {
    vi: 'Năm trước tự chấm cao hơn thẩm định từ 5% số điểm trở lên',
    en: 'Last year the self score exceeded the appraisal by 5% or more',
  },
  'sample-reason.near-pass': { vi: 'Tự chấm vừa qua mức đạt (dưới 2 điểm)', en: 'Self score just above the pass mark' },
  'sample-reason.all-full': { vi: 'Tự chấm điểm tối đa ở mọi dòng', en: 'Full marks on every line' },
  'sample-reason.reused-notes': {
    vi: 'Từ 3 dòng trở lên dùng lại lời ghi của năm trước',
    en: "Three or more notes repeat last year's",
  },
  'sample-reason.reused-evidence': {
    vi: 'Có minh chứng đã dùng ở năm trước hoặc ở đơn vị khác',
    en: 'Evidence was used in another year or by another unit',
  },
  'sample-reason.violations': { vi: 'Có vi phạm đã kết luận trong năm', en: 'A violation was concluded in the year' },
  'sample-reason.late': { vi: 'Nộp trễ hạn', en: 'Submitted late' },
  'sample-reason.uninspected': { vi: 'Chưa được kiểm tra thực tế trong 3 năm gần nhất', en: 'Not inspected for three years' },
  'sample-reason.revoked': { vi: 'Từng bị thu hồi danh hiệu', en: 'A title was revoked before' },
  'scrutiny.notice.told': {
    vi: 'Đã có số liệu chấm điểm của anh chị năm {year}: anh chị xem trước, sau 14 ngày người có thẩm quyền mới được xem.',
    en: 'Your scoring figures of {year} are there: you see them first, the authority 14 days later.',
  },
} as const satisfies Phrases;
