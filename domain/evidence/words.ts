import type { Phrases } from '../kernel/phrases.ts';

/** Words of evidence: its kinds, its refusals and its notices. */
export const evidenceWords = {
  'evidence.not-found': { vi: 'Không tìm thấy minh chứng này.', en: 'No such evidence.' },
  'evidence.no-line': { vi: 'Chọn ít nhất một tiêu chí mà minh chứng này chứng minh.', en: 'Choose at least one criterion.' },
  'evidence.no-such-line': { vi: 'Bảng chấm điểm không có dòng {line}.', en: 'The sheet has no line {line}.' },
  'evidence.not-another-sheet': {
    vi: 'Chỉ dùng chung được với bảng chấm điểm khác của cùng đơn vị, mỗi bảng một lần.',
    en: 'A piece is shared with other sheets of the same unit only, once each.',
  },
  'evidence.no-such-point': {
    vi: 'Dòng {line} của bảng chấm điểm không có điểm kiểm thứ {point}.',
    en: 'Line {line} of the sheet has no point {point} to check.',
  },
  'evidence.in-the-future': {
    vi: 'Ngày của minh chứng chưa tới. Ghi ngày diễn ra việc được chứng minh.',
    en: 'The day of the evidence is in the future.',
  },
  'evidence.nothing-to-answer': {
    vi: 'Minh chứng này không có gì phải hỏi lại.',
    en: 'There is nothing to ask about this evidence.',
  },
  'evidence.already-answered': {
    vi: 'Đã có người xác nhận minh chứng này còn đúng cho năm nay.',
    en: 'Somebody answered already that this evidence still holds.',
  },
  'evidence.only-keeper-answers': {
    vi: 'Chỉ người gửi, văn thư, thủ trưởng hoặc chủ tịch công đoàn xác nhận được.',
    en: 'Only its author, the clerk, the head or the union chair may answer.',
  },
  'evidence.not-a-link': {
    vi: 'Liên kết phải là địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.',
    en: 'A link is a whole address that begins with https:// or http://.',
  },
  'evidence.personal-account': {
    vi: 'Không nhận liên kết tới tài khoản riêng của một người. Dẫn trang của đơn vị, hoặc ghi số, ngày và nơi ra văn bản kết luận.',
    en: 'No links to a person’s own account. Give a page of the unit, or number, date and issuer of the final paper.',
  },
  'evidence.same-file-on-line': {
    vi: 'Tệp này đã là minh chứng của dòng {line} (ngày {day}). Không cần gửi lại; muốn dùng cho tiêu chí khác thì bỏ dòng {line} ra.',
    en: 'This file already serves line {line} (day {day}). Leave out line {line} to use it elsewhere.',
  },
  'evidence.nothing-given': {
    vi: 'Chọn tệp, ghi liên kết hoặc viết lời ghi.',
    en: 'Choose a file, give a link or write a note.',
  },
  'evidence.one-kind-only': {
    vi: 'Mỗi lần gửi một thứ: tệp, liên kết, hoặc tệp đã có.',
    en: 'One thing at a time: a file, a link, or a file already there.',
  },
  'evidence.empty-file': { vi: 'Tệp không có nội dung (0 byte). Hãy chọn lại tệp.', en: 'The file is empty (0 bytes).' },
  'evidence.kind-not-taken': {
    vi: 'Không nhận loại tệp này làm minh chứng. Nhận ảnh (JPEG, PNG, WebP), PDF, Word (.docx), Excel (.xlsx) và văn bản thuần (.txt, .csv).',
    en: 'This kind of file is not taken. Pictures, PDF, .docx, .xlsx and plain text are.',
  },
  'evidence.place-stays-in-heic': {
    vi: 'Ảnh HEIC còn giữ nơi chụp nên chưa nhận được. Trên điện thoại chọn định dạng «Tương thích nhất» (JPEG), hoặc lưu ảnh thành JPEG rồi gửi.',
    en: 'A HEIC picture keeps its place data. Choose “Most compatible” (JPEG) on the phone, or save it as JPEG.',
  },
  'evidence.not-what-it-claims': {
    vi: 'Tên tệp kết thúc bằng {extension} nhưng nội dung không phải vậy. Mở tệp bằng chương trình của nó, lưu lại rồi gửi.',
    en: 'The name ends in {extension}, but the content does not fit it.',
  },
  'evidence.harmful-file': {
    vi: 'Tệp có phần không an toàn (bung ra quá lớn, có macro hoặc lệnh chạy kèm) nên không được nhận. Hãy xuất sang PDF rồi gửi.',
    en: 'The file holds an unsafe part and is not taken. Export it as PDF and send that.',
  },
  'evidence.picture-too-large': {
    vi: 'Ảnh quá lớn: chỉ nhận ảnh tới {most} triệu điểm ảnh. Hãy giảm cỡ ảnh trên điện thoại hoặc máy tính rồi gửi.',
    en: 'The picture is too large: at most {most} million pixels. Make it smaller and send it again.',
  },
  'evidence.certificate-of-another': {
    vi: 'Chứng chỉ của người khác: chỉ người đó, văn thư và thủ trưởng mở được. Ở đây chỉ tính số lượng.',
    en: "Somebody else's certificate: they, the clerk and the head open it. Here it only counts.",
  },
  'evidence.unreadable-file': {
    vi: 'Không đọc được tệp: tệp hỏng hoặc gửi chưa trọn. Hãy mở thử, lưu lại rồi gửi.',
    en: 'The file cannot be read: it is damaged or incomplete.',
  },
  'evidence.already-tied': {
    vi: 'Minh chứng đã gắn với các tiêu chí này rồi.',
    en: 'The evidence already serves these criteria.',
  },
  'evidence.already-removed': { vi: 'Minh chứng này đã được gỡ.', en: 'This evidence was removed.' },
  'evidence.was-removed': {
    vi: 'Đơn vị đã gỡ minh chứng này nên không mở được tệp nữa.',
    en: 'The unit removed this evidence; its file can no longer be opened.',
  },
  'evidence.picture-stays-inside': {
    vi: 'Ảnh ở lại trong đơn vị cho tới khi có người xác nhận không nhận ra học sinh nào trong ảnh.',
    en: 'The picture stays inside the unit until a person marks that no pupil can be recognised.',
  },
  'evidence.picture-deleted': {
    vi: 'Ảnh đã được xóa ngày {day} vì hết chu kỳ và hết thời hạn giữ ảnh; bản ghi và mã băm vẫn còn.',
    en: 'The picture was deleted on {day}, its cycle being over; the record and its hash stay.',
  },
  'evidence.kept-years': {
    vi: 'Thời hạn giữ ảnh là số năm tròn từ 0 đến 20.',
    en: 'Pictures are kept for whole years, 0 to 20.',
  },
  'evidence.notice.pictures-deleted': {
    vi: '{count} ảnh minh chứng năm {year} đã được xóa vì hết chu kỳ (năm cuối {lastYear}) và hết thời hạn giữ ảnh; bản ghi vẫn còn.',
    en: '{count} pictures of {year} were deleted: their cycle (last year {lastYear}) and the time of keeping are over; the records stay.',
  },
  'evidence.not-a-picture': { vi: 'Chỉ ảnh mới cần xác nhận này.', en: 'Only pictures need this mark.' },
  'evidence.only-unit': { vi: 'Chỉ người trong đơn vị gửi minh chứng.', en: 'Only people of the unit add evidence.' },
  'evidence.only-author-removes': {
    vi: 'Chỉ người gửi hoặc văn thư của đơn vị gỡ minh chứng.',
    en: 'Only its author or the clerk removes evidence.',
  },
  'evidence.only-keeper-marks': {
    vi: 'Chỉ người gửi ảnh, văn thư, thủ trưởng hoặc chủ tịch công đoàn xác nhận được.',
    en: 'Only its author, the clerk, the head or the union chair may mark a picture.',
  },
  'evidence-kind.file': { vi: 'Tệp', en: 'File' },
  'evidence-kind.link': { vi: 'Liên kết', en: 'Link' },
  'evidence-kind.note': { vi: 'Lời ghi', en: 'Note' },
  'evidence.notice.removed': {
    vi: 'Minh chứng ngày {day} do anh, chị gửi đã được văn thư gỡ khỏi bảng chấm điểm, kèm lý do.',
    en: 'Evidence of {day} that you sent was removed by the clerk, with a reason.',
  },
} as const satisfies Phrases;
