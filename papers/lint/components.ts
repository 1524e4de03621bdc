import { fold } from '#domain/kernel/vietnamese.ts';
import { isCapitals } from '../read/outline.ts';
import { isPlaceAndDay, kindNameOf } from '../read/parts/documentHead.ts';
import { isCoSignature, isOffice, isPersonName, isSignaturePrefix } from '../read/parts/signatures.ts';
import type { FormattedParagraph } from './formatted.ts';

/** What a paragraph is in an administrative document (thành phần thể thức). */
export type Component =
  | 'nation'
  | 'motto'
  | 'partyHead'
  | 'superior'
  | 'issuer'
  | 'number'
  | 'letterSubject'
  | 'placeAndDay'
  | 'kind'
  | 'subject'
  | 'basis'
  | 'addressee'
  | 'body'
  | 'tableCell'
  | 'signatoryTitle'
  | 'signatoryName'
  | 'recipientsHead'
  | 'recipients'
  | 'annex';

/** A paragraph with its part in the document; `at` counts all paragraphs, empty ones too. */
export interface Part {
  readonly component: Component;
  readonly paragraph: FormattedParagraph;
  readonly at: number;
}

/** A document in its parts, in order. A `form` (biểu mẫu, phiếu, danh sách) is named by no kind of the decree. */
export interface Components {
  readonly parts: readonly Part[];
  readonly kind: string | null;
  readonly form: boolean;
}

const nation = /^cong hoa xa hoi chu nghia viet nam$/;
const motto = /^doc\s*lap\s*\p{Pd}?\s*tu\s*do\s*\p{Pd}?\s*hanh\s*phuc$/u;
const partyHead = /^(?:dang cong san viet nam|doan tncs ho chi minh)$/;
const numberLine = /^Số\s*[:.]?\s*[\d.…_/\s]/u;
const basis = /^(?:[-–+]\s*)?(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét tờ trình)\s/iu;
/** What is done may open any text; only among bases, in italics, it is one. */
const doing = /^(?:[-–+]\s*)?Thực hiện\s/iu;
const banner = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|KẾT LUẬN)\s*:?$/u;
const annexHead = /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?[IVX\d]+)?\.?$/u;
const signedNote = /^\(\s*(?:đã ký|ký)\b.*\)$/iu;

/** How far the head may reach when no kind is named. */
const longestHead = 16;

/** Names the parts of a document by their words and their place. */
export function componentsOf(paragraphs: readonly FormattedParagraph[]): Components {
  const filled = paragraphs.map((paragraph, at) => ({ paragraph, at })).filter(({ paragraph }) => paragraph.text !== '');
  const named = filled.findIndex(({ paragraph: { text, cell } }) => cell === null && kindNameOf(text) !== null);
  const letter = named < 0 && filled.slice(0, longestHead).some(({ paragraph }) => /^V\/v\b/iu.test(paragraph.text));
  const heading = named >= 0 || letter ? -1 : filled.findIndex(isFormTitle);
  const titled = named >= 0 ? named : heading;
  const headEnd = titled >= 0 ? titled : endOfHead(filled);
  const tailStart = startOfTail(filled, headEnd);
  const parts: Part[] = headParts(filled.slice(0, headEnd));
  let at = headEnd;
  if (titled >= 0) {
    parts.push({ component: 'kind', ...filled[at++]! });
    while (at < tailStart && isSubject(filled[at]!.paragraph)) parts.push({ component: 'subject', ...filled[at++]! });
  }
  let inPreamble = true;
  for (; at < tailStart; at++) {
    const { text, cell } = filled[at]!.paragraph;
    const isBasis = inPreamble && cell === null && opensBasis(filled[at]!.paragraph);
    if (!isBasis && parts.some(({ component }) => component === 'basis') && text.length > 60) inPreamble = false;
    if (banner.test(text) || /^(?:I|1|Điều 1|Phần I|A)\s*[.:)]/u.test(text)) inPreamble = false;
    const component = cell ? 'tableCell' : isBasis ? 'basis' : /^Kính gửi\b/iu.test(text) ? 'addressee' : 'body';
    parts.push({ component, ...filled[at]! });
  }
  parts.push(...tailParts(filled.slice(tailStart)));
  const kind = named >= 0 ? kindNameOf(filled[named]!.paragraph.text) : null;
  return { parts, kind, form: !letter && kind === null };
}

function opensBasis({ text, runs }: FormattedParagraph): boolean {
  return basis.test(text) || (doing.test(text) && runs.every(({ italic }) => italic));
}

type Filled = Pick<Part, 'paragraph' | 'at'>;

/** The title of a form: the first line in the middle, in bold capitals, that is no part of the head. */
function isFormTitle({ paragraph: { text, align, cell, runs } }: Filled): boolean {
  const known = nation.test(fold(text)) || motto.test(fold(text)) || partyHead.test(fold(text));
  return cell === null && !known && align === 'center' && isCapitals(text) && runs.every((run) => run.bold);
}

