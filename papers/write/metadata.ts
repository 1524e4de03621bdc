import { type Day, shortDate } from '#domain/kernel/day.ts';
import { escaped } from './docx/xml.ts';
import type { LetterPaper } from './paper.ts';
import { plain } from './printed.ts';

/** What a record of an electronic document says of it (thông tin đầu vào của dữ liệu quản lý văn bản điện tử; NĐ 30/2020/NĐ-CP, Phụ lục VI). */
export interface DocumentRecord {
  /** Mã hồ sơ: the body's code, the year of its list of files, and the file's number and symbol. */
  readonly file?: { readonly organId?: string; readonly year: number; readonly notation: string };
  /** Số thứ tự of the document in its file. */
  readonly ordinal?: number;
  /** Tên loại. */
  readonly typeName: string;
  /** Số: `118`. */
  readonly codeNumber: string;
  /** Ký hiệu: `QĐ-LĐLĐ`. */
  readonly codeNotation: string;
  readonly issuedOn: Day;
  readonly issuer: string;
  /** Trích yếu. */
  readonly subject: string;
  readonly pages: number;
  readonly signers: readonly { readonly position: string; readonly fullName: string }[];
  readonly to: readonly { readonly organId?: string; readonly name: string }[];
  /** Mức độ khẩn; the usual is «Thường». */
  readonly priority?: string;
  /** Số lượng bản phát hành. */
  readonly copies?: number;
  /** Hạn trả lời. */
  readonly dueOn?: Day;
}

/** The most characters of each element (Phụ lục VI). */
const longest = { notation: 20, type: 100, number: 11, symbol: 30, organ: 200, subject: 500, position: 100, name: 50 } as const;

/** What the paper itself says of its record; null while it has no number or day, and is no document yet. */
export function recordOf(paper: LetterPaper, pages: number): DocumentRecord | null {
  const { head, type, subject, regarding, signatures, recipients } = paper;
  const written = /^(\d+)\/(.+)$/u.exec(head.number ?? '');
  if (!written || !head.day) return null;
  return {
    typeName: regarding === undefined ? type : 'Công văn',
    codeNumber: written[1]!,
    codeNotation: written[2]!,
    issuedOn: head.day,
    issuer: head.issuer,
    subject: subject ?? regarding ?? type,
    pages,
    signers: signatures.flatMap(({ lines, name }) => (name ? [{ position: lines.at(-1) ?? '', fullName: name }] : [])),
    to: recipients.filter((line) => !/^(?:Như|Lưu)(?!\p{L})/u.test(line)).map((name) => ({ name })),
  };
}

/** The parts of a record that are longer than the decree lets them be, in words. */
export function tooLongInRecord(record: DocumentRecord): readonly string[] {
  const measured: readonly (readonly [label: string, text: string, most: number])[] = [
    ['số và ký hiệu hồ sơ', record.file?.notation ?? '', longest.notation],
    ['tên loại', record.typeName, longest.type],
    ['số văn bản', record.codeNumber, longest.number],
    ['ký hiệu văn bản', record.codeNotation, longest.symbol],
    ['cơ quan ban hành', record.issuer, longest.organ],
    ['trích yếu', record.subject, longest.subject],
    ...record.signers.map(({ position }) => ['chức vụ người ký', position, longest.position] as const),
    ...record.signers.map(({ fullName }) => ['họ tên người ký', fullName, longest.name] as const),
    ...record.to.map(({ name }) => ['nơi nhận', name, longest.organ] as const),
  ];
  return measured.filter(([, text, most]) => [...text].length > most).map(([label, , most]) => `${label} dài quá ${most} ký tự`);
}

/** The record as XML beside the PDF; elements by their names in Phụ lục VI, those without a value left out. */
export function recordXml(record: DocumentRecord): Uint8Array {
  const { file, signers, to } = record;
  const lines = [
    ...(file
      ? element('FileCode', [
          ...text('OrganId', file.organId),
          ...text('FileCatalog', String(file.year)),
          ...text('FileNotation', file.notation),
        ])
      : []),
    ...text('DocOrdinal', record.ordinal?.toString()),
    ...text('TypeName', record.typeName),
    ...text('CodeNumber', record.codeNumber),
    ...text('CodeNotation', record.codeNotation),
    ...text('IssuedDate', shortDate(record.issuedOn)),
    ...text('OrganName', record.issuer),
    ...text('Subject', record.subject),
    ...text('Language', 'Tiếng Việt'),
    ...text('PageAmount', String(record.pages)),
    ...signers.flatMap(({ position, fullName }) =>
      element('SignerInfo', [...text('Position', position), ...text('FullName', fullName)]),
    ),
    ...to.flatMap(({ organId, name }) => element('To', [...text('OrganId', organId), ...text('OrganName', name)])),
    ...text('Priority', record.priority),
    ...text('IssuedAmount', record.copies?.toString()),
    ...text('DueDate', record.dueOn && shortDate(record.dueOn)),
  ];
  const xml = ['<?xml version="1.0" encoding="UTF-8"?>', ...element('Document', lines), ''].join('\n');
  return new TextEncoder().encode(xml);
}

function element(name: string, lines: readonly string[]): readonly string[] {
  return [`<${name}>`, ...lines.map((line) => `  ${line}`), `</${name}>`];
}

function text(name: string, value: string | undefined): readonly string[] {
  const words = plain(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? [] : [`<${name}>${escaped(words)}</${name}>`];
}
