import type { Phrases } from '../kernel/phrases.ts';

/** Words of a unit's own scoring: refusals, states, columns, changes. */
export const assessmentsWords = {
  'assessments.not-found': { vi: 'Không tìm thấy bản chấm điểm này.', en: 'No such assessment.' },
  'assessments.only-clerk-or-head': {
    vi: 'Chỉ văn thư, thư ký Ban vận động hoặc thủ trưởng đơn vị được làm việc này.',
    en: 'Only the clerk or the head of the unit may do this.',
  },
  'assessments.already-open': { vi: 'Năm này đã mở bản chấm điểm.', en: 'This year already has its assessment.' },
  'assessments.too-early': {
    vi: 'Chưa đến thời gian tự chấm điểm; mở từ ngày {day}.',
    en: 'Self-scoring has not begun; it opens on {day}.',
  },
  'assessments.only-board-scores': {
    vi: 'Cột Ban vận động tự chấm do văn thư hoặc thủ trưởng đơn vị nhập.',
    en: "The board's column is written by the clerk or the head.",
  },
  'assessments.only-co-scorer-scores': {
    vi: 'Cột đồng chấm chỉ do người đồng chấm nhập.',
    en: "The co-scorer's column is written by the co-scorer alone.",
  },
  'assessments.already-submitted': {
    vi: 'Bản chấm điểm đã nộp; muốn sửa phải được cấp trên trả lại.',
    en: 'It has been submitted; it can change only after it is returned.',
  },
  'assessments.line-twice': { vi: 'Dòng {line} gửi hai lần trong một lượt.', en: 'Line {line} was sent twice at once.' },
  'assessments.line-changed': {
    vi: 'Dòng {line}: người khác vừa đổi thành {theirs}, anh chị nhập {yours}. Hãy chọn giữ điểm nào.',
    en: 'Line {line}: someone else has just changed it to {theirs}, you typed {yours}. Choose which to keep.',
  },
  'assessments.scored-by-co-scorer': {
    vi: 'Dòng {line}: người đồng chấm đã tự nhập điểm, không thay bằng bản giấy được.',
    en: 'Line {line}: the co-scorer typed it themselves; a paper cannot replace it.',
  },
  'assessments.reading-in-future': { vi: 'Ngày đọc trước toàn thể chưa tới.', en: 'The day of the reading is still to come.' },
  'assessments.more-present-than-all': {
    vi: 'Có mặt {present} người, nhiều hơn tổng số {total}.',
    en: '{present} present, more than all {total}.',
  },
  'assessments.board-lines-left': {
    vi: 'Cột tự chấm còn {count} dòng chưa có điểm, bắt đầu từ dòng {first}.',
    en: "The board's column has {count} lines without points, from line {first} on.",
  },
  'assessments.co-scorer-lines-left': {
    vi: 'Cột đồng chấm còn {count} dòng chưa có điểm, bắt đầu từ dòng {first}.',
    en: "The co-scorer's column has {count} lines without points, from line {first} on.",
  },
  'assessments.not-read': {
    vi: 'Chưa ghi biên bản đọc trước toàn thể.',
    en: 'The reading before all staff has not been recorded.',
  },
  'assessments.no-co-signer': {
    vi: 'Đơn vị chưa có người đồng ký: không có Chủ tịch Công đoàn cơ sở, Ban vận động cũng không có thành viên nào ngoài thủ trưởng và văn thư.',
    en: 'There is no co-signer: no union chair, and nobody on the board beside the head and the clerk.',
  },
  'assessments.already-closed': { vi: 'Điểm đã chốt, đang chờ ký.', en: 'The points are closed and wait for signatures.' },
  'assessments.not-closed': { vi: 'Điểm chưa chốt để ký.', en: 'The points have not been closed for signing.' },
  'assessments.figures-changed': {
    vi: 'Sau khi chốt, minh chứng hoặc số liệu đã đổi; cần chốt lại rồi ký.',
    en: 'Evidence or figures have changed since closing; close again, then sign.',
  },
  'assessments.other-content': {
    vi: 'Nội dung đã khác với bản anh chị xem; hãy xem chỗ đổi rồi làm lại.',
    en: 'The content is not the one you saw; look at what changed and try again.',
  },
  'assessments.changed-since': { vi: '{what}: trước là {before}, nay là {after}.', en: '{what}: was {before}, is now {after}.' },
  'assessments.already-signed': { vi: 'Đã có chữ ký của bên này trên nội dung đang chốt.', en: 'This side has already signed.' },
  'assessments.signs-once': {
    vi: 'Một người không ký cả hai bên.',
    en: 'One person does not sign for both sides.',
  },
  'assessments.only-unit-head-signs': { vi: 'Ô này do thủ trưởng đơn vị ký.', en: 'The head of the unit signs here.' },
  'assessments.only-co-signer-signs': { vi: 'Ô này do người đồng ký ký.', en: 'The co-signer signs here.' },
  'assessments.signer-without-capacity': {
    vi: 'Người được chọn không giữ vai được ký ở ô này.',
    en: 'That person does not hold the capacity to sign here.',
  },
  'assessments.signed-in-future': { vi: 'Ngày ký trên giấy chưa tới.', en: 'The day of signature is still to come.' },
  'assessments.unit-head-not-signed': { vi: 'Còn chữ ký của thủ trưởng đơn vị.', en: 'The head has not signed.' },
  'assessments.co-signer-not-signed': { vi: 'Còn chữ ký của người đồng ký.', en: 'The co-signer has not signed.' },
  'assessments.not-submitted': { vi: 'Bản chấm điểm này chưa nộp.', en: 'It has not been submitted.' },
  'assessments.already-appraised': {
    vi: 'Đã thẩm định xong nên không trả lại được.',
    en: 'The appraisal is finished; it cannot be returned.',
  },
  'assessments.only-recogniser-returns': {
    vi: 'Chỉ chuyên viên của nơi công nhận được trả lại.',
    en: 'Only a reviewer of the recognising body may return it.',
  },
  'assessments.paper-kind': {
    vi: 'Bản ký trên giấy phải là ảnh chụp hoặc tệp PDF quét.',
    en: 'A signed paper must be a picture or a scanned PDF.',
  },
  'assessments.paper-not-found': { vi: 'Không tìm thấy văn bản này.', en: 'No such paper.' },
  'assessment.scoring': { vi: 'Đang tự chấm', en: 'Being scored' },
  'assessment.signing': { vi: 'Đã chốt, chờ ký', en: 'Closed, waiting for signatures' },
  'assessment.submitted': { vi: 'Đã nộp', en: 'Submitted' },
  'assessment.returned': { vi: 'Được trả lại để bổ sung', en: 'Returned' },
  'layer.board': { vi: 'Tự chấm', en: 'Self score' },
  'layer.co-scorer': { vi: 'Đồng chấm', en: 'Co-score' },
  'capacity.unit-head': { vi: 'Thủ trưởng đơn vị', en: 'Head of unit' },
  'capacity.co-signer': { vi: 'Người đồng ký', en: 'Co-signer' },
  'co-signing.union': { vi: 'Công đoàn cơ sở', en: 'Local union' },
  'co-signing.board': { vi: 'Thành viên Ban vận động', en: 'Member of the campaign board' },
  'void.edited': { vi: 'Mất hiệu lực vì nội dung đã sửa sau khi ký', en: 'Void: edited after it was signed' },
  'void.figures-changed': { vi: 'Mất hiệu lực vì đã chốt lại với số liệu khác', en: 'Void: closed again with other figures' },
  'void.returned': { vi: 'Mất hiệu lực vì cấp trên trả lại', en: 'Void: returned by the superior' },
  'change.board': { vi: 'Dòng {line}, điểm tự chấm', en: 'Line {line}, self score' },
  'change.board-note': { vi: 'Dòng {line}, ghi chú tự chấm', en: "Line {line}, board's note" },
  'change.co-scorer': { vi: 'Dòng {line}, điểm đồng chấm', en: 'Line {line}, co-score' },
  'change.co-scorer-note': { vi: 'Dòng {line}, ghi chú đồng chấm', en: "Line {line}, co-scorer's note" },
  'change.evidence': { vi: 'Dòng {line}, số minh chứng', en: 'Line {line}, pieces of evidence' },
  'change.sheet': { vi: 'Bảng chấm điểm', en: 'Score sheet' },
  'change.held-on': { vi: 'Ngày đọc trước toàn thể', en: 'Day of the reading' },
  'change.present': { vi: 'Số người có mặt', en: 'Number present' },
  'change.total': { vi: 'Tổng số người', en: 'Number of all staff' },
  'change.minutes': { vi: 'Biên bản đọc trước toàn thể', en: 'Minutes of the reading' },
  'notice.assessment-closed': {
    vi: 'Bảng chấm điểm năm {year} đã chốt, chờ anh chị ký.',
    en: 'The score sheet of {year} is closed and waits for your signature.',
  },
  'notice.assessment-signatures-void': {
    vi: 'Bảng chấm điểm năm {year} đã sửa sau khi ký: chữ ký của anh chị mất hiệu lực.',
    en: 'The score sheet of {year} was edited after signing: your signature is void.',
  },
  'notice.assessment-submitted': {
    vi: '{unit} đã nộp bảng chấm điểm năm {year}, biên nhận {receipt}.',
    en: '{unit} has submitted its score sheet of {year}, receipt {receipt}.',
  },
  'notice.assessment-returned': {
    vi: 'Bảng chấm điểm năm {year} được trả lại để bổ sung.',
    en: 'The score sheet of {year} was returned.',
  },
} as const satisfies Phrases;
