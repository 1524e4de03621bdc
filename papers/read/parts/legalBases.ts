import { fold } from '#domain/kernel/vietnamese.ts';
import type { Citation } from '#domain/plans/reading.ts';
import { datesIn } from '../dates.ts';
import { withoutEnd } from '../edges.ts';
import { matchesIn } from '../matches.ts';
import { type Passage, pieces, spanOf } from '../passage.ts';
import { withoutQuotes } from '../quotes.ts';
import { documentKinds } from './documentKinds.ts';

const kinds = [...documentKinds, 'Công văn', 'Văn bản'].filter(
  (kind) => kind !== 'Luật' && kind !== 'Pháp lệnh' && kind !== 'Điều lệ',
);
const symbol = '\\d{1,5}\\s?[-/]\\s?[\\p{L}\\d]+(?:\\s?[-/.&]\\s?[\\p{L}\\d]+)*';
const numbered = new RegExp(
  `(?<![\\p{L}])(${kinds.join('|')})\\s*(liên tịch|liên ngành|phối hợp)?\\s*(?:số)?\\s*:?\\s*(${symbol})`,
  'giu',
);
const law =
  /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh|Điều lệ|Hiến pháp)\s+((?:\p{L}|[ -]|,(?! ?(?:Luật|Bộ luật|Nghị|Quyết|Thông))){3,120}?)(?=\s+(?:số\s*:?\s*\d|(?:ngày|năm|được|ban hành|và (?:các|Luật|Nghị))(?!\p{L}))|[;.()“"]|$)(?:\s+số\s*:?\s*([\p{L}\d/.-]*[\p{L}\d]))?/gu;
const clauseEnd =
  /;|\.(?=\s+\p{Lu})|\.$|(?<=\s)và (?=(?:Kế hoạch|Quyết định|Công văn|Hướng dẫn|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Chương trình|Đề án|Luật|Pháp lệnh)\s)/u;
/** An issuer's name holds a comma where "và" closes the list in it: "Bộ Văn hóa, Thể thao và Du lịch". */
const issuerShape =
  /^\s*(?:,\s*)?(?:của|do|giữa)\s+(.+?)(?=,?\s+(?:về|V\/v|v\/v|Về|quy định|ban hành|hướng dẫn|phê duyệt|triển khai|sửa đổi|khóa|thực hiện|tổ chức|hoặc|đến hết|và (?:theo|các|kế hoạch|những))(?!\p{L})|[;.]|,(?!\s(?!Trường|UBND|Ủy ban|Ban|Sở|Phòng|Công đoàn|Liên đoàn|CĐCS|BCH)\p{Lu}[^,;.]{0,40}\svà\s\p{Lu})|$)/u;
const subjectShape = /(?:về việc|V\/v|v\/v|Về việc|về)\s+(.+)$/u;
const properKind = new Map(documentKinds.map((kind) => [fold(kind), kind]));

/** The name of the issuer without the words after it; quotation marks stay whole. */
function issuerOf(rest: string): { text: string; length: number } | null {
  const masked = withoutQuotes(rest, '\u0001');
  const match = issuerShape.exec(masked);
  if (!match) return null;
  const at = match[0].indexOf(match[1]!);
  return { text: rest.slice(at, at + match[1]!.length).trim(), length: match[0].length };
}

/** The words up to the end of the clause in which a citation stands; a full stop or semicolon inside quotation marks does not end it. */
function clauseAfter(text: string, from: number): string {
  const masked = withoutQuotes(text.slice(from), '\u0001');
  const end = clauseEnd.exec(masked);
  return text.slice(from, from + (end ? end.index : masked.length));
}

/** What a document is about: the words after "về", or those after its issuer. */
function subjectOf(rest: string): string | null {
  const words = subjectShape.exec(rest)?.[1] ?? /^\s+(?=\p{Ll})(.+)$/u.exec(rest)?.[1] ?? '';
  const subject = withoutEnd(words, ',');
  return subject.length > 5 ? subject : null;
}

function citationAt(passage: Passage, from: number, type: string, number: string | null, after: number): Citation {
  const clause = clauseAfter(passage.text, after);
  const date = datesIn(clause.slice(0, 60))[0];
  const dated = date && /^[\s,]*(?:ngày|ngay|\p{L}{2,6})?\s*$/u.test(clause.slice(0, date.from)) ? date : null;
  const rest = clause.slice(dated?.to ?? 0);
  const issuer = issuerOf(rest);
  const subject = subjectOf(rest.slice(issuer?.length ?? 0));
  return {
    type: properKind.get(fold(type)) ?? type,
    number,
    date: dated?.day ?? null,
    issuer: issuer?.text ?? null,
    ...(subject && { subject }),
    span: spanOf(passage, from, after + (dated?.to ?? 0)),
  };
}

/** Every document that a passage cites by number, in order; laws by name as well. */
export function citationsIn(passage: Passage): readonly Citation[] {
  const found: Citation[] = [];
  for (const match of matchesIn(passage.text, numbered)) {
    const number = match[3]!.replace(/\s/g, '');
    if (/^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(number)) continue;
    found.push(
      citationAt(passage, match.index, match[2] ? `${match[1]} ${match[2]}` : match[1]!, number, match.index + match[0].length),
    );
  }
  return found;
}

const unnumbered = new RegExp(
  `^(?:[-–+•*]\\s*)?(?:Căn cứ|Thực hiện|Theo)\\s+(?:vào\\s+|nội dung\\s+)?(${[...documentKinds].join('|')})(?!\\p{L})`,
  'iu',
);

const basisVerb = /^(?:[-–+•*]\s*)?(?:Căn cứ|Thực hiện|Theo)\s/iu;
/** In a later clause of the same list: "…; Nghị quyết Hội nghị viên chức". */
const unnumberedLater = new RegExp(`^(${[...documentKinds].join('|')})(?!\\p{L})`, 'u');

/** Bases named without a number, clause by clause: "Căn cứ Kế hoạch năm học 2025 - 2026 của nhà trường". */
export function unnumberedIn(passage: Passage): readonly Citation[] {
  return pieces(passage, /;|,(?= (?:nay )?\p{Lu}[^,;]{3,120} (?:xây dựng|ban hành|lập|phát động) )/gu).flatMap(
    (clause, index) => {
      const later = index > 0 && basisVerb.test(passage.text) ? unnumberedLater.exec(clause.text) : null;
      const match = unnumbered.exec(clause.text) ?? later;
      if (!match || citationsIn(clause).length > 0 || lawsIn(clause).length > 0) return [];
      const from = match[0].length - match[1]!.length;
      const cited = citationAt(clause, from, match[1]!, null, match[0].length);
      const rest = clauseAfter(clause.text, match[0].length);
      const day =
        cited.date === null ? datesIn(rest).find((one) => /(?:^|\s)ngày\s*$/u.test(rest.slice(0, one.from))) : undefined;
      const told = day ? rest.slice(0, day.from).replace(/,?\s*ngày\s*$/u, '') : rest;
      const subject = day ? told.trim() : (cited.subject ?? withoutEnd(told, ',.').trim());
      return [{ ...cited, ...(day && { date: day.day }), ...(subject.length > 3 && { subject }) }];
    },
  );
}

/** The laws a preamble stands on: "Luật Thi đua, khen thưởng số 06/2022/QH15", "Điều lệ Công đoàn Việt Nam". */
export function lawsIn(passage: Passage): readonly Citation[] {
  return matchesIn(passage.text, law).map((match) => {
    const cited = citationAt(passage, match.index, match[1]!, match[3] ?? null, match.index + match[0].length);
    return { ...cited, subject: withoutEnd(match[2]!, ',').trim() };
  });
}
