import { type Day, shortDate } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { arabicSections, paragraphs, said, unclosed } from '../sections.ts';

/** A line of a posted list. */
export interface PostedLine {
  readonly name: string;
  readonly office?: string;
  readonly award: string;
}

/** What the notice of a posted list holds (thông báo niêm yết công khai danh sách đề nghị khen thưởng). */
export interface PostingNoticeValues {
  readonly head: Head;
  readonly bases: readonly string[];
  /** `Đợt xét khen thưởng năm 2026`. */
  readonly round: string;
  readonly collectives: readonly PostedLine[];
  readonly persons: readonly PostedLine[];
  readonly from: Day;
  /** The last day that it is up; petitions are taken on it, too. */
  readonly through: Day;
  readonly workingDays: number;
  /** Which rule says so many days. */
  readonly source: string;
  /** Where petitions go. */
  readonly to: string;
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The notice that hangs with the list: whom it names, until when, where petitions go. It is no decision. */
export function postingNotice(values: PostingNoticeValues): LetterPaper {
  const { head, round, from, through, workingDays, source, to } = values;
  return {
    format: 'nd30',
    kind: 'posting-notice',
    head,
    type: 'Thông báo',
    subject: 'Niêm yết công khai danh sách đề nghị khen thưởng',
    body: [
      ...(said(values.bases).length > 0 ? [{ kind: 'bases' as const, lines: said(values.bases) }] : []),
      ...paragraphs([
        `${head.issuer} thông báo niêm yết công khai danh sách đề nghị khen thưởng tại ${unclosed(round)} như sau:`,
      ]),
      ...arabicSections([
        {
          heading: 'Danh sách đề nghị khen thưởng',
          body: [...listOf('Tập thể', values.collectives), ...listOf('Họ và tên', values.persons)],
        },
        {
          heading: 'Thời gian niêm yết',
          body: paragraphs([
            `Từ ngày ${shortDate(from)} đến hết ngày ${shortDate(through)} (${workingDays} ngày làm việc, theo ${unclosed(source)}).`,
          ]),
        },
        {
          heading: 'Tiếp nhận kiến nghị',
          body: paragraphs([
            `Kiến nghị về các trường hợp nêu trên (nếu có) gửi trên hệ thống, bằng văn bản hoặc trực tiếp đến ${unclosed(to)} trong thời gian niêm yết. Họ, tên người kiến nghị không được ghi lại.`,
          ]),
        },
      ]),
      {
        kind: 'paragraph',
        text: 'Danh sách này chưa phải là kết quả; khen thưởng chỉ có theo quyết định của người có thẩm quyền./.',
      },
    ],
    signatures: signaturesOf([values.signer], head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

const listOf = (head: string, lines: readonly PostedLine[]): readonly Block[] =>
  listTable(lines, [
    { head, share: 6, of: ({ name }) => name },
    { head: 'Chức vụ, đơn vị', share: 5, of: ({ office }) => office },
    { head: 'Hình thức đề nghị', share: 4, align: 'center', of: ({ award }) => award },
  ]);

/** What the notice cannot be hung without, in words (còn thiếu gì). */
export function missingInPostingNotice(values: PostingNoticeValues): readonly string[] {
  return missingOf([
    ...headNeeds(values.head),
    ['đợt xét khen thưởng', values.round],
    ['tập thể, cá nhân trong danh sách', [...values.collectives, ...values.persons].map(({ name }) => name)],
    ['nơi quy định thời gian niêm yết', values.source],
    ['nơi nhận kiến nghị', values.to],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
