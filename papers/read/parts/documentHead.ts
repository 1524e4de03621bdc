import { type Day, dayOf, isDay } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { withoutEnd } from '../edges.ts';
import { isRule } from '../marks.ts';
import { matchesIn } from '../matches.ts';
import { isCapitals } from '../outline.ts';
import { cut, joined, lineAt, type Passage } from '../passage.ts';
import type { Line } from '../textLines.ts';
import { columnsOf } from './columns.ts';
import { documentKinds } from './documentKinds.ts';
import { isSiteResidue } from './website.ts';

/** What stands above the text: số ký hiệu, địa danh và ngày, cơ quan ban hành, tên loại, trích yếu. */
export interface DocumentHead {
  readonly kind: Passage | null;
  /** The kind's name as offices write it: "Kế hoạch". */
  readonly kindName: string | null;
  readonly title: Passage | null;
  readonly number: Passage | null;
  readonly issuer: Passage | null;
  readonly superior: Passage | null;
  readonly place: Passage | null;
  readonly date: Day | null;
  readonly nationalTitle: boolean;
}

const kindNames = new Map(documentKinds.map((kind) => [fold(kind), kind]));
const nationalTitle =
  /^(?:cong hoa xa hoi chu nghia viet|hoa xa hoi chu nghia viet|doc lap\s*[-–]\s*tu do\s*[-–]\s*hanh phuc|dang cong san viet nam)/;
const numberLine = /^Số\s*:?\s*(\d+\.?\s*[-/]\s*[\p{L}\d&]+(?:\s?[-/.&]\s?[\p{L}\d&]+)*|[…._\s]+[-/].{0,40}|[…._]{2,}.*)/iu;
const placeLine =
  /^(.{2,40}?),\s*ngày\s*(?:([\d…._]*)\s*tháng\s*([\d…._ ]*?)\s*năm\s*(\d{4}|[\d…._]*)|(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}))/iu;
/** What a head written on one line runs together: the national title and motto, the number. */
const runTogether =
  /(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc)|\sSố\s*:?\s*(?=[\d…._]*\s?[-/])/giu;

/** "… THỰC HIỆN CHỈ THỊ SỐ 14-CT/TW": the number belongs to the paper named before it. */
const numberOfAnother =
  /(?:chỉ thị|quyết định|quy định|nghị quyết|nghị định|kết luận|thông tư|công văn|hướng dẫn|kế hoạch|chương trình)$/iu;

const coupled = /^(?:ban dang ky|giao uoc thi dua|chuong trinh)(?: va|,) /;
const widened = / (?:hanh dong|lien tich|lien nganh|phoi hop)$/;

/** The kind a line names and nothing else: "KẾ HOẠCH", "Chương trình hành động"; null for any other line. */
export function kindNameOf(text: string): string | null {
  if (text.length > 40) return null;
  const folded = withoutEnd(fold(text), ':.*"');
  return kindNames.get(folded) ?? kindNames.get(folded.replace(widened, '').replace(coupled, '')) ?? null;
}

function dateOf(match: RegExpExecArray): Day | null {
  const [date, month, year] = match[7] ? [match[5]!, match[6]!, match[7]] : [match[2]!, match[3]!.replace(/\s/g, ''), match[4]];
  const written = dayOf(Number(year), Number(month), Number(date));
  return /^\d+$/.test(date) && isDay(written) ? written : null;
}

const longestTitle = 600;
const noise = (text: string) => text === '' || isRule(text) || /^#/.test(text);

/** What may stand below a blank line and still be title: small letters, or the time it is for. */
const goesOnTitle = /^(?:\p{Ll}|(?:Năm|Năm học|Tháng|Quý|Học kỳ|Giai đoạn)\s.{0,50}$)/u;

/** Who issues a decision, named below its title: "HIỆU TRƯỞNG TRƯỜNG …", "ỦY BAN NHÂN DÂN XÃ …". */
const authority =
  /^(?:chu tich|hieu truong|giam doc|tong giam doc|thu tuong|bo truong|cuc truong|vien truong|truong ban|truong phong|uy ban nhan dan|ubnd|hoi dong|ban thuong vu|ban chap hanh|ban chi dao|chanh van phong)\b/;

function endsTitle(text: string): boolean {
  return nationalTitle.test(fold(text.slice(0, 60))) || placeLine.test(text) || (isCapitals(text) && authority.test(fold(text)));
}

