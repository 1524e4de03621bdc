import type { Target } from '#domain/plans/reading.ts';
import { withoutEdges } from '../edges.ts';
import { matchesIn } from '../matches.ts';
import { cut, type Passage, pieces, spanOf } from '../passage.ts';
import { countsIn } from './counts.ts';
import { type Measure, sharesIn } from './shares.ts';

const none =
  /^(?:(?:và|đồng thời|tuyệt đối|cam kết|bảo đảm|đảm bảo)\s+)*(?:không (?:có|để|xảy ra|xẩy ra|phát sinh|còn|ai|một|cá nhân|tập thể)|không có ai)(?!\p{L})/iu;
const bannedActs =
  /^(?:(?:và|đồng thời|tuyệt đối|cam kết)\s+)*(?:không|nghiêm cấm|cấm)\s+(?:được\s+)?(?:vi phạm|mắc|sử dụng|tàng trữ|lưu hành|mua bán|tuyên truyền|chia sẻ|đăng tải|hút|uống|đánh bạc|cờ bạc|sa vào|tham gia|mê tín|gây|tham nhũng|tham ô|nhận|sinh con|tảo hôn|bạo lực|khiếu kiện|khiếu nại|tố cáo|bè phái|tổ chức (?:ăn uống|đánh bạc)|làm lộ|vứt|xả|đi muộn|về sớm|bỏ việc|lãng phí|quan liêu|sách nhiễu|vòi vĩnh|nhũng nhiễu)(?!\p{L})/iu;
/** A line that begins with a ban is one, whatever is banned; "không ngừng", "không chỉ" ban nothing. */
const bannedLine =
  /^(?:(?:Tuyệt đối|Cam kết|Kiên quyết)\s+không|Không|Nghiêm cấm|Cấm)\s+(?!(?:ngừng|chỉ|những|phân biệt|nhất thiết|gian|khí|phải|quá|dưới|trên|vượt|thấp|ít|nhỏ|kém|hơn)(?!\p{L}))(?=\p{L}{2})/u;
const attitude = /^không (?:có biểu hiện|có thái độ)/iu;
/** A later part of a clause that says there must be none; milder words there only describe. */
const noneLater = /,\s*(?:và\s+)?(?=không (?:có|để|còn)(?!\p{L}| biểu hiện| thái độ))/giu;
const everybody =
  /^(?:toàn thể|tất cả)\s.{3,120}?\s(?:ký cam kết|đăng ký|tham gia|được (?:tập huấn|bồi dưỡng|quán triệt|phổ biến)|hoàn thành)(?!\p{L})/iu;

/** What points are given or taken for, in brackets: it measures nothing. */
const scoring = /\([^()]{0,200}(?:điểm|\dđ|trừ|cộng)[^()]{0,200}\)/giu;

function zeroFrom(text: string, from: number, opensLine: boolean): Measure | null {
  const part = text.slice(from);
  if (attitude.test(part)) return null;
  const match = none.exec(part) ?? bannedActs.exec(part) ?? (opensLine ? bannedLine.exec(part) : null);
  if (!match) return null;
  const start = none.test(part) ? match[0].length : part.search(/không|cấm/iu) + 'không'.length;
  const of = withoutEdges(part.slice(start), ',.;:');
  return { from, to: from + match[0].length, target: { kind: 'none', value: 0, ...(of.length > 1 && { of }) } };
}

function zeroesIn(text: string, opensLine: boolean): readonly Measure[] {
  const starts = [0, ...matchesIn(text, noneLater).map((match) => match.index + match[0].length)];
  return starts.flatMap((from) => zeroFrom(text, from, opensLine && from === 0) ?? []);
}

/** Between a ban and a number after it in the same breath ("không đi muộn quá 3 lần/tháng"), the ban is the measure. */
function isInBan(measure: Measure, bans: readonly Measure[], text: string): boolean {
  return bans.some((ban) => ban.from <= measure.from && !text.slice(ban.to, measure.from).includes(','));
}

function measuresIn(text: string, opensLine: boolean): readonly Measure[] {
  const shares = sharesIn(text);
  const bans = zeroesIn(text, opensLine).filter((ban) => !shares.some((share) => isInBan(share, [ban], text)));
  const all: readonly Measure[] = everybody.test(text) && shares.length === 0 ? [wholeStaff] : [];
  const counts = countsIn(text.replace(/[“”"]/gu, ' ')).filter((one) => !isInBan(one, bans, text));
  const found: Measure[] = [];
  for (const one of [...shares, ...bans, ...all, ...counts]) {
    if (!found.some((other) => other.from < one.to && one.from < other.to)) found.push(one);
  }
  return found.sort((a, b) => a.from - b.from);
}

const wholeStaff: Measure = { from: 0, to: 1, target: { kind: 'all', value: 100, unit: '%' } };

/** The measurable clauses of a criterion's line, in order; clauses end at a semicolon, a colon or a full stop. */
export function targetsIn(text: Passage): readonly Target[] {
  const plain = { ...text, text: text.text.replace(scoring, (note) => ' '.repeat(note.length)) };
  return pieces(plain, /[;:]|\.(?=\s)|\.$/gu).flatMap((clause, place) => {
    const measures = measuresIn(clause.text, place === 0);
    return measures.map(({ from, target }, at) => {
      const alone = measures.length === 1;
      const part = alone ? clause : cut(clause, at === 0 ? 0 : from, measures[at + 1]?.from);
      return { ...target, span: spanOf(part) };
    });
  });
}
