import { missingOf, signerNeeds } from '../missing.ts';
import { counted } from '../numberWords.ts';
import type { Block, Head, LetterPaper, Signer } from '../paper.ts';
import { signaturesOf } from '../paper.ts';
import { said } from '../sections.ts';

/** A person or team in the list. */
export interface PledgeRow {
  readonly name: string;
  /** Chức vụ, đơn vị. */
  readonly position?: string;
  readonly titles: readonly string[];
  readonly awards: readonly string[];
}

/** What the list of registrations holds (danh sách đăng ký danh hiệu thi đua). */
export interface PledgeListValues {
  readonly head: Head;
  /** `năm 2026`, `năm học 2026–2027`. */
  readonly year: string;
  /** In the order to be printed; Vietnamese lists go by given name. */
  readonly persons: readonly PledgeRow[];
  readonly collectives: readonly PledgeRow[];
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The list a unit sends up with its enrolment: persons, then collectives, with their counts. */
export function pledgeList(values: PledgeListValues): LetterPaper {
  return {
    format: 'form',
    kind: 'pledge-list',
    head: values.head,
    type: 'Danh sách',
    subject: `Đăng ký danh hiệu thi đua, hình thức khen thưởng ${values.year}`,
    body: [
      ...part('1. Cá nhân', 'Họ và tên', values.persons, 'người'),
      ...part('2. Tập thể', 'Tên tập thể', values.collectives, 'tập thể'),
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

/** What the list cannot be sent without, in words (còn thiếu gì). */
export function missingInPledgeList(values: PledgeListValues): readonly string[] {
  return missingOf([
    ['năm', values.year],
    ['đơn vị lập danh sách', values.head.issuer],
    ['người, tập thể đăng ký', [...values.persons, ...values.collectives]],
    ...signerNeeds(values.signers),
  ]);
}

function part(heading: string, naming: string, rows: readonly PledgeRow[], unit: string): readonly Block[] {
  if (rows.length === 0) return [];
  const positions = rows.some(({ position }) => position);
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'table',
      columns: [
        { head: 'STT', share: 1.2, align: 'center' },
        { head: naming, share: 5.5 },
        ...(positions ? [{ head: 'Chức vụ, đơn vị', share: 4.5 }] : []),
        { head: 'Thi đua', share: 3.6 },
        { head: 'Khen thưởng', share: 3.6 },
      ],
      rows: rows.map((row, at) => ({
        cells: [
          String(at + 1),
          row.name,
          ...(positions ? [row.position ?? ''] : []),
          said(row.titles).join('; '),
          said(row.awards).join('; '),
        ],
      })),
    },
    { kind: 'paragraph', align: 'plain', text: [{ text: `Danh sách có ${counted(rows.length)} ${unit}.`, italic: true }] },
  ];
}
