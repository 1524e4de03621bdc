import { headingOf } from '../headings.ts';
import { pageLayout, type Sizes } from '../layout.ts';
import { widthOf } from '../measure.ts';
import type { Words } from '../paper.ts';
import { leads, type PrintedBlock } from '../printed.ts';
import { bold, headingXml, type Own, paragraph, run, runs, tab } from './paragraphs.ts';
import type { StyleId } from './styles.ts';
import { ruledTable } from './tables.ts';
import { ofMillimetres, ofPoints } from './xml.ts';

/** Where blocks stand: letter sizes, and the width of the text in points. */
export interface Place {
  readonly sizes: Sizes;
  readonly room: number;
}

const beforeAfterTable = ofPoints(9);

/** The body of a letter or annex; `keepsLast` holds the last paragraph to what follows, so that no signature stands alone. */
export function blocksXml(blocks: readonly PrintedBlock[], place: Place, keepsLast = false): string {
  let below: PrintedBlock['kind'] | undefined;
  return blocks
    .map((block, at) => {
      const own: Own = {
        ...(keepsLast && at === blocks.length - 1 ? { keepNext: true, keepLines: true } : {}),
        ...(leads(block) ? { keepNext: true } : {}),
        ...(below === 'table' ? { spacing: `w:before="${beforeAfterTable}"` } : {}),
      };
      below = block.kind;
      return blockXml(block, place, own);
    })
    .join('');
}

const orNone = (own: Own) => (Object.keys(own).length > 0 ? own : undefined);
const each = (items: readonly Words[], style: StyleId, own: Own, xml: (at: number) => string) =>
  items.map((_, at) => paragraph(style, xml(at), at === 0 ? orNone(own) : keeping(own))).join('');
const keeping = ({ keepNext, keepLines }: Own): Own | undefined => (keepNext ? { keepNext, keepLines } : undefined);

function blockXml(block: PrintedBlock, place: Place, own: Own): string {
  switch (block.kind) {
    case 'bases':
      return each(block.lines, 'CanCu', own, (at) => run(block.lines[at]!));
    case 'addressees':
      return addressees(block.lines, place);
    case 'banner':
      return headingXml('ThamQuyen', headingOf(block.text, place.room, place.sizes.body, 'bold'), orNone(own));
    case 'heading':
      return paragraph('DeMuc', run(block.text), orNone(own));
    case 'paragraph':
      return aligned(block, own);
    case 'article':
      return paragraph('Dieu', run(`${block.label} `, bold) + runs(block.text), orNone(own));
    case 'list': {
      const texts = block.items.map(({ text }) => text);
      return each(texts, 'KhoanDiem', own, (at) => run(`${block.items[at]!.marker} `) + runs(texts[at]!));
    }
    case 'facts':
      return block.rows.map((row, at) => fact(row, place, at === 0 ? own : (keeping(own) ?? {}))).join('');
    case 'ticks':
      return block.items.map((item, at) => tick(item, place, at === 0 ? own : (keeping(own) ?? {}))).join('');
    case 'table':
      return ruledTable(block, place.room);
  }
}

function aligned({ text, align }: Extract<PrintedBlock, { kind: 'paragraph' }>, own: Own): string {
  const side: Own =
    align === undefined
      ? {}
      : { indent: 'w:firstLine="0"', ...(align === 'plain' ? {} : { align: align === 'center' ? 'center' : 'right' }) };
  return paragraph('NoiDung', runs(text), orNone({ ...own, ...side }));
}

const toLabel = 'Kính gửi:';
const labelGap = 5;

/** «Kính gửi:» with the bodies below each other beside it, the whole in the middle of the page. */
function addressees(lines: readonly string[], { sizes, room }: Place): string {
  const label = widthOf(toLabel, sizes.body) + labelGap;
  const widest = Math.max(...lines.map((line) => widthOf(line, sizes.body)));
  const left = ofPoints(Math.max(0, (room - label - widest) / 2));
  const at = left + ofPoints(label);
  const spacing = (index: number) =>
    `w:before="${index === 0 ? ofPoints(9) : ofPoints(2.4)}" w:after="${index === lines.length - 1 ? ofPoints(7) : 0}"`;
  return lines
    .map((line, index) =>
      index === 0
        ? paragraph('KinhGui', run(toLabel) + tab + run(line), {
            tabs: `<w:tab w:val="left" w:pos="${at}"/>`,
            spacing: spacing(index),
            indent: `w:left="${at}" w:hanging="${at - left}"`,
          })
        : paragraph('KinhGui', run(line), { spacing: spacing(index), indent: `w:left="${at}"` }),
    )
    .join('');
}

/** A line of a form; where it is to be filled in by hand, dots up to the margin. */
function fact({ label, value }: { readonly label: string; readonly value: string | null }, { room }: Place, own: Own): string {
  // Only a line of dots must not be stretched.
  if (value !== null) return paragraph('MucDienTay', run(`${label}: ${value}`), { ...own, align: 'both' });
  const tabs = `<w:tab w:val="right" w:leader="dot" w:pos="${ofPoints(room)}"/>`;
  return paragraph('MucDienTay', run(`${label}: `) + tab, { ...own, tabs });
}

const boxFont =
  '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>';
const boxes = { true: '☑', false: '☐' } as const;
const control = (ticked: boolean) =>
  '<w:sdt><w:sdtPr><w14:checkbox>' +
  `<w14:checked w14:val="${ticked ? 1 : 0}"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/>` +
  '<w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr>' +
  `<w:sdtContent>${run(boxes[`${ticked}`], boxFont)}</w:sdtContent></w:sdt>`;
const boxWidth = 6.5;

/** A box that can be ticked in Word. */
function tick({ text, ticked }: { readonly text: string; readonly ticked: boolean }, _: Place, own: Own): string {
  const left = ofMillimetres(pageLayout.firstLine + boxWidth);
  return paragraph('OChon', control(ticked) + tab + run(text), {
    ...own,
    tabs: `<w:tab w:val="left" w:pos="${left}"/>`,
    indent: `w:left="${left}" w:hanging="${ofMillimetres(boxWidth)}"`,
  });
}
