import { type Citation, citationText } from '../citation.ts';
import { listTable } from '../listTable.ts';
import { missingOf, signerNeeds } from '../missing.ts';
import { hourText, momentText } from '../moment.ts';
import { counted, shareText } from '../numberWords.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { arabicSections, listOf, paragraphs } from '../sections.ts';
import { nameAndTitle, type Participant } from './minutes.ts';

/** What the ballots say of one case. */
export interface CountedCase {
  readonly name: string;
  readonly award: string;
  readonly agree: number;
  readonly against: number;
  /** How many the share is of, where members had to stand aside. */
  readonly of?: number;
}

/** What the minutes of a count hold (biên bản kiểm phiếu). */
export interface CountingMinutesValues {
  readonly head: Head;
  /** What was voted on: `bình xét danh hiệu thi đua năm 2026`. */
  readonly matter: string;
  /** Quyết định thành lập tổ kiểm phiếu; absent where the meeting elected the team. */
  readonly decision?: Citation;
  /** ISO 8601 instants in UTC. */
  readonly opened: string;
  readonly closed: string;
  readonly venue: string;
  /** Head of the team first. */
  readonly team: readonly Participant[];
  readonly witnesses: readonly Participant[];
  /** Phiếu phát ra, thu về, hợp lệ, không hợp lệ. */
  readonly ballots: { readonly issued: number; readonly collected: number; readonly valid: number; readonly invalid: number };
  readonly cases: readonly CountedCase[];
  /** Whom the share counts, with how many they are: `tổng số thành viên Hội đồng`. */
  readonly base: { readonly name: string; readonly count: number };
  /** What happened while counting, in whole sentences. */
  readonly remarks?: string;
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes of the counting team: ballots first, then each case; it proposes nothing. */
export function countingMinutes(values: CountingMinutesValues): LetterPaper {
  const { ballots, base, cases } = values;
  return {
    format: 'nd30',
    kind: 'counting-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: `Kiểm phiếu ${values.matter}`,
    body: [
      ...paragraphs([
        `Hồi ${momentText(values.opened)}, tại ${values.venue}, Tổ kiểm phiếu ${values.decision ? `thành lập theo ${citationText(values.decision)}` : 'do phiên họp bầu'} tiến hành kiểm phiếu ${values.matter}.`,
      ]),
      ...arabicSections([
        { heading: 'Tổ kiểm phiếu', body: listOf('dash', values.team.map(nameAndTitle)) },
        { heading: 'Người chứng kiến', body: listOf('dash', values.witnesses.map(nameAndTitle)) },
        {
          heading: 'Số phiếu',
          body: listOf('dash', [
            `Số phiếu phát ra: ${counted(ballots.issued)} phiếu`,
            `Số phiếu thu về: ${counted(ballots.collected)} phiếu`,
            `Số phiếu hợp lệ: ${counted(ballots.valid)} phiếu`,
            `Số phiếu không hợp lệ: ${counted(ballots.invalid)} phiếu`,
          ]),
        },
        {
          heading: 'Kết quả kiểm phiếu',
          body: [
            ...listTable(cases, [
              { head: 'Tập thể, cá nhân', share: 6, of: ({ name }) => name },
              { head: 'Danh hiệu, hình thức đề nghị', share: 5, of: ({ award }) => award },
              { head: 'Số phiếu đồng ý', share: 2.2, align: 'center', of: ({ agree }) => String(agree) },
              { head: 'Số phiếu không đồng ý', share: 2.2, align: 'center', of: ({ against }) => String(against) },
              { head: 'Tỷ lệ đồng ý', share: 3, align: 'center', of: ({ agree, of = base.count }) => shareText(agree, of) },
            ]),
            ...(cases.length > 0
              ? paragraphs([
                  `Tỷ lệ tính trên ${base.name}: ${counted(base.count)} người${cases.some((one) => one.of !== undefined) ? '; trường hợp có thành viên không bỏ phiếu do liên quan thì tính trên số còn lại' : ''}.`,
                ])
              : []),
          ],
        },
        { heading: 'Ghi nhận trong quá trình kiểm phiếu', body: paragraphs([values.remarks]) },
      ]),
      {
        kind: 'paragraph',
        text: `Việc kiểm phiếu kết thúc vào ${hourText(values.closed)} cùng ngày. Phiếu bầu đã được niêm phong và bàn giao cho thư ký phiên họp lưu giữ; biên bản đã được đọc lại cho những người có mặt cùng nghe./.`,
      },
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

/** What the minutes cannot be signed without, in words (còn thiếu gì); ballots that do not add up are missing too. */
export function missingInCountingMinutes(values: CountingMinutesValues): readonly string[] {
  const { issued, collected, valid, invalid } = values.ballots;
  return missingOf([
    ['số người làm căn cứ tính tỷ lệ', values.base.name],
    ['đơn vị tổ chức bỏ phiếu', values.head.issuer],
    ['nội dung bỏ phiếu', values.matter],
    ['địa điểm', values.venue],
    ['thành viên tổ kiểm phiếu', values.team.map(({ name }) => name)],
    ['số phiếu thu về khớp với số phiếu phát ra', collected <= issued ? 'khớp' : null],
    ['số phiếu thu về bằng số phiếu hợp lệ cộng số phiếu không hợp lệ', collected === valid + invalid ? 'khớp' : null],
    [
      'số phiếu của từng trường hợp khớp với số phiếu hợp lệ',
      values.cases.every((one) => one.agree + one.against <= valid) ? 'khớp' : null,
    ],
    ['kết quả từng trường hợp', values.cases],
    ['số người làm căn cứ tính tỷ lệ', values.base.count],
    ...signerNeeds(values.signers),
  ]);
}
