import { fold } from '#domain/kernel/vietnamese.ts';
import type { Body, PlacedText } from '#domain/plans/reading.ts';
import { withoutEnd } from '../edges.ts';
import type { Node } from '../outline.ts';
import { cut, type Passage, placed, spanOf } from '../passage.ts';

const bodyWord =
  /(?:^|[\s,(])(?:ubnd|uy ban|hdnd|ban|hoi dong|phong|so|cong doan|bch|btv|to|truong|trung tam|can bo|cong chuc|vien chuc|giao vien|nhan vien|nguoi lao dong|doan vien|doan thanh nien|doan tncs|chi doan|lien doi|chi doi|doi vien|lop|phu huynh|chi bo|dang uy|thu truong|hieu truong|pho hieu truong|giam doc|lanh dao|van phong|mat tran|mttq|hoi|ldld|lien doan|co quan|don vi|cac bo|bo|tram|cong an|quan su|khoi|cum|nhom|cdcs|thon|to dan pho|xa|phuong|dai truyen thanh|dai phat thanh|ca nhan|tap the|nha truong|chu tich|truong ban|thu ky|ke toan|gvcn|khoa|uy vien|uy ban kiem tra|doan the)\b/;
const verbs =
  'căn cứ|theo dõi|lấy|chủ trì|phối hợp|tham mưu|xây dựng|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|tổ chức|hướng dẫn|triển khai|thực hiện|chỉ đạo|đôn đốc|kiểm tra|tiếp nhận|tổng hợp|báo cáo|đăng ký|phát động|quán triệt|tuyên truyền|vận động|giám sát|thẩm định|xét|đề xuất|tiến hành|là cơ quan|là đơn vị|giúp|đưa|cử|bố trí|bảo đảm|đảm bảo|nghiêm túc|tích cực|gửi|lập|ban hành|phân công|thường xuyên|phổ biến|cụ thể hóa|có kế hoạch|phát huy|thành lập|duy trì|rà soát';
const nounBefore = '(?:^|\\s)(?:ban|tổ|đội|hội đồng|uỷ ban|ủy ban|phòng|bộ phận|nhóm|phong trào)';
const firstVerb = new RegExp(`(?<=\\S)(?<!${nounBefore})[\\s,]+(?:(?:sẽ|cần|phải)\\s+)?(?:${verbs})(?!\\p{L})`, 'iu');
const adverbial =
  /^(?:hàng năm|hằng năm|hàng tháng|hằng tháng|hàng quý|định kỳ|cuối năm|đầu năm|giao|đề nghị|yêu cầu|đối với)\s*,?\s+/iu;
const longestName = 110;
const closing =
  /^(?:tren day la|trong qua trinh|can cu (?:vao )?ke hoach nay|ke hoach nay|yeu cau cac|de nghi cac|noi nhan|nhan duoc ke hoach)/;
const numbered: ReadonlySet<string> = new Set([
  'arabic1',
  'arabic2',
  'arabic3',
  'letter',
  'roman',
  'capital',
  'article',
  'named',
  'word',
  'bracket',
]);

/** The sentence with which a plan closes: "Trên đây là kế hoạch …". */
export function isClosing(text: string): boolean {
  return closing.test(fold(text.slice(0, 60)));
}

interface Split {
  readonly name: Passage;
  readonly rest: Passage;
}

/** A body's name and the task written after it on the same line. */
function split(own: Passage, heads: boolean): Split | null {
  const skip = adverbial.exec(own.text)?.[0].length ?? 0;
  const bare = withoutEnd(own.text, '.;:,').length;
  const colon = own.text.indexOf(':');
  if (colon > 0 && colon < 160) return { name: cut(own, skip, colon), rest: cut(own, colon + 1) };
  if (heads && bare <= longestName) return { name: cut(own, skip, bare), rest: cut(own, own.text.length) };
  const verb = firstVerb.exec(own.text.slice(skip));
  if (verb && verb.index < 160) return { name: cut(own, skip, skip + verb.index), rest: cut(own, 0) };
  return { name: cut(own, skip, bare), rest: cut(own, own.text.length) };
}

function isBody(name: string): boolean {
  return name.length <= 160 && bodyWord.test(fold(name));
}

function tasksBelow(node: Node): readonly PlacedText[] {
  return node.children.flatMap((child): readonly PlacedText[] => {
    if (isClosing(child.own.text)) return [];
    const below = tasksBelow(child);
    return /:$/u.test(child.own.text) && below.length > 0 ? below : [placed(child.own), ...below];
  });
}

function bodyOf(node: Node): Body | null {
  const parts = split(
    node.own,
    node.children.some((child) => !isClosing(child.own.text)),
  );
  if (!parts || !isBody(parts.name.text)) return null;
  const tasks = [...(parts.rest.text === '' ? [] : [placed(parts.rest)]), ...tasksBelow(node)];
  return tasks.length === 0 ? null : { name: parts.name.text, tasks, span: spanOf(parts.name) };
}

/** The bodies an organising section gives work to, each with its tasks (tổ chức thực hiện). */
export function bodiesOf(section: Node): readonly Body[] {
  const rows = section.children.filter((child) => child.mark !== null);
  const named = rows.filter((child) => numbered.has(child.mark!.kind));
  return (named.length > 0 ? named : rows).flatMap((row) => bodyOf(row) ?? []);
}
