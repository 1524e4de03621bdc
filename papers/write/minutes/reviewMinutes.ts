import { counted } from '../numberWords.ts';
import type { Block, LetterPaper } from '../paper.ts';
import { arabicSections, dashes, paragraphs } from '../sections.ts';
import { listOrNone, type Meeting, meetingClose, meetingFacts, meetingSignatures, missingInMinutes } from './minutes.ts';
import { type VotedCase, type VoteRule, voteRuleText, voteTable } from './votes.ts';

/** What the minutes of a sitting on titles or commendations hold (biên bản bình xét; biên bản xét khen thưởng). */
export interface ReviewMinutesValues extends Meeting {
  /** A title has a biên bản bình xét, a form of commendation a biên bản xét khen thưởng (Luật 06/2022/QH15 Điều 84). */
  readonly matter: 'title' | 'commendation';
  /** What is considered, where it is not the usual of its matter: `Xét công nhận “Đơn vị đạt chuẩn văn hóa”`. */
  readonly about?: string;
  /** Who sits: `Hội đồng Thi đua, khen thưởng Trường …`. */
  readonly council: string;
  /** `năm 2026`. */
  readonly year: string;
  /** What the secretary reported: dossiers received, who is not eligible, in kind only. */
  readonly reported: readonly string[];
  /** Documents the sitting stands on. */
  readonly bases: readonly string[];
  readonly rule: VoteRule;
  readonly collectives: readonly VotedCase[];
  readonly persons: readonly VotedCase[];
  /** What was said, without the speaker's name. */
  readonly opinions: readonly string[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

const matters = {
  title: { kind: 'title-review-minutes', subject: 'Bình xét danh hiệu thi đua' },
  commendation: { kind: 'commendation-minutes', subject: 'Xét khen thưởng' },
} as const;

/** The minutes of a sitting: every case with its votes, the rule and its base. */
export function reviewMinutes(values: ReviewMinutesValues): LetterPaper {
  const { kind, subject } = matters[values.matter];
  const { rule, attendance } = values;
  return {
    format: 'nd30',
    kind,
    head: values.head,
    type: 'Biên bản',
    subject: `${values.about?.trim() || subject} ${values.year}`,
    body: [
      meetingFacts(values),
      ...arabicSections([
        { heading: 'Căn cứ', body: dashes(values.bases) },
        { heading: 'Báo cáo của thư ký', body: paragraphs(values.reported) },
        { heading: 'Nguyên tắc, hình thức xét', body: paragraphs([voteRuleText(rule), standingAside(values)]) },
        {
          heading: 'Ý kiến thảo luận',
          body: listOrNone(values.opinions, 'Các thành viên nhất trí với báo cáo, không có ý kiến khác.'),
        },
        {
          heading: 'Kết quả',
          body: [
            ...voteTable(values.collectives, rule, attendance, 'Tập thể'),
            ...voteTable(values.persons, rule, attendance, 'Họ và tên'),
          ],
        },
        { heading: 'Kết luận', body: concluded(values) },
      ]),
      meetingClose(values, 'Phiên họp'),
    ],
    signatures: meetingSignatures(values),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function standingAside({ collectives, persons }: ReviewMinutesValues): string | null {
  const some = [...collectives, ...persons].some(({ of }) => of !== undefined);
  return some
    ? 'Thành viên có liên quan đến trường hợp đang xét không bỏ phiếu đối với trường hợp đó; tỷ lệ tính trên số còn lại.'
    : null;
}

function concluded({ council, collectives, persons, matter }: ReviewMinutesValues): readonly Block[] {
  const accepted = (cases: readonly VotedCase[]) => cases.filter((one) => one.accepted).length;
  const all = [
    accepted(collectives) > 0 ? `${counted(accepted(collectives))} tập thể` : '',
    accepted(persons) > 0 ? `${counted(accepted(persons))} cá nhân` : '',
  ].filter(Boolean);
  const refused = collectives.length + persons.length - accepted(collectives) - accepted(persons);
  const what = matter === 'title' ? 'danh hiệu' : 'hình thức khen thưởng';
  return paragraphs([
    all.length > 0
      ? `${council} thống nhất đề nghị cấp có thẩm quyền xét, quyết định ${what} đối với ${all.join(' và ')} có kết quả “Đề nghị” nêu trên.`
      : `${council} không đề nghị trường hợp nào.`,
    refused > 0
      ? `${counted(refused)} trường hợp không đạt tỷ lệ theo quy định; thư ký thông báo kết quả và lý do cho tập thể, cá nhân.`
      : null,
  ]);
}

/** What the minutes cannot be signed without, in words (còn thiếu gì). */
export function missingInReviewMinutes(values: ReviewMinutesValues): readonly string[] {
  const cases = [...values.collectives, ...values.persons];
  return missingInMinutes(values, [
    ['năm', values.year],
    ['hội đồng xét', values.council],
    ['căn cứ xét', values.bases],
    ['nơi quy định tỷ lệ biểu quyết', values.rule.source],
    ['trường hợp được xét', cases.map(({ name }) => name)],
    ['danh hiệu, hình thức đề nghị của từng trường hợp', cases.every(({ award }) => award.trim() !== '') ? 'có' : null],
    ['nơi nhận', values.recipients],
  ]);
}
