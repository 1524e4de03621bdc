import type { Phrases } from '../kernel/phrases.ts';

/** Words of the exchange between sites. */
export const exchangeWords = {
  'exchange.only-exchangers': {
    vi: 'Trang này dành cho văn thư, người đứng đầu đơn vị, nơi nhận hồ sơ và người quản trị máy chủ.',
    en: 'This page is for clerks, heads, those who receive dossiers and who runs the site.',
  },
  'exchange.only-reviewers': {
    vi: 'Chỉ chuyên viên nhận hồ sơ của cơ quan này được nhận gói.',
    en: 'Only a reviewer of this body takes packages in.',
  },
  'exchange.only-site-administrator': {
    vi: 'Chỉ người quản trị của đơn vị cao nhất trên máy chủ này được tin cậy hoặc thu hồi khóa.',
    en: 'Only an administrator of the highest unit of this site trusts or revokes keys.',
  },
  'exchange.dossier-not-found': { vi: 'Không có hồ sơ này.', en: 'There is no such dossier.' },
  'exchange.package-not-found': { vi: 'Không có gói hồ sơ này.', en: 'There is no such package.' },
  'exchange.partner-not-found': { vi: 'Không có khóa này trong danh sách tin cậy.', en: 'There is no such key.' },
  'exchange.not-submitted': {
    vi: '{unit}: hồ sơ năm {year} chưa nộp hoặc đang được trả lại, chưa gửi đi được.',
    en: '{unit}: the dossier of {year} is not submitted, or was returned.',
  },
  'exchange.package-too-large': {
    vi: 'Gói nặng {megabytes} MB, quá {most} MB. Hãy chọn ít đơn vị hơn, hoặc giảm cỡ tệp minh chứng gửi kèm.',
    en: 'The package is {megabytes} MB, over {most} MB. Choose fewer units, or smaller files of evidence.',
  },
  'exchange.no-package': {
    vi: 'Tệp này không phải gói hồ sơ Đạt Chuẩn: không có bản kê manifest.json đúng dạng.',
    en: 'This file is no dossier package: it has no manifest.json of the right form.',
  },
  'exchange.unreadable': { vi: 'Không mở được gói. {said}', en: 'The package cannot be opened. {said}' },
  'exchange.too-large': { vi: 'Gói quá lớn khi mở ra. {said}', en: 'The package is too large when opened. {said}' },
  'exchange.version-newer': {
    vi: 'Tệp theo định dạng phiên bản {version}, mới hơn phiên bản máy chủ này đọc được. Hãy cập nhật máy chủ.',
    en: 'The file is of version {version}, newer than this site reads. Update the site.',
  },
  'exchange.manifest-broken': {
    vi: 'Bản kê của gói sai dạng; gói đã bị sửa hoặc hỏng khi chuyển.',
    en: 'The manifest has a wrong form: the package was changed or damaged.',
  },
  'exchange.signature-broken': {
    vi: 'Chữ ký không khớp: tệp đã bị sửa sau khi ký, hoặc hỏng khi chuyển. Hãy xin lại tệp gốc.',
    en: 'The signature does not fit: the file was changed after it was signed, or damaged. Ask for it again.',
  },
  'exchange.entry-changed': { vi: 'Tệp “{path}” trong gói đã bị sửa.', en: 'The file “{path}” of the package was changed.' },
  'exchange.entry-missing': { vi: 'Gói thiếu tệp “{path}”.', en: 'The package lacks the file “{path}”.' },
  'exchange.entry-extra': {
    vi: 'Gói có tệp “{path}” không nằm trong bản kê đã ký.',
    en: 'The package holds “{path}”, which its signed manifest does not name.',
  },
  'exchange.dossier-broken': {
    vi: 'Hồ sơ mang số …{number} trong gói sai dạng hoặc không khớp mã nội dung của chính nó.',
    en: 'The dossier …{number} of the package has a wrong form, or does not fit its own hashes.',
  },
  'exchange.key-unknown': {
    vi: 'Khóa của “{name}” chưa được tin cậy ở máy chủ này. Nhờ người quản trị đối chiếu dấu vân tay qua điện thoại rồi ghi nhận.',
    en: 'The key of “{name}” is not trusted here. Ask the administrator to compare its fingerprint and register it.',
  },
  'exchange.key-revoked': {
    vi: 'Khóa của “{name}” đã bị thu hồi từ ngày {day}.',
    en: 'The key of “{name}” was revoked on {day}.',
  },
  'exchange.key-trusted': { vi: 'Khóa này đã được tin cậy với tên “{name}”.', en: 'This key is trusted already, as “{name}”.' },
  'exchange.no-key': {
    vi: 'Tệp này không phải khóa công khai của một máy chủ Đạt Chuẩn.',
    en: 'This file is no public key of a site.',
  },
  'exchange.own-key': { vi: 'Đây là khóa của chính máy chủ này.', en: 'This is the key of this very site.' },
  'exchange.other-fingerprint': {
    vi: 'Dấu vân tay nghe được không phải của khóa trong tệp. Đừng tin cậy khóa này; hãy gọi lại bằng số điện thoại đã biết từ trước.',
    en: 'What was heard is not the fingerprint of the key in the file. Do not trust it; call again on a number known before.',
  },
  'exchange.demo-into-real': {
    vi: '“{name}” là trang giả định; hồ sơ giả định không vào máy chủ thật.',
    en: '“{name}” is a demo; nothing of a demo enters a real site.',
  },
  'exchange.real-into-demo': {
    vi: '“{name}” là máy chủ thật; hồ sơ thật không vào trang giả định.',
    en: '“{name}” is a real site; nothing real enters a demo.',
  },
  'exchange.altered-under-same-id': {
    vi: 'Gói mang số …{number} đã nhận trước đây với nội dung khác. Một số gói chỉ có một nội dung; hãy xin gói lập mới.',
    en: 'A package …{number} was taken before with other contents. Ask for a new package.',
  },
  'exchange.older-than-received': {
    vi: '{unit}: đã nhận hồ sơ mới hơn, lập ngày {day}.',
    en: '{unit}: a newer state, made on {day}, was received already.',
  },
  'exchange.unit-open': {
    vi: 'Chưa xác định “{unit}” là đơn vị nào ở máy chủ này.',
    en: 'It is open which unit here “{unit}” is.',
  },
  'exchange.unit-not-offered': {
    vi: 'Đơn vị được chọn cho “{unit}” không thuộc nơi gửi hồ sơ tới cơ quan này.',
    en: 'The unit chosen for “{unit}” is none that sends to this body.',
  },
  'exchange.unit-twice': {
    vi: '“{unit}” và một đơn vị khác trong gói cùng được ghép vào một đơn vị ở đây.',
    en: '“{unit}” and another unit of the package were said to be one unit here.',
  },
  'exchange.other-campaign': {
    vi: '{unit}: phong trào được chọn không phải của đơn vị này, năm {year}, gửi tới cơ quan này.',
    en: '{unit}: the year chosen is not that of the unit, of {year}, towards this body.',
  },
  'exchange.receipt-unreadable': { vi: 'Tệp này không phải biên nhận hồ sơ.', en: 'This file is no receipt.' },
  'exchange.receipt-of-another': {
    vi: 'Biên nhận này không phải của gói nào lập ở máy chủ này.',
    en: 'This receipt is of no package made on this site.',
  },
} as const satisfies Phrases;
