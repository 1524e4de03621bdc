import type { Finding } from '#domain/plans/reading.ts';
import { type ExtractedText, plainText } from './extractedText.ts';
import { type FlowLine, inReadingOrder } from './pdf/columns.ts';
import { withoutFurniture } from './pdf/furniture.ts';
import { type PageLine, pageLines } from './pdf/pageLines.ts';
import { type Measure, measureOf, paragraphsOf } from './pdf/paragraphs.ts';
import { type PdfPage, pdfPages } from './pdf/pdfPages.ts';
import { type RuledTable, ruledTables } from './pdf/ruledTables.ts';
import { Unreadable } from './unreadable.ts';

/** True for a letter without a meaning: a control character, private use, a lost letter. */
function isMeaningless(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd;
}

/** @throws Unreadable when no page has letters, or when its letters have no meaning. */
function refuseUnreadable(pages: readonly PdfPage[]): void {
  const letters = pages.reduce((sum, page) => sum + page.glyphs.length, 0);
  if (letters === 0) {
    throw new Unreadable(
      'no-text',
      'PDF này là ảnh quét, không có lớp chữ nên không đọc được. Hãy gửi bản Word (DOCX), PDF xuất từ Word, hoặc nhận dạng chữ (OCR) trước.',
    );
  }
  const lost = pages.reduce((sum, page) => sum + page.glyphs.filter(({ letter }) => isMeaningless(letter)).length, 0);
  if (lost > letters * 0.1) {
    throw new Unreadable(
      'no-text',
      'Chữ trong PDF không gắn với mã ký tự (phông nhúng thiếu bảng mã) nên không đọc được. Hãy gửi bản Word (DOCX) hoặc xuất lại PDF.',
    );
  }
}

/** A page's lines and tables, each at its height. */
interface Laid {
  readonly page: PdfPage;
  readonly lines: readonly PageLine[];
  readonly tables: readonly RuledTable[];
}

function laidOut(page: PdfPage): Laid {
  const { tables, rest } = ruledTables(page);
  return { page, lines: pageLines(rest), tables };
}

type Piece =
  | { readonly kind: 'lines'; readonly lines: readonly FlowLine[] }
  | { readonly kind: 'table'; readonly table: RuledTable };

/** What stands on a page from top to bottom: lines of text, tables between them. */
function piecesOf(lines: readonly PageLine[], tables: readonly RuledTable[]): readonly Piece[] {
  const found: Piece[] = [];
  let rest = lines;
  for (const table of [...tables].sort((a, b) => a.y1 - b.y1)) {
    const above = rest.filter((line) => line.y < table.y1);
    if (above.length > 0) found.push({ kind: 'lines', lines: inReadingOrder(above) });
    found.push({ kind: 'table', table });
    rest = rest.filter((line) => line.y >= table.y1);
  }
  if (rest.length > 0) found.push({ kind: 'lines', lines: inReadingOrder(rest) });
  return found;
}

function note(message: string): Finding {
  return { severity: 'note', code: 'left-out', line: 1, excerpt: '', message };
}

function notesOn(pages: readonly PdfPage[], repeated: readonly string[]): readonly Finding[] {
  const silent = pages.flatMap((page, at) => (page.glyphs.length === 0 ? [at + 1] : []));
  return [
    ...(silent.length === 0
      ? []
      : [
          { ...note(`Trang ${silent.join(', ')} chỉ có ảnh, không có lớp chữ nên chưa đọc được.`), severity: 'warning' as const },
        ]),
    ...repeated.map((text) => note(`Dòng “${text}” lặp lại ở đầu hoặc cuối các trang đã được bỏ qua.`)),
  ];
}

/** A row as one line, its cells parted by bars. */
const rowText = (row: readonly (readonly string[])[]) => row.map((cell) => cell.join(' ')).join(' | ');

const sizeOf = (page: PdfPage) => `${Math.round(page.width)} ${Math.round(page.height)}`;

/** Extracts the text of a PDF in reading order, its lines joined into paragraphs, its tables row by row. @throws Unreadable. */
export async function pdfLines(bytes: Uint8Array): Promise<ExtractedText> {
  return textOfPages(await pdfPages(bytes));
}

/** The text of pages taken apart. @throws Unreadable when they hold no text. */
export function textOfPages(pages: readonly PdfPage[]): ExtractedText {
  refuseUnreadable(pages);
  const laid = pages.map(laidOut);
  const clean = withoutFurniture(laid.map(({ page, lines }) => ({ height: page.height, lines })));
  const pieces = laid.map(({ tables }, at) => piecesOf(clean.pages[at]!, tables));
  const measures = new Map<string, Measure>();
  for (const size of new Set(pages.map(sizeOf))) {
    const own = pieces.filter((_, at) => sizeOf(pages[at]!) === size).flat();
    measures.set(size, measureOf(own.flatMap((piece) => (piece.kind === 'lines' ? piece.lines : []))));
  }
  const lines: string[] = [];
  let open: { lines: readonly FlowLine[]; measure: Measure }[] = [];
  const flush = () => {
    for (const { text, spaced } of paragraphsOf(open)) lines.push(...(spaced ? ['', text] : [text]));
    open = [];
  };
  pieces.forEach((some, at) => {
    for (const piece of some) {
      if (piece.kind === 'lines') open.push({ lines: piece.lines, measure: measures.get(sizeOf(pages[at]!))! });
      else {
        flush();
        lines.push(...piece.table.rows.map(rowText));
      }
    }
  });
  flush();
  return { ...plainText(lines.join('\n')), notes: notesOn(pages, clean.repeated) };
}
