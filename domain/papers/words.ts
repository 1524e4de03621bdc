import type { Phrases } from '../kernel/phrases.ts';

/** Words of the year's papers. */
export const papersWords = {
  'papers.no-such-field': {
    vi: 'Giấy này không có trường đang điền; hãy tải lại trang.',
    en: 'This paper has no such field; reload the page.',
  },
  'papers.no-such-kind': { vi: 'Không có loại giấy này.', en: 'There is no such kind of paper.' },
  'papers.too-long': {
    vi: '“{label}” dài {length} chữ cái, nhiều nhất {most}.',
    en: '“{label}” has {length} letters; at most {most}.',
  },
  'papers.not-a-day': { vi: '“{label}” phải là một ngày có thật.', en: '“{label}” must be a real day.' },
  'papers.not-an-hour': { vi: '“{label}” phải là giờ và phút, ví dụ 08:30.', en: '“{label}” must be an hour such as 08:30.' },
  'papers.not-a-number': { vi: '“{label}” phải là số nguyên.', en: '“{label}” must be a whole number.' },
  'papers.lacking': {
    vi: 'Chưa in được “{title}”: còn thiếu {missing}.',
    en: '“{title}” cannot be printed yet; missing: {missing}.',
  },
  'papers.none-ready': {
    vi: 'Chưa có giấy nào đủ để in; hãy điền những điều còn thiếu trước.',
    en: 'No paper is ready to print; complete what is missing first.',
  },
  'papers.named-in-one': {
    vi: '{name} có trong “{here}” nhưng không có trong “{there}”.',
    en: '{name} stands in “{here}” but not in “{there}”.',
  },
  'papers.named-otherwise': {
    vi: '“{here}” ghi: {said}; “{there}” ghi: {other}.',
    en: '“{here}” says: {said}; “{there}” says: {other}.',
  },
  'papers.older-than-basis': {
    vi: '“{title}” ghi ngày {day}, sớm hơn văn bản làm căn cứ ngày {cited}: {basis}.',
    en: '“{title}” is dated {day}, before what it stands on, of {cited}: {basis}.',
  },
  'papers.basis-ended': {
    vi: '“{title}”: {basis} không còn hiệu lực vào ngày {day}. Văn bản thay thế: {successors}.',
    en: '“{title}”: {basis} no longer holds on {day}. Replaced by: {successors}.',
  },
  'papers.no-such-blank': { vi: 'Không có phôi này.', en: 'There is no such blank.' },
  'papers.blank-empty': {
    vi: 'Phôi chưa có phần nào để in; hãy thêm ít nhất một phần.',
    en: 'Nothing is printed on this blank; add a part.',
  },
  'papers.blank-sheet': {
    vi: 'Khổ giấy mỗi chiều từ {least} đến {most} mm.',
    en: 'Each side of the sheet is {least}–{most} mm.',
  },
  'papers.blank-shift': {
    vi: 'Độ lệch máy in nhiều nhất {far} mm mỗi chiều; lệch hơn thì sửa vị trí các phần.',
    en: 'The printer shifts at most {far} mm; beyond that move the parts.',
  },
  'papers.blank-part-twice': {
    vi: '“{part}” có hai chỗ; mỗi phần chỉ in một lần.',
    en: '“{part}” stands twice; a part is printed once.',
  },
  'papers.blank-size': { vi: '“{part}”: cỡ chữ từ {least} đến {most}.', en: '“{part}”: letters of {least}–{most} points.' },
  'papers.blank-lines': { vi: '“{part}”: từ {least} đến {most} dòng.', en: '“{part}”: {least}–{most} lines.' },
  'papers.blank-narrow': { vi: '“{part}” rộng ít nhất 10 mm.', en: '“{part}” is at least 10 mm wide.' },
  'papers.blank-off-sheet': {
    vi: '“{part}” ra ngoài tờ giấy {over} mm, tính cả độ lệch máy in.',
    en: '“{part}” leaves the sheet by {over} mm, the printer’s shift counted.',
  },
  'papers.blank-overlap': {
    vi: '“{part}” và “{other}” chồng lên nhau {deep} mm khi in đủ số dòng.',
    en: '“{part}” and “{other}” overlap by {deep} mm when all lines are used.',
  },
  'papers.blank-name-taken': {
    vi: 'Đơn vị đã có phôi tên “{name}”; hãy đặt tên khác.',
    en: 'The office has a blank “{name}”; take another name.',
  },
  'papers.blank-of-another-paper': {
    vi: 'Phôi này để in loại giấy khác; hãy tạo phôi mới.',
    en: 'This blank is for another paper; make a new one.',
  },
  'papers.blank-retired-already': { vi: 'Phôi này đã thôi dùng.', en: 'This blank is no longer used.' },
} as const satisfies Phrases;
