import { type Day, shortDate, yearOf } from '#domain/kernel/day.ts';
import type { LegalDocument } from '#domain/law/legalDocument.ts';
import { type LegalRegister, registerOf } from '#domain/law/legalRegister.ts';
import type { Citation, Finding, Severity } from '#domain/plans/reading.ts';
import type { PlanDraft } from '../planDraft.ts';
import { registerFindings } from './registered.ts';

/** The first part of a document's symbol, by type (NĐ 30/2020/NĐ-CP, Phụ lục III). */
const typeSymbols: Readonly<Record<string, string>> = {
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
  'Chỉ thị': 'CT',
  'Quy chế': 'QC',
  'Quy định': 'QyĐ',
  'Thông báo': 'TB',
  'Hướng dẫn': 'HD',
  'Chương trình': 'CTr',
  'Kế hoạch': 'KH',
  'Phương án': 'PA',
  'Đề án': 'ĐA',
  'Báo cáo': 'BC',
  'Tờ trình': 'TTr',
  'Nghị định': 'NĐ',
  'Thông tư': 'TT',
  'Kết luận': 'KL',
};
const knownSymbols = new Set([...Object.values(typeSymbols), 'CV', 'QD']);
/** Symbols whose last part names one body in the country. */
const selfNaming = /(?:TTg|CP|QH\d*|UBTVQH\d*|TW|BNV|BTC|BVHTTDL|BGDĐT|BTTTT|BLĐTBXH|TLĐ)$/iu;

/** Citations of one number that are held against each other. */
const mostCompared = 50;

type Excerpt = (citation: Citation) => string;

function finding(
  citation: Citation,
  excerpt: string,
  severity: Severity,
  code: Finding['code'],
  message: string,
  suggestion?: string,
): Finding {
  return { severity, code, line: citation.span.line, excerpt, message, ...(suggestion && { suggestion }), span: citation.span };
}

const shortName = (citation: Citation) => `${citation.type} ${citation.number ?? ''}`.trim();
const plain = (number: string) => number.toLowerCase().replace(/\s/g, '');

function ofSymbol(citation: Citation, excerpt: string): Finding[] {
  const right = typeSymbols[citation.type];
  const symbol = /^\d+(?:\/\d{4})?[/-]([\p{L}]+)/u.exec(citation.number ?? '')?.[1];
  const isOfParty = /^\d+-/u.test(citation.number ?? '');
  if (!right || !symbol || symbol === right || isOfParty || !knownSymbols.has(symbol)) return [];
  const message = `Tên loại là ${citation.type} nhưng ký hiệu là ${symbol}; ký hiệu của ${citation.type} là ${right}.`;
  return [
    finding(
      citation,
      excerpt,
      'warning',
      'symbol-mismatch',
      message,
      `${citation.type} số ${citation.number!.replace(symbol, right)}`,
    ),
  ];
}

/** "của Trưởng phòng Nội vụ tại Tờ trình số …": the one who wrote it stands before it. */
function isNamedBefore({ span: { line, start } }: Citation, draft: PlanDraft): boolean {
  return /(?:đề nghị|ý kiến|kiến nghị|của)\s.{3,120}\s(?:tại|kèm theo|trong)\s*$/iu.test(
    draft.quote({ line, start: 0, end: start }),
  );
}

function ofIssuer(citation: Citation, excerpt: string, draft: PlanDraft): Finding[] {
  if (citation.issuer || citation.number === null || selfNaming.test(citation.number) || !/\p{L}/u.test(citation.number))
    return [];
  if (/phối hợp|liên tịch/iu.test(citation.type) || isNamedBefore(citation, draft)) return [];
  return [finding(citation, excerpt, 'warning', 'basis-without-issuer', `${shortName(citation)} không ghi cơ quan ban hành.`)];
}

function ofDay(citation: Citation, excerpt: string, issuedOn: Day | null): Finding[] {
  if (!citation.date || !issuedOn || citation.date <= issuedOn) return [];
  const message = `${shortName(citation)} ngày ${shortDate(citation.date)} có sau ngày của kế hoạch (${shortDate(issuedOn)}).`;
  return [finding(citation, excerpt, 'warning', 'basis-later', message)];
}