/** The title below a kind line: up to a rule, a full stop, or a blank line after which no small letter goes on. */
function titleBelow(lines: readonly Line[], from: number): Passage | null {
  const parts: Passage[] = [];
  let blankBefore = false;
  let length = 0;
  for (const line of lines.slice(from)) {
    const { text } = line.passage;
    if (text === '') {
      blankBefore = parts.length > 0;
      continue;
    }
    if (isRule(text) || (blankBefore && !goesOnTitle.test(text)) || (parts.length > 0 && endsTitle(text))) break;
    parts.push(line.passage);
    blankBefore = false;
    length += text.length;
    if (/[.;:]$/u.test(text) || length > longestTitle) break;
  }
  return parts.length > 0 ? trimTitle(joined(parts)) : null;
}

function trimTitle(title: Passage): Passage {
  return cut(title, 0, withoutEnd(title.text, '.;:,–-').length);
}

/** A title with its kind on the same line: "Kế hoạch tổ chức …". */
function titledKind(line: Line): { name: string; kind: Passage; title: Passage } | null {
  const { passage } = line;
  const folded = fold(passage.text);
  for (const [key, name] of kindNames) {
    if (folded.startsWith(`${key} `) && passage.text.length > key.length + 8) {
      return { name, kind: cut(passage, 0, name.length), title: trimTitle(cut(passage, name.length)) };
    }
  }
  return null;
}

interface Found {
  kind: Passage | null;
  kindName: string | null;
  title: Passage | null;
  number: Passage | null;
  place: Passage | null;
  date: Day | null;
  nationalTitle: boolean;
  bodies: Passage[];
}

const joining = /^(?:VÀ|CỦA|-|,)\s/u;
/** A line that is no body's whole name: it needs that of its place or school below. */
const nameless =
  /(?:,|\sVÀ|-)$|^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|CÔNG ĐOÀN(?: CƠ SỞ)?|CĐCS|BAN CHẤP HÀNH(?: CÔNG ĐOÀN)?(?: CƠ SỞ)?|BCH(?: CÔNG ĐOÀN| CĐCS)?|BAN CHỈ ĐẠO|BAN VẬN ĐỘNG|HỘI ĐỒNG THI ĐUA(?:,| -)? KHEN THƯỞNG|ĐẢNG ỦY|CHI BỘ)$/u;
/** "TỈNH LAM KHÊ" below "BAN CHỈ ĐẠO …"; "XÃ ĐOÀN", "HUYỆN ỦY" are bodies themselves. */
const territory = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s(?!ĐOÀN|ỦY|UỶ|ĐỘI)/u;

/** A body's name may run over two lines: "BỘ VĂN HÓA, THỂ THAO" and "VÀ DU LỊCH", "ỦY BAN NHÂN DÂN" and "XÃ …". */
function addBody(bodies: Passage[], column: Passage): void {
  const name = cut(column, 0, withoutEnd(column.text, '–_-').length);
  const before = bodies.at(-1);
  const goesOn =
    before !== undefined &&
    (joining.test(name.text) || (nameless.test(before.text) && !/^(?:CỤM|KHỐI)\s/u.test(name.text)) || territory.test(name.text));
  if (goesOn) bodies[bodies.length - 1] = joined([before, name]);
  else bodies.push(name);
}

/** The columns of a line of the head, those run together taken apart. */
function headColumns(line: Line): readonly Passage[] {
  return columnsOf(line).flatMap((column) => {
    const told = matchesIn(column.text, runTogether).filter((match) => !numberOfAnother.test(column.text.slice(0, match.index)));
    const places = told.flatMap((match) => [match.index, ...(/^\s/.test(match[0]) ? [] : [match.index + match[0].length])]);
    const edges = [0, ...places, column.text.length];
    return edges
      .slice(1)
      .map((to, at) => cut(column, edges[at]!, to))
      .filter((piece) => piece.text !== '');
  });
}

/** Takes one column of the head; false when it is none of the fixed parts. */
function takeColumn(column: Passage, found: Found): boolean {
  const { text } = column;
  const number = numberLine.exec(text);
  const place = placeLine.exec(text);
  if (nationalTitle.test(fold(text))) found.nationalTitle = true;
  else if (number) {
    const from = text.indexOf(number[1]!);
    found.number ??= /^\d/.test(number[1]!) ? cut(column, from, from + number[1]!.length) : null;
    const behind = cut(column, from + number[1]!.length);
    if (placeLine.test(behind.text)) takeColumn(behind, found);
  } else if (place) {
    found.place ??= cut(column, 0, place[1]!.length);
    found.date ??= dateOf(place);
    const behind = cut(column, place[0].length);
    if (numberLine.test(behind.text)) takeColumn(behind, found);
  } else return false;
  return true;
}

