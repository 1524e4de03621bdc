import { type Day, day as dayOfText, daysBetween } from '#domain/kernel/day.ts';
import { packText, zipOf } from './zip.ts';

/** A cell to write: text is always text, a number a number, a day a real Excel day shown dd/mm/yyyy. */
export type CellValue = string | number | null | { readonly day: Day };

/** A column of a sheet; `width` in letters. `choices` become a drop-down list where Excel allows one (255 letters). */
export interface WorkbookColumn {
  readonly head: string;
  readonly width?: number;
  /** What people will type below: text keeps leading zeros. */
  readonly kind?: 'text' | 'day' | 'number';
  readonly choices?: readonly string[];
}

/** A sheet to write: lines above, a bold head that stays in view, the rows. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Title of an export, or how to fill a template in. */
  readonly above?: readonly string[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const styleOf = { plain: 0, head: 1, text: 2, quoted: 3, day: 4, wrapped: 5 } as const;
const excelDayZero = dayOfText('1899-12-30');
const typedRows = 2000;

/**
 * An XLSX workbook (bảng tính) without a single formula: text that begins with «=», «+», «-» or «@» is stored as quoted text and
 * stays text when somebody edits it. Same values, same bytes from one
 * version of Node, whose zlib packs them.
 */
export function workbook(sheets: readonly WorkbookSheet[]): Uint8Array {
  const names = sheetNames(sheets);
  const parts = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  return zipOf([
    { path: '[Content_Types].xml', content: contentTypesXml(parts) },
    { path: '_rels/.rels', content: relationsXml([['officeDocument', 'xl/workbook.xml']]) },
    {
      path: 'xl/workbook.xml',
      content: `${declaration}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${names
        .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relationsXml([...parts.map((part) => ['worksheet', part] as const), ['styles', 'styles.xml']]),
    },
    { path: 'xl/styles.xml', content: stylesXml, isShared: true },
    ...parts.map((part, at) => ({ path: `xl/${part}`, content: packText(sheetXml(sheets[at]!)) })),
  ]);
}

/** The sheet piece by piece, a row at a time. */
function* sheetXml({ above = [], columns, rows }: WorkbookSheet): Generator<string> {
  const head = above.length + 1;
  const letters = columns.map((_, at) => letterOf(at));
  yield `${declaration}<worksheet xmlns="${main}">`;
  yield `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>`;
  for (const [at, text] of above.entries()) yield rowXml(at + 1, [text], letters, styleOf.plain);
  yield rowXml(
    head,
    columns.map((column) => column.head),
    letters,
    styleOf.head,
  );
  let row = head;
  for (const values of rows) yield rowXml(++row, values, letters);
  yield `</sheetData>${validationsXml(columns, head)}</worksheet>`;
}

function rowXml(row: number, values: readonly CellValue[], letters: readonly string[], style?: number): string {
  let cells = '';
  for (let at = 0; at < values.length; at += 1) {
    const cell = cellXml(values[at], style);
    if (cell !== '') cells += `<c r="${letters[at] ?? letterOf(at)}${row}"${cell}`;
  }
  return `<row r="${row}">${cells}</row>`;
}

/** What stands after `<c r="A1"`; nothing for an empty cell. */
function cellXml(value: CellValue | undefined, style?: number): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? `><v>${value}</v></c>` : '';
  if (typeof value !== 'string') return ` s="${styleOf.day}"><v>${daysBetween(excelDayZero, value.day)}</v></c>`;
  if (!special.test(value)) return ` s="${style ?? styleOf.text}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const own = formulaLike.test(value) ? styleOf.quoted : value.includes('\n') ? styleOf.wrapped : styleOf.text;
  return ` s="${style ?? own}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const formulaLike = /^[=+\-@\t\r]/;
/** Looks like a formula, has white space that readers drop, or letters that XML does not carry as they are. */
const special = /^[=+\-@\s]|\s$|[&<>"\n\r]|[^\t\u0020-\ud7ff\ue000-\ufffd]/;

function columnXml(column: WorkbookColumn, at: number): string {
  const style = column.kind === 'day' ? styleOf.day : column.kind === 'number' ? styleOf.plain : styleOf.text;
  const width = column.width ?? Math.min(40, Math.max(10, column.head.length + 3));
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${style}" customWidth="1"/>`;
}

function validationsXml(columns: readonly WorkbookColumn[], head: number): string {
  const lists = columns.flatMap(({ choices = [] }, at) => {
    const list = choices.join(',');
    if (choices.length === 0 || list.length > 255 || choices.some((choice) => /[,"]/.test(choice))) return [];
    const letter = letterOf(at);
    const range = `${letter}${head + 1}:${letter}${head + typedRows}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${escaped(list)}"</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** Excel's bounds: 31 letters, none of `[]:*?/\`, no two alike. */
function sheetNames(sheets: readonly WorkbookSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map((sheet, at) => {
    const plain =
      sheet.name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31)
        .trim() || `Bảng ${at + 1}`;
    let name = plain;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${plain.slice(0, 27)} ${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 text; what XML cannot carry (control characters, lone surrogates) is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (letter) => references[letter]!);
}

function contentTypesXml(parts: readonly string[]): string {
  const override = (part: string, type: string) => `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
  return [
    `${declaration}<Types xmlns="${contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    ...parts.map((part) => override(part, 'worksheet')),
    override('styles.xml', 'styles'),
    '</Types>',
  ].join('');
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const lines = relations.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelations}">${lines.join('')}</Relationships>`;
}

const stylesXml = [
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>`,
  '<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEFEAE0"/></patternFill></fill></fills>',
  '<borders count="2"><border/><border><bottom style="thin"/></border></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>',
  '<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
  '<xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/>',
  '<xf numFmtId="164" applyNumberFormat="1"/>',
  '<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs></styleSheet>',
].join('');
