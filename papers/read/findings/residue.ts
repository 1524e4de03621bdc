import type { Finding } from '#domain/plans/reading.ts';
import { matchesIn } from '../matches.ts';
import type { Passage } from '../passage.ts';
import { findingAt } from './finding.ts';

/** Lines that a web page has round its text, and no office writes. */
const pageLine =
  /^\W*(?:tải (?:về|xuống|file|tệp)|download|xem thêm|đọc thêm|xem tiếp|xem toàn văn|quay lại|trở về|về trang chủ|trang chủ|in (?:trang|bài|văn bản)(?: này)?|bản in|chia sẻ|share|tweet|like|gửi (?:email|bình luận)|ý kiến bạn đọc|bình luận|phản hồi|(?:số )?lượt (?:xem|đọc|truy cập|tải)|lượt đọc|tổng truy cập|đang (?:truy cập|online)|các tin khác|tin (?:liên quan|cùng chuyên mục|mới hơn|cũ hơn|khác)|bài viết (?:liên quan|khác|cùng chuyên mục)|tags?|từ khóa|nguồn tin|copyright|©|image advertisement|anh tin bai|click vào đây|nhấn vào đây|bấm vào đây|đăng (?:nhập|ký) để|văn bản đính kèm|file đính kèm|tệp đính kèm)(?:\s*[:»>.|…\]-].{0,40}|\s*\d[\d.,]*.{0,20})?\W*$/iu;
const entity = /&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|rdquo|ldquo|hellip|bull|#\d{2,5}|#x[\da-f]{2,5});?/giu;
const tag = /<\/?(?:br|p|div|span|b|i|u|strong|em|table|tr|td|th|tbody|ul|ol|li|a|img|font|h[1-6]|o:p)(?:\s[^<>]{0,200})?\/?>/giu;
const layer = /\*[A-Z]{1,4}\*/gu;
const mostOfAKind = 20;

const stray = (passage: Passage, from: number, to: number, severity: 'warning' | 'note', what: string): Finding =>
  findingAt(passage, from, to, {
    severity,
    code: 'stray-mark',
    message: `“${passage.text.slice(from, to)}” là ${what}, không thuộc nội dung.`,
  });

function matched(passages: readonly Passage[], shape: RegExp, severity: 'warning' | 'note', what: string): readonly Finding[] {
  const found = passages.flatMap((passage) =>
    matchesIn(passage.text, shape).map((match) => stray(passage, match.index, match.index + match[0].length, severity, what)),
  );
  return found.slice(0, mostOfAKind);
}

/** What a web page, a scanner or a signing program left in the text (dấu vết trang mạng, phần mềm). */
export function residueFindings(passages: readonly Passage[]): readonly Finding[] {
  const lines = passages.filter((passage) => passage.text.length < 80 && pageLine.test(passage.text));
  return [
    ...lines.slice(0, mostOfAKind).map((passage) => stray(passage, 0, passage.text.length, 'warning', 'dấu vết của trang mạng')),
    ...matched(passages, entity, 'warning', 'mã của trang mạng'),
    ...matched(passages, tag, 'warning', 'thẻ của trang mạng'),
    ...matched(passages, layer, 'note', 'dấu vết của phần mềm'),
  ];
}
