import { type Day, longDate } from '#domain/kernel/day.ts';
import { visible } from '#domain/kernel/vietnamese.ts';
import { nationalHeader, partyFormat } from '#domain/law/documentFormat.ts';
import { type Block, closed, type LetterPaper, plainText, type Run, type SignatureBlock, type Words } from './paper.ts';

/** A block as it stands on paper: marks, capitals and end punctuation written out, blank lines left out. */
export type PrintedBlock =
  | { readonly kind: 'bases' | 'addressees'; readonly lines: readonly string[] }
  | { readonly kind: 'banner' | 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Words; readonly align?: 'center' | 'right' | 'plain' }
  /** `label` is `Điều 1.` */
  | { readonly kind: 'article'; readonly label: string; readonly text: Words }
  | { readonly kind: 'list'; readonly items: readonly { readonly marker: string; readonly text: Words }[] }
  /** A null value is a dotted line. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: string | null }[] }
  | { readonly kind: 'ticks'; readonly items: readonly { readonly text: string; readonly ticked: boolean }[] }
  | { readonly kind: 'table'; readonly columns: readonly PrintedColumn[]; readonly rows: readonly PrintedRow[] };

/** A table's column as printed. */
export interface PrintedColumn {
  readonly head: string;
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A table's row as printed: as many cells as the table has columns. */
export interface PrintedRow {
  readonly cells: readonly Words[];
  readonly bold: boolean;
}

/** An annex as printed; `of` is the line in brackets that names the paper it belongs to. */
export interface PrintedAnnex {
  readonly label: string;
  readonly title: string;
  readonly of: string;
  readonly landscape: boolean;
  readonly body: readonly PrintedBlock[];
}

/** Every word of a letter as it stands on paper, so that PDF, DOCX and page say the same; null is not printed. */
export interface PrintedLetter {
  readonly format: LetterPaper['format'];
  /** Title of the file. */
  readonly title: string;
  readonly author: string;
  readonly day: Day | null;
  readonly sample: boolean;
  readonly nation: string;
  readonly motto: string;
  readonly superior: string | null;
  readonly issuer: string;
  /** A party's paper: its title stands where the state's nation and motto would, its mark under the issuer. */
  readonly party: { readonly title: string; readonly mark: string } | null;
  /** `Số: 118/QĐ-LĐLĐ`. */
  readonly number: string | null;
  /** `V/v …` of an official letter, which prints no type. */
  readonly regarding: string | null;
  readonly placeAndDay: string | null;
  readonly type: string;
  readonly subject: string | null;
  readonly body: readonly PrintedBlock[];
  readonly signatures: readonly {
    readonly lines: readonly string[];
    readonly note: string | null;
    readonly name: string | null;
  }[];
  readonly recipientsHead: string;
  readonly recipients: readonly string[];
  readonly annexes: readonly PrintedAnnex[];
}

/** What stands on each page of a demo's paper. */
export const sampleMark = 'DỮ LIỆU GIẢ ĐỊNH';

/** Writes out what a letter says, down to the last full stop. */
export function printed(paper: LetterPaper): PrintedLetter {
  const { head } = paper;
  const subject = orNull(paper.subject);
  const regarding = orNull(paper.regarding);
  const party = head.system === 'party';
  const type = plain(paper.type);
  return {
    format: paper.format,
    title: [type, subject ?? regarding].filter(Boolean).join(' '),
    author: plain(head.issuer),
    day: head.day ?? null,
    sample: paper.sample === true,
    ...nationalHeader,
    superior: orNull(head.superior)?.toUpperCase() ?? null,
    issuer: plain(head.issuer).toUpperCase(),
    party: party ? { title: partyFormat.title, mark: partyFormat.mark } : null,
    number: head.number === undefined ? null : `${party ? 'Số' : 'Số:'} ${numberText(plain(head.number))}`,
    regarding: regarding && `V/v ${regarding}`,
    placeAndDay: placeAndDay(orNull(head.place), head.day),
    type: type.toUpperCase(),
    subject,
    body: paper.body.map(written).filter(saysSomething),
    signatures: paper.signatures.map(signature),
    recipientsHead: 'Nơi nhận:',
    recipients: closed(filled(paper.recipients).map((line) => `- ${line}`)),
    annexes: (paper.annexes ?? []).map((annex) => ({
      label: plain(annex.label),
      title: plain(annex.title).toUpperCase(),
      of: annexOf(paper),
      landscape: annex.landscape === true,
      body: annex.body.map(written).filter(saysSomething),
    })),
  };
}

/** Text that every format can carry: NFC, without signs that nobody sees; lines end at LF. */
export function plain(text: string): string {
  return visible(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(/[\ufdd0-\ufdef\ufffe\uffff]|\p{Cn}/gu, '');
}

const orNull = (text: string | null | undefined): string | null => {
  const words = plain(text ?? '');
  return words.trim() === '' ? null : words;
};

const filled = (lines: readonly string[]) => lines.map(plain).filter((line) => line.trim() !== '');

function plainWords(words: Words): Words {
  if (typeof words === 'string') return plain(words);
  return words.map((run): Run => ({ ...run, text: plain(run.text) }));
}

const isBlank = (words: Words) => (typeof words === 'string' ? words : words.map((run) => run.text).join('')).trim() === '';

function signature({ lines, note, name }: SignatureBlock): PrintedLetter['signatures'][number] {
  return { lines: filled(lines), note: orNull(note), name: orNull(name) };
}

/** `(Kèm theo Quyết định số 118/QĐ-LĐLĐ ngày 14 tháng 01 năm 2026 của …)`. */
function annexOf({ head, type }: LetterPaper): string {
  const written = plain(head.number ?? '').trim();
  const number = written === '' ? '' : ` số ${numberText(written)}`;
  return `(Kèm theo ${plain(type)}${number} ${head.day ? longDate(head.day) : blankDay} của ${plain(head.issuer)})`;
}

/** `Bến Sậy, ngày 05 tháng 02 năm 2026`; without a day, room to write it; without a place, null. */
export function placeAndDay(place: string | null | undefined, day: Day | null | undefined): string | null {
  return place ? `${plain(place)}, ${day ? longDate(day) : blankDay}` : null;
}

const room = (letters: number) => '\u00a0'.repeat(letters);
const blankDay = `ngày${room(7)}tháng${room(7)}năm${room(10)}`;
const blankNumber = room(8);
const numberText = (number: string) => (number.startsWith('/') ? `${blankNumber}${number}` : number);
const letters = [...'abcdđeghiklmnopqrstuvxy'];

function written(block: Block): PrintedBlock {
  switch (block.kind) {
    case 'bases':
      return { kind: block.kind, lines: closed(filled(block.lines)) };
    case 'addressees': {
      const lines = filled(block.lines);
      return { kind: block.kind, lines: lines.length > 1 ? closed(lines.map((line) => `- ${line}`)) : lines };
    }
    case 'banner':
      return { kind: block.kind, text: plain(block.text).toUpperCase() };
    case 'heading':
      return { kind: block.kind, text: plain(block.text) };
    case 'paragraph':
      return { ...block, text: plainWords(block.text) };
    case 'article':
      return { kind: block.kind, label: `Điều ${block.number}.`, text: plainWords(block.text) };
    case 'list':
      return { kind: block.kind, items: itemsOf(block.marker, block.items) };
    case 'facts':
      return { kind: block.kind, rows: block.rows.map(({ label, value }) => ({ label: plain(label), value: orNull(value) })) };
    case 'ticks':
      return { kind: block.kind, items: block.items.map((item) => ({ ...item, text: plain(item.text) })) };
    case 'table':
      return tableOf(block);
  }
}

function itemsOf(marker: 'number' | 'letter' | 'dash', items: readonly Words[]) {
  const full = items.map(plainWords).filter((text) => !isBlank(text));
  return full.map((text, at) => ({ marker: markerOf(marker, at), text }));
}

/** «1.», «a)» or «-»; letters follow the Vietnamese alphabet (điểm a, b, c, d, đ). */
export function markerOf(marker: 'number' | 'letter' | 'dash', at: number): string {
  if (marker === 'number') return `${at + 1}.`;
  return marker === 'letter' ? `${letters[at % letters.length]})` : '-';
}

function tableOf(table: Extract<Block, { kind: 'table' }>): PrintedBlock {
  const columns = table.columns.map(({ head, share, align }) => ({ head: plain(head), share, align: align ?? 'left' }));
  return {
    kind: 'table',
    columns,
    rows: table.rows.map(({ cells, as }) => ({
      cells: columns.map((_, at) => plainWords(cells[at] ?? '')),
      bold: as !== undefined,
    })),
  };
}

/** True for a sentence that what follows belongs to, «… như sau:»: it does not stand alone at the end of a page. */
export function leads(block: PrintedBlock): boolean {
  return (block.kind === 'paragraph' || block.kind === 'article') && /:\s*$/.test(plainText(block.text));
}

/** False for a block without a word: no mark stands alone. */
function saysSomething(block: PrintedBlock): boolean {
  switch (block.kind) {
    case 'bases':
    case 'addressees':
      return block.lines.length > 0;
    case 'list':
    case 'ticks':
      return block.items.length > 0;
    case 'facts':
      return block.rows.length > 0;
    case 'table':
      return block.columns.length > 0;
    case 'article':
      return true;
    default:
      return !isBlank(block.text);
  }
}
