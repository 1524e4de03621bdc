import type { Finding, FindingCode } from '#domain/plans/reading.ts';
import { textOfBlocks } from './blockLines.ts';
import type { Block } from './blocks.ts';
import { openWord } from './docx/archive.ts';
import { type WordBody, wordBlocks } from './docx/bodyWalk.ts';
import { numberer } from './docx/numbering.ts';
import { wordStyles } from './docx/styles.ts';
import type { ExtractedText } from './extractedText.ts';

/** A page head that carries the paper's own head (quốc hiệu, số, ký hiệu), as letter paper does; other page heads are furniture. */
const isLetterHead = (blocks: readonly Block[]) =>
  textOfBlocks(blocks)
    .text.split('\n')
    .some((text) => /CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN|^\s*Số\s*:/u.test(text.normalize('NFC')));

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
    .map((xml) => wordBlocks(xml, styles, numberer('')).blocks)
    .find(isLetterHead);
  return { ...textOfBlocks([...(header ?? []), ...body.blocks]), notes: notesOn(body) };
}
