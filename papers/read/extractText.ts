import { decodeText } from './decodeText.ts';
import { docxLines } from './docxLines.ts';
import { type ExtractedText, plainText } from './extractedText.ts';
import { isNamedMarkdown, isNamedPage, readableFormat } from './fileFormat.ts';
import { htmlLines, isHtml } from './htmlLines.ts';
import { isMarkdown, withoutMarkdown } from './markdown.ts';
import { modernized } from './modernized.ts';
import { pdfLines } from './pdfLines.ts';
import { Unreadable } from './unreadable.ts';

/** The text of a file of any format taken. @throws Unreadable. */
export async function extractText(bytes: Uint8Array, fileName?: string): Promise<ExtractedText> {
  if (readableFormat(bytes, fileName) === 'pdf') return modernized(await pdfLines(bytes));
  return extractNow(bytes, fileName);
}

/** The text of a file that needs no thread of its own: any but PDF. @throws Unreadable. */
export function extractNow(bytes: Uint8Array, fileName?: string): ExtractedText {
  const format = readableFormat(bytes, fileName);
  if (format === 'pdf') throw new Unreadable('unsupported-format', 'Tệp PDF không đọc được ở đây.');
  return modernized(format === 'zip' ? docxLines(bytes) : written(decodeText(bytes), fileName));
}

/** Text as it was written: plain, or with the tags and signs of HTML or Markdown. */
function written(text: string, fileName = ''): ExtractedText {
  if (isHtml(text) || isNamedPage(fileName)) return htmlLines(text);
  return plainText(isNamedMarkdown(fileName) || isMarkdown(text) ? withoutMarkdown(text) : text);
}
