import { SaxesParser } from 'saxes';
import type { Cell, Line, Merge, Sheet } from './sheet.ts';
import { placeOf } from './sheet.ts';
import { Unreadable } from './unreadable.ts';
import { openZip, type Zip } from './zip.ts';

type Attributes = Readonly<Record<string, string>>;

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
  eachElement(needed(zip, path), {
    open(name, attributes) {
      if (name === 'workbookPr' && isTrue(attributes.date1904)) serialShift = 1462;
      if (name !== 'sheet') return;
      const part = parts.find(({ id }) => id === relationOf(attributes));
      if (!part?.type.endsWith('/worksheet')) return;
      sheets.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', path: part.target });
    },
  });
  if (sheets.length === 0) throw new Unreadable('wrong-format', 'Tệp không có bảng tính nào.');
  return { folder, sheets, serialShift };
}

/** `r:id`, whatever prefix the file gives the relationships' namespace. */
function relationOf(attributes: Attributes): string | undefined {
  const name = Object.keys(attributes).find((key) => localName(key) === 'id');
  return name && attributes[name];
}

function targets(zip: Zip, path: string, folder: string) {
  const found: { readonly id: string; readonly type: string; readonly target: string }[] = [];
  eachElement(zip.read(path) ?? new Uint8Array(), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type, target: Target.startsWith('/') ? Target.slice(1) : folder + Target });
    },
  });
  return found;
}

function sharedTexts(zip: Zip, folder: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let phonetic = false;
  eachElement(zip.read(`${folder}sharedStrings.xml`) ?? new Uint8Array(), {
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
  eachElement(zip.read(`${folder}styles.xml`) ?? new Uint8Array(), {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inside = true;
      if (name === 'xf' && inside) {
        const id = Number(attributes.numFmtId ?? 0);
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
  const cell = (): Cell | undefined => {
    if (type === 'inlineStr') return textCell(inline);
    if (value === '') return formula ? { kind: 'error', text: '' } : undefined;
    if (type === 's') return textCell(texts[Number(value)]);
    if (type === 'str' || type === 'd') return { kind: 'text', text: value };
    if (type === 'e') return { kind: 'error', text: value };
    if (type === 'b') return { kind: 'text', text: isTrue(value) ? 'TRUE' : 'FALSE' };
    const date = dates[style] ?? false;
    if (!Number.isFinite(Number(value))) return { kind: 'error', text: value };
    return { kind: 'number', value: Number(value) + (date ? serialShift : 0), date };
  };
  eachElement(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = rowOf(attributes.r) ?? row + 1;
        column = -1;
        cells = [];
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : (placeOf(attributes.r)?.column ?? column + 1);
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
        inline = '';
        formula = false;
      } else if (name === 'f') formula = true;
      else if (name === 'mergeCell') merges.push(...mergeOf(attributes.ref ?? ''));
    },
    text(part, name) {
      if (name === 'v') value += part;
      else if (name === 't') inline += part;
    },
    close(name) {
      if (name === 'row' && cells.length > 0) lines.push({ row, cells });
      if (name !== 'c') return;
      const found = cell();
      if (!found) return;
      if (--room.cells < 0) throw new Unreadable('file-too-large', 'Bảng tính có quá nhiều ô.');
      cells[column] = found;
    },
  });
  return { lines, merges };
}

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

interface Listener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string, inside: string) => void;
  readonly close?: (name: string) => void;
}

const chunk = 1 << 18;

/** Walks an XML part by local names. A document type is refused, so no entity is ever declared or fetched. @throws Unreadable. */
function eachElement(bytes: Uint8Array, listener: Listener): void {
  if (bytes.length === 0) return;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: string[] = [];
  parser.on('error', (error) => {
    throw new Unreadable('damaged', `Bảng tính bị hỏng: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new Unreadable('damaged', 'Bảng tính có khai báo kiểu tài liệu, không được nhận.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(localName(name));
    listener.open?.(path.at(-1)!, attributes as Attributes);
  });
  if (listener.text) {
    const onText = (text: string) => listener.text!(text, path.at(-1) ?? '');
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.on('closetag', () => {
    const name = path.pop()!;
    listener.close?.(name);
  });
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < bytes.length; at += chunk) parser.write(decoder.decode(bytes.subarray(at, at + chunk), { stream: true }));
  parser.write(decoder.decode()).close();
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function needed(zip: Zip, path: string): Uint8Array {
  const bytes = zip.read(path);
  if (!bytes) throw new Unreadable('wrong-format', 'Tệp không phải bảng tính XLSX.');
  return bytes;
}
