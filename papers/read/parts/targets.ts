import { fold } from '#domain/kernel/vietnamese.ts';
import type { AppliesTo, Target } from '#domain/plans/reading.ts';
import { withoutEdges } from '../edges.ts';
import { type Passage, pieces, spanOf } from '../passage.ts';

const percent = /(\d{1,3}(?:[.,]\d+)?)\s*%/u;
const percentRange = /(\d{1,3}(?:[.,]\d+)?)\s*%?\s*(?:[-–]|đến)\s*(\d{1,3}(?:[.,]\d+)?)\s*%/u;
const above = /(?:trên|hơn|vượt) ?$/iu;
const below = /(?:dưới) ?$/iu;
const ceiling = /(?:không quá|không vượt quá|tối đa|nhiều nhất|giảm còn|không hơn) ?$/iu;
const countBefore = /(?:ít nhất|tối thiểu|không ít hơn|từ)\s+(?:có\s+|là\s+)?(\d{1,4})\s+(\p{L}[\p{L} ]{1,40})/iu;
const countAtMost = /(?:không quá|tối đa|nhiều nhất|không vượt quá)\s+(\d{1,4})\s+(\p{L}[\p{L} ]{1,40})/iu;
const countUp = /(?:^|\s)(?:có\s+)?(?:từ\s+)?(\d{1,4})\s+(\p{L}[\p{L} ]{1,40}?)\s+trở lên/iu;
const frequency =
  /(?:(\d{1,2})\s*lần\s*(?:\/|trong|mỗi|một)\s*(?:1\s*)?(tuần|tháng|quý|học kỳ|năm)|(?:mỗi|hằng|hàng|một)\s+(tuần|tháng|quý|học kỳ|năm)\s*(?:,)?\s*(?:ít nhất|tối thiểu|tổ chức|họp|có)?\s*(?:ít nhất|tối thiểu)?\s*(?:là)?\s*(\d{1,2})\s*lần)/iu;
const none =
  /^(?:(?:và|đồng thời|tuyệt đối|cam kết|bảo đảm|đảm bảo)\s+)*(?:không (?:có|để|xảy ra|xẩy ra|phát sinh|còn|ai|một|cá nhân|tập thể)|không có ai)(?!\p{L})/iu;
const bannedActs =
  /^(?:(?:và|đồng thời|tuyệt đối|cam kết)\s+)*(?:không|nghiêm cấm|cấm)\s+(?:được\s+)?(?:vi phạm|mắc|sử dụng|tàng trữ|lưu hành|mua bán|tuyên truyền|chia sẻ|đăng tải|hút|uống|đánh bạc|cờ bạc|sa vào|tham gia|mê tín|gây|tham nhũng|tham ô|nhận|sinh con|tảo hôn|bạo lực|khiếu kiện|khiếu nại|tố cáo|bè phái|tổ chức (?:ăn uống|đánh bạc)|làm lộ|vứt|xả|đi muộn|về sớm|bỏ việc|lãng phí|quan liêu|sách nhiễu|vòi vĩnh|nhũng nhiễu)(?!\p{L})/iu;
const attitude = /^không (?:có biểu hiện|có thái độ)/iu;
const lowerLimit = /trở lên/u;

const amount = (text: string) => Number(text.replace(',', '.'));

/** What a share is counted of: the words after the per cent sign, up to the verb. */
function ofWhat(text: string): string | undefined {
  const words = text.split(
    /\s(?:đạt|được|có|không|thường xuyên|nắm vững|chấp hành|thực hiện|tham gia|hoàn thành|đăng ký|cam kết|ký|học tập|xếp loại|tự|phải|làm|biết|sử dụng|giữ|gương mẫu|mặc|đeo|hài lòng|giải quyết|nộp|gửi|đóng|chấp nhận|mắc|vi phạm)(?=\s|$)/u,
  )[0]!;
  const tidy = withoutEdges(withoutEdges(withoutPoints(words), ',.;:').replace(/\strở lên$/u, ''), ',.;:');
  return tidy.length > 1 && tidy.length < 160 ? tidy : undefined;
}

function share(clause: Passage): Target | null {
  const { text } = clause;
  const range = percentRange.exec(text);
  if (range)
    return {
      kind: 'range',
      value: [amount(range[1]!), amount(range[2]!)],
      unit: '%',
      ...ofIn(text, range),
      span: spanOf(clause),
    };
  const match = percent.exec(text);
  if (!match) return null;
  const value = amount(match[1]!);
  const before = text.slice(0, match.index);
  const common = { value, unit: '%', ...ofIn(text, match) };
  const span = spanOf(clause);
  if (below.test(before)) return { kind: 'atMost', ...common, strict: true, span };
  if (ceiling.test(before)) return { kind: 'atMost', ...common, span };
  if (above.test(before)) return { kind: 'atLeast', ...common, strict: true, span };
  return { kind: value === 100 ? 'all' : 'atLeast', ...common, span };
}

