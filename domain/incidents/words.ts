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
  'incidents.only-superior-concludes': {
    vi: 'Kết luận thanh tra, kiểm tra do cấp trên đã cử đoàn ghi. Nếu đơn vị đã nhận kết luận, gửi bản sao cho chuyên viên nơi công nhận.',
    en: 'What inspectors conclude is entered by the superior that sent them.',
  },
  'incidents.tells-complainant': {
    vi: 'Không lưu người khiếu nại, tố cáo hay phản ánh. Chỉ ghi số, ngày của văn bản kết luận và cơ quan ban hành.',
    en: 'Who complained is never stored. Give number, date and issuer of the conclusion only.',
  },
  'incidents.happened-outside-year': {
    vi: 'Ngày xảy ra không thuộc năm {year} của phong trào. Việc xảy ra năm nào thì ghi vào năm đó.',
    en: 'It did not happen in {year}; record it in the year in which it happened.',
  },
  'incidents.happened-after-conclusion': {
    vi: 'Ngày xảy ra không thể sau ngày kết luận.',
    en: 'It cannot have happened after it was concluded.',
  },
  'incidents.discipline-not-found': { vi: 'Không tìm thấy hồ sơ này.', en: 'No such record.' },
  'incidents.only-knowers': {
    vi: 'Hồ sơ kỷ luật chỉ người được nêu, thủ trưởng, văn thư và thư ký hội đồng xem được. Bạn xem của mình ở mục «Dữ liệu về tôi».',
    en: 'Discipline is shown to the person, the head, the clerk and the council’s secretary only. Your own is under “Data about me”.',
  },
  'incidents.only-knowers-record': {
    vi: 'Chỉ thủ trưởng hoặc văn thư của đơn vị ghi quyết định kỷ luật.',
    en: 'Only the head or the clerk of the unit records a discipline.',
  },
  'incidents.not-about-oneself': {
    vi: 'Không ai tự ghi hay tự xóa việc của chính mình. Nhờ thủ trưởng hoặc văn thư ghi.',
    en: 'Nobody records or clears what is about themselves; ask the head or the clerk.',
  },
  'incidents.not-signed': {
    vi: 'Chỉ ghi quyết định đã ký. Dự thảo, biên bản họp, ý kiến đề nghị không có bản ghi ở đây và không có hệ quả.',
    en: 'Only a signed decision is recorded. A draft has no record here and no effect.',
  },
  'incidents.not-opened-by-decision': {
    vi: 'Chỉ ghi khi đã có quyết định hoặc thông báo bằng văn bản về việc xem xét kỷ luật. Đơn thư, phản ánh hay cuộc kiểm tra đang tiến hành thì chưa ghi, chưa ảnh hưởng đến ai.',
    en: 'Only a procedure opened by decision is recorded. An open complaint or inspection is not, and touches nobody.',
  },
  'incidents.procedure-open-already': {
    vi: 'Người này đang có một thủ tục xem xét kỷ luật chưa kết thúc; ghi kết quả của thủ tục đó trước.',
    en: 'A procedure about this person is open; record its outcome first.',
  },
  'incidents.procedure-ended': { vi: 'Thủ tục này đã kết thúc.', en: 'This procedure has ended.' },
  'incidents.dropped-before-opened': {
    vi: 'Văn bản kết thúc phải ra từ ngày mở thủ tục trở đi.',
    en: 'The ending paper cannot be older than the opening.',
  },
  'incidents.decided-before-opened': {
    vi: 'Quyết định phải ra từ ngày mở thủ tục trở đi.',
    en: 'The decision cannot be older than the opening.',
  },
  'incidents.no-such-form': {
    vi: 'Hình thức này không áp dụng cho người thuộc diện này vào ngày của quyết định. Chọn một hình thức có trong danh sách.',
    en: 'The law has no such form for this kind of worker on that day.',
  },
  'incidents.not-employed-here': {
    vi: 'Người này không làm việc tại đơn vị vào ngày của văn bản.',
    en: 'This person did not work at the unit on the day of the paper.',
  },
  'incidents.notice.procedure-opened': {
    vi: 'Đã ghi một quyết định xem xét kỷ luật thuộc trách nhiệm anh, chị phải biết.',
    en: 'A disciplinary procedure that you must know of was recorded.',
  },
  'incidents.notice.procedure-dropped': {
    vi: 'Thủ tục xem xét kỷ luật đã kết thúc mà không kỷ luật; không còn hệ quả.',
    en: 'The disciplinary procedure ended without a discipline; nothing follows from it.',
  },
  'incidents.notice.discipline-decided': {
    vi: 'Đã ghi một quyết định kỷ luật thuộc trách nhiệm anh, chị phải biết.',
    en: 'A discipline that you must know of was recorded.',
  },
  'incidents.notice.discipline-cleared': {
    vi: 'Một quyết định kỷ luật đã được xác định không có lỗi; mọi hệ quả không còn.',
    en: 'A discipline was cleared; none of its effects is left.',
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
  'incident-kind.complaint': { vi: 'Khiếu nại, tố cáo, phản ánh đã kết luận đúng', en: 'Upheld complaint' },
  'incident-kind.accident': { vi: 'Cháy nổ, tai nạn', en: 'Fire or accident' },
  'incident-kind.inspection': { vi: 'Kết luận thanh tra, kiểm tra', en: 'Inspectors’ conclusion' },
  'incident-kind.disunity': { vi: 'Mất đoàn kết kéo dài', en: 'Lasting disunity' },
  'incident-kind.count': { vi: 'Số lượt hút thuốc, uống rượu bia', en: 'Count of smoking or drinking' },
  'ineligibility.discipline-in-period': { vi: 'Bị kỷ luật trong thời gian xét', en: 'Disciplined in the period' },
  'ineligibility.discipline-pending': { vi: 'Đang trong thời gian xem xét kỷ luật', en: 'Discipline pending' },
  'incident-effect.disqualifies': { vi: 'Làm mất điều kiện công nhận trong năm', en: 'The year cannot qualify' },
  'incident-effect.caps': { vi: 'Tiêu chí không được điểm tối đa', en: 'The line cannot have full points' },
  'incident-effect.noted': { vi: 'Được xem xét khi chấm điểm tiêu chí', en: 'Considered when the line is scored' },
  'incident-effect.undone': { vi: 'Không còn hệ quả', en: 'No effect any more' },
} as const satisfies Phrases;
