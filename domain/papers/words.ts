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
} as const satisfies Phrases;
