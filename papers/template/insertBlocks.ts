import { columnWidths } from '../write/columns.ts';
import { escaped, ofPoints, writable } from '../write/docx/xml.ts';
import type { Words } from '../write/paper.ts';
import type { PrintedBlock } from '../write/printed.ts';
import { copyOf, descendants, elementsOf, prefixOf, type XmlElement, xmlTree } from './xmlTree.ts';

type Align = 'center' | 'right' | 'plain';

/** Blocks of a paper in the format of the paragraph that asks for them; bold, italic and the middle of the line are the blocks' own. */
export function insertedBlocks(blocks: readonly PrintedBlock[], paragraph: XmlElement): readonly XmlElement[] {
  const look = lookOf(paragraph);
  return blocks.flatMap((block) => blockElements(block, look));
}

/** The format of the paragraph, and of the text where its field begins. */
interface Look {
  readonly prefix: string;
  readonly paragraph: readonly XmlElement[];
  readonly run: readonly XmlElement[];
}

function lookOf(paragraph: XmlElement): Look {
  const run = descendants(paragraph, 'r').find((one) => descendants(one, 't').length > 0);
  const within = (element: XmlElement | undefined, name: string) =>
    element ? elementsOf(elementsOf(element).find((child) => child.name === name) ?? nothing) : [];
  return {
    prefix: prefixOf(paragraph),
    paragraph: within(paragraph, 'pPr').filter(({ name }) => name !== 'sectPr' && name !== 'pPrChange'),
    run: within(run, 'rPr').filter(({ name }) => name !== 'rPrChange'),
  };
}

const nothing: XmlElement = { name: '', open: '', close: null, children: [] };

function blockElements(block: PrintedBlock, look: Look): readonly XmlElement[] {
  const line = (words: Words, align?: Align) => paragraphElement(words, look, align);
  switch (block.kind) {
    case 'bases':
      return block.lines.map((text) => line([{ text, italic: true }]));
    case 'addressees':
      return block.lines.map((text) => line(text));
    case 'banner':
      return [line([{ text: block.text, bold: true }], 'center')];
    case 'heading':
      return [line([{ text: block.text, bold: true }])];
    case 'paragraph':
      return [line(block.text, block.align)];
    case 'article':
      return [line([{ text: `${block.label} `, bold: true }, ...runsOf(block.text)])];
    case 'list':
      return block.items.map(({ marker, text }) => line([{ text: `${marker} ` }, ...runsOf(text)]));
    case 'facts':
      return block.rows.map(({ label, value }) => line(`${label}: ${value ?? dots}`));
    case 'ticks':
      return block.items.map(({ text, ticked }) => line(`${ticked ? '☑' : '☐'} ${text}`));
    case 'table':
      return [tableElement(block, look)];
  }
}

const dots = '…'.repeat(30);
const runsOf = (words: Words) => (typeof words === 'string' ? [{ text: words }] : words);

function element(prefix: string, name: string, children: XmlElement['children'], attributes = ''): XmlElement {
  const open = `<${prefix}${name}${attributes}`;
  if (children.length === 0) return { name, open: `${open}/>`, close: null, children };
  return { name, open: `${open}>`, close: `</${prefix}${name}>`, children };
}

/** Properties that Word wants behind the place of a line. */
const behindAlign = /^(?:textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr)$/u;

function paragraphElement(words: Words, look: Look, align?: Align): XmlElement {
  const { prefix } = look;
  const own = look.paragraph.map(copyOf);
  const kept = align ? own.filter(({ name }) => name !== 'ind' && (align === 'plain' || name !== 'jc')) : own;
  const jc = align && align !== 'plain' ? [element(prefix, 'jc', [], ` ${prefix}val="${align}"`)] : [];
  const properties = [
    ...kept.filter(({ name }) => !behindAlign.test(name)),
    ...jc,
    ...kept.filter(({ name }) => behindAlign.test(name)),
  ];
  const head = properties.length > 0 ? [element(prefix, 'pPr', properties)] : [];
  return element(prefix, 'p', [...head, ...runsOf(words).map((run) => runElement(run, look))]);
}

/** Properties that Word wants before bold and italic. */
const beforeWeight = /^(?:rStyle|rFonts)$/u;

function runElement(
  { text, bold, italic }: { readonly text: string; readonly bold?: boolean; readonly italic?: boolean },
  look: Look,
): XmlElement {
  const { prefix } = look;
  const own = look.run.map(copyOf);
  const has = (name: string) => own.some((one) => one.name === name);
  const added = [...(bold ? ['b', 'bCs'] : []), ...(italic ? ['i', 'iCs'] : [])].filter((name) => !has(name));
  const properties = [
    ...own.filter(({ name }) => beforeWeight.test(name)),
    ...added.map((name) => element(prefix, name, [])),
    ...own.filter(({ name }) => !beforeWeight.test(name)),
  ];
  const lines = text
    .split('\n')
    .flatMap((part, at) => [
      ...(at === 0 ? [] : [element(prefix, 'br', [])]),
      element(prefix, 't', [escaped(writable(part))], ' xml:space="preserve"'),
    ]);
  return element(prefix, 'r', [...(properties.length > 0 ? [element(prefix, 'rPr', properties)] : []), ...lines]);
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
/** Width of the text of an upright page, in points; Word fits the table to the page it stands on. */
const room = 450;

/** A table with drawn lines over the whole width, its head repeated on every page. */
function tableElement(block: Extract<PrintedBlock, { kind: 'table' }>, look: Look): XmlElement {
  const { columns, rows } = block;
  const flat: Look = { ...look, paragraph: look.paragraph.filter(({ name }) => !/^(?:ind|jc|spacing|numPr)$/u.test(name)) };
  const widths = columnWidths(block, room).map(ofPoints);
  const cell = (words: Words, at: number, align: 'left' | 'center' | 'right') =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${slot(words, align)}</w:tc>`;
  const slots: XmlElement[] = [];
  const slot = (words: Words, align: 'left' | 'center' | 'right') => {
    slots.push(paragraphElement(words, flat, align === 'left' ? 'plain' : align));
    return '<w:p/>';
  };
  const strong = (words: Words) => runsOf(words).map(({ text }) => ({ text, bold: true as const }));
  const head = columns.map(({ head: name }, at) => cell(strong(name), at, 'center')).join('');
  const lines = rows.map(({ cells, bold }) => {
    const inner = cells.map((words, at) => cell(bold ? strong(words) : words, at, columns[at]!.align));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${inner.join('')}</w:tr>`;
  });
  const borders = edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');
  const xml =
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${lines.join('')}</w:tbl>`;
  const table = elementsOf(xmlTree(prefixed(xml, look.prefix)))[0]!;
  for (const one of descendants(table, 'tc')) one.children.splice(-1, 1, slots.shift()!);
  return table;
}

/** The same tags under the prefix that a file gives the namespace of Word. */
const prefixed = (xml: string, prefix: string) => (prefix === 'w:' ? xml : xml.replace(/(<\/?|\s)w:/gu, `$1${prefix}`));
