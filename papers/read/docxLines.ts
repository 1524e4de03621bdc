import type { Finding, FindingCode } from '#domain/plans/reading.ts';
import { openWord } from './docx/archive.ts';
import type { WordBlock, WordBody, WordTable } from './docx/blocks.ts';
import { wordBlocks } from './docx/bodyWalk.ts';
import { type Numberer, numberer } from './docx/numbering.ts';
import { wordStyles } from './docx/styles.ts';
import type { ExtractedText } from './extractedText.ts';

interface TextLine {
  readonly text: string;
  readonly automatic: boolean;
}

function linesOfBlock(block: WordBlock, numbering: Numberer): readonly TextLine[] {
  if (block.kind === 'table') return linesOfTable(block, numbering);
  const label = block.list ? numbering.next(block.list) : '';
  const isBlank = block.text.trim() === '';
  return block.text
    .split('\n')
    .map((text, index) =>
      index === 0 && label !== '' && !isBlank ? { text: label + text, automatic: true } : { text, automatic: false },
    );
}

/** A table of figures has three columns or more, or short single cells; one that only lays out a page has not. */
function isGrid({ rows }: WordTable): boolean {
  const wide = rows.filter((row) => row.length >= 3).length;
  const single = rows.every((row) =>
    row.every((cell) => cell.filter((block) => block.kind === 'table' || block.text.trim() !== '').length <= 1),
  );
  return wide * 2 > rows.length || (single && rows.length > 3 && rows.every((row) => row.length >= 2));
}

/** A row of a table of figures is one line, its cells parted by bars; layout tables give the paragraphs of each cell in turn. */
function linesOfTable(table: WordTable, numbering: Numberer): readonly TextLine[] {
  if (!isGrid(table))
    return table.rows.flatMap((row) => row.flatMap((cell) => cell.flatMap((block) => linesOfBlock(block, numbering))));
  return table.rows.map((row) => {
    const cells = row.map((cell) => cell.flatMap((block) => linesOfBlock(block, numbering)));
    const text = cells
      .map((lines) =>
        lines
          .map((line) => line.text.trim())
          .filter((line) => line !== '')
          .join(' '),
      )
      .join(' | ');
    return { text, automatic: cells.some((lines) => lines.some((line) => line.automatic)) };
  });
}

/** A page head that carries the paper's own head (quốc hiệu, số, ký hiệu), as letter paper does; other page heads are furniture. */
const isLetterHead = (lines: readonly TextLine[]) =>
  lines.some(({ text }) => /CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN|^\s*Số\s*:/u.test(text.normalize('NFC')));

const note = (code: FindingCode, message: string): Finding => ({ severity: 'note', code, line: 1, excerpt: '', message });

function notesOn({ changes, comments, footnotes, oldFonts }: WordBody): readonly Finding[] {
  return [
    ...(changes === 0
      ? []
      : [
          note(
            'tracked-changes',
            `Tệp Word còn ${changes} chỗ sửa chưa chốt (Track Changes): đã đọc như mọi sửa đổi được chấp nhận, phần bị xóa không đọc.`,
          ),
        ]),
    ...(comments === 0 ? [] : [note('left-out', `Tệp Word có ${comments} lời bình bên lề (Comment); không đọc.`)]),
    ...(footnotes === 0 ? [] : [note('left-out', `Tệp Word có ${footnotes} chú thích chân trang; không đọc.`)]),
    ...(oldFonts === 0
      ? []
      : [note('encoding', `${oldFonts} đoạn dùng phông cũ (.VnTime hoặc VNI); đã đọc như Unicode, bản gốc giữ nguyên.`)]),
  ];
}

/** Extracts the text of a DOCX with its automatic numbering written out and every tracked change accepted. @throws Unreadable. */
export function docxLines(bytes: Uint8Array): ExtractedText {
  const parts = openWord(bytes);
  const styles = wordStyles(parts.styles);
  const numbering = numberer(parts.numbering, (style) => styles.of(style).numId);
  const body = wordBlocks(parts.document, styles, numbering);
  const header = body.headers
    .map((id) => parts.headers.get(id) ?? '')
    .filter((xml) => xml !== '')
    .map((xml) => wordBlocks(xml, styles, numbering).blocks.flatMap((block) => linesOfBlock(block, numberer(''))))
    .find(isLetterHead);
  const lines = [...(header ?? []), ...body.blocks.flatMap((block) => linesOfBlock(block, numbering))];
  const automatic = new Set(lines.flatMap((line, index) => (line.automatic ? [index + 1] : [])));
  return { text: lines.map((line) => line.text.replace(/\r/g, '')).join('\n'), automatic, notes: notesOn(body) };
}
