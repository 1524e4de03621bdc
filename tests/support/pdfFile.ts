import { deflateSync } from 'node:zlib';

/** Words at a place: `x` from the left, `y` from the top, in points; `actual` is what they are said to mean. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly actual?: string;
  readonly slanted?: boolean;
}

/** One page: its words, and thin lines as [x1, y1, x2, y2]. */
export interface DrawnPage {
  readonly words: readonly Placed[];
  readonly rules?: readonly (readonly [number, number, number, number])[];
}

export interface PdfOptions {
  /** False leaves out which letter a code stands for, as bad printers do. */
  readonly toUnicode?: boolean;
  readonly font?: string;
  readonly height?: number;
}

/** Every letter of the test font is half as wide as high. */
export const letterWidth = 0.5;
const pageWidth = 595;

const hex = (number: number, digits = 4) => number.toString(16).padStart(digits, '0');
const utf16 = (text: string) => [...Array(text.length).keys()].map((at) => hex(text.charCodeAt(at))).join('');

function cmap(letters: readonly string[]): string {
  const rows = letters.map((letter, code) => `<${hex(code + 1)}> <${utf16(letter)}>`);
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, at) => rows.slice(at * 100, at * 100 + 100));
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n')}
endcmap end end`;
}

function content(page: DrawnPage, codes: ReadonlyMap<string, number>, height: number): string {
  const words = page.words.map(({ text, x, y, size = 13, actual, slanted }) => {
    const shown = [...text].map((letter) => hex(codes.get(letter)!)).join('');
    const place = slanted ? `0.7 0.7 -0.7 0.7 ${x} ${height - y} Tm` : `${x} ${height - y} Td`;
    const show = `BT /F1 ${size} Tf ${place} <${shown}> Tj ET`;
    return actual === undefined ? show : `/Span <</ActualText <feff${utf16(actual)}>>> BDC ${show} EMC`;
  });
  const rules = (page.rules ?? []).map(([x1, y1, x2, y2]) => `${x1} ${height - y1} m ${x2} ${height - y2} l S`);
  return [...words, ...rules].join('\n');
}

/** A PDF with a text layer, made of words at places: one font whose codes are the letters in order of their first use. */
export function pdfFile(
  pages: readonly DrawnPage[],
  { toUnicode = true, font = 'Test', height = 842 }: PdfOptions = {},
): Uint8Array {
  const letters = [...new Set(pages.flatMap((page) => page.words.flatMap((word) => [...word.text])))];
  const codes = new Map(letters.map((letter, at) => [letter, at + 1]));
  const objects = new Map<number, string | Buffer>();
  const stream = (text: string) => {
    const packed = deflateSync(Buffer.from(text, 'latin1'));
    return Buffer.concat([
      Buffer.from(`<</Length ${packed.length} /Filter /FlateDecode>>\nstream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]);
  };
  const kids = pages.map((_, at) => `${10 + at * 2} 0 R`).join(' ');
  objects.set(1, '<</Type /Catalog /Pages 2 0 R>>');
  objects.set(2, `<</Type /Pages /Kids [${kids}] /Count ${pages.length}>>`);
  const map = toUnicode ? ' /ToUnicode 6 0 R' : '';
  objects.set(3, `<</Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /Identity-H /DescendantFonts [4 0 R]${map}>>`);
  objects.set(
    4,
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${font} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor 5 0 R /DW ${letterWidth * 1000}>>`,
  );
  objects.set(
    5,
    `<</Type /FontDescriptor /FontName /${font} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80>>`,
  );
  objects.set(6, stream(cmap(letters)));
  pages.forEach((page, at) => {
    const number = 10 + at * 2;
    objects.set(
      number,
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${height}] /Resources <</Font <</F1 3 0 R>>>> /Contents ${number + 1} 0 R>>`,
    );
    objects.set(number + 1, stream(content(page, codes, height)));
  });
  return assembled(objects);
}

function assembled(objects: ReadonlyMap<number, string | Buffer>): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places = new Map<number, number>();
  let length = parts[0]!.length;
  for (const [number, body] of objects) {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]);
    places.set(number, length);
    parts.push(part);
    length += part.length;
  }
  const last = Math.max(...objects.keys());
  const rows = Array.from({ length: last + 1 }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    Buffer.from(`xref\n0 ${last + 1}\n${rows.join('')}trailer <</Size ${last + 1} /Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const measure = (text: string, size: number) => [...text].length * size * letterWidth;

/** Sets paragraphs as a word processor does: lines filled from `left` to `right`, first lines indented, pages of lines. */
export function setText(
  paragraphs: readonly string[],
  { left = 85, right = 540, indent = 0, size = 13, leading = 18, gap = 0, linesAPage = 38, from = 72 } = {},
): readonly DrawnPage[] {
  const pages: Placed[][] = [[]];
  let y = from;
  const put = (text: string, x: number) => {
    if (pages.at(-1)!.length >= linesAPage) {
      pages.push([]);
      y = 72;
    }
    pages.at(-1)!.push({ text, x, y, size });
    y += leading;
  };
  for (const paragraph of paragraphs) {
    let line = '';
    let x = left + indent;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && x + measure(longer, size) > right) {
        put(line, x);
        [line, x] = [word, left];
      } else line = longer;
    }
    put(line, x);
    y += gap;
  }
  return pages.map((words) => ({ words }));
}
