import { docxLines } from '#papers/read/docxLines.ts';
import { htmlLines } from '#papers/read/htmlLines.ts';
import { pdfPages } from '#papers/read/pdf/pdfPages.ts';
import { pageLayout } from '#papers/write/layout.ts';

/** A text as it is compared: boxes to tick, dots to write on and the bars between cells left out, blanks folded. */
const folded = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[☐☑|]|\.{4,}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** What a Word file says, by our own reader. */
export const wordText = (bytes: Uint8Array): string => folded(docxLines(bytes).text);

/** What a page says, by our own reader. */
export const pageText = (html: string): string => folded(htmlLines(html).text);

/** The letters of a text without the blanks between them, which a PDF does not keep. */
export const letters = (text: string): string =>
  folded(text)
    .replaceAll(' ', '')
    .replace(/\.{4,}/g, '');

/** How many pages a PDF has, and the letters it shows between their margins, in the order it draws them. */
export async function pdfSaid(bytes: Uint8Array): Promise<{ readonly pages: number; readonly letters: string }> {
  const pages = await pdfPages(bytes);
  const point = 72 / 25.4;
  const shown = pages.flatMap(({ glyphs, height }) =>
    glyphs.filter(({ y }) => y > pageLayout.margins.top * point && y < height - pageLayout.margins.bottom * point),
  );
  return { pages: pages.length, letters: letters(shown.map(({ letter }) => letter).join('')) };
}

/** Those letters alone. */
export const pdfLetters = async (bytes: Uint8Array): Promise<string> => (await pdfSaid(bytes)).letters;
