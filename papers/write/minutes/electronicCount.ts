import { listTable } from '../listTable.ts';
import { hourText, momentText } from '../moment.ts';
import { counted, shareText } from '../numberWords.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { arabicSections, listOf, paragraphs } from '../sections.ts';
import { nameAndTitle, type Participant } from './minutes.ts';

/** What the minutes of a count in the browser hold (biên bản kiểm phiếu của bỏ phiếu điện tử). */
export interface ElectronicCountValues {
  readonly head: Head;
  readonly matter: string;
  /** `bỏ phiếu kín, kiểm chứng được`. */
  readonly form: string;
  /** ISO 8601 instants in UTC: voting opened, voting closed. */
  readonly opened: string;
  readonly closed: string;
  readonly venue: string;
  /** Trustees whose parts opened the sum, those who gave none, and how many were needed (người giữ khóa). */
  readonly opening: { readonly by: readonly Participant[]; readonly without: readonly Participant[]; readonly needed: number };
  readonly chair: Participant;
  /** Voters, those with a ballot on the board, and ballots replaced by a later one of the same voter. */
  readonly ballots: { readonly voters: number; readonly recorded: number; readonly replaced: number; readonly least: number };
  readonly subject: { readonly name: string; readonly award: string };
  /** The sum that was opened; null where too few ballots came and nothing was. */
  readonly count: { readonly agree: number; readonly against: number; readonly other: number } | null;
  readonly base: { readonly name: string; readonly count: number };
  /** Digests by which any copy of the record is held against these minutes (mã cuộc bỏ phiếu, mã đóng bảng). */
  readonly election: string;
  readonly closing: string;
  /** What happened, in whole sentences: complaints and how they were answered. */
  readonly remarks: readonly string[];
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes of a count that nobody did by hand: who opened it, what was recorded, the sum, and the codes to check it by. */
export function electronicCountMinutes(values: ElectronicCountValues): LetterPaper {
  const { ballots, opening, count } = values;
  const without = opening.without.length > 0 ? [`Không gửi phần mở: ${opening.without.map(({ name }) => name).join(', ')}`] : [];
  return {
    format: 'nd30',
    kind: 'counting-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: `Kiểm phiếu ${values.matter}`,
    body: [
      ...paragraphs([
        `Từ ${momentText(values.opened)}, tại ${values.venue}, Hội đồng bỏ phiếu về ${values.matter}; hình thức: ${values.form}. Lựa chọn được mã hóa trên thiết bị của từng thành viên; chỉ tổng số phiếu được mở.`,
      ]),
      ...arabicSections([
        {
          heading: `Người giữ khóa mở kết quả (cần ${counted(opening.needed)} người)`,
          body: listOf('dash', [...opening.by.map(nameAndTitle), ...without]),
        },
        { heading: 'Người chứng kiến', body: listOf('dash', [nameAndTitle(values.chair)]) },
        { heading: 'Số phiếu', body: listOf('dash', ballotLines(ballots)) },
        { heading: 'Kết quả kiểm phiếu', body: count ? resultOf(values, count) : paragraphs([unopened(ballots)]) },
        {
          heading: 'Căn cứ kiểm tra lại',
          body: listOf('dash', [
            `Mã cuộc bỏ phiếu: ${values.election}`,
            `Mã đóng bảng: ${values.closing}`,
            'Biên bản điện tử lưu trên hệ thống ghi mọi phiếu đã mã hóa, phần mở của người giữ khóa và các phép kiểm; bản nào khớp hai mã trên là bản của cuộc bỏ phiếu này',
          ]),
        },
        { heading: 'Ghi nhận trong quá trình kiểm phiếu', body: paragraphs(values.remarks) },
      ]),
      {
        kind: 'paragraph',
        text: `Bảng phiếu đóng vào ${hourText(values.closed)}. Biên bản đã được đọc lại cho những người có mặt cùng nghe./.`,
      },
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

const ballotLines = ({ voters, recorded, replaced }: ElectronicCountValues['ballots']) => [
  `Số phiếu phát ra: ${counted(voters)} phiếu`,
  `Số phiếu thu về: ${counted(recorded)} phiếu`,
  `Số phiếu hợp lệ: ${counted(recorded)} phiếu`,
  'Số phiếu không hợp lệ: 0 phiếu (phiếu sai quy tắc bị từ chối khi gửi)',
  ...(replaced > 0 ? [`Số lần thành viên bỏ lại, phiếu sau thay phiếu trước: ${counted(replaced)} lần`] : []),
];

const unopened = ({ recorded, least }: ElectronicCountValues['ballots']) =>
  `Có ${counted(recorded)} phiếu, dưới mức tối thiểu ${counted(least)} phiếu, nên không phiếu nào được mở và lượt bỏ phiếu này không tính.`;

function resultOf({ subject, base }: ElectronicCountValues, count: NonNullable<ElectronicCountValues['count']>) {
  return [
    ...listTable(
      [{ ...subject, ...count }],
      [
        { head: 'Tập thể, cá nhân', share: 6, of: ({ name }) => name },
        { head: 'Danh hiệu, hình thức đề nghị', share: 5, of: ({ award }) => award },
        { head: 'Số phiếu đồng ý', share: 2.2, align: 'center', of: ({ agree }) => String(agree) },
        { head: 'Số phiếu không đồng ý', share: 2.2, align: 'center', of: ({ against }) => String(against) },
        { head: 'Ý kiến khác', share: 1.8, align: 'center', of: ({ other }) => String(other) },
        { head: 'Tỷ lệ đồng ý', share: 3, align: 'center', of: ({ agree }) => shareText(agree, base.count) },
      ],
    ),
    ...paragraphs([`Tỷ lệ tính trên ${base.name}: ${counted(base.count)} người.`]),
  ];
}
