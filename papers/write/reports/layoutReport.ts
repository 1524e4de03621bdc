import { type Day, longDate } from '#domain/kernel/day.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';

/** A form of a level above, filled in (biểu số liệu theo mẫu của cấp trên). */
export interface LayoutReportValues {
  readonly head: Head;
  readonly title: string;
  readonly basis: string;
  readonly asOf: Day;
  /** What the rows are. */
  readonly nameHead: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[]; readonly isTotal: boolean }[];
  /** What stays blank, by name. */
  readonly missing: readonly string[];
  readonly signer: Signer;
  readonly sample: boolean;
}

/** The letter says whose form it is and what stays blank; the table lies across a page of its own. */
export function layoutReport(values: LayoutReportValues): LetterPaper {
  const { title, basis, head, asOf, nameHead, columns, rows, missing } = values;
  return {
    ...{ format: 'nd30', kind: 'year-report', head, type: 'Báo cáo', subject: title },
    body: [
      {
        kind: 'paragraph',
        text: `${basis}, ${head.issuer} báo cáo số liệu tại biểu kèm theo. Số liệu tính đến hết ${longDate(asOf)}.`,
      },
      ...(missing.length > 0
        ? [
            { kind: 'paragraph' as const, text: 'Các ô chưa có số liệu, đơn vị tự điền:' },
            { kind: 'list' as const, marker: 'dash' as const, items: missing },
          ]
        : []),
    ],
    signatures: signaturesOf([values.signer], head),
    recipients: ['Lưu: VT'],
    annexes: [
      {
        ...{ label: 'Biểu số liệu', title, landscape: true },
        body: [
          {
            kind: 'table',
            columns: [
              { head: nameHead, share: 5 },
              ...columns.map((text) => ({ head: text, share: 2, align: 'center' as const })),
            ],
            rows: rows.map(({ name, cells, isTotal }) => ({ cells: [name, ...cells], ...(isTotal && { as: 'total' as const }) })),
          },
        ],
      },
    ],
    sample: values.sample,
  };
}
