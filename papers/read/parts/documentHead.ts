import { type Day, dayOf, isDay } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { withoutEnd } from '../edges.ts';
import { isRule } from '../marks.ts';
import { isCapitals } from '../outline.ts';
import { cut, joined, type Passage } from '../passage.ts';
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
const placeLine = /^(.{2,40}?),\s*ngày\s*([\d…._]*)\s*tháng\s*([\d…._ ]*?)\s*năm\s*(\d{4}|[\d…._]*)/iu;

function kindOf(text: string): string | null {
  return kindNames.get(withoutEnd(fold(text), ':.*"')) ?? null;
}

function dateOf(match: RegExpExecArray): Day | null {
  const written = dayOf(Number(match[4]), Number(match[3]!.replace(/\s/g, '')), Number(match[2]));
  return /^\d+$/.test(match[2]!) && isDay(written) ? written : null;
}

const longestTitle = 600;
const noise = (text: string) => text === '' || isRule(text) || /^#/.test(text);

/** What may stand below a blank line and still be title: small letters, or the time it is for. */
const goesOnTitle = /^(?:\p{Ll}|(?:Năm|Năm học|Tháng|Quý|Học kỳ|Giai đoạn)\s.{0,50}$)/u;

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
    if (isRule(text) || (blankBefore && !goesOnTitle.test(text))) break;
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

/** A body's name may run over two lines: "BỘ VĂN HÓA, THỂ THAO" and "VÀ DU LỊCH". */
function addBody(bodies: Passage[], column: Passage): void {
  const name = cut(column, 0, withoutEnd(column.text, '–_-').length);
  const before = bodies.at(-1);
  const goesOn = before !== undefined && (/^(?:VÀ|CỦA|-|,)\s/u.test(name.text) || /(?:,|\sVÀ|-)$/u.test(before.text));
  if (goesOn) bodies[bodies.length - 1] = joined([before, name]);
  else bodies.push(name);
}

/** Takes one column of the head; false when it is none of the fixed parts. */
function takeColumn(column: Passage, found: Found): boolean {
  const { text } = column;
  const number = numberLine.exec(text);
  const place = placeLine.exec(text);
  if (nationalTitle.test(fold(text))) found.nationalTitle = true;
  else if (number)
    found.number ??= /^\d/.test(number[1]!)
      ? cut(column, text.indexOf(number[1]!), text.indexOf(number[1]!) + number[1]!.length)
      : null;
  else if (place) {
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
  const end = lines.findIndex((line) => kindOf(line.passage.text) !== null);
  for (let at = 0; at < (end < 0 ? lines.length : end); at++) {
    const line = lines[at]!;
    if (noise(line.passage.text)) continue;
    const capital = end < 0 ? capitalKind(line, lines, at) : null;
    if (capital) {
      Object.assign(found, capital);
      break;
    }
    const columns = columnsOf(line);
    const rest = columns.filter((column) => !takeColumn(column, found));
    const body = rest.find((column) => column === columns[0] && isCapitals(column.text));
    if (body && !titledKind(line)) addBody(found.bodies, body);
    if (rest.length > 0) left.push(line);
  }
  if (end >= 0) {
    found.kind = lines[end]!.passage;
    found.kindName = kindOf(found.kind.text);
    found.title = titleBelow(lines, end + 1);
  } else if (!found.kind) untitled(found, lines, left);
  return {
    ...found,
    superior: found.bodies.length > 1 ? found.bodies[0]! : null,
    issuer: found.bodies.at(-1) ?? null,
  };
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
  const isBody = (line: Line) => found.nationalTitle && found.bodies.some((body) => body.lines[0] === line.number);
  const first = left.find((line) => !isBody(line) && !isSiteResidue(line.passage.text));
  found.title = first ? titleBelow(lines, lines.indexOf(first)) : null;
  if (!found.nationalTitle) found.bodies = [];
}
