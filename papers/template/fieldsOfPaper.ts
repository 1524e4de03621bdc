import { fold } from '#domain/kernel/vietnamese.ts';
import { type LetterPaper, plainText } from '../write/paper.ts';
import { type PrintedBlock, printed } from '../write/printed.ts';
import { linesOf } from '../write/printedLines.ts';
import type { FieldRow, Fields } from './fields.ts';

/** The fields an office's own template may use for a paper: its head, its lines «Nhãn: nội dung», its tables by the heads of their columns. */
export function fieldsOfPaper(paper: LetterPaper): Fields {
  const letter = printed(paper);
  const fields: Record<string, Fields[string]> = {
    'Cơ quan chủ quản': letter.superior ?? '',
    'Cơ quan ban hành': letter.issuer,
    'Số ký hiệu': letter.number?.replace(/^Số:? /u, '') ?? '',
    'Địa danh, ngày': letter.placeAndDay ?? '',
    'Tên loại': letter.type,
    'Trích yếu': letter.subject ?? letter.regarding ?? '',
    'Nơi nhận': letter.recipients,
    'Chức vụ người ký': letter.signatures.map(({ lines }) => lines.join('\n')).at(-1) ?? '',
    'Người ký': letter.signatures.at(-1)?.name ?? '',
    'Người ký khác': letter.signatures.slice(0, -1).map(({ lines, name }) => [lines.join(' '), name].filter(Boolean).join(': ')),
    'Căn cứ': letter.body.flatMap((block) => (block.kind === 'bases' ? block.lines : [])),
    'Nội dung': letter.body.filter(isContent).flatMap(linesOf),
  };
  const add = (name: string, value: Fields[string]) => {
    let free = name;
    for (let at = 2; Object.keys(fields).some((known) => fold(known) === fold(free)); at++) free = `${name} ${at}`;
    fields[free] = value;
  };
  for (const { body, name } of [
    { body: letter.body, name: 'Bảng' },
    ...letter.annexes.map(({ body, label }) => ({ body, name: label })),
  ])
    for (const block of body) {
      if (block.kind === 'facts') for (const { label, value } of block.rows) add(withoutDots(label), value ?? '');
      if (block.kind === 'table') add(name, rowsOf(block));
    }
  return fields;
}

/** Bases and tables are fields of their own. */
const isContent = ({ kind }: PrintedBlock) => kind !== 'bases' && kind !== 'table';

/** A dot parts a list from its value. */
const withoutDots = (label: string) =>
  label
    .replace(/[.:{}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

function rowsOf({ columns, rows }: Extract<PrintedBlock, { kind: 'table' }>): readonly FieldRow[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ head }, at) => [withoutDots(head), plainText(cells[at] ?? '')])),
  );
}
