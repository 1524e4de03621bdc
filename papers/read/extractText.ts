import { decodeText } from './decodeText.ts';
import { docxLines } from './docxLines.ts';
import { type ExtractedText, plainText } from './extractedText.ts';
import { readableFormat } from './fileFormat.ts';
import { modernized } from './modernized.ts';

/** The text of a file with the numbers Word prints by itself. @throws Unreadable. */
export function extractText(bytes: Uint8Array, fileName?: string): ExtractedText {
  const format = readableFormat(bytes, fileName);
  return modernized(format === 'zip' ? docxLines(bytes) : plainText(decodeText(bytes)));
}
