import type { Phrases } from '../kernel/phrases.ts';

const cell = 'Bảng “{sheet}”, ô {column}{row} ({header}):';
const inCell = 'Sheet “{sheet}”, cell {column}{row} ({header}):';

/** Words of the legal register and of who recognises. */
export const lawWords = {
  'law.not-found': { vi: 'Sổ không có văn bản này.', en: 'The register has no such document.' },
  'law.only-site-administrator': {
    vi: 'Chỉ quản trị của đơn vị đứng đầu trang này được sửa sổ văn bản pháp luật.',
    en: 'Only an administrator of the site’s highest unit keeps the legal register.',
  },
  'law.already-registered': {
    vi: 'Sổ đã có {type} số {number} ngày {day}. Hãy mở văn bản ấy để đính chính.',
    en: 'The register has {type} {number} of {day} already; correct that entry instead.',
  },
  'law.in-force-before-issued': {
    vi: 'Ngày có hiệu lực phải từ ngày ban hành {day} trở đi.',
    en: 'It cannot be in force before it was issued, {day}.',
  },
  'law.ends-before-it-begins': {
    vi: 'Ngày hết hiệu lực phải sau ngày có hiệu lực {day}.',
    en: 'It cannot end before it began, {day}.',
  },
  'law.succeeds-itself': { vi: 'Văn bản không thể thay thế chính nó.', en: 'A document cannot replace itself.' },
  'law.already-ended': {
    vi: 'Văn bản đã ghi hết hiệu lực từ ngày {day}. Nếu ghi sai, hãy đính chính.',
    en: 'It ended on {day} already; correct the entry if that is wrong.',
  },
  'law.no-such-rule': { vi: 'Không có quy định này.', en: 'There is no such rule.' },
  'law.local-in-future': { vi: 'Ngày ban hành chưa tới.', en: 'The day of issue is still to come.' },
  'law.local-before-issue': {
    vi: 'Quy định áp dụng từ ngày ban hành {day} trở đi.',
    en: 'A rule holds from its day of issue, {day}, on.',
  },
  'law.local-struck-already': { vi: 'Quy định này đã được xóa ghi.', en: 'This rule was struck out already.' },
  'law.nothing-changes': { vi: 'Không có gì khác với sổ.', en: 'Nothing differs from the register.' },
  'law.row-twice': {
    vi: `${cell} {number} đã có ở hàng {other} của bảng “{otherSheet}”.`,
    en: `${inCell} {number} stands in row {other} of “{otherSheet}” already.`,
  },
  'law.type-unknown': {
    vi: `${cell} chưa ghi tên loại, và số {number} không cho biết.`,
    en: `${inCell} no type is given, and {number} tells none.`,
  },
  'law.in-force-before-issued-in-row': {
    vi: `${cell} ngày có hiệu lực phải từ ngày ban hành {day} trở đi.`,
    en: `${inCell} it cannot be in force before it was issued, {day}.`,
  },
  'law.ends-before-it-begins-in-row': {
    vi: `${cell} ngày hết hiệu lực phải sau ngày có hiệu lực {day}.`,
    en: `${inCell} it cannot end before it began, {day}.`,
  },
  'law.succeeds-itself-in-row': {
    vi: `${cell} văn bản không thể thay thế chính nó.`,
    en: `${inCell} a document cannot replace itself.`,
  },
  'legal-standing.not-yet': { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  'legal-standing.in-force': { vi: 'Còn hiệu lực', en: 'In force' },
  'legal-standing.ended': { vi: 'Hết hiệu lực', en: 'No longer in force' },
  'legal-verified.all': { vi: 'Đã đối chiếu ngày và hiệu lực', en: 'Day and validity compared' },
  'legal-verified.date': { vi: 'Đã đối chiếu ngày', en: 'Day compared' },
  'legal-verified.none': { vi: 'Chưa đối chiếu', en: 'Not compared' },
  'legal-field.number': { vi: 'Số, ký hiệu', en: 'Number' },
  'legal-field.type': { vi: 'Tên loại', en: 'Type' },
  'legal-field.issuedOn': { vi: 'Ngày ban hành', en: 'Issued on' },
  'legal-field.issuer': { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'legal-field.subject': { vi: 'Trích yếu', en: 'Subject' },
  'legal-field.inForceFrom': { vi: 'Có hiệu lực từ', en: 'In force from' },
  'legal-field.inForceTo': { vi: 'Hết hiệu lực từ', en: 'Ends on' },
  'legal-field.successors': { vi: 'Văn bản thay thế', en: 'Replaced by' },
  'legal-field.source': { vi: 'Nguồn', en: 'Source' },
  'legal-field.verified': { vi: 'Đối chiếu', en: 'Compared' },

  'body-kind.district-people': { vi: 'Chủ tịch Ủy ban nhân dân cấp huyện', en: "Chair of the district's people's committee" },
  'body-kind.province-people': { vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh', en: "Chair of the province's people's committee" },
  'body-kind.district-committee': { vi: 'Ban Chỉ đạo cấp huyện', en: "The district's steering committee" },
  'body-kind.province-committee': { vi: 'Ban Chỉ đạo cấp tỉnh', en: "The province's steering committee" },
  'body-kind.commune-committee': { vi: 'Ban Chỉ đạo cấp xã', en: "The commune's steering committee" },
  'body-kind.district-union': { vi: 'Liên đoàn Lao động cấp huyện', en: "The district's federation of labour" },
  'body-kind.commune-union': { vi: 'Công đoàn xã, phường, đặc khu', en: "The commune's union" },
  'body-kind.province-union': { vi: 'Chủ tịch Liên đoàn Lao động cấp tỉnh', en: "Chair of the province's federation of labour" },
  'body-kind.appraisal-council': { vi: 'Hội đồng thẩm định cấp tỉnh', en: "The province's appraisal council" },
} as const satisfies Phrases;
