import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { workbook } from '../write/workbook.ts';
import { readRows } from './sheetRows.ts';

const columns = [
  { key: 'name', headers: ['Họ và tên', 'Họ tên'], required: true, kind: 'text' },
  { key: 'born', headers: ['Ngày sinh'], required: true, kind: 'day' },
  { key: 'email', headers: ['Thư điện tử', 'Email'], required: false, kind: 'email' },
  { key: 'rate', headers: ['Hệ số'], required: false, kind: 'number' },
  {
    key: 'gender',
    headers: ['Giới tính'],
    required: false,
    kind: 'choice',
    choices: [
      { value: 'male', words: ['Nam'] },
      { value: 'female', words: ['Nữ'] },
    ],
  },
] as const;

const head = ['STT', 'Họ và tên', 'Ngày sinh', 'Email', 'Hệ số', 'Giới tính'];
const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const codes = (bytes: Uint8Array) => readRows(bytes, columns).findings.map(({ code }) => code);

/** A workbook as Excel writes one, around hand-written sheet data. */
function book(
  sheetData: string,
  { sheets = '<sheet name="Danh sách" r:id="r1"/>', shared = '', date1904 = false, extra = {} } = {},
) {
  const ns = 'xmlns="m" xmlns:r="r"';
  const rel = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships>${rel('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${ns}><workbookPr date1904="${date1904}"/><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${rel('r1', 'worksheet', 'worksheets/one.xml')}${rel('r2', 'worksheet', '/xl/worksheets/two.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${ns}><numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${ns}>${shared}</sst>`,
    'xl/worksheets/one.xml': `<worksheet ${ns}>${sheetData}</worksheet>`,
    'xl/worksheets/two.xml': `<worksheet ${ns}><sheetData/></worksheet>`,
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const headRow = (row: number) => `<row r="${row}">${inline(`A${row}`, 'Họ  TÊN (*)')}${inline(`B${row}`, 'ngay sinh')}</row>`;

describe('rows of a workbook', () => {
  test('written by us are read back with their types and places', () => {
    const bytes = workbook([
      {
        name: 'Danh sách',
        above: ['Ghi từ dòng thứ ba'],
        columns: head.map((name) => ({ head: name })),
        rows: [
          ['1', 'Trần  Thị Hạnh', { day: day('1990-02-05') }, 'HANH@truong.example.vn', 3.66, 'nữ'],
          [null, null, null, null, null, null],
          ['2', '=1+1', '5/9/1985', null, '1.234,5', null],
        ],
      },
    ]);
    const places = Object.fromEntries(columns.map(({ key }, at) => [key, { column: 'BCDEF'[at], header: head[at + 1] }]));
    expect(readRows(bytes, columns)).toEqual({
      findings: [],
      rows: [
        {
          sheet: 'Danh sách',
          row: 3,
          places,
          values: { name: 'Trần Thị Hạnh', born: '1990-02-05', email: 'hanh@truong.example.vn', rate: 3.66, gender: 'female' },
        },
        {
          sheet: 'Danh sách',
          row: 5,
          places,
          values: { name: '=1+1', born: '1985-09-05', email: null, rate: 1234.5, gender: null },
        },
      ],
    });
  });

  test('keep shared strings, rich text, formulas’ cached values and days in either calendar', () => {
    const shared = '<si><r><t>Lê </t></r><r><t xml:space="preserve">Văn _x0041_n</t></r><rPh><t>x</t></rPh></si>';
    const data = (serial: number, style: number) =>
      `<sheetData>${headRow(1)}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="${style}"><f>TODAY()</f><v>${serial}</v></c></row></sheetData>`;
    const read = (bytes: Uint8Array) => readRows(bytes, columns).rows.map(({ values }) => [values.name, values.born]);
    expect(read(book(data(46_037, 1), { shared }))).toEqual([['Lê Văn An', '2026-01-15']]);
    expect(read(book(data(46_037, 2), { shared }))).toEqual([['Lê Văn An', '2026-01-15']]);
    expect(read(book(data(46_037 - 1462, 1), { shared, date1904: true }))).toEqual([['Lê Văn An', '2026-01-15']]);
  });

  test('skip headings merged across, column numbers and hidden sheets, and fill merges downwards', () => {
    const merges = '<mergeCells><mergeCell ref="A3:F3"/><mergeCell ref="B4:B5"/></mergeCells>';
    const numbers = `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>`;
    const rows = `<row r="3">${inline('A3', 'TỔ TOÁN')}</row><row r="4">${inline('A4', 'An')}<c r="B4" s="1"><v>30000</v></c></row><row r="5">${inline('A5', 'Bình')}</row>`;
    const sheets = '<sheet name="Danh sách" r:id="r1"/><sheet name="Nháp" state="veryHidden" r:id="r2"/>';
    const { rows: read, findings } = readRows(
      book(`<sheetData>${headRow(1)}${numbers}${rows}</sheetData>${merges}`, { sheets }),
      columns,
    );
    expect(read.map(({ row, values }) => [row, values.name, values.born])).toEqual([
      [4, 'An', '1982-02-18'],
      [5, 'Bình', '1982-02-18'],
    ]);
    expect(findings.map(({ code, row, sheet }) => [code, row, sheet])).toEqual([
      ['row-merged', 3, 'Danh sách'],
      ['sheet-hidden', 0, 'Nháp'],
    ]);
  });

  test('take a head of two rows, the lower under a merged one', () => {
    const two = `<row r="1">${inline('A1', 'Họ và tên')}${inline('B1', 'Lý lịch')}</row><row r="2">${inline('B2', 'Ngày sinh')}</row>`;
    const bytes = book(
      `<sheetData>${two}<row r="3">${inline('A3', 'An')}${inline('B3', 'ngày 5 tháng 2 năm 1990')}</row></sheetData>`,
    );
    expect(readRows(bytes, columns).rows.map(({ values }) => [values.name, values.born])).toEqual([['An', '1990-02-05']]);
  });

  test('name sheet, row and column of every refusal', () => {
    const bytes = workbook([
      { name: 'Tổ 1', columns: head.map((name) => ({ head: name })), rows: [['1', null, '31/02/1990', 'a@b', 'mười', 'khác']] },
    ]);
    const { rows, findings } = readRows(bytes, columns);
    expect(rows).toEqual([]);
    expect(findings.map(({ code, sheet, row, column, header }) => [code, sheet, row, column, header])).toEqual([
      ['cell-missing', 'Tổ 1', 2, 'B', 'Họ và tên'],
      ['day-unreadable', 'Tổ 1', 2, 'C', 'Ngày sinh'],
      ['email-unreadable', 'Tổ 1', 2, 'D', 'Email'],
      ['number-unreadable', 'Tổ 1', 2, 'E', 'Hệ số'],
      ['choice-unknown', 'Tổ 1', 2, 'F', 'Giới tính'],
    ]);
    expect(findings[1]!.message).toBe(
      'Bảng “Tổ 1”, ô C2 (Ngày sinh): “31/02/1990” không phải là ngày. Hãy ghi dd/mm/yyyy, ví dụ 05/09/2026.',
    );
  });

  test('are refused where a year stands for a day, an error or an uncomputed formula for a value', () => {
    const cells = (a: string, b: string, row: number) => `<row r="${row}"><c r="A${row}" ${a}</c><c r="B${row}" ${b}</c></row>`;
    const data = [
      cells('t="str"><v>An</v>', '><v>1985</v>', 2),
      cells('t="e"><v>#N/A</v>', 's="1"><v>30000</v>', 3),
      cells('><f>A1</f>', 's="1"><v>30000</v>', 4),
      cells('t="str"><v>NguyÔn V¨n An</v>', 's="1"><v>30000</v>', 5),
      cells('t="str"><v>An</v>', 's="1"><v>60</v>', 6),
    ];
    expect(codes(book(`<sheetData>${headRow(1)}${data.join('')}</sheetData>`))).toEqual([
      'day-year-only',
      'cell-error',
      'formula-uncomputed',
      'text-not-unicode',
      'day-unreadable',
    ]);
  });

  test('are not read without their columns', () => {
    expect(codes(csv('Họ tên;Hệ số', 'An;3'))).toEqual(['column-missing']);
    expect(codes(csv('Một;Hai', 'An;3'))).toEqual(['head-missing']);
    expect(codes(csv('Họ tên;Ngày sinh;Họ và tên;Ghi chú', 'An;1/1/1990;B;C'))).toEqual(['column-twice', 'column-unknown']);
  });

  test('stop at the number allowed', () => {
    const lines = Array.from({ length: 5 }, (_, at) => `Người ${at};01/01/1990`);
    const { rows, findings } = readRows(csv('Họ tên;Ngày sinh', ...lines), columns, { mostRows: 3 });
    expect(rows.length).toBe(3);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([['too-many-rows', 5]]);
  });

  test('come from the sheet asked for', () => {
    const sheet = (name: string, who: string) => ({
      name,
      columns: [{ head: 'Họ tên' }, { head: 'Ngày sinh' }],
      rows: [[who, '1/1/1990']],
    });
    const bytes = workbook([sheet('Đơn vị', 'An'), sheet('Người', 'Bình')]);
    expect(readRows(bytes, columns, { sheet: 'NGUOI' }).rows.map(({ values }) => values.name)).toEqual(['Bình']);
    expect(readRows(bytes, columns, { sheet: 'Khác' }).findings.map(({ code }) => code)).toEqual(['head-missing']);
  });
});

describe('a file that is not what it says', () => {
  const data = `<sheetData>${headRow(1)}</sheetData>`;
  const unreadable = (bytes: Uint8Array) => expect(codes(bytes)).toEqual(['file-unreadable']);

  test('is one finding: empty, old .xls, cut short, another archive, binary', () => {
    unreadable(new Uint8Array());
    unreadable(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
    unreadable(book(data).subarray(0, 600));
    unreadable(zipSync({ 'a.txt': strToU8('x') }));
    unreadable(Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7, 255));
  });

  test('never declares an entity', () => {
    const attack = '<!DOCTYPE worksheet [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>';
    unreadable(book(data, { extra: { 'xl/worksheets/one.xml': attack } }));
    unreadable(book(`<sheetData><row r="1">${inline('A1', '&a;')}</row></sheetData>`));
  });

  test('does not unpack beyond its bounds', () => {
    const spaces = new Uint8Array(8 * 1024 * 1024).fill(32);
    unreadable(zipSync({ 'xl/workbook.xml': spaces, '_rels/.rels': strToU8('<Relationships/>') }));
  });
});
