import { unzipSync } from 'fflate';
import { walkElements } from '#papers/read/docx/elements.ts';

/** The order Word wants of what describes a thing, as far as our writer uses it. */
const orders: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pBdr tabs spacing ind jc outlineLvl rPr sectPr',
  rPr: 'rFonts b bCs i iCs color sz szCs u lang',
  tblPr: 'tblW tblInd tblBorders tblLayout tblCellMar tblLook',
  tcPr: 'tcW tcMar vAlign',
  sectPr: 'headerReference footerReference type pgSz pgMar pgBorders pgNumType titlePg',
};

interface Open {
  readonly name: string;
  last: number;
  /** Children of a cell or the body: the last one's name. */
  before: string;
}

interface Table {
  readonly grid: number[];
  width: number;
  row: number[];
}

/** What is wrong with the body of a Word file: children out of order, a cell that does not end in a paragraph, widths that do not add up. */
function faultsOfBody(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: Open[] = [];
  const tables: Table[] = [];
  walkElements(xml, {
    open(name, attributes) {
      const parent = open.at(-1);
      const order = parent && orders[parent.name]?.split(' ');
      if (parent && order) {
        const place = order.indexOf(name);
        if (place < 0) faults.push(`${name} in ${parent.name} is not known here`);
        if (place < parent.last) faults.push(`${name} stands too late in ${parent.name}`);
        parent.last = place;
      }
      if (parent && name === 'tbl' && parent.before === 'tbl') faults.push('two tables without a paragraph between');
      if (parent && !name.endsWith('Pr')) parent.before = name;
      open.push({ name, last: 0, before: '' });
      const table = tables.at(-1);
      if (name === 'tbl') tables.push({ grid: [], width: 0, row: [] });
      else if (name === 'gridCol') table!.grid.push(Number(attributes.w));
      else if (name === 'tblW') table!.width = Number(attributes.w);
      else if (name === 'tcW') table!.row.push(Number(attributes.w));
    },
    close(name) {
      const closed = open.pop()!;
      const table = tables.at(-1);
      if (name === 'tc' && closed.before !== 'p') faults.push('a cell does not end in a paragraph');
      if (name === 'body' && !['p', 'tbl'].includes(closed.before)) faults.push(`the body ends in ${closed.before}`);
      if (name === 'tr' && table) {
        if (table.row.join() !== table.grid.join()) faults.push(`cells ${table.row.join()} in a grid of ${table.grid.join()}`);
        table.row = [];
      }
      if (name === 'tbl' && table) {
        if (table.grid.reduce((sum, one) => sum + one, 0) !== table.width) faults.push('the grid is not as wide as the table');
        tables.pop();
      }
    },
    text: () => undefined,
  });
  return faults;
}

const attributesOf = (xml: string, name: string, attribute: string) =>
  [...xml.matchAll(new RegExp(`<${name}\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g'))].map((found) => found[1]!);

/** What Word would repair in a file, or refuse; nothing for one that is whole. */
export function wordFaults(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const part = (path: string) => (files[path] ? new TextDecoder('utf-8', { fatal: true }).decode(files[path]) : '');
  const faults: string[] = [];
  const paths = Object.keys(files);
  for (const path of paths.filter((name) => /\.(?:xml|rels)$/.test(name)))
    try {
      walkElements(part(path), { open: () => undefined, close: () => undefined });
    } catch {
      faults.push(`${path} is not well formed`);
    }
  const types = part('[Content_Types].xml');
  const overrides = attributesOf(types, 'Override', 'PartName').map((name) => name.slice(1));
  const defaults = attributesOf(types, 'Default', 'Extension');
  for (const path of paths) {
    const known = overrides.includes(path) || defaults.includes(path.split('.').at(-1)!);
    if (path !== '[Content_Types].xml' && !known) faults.push(`${path} has no content type`);
  }
  for (const name of overrides) if (!files[name]) faults.push(`${name} is announced and missing`);
  const relations = part('word/_rels/document.xml.rels');
  for (const target of attributesOf(relations, 'Relationship', 'Target'))
    if (!files[`word/${target}`]) faults.push(`${target} is named and missing`);
  const ids = attributesOf(relations, 'Relationship', 'Id');
  const document = part('word/document.xml');
  for (const id of [...document.matchAll(/r:(?:id|embed)="([^"]*)"/g)].map((found) => found[1]!))
    if (!ids.includes(id)) faults.push(`no relation ${id}`);
  const styles = attributesOf(part('word/styles.xml'), 'w:style', 'w:styleId');
  for (const style of new Set(attributesOf(document, 'w:pStyle', 'w:val')))
    if (!styles.includes(style)) faults.push(`no style ${style}`);
  return [...faults, ...faultsOfBody(document)];
}