const withoutPoints = (text: string) => text.replace(/\(\s*(?:tối đa\s*)?\d+(?:[.,]\d+)?\s*(?:điểm|đ)\s*\)/giu, '');

/** The words before a share that ends its clause: "Tỷ lệ hồ sơ chậm hạn dưới 2%". */
function beforeShare(text: string): string | undefined {
  const words = text
    .replace(/\s*(?:trên|hơn|dưới|đạt|từ|ít nhất|tối thiểu|không quá|tối đa|giảm còn|phấn đấu|là|còn)(?=\s|$)/giu, '')
    .trim();
  return words.length > 3 ? words : undefined;
}

function ofIn(text: string, match: RegExpExecArray): { of?: string } {
  const after = text.slice(match.index + match[0].length).replace(/^\s*(?:trở lên|tổng số|số)(?=\s|$)/u, ' ');
  const of = ofWhat(after) ?? beforeShare(text.slice(0, match.index));
  return of ? { of } : {};
}

function zero(clause: Passage): Target | null {
  const { text } = clause;
  if (attitude.test(text)) return null;
  const match = none.exec(text) ?? bannedActs.exec(text);
  if (!match) return null;
  const from = none.test(text) ? match[0].length : text.search(/không|cấm/iu) + 'không'.length;
  const of = withoutEdges(withoutPoints(text.slice(from)), ',.;:');
  return { kind: 'none', value: 0, ...(of.length > 1 && { of }), span: spanOf(clause) };
}

function counted(clause: Passage): Target | null {
  const span = spanOf(clause);
  const often = frequency.exec(clause.text);
  if (often) return { kind: 'frequency', value: Number(often[1] ?? often[4]), unit: `lần/${often[2] ?? often[3]}`, span };
  const most = countAtMost.exec(clause.text);
  if (most) return { kind: 'atMost', value: Number(most[1]), unit: firstWords(most[2]!), span };
  const least = countUp.exec(clause.text) ?? countBefore.exec(clause.text);
  if (least && (lowerLimit.test(clause.text) || !/^từ\s/iu.test(least[0])))
    return { kind: 'atLeast', value: Number(least[1]), unit: firstWords(least[2]!), span };
  return null;
}

/** The noun that is counted: up to a verb, three words at most. */
const firstWords = (text: string) => (ofWhat(text.trim()) ?? text.trim()).split(' ').slice(0, 3).join(' ');

/** The measurable clauses of a criterion's line, in order; clauses end at a semicolon, a colon or a full stop. */
export function targetsIn(text: Passage): readonly Target[] {
  const found: Target[] = [];
  for (const clause of pieces(text, /[;:]|\.(?=\s)|\.$/gu)) {
    const target = share(clause) ?? zero(clause) ?? counted(clause);
    if (target) found.push(target);
  }
  return found;
}

const levelShape =
  /(?:(?:phải|bị)\s+)?(?:xử lý\s+)?(?:kỷ luật\s+)?(?:từ\s+)?(?:hình thức|mức)?\s*(?:kỷ luật\s+)?[^;,.]{0,4}?(?:khiển trách|cảnh c[áảa]o|hạ bậc lương|giáng chức|cách chức|buộc thôi việc|phê bình)\s+trở lên/iu;

/** "phải xử lý từ hình thức cảnh cáo trở lên": the severity from which a violation counts. */
export function levelIn(text: string): string | undefined {
  return levelShape.exec(text)?.[0].trim();
}

/** "(10 điểm)", "tối đa 5 điểm": the points printed with a criterion. */
export function pointsIn(text: string): number | undefined {
  const match = /(?:\(\s*(?:tối đa\s*)?|tối đa\s*:?\s*|[-–:]\s*)(\d{1,3}(?:[.,]\d+)?)\s*(?:điểm|đ)(?!\p{L})/iu.exec(text);
  return match ? amount(match[1]!) : undefined;
}

const audiences: readonly (readonly [RegExp, AppliesTo])[] = [
  [/^(?:doi voi |rieng )?(?:can bo )?(?:lanh dao|giu chuc vu lanh dao|nguoi dung dau|thu truong)/, 'leaders'],
  [/^(?:doi voi |rieng )?can bo (?:giu chuc vu |giu chuc danh )?(?:lanh dao|quan ly)/, 'managers'],
  [/^(?:doi voi |rieng )?(?:doan vien)/, 'union-members'],
  [/^(?:doi voi |rieng )?(?:dang vien)/, 'party-members'],
];

/** Whom a line is for, where it says so at its head: "Đối với cán bộ quản lý: …". "Đối với lãnh đạo phải …" speaks of how to treat them. */
export function appliesToIn(text: string): AppliesTo | undefined {
  const head = fold(text.slice(0, 80));
  if (/^doi voi lanh dao (?:phai|thi|can)/.test(head)) return undefined;
  return audiences.find(([shape]) => shape.test(head))?.[1];
}