function endOfHead(filled: readonly Filled[]): number {
  const text = filled.findIndex(
    ({ paragraph: { text, cell } }) => cell === null && (basis.test(text) || /^Kính gửi\b/iu.test(text)),
  );
  if (text >= 0) return text;
  const place = filled.slice(0, longestHead).findLastIndex(({ paragraph }) => isPlaceAndDay(paragraph.text));
  return place + 1;
}

function isSubject({ text, align, cell }: FormattedParagraph): boolean {
  return (
    cell === null &&
    align === 'center' &&
    !basis.test(text) &&
    !isAuthority(text) &&
    !banner.test(text) &&
    !/^[-_–—]+$/u.test(text)
  );
}

/** Who issues a decision, in capitals below its title. */
const isAuthority = (text: string) => isCapitals(text) && text.length > 6;

function headParts(filled: readonly Filled[]): Part[] {
  const capitals: Part[] = [];
  const parts = filled.map((one): Part => {
    const { text } = one.paragraph;
    const folded = fold(text).replace(/[\s.]+$/, '');
    if (nation.test(folded)) return { component: 'nation', ...one };
    if (motto.test(folded)) return { component: 'motto', ...one };
    if (partyHead.test(folded)) return { component: 'partyHead', ...one };
    if (numberLine.test(text)) return { component: 'number', ...one };
    if (/^V\/v\b/iu.test(text)) return { component: 'letterSubject', ...one };
    if (isPlaceAndDay(text) || /,\s*ngày\b.*\btháng\b.*\bnăm\b/iu.test(text)) return { component: 'placeAndDay', ...one };
    const part: Part = { component: isCapitals(text) ? 'superior' : 'body', ...one };
    if (part.component === 'superior') capitals.push(part);
    return part;
  });
  // The issuer is the bold one, or the last; a body's name may run over two lines of one weight.
  const bold = capitals.filter(({ paragraph }) => paragraph.runs.every((run) => run.bold));
  const issuers = new Set(bold.length > 0 ? bold : capitals.slice(-1));
  return parts.map((part) => (issuers.has(part) ? { ...part, component: 'issuer' } : part));
}

const isTail = ({ paragraph: { text } }: Filled) =>
  /^Nơi nhận\s*:/iu.test(text) || isSignaturePrefix(text) || isCoSignature(text) || isOffice(text);

/** A line of capitals over a person's name, in a column of a table: whoever signs minutes, «THƯ KÝ», «BÊN GIAO». */
function isOverName(filled: readonly Filled[], at: number): boolean {
  const { text, cell, runs } = filled[at]!.paragraph;
  if (cell === null || !isCapitals(text) || !runs.every((run) => run.bold)) return false;
  const below = filled.slice(at + 1, at + 9).find(({ paragraph }) => {
    const other = paragraph.cell;
    return (
      other?.table === cell.table &&
      other.column === cell.column &&
      !signedNote.test(paragraph.text) &&
      !isCapitals(paragraph.text)
    );
  });
  return below === undefined ? false : isPersonName(below.paragraph.text);
}

/** The first line of the signatures or recipients that has no long paragraph between it and them. */
function startOfTail(filled: readonly Filled[], from: number): number {
  const start = filled.findIndex(
    (one, at) => at > from && (isOverName(filled, at) || (isTail(one) && (one.paragraph.cell !== null || at > from + 2))),
  );
  return start < 0 ? filled.length : start;
}

function tailParts(filled: readonly Filled[]): Part[] {
  let inRecipients: FormattedParagraph['cell'] | undefined;
  let signedOff = false;
  let table: number | null = null;
  return filled.map((one): Part => {
    const { text, cell } = one.paragraph;
    if (opensAnnex(one, table)) signedOff = true;
    if (cell) table = cell.table;
    if (signedOff) return { component: annexHead.test(text) ? 'annex' : cell || centred(one) ? 'tableCell' : 'body', ...one };
    if (/^Nơi nhận\s*:/iu.test(text)) {
      inRecipients = cell;
      return { component: 'recipientsHead', ...one };
    }
    if (inRecipients !== undefined && sameCell(inRecipients, cell) && (cell !== null || /^[-–+]|^Như|^Lưu/u.test(text)))
      return { component: 'recipients', ...one };
    if (isSignaturePrefix(text) || isOffice(text) || isCoSignature(text) || (isCapitals(text) && cell !== null))
      return { component: 'signatoryTitle', ...one };
    if (isPersonName(text)) return { component: 'signatoryName', ...one };
    return { component: signedNote.test(text) || cell === null ? 'body' : 'tableCell', ...one };
  });
}

const centred = ({ paragraph }: Filled) => paragraph.align === 'center';

/** What is attached begins with its name in the middle, below the table of the signatures. */
function opensAnnex(one: Filled, table: number | null): boolean {
  const { text, cell, runs } = one.paragraph;
  if (annexHead.test(text)) return true;
  return table !== null && cell === null && centred(one) && runs.every(({ bold }) => bold) && !isPersonName(text);
}

function sameCell(a: FormattedParagraph['cell'], b: FormattedParagraph['cell']): boolean {
  return a === b || (a !== null && b !== null && a.table === b.table && a.row === b.row && a.column === b.column);
}
