import type { PlacedText } from '#domain/plans/reading.ts';
import { matchesIn } from '../matches.ts';
import { cut, type Passage, pieces, placed } from '../passage.ts';

const longestText = 900;
const longestPoint = 240;
const mostPoints = 20;

/**
 * The points of a criterion that states several things, each to be shown by itself (danh mục kiểm): the list that a count announces
 * (“4 xin, 4 luôn”: …; 03 nội dung: …), or clauses that each put a thing in its place (treo quốc kỳ, có thùng rác). Empty where it states none.
 */
export function checklistIn(words: Passage): readonly PlacedText[] {
  if (words.text.length > longestText) return [];
  const points = announced(words) ?? thingsAfterPlace(words) ?? thingsIn(words);
  return points.map(placed);
}

/** `4 xin`, `03 nội dung`: a count and what is counted, not a share, a year or an article. */
const counted = /(?<![\d/.,%])(\d{1,2})\s+(?!%|năm|tháng|ngày|giờ|điểm|người|lần|đồng|triệu)\p{L}{2,12}(?:\s\p{L}{2,12}){0,2}/gu;
/** The words before a list: counts alone, joined by commas, `và` or a dash, quoted or not. */
const countsAlone = /(?:^|[\s“"(])((?:\d{1,2}\s+\p{L}{2,12}(?:\s\p{L}{2,12}){0,2}(?:\s*[,;–-]\s*|\s+và\s+)?){1,4})[”"]?\s*$/u;

/** The list behind a count, where it has as many pieces as the count says. */
function announced(words: Passage): readonly Passage[] | undefined {
  for (const { index } of matchesIn(words.text, /[:(]/gu)) {
    const counts = countsAlone.exec(words.text.slice(Math.max(0, index - 80), index))?.[1];
    if (!counts) continue;
    const wanted = matchesIn(counts, counted).reduce((sum, [, count]) => sum + Number(count), 0);
    if (wanted < 2 || wanted > mostPoints) continue;
    const list = cut(words, index + 1, endOfList(words.text, index));
    const found = [/\s*[;,]\s*/gu, /\s*;\s*/gu, /\s*[;,]\s*|\s+và\s+/gu]
      .map((between) => pieces(list, between).map(withoutStop))
      .find((parts) => parts.length === wanted);
    if (found?.every(({ text }) => text.length <= longestPoint)) return found;
  }
  return undefined;
}

/** Where the list that begins behind a colon or a bracket ends: the bracket's partner, else the end of the sentence. */
function endOfList(text: string, from: number): number {
  const shape = text[from] === '(' ? /\)/u : /\.(?=\s+\p{Lu})|\.$/u;
  const end = text.slice(from).search(shape);
  return end < 0 ? text.length : from + end;
}

/** Points printed behind the last thing: `: 20 điểm`. */
const scored = /\s*[:(–-]\s*\d{1,3}(?:[.,]\d)?\s*điểm\)?$/iu;
const withoutStop = (part: Passage): Passage => cut(part, 0, part.text.replace(/[\s.;,]+$/u, '').replace(scored, '').length);

/** What can be looked at: signs, flags, bins, plants, rooms, places for vehicles, dress; and the state that shows. */
const thing =
  /(?<!\p{L})(?:quốc huy|quốc kỳ|cờ tổ quốc|cờ đảng|cờ đoàn|biển (?:tên|hiệu|báo|chỉ dẫn|số)|bảng (?:tên|tin|thông báo|nội quy|chỉ dẫn)|khẩu hiệu|pa ?nô|áp phích|băng rôn|ảnh bác|tượng bác|chân dung|thùng rác|cây (?:xanh|cảnh|bóng mát)|bồn hoa|hoa|thảm cỏ|hàng rào|tường rào|sân (?:chơi|tập|trường)|nhà (?:xe|để xe|vệ sinh)|(?:chỗ|nơi|bãi|khu vực) (?:để|đỗ|gửi|giữ) (?:xe|phương tiện)|phòng (?:họp|tiếp|chờ|đọc|truyền thống)|tủ (?:sách|thuốc)|hòm thư|sơ đồ|lịch (?:tiếp|công tác)|nội quy|bình chữa cháy|camera|bàn ghế|nước uống|trang phục|đồng phục|phù hiệu|thẻ|vệ sinh sạch|gọn gàng|ngăn nắp)(?!\p{L})/iu;
/** What puts a thing in its place, or keeps it so. */
const places =
  'treo|đặt|bố trí|trang bị|kiến tạo|trồng|lắp đặt|lắp|niêm yết|đeo|mặc|dán|kẻ|xây dựng|sắp xếp|bài trí|bảo đảm|đảm bảo|có';
const put = new RegExp(`(?<!\\p{L})(?:${places})(?!\\p{L})`, 'iu');
/** A new clause: behind a semicolon, or behind a comma with a verb that puts another thing in its place. */
const clause = new RegExp(`\\s*;\\s*|\\s*,\\s+(?=(?:${places})\\s)`, 'giu');
const bracketed = /\s*\([^()]{0,200}\)/gu;

const isThing = (text: string) => thing.test(text);
const isPut = (text: string) => isThing(text) && put.test(text);

/** `Trước trụ sở: treo quốc huy (…), quốc kỳ (…)`: the things behind a colon, the first with its verb. */
function thingsAfterPlace(words: Passage): readonly Passage[] | undefined {
  const colon = words.text.indexOf(':');
  if (colon < 0) return undefined;
  const parts = outsideBrackets(cut(words, colon + 1)).map(withoutStop);
  const isList = parts.length >= 2 && parts.length <= mostPoints && parts.every(({ text }) => isThing(text) && text.length <= 80);
  return isList && isPut(parts[0]!.text) ? parts : undefined;
}

/** The pieces between commas and semicolons that stand in no bracket, each without its brackets at the end. */
function outsideBrackets(list: Passage): readonly Passage[] {
  const plain = { ...list, text: list.text.replace(bracketed, (note) => ' '.repeat(note.length)) };
  return pieces(plain, /\s*[;,]\s*/gu).map((part) => cut(part, 0));
}

/** Clauses that each put a thing in its place; one alone only where it is put there by name. */
function thingsIn(words: Passage): readonly Passage[] {
  if (
    words.text
      .replace(/[\s.;,]+$/u, '')
      .replace(scored, '')
      .includes(':')
  )
    return [];
  const parts: Passage[] = [];
  for (const part of pieces(words, clause).map(withoutStop)) {
    const last = parts.at(-1);
    // `…, có hiệu quả`: no thing of its own, it goes with what stands before.
    if (last && !isPut(part.text) && follows(words, last, part)) parts[parts.length - 1] = spanning(words, last, part);
    else parts.push(part);
  }
  const each = parts.flatMap(hung);
  const areThings = each.length <= mostPoints && parts.every(({ text }) => isPut(text) && text.length <= longestPoint);
  if (!areThings) return [];
  return each.length > 1 || named.test(parts[0]?.text ?? '') ? each : [];
}

const named = /(?<!\p{L})(?:treo|đặt|bố trí|niêm yết|lắp|trang bị)(?!\p{L})/iu;

/** `Treo Quốc kỳ, Quốc huy, ảnh Bác`: each thing hung or put up is looked at by itself. */
function hung(part: Passage): readonly Passage[] {
  if (!/^(?:treo|đặt|niêm yết)\s/iu.test(part.text)) return [part];
  const things = pieces(part, /\s*,\s*/gu);
  const [first, ...others] = things.map(({ text }, index) =>
    index === 0 ? text.replace(/^(?:treo|đặt|niêm yết)\s+/iu, '') : text,
  );
  const begins = (text: string) => thing.exec(text)?.index === 0;
  return begins(first ?? '') && others.every(begins) ? things : [part];
}

const behind = (part: Passage) => part.from + part.text.length;
/** Only a comma stands between. */
const follows = ({ text, from }: Passage, first: Passage, next: Passage) =>
  !text.slice(behind(first) - from, next.from - from).includes(';');
const spanning = (words: Passage, first: Passage, next: Passage) =>
  cut(words, first.from - words.from, behind(next) - words.from);
