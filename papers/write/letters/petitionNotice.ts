import { type Day, shortDate } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { counted } from '../numberWords.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { paragraphs, said, unclosed, upperFirst } from '../sections.ts';

/** A petition that was answered; neither who made it nor its words. */
export interface AnsweredPetition {
  /** Whom of the list it is about. */
  readonly about: string;
  readonly received: Day;
  readonly upheld: boolean;
  readonly answer: string;
}

/** What the notice of answers to petitions holds (thông báo kết quả xem xét kiến nghị). */
export interface PetitionNoticeValues {
  readonly head: Head;
  readonly bases: readonly string[];
  readonly round: string;
  /** The days that the list was up. */
  readonly from: Day;
  readonly through: Day;
  readonly petitions: readonly AnsweredPetition[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** What became of the petitions on a posted list: each founded or not, why, and what follows. */
export function petitionNotice(values: PetitionNoticeValues): LetterPaper {
  const { head, round, from, through, petitions } = values;
  const upheld = petitions.filter((one) => one.upheld).length;
  return {
    format: 'nd30',
    kind: 'petition-notice',
    head,
    type: 'Thông báo',
    subject: 'Kết quả xem xét kiến nghị về danh sách đề nghị khen thưởng',
    body: [
      ...(said(values.bases).length > 0 ? [{ kind: 'bases' as const, lines: said(values.bases) }] : []),
      ...paragraphs([
        `Trong thời gian niêm yết từ ngày ${shortDate(from)} đến hết ngày ${shortDate(through)}, ${head.issuer} đã nhận và trả lời ${counted(petitions.length)} kiến nghị về danh sách đề nghị khen thưởng tại ${unclosed(round)}:`,
      ]),
      ...listTable(petitions, [
        { head: 'Trường hợp', share: 5, of: ({ about }) => about },
        { head: 'Ngày nhận', share: 2.6, align: 'center', of: ({ received }) => shortDate(received) },
        { head: 'Kết luận', share: 3, align: 'center', of: (one) => (one.upheld ? 'Có cơ sở' : 'Không có cơ sở') },
        { head: 'Trả lời', share: 6.4, of: ({ answer }) => answer },
      ]),
      ...paragraphs([
        upheld > 0
          ? `${upperFirst(counted(upheld))} trường hợp có kiến nghị có cơ sở được đưa ra khỏi danh sách đề nghị khen thưởng.`
          : null,
      ]),
      {
        kind: 'paragraph',
        text: 'Họ, tên người kiến nghị không được ghi lại; người kiến nghị tra cứu kết quả bằng mã đã nhận./.',
      },
    ],
    signatures: signaturesOf([values.signer], head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

/** What the notice cannot be issued without, in words (còn thiếu gì). */
export function missingInPetitionNotice(values: PetitionNoticeValues): readonly string[] {
  const { petitions } = values;
  return missingOf([
    ...headNeeds(values.head),
    ['đợt xét khen thưởng', values.round],
    ['kiến nghị đã trả lời', petitions.map(({ about }) => about)],
    ['nội dung trả lời', petitions.every(({ answer }) => answer.trim() !== '') ? 'có' : null],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
