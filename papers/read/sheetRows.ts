import { fold } from '#domain/kernel/vietnamese.ts';
import { csvSheet } from './csvRows.ts';
import { type Cell, columnLetter, type Line, type Sheet } from './sheet.ts';
import { readCell, textOf } from './sheetCells.ts';
import type { RowValues, SheetColumn, SheetFinding, SheetFindingCode } from './sheetColumn.ts';
import { type HeadMapping, headKeys, headOf, likelyHead, type SheetHead } from './sheetHead.ts';
import { Unreadable } from './unreadable.ts';
import { xlsxSheets } from './xlsxSheets.ts';

/** A row read whole, with its place in the file. */
export interface SheetRow<C extends readonly SheetColumn[]> {
  readonly sheet: string;
  /** From 1, as Excel shows it. */
  readonly row: number;
  readonly values: RowValues<C>;
  /** Where each column of the head stands, by key; a column that the file does not have is missing. */
  readonly places: Readonly<Record<string, { readonly column: string; readonly header: string }>>;
}

/** The rows that can be taken, and everything there is to say about the rest; rows with an error are not among `rows`. */
export interface SheetReading<C extends readonly SheetColumn[]> {
  readonly rows: readonly SheetRow<C>[];
  readonly findings: readonly SheetFinding[];
}

/** How much of a file is read. */
export interface SheetOptions {
  /** Only the sheet of this name, without regard to diacritics or case. */
  readonly sheet?: string;
  /** Most rows over all sheets; 100 000 unless told. */
  readonly mostRows?: number;
  /** What somebody said the headings are for; without, they are known by their names. */
  readonly mapping?: HeadMapping;
}

/** A heading of a file, with what stands under it. */
export interface SeenHead {
  /** As a mapping knows it. */
  readonly key: string;
  readonly head: string;
  readonly column: string;
  readonly samples: readonly string[];
}

/** The heads of a file before anybody said what they are for; `rows` counts what stands under them. */
export interface SeenSheet {
  readonly sheet: string;
  /** The head's last row. */
  readonly row: number;
  readonly rows: number;
  readonly heads: readonly SeenHead[];
}

const largestFile = 40 * 1024 * 1024;

/** Reads the rows of an XLSX or CSV file by the names in its head (đọc bảng danh sách). Never throws for what a file holds. */
export function readRows<const C extends readonly SheetColumn[]>(
  bytes: Uint8Array,
  columns: C,
  options: SheetOptions = {},
): SheetReading<C> {
  let sheets: readonly Sheet[];
  try {
    sheets = sheetsOf(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return { rows: [], findings: [whole('file-unreadable', 'error', '', error.message)] };
    throw error;
  }
  return readSheets(sheets, columns, options);
}

const samplesSeen = 3;

/** Looks at the heads of an XLSX or CSV file, for somebody to say what each column is for. @throws Unreadable. */
export function lookAtSheets(bytes: Uint8Array, columns: readonly SheetColumn[]): readonly SeenSheet[] {
  return sheetsOf(bytes).flatMap((sheet) => {
    const head = sheet.hidden ? undefined : likelyHead(sheet, columns);
    if (!head) return [];
    const below = sheet.lines.filter((line) => line.row > head.row);
    const keys = headKeys(head.texts);
    const heads = head.texts.flatMap((text, at) => {
      if (text === '') return [];
      const filled = below.slice(0, 200).flatMap(({ cells }) => (cells[at] ? [textOf(cells[at])] : []));
      const samples = [...new Set(filled.filter((sample) => sample !== ''))].slice(0, samplesSeen);
      return [{ key: keys[at]!, head: text, column: columnLetter(at), samples }];
    });
    return [{ sheet: sheet.name, row: head.row, rows: below.length, heads }];
  });
}

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  if (bytes.length === 0) throw new Unreadable('empty', 'Tệp rỗng.');
  if (bytes.length > largestFile) throw new Unreadable('file-too-large', 'Tệp lớn hơn 40 MB.');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return xlsxSheets(bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new Unreadable('unsupported-format', 'Tệp .xls đời cũ hoặc có mật khẩu. Hãy lưu lại dạng .xlsx không mật khẩu.');
  }
  return [csvSheet(bytes)];
}

