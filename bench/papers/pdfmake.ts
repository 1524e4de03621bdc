import { createRequire } from 'node:module';
import { sep } from 'node:path';
import pdfmake, { type Content, type Definition } from 'pdfmake';
import { cellInset, columnWidths } from '#papers/write/columns.ts';
import { closingColumns, headColumns, pageLayout, sizesOf, textWidth } from '#papers/write/layout.ts';
import { widthOf } from '#papers/write/measure.ts';
import type { Words } from '#papers/write/paper.ts';
import type { PrintedBlock, PrintedLetter } from '#papers/write/printed.ts';

const fontOf = createRequire(import.meta.url).resolve;
const face = (name: string) => fontOf(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`);
pdfmake.setFonts({
  Tinos: {
    normal: face('400Regular'),
    bold: face('700Bold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('700Bold_Italic'),
  },
});
pdfmake.setLocalAccessPolicy((path) => path.includes(`${sep}tinos${sep}`));
pdfmake.setUrlAccessPolicy(() => false);

const ofMillimetres = (mm: number) => (mm * 72) / 25.4;
const textOf = (words: Words): Content =>
  typeof words === 'string' ? words : words.map(({ text, bold, italic }) => ({ text, bold, italics: italic }));

type Sizes = ReturnType<typeof sizesOf>;

const indented = (text: Content, sizes: Sizes): Content => ({
  text,
  fontSize: sizes.body,
  lineHeight: pageLayout.lineHeight,
  alignment: 'justify',
  leadingIndent: ofMillimetres(pageLayout.firstLine),
  margin: [0, 0, 0, pageLayout.gap],
});

const ruled = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => cellInset,
  paddingRight: () => cellInset,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

function blockOf(block: PrintedBlock, sizes: Sizes): readonly Content[] {
  switch (block.kind) {
    case 'bases':
      return block.lines.map((text) => indented([{ text, italics: true }], sizes));
    case 'banner':
      return [{ text: block.text, bold: true, fontSize: sizes.body, alignment: 'center', margin: [0, 12, 0, 12] }];
    case 'article':
      return [indented([{ text: `${block.label} `, bold: true }, textOf(block.text)], sizes)];
    case 'paragraph':
      return [indented(textOf(block.text), sizes)];
    case 'table':
      return [tableOf(block)];
    default:
      throw new Error(`a decision has no ${block.kind}`);
  }
}

function tableOf(table: Extract<PrintedBlock, { kind: 'table' }>): Content {
  const { columns, rows } = table;
  const head = columns.map((column) => ({ text: column.head, bold: true, alignment: 'center' }));
  const cells = rows.map((row) =>
    row.cells.map((words, at) => ({ text: textOf(words), bold: row.bold, alignment: columns[at]!.align })),
  );
  return {
    fontSize: pageLayout.tableSize,
    layout: ruled,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columnWidths(table, textWidth.upright).map((width) => width - 2 * cellInset - 0.5),
      body: [head, ...cells],
    },
  };
}

const rule = (length: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 3, x2: length, y2: 3, lineWidth: 0.6 }],
  alignment: 'center',
});

function headOf(words: PrintedLetter, sizes: Sizes): Content {
  const centred = { alignment: 'center' };
  const left: readonly Content[] = [
    { text: words.superior ?? '', fontSize: sizes.superior, ...centred },
    { text: words.issuer, fontSize: sizes.issuer, bold: true, ...centred },
    rule(60),
    { text: words.number ?? '', fontSize: sizes.number, margin: [0, 7, 0, 0], ...centred },
  ];
  const right: readonly Content[] = [
    { text: words.nation, fontSize: sizes.nation, bold: true, ...centred },
    { text: words.motto, fontSize: sizes.motto, bold: true, ...centred },
    rule(widthOf(words.motto, sizes.motto, 'bold')),
    { text: words.placeAndDay ?? '', fontSize: sizes.placeAndDay, italics: true, margin: [0, 7, 0, 0], ...centred },
  ];
  const [first, second] = headColumns.widths;
  const columns = [
    { stack: left, width: first },
    { stack: right, width: second },
  ];
  return { columns, columnGap: headColumns.gutter };
}

function closingOf(words: PrintedLetter, sizes: Sizes): Content {
  const [signature] = words.signatures;
  const { widths, gutter } = closingColumns(1);
  const recipients: readonly Content[] = [
    { text: words.recipientsHead, bold: true, italics: true, fontSize: sizes.recipientsHead },
    ...words.recipients.map((text) => ({ text, fontSize: sizes.recipients })),
  ];
  const signed: readonly Content[] = [
    ...signature!.lines.map((text) => ({ text, bold: true, fontSize: sizes.signatoryTitle, alignment: 'center' })),
    {
      text: signature!.name ?? '',
      bold: true,
      fontSize: sizes.signatoryName,
      alignment: 'center',
      margin: [0, ofMillimetres(pageLayout.signatureRoom), 0, 0],
    },
  ];
  const columns = [
    { stack: recipients, width: widths[0] },
    { stack: signed, width: widths[1] },
  ];
  return { columns, columnGap: gutter, unbreakable: true, margin: [0, 16, 0, 0] };
}

/** The definition of a decision for pdfmake: our words in our sizes, without tags and without headings that are broken evenly. */
function definitionOf(words: PrintedLetter): Definition {
  const sizes = sizesOf(words);
  const { margins } = pageLayout;
  const [annex] = words.annexes;
  const centred = { alignment: 'center', bold: true };
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom].map(ofMillimetres),
    defaultStyle: { font: 'Tinos', fontSize: sizes.body },
    info: { title: words.title, author: words.author },
    language: 'vi',
    header: (page: number) =>
      page > 2 ? { text: String(page - 1), alignment: 'center', fontSize: sizes.pageNumber, margin: [0, 30, 0, 0] } : '',
    content: [
      headOf(words, sizes),
      { text: words.type, fontSize: sizes.kind, margin: [0, 16, 0, 3], ...centred },
      { text: words.subject ?? '', fontSize: sizes.subject, ...centred },
      rule(150),
      { text: '', margin: [0, 0, 0, 12] },
      ...words.body.flatMap((block) => blockOf(block, sizes)),
      closingOf(words, sizes),
      { text: annex!.label, fontSize: sizes.annex, pageBreak: 'before', ...centred },
      { text: annex!.title, fontSize: sizes.subject, margin: [0, 4, 0, 4], ...centred },
      { text: annex!.of, fontSize: sizes.placeAndDay, italics: true, alignment: 'center', margin: [0, 0, 0, 6] },
      ...annex!.body.flatMap((block) => blockOf(block, sizes)),
    ],
  };
}

/** A decision with one annexed list as PDF by pdfmake. */
export async function printWithPdfmake(words: PrintedLetter): Promise<Uint8Array> {
  return pdfmake.createPdf(definitionOf(words)).getBuffer();
}
