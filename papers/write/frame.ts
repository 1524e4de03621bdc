import { type Day, monthOf, yearOf } from '#domain/kernel/day.ts';
import { cellInset, columnWidths } from './columns.ts';
import { headingOf } from './headings.ts';
import { closingColumns, headColumns, pageLayout, type Sizes, sizesOf, textWidth } from './layout.ts';
import { letterTemplate } from './letterTemplate.ts';
import { widthOf } from './measure.ts';
import { type LetterPaper, plainText } from './paper.ts';
import { leads, type PrintedBlock, type PrintedLetter, printed, sampleMark } from './printed.ts';
import { compile } from './typst.ts';

// Times at one line is 1,149 em from line to line; 1,107 em are the letters themselves.
const leadingOf = (lines: number) => 1.149 * lines - 1.107;

/** Prints a letter or form; the day of the head is the file's day, so the same paper is the same bytes. */
export function renderLetter(paper: LetterPaper): Uint8Array {
  return compile(letterTemplate, letterData(paper));
}

/** What the template of a letter reads. */
export function letterData(paper: LetterPaper) {
  const words = printed(paper);
  const sizes = sizesOf(words);
  const shown = {
    ...words,
    ...headingsOf(words, sizes),
    body: words.body.map((block) => set(block, textWidth.upright, sizes)),
  };
  return {
    ...inPieces(shown),
    ...pageLayout,
    title: words.title,
    author: words.author,
    sizes,
    leading: leadingOf(pageLayout.lineHeight),
    tableLeading: leadingOf(1),
    cellInset,
    headColumns,
    closingColumns: closingColumns(words.signatures.length),
    day: dateParts(words.day),
    sample: words.sample ? sampleMark : null,
  };
}

/** A document's number is one word, and so are two years with a dash, or a year with its word. */
const wholeWord = /([0-9]+(?:\/[0-9]{4})?\/\p{Lu}[\p{L}0-9-]*|[0-9]{4}–[0-9]{4}|năm [0-9]{4})/u;

/** Every text that has such words in pieces, these as lists of one: a show rule would look for them in each line it sets. */
function inPieces(given: object): object {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, piecesOf(value)]));
}

function piecesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(piecesOf);
  if (typeof value === 'object' && value !== null) return inPieces(value);
  if (typeof value !== 'string' || !wholeWord.test(value)) return value;
  const pieces = value.split(wholeWord).map((piece, at) => (at % 2 === 1 ? [piece] : piece));
  return pieces.filter((piece) => piece !== '');
}

/** What is centred, broken into lines; the template draws and measures nothing. */
function headingsOf(words: PrintedLetter, sizes: Sizes) {
  const [left] = headColumns.widths as [number, number];
  const whole = textWidth.upright;
  const { superior, regarding, subject } = words;
  return {
    superior: superior && headingOf(superior, left, sizes.superior, 'regular'),
    issuer: headingOf(words.issuer, left, sizes.issuer, 'bold'),
    regarding: regarding && headingOf(regarding, left, sizes.letterSubject, 'regular'),
    mottoWidth: widthOf(words.motto, sizes.motto, 'bold'),
    party: words.party && { ...words.party, width: widthOf(words.party.title, sizes.title, 'bold') },
    type: headingOf(words.type, whole, sizes.kind, 'bold'),
    subject: subject && headingOf(subject, whole, sizes.subject, 'bold'),
    signatures: words.signatures.map((signature, at) => {
      const { widths } = closingColumns(words.signatures.length);
      const room = widths[words.signatures.length === 1 ? 1 : at]!;
      return { ...signature, lines: signature.lines.map((line) => headingOf(line, room, sizes.signatoryTitle, 'bold')) };
    }),
    annexes: words.annexes.map((annex) => {
      const room = annex.landscape ? textWidth.landscape : whole;
      return {
        ...annex,
        title: headingOf(annex.title, room, sizes.subject, 'bold'),
        of: headingOf(annex.of, room, sizes.placeAndDay, 'italic'),
        body: annex.body.map((block) => set(block, room, sizes)),
      };
    }),
  };
}

/** Letters of a cell that may take most of a page: such a row may be parted, others never. */
const tallCell = 900;

/** A block with what the page gives it: the lines of a banner, the widths of columns. */
function set(block: PrintedBlock, room: number, sizes: Sizes): unknown {
  if (block.kind === 'banner') return { ...block, text: headingOf(block.text, room, sizes.body, 'bold') };
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => ({ ...row, tall: row.cells.some((cell) => plainText(cell).length > tallCell) }));
    return { ...block, rows, widths: columnWidths(block, room) };
  }
  return leads(block) ? { ...block, leads: true } : block;
}

/** Year, month and day as Typst's `datetime` takes them; null leaves the file without a date. */
export function dateParts(day: Day | null | undefined) {
  return day ? { year: yearOf(day), month: monthOf(day), day: Number(day.slice(8)) } : null;
}
