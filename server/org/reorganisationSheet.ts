import { type ReorganisationRow, type RowWork, rowWorks } from '#domain/org/reorganisationRows.ts';
import type { SheetColumn, SheetFinding } from '#papers/read/sheetColumn.ts';
import { readRows } from '#papers/read/sheetRows.ts';
import { type WorkbookColumn, workbook } from '#papers/write/workbook.ts';
import { wordsOf } from '../words.ts';
import { typeChoices } from './unitSheet.ts';

const otherWords: Readonly<Record<RowWork, readonly string[]>> = {
  merge: ['Hợp nhất', 'Nhập vào'],
  split: ['Chia tách'],
  part: ['Tách ra'],
  change: ['Đổi tên', 'Đổi loại', 'Chuyển cấp trên', 'Điều chuyển', 'Chuyển về'],
  transfer: ['Chuyển giao nhiệm vụ', 'Kết thúc hoạt động, chuyển giao'],
  dissolve: ['Kết thúc hoạt động'],
  found: ['Thành lập'],
  'end-union': ['Giải thể công đoàn', 'Giải thể công đoàn cơ sở', 'Kết thúc công đoàn'],
};
const works = rowWorks.map((value) => ({ value, words: [wordsOf(`act.${value}`), ...otherWords[value]] }));
const marks = [
  { value: 'yes', words: ['x', 'Có'] },
  { value: 'no', words: ['Không'] },
] as const;

/** The columns of a table of acts; people's files name them in these ways. */
export const reorganisationColumns = [
  { key: 'work', headers: ['Việc', 'Hình thức', 'Hình thức sắp xếp'], required: true, kind: 'choice', choices: works },
  { key: 'old', headers: ['Đơn vị cũ', 'Đơn vị trước sắp xếp', 'Đơn vị'], required: false, kind: 'text' },
  { key: 'into', headers: ['Đơn vị mới', 'Đơn vị sau sắp xếp', 'Tên mới'], required: false, kind: 'text' },
  { key: 'type', headers: ['Loại', 'Loại đơn vị mới', 'Loại đơn vị'], required: false, kind: 'choice', choices: typeChoices },
  { key: 'parent', headers: ['Cấp trên', 'Đơn vị cấp trên', 'Trực thuộc'], required: false, kind: 'text' },
  { key: 'locality', headers: ['Địa danh', 'Địa chỉ', 'Địa bàn'], required: false, kind: 'text' },
  { key: 'heir', headers: ['Kế thừa hồ sơ', 'Kế thừa'], required: false, kind: 'choice', choices: marks },
  { key: 'reason', headers: ['Lý do', 'Lí do'], required: false, kind: 'text' },
] as const satisfies readonly SheetColumn[];

/** The rows of such a table, from XLSX or CSV. */
export function readReorganisationRows(bytes: Uint8Array): {
  readonly rows: readonly ReorganisationRow[];
  readonly findings: readonly SheetFinding[];
} {
  const { rows, findings } = readRows(bytes, reorganisationColumns);
  return { findings, rows: rows.map(({ sheet, row, places, values }) => ({ sheet, row, places, ...values })) };
}

const examples: readonly (readonly (string | null)[])[] = [
  ['Sáp nhập', 'Xã Ví Dụ Một', 'Xã Ví Dụ', 'Xã', 'Tỉnh Ví Dụ', 'xã Ví Dụ, tỉnh Ví Dụ', null, null],
  ['Sáp nhập', 'Xã Ví Dụ Hai', 'Xã Ví Dụ', null, null, null, null, null],
  ['Chia', 'Thị xã Ví Dụ', 'Phường Ví Dụ Đông', 'Phường', 'Tỉnh Ví Dụ', null, 'x', null],
  ['Chia', 'Thị xã Ví Dụ', 'Phường Ví Dụ Tây', 'Phường', 'Tỉnh Ví Dụ', null, null, null],
  ['Chuyển cấp trên', 'Trường Tiểu học Ví Dụ', null, null, 'Xã Ví Dụ', null, null, null],
  ['Giải thể', 'Liên đoàn Lao động huyện Ví Dụ', null, null, null, null, null, 'Kết thúc hoạt động công đoàn cấp huyện'],
  ['Kết thúc công đoàn', 'Trường Tiểu học Ví Dụ', null, null, null, null, null, 'Đơn vị hưởng 100% ngân sách nhà nước'],
];

/** A table to fill in, with an example of each sort of act. */
export function reorganisationTemplateFile(): Uint8Array {
  const widths: Partial<Record<string, number>> = { old: 40, into: 40, parent: 32, locality: 32, reason: 40 };
  const choices: Partial<Record<string, readonly string[]>> = {
    work: works.map(({ words }) => words.find((word) => !/[,"]/.test(word))!),
    type: typeChoices.map(({ words }) => words.find((word) => !/[,"]/.test(word))!),
    heir: ['x'],
  };
  const columns: readonly WorkbookColumn[] = reorganisationColumns.map(({ key, headers }) => ({
    head: headers[0],
    kind: 'text',
    width: widths[key] ?? 18,
    ...(choices[key] ? { choices: choices[key] } : {}),
  }));
  const guide = [
    ['Việc', `Bắt buộc. Được ghi: ${works.map(({ words }) => words.join(', ')).join('; ')}.`],
    ['Đơn vị cũ', 'Mã hoặc tên đơn vị đang hoạt động. Trùng tên thì thêm dấu phẩy và tên cấp trên: “Phường 1, Quận 3”.'],
    ['Đơn vị mới', 'Đơn vị tiếp nhận, hoặc tên mới khi đổi tên. Nhiều hàng cùng đơn vị mới là sáp nhập vào một đơn vị.'],
    ['Loại', 'Ghi loại thì đơn vị mới được thành lập; để trống thì đơn vị mới phải là đơn vị đang hoạt động.'],
    ['Cấp trên', 'Mã hoặc tên; có thể là đơn vị thành lập mới ở hàng khác của cùng tệp.'],
    ['Kế thừa hồ sơ', 'Khi chia: ghi “x” ở đúng một hàng. Đơn vị ấy nhận danh hiệu, năm đang chạy và hồ sơ.'],
    ['Lý do', 'Bắt buộc khi giải thể đơn vị hoặc kết thúc công đoàn cơ sở.'],
    [
      'Đơn vị trực thuộc',
      'Không ghi thì đi theo đơn vị kế thừa của cấp trên. Cấp trên bị chia hay giải thể thì mỗi đơn vị trực thuộc một hàng.',
    ],
    ['Tất cả hoặc không', 'Một hàng sai thì không hàng nào được nhận; mọi lỗi được nêu cùng lúc với ô của nó.'],
  ];
  return workbook([
    { name: 'Sắp xếp', columns, rows: [] },
    // Heads that no column goes by: whoever leaves the examples in does not have them read.
    { name: 'Ví dụ', columns: columns.map((column) => ({ ...column, head: `Ví dụ: ${column.head}` })), rows: examples },
    {
      name: 'Cách ghi',
      columns: [
        { head: 'Cột', width: 24 },
        { head: 'Cách ghi', width: 110 },
      ],
      rows: guide,
    },
  ]);
}
