import type { Cell, Line, Merge, Sheet } from './sheet.ts';
import { placeOf } from './sheet.ts';
import { Unreadable } from './unreadable.ts';
import { type CellReader, usualRows } from './usualRows.ts';
import { walkXml, type XmlListener } from './walkXml.ts';
import { openZip, type Zip } from './zip.ts';

/** Most cells one workbook may hold. */
export const mostCells = 3_000_000;

/** The sheets of an XLSX workbook, hidden ones included but empty. @throws Unreadable. */
export function xlsxSheets(bytes: Uint8Array): readonly Sheet[] {
  const zip = openZip(bytes);
  const book = bookOf(zip);
  const texts = sharedTexts(zip, book.folder);
  const dates = dateStyles(zip, book.folder);
  const room = { cells: mostCells };
  return book.sheets.map(({ name, hidden, path }) => {
    if (hidden) return { name, hidden, lines: [], merges: [] };
    return { name, hidden, ...sheetOf(needed(zip, path), texts, dates, book.serialShift, room) };
  });
}

interface Book {
  readonly folder: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly path: string }[];
  /** 1462 days when the workbook counts from 1904. */
  readonly serialShift: number;
}

function bookOf(zip: Zip): Book {
  const path = targets(zip, '_rels/.rels', '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const parts = targets(zip, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const sheets: Book['sheets'][number][] = [];
  let serialShift = 0;
  walkXml(needed(zip, path), {
    open(name, attributes) {
      if (name === 'workbookPr' && isTrue(attributes.get('date1904'))) serialShift = 1462;
      if (name !== 'sheet') return;
      const part = parts.find(({ id }) => id === attributes.getLocal('id'));
      if (!part?.type.endsWith('/worksheet')) return;
      sheets.push({
        name: attributes.get('name') ?? '',
        hidden: (attributes.get('state') ?? 'visible') !== 'visible',
        path: part.target,
      });
    },
  });
  if (sheets.length === 0) throw new Unreadable('wrong-format', 'Tệp không có bảng tính nào.');
  return { folder, sheets, serialShift };
}

function targets(zip: Zip, path: string, folder: string) {
  const found: { readonly id: string; readonly type: string; readonly target: string }[] = [];
  eachIn(zip.read(path), {
    open(name, { get }) {
      if (name !== 'Relationship' || get('TargetMode') === 'External') return;
      const target = get('Target') ?? '';
      found.push({
        id: get('Id') ?? '',
        type: get('Type') ?? '',
        target: target.startsWith('/') ? target.slice(1) : folder + target,
      });
    },
  });
  return found;
}

function sharedTexts(zip: Zip, folder: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let phonetic = false;
  eachIn(zip.read(`${folder}sharedStrings.xml`), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
    },
    text(part, name) {
      if (name === 't' && !phonetic) text += part;
    },
    close(name) {
      if (name === 'si') texts.push(text);
      if (name === 'rPh') phonetic = false;
    },
  });
  return texts;
}

/** For each cell style, whether it shows a day. */
function dateStyles(zip: Zip, folder: string): readonly boolean[] {
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inside = false;
  eachIn(zip.read(`${folder}styles.xml`), {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.get('numFmtId')), isDateFormat(attributes.get('formatCode') ?? ''));
      if (name === 'cellXfs') inside = true;
      if (name === 'xf' && inside) {
        const id = Number(attributes.get('numFmtId') ?? 0);
        styles.push(formats.get(id) ?? ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return styles;
}

/** A format with a day or a year outside quotes and brackets. */
const isDateFormat = (code: string) => /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
const isTrue = (value: string | undefined) => value === '1' || value === 'true';

function sheetOf(
  bytes: Uint8Array,
  texts: readonly string[],
  dates: readonly boolean[],
  serialShift: number,
  room: { cells: number },
): { readonly lines: readonly Line[]; readonly merges: readonly Merge[] } {
  const lines: Line[] = [];
  const merges: Merge[] = [];
  let row = 0;
  let column = -1;
  let cells: (Cell | undefined)[] = [];
  let type = 'n';
  let style = 0;
  let value = '';
  let inline = '';
  let formula = false;
  const numberCell = (style: number, value: number): Cell => {
    const date = dates[style] ?? false;
    return { kind: 'number', value: value + (date ? serialShift : 0), date };
  };
  const cell: CellReader['cell'] = (type, style, value, inline) => {
    if (type === 'inlineStr') return textCell(inline);
    if (value === '') return undefined;
    if (type === 's') return textCell(texts[Number(value)]);
    if (type === 'str' || type === 'd') return { kind: 'text', text: value };
    if (type === 'e') return { kind: 'error', text: value };
    if (type === 'b') return { kind: 'text', text: isTrue(value) ? 'TRUE' : 'FALSE' };
    return Number.isFinite(Number(value)) ? numberCell(style, Number(value)) : { kind: 'error', text: value };
  };
  const digits: CellReader['digits'] = (type, style, value) => {
    if (type === 'n') return numberCell(style, value);
    return type === 's' ? textCell(texts[value]) : undefined;
  };
  const take = usualRows({ cell, digits });
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = rowOf(attributes.get('r')) ?? row + 1;
        column = -1;
        cells = [];
      } else if (name === 'c') {
        column = placeOf(attributes.get('r') ?? '')?.column ?? column + 1;
        type = attributes.get('t') ?? 'n';
        style = Number(attributes.get('s') ?? 0);
        value = '';
        inline = '';
        formula = false;
      } else if (name === 'f') formula = true;
      else if (name === 'mergeCell') merges.push(...mergeOf(attributes.get('ref') ?? ''));
    },
    text(part, name) {
      if (name === 'v') value += part;
      else if (name === 't') inline += part;
    },
    close(name) {
      if (name === 'row' && cells.length > 0) lines.push({ row, cells });
      if (name !== 'c') return;
      const found = formula && type !== 'inlineStr' && value === '' ? uncomputed : cell(type, style, value, inline);
      if (!found) return;
      if (--room.cells < 0) throw tooManyCells();
      cells[column] = found;
    },
    takesIn: 'sheetData',
    take(all, at) {
      const taken = take(all, at);
      if (!taken) return at;
      ({ row, column, cells } = taken);
      room.cells -= taken.count;
      if (room.cells < 0) throw tooManyCells();
      if (cells.length > 0) lines.push({ row, cells });
      return taken.end;
    },
  });
  return { lines, merges };
}

const uncomputed: Cell = { kind: 'error', text: '' };
const tooManyCells = () => new Unreadable('file-too-large', 'Bảng tính có quá nhiều ô.');

const textCell = (text: string | undefined): Cell | undefined =>
  text === undefined ? undefined : { kind: 'text', text: unescaped(text) };

/** Excel writes a control character as `_x000D_`. */
const unescaped = (text: string) =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text;

function rowOf(text: string | undefined): number | undefined {
  const row = Number(text);
  return Number.isInteger(row) && row >= 1 && row <= 1_048_576 ? row : undefined;
}

function mergeOf(reference: string): readonly Merge[] {
  const [first, last] = reference.split(':').map(placeOf);
  if (!first || !last) return [];
  return [{ top: first.row, left: first.column, bottom: last.row, right: last.column }];
}

/** A part that a workbook may do without. */
function eachIn(bytes: Uint8Array | undefined, listener: XmlListener): void {
  if (bytes && bytes.length > 0) walkXml(bytes, listener);
}

function needed(zip: Zip, path: string): Uint8Array {
  const bytes = zip.read(path);
  if (!bytes) throw new Unreadable('wrong-format', 'Tệp không phải bảng tính XLSX.');
  return bytes;
}
