import { fold } from '#domain/kernel/vietnamese.ts';
import type { Body, PlacedText } from '#domain/plans/reading.ts';
import { withoutEnd } from '../edges.ts';
import type { Node } from '../outline.ts';
import { cut, type Passage, placed, spanOf } from '../passage.ts';

const bodyWord =
  /(?:^|[\s,(])(?:ubnd|uy ban|hdnd|ban|hoi dong|phong|so|cong doan|bch|btv|to|truong|trung tam|can bo|cong chuc|vien chuc|giao vien|nhan vien|nguoi lao dong|doan vien|hoi vien|dang vien|doan thanh nien|doan tncs|chi doan|chi hoi|lien doi|chi doi|doi vien|lop|phu huynh|chi bo|chi uy|dang bo|dang uy|thu truong|hieu truong|pho hieu truong|giam doc|lanh dao|van phong|mat tran|mttq|hoi|ldld|lien doan|co quan|don vi|cac bo|bo|tram|cong an|quan su|khoi|cum|nhom|cdcs|thon|khu pho|khu dan cu|to dan pho|xa|phuong|dai truyen thanh|dai phat thanh|bao|ca nhan|tap the|nha truong|chu tich|truong ban|thu ky|ke toan|gvcn|khoa|uy vien|uy ban kiem tra|doan the|phan xuong|doi|tong phu trach|thanh vien|bi thu|chi huy|dai doi|tieu doan|ho gia dinh|dong chi|bo phan|doanh nghiep|nganh)\b/;
/** What a part of an organising section is called when it is no body: "Công tác tuyên truyền", "Kinh phí". */
const noBody =
  /^(?:cong tac|thoi gian|kinh phi|noi dung|bao cao|che do|dot|buoc|thang|giai doan|tu ngay|ngay|ve |so ket|tong ket|kiem tra|ho so|dang ky|hinh thuc|yeu cau|nguon|cuoi|dau|hang|phuong phap|dia diem|thong tin|tuyen truyen|trien khai|to chuc|xay dung|phat dong|danh gia|xet|binh xet|tien do|quy trinh)\b/;
/** Verbs that may also be part of a body's name: "Ban Tổ chức", "Ủy ban Kiểm tra", "tổ tuyên truyền". */
const verbsInNames =
  'tổ chức|hướng dẫn|thực hiện|chỉ đạo|kiểm tra|giám sát|thẩm định|xét|tuyên truyền|vận động|báo cáo|thi đua|phát động|xây dựng|đảm bảo|bảo đảm';
const verbs =
  'căn cứ|theo dõi|lấy|chủ trì|phối hợp|tham mưu|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|triển khai|đôn đốc|tiếp nhận|tổng hợp|đăng ký|quán triệt|đề xuất|tiến hành|là cơ quan|là đơn vị|là đầu mối|giúp|đưa|cử|bố trí|nghiêm túc|tích cực|gửi|lập|ban hành|phân công|thường xuyên|phổ biến|cụ thể hóa|có kế hoạch|phát huy|thành lập|duy trì|rà soát|cân đối|chuẩn bị|công bố|công khai|nộp|họp|đẩy mạnh|tăng cường|lồng ghép|đưa tin|ký|tự chấm|phụ trách|trực tiếp|làm|nhận';
const nounBefore =
  '(?:^|\\s)(?:[Bb]an|[Tt]ổ|[Đđ]ội|[Hh]ội đồng|[UuỦủ]ỷ? ?[Bb]an|[Pp]hòng|[Bb]ộ phận|[Nn]hóm|[Pp]hong trào)|^[Đđ]oàn';
const firstVerb = new RegExp(
  `(?<=\\S)(?:[\\s,]+(?:(?:sẽ|cần|phải|tự|chủ động)\\s+)?(?:${verbs})|[\\s,]+(?:tự|chủ động)\\s+(?:${verbsInNames})|(?<!${nounBefore})[\\s,]+(?:(?:sẽ|cần|phải)\\s+)?(?:${verbsInNames}))(?!\\p{L})`,
  'u',
);
/** "Lãnh đạo Ban chỉ đạo …": the leaders of a board do what the board is named for only with a capital letter. */
const led = /^lãnh đạo [Bb]an(?=\s+\p{Ll})/iu;
const adverbial =
  /^(?:hàng năm|hằng năm|hàng tháng|hằng tháng|hàng quý|định kỳ|cuối năm|đầu năm|giao(?: cho)?|đề nghị|yêu cầu|đối với|(?:trách nhiệm|nhiệm vụ) của)\s*,?\s+/iu;
const longestName = 110;
const closing =
  /^(?:tren day la|trong qua trinh|can cu (?:vao )?ke hoach nay|ke hoach nay|yeu cau cac|de nghi cac|noi nhan|nhan duoc (?:ke hoach|huong dan|cong van|van ban|chuong trinh|thong bao))/;
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

const charged = /\s+(?:có|chịu) (?:trách nhiệm|nhiệm vụ)(?: (?:thực hiện|như sau|sau đây|sau))*$/iu;

/** "Trưởng các phòng có trách nhiệm": the name without the words that charge it. */
function withoutCharge(name: Passage): Passage {
  return cut(name, 0, charged.exec(name.text)?.index ?? name.text.length);
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
  if (colon > 0 && colon < 160) return { name: withoutCharge(cut(own, skip, colon)), rest: cut(own, colon + 1) };
  if (heads && bare <= longestName) return { name: withoutCharge(cut(own, skip, bare)), rest: cut(own, own.text.length) };
  const leaders = led.exec(own.text.slice(skip));
  if (leaders && colon < 0) return { name: cut(own, skip, skip + leaders[0].length), rest: cut(own, 0) };
  const verb = firstVerb.exec(own.text.slice(skip));
  if (verb && verb.index < 160) return { name: cut(own, skip, skip + verb.index), rest: cut(own, 0) };
  return { name: cut(own, skip, bare), rest: cut(own, own.text.length) };
}

function isBody(name: string): boolean {
  if (name.length > 160 || name === '') return false;
  const folded = fold(name);
  return bodyWord.test(folded) && !noBody.test(folded);
}

/** Among bodies, a short name before a colon or over tasks is another, by whatever word it goes: "Các Điện lực trực thuộc: …". */
function isAnotherBody(name: string): boolean {
  return name.length > 3 && name.length <= 80 && /^\p{Lu}/u.test(name) && !noBody.test(fold(name));
}

function tasksBelow(node: Node): readonly PlacedText[] {
  return node.children.flatMap((child): readonly PlacedText[] => {
    if (isClosing(child.own.text)) return [];
    const below = tasksBelow(child);
    return /:$/u.test(child.own.text) && below.length > 0 ? below : [placed(child.own), ...below];
  });
}

function bodyOf(node: Node, amongBodies = false): Body | null {
  const parts = split(
    node.own,
    node.children.some((child) => !isClosing(child.own.text)),
  );
  if (!parts) return null;
  const { text } = parts.name;
  const named = amongBodies && parts.rest.text !== node.own.text && isAnotherBody(text);
  if (!isBody(text) && !named) return null;
  const tasks = [...(parts.rest.text === '' ? [] : [placed(parts.rest)]), ...tasksBelow(node)];
  return tasks.length === 0 ? null : { name: parts.name.text, tasks, span: spanOf(parts.name) };
}

/** Headings inside a section that only hold those who are given work: "Điều 6. Trách nhiệm thực hiện". */
const holders: ReadonlySet<string> = new Set(['article', 'division', 'roman', 'capital']);

function bodiesAt(row: Node, amongBodies: boolean): readonly Body[] {
  const body = bodyOf(row, amongBodies);
  if (body) return [body];
  return row.mark !== null && holders.has(row.mark.kind) ? bodiesOf(row) : [];
}

/** The bodies an organising section gives work to, each with its tasks (tổ chức thực hiện). */
export function bodiesOf(section: Node): readonly Body[] {
  const rows = section.children.filter((child) => child.mark !== null);
  const named = rows.filter((child) => numbered.has(child.mark!.kind));
  const plain = section.children.filter((child) => !isClosing(child.own.text));
  const given = named.length > 0 ? named : rows.length > 0 ? rows : plain;
  const known = given.filter((row) => bodyOf(row) !== null).length;
  const amongBodies = named.length > 0 && known > 1 && known * 2 > given.length;
  return given.flatMap((row) => bodiesAt(row, amongBodies));
}
