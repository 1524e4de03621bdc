import type { Phrases } from '../kernel/phrases.ts';

/** Words of concluded incidents. */
export const incidentsWords = {
  'incidents.not-found': { vi: 'Không tìm thấy sự việc này.', en: 'No such incident.' },
  'incidents.not-concluded': {
    vi: 'Chỉ ghi việc đã có văn bản kết luận. Đơn thư, phản ánh đang xem xét không được ghi vào hệ thống, không hạ điểm và không chặn việc gì; khi có kết luận, ghi lại với số và ngày của văn bản.',
    en: 'Only what a paper concludes is recorded. An open complaint has no record here, lowers nothing and blocks nothing.',
  },
  'incidents.no-such-line': { vi: 'Bảng chấm điểm không có dòng {line}.', en: 'The sheet has no line {line}.' },
  'incidents.severity-of-discipline': {
    vi: 'Hình thức kỷ luật chỉ ghi cho việc kỷ luật.',
    en: 'Only a discipline has a severity.',
  },
  'incidents.in-the-future': { vi: 'Ngày của văn bản chưa tới.', en: 'The day of the paper is in the future.' },
  'incidents.outside-year': {
    vi: 'Ngày kết luận không thuộc năm {year} của phong trào. Việc của năm khác ghi vào năm đó.',
    en: 'The day of the conclusion is not in {year}.',
  },
  'incidents.names-a-person': {
    vi: 'Không ghi tên người. Ghi số, ngày và nơi ra văn bản; nếu cần nói ai, chỉ ghi chức danh, ví dụ «{role}».',
    en: 'No person’s name here. Give number, date and issuer of the paper; if needed the position, such as “{role}”.',
  },
  'incidents.already-cleared': { vi: 'Sự việc này đã được xác định không có lỗi.', en: 'This incident was cleared already.' },
  'incidents.cleared-before-concluded': {
    vi: 'Văn bản xác định không có lỗi phải ra từ ngày kết luận trở đi.',
    en: 'The clearing paper cannot be older than the conclusion.',
  },
  'incidents.only-keepers-see': {
    vi: 'Sự việc chỉ văn thư, thủ trưởng và chủ tịch công đoàn của đơn vị xem được.',
    en: 'Only the clerk, the head and the union chair of the unit see incidents.',
  },
  'incidents.only-keepers-record': {
    vi: 'Chỉ văn thư, thủ trưởng, chủ tịch công đoàn của đơn vị, hoặc chuyên viên nơi công nhận có kết luận kiểm tra, được ghi sự việc.',
    en: 'Only the clerk, head or union chair, or a reviewer of the recognising body with an inspector’s conclusion, records incidents.',
  },
  'incidents.only-recorder-clears': {
    vi: 'Bên nào ghi sự việc thì bên đó ghi việc xác định không có lỗi.',
    en: 'The side that recorded it clears it.',
  },
  'incidents.notice.recorded': {
    vi: 'Đã ghi một sự việc có kết luận ở tiêu chí {line}, năm {year}.',
    en: 'A concluded incident was recorded on line {line}, {year}.',
  },
  'incidents.notice.cleared': {
    vi: 'Sự việc ở tiêu chí {line}, năm {year} đã được xác định không có lỗi; hệ quả không còn.',
    en: 'The incident on line {line}, {year}, was cleared; its effect is gone.',
  },
  'incident-kind.violation': { vi: 'Vi phạm đã kết luận', en: 'Concluded violation' },
  'incident-kind.discipline': { vi: 'Kỷ luật', en: 'Discipline' },
  'incident-kind.count': { vi: 'Số lượt hút thuốc, uống rượu bia', en: 'Count of smoking or drinking' },
  'incident-effect.disqualifies': { vi: 'Làm mất điều kiện công nhận trong năm', en: 'The year cannot qualify' },
  'incident-effect.caps': { vi: 'Tiêu chí không được điểm tối đa', en: 'The line cannot have full points' },
  'incident-effect.noted': { vi: 'Được xem xét khi chấm điểm tiêu chí', en: 'Considered when the line is scored' },
  'incident-effect.undone': { vi: 'Không còn hệ quả', en: 'No effect any more' },
} as const satisfies Phrases;
