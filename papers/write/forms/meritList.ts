import { listTable } from '../listTable.ts';
import { missingOf, signerNeeds } from '../missing.ts';
import { counted } from '../numberWords.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { paragraphs, romanSections, unclosed } from '../sections.ts';

/** Someone proposed, with their merits in short. */
export interface MeritRow {
  /** As written in the submission and the merit report. */
  readonly name: string;
  /** Chức vụ, đơn vị of a person. */
  readonly office?: string;
  readonly merit: string;
  readonly award: string;
}

/** What the list of merits in short holds (danh sách trích ngang thành tích). */
export interface MeritListValues {
  readonly head: Head;
  /** `năm 2026`. */
  readonly year: string;
  /** The submission it goes with: `Tờ trình số 41/TTr-THCS ngày 17 tháng 12 năm 2026`. */
  readonly submission?: string;
  readonly collectives: readonly MeritRow[];
  readonly persons: readonly MeritRow[];
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The list that a council reads from: a line for everyone proposed. */
export function meritList(values: MeritListValues): LetterPaper {
  const { collectives, persons } = values;
  const award = { head: 'Danh hiệu, hình thức đề nghị', share: 4, of: (row: MeritRow) => row.award };
  const merit = { head: 'Tóm tắt thành tích', share: 6.8, of: (row: MeritRow) => row.merit };
  const counts = [
    collectives.length > 0 ? `${counted(collectives.length)} tập thể` : '',
    persons.length > 0 ? `${counted(persons.length)} cá nhân` : '',
  ].filter(Boolean);
  return {
    format: 'form',
    kind: 'merit-list',
    head: values.head,
    type: 'Danh sách trích ngang thành tích',
    subject: `Đề nghị xét danh hiệu thi đua, hình thức khen thưởng ${values.year}`,
    body: [
      ...romanSections([
        {
          heading: 'Tập thể',
          body: listTable(collectives, [{ head: 'Tên tập thể', share: 4, of: ({ name }) => name }, merit, award]),
        },
        {
          heading: 'Cá nhân',
          body: listTable(persons, [
            { head: 'Họ và tên', share: 3.4, of: ({ name }) => name },
            { head: 'Chức vụ, đơn vị', share: 3.4, of: ({ office }) => office },
            merit,
            award,
          ]),
        },
      ]),
      ...(counts.length > 0
        ? paragraphs([
            `Danh sách có ${counts.join(' và ')}${values.submission ? `, kèm theo ${unclosed(values.submission)}` : ''}./.`,
          ])
        : []),
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

/** What the list cannot be sent without, in words (còn thiếu gì). */
export function missingInMeritList(values: MeritListValues): readonly string[] {
  const rows = [...values.collectives, ...values.persons];
  return missingOf([
    ['năm', values.year],
    ['đơn vị lập danh sách', values.head.issuer],
    ['tập thể, cá nhân được đề nghị', rows.map(({ name }) => name)],
    ['tóm tắt thành tích của từng trường hợp', rows.every(({ merit }) => merit.trim()) ? 'có' : null],
    ['danh hiệu, hình thức của từng trường hợp', rows.every(({ award }) => award.trim()) ? 'có' : null],
    ...signerNeeds(values.signers),
  ]);
}