/** "KẾ HOẠCH PHÁT ĐỘNG THI ĐUA" in capitals: the kind with the title behind it. */
function capitalKind(line: Line, lines: readonly Line[], at: number): Pick<Found, 'kind' | 'kindName' | 'title'> | null {
  const named = isCapitals(line.passage.text) ? titledKind(line) : null;
  if (!named) return null;
  const below = titleBelow(lines, at + 1);
  const next = lines[at + 1]?.passage.text ?? '';
  const goesOn = below !== null && (isCapitals(next) || goesOnTitle.test(next));
  return { kind: named.kind, kindName: named.name, title: goesOn ? trimTitle(joined([named.title, below])) : named.title };
}

/** Place and day where they stand below the text instead of above it, as in older papers. */
export function dateBelow(tail: readonly Line[]): Pick<DocumentHead, 'place' | 'date'> | null {
  for (const column of tail.flatMap(columnsOf)) {
    const match = isPlaceAndDay(column.text) ? placeLine.exec(column.text) : null;
    if (match) return { place: cut(column, 0, match[1]!.length), date: dateOf(match) };
  }
  return null;
}

/** "Lam Khê, ngày 5 tháng 9 năm 2026" and nothing else. */
export function isPlaceAndDay(text: string): boolean {
  const match = text.length < 80 ? placeLine.exec(text) : null;
  return match !== null && match[0].length >= text.length - 1 && /^\p{Lu}/u.test(text);
}

/** Reads the lines above the text. */
export function documentHead(lines: readonly Line[]): DocumentHead {
  const found: Found = {
    kind: null,
    kindName: null,
    title: null,
    number: null,
    place: null,
    date: null,
    nationalTitle: false,
    bodies: [],
  };
  const left: Line[] = [];
  const end = lines.findIndex((line) => kindNameOf(line.passage.text) !== null);
  for (let at = 0; at < (end < 0 ? lines.length : end); at++) {
    const line = lines[at]!;
    if (noise(line.passage.text)) continue;
    const capital = end < 0 ? capitalKind(line, lines, at) : null;
    if (capital) {
      Object.assign(found, capital);
      break;
    }
    const columns = headColumns(line);
    const rest = columns.filter((column) => !takeColumn(column, found));
    const body = rest.find((column) => column === columns[0] && isCapitals(column.text));
    if (body && !titledKind(line)) addBody(found.bodies, body);
    if (rest.length > 0) left.push(line);
  }
  if (end >= 0) {
    found.kind = lines[end]!.passage;
    found.kindName = kindNameOf(found.kind.text);
    found.title = titleBelow(lines, end + 1);
  } else if (!found.kind) untitled(found, lines, left);
  return {
    ...found,
    superior: found.bodies.length > 1 ? found.bodies[0]! : null,
    issuer: found.bodies.at(-1) ?? null,
  };
}

/** "V/v …" of a letter (công văn), with the small letters below it. */
function letterSubject(left: readonly Line[]): Passage | null {
  const at = left.findIndex((line) => headColumns(line).some((column) => /^v\/v\b/iu.test(column.text)));
  if (at < 0) return null;
  const parts = [headColumns(left[at]!).find((column) => /^v\/v\b/iu.test(column.text))!];
  for (const line of left.slice(at + 1)) {
    const column = headColumns(line)[0]!;
    if (!/^\p{Ll}/u.test(column.text)) break;
    parts.push(column);
  }
  return trimTitle(joined(parts));
}

/** Without a kind line the first words left are the title, and no body is named above it. */
function untitled(found: Found, lines: readonly Line[], left: readonly Line[]): void {
  const named = left.map(titledKind).find((title) => title !== null);
  if (named) {
    found.kind = named.kind;
    found.kindName = named.name;
    found.title = named.title;
    return;
  }
  const isBody = (line: Line) => found.nationalTitle && found.bodies.some((body) => lineAt(body) === line.number);
  const rest = left.filter((line) => !isBody(line) && !isSiteResidue(line.passage.text));
  const first = rest.find((line) => line.passage.text.split(' ').length > 4) ?? rest[0];
  found.title = letterSubject(left) ?? (first ? titleBelow(lines, lines.indexOf(first)) : null);
  if (!found.nationalTitle) found.bodies = [];
}
