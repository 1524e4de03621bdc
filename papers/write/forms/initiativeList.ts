import { listTable } from '../listTable.ts';
import { missingOf, signerNeeds } from '../missing.ts';
import { counted } from '../numberWords.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { paragraphs } from '../sections.ts';

/** An initiative with the decisions that recognise it. */
export interface ListedInitiative {
  readonly name: string;
  /** Author, or authors separated by commas. */
  readonly authors: string;
  /** Nơi áp dụng. */
  readonly appliedAt?: string;
  /** Phạm vi ảnh hưởng: `cơ sở`, `cấp tỉnh`. */
  readonly scope: string;
  /** `Quyết định số 45/QĐ-THCS ngày 20/11/2026`. */
  readonly decision: string;
}

/** What the list of a year's recognised initiatives holds (danh sách sáng kiến được công nhận). */
export interface InitiativeListValues {
  readonly head: Head;
  /** `năm 2026`. */
  readonly year: string;
  readonly initiatives: readonly ListedInitiative[];
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The initiatives that were recognised in a year, each with its scope and its decision. */
export function initiativeList(values: InitiativeListValues): LetterPaper {
  const { initiatives } = values;
  return {
    format: 'form',
    kind: 'initiative-list',
    head: values.head,
    type: 'Danh sách',
    subject: `Sáng kiến được công nhận ${values.year}`,
    body: [
      ...listTable(initiatives, [
        { head: 'Tên sáng kiến', share: 6, of: ({ name }) => name },
        { head: 'Tác giả', share: 4, of: ({ authors }) => authors },
        { head: 'Nơi áp dụng', share: 3, of: ({ appliedAt }) => appliedAt },
        { head: 'Phạm vi ảnh hưởng', share: 2.4, align: 'center', of: ({ scope }) => scope },
        { head: 'Quyết định công nhận', share: 3.8, of: ({ decision }) => decision },
      ]),
      ...paragraphs([`Danh sách có ${counted(initiatives.length)} sáng kiến.`]),
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

/** What the list cannot be signed without, in words (còn thiếu gì). */
export function missingInInitiativeList(values: InitiativeListValues): readonly string[] {
  return missingOf([
    ['đơn vị', values.head.issuer],
    ['năm', values.year],
    ['sáng kiến được công nhận', values.initiatives.map(({ name }) => name)],
    ['quyết định công nhận', values.initiatives.map(({ decision }) => decision)],
    ...signerNeeds(values.signers),
    ['nơi nhận', values.recipients],
  ]);
}
