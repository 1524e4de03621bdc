import { textOfBlocks } from './blockLines.ts';
import type { ExtractedText } from './extractedText.ts';
import { htmlBlocks } from './html/htmlBlocks.ts';
import { longestText } from './textLines.ts';
import { Unreadable } from './unreadable.ts';

const start =
  /^[\s\ufeff]*(?:<!--[\s\S]{0,5000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|p|div|span|table|h[1-6]|article|section|ol|ul|center|font|b|strong|style)(?:\s[^<]{0,2000})?>/i;

/** True for text that is HTML: a page, or a piece of one as copied. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 12_000);
  return (
    start.test(head) && /<\/(?:p|div|span|table|h[1-6]|li|td|b|strong|html|body|center|article|section|style)\s*>/i.test(text)
  );
}

/** The text of a page line by line: paragraphs, list items with their numbers, tables row by row. @throws Unreadable. */
export function htmlLines(html: string): ExtractedText {
  if (html.length > longestText * 4)
    throw new Unreadable('file-too-large', 'Trang HTML quá lớn để đọc; hãy tách riêng phần kế hoạch.');
  return { ...textOfBlocks(htmlBlocks(html)), notes: [] };
}
