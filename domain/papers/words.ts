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
} as const satisfies Phrases;