function readSheets<C extends readonly SheetColumn[]>(
  sheets: readonly Sheet[],
  columns: C,
  { sheet: wanted, mostRows = 100_000, mapping }: SheetOptions,
): SheetReading<C> {
  const findings: SheetFinding[] = [];
  const rows: SheetRow<C>[] = [];
  const asked = sheets.filter(({ name }) => wanted === undefined || same(name, wanted));
  const heads = asked.map((sheet) => (sheet.hidden ? undefined : headOf(sheet, columns, mapping)));
  for (const [at, sheet] of asked.entries()) {
    const head = heads[at];
    if (sheet.hidden) findings.push(whole('sheet-hidden', 'note', sheet.name, `Bỏ qua bảng ẩn “${sheet.name}”.`));
    else if (head) readSheet(sheet, head, { columns, mostRows, rows, findings, places: placesOf(head) });
    else if (sheet.lines.length > 0 && heads.some(Boolean)) {
      findings.push(whole('sheet-skipped', 'note', sheet.name, `Bỏ qua bảng “${sheet.name}”: không có hàng tiêu đề cần tìm.`));
    }
  }
  if (!heads.some(Boolean)) findings.push(headMissing(asked[0]?.name ?? wanted ?? '', columns));
  return { rows, findings };
}

function headMissing(sheet: string, columns: readonly SheetColumn[]): SheetFinding {
  const names = columns.filter(({ required }) => required).map(({ headers }) => `“${headers[0]}”`);
  return whole('head-missing', 'error', sheet, `Không tìm thấy hàng tiêu đề có các cột ${names.join(', ')}.`);
}

interface Reading<C extends readonly SheetColumn[]> {
  readonly columns: C;
  readonly mostRows: number;
  readonly rows: SheetRow<C>[];
  readonly findings: SheetFinding[];
  readonly places: SheetRow<C>['places'];
}

function readSheet<C extends readonly SheetColumn[]>(sheet: Sheet, head: SheetHead, reading: Reading<C>): void {
  const { rows, findings, mostRows } = reading;
  findings.push(...headFindings(sheet, head));
  if (head.missing.length > 0) return;
  const wide = widelyMerged(sheet);
  for (const line of filledDown(sheet, head)) {
    if (isBlank(line, head) || isNumbering(line, head)) continue;
    if (wide.has(line.row) && textsOf(line).length <= 2) {
      findings.push(place('row-merged', 'note', sheet.name, line.row, `Bỏ qua hàng gộp ô “${textsOf(line).join(' ')}”.`));
      continue;
    }
    if (rows.length >= mostRows) {
      findings.push(place('too-many-rows', 'error', sheet.name, line.row, `Nhiều hơn ${mostRows} hàng; từ đây không đọc nữa.`));
      return;
    }
    readLine(sheet.name, line, head, reading);
  }
}

function readLine<C extends readonly SheetColumn[]>(sheet: string, line: Line, head: SheetHead, reading: Reading<C>): void {
  const values: Record<string, string | number | null> = {};
  for (const { key } of reading.columns) values[key] = null;
  let refusedCells = 0;
  for (const [at, { column, header }] of head.columns) {
    const cell = readCell(line.cells[at], column);
    const refused = 'code' in cell ? cell : cell.value === null && column.required ? missing : undefined;
    if (refused) {
      refusedCells += 1;
      reading.findings.push(cellFinding(refused.code, sheet, line.row, at, header, refused.message));
    } else if ('value' in cell) values[column.key] = cell.value;
  }
  if (refusedCells === 0) reading.rows.push({ sheet, row: line.row, values: values as RowValues<C>, places: reading.places });
}

const placesOf = (head: SheetHead) =>
  Object.fromEntries([...head.columns].map(([at, { column, header }]) => [column.key, { column: columnLetter(at), header }]));

