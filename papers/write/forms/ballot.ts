import { listTable } from '../listTable.ts';
import { missingOf } from '../missing.ts';
import type { Head, LetterPaper } from '../paper.ts';
import { notes, unclosed, upperFirst } from '../sections.ts';

/** A case on the ballot. */
export interface BallotCase {
  readonly name: string;
  readonly office?: string;
  readonly award: string;
}

/** What a ballot holds (phiếu bầu). It is filled in by hand and carries nothing that tells whose it is. */
export interface BallotValues {
  readonly head: Head;
  /** What is voted on: `bình xét danh hiệu thi đua năm 2026`. */
  readonly matter: string;
  readonly cases: readonly BallotCase[];
  /** How it is filled in and when it does not count; the regulation of the place says so. */
  readonly guidance: readonly string[];
  readonly sample?: boolean;
}

/** The ballot: a box to mark for and against each case; no name, no number, no signature. */
export function ballot(values: BallotValues): LetterPaper {
  return {
    format: 'form',
    kind: 'ballot',
    head: values.head,
    type: 'Phiếu bầu',
    subject: upperFirst(unclosed(values.matter)),
    body: [
      { kind: 'paragraph', text: 'Đánh dấu (X) vào một ô tương ứng với ý kiến của mình đối với từng trường hợp.' },
      ...listTable(values.cases, [
        { head: 'Tập thể, cá nhân', share: 4.6, of: ({ name }) => name },
        { head: 'Chức vụ, đơn vị', share: 4.2, of: ({ office }) => office },
        { head: 'Danh hiệu, hình thức đề nghị', share: 4.2, of: ({ award }) => award },
        { head: 'Đồng ý', share: 2, align: 'center', byHand: true, of: () => '' },
        { head: 'Không đồng ý', share: 2.2, align: 'center', byHand: true, of: () => '' },
      ]),
      ...notes(values.guidance),
    ],
    signatures: [],
    recipients: [],
    sample: values.sample === true,
  };
}

/** What the ballot cannot be printed without, in words (còn thiếu gì). */
export function missingInBallot(values: BallotValues): readonly string[] {
  return missingOf([
    ['đơn vị tổ chức bỏ phiếu', values.head.issuer],
    ['nội dung bỏ phiếu', values.matter],
    ['trường hợp được bỏ phiếu', values.cases.map(({ name }) => name)],
    ['danh hiệu, hình thức của từng trường hợp', values.cases.every(({ award }) => award.trim()) ? 'có' : null],
    ['quy định về phiếu hợp lệ', values.guidance],
  ]);
}
