import type { Day } from '#domain/kernel/day.ts';
import { verifications } from '#domain/law/legalDocument.ts';
import type { LegalRow } from '#domain/law/legalImport.ts';
import type { SheetColumn, SheetFinding } from '#papers/read/sheetColumn.ts';
import { readRows } from '#papers/read/sheetRows.ts';
import { type WorkbookColumn, workbook } from '#papers/write/workbook.ts';
import { wordsOf } from '../words.ts';

const otherWords = {
  all: ['Đã đối chiếu', 'Ngày và hiệu lực', 'Có', 'Rồi'],
  date: ['Ngày', 'Chỉ ngày'],
  none: ['Chưa', 'Không', 'Chưa đối chiếu'],
} as const;

const verifiedChoices = verifications.map((value) => ({
  value,
  words: [wordsOf(`legal-verified.${value}`), ...otherWords[value]],
}));

/** The columns of a list of legal documents; people's files and tables of data name them in these ways. */
const legalColumns = [
  { key: 'number', headers: ['Số, ký hiệu', 'Số ký hiệu', 'Số hiệu', 'Số', 'number'], required: true, kind: 'text' },
  { key: 'type', headers: ['Tên loại', 'Loại văn bản', 'Loại', 'type'], required: false, kind: 'text' },
  { key: 'issuedOn', headers: ['Ngày ban hành', 'Ngày', 'date'], required: true, kind: 'day' },
  { key: 'issuer', headers: ['Cơ quan ban hành', 'Nơi ban hành', 'issuer'], required: false, kind: 'text' },
  { key: 'subject', headers: ['Trích yếu', 'Nội dung', 'Về việc', 'subject'], required: false, kind: 'text' },
  {
    key: 'inForceFrom',
    headers: ['Có hiệu lực từ', 'Ngày có hiệu lực', 'Hiệu lực từ', 'in force from'],
    required: false,
    kind: 'day',
  },
  { key: 'inForceTo', headers: ['Hết hiệu lực từ', 'Ngày hết hiệu lực', 'in force to'], required: false, kind: 'day' },
  {
    key: 'successors',
    headers: ['Văn bản thay thế', 'Được thay bằng', 'Thay thế bằng', 'successors'],
    required: false,
    kind: 'text',
  },
  { key: 'source', headers: ['Nguồn', 'source'], required: false, kind: 'text' },
  {
    key: 'verified',
    headers: ['Đối chiếu', 'Đã đối chiếu', 'verified'],
    required: false,
    kind: 'choice',
    choices: verifiedChoices,
  },
] as const satisfies readonly SheetColumn[];

/** The rows of a list, in XLSX, CSV or TSV. */
export function readLegalRows(bytes: Uint8Array): {
  readonly rows: readonly LegalRow[];
  readonly findings: readonly SheetFinding[];
} {
  const { rows, findings } = readRows(bytes, legalColumns);
  return { findings, rows: rows.map(({ sheet, row, places, values }) => ({ sheet, row, places, ...values })) };
}

/** A list to fill in, with one line as an example. */
export function legalTemplateFile(today: Day): Uint8Array {
  const columns: readonly WorkbookColumn[] = legalColumns.map((column) => ({
    head: column.headers[0],
    kind: column.kind === 'day' ? 'day' : 'text',
    width: column.key === 'subject' ? 60 : column.key === 'issuer' || column.key === 'source' ? 32 : 20,
    ...(column.key === 'verified' ? { choices: verifiedChoices.map(({ words }) => words[0]!) } : {}),
  }));
  const guide = [
    ['Số, ký hiệu', 'Bắt buộc. Như in trên văn bản. Cùng tên loại, số và năm thì là một văn bản: hàng ấy đính chính mục đã có.'],
    ['Ngày', 'dd/mm/yyyy. “Hết hiệu lực từ” là ngày đầu tiên không còn hiệu lực.'],
    ['Tên loại', 'Để trống được nếu ký hiệu cho biết: …/NĐ-CP là Nghị định.'],
    ['Ô để trống', 'Giữ như sổ đang ghi.'],
    ['Văn bản thay thế', 'Số, ký hiệu; nhiều văn bản cách nhau bằng dấu phẩy.'],
    ['Đối chiếu', 'Để trống là chưa đối chiếu: khi đọc kế hoạch, mục ấy chỉ cho ghi chú.'],
    ['Tất cả hoặc không', 'Một hàng sai thì không hàng nào được nhập; mọi lỗi được nêu cùng lúc với ô của nó.'],
  ];
  const example = [
    '01/KH-VD',
    'Kế hoạch',
    { day: today },
    'Ủy ban nhân dân xã Ví Dụ',
    'thi đua năm nay',
    { day: today },
    null,
    null,
    'Bản giấy tại văn phòng',
    verifiedChoices[0]!.words[0]!,
  ];
  return workbook([
    { name: 'Văn bản', columns, rows: [] },
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
