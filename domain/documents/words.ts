import type { Phrases } from '../kernel/phrases.ts';

/** Words of the register of documents. */
export const documentsWords = {
  'documents.not-found': { vi: 'Sổ không có văn bản này.', en: 'The register has no such document.' },
  'documents.only-keepers': {
    vi: 'Chỉ văn thư, thủ trưởng hoặc người ký của đơn vị được ghi sổ văn bản.',
    en: 'Only the body’s clerk, its head or who signs for it keeps the register.',
  },
  'documents.number-wrong-form': {
    vi: 'Ghi số, ký hiệu theo mẫu 16/KH-THCS; công văn không có tên loại: 18/UBND-VHXH.',
    en: 'Write number and symbol as 16/KH-THCS; a letter has no type: 18/UBND-VHXH.',
  },
  'documents.type-differs': {
    vi: 'Số {number} là ký hiệu của {type}. Chọn lại tên loại, hoặc sửa số.',
    en: '{number} is the symbol of a {type}. Choose that type, or mend the number.',
  },
  'documents.number-taken': {
    vi: 'Số {number} đã dùng cho văn bản ngày {day}: {subject}. Hãy lấy số khác.',
    en: '{number} stands on a document of {day} already: {subject}. Take another number.',
  },
  'documents.number-used': {
    vi: 'Số {number} đã dùng cho văn bản khác trong sổ của đơn vị. Hãy ghi số khác.',
    en: '{number} stands on another document in the unit’s register. Write another number.',
  },
  'documents.day-in-future': { vi: 'Ngày này chưa tới.', en: 'This day is still to come.' },
  'documents.issuer-missing': { vi: 'Ghi cơ quan ban hành văn bản đến.', en: 'Say who issued the document that came.' },
  'documents.arrival-missing': { vi: 'Ghi ngày văn bản đến.', en: 'Say on which day it came.' },
  'documents.arrived-before-issued': {
    vi: 'Ngày đến không thể trước ngày ban hành {day}.',
    en: 'It cannot have come before it was issued, {day}.',
  },
  'documents.ends-before-it-begins': {
    vi: 'Ngày hết hiệu lực phải sau ngày có hiệu lực.',
    en: 'It cannot end before it begins to hold.',
  },
  'documents.before-last-number': {
    vi: 'Số {number} đã ghi ngày {day}: số cấp sau không được ghi ngày trước đó.',
    en: '{number} is of {day}: a later number cannot be dated before it.',
  },
  'documents.not-reserved': {
    vi: 'Số {number} không còn là số giữ chỗ: văn bản đã ban hành, hoặc số đã hủy.',
    en: '{number} is not reserved any more: the document is out, or the number was voided.',
  },
  'documents.other-year': {
    vi: 'Số này cấp trong năm {year}; văn bản của năm khác lấy số của năm ấy, vì số bắt đầu lại từ 01 ngày 01/01.',
    en: 'This number is of {year}; each year begins again with 01 on 1 January.',
  },
  'documents.void-already': { vi: 'Số này đã hủy.', en: 'This number was voided already.' },
  'documents.bound-to-case': {
    vi: 'Văn bản này do một việc trong năm ban hành (kế hoạch, thông báo, quyết định), nên không hủy ở sổ.',
    en: 'An act of the year stands on this document; it cannot be struck out of the register.',
  },
  'documents.not-issued': {
    vi: 'Số {number} mới giữ chỗ hoặc đã hủy: ban hành rồi mới gắn bản đã ký và ghi nơi nhận.',
    en: '{number} is only reserved, or void: issue it first, then attach its copy and note who received it.',
  },
  'documents.not-sent': {
    vi: 'Văn bản đến không ghi gửi ở đây.',
    en: 'A document that came is not sent from here.',
  },
  'documents.sent-before-issued': {
    vi: 'Ngày gửi không thể trước ngày ban hành {day}.',
    en: 'It cannot be sent before it was issued, {day}.',
  },
  'documents.received-before-sent': {
    vi: 'Ngày nhận không thể trước ngày gửi {day}.',
    en: 'It cannot be received before it was sent, {day}.',
  },
  'documents.received-already': { vi: 'Lần gửi này đã ghi nhận.', en: 'This delivery was received already.' },
  'documents.delivery-not-found': { vi: 'Sổ không có lần gửi này.', en: 'The register has no such delivery.' },
  'documents.copy-not-found': { vi: 'Văn bản không có bản này.', en: 'The document has no such copy.' },
  'documents.copy-attached-already': {
    vi: 'Bản này đã gắn vào văn bản.',
    en: 'This very copy is attached already.',
  },
  'delivery-way.in-person': { vi: 'Trao tay', en: 'By hand' },
  'delivery-way.post': { vi: 'Bưu điện', en: 'Post' },
  'delivery-way.online': { vi: 'Thư điện tử, trục liên thông', en: 'E-mail or exchange axis' },
  'delivery-way.system': { vi: 'Trong hệ thống này', en: 'In this system' },
  'documents.not-a-word-file': {
    vi: 'Không đọc được tệp này như một văn bản Word (.docx): {why}',
    en: 'This cannot be read as a Word file (.docx): {why}',
  },
  'documents.paper-lacks': { vi: 'Giấy còn thiếu: {missing}.', en: 'The paper lacks: {missing}.' },
  'documents.paper-issued-already': {
    vi: 'Bản này đã ban hành đúng như hiện nay. Muốn đính chính, sửa nội dung trước rồi ban hành bản mới.',
    en: 'This went out as it is. To correct it, change what it says, then issue a new edition.',
  },
  'documents.paper-checked-already': {
    vi: 'Nội dung hiện nay đã được kiểm tra.',
    en: 'What it says now was checked already.',
  },
  'documents.paper-not-checked': {
    vi: 'Nội dung hiện nay chưa ai kiểm tra, hoặc đã đổi sau lần kiểm tra.',
    en: 'Nobody checked what it says now, or it changed since.',
  },
  'documents.paper-not-numbered': {
    vi: 'Điền số, ký hiệu và ngày ban hành trước.',
    en: 'Fill in its number and day first.',
  },
  'documents.paper-changed': {
    vi: 'Nội dung đã đổi từ lúc mở trang. Xem lại rồi làm tiếp.',
    en: 'What it says changed since the page was opened. Look again.',
  },
  'documents.differs-from-case': {
    vi: 'Tệp Word khác hồ sơ ở {count} chỗ chưa được quyết định: {first}.',
    en: 'The Word file differs from the case in {count} places not decided on: {first}.',
  },
  'documents.number-differs': {
    vi: 'Tệp ghi {theirs}, hồ sơ ghi {ours}: số và ngày phải như sẽ vào sổ. Sửa tệp, hoặc điền lại hồ sơ.',
    en: 'The file says {theirs}, the case {ours}: number and day are those of the register. Mend the file, or the case.',
  },
  'documents.reason-missing': {
    vi: 'Ghi lý do giữ những chỗ khác hồ sơ.',
    en: 'Say why what differs from the case is kept.',
  },
  'documents.no-such-issue': { vi: 'Giấy này chưa có bản ban hành như vậy.', en: 'The paper has no such issue.' },
  'documents.no-record': {
    vi: 'Văn bản này không lập trong hệ thống, nên không có thông tin đặc tả để xuất.',
    en: 'This document was not made here; there is no record to export.',
  },
  'documents.no-pdf': {
    vi: 'Bản này ban hành từ tệp Word đã sửa; hãy gắn bản PDF đã ký rồi xuất.',
    en: 'This edition was issued from an edited Word file; attach its signed PDF first.',
  },
  'documents.record-refused': {
    vi: 'Chưa xuất được thông tin đặc tả theo Phụ lục VI: {what}.',
    en: 'The record of Annex VI cannot be exported: {what}.',
  },
  'paper-state.draft': { vi: 'Dự thảo', en: 'Draft' },
  'paper-state.checked': { vi: 'Đã kiểm tra', en: 'Checked' },
  'paper-state.issued': { vi: 'Đã ban hành', en: 'Issued' },
  'documents.signature-changed': {
    vi: 'Tệp PDF đã bị sửa sau khi {signer} ký số, nên không nhận làm bản đã ký.',
    en: 'The PDF was changed after {signer} signed it; it is no signed copy.',
  },
  'documents.signature-added-after': {
    vi: 'Tệp PDF có phần thêm vào sau khi {signer} ký số, nên không nhận làm bản đã ký.',
    en: 'Something was added to the PDF after {signer} signed it; it is no signed copy.',
  },
  'documents.signature-unreadable': {
    vi: 'Chữ ký số trong tệp PDF ({signer}) không đọc được, nên không nhận làm bản đã ký.',
    en: 'A digital signature of the PDF ({signer}) cannot be read; it is no signed copy.',
  },
  'signature-standing.trusted': { vi: 'Chữ ký số còn nguyên, nơi cấp được tin cậy', en: 'Intact, by a trusted issuer' },
  'signature-standing.unknown-issuer': {
    vi: 'Chữ ký số còn nguyên, nơi cấp chưa có trong danh sách tin cậy của trang này',
    en: 'Intact; this site does not know the issuer',
  },
  'signature-standing.out-of-date': {
    vi: 'Chữ ký số còn nguyên, chứng thư đã hết hạn vào ngày ký',
    en: 'Intact; the certificate had ended on the day of signing',
  },
  'signature-standing.changed': { vi: 'Tệp đã bị sửa sau khi ký', en: 'Changed after signing' },
  'signature-standing.added-after': { vi: 'Có phần thêm vào sau khi ký', en: 'Added to after signing' },
  'signature-standing.unreadable': { vi: 'Chữ ký không đọc được', en: 'Unreadable signature' },
  'document-type.letter': { vi: 'Công văn', en: 'Letter' },
  'document-case.plan': { vi: 'Kế hoạch của phong trào', en: 'Plan' },
  'document-case.board': { vi: 'Ban vận động', en: 'Campaign board' },
  'document-case.year-result': { vi: 'Kết quả năm', en: 'Result of the year' },
  'document-case.title': { vi: 'Danh hiệu', en: 'Title' },
  'document-case.paper': { vi: 'Giấy tờ của hồ sơ', en: 'Paper of a case' },
  'document-case.revocation': { vi: 'Hủy bỏ quyết định công nhận', en: 'Revocation' },
  'document-case.commendation': { vi: 'Khen thưởng', en: 'Commendation' },
  'document-case.award-revocation': { vi: 'Hủy bỏ khen thưởng', en: 'Award cancelled' },
} satisfies Phrases;
