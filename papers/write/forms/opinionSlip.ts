import { listTable } from '../listTable.ts';
import { missingOf } from '../missing.ts';
import type { Head, LetterPaper } from '../paper.ts';
import { notes, unclosed, upperFirst } from '../sections.ts';

/** One matter a member is asked about. */
export interface AskedCase {
  readonly name: string;
  readonly proposal: string;
}

/** What a slip for an opinion in writing holds (phiếu lấy ý kiến bằng văn bản). It is signed: it is no secret ballot. */
export interface OpinionSlipValues {
  readonly head: Head;
  /** What is asked about: `xét tặng giấy khen năm 2026`. */
  readonly matter: string;
  readonly cases: readonly AskedCase[];
  /** `trước 17 giờ 00 ngày 18/12/2026`. */
  readonly through: string;
  /** Where it is sent. */
  readonly returnTo: string;
  readonly guidance: readonly string[];
  readonly sample?: boolean;
}

/** The slip: one box to mark a case, the member's name and signature under it. */
export function opinionSlip(values: OpinionSlipValues): LetterPaper {
  return {
    format: 'form',
    kind: 'opinion-slip',
    head: values.head,
    type: 'Phiếu lấy ý kiến',
    subject: upperFirst(unclosed(values.matter)),
    body: [
      {
        kind: 'paragraph',
        text: `Đánh dấu (X) vào một ô tương ứng với ý kiến của mình đối với từng nội dung, ký tên và gửi về ${values.returnTo} ${values.through}.`,
      },
      ...listTable(values.cases, [
        { head: 'Tập thể, cá nhân', share: 4.4, of: ({ name }) => name },
        { head: 'Nội dung đề nghị', share: 5, of: ({ proposal }) => proposal },
        { head: 'Đồng ý', share: 2, align: 'center', byHand: true, of: () => '' },
        { head: 'Không đồng ý', share: 2.2, align: 'center', byHand: true, of: () => '' },
        { head: 'Ý kiến khác', share: 2.2, align: 'center', byHand: true, of: () => '' },
      ]),
      ...notes(values.guidance),
    ],
    signatures: [{ lines: ['THÀNH VIÊN HỘI ĐỒNG'], note: 'Ký, ghi rõ họ tên' }],
    recipients: [],
    sample: values.sample === true,
  };
}

/** What the slip cannot be sent without, in words (còn thiếu gì). */
export function missingInOpinionSlip(values: OpinionSlipValues): readonly string[] {
  return missingOf([
    ['cơ quan lấy ý kiến', values.head.issuer],
    ['nội dung lấy ý kiến', values.matter],
    ['từng nội dung', values.cases.map(({ name }) => name)],
    ['thời hạn trả lời', values.through],
    ['nơi nhận phiếu', values.returnTo],
  ]);
}
