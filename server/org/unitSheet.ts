import { addDays, type Day } from '#domain/kernel/day.ts';
import type { RowPlace } from '#domain/kernel/sheetPlace.ts';
import { type UnitType, unitTypes } from '#domain/org/unit.ts';
import type { UnitRow } from '#domain/org/unitImport.ts';
import type { SheetColumn, SheetFinding } from '#papers/read/sheetColumn.ts';
import { readRows } from '#papers/read/sheetRows.ts';
import { type WorkbookColumn, workbook } from '#papers/write/workbook.ts';
import type { StagedRow } from '../kernel/importKind.ts';
import { wordsOf } from '../words.ts';

const otherNames: Partial<Record<UnitType, readonly string[]>> = {
  province: ['Tỉnh', 'Thành phố', 'Thành phố trực thuộc trung ương'],
  district: ['Huyện', 'Quận', 'Thị xã', 'Thành phố thuộc tỉnh'],
  commune: ['Xã', 'Phường', 'Thị trấn', 'Đặc khu'],
  'steering-committee': ['BCĐ'],
  'upper-union': ['Công đoàn cấp trên trực tiếp cơ sở', 'Liên đoàn Lao động', 'LĐLĐ'],
  agency: ['Cơ quan nhà nước', 'Cơ quan hành chính'],
  'public-service-unit': ['Đơn vị', 'Đơn vị sự nghiệp công lập', 'Trường học', 'Trường'],
  enterprise: ['Công ty'],
};

/** Kinds of units by the words that people write for them. */
export const typeChoices = unitTypes.map((value) => ({
  value,
  words: [wordsOf(`unit-type.${value}`), ...(otherNames[value] ?? [])],
}));

/** The columns of a list of units; people's files name them in these ways. */
export const unitColumns = [
  { key: 'code', headers: ['Mã đơn vị', 'Mã'], required: true, kind: 'text' },
  { key: 'name', headers: ['Tên đơn vị', 'Tên cơ quan, đơn vị', 'Đơn vị'], required: true, kind: 'text' },
  { key: 'type', headers: ['Loại', 'Loại đơn vị', 'Loại hình'], required: true, kind: 'choice', choices: typeChoices },
  {
    key: 'parent',
    headers: ['Đơn vị cấp trên', 'Đơn vị cấp trên (mã hoặc tên)', 'Cấp trên', 'Trực thuộc'],
    required: false,
    kind: 'text',
  },
  { key: 'locality', headers: ['Địa danh', 'Địa chỉ', 'Địa bàn'], required: false, kind: 'text' },
  { key: 'from', headers: ['Từ ngày', 'Ngày bắt đầu', 'Ngày thành lập'], required: true, kind: 'day' },
  { key: 'until', headers: ['Đến ngày', 'Đến hết ngày', 'Ngày kết thúc'], required: false, kind: 'day' },
  { key: 'decision', headers: ['Quyết định', 'Số quyết định', 'Căn cứ'], required: false, kind: 'text' },
  { key: 'union', headers: ['Công đoàn cơ sở', 'CĐCS', 'Công đoàn'], required: false, kind: 'text' },
] as const satisfies readonly SheetColumn[];

/** The rows of a list of units; the last day written is the last day in. */
export function readUnitRows(bytes: Uint8Array): {
  readonly rows: readonly UnitRow[];
  readonly findings: readonly SheetFinding[];
} {
  const { rows, findings } = readRows(bytes, unitColumns);
  return {
    findings,
    rows: rows.map(unitRowOf),
  };
}

/** A row as its columns read it. */
export function unitRowOf({ sheet, row, places, values }: StagedRow): UnitRow {
  const read = values as unknown as Omit<UnitRow, keyof RowPlace>;
  return { sheet, row, places, ...read, until: read.until === null ? null : addDays(read.until, 1) };
}

/** A list to fill in, with one line as an example. */
export function unitTemplateFile(today: Day): Uint8Array {
  const columns: readonly WorkbookColumn[] = unitColumns.map((column) => ({
    head: column.headers[0],
    kind: column.kind === 'day' ? 'day' : 'text',
    width: column.key === 'name' ? 44 : column.key === 'parent' || column.key === 'locality' ? 32 : 18,
    ...(column.key === 'type' ? { choices: typeChoices.map(({ words }) => words[0]!).filter((word) => !/[,"]/.test(word)) } : {}),
  }));
  const types = typeChoices.map(({ words }) => words.join(', ')).join('; ');
  const guide = [
    ['Mã đơn vị', 'Bắt buộc. Mỗi đơn vị một mã; ghi lại mã đã có để đổi tên, đổi cấp trên từ “Từ ngày”.'],
    ['Loại', `Bắt buộc. Được ghi: ${types}.`],
    ['Đơn vị cấp trên', 'Mã hoặc tên. Đơn vị cấp trên có thể ở bất kỳ hàng nào của cùng tệp.'],
    ['Từ ngày, Đến ngày', 'dd/mm/yyyy. “Đến ngày” là ngày cuối cùng; để trống nếu còn hoạt động.'],
    ['Công đoàn cơ sở', 'Tên công đoàn, hoặc “Có”, “Không”; để trống nếu không đổi.'],
    ['Tất cả hoặc không', 'Một hàng sai thì không hàng nào được nhập; mọi lỗi được nêu cùng lúc với ô của nó.'],
  ];
  const example = [
    'VD-01',
    'Trường Tiểu học Ví Dụ',
    'Đơn vị sự nghiệp',
    'VD-00',
    'xã Ví Dụ, tỉnh Ví Dụ',
    { day: today },
    null,
    '01/QĐ-VD',
    'Có',
  ];
  return workbook([
    { name: 'Đơn vị', columns, rows: [] },
    { name: 'Ví dụ', columns, rows: [example] },
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