const missing = { code: 'cell-missing', message: 'Chưa ghi gì, ô này bắt buộc.' } as const;

function cellFinding(code: SheetFindingCode, sheet: string, row: number, at: number, header: string, said: string): SheetFinding {
  const column = columnLetter(at);
  const message = `Bảng “${sheet}”, ô ${column}${row} (${header}): ${said}`;
  return { severity: 'error', code, sheet, row, column, header, message };
}

function headFindings(sheet: Sheet, head: SheetHead): readonly SheetFinding[] {
  const at = (code: SheetFindingCode, severity: 'error' | 'note', message: string) =>
    place(code, severity, sheet.name, head.row, message);
  return [
    ...head.missing.map(({ headers }) => ({
      ...at('column-missing', 'error', `Thiếu cột “${headers[0]}”.`),
      header: headers[0],
    })),
    ...head.twice.map(({ at: column, header }) => ({
      ...at('column-twice', 'error', `Cột “${header}” có hai lần; chỉ giữ một.`),
      column: columnLetter(column),
      header,
    })),
    ...head.unknown.map(({ at: column, header }) => ({
      ...at('column-unknown', 'note', `Không dùng đến cột “${header}”.`),
      column: columnLetter(column),
      header,
    })),
  ];
}

const mostMerged = 500_000;

/** A cell merged downwards holds for each of its rows, as a reader of the table takes it. */
function filledDown(sheet: Sheet, head: SheetHead): readonly Line[] {
  const below = sheet.lines.filter((line) => line.row > head.row);
  const tall = sheet.merges.filter(({ top, bottom, left, right }) => top > head.row && bottom > top && left === right);
  if (tall.length === 0) return below;
  const byRow = new Map(below.map((line) => [line.row, line]));
  const changed = new Map<number, (Cell | undefined)[]>();
  let room = mostMerged;
  for (const { top, bottom, left } of tall) {
    const cell = byRow.get(top)?.cells[left];
    for (let row = top + 1; cell && row <= bottom && byRow.has(row) && room > 0; row += 1, room -= 1) {
      const cells = changed.get(row) ?? [...byRow.get(row)!.cells];
      cells[left] = cell;
      changed.set(row, cells);
    }
  }
  return changed.size === 0 ? below : below.map((line) => ({ row: line.row, cells: changed.get(line.row) ?? line.cells }));
}

/** Rows with cells merged across: a heading inside the list when little else stands there. */
function widelyMerged(sheet: Sheet): ReadonlySet<number> {
  const rows = new Set<number>();
  let room = mostMerged;
  for (const { top, bottom, left, right } of sheet.merges) {
    if (right > left) for (let row = top; row <= bottom && room > 0; row += 1, room -= 1) rows.add(row);
  }
  return rows;
}

/** Texts of a line's filled cells. */
const textsOf = (line: Line) => Array.from(line.cells, (cell) => (cell ? textOf(cell) : '')).filter(Boolean);

function isBlank(line: Line, head: SheetHead): boolean {
  for (const at of head.columns.keys()) {
    const cell = line.cells[at];
    if (cell && (cell.kind === 'error' || textOf(cell) !== '')) return false;
  }
  return true;
}

/** `(1) (2) (3)` or `A B 1 2` right under the head numbers the columns and holds nothing. */
function isNumbering(line: Line, head: SheetHead): boolean {
  if (line.row > head.row + 2) return false;
  const texts = textsOf(line);
  return texts.length > 1 && texts.every((text) => /^(\(?\d{1,2}\)?|[A-Z])$/.test(text));
}

const same = (a: string, b: string) => fold(a) === fold(b);

function place(code: SheetFindingCode, severity: 'error' | 'note', sheet: string, row: number, message: string): SheetFinding {
  return { severity, code, sheet, row, column: '', header: '', message: `Bảng “${sheet}”, hàng ${row}: ${message}` };
}

function whole(code: SheetFindingCode, severity: 'error' | 'note', sheet: string, message: string): SheetFinding {
  return { severity, code, sheet, row: 0, column: '', header: '', message };
}
