import type { Day } from '#domain/kernel/day.ts';
import type { RowPlace } from '#domain/kernel/sheetPlace.ts';
import { type Role, roles } from '#domain/people/actor.ts';
import type { PersonRow } from '#domain/people/peopleImport.ts';
import { type StaffClass, staffClasses } from '#domain/people/person.ts';
import { roleNames } from '#domain/people/roleNames.ts';
import type { SheetColumn, SheetFinding } from '#papers/read/sheetColumn.ts';
import { readRows } from '#papers/read/sheetRows.ts';
import { type WorkbookColumn, workbook } from '#papers/write/workbook.ts';
import type { StagedRow } from '../kernel/importKind.ts';
import { wordsOf } from '../words.ts';

const otherClasses: Readonly<Record<StaffClass, readonly string[]>> = {
  cadre: ['CB'],
  'civil-servant': ['CC'],
  'public-employee': ['VC'],
  worker: ['NLĐ', 'Hợp đồng', 'Hợp đồng lao động'],
};

const classChoices = staffClasses.map((value) => ({ value, words: [wordsOf(`staff-class.${value}`), ...otherClasses[value]] }));
const yesNo = [
  { value: 'yes', words: ['Có', 'x', '1', 'Đúng'] },
  { value: 'no', words: ['Không', '0', 'Sai', '-'] },
] as const;

/** The columns of a list of people; people's files name them in these ways. */
export const peopleColumns = [
  { key: 'staffCode', headers: ['Mã nhân viên', 'Mã cán bộ', 'Mã NV', 'Mã CBCCVC'], required: false, kind: 'text' },
  { key: 'fullName', headers: ['Họ và tên', 'Họ tên', 'Họ, tên'], required: true, kind: 'text' },
  { key: 'position', headers: ['Chức vụ', 'Chức danh', 'Chức vụ, chức danh'], required: true, kind: 'text' },
  { key: 'team', headers: ['Tổ/phòng', 'Tổ', 'Phòng', 'Tổ chuyên môn', 'Bộ phận'], required: false, kind: 'text' },
  { key: 'unit', headers: ['Đơn vị', 'Đơn vị (mã hoặc tên)', 'Mã đơn vị', 'Cơ quan, đơn vị'], required: true, kind: 'text' },
  { key: 'staffClass', headers: ['Loại', 'Đối tượng', 'Loại lao động'], required: true, kind: 'choice', choices: classChoices },
  {
    key: 'manages',
    headers: ['Quản lý', 'Cán bộ quản lý', 'Viên chức quản lý'],
    required: false,
    kind: 'choice',
    choices: yesNo,
  },
  { key: 'email', headers: ['Thư điện tử', 'Email', 'E-mail', 'Hộp thư'], required: false, kind: 'email' },
  { key: 'roles', headers: ['Vai trong hệ thống', 'Vai', 'Vai trò'], required: false, kind: 'text' },
  { key: 'from', headers: ['Từ ngày', 'Ngày bắt đầu', 'Ngày về đơn vị'], required: true, kind: 'day' },
] as const satisfies readonly SheetColumn[];

/** The rows of a list of people. */
export function readPeopleRows(bytes: Uint8Array): {
  readonly rows: readonly PersonRow[];
  readonly findings: readonly SheetFinding[];
} {
  const { rows, findings } = readRows(bytes, peopleColumns);
  return {
    findings,
    rows: rows.map(personRowOf),
  };
}

/** A row as its columns read it. */
export function personRowOf({ sheet, row, places, values }: StagedRow): PersonRow {
  const read = values as unknown as Omit<PersonRow, keyof RowPlace>;
  return { sheet, row, places, ...read, manages: values.manages === 'yes' };
}

const firstWord = (role: Role) => roleNames[role][0];

/** A list to fill in, with two lines as an example. */
export function peopleTemplateFile(today: Day): Uint8Array {
  const columns: readonly WorkbookColumn[] = peopleColumns.map((column) => ({
    head: column.headers[0],
    kind: column.kind === 'day' ? 'day' : 'text',
    width: { fullName: 30, position: 26, team: 22, unit: 36, email: 30, roles: 26 }[column.key as string] ?? 16,
    ...(column.key === 'staffClass' ? { choices: classChoices.map(({ words }) => words[0]!) } : {}),
    ...(column.key === 'manages' ? { choices: ['Có', 'Không'] } : {}),
  }));
  const guide = [
    ['Mã nhân viên', 'Nên ghi. Bắt buộc khi hai người trong đơn vị trùng họ tên.'],
    ['Đơn vị', 'Mã hoặc tên đơn vị đã có trong hệ thống. Bắt buộc.'],
    ['Tổ/phòng', 'Tổ, phòng chưa có sẽ được lập cùng lúc.'],
    ['Loại', `Bắt buộc. Được ghi: ${classChoices.map(({ words }) => words[0]).join('; ')}.`],
    ['Quản lý', '“Có” với người giữ chức vụ quản lý; để trống là “Không”.'],
    [
      'Vai trong hệ thống',
      `Nhiều vai ngăn bằng dấu chấm phẩy; để trống là “${firstWord('member')}”. Được ghi: ${roles.map(firstWord).join('; ')}.`,
    ],
    ['Từ ngày', 'dd/mm/yyyy: ngày bắt đầu giữ vị trí ấy ở đơn vị. Bắt buộc.'],
    ['Tất cả hoặc không', 'Một hàng sai thì không hàng nào được nhập; mọi lỗi được nêu cùng lúc với ô của nó.'],
  ];
  const rows = [
    ['VD-001', 'Ví Thị Dụ', 'Hiệu trưởng', null, 'VD-01', 'Viên chức', 'Có', 'du@truong.example', 'Thủ trưởng', { day: today }],
    ['VD-002', 'Dụ Văn Ví', 'Giáo viên', 'Tổ Toán', 'VD-01', 'Viên chức', null, null, null, { day: today }],
  ];
  return workbook([
    { name: 'Nhân sự', columns, rows: [] },
    { name: 'Ví dụ', columns, rows },
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