/** A plan that names itself among what it stands on. */
function ofItself(citation: Citation, excerpt: string, draft: PlanDraft): Finding[] {
  const { number } = draft.reading;
  if (number === null || citation.number === null || plain(citation.number) !== plain(number)) return [];
  const { line, start } = citation.span;
  if (/kèm theo\s+$/iu.test(`${draft.quote({ line, start: Math.max(0, start - 20), end: start })} `)) return [];
  return [finding(citation, excerpt, 'warning', 'basis-itself', `${shortName(citation)} là số của chính văn bản này.`)];
}

/** "30/2020/NĐ-CP ngày 05/3/2021": a number that carries its year belongs to a day of that year. */
function ofYear(citation: Citation, excerpt: string): Finding[] {
  const year = /^\d{1,5}\/(\d{4})\//u.exec(citation.number ?? '')?.[1];
  if (!year || !citation.date || yearOf(citation.date) === Number(year)) return [];
  const message = `${shortName(citation)} mang số của năm ${year} nhưng ghi ngày ${shortDate(citation.date)}.`;
  return [finding(citation, excerpt, 'warning', 'basis-wrong-date', message)];
}

/** One number under two days: both cannot be right. */
function underTwoDays(all: readonly Citation[], excerptOf: Excerpt): Finding[] {
  const first = new Map<string, Citation>();
  return all.flatMap((citation) => {
    if (!citation.number || !citation.date) return [];
    const key = `${citation.type}|${plain(citation.number)}`;
    const before = first.get(key);
    if (!before) first.set(key, citation);
    if (!before || before.date === citation.date || before.issuer !== citation.issuer) return [];
    const message = `${shortName(citation)} ghi ngày ${shortDate(citation.date)}, ở dòng ${before.span.line} ghi ngày ${shortDate(before.date!)}.`;
    return [finding(citation, excerptOf(citation), 'warning', 'inconsistent-reference', message)];
  });
}

/** One document cited under two symbols: "05/TW" and "05-CT/TW". The shorter symbol is the one to mend. */
function underTwoNames(all: readonly Citation[], excerptOf: Excerpt): Finding[] {
  const same = new Map<string, Citation[]>();
  for (const citation of all) {
    const issuer = /\/TW$/u.test(citation.number ?? '') ? 'trung ương' : citation.issuer?.toLowerCase();
    if (!issuer || !citation.number) continue;
    const key = [citation.type, issuer, /^\d+/.exec(citation.number)?.[0]].join('|');
    same.set(key, [...(same.get(key)?.slice(0, mostCompared) ?? []), citation]);
  }
  return [...same.values()].flatMap((group) => {
    const longest = group.reduce((one, other) => (other.number!.length > one.number!.length ? other : one));
    return group
      .filter((one) => plain(one.number!) !== plain(longest.number!) && one.number!.length < longest.number!.length)
      .filter((one) => one.date === null || longest.date === null || one.date === longest.date)
      .map((one) => {
        const message = `Cùng một văn bản ghi hai ký hiệu: ${one.number} và ${longest.number}.`;
        return finding(one, excerptOf(one), 'warning', 'inconsistent-reference', message, `${one.type} số ${longest.number}`);
      });
  });
}

const registers = new WeakMap<readonly LegalDocument[], LegalRegister>();

/** The same documents are asked for one plan after another. */
function registerFor(documents: readonly LegalDocument[]): LegalRegister {
  const register = registers.get(documents) ?? registerOf(documents);
  registers.set(documents, register);
  return register;
}

/** What is wrong with the documents a plan stands on or mentions (căn cứ ban hành). */
export function basisFindings(draft: PlanDraft, known: readonly LegalDocument[]): readonly Finding[] {
  const register = registerFor(known);
  const { legalBases, cited, date, period } = draft.reading;
  const excerptOf: Excerpt = (citation) => draft.quote(citation.span);
  const each = legalBases.flatMap((citation) => {
    const excerpt = excerptOf(citation);
    const itself = ofItself(citation, excerpt, draft);
    if (itself.length > 0) return itself;
    return [...ofSymbol(citation, excerpt), ...ofIssuer(citation, excerpt, draft), ...ofDay(citation, excerpt, date)];
  });
  const everywhere = [...legalBases, ...cited];
  const dated = everywhere.flatMap((citation) => {
    const known = registerFindings(citation, excerptOf(citation), register, date ?? period?.from ?? null);
    return known.some((one) => one.code === 'basis-wrong-date') ? known : [...ofYear(citation, excerptOf(citation)), ...known];
  });
  return [...each, ...dated, ...underTwoNames(everywhere, excerptOf), ...underTwoDays(everywhere, excerptOf)];
}
