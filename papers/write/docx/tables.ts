import { cellInset, columnWidths } from '../columns.ts';
import type { Columns } from '../layout.ts';
import type { PrintedBlock } from '../printed.ts';
import { paragraph, runs } from './paragraphs.ts';
import { ofPoints } from './xml.ts';

/** Whole widths that add up to `total`, by shares. */
export function widthsOf(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  let [done, given] = [0, 0];
  return shares.map((share) => {
    done += share;
    const end = Math.round((total * done) / sum);
    const width = end - given;
    given = end;
    return width;
  });
}

const grid = (widths: readonly number[]) =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
const total = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

/** A table that only places its cells side by side (head, signatures); each cell holds paragraphs. */
export function layoutTable({ widths, gutter }: Columns, rows: readonly (readonly string[])[]): string {
  const last = widths.length - 1;
  const whole = widthsOf(
    widths.map((width, at) => (at === last ? width : width + gutter)),
    ofPoints(widths.reduce((all, width) => all + width, gutter * last)),
  );
  const gap = `<w:tcMar><w:right w:w="${ofPoints(gutter)}" w:type="dxa"/></w:tcMar>`;
  const cell = (content: string, at: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${whole[at]}" w:type="dxa"/>${at === last ? '' : gap}</w:tcPr>${content || paragraph('NoiNhan', '')}</w:tc>`;
  const row = (cells: readonly string[]) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cell).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${total(whole)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${noMargins}<w:tblLook w:val="0000"/></w:tblPr>${grid(whole)}${rows.map(row).join('')}</w:tbl>`;
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = `<w:tblBorders>${edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders>`;
const margin = (side: string, points: number) => `<w:${side} w:w="${ofPoints(points)}" w:type="dxa"/>`;
const cellMargins = (across: number, down: number) =>
  `<w:tblCellMar>${margin('top', down)}${margin('left', across)}${margin('bottom', down)}${margin('right', across)}</w:tblCellMar>`;
const [noMargins, margins] = [cellMargins(0, 0), cellMargins(cellInset, 3.5)];

/** A ruled table whose head stands again on every page and whose rows are never parted; `room` in points. */
export function ruledTable(table: Extract<PrintedBlock, { kind: 'table' }>, room: number): string {
  const { columns, rows } = table;
  const widths = widthsOf(columnWidths(table, room), ofPoints(room));
  const open = widths.map((width) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>`);
  const head = columns.map((column, at) => `${open[at]}${paragraph('BangDauCot', runs(column.head))}</w:tc>`);
  const aligned = columns.map(({ align }) => (align === 'left' ? undefined : { align }));
  const lines = rows.map(({ cells, bold }) => {
    const look = bold ? '<w:b/><w:bCs/>' : '';
    const inner = cells.map((words, at) => `${open[at]}${paragraph('BangO', runs(words, look), aligned[at])}</w:tc>`);
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${inner.join('')}</w:tr>`;
  });
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${ofPoints(room)}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${margins}<w:tblLook w:val="0020"/></w:tblPr>`,
    grid(widths),
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`,
    ...lines,
    '</w:tbl>',
  ].join('');
}

const between = paragraph('BangO', '', { spacing: 'w:line="120" w:lineRule="exact"' });

/** Tables that follow each other kept apart, which Word would join. */
export const apart = (xml: string) => xml.replaceAll('</w:tbl><w:tbl>', `</w:tbl>${between}<w:tbl>`);
