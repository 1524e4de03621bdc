import { fold } from '#domain/kernel/vietnamese.ts';
import { type MarkKind, marksOf } from './marks.ts';
import { isCapitals } from './outline.ts';
import { columnsOf } from './parts/columns.ts';
import { isPlaceAndDay, kindNameOf } from './parts/documentHead.ts';
import { isCoSignature, isOffice, isPersonName, isSignaturePrefix } from './parts/signatures.ts';
import { isPlainHeading } from './sections.ts';
import { type Line, paragraphAt } from './textLines.ts';

/** The zones of one paper: its head, the preamble, the body, what stands below it (nơi nhận, chữ ký), and what is attached. */
export interface DocumentParts {
  readonly head: readonly Line[];
  readonly preamble: readonly Line[];
  readonly body: readonly Line[];
  readonly tail: readonly Line[];
  readonly attached: readonly Line[];
}

const structural: ReadonlySet<MarkKind> = new Set([
  'part',
  'division',
  'capital',
  'roman',
  'article',
  'named',
  'arabic1',
  'arabic2',
  'arabic3',
]);
const recipientsHeading = /^noi (?:nhan|gui)\b/;
const preambleVerb =
  /^[-–+•*]?\s*(?:can cu|thuc hien|theo|nham|de |duoc su|xet|nay\b|huong ung|trien khai|phat huy|tren co so|thuc hien su)/;
const annex =
  /^(?:phu luc(?:\s+(?:so\s+)?[ivx\d]+)?\s*[:.]?$|phu luc\b.{0,50}$|mau so\b|bang (?:cham )?diem\b|bang tieu chi|bo tieu chi|bieu diem|ban dang ky\b|ke hoach$|quy che$|quy dinh$)/;
const longParagraph = 160;

/** A line of columns begins what stands below the text where one of them does. */
function tailBegins(line: Line): boolean {
  return (
    startsTail(line.passage.text) || (/\t| {4}|\|/.test(line.raw) && columnsOf(line).some((column) => startsTail(column.text)))
  );
}

/** "Nơi nhận:" or the first line of a signature. */
export function startsTail(tableText: string): boolean {
  const text = tableText.replace(/^\|\s*/u, '');
  return recipientsHeading.test(fold(text.slice(0, 40))) || isSignaturePrefix(text) || isCoSignature(text) || isOffice(text);
}

function isStructural(text: string): boolean {
  return marksOf(text).some((mark) => structural.has(mark.kind));
}

/** Where the lines below the text begin: going up from the end, past names and recipients, to the last sentence. */
function tailStart(lines: readonly Line[]): number {
  let start = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    const { text } = lines[at]!.passage;
    if (tailBegins(lines[at]!) || isPlaceAndDay(text) || (start === lines.length && isPersonName(text))) start = at;
    else if (text.length > longParagraph || (isStructural(text) && !isPersonName(text))) break;
  }
  return start;
}

function bodyStart(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { text } = lines[at]!.passage;
    if (isStructural(text) || (at > from && (isCapitals(text) || isPlainHeading(text)))) return at;
  }
  return to;
}

/** A sentence that says on what, or what for, the paper is made; a title may begin with the same verbs, but not below the text's first words. */
function opensPreamble(lines: readonly Line[], at: number): boolean {
  if (!preambleVerb.test(fold(lines[at]!.passage.text.slice(0, 40)))) return false;
  const { text } = paragraphAt(lines, at);
  return !isCapitals(text) && (/[.;:,]$/u.test(text) || text.length > 100 || /^[-–+]?\s*căn cứ/iu.test(text));
}

/** Where a second paper begins, after the first has been signed: an annex, a form, or the plan that a decision issues. */
function attachedStart(lines: readonly Line[], from: number): number {
  const signed = lines.findIndex((line, at) => at >= from && tailBegins(line));
  if (signed < 0) return lines.length;
  const next = lines.findIndex((line, at) => at > signed && annex.test(fold(line.passage.text.slice(0, 60))));
  return next < 0 ? lines.length : next;
}

const linesOfHead = 40;

/** The line below which the preamble is looked for: that under the paper's kind is its title, whatever verb it begins with. */
function afterTitle(lines: readonly Line[]): number {
  const kind = lines.slice(0, linesOfHead).findIndex((line) => kindNameOf(line.passage.text) !== null);
  if (kind < 0) return 0;
  let title = kind + 1;
  while (title < lines.length && lines[title]!.passage.text === '') title++;
  if (title === lines.length) return 0;
  const { text } = paragraphAt(lines, title);
  if (/^[-–+]?\s*căn cứ/iu.test(text) || /[.;:,]$/u.test(text) || isStructural(text)) return title;
  do title++;
  while (title < lines.length && lines[title]!.goesOn);
  return title;
}

/** Cuts the lines of one paper into its zones. */
export function documentParts(all: readonly Line[]): DocumentParts {
  let preamble = afterTitle(all);
  while (preamble < all.length && !opensPreamble(all, preamble) && !isStructural(all[preamble]!.passage.text)) preamble++;
  const body = bodyStart(all, preamble, all.length);
  const end = attachedStart(all, body < all.length ? body : preamble < all.length ? preamble : 0);
  const lines = all.slice(0, end);
  const tail = tailStart(lines);
  return {
    head: lines.slice(0, Math.min(preamble, tail)),
    preamble: lines.slice(Math.min(preamble, tail), Math.min(body, tail)),
    body: lines.slice(Math.min(body, tail), tail),
    tail: lines.slice(tail),
    attached: all.slice(end),
  };
}
