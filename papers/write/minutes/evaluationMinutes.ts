import { listTable } from '../listTable.ts';
import { counted, shareText } from '../numberWords.ts';
import type { Block, LetterPaper } from '../paper.ts';
import { pointsText } from '../points.ts';
import { arabicSections, dashes, paragraphs } from '../sections.ts';
import { listOrNone, type Meeting, meetingClose, meetingFacts, meetingSignatures, missingInMinutes } from './minutes.ts';

/** Somebody as a sitting found them; points in hundredths. */
export interface SatOn {
  readonly name: string;
  readonly office: string;
  /** What they said of themselves; null where they said nothing of it. */
  readonly own: { readonly points: number | null; readonly grade: string | null };
  /** What the sitting found. */
  readonly found: { readonly points: number | null; readonly grade: string | null };
  /** Nhận xét của cuộc họp. */
  readonly remark?: string;
}

/** Votes of a council on a title. */
export interface TitleVotes {
  readonly name: string;
  readonly office: string;
  /** `Chiến sĩ thi đua cơ sở`. */
  readonly title: string;
  readonly agree: number;
}

/** What the minutes of a sitting that evaluates people hold (biên bản họp đánh giá, xếp loại): of a team, or of the council. */
export interface EvaluationMinutesValues extends Meeting {
  /** Who sits: `Tổ Khoa học xã hội`, `Hội đồng đánh giá, xếp loại Trường …`. */
  readonly body: string;
  /** `năm 2026`. */
  readonly year: string;
  /** How votes on titles were cast, with the base of the share: `bỏ phiếu kín`, 7 members. */
  readonly vote?: { readonly form: string; readonly base: number };
  readonly people: readonly SatOn[];
  readonly titles: readonly TitleVotes[];
  /** What was said, without the speaker's name. */
  readonly opinions: readonly string[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes of a sitting: what each said of themselves beside what the sitting found, and the votes on titles. */
export function evaluationMinutes(values: EvaluationMinutesValues): LetterPaper {
  return {
    format: 'nd30',
    kind: 'evaluation-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: `Họp đánh giá, xếp loại chất lượng ${values.year} của ${values.body}`,
    body: [
      meetingFacts(values),
      ...arabicSections([
        { heading: 'Nội dung', body: paragraphs([aboutOf(values)]) },
        {
          heading: 'Ý kiến thảo luận',
          body: listOrNone(values.opinions, 'Cuộc họp nhất trí với kết quả, không có ý kiến khác.'),
        },
        { heading: 'Kết quả đánh giá, xếp loại', body: peopleTable(values.people) },
        {
          heading: 'Nhận xét',
          body: dashes(values.people.flatMap(({ name, remark }) => (remark?.trim() ? [`${name}: ${remark.trim()}`] : []))),
        },
        { heading: 'Kết quả biểu quyết danh hiệu thi đua', body: votesOf(values) },
        { heading: 'Kết luận', body: paragraphs([concluded(values)]) },
      ]),
      meetingClose(values),
    ],
    signatures: meetingSignatures(values),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function aboutOf({ body, people, titles, year }: EvaluationMinutesValues): string {
  const voted = titles.length > 0 ? ' và biểu quyết đề nghị danh hiệu thi đua' : '';
  return people.length > 0
    ? `${body} đánh giá, xếp loại chất lượng ${year} đối với ${counted(people.length)} người${voted}, trên cơ sở phiếu tự đánh giá của từng người.`
    : `${body} biểu quyết đề nghị danh hiệu thi đua ${year}.`;
}

const pointsOf = ({ points }: SatOn['own']) => (points === null ? undefined : pointsText(points));

function peopleTable(people: readonly SatOn[]): readonly Block[] {
  return listTable(people, [
    { head: 'Họ và tên', share: 4.4, of: ({ name }) => name },
    { head: 'Chức vụ, vị trí', share: 3.4, of: ({ office }) => office },
    { head: 'Điểm tự chấm', share: 1.7, align: 'center', of: ({ own }) => pointsOf(own) },
    { head: 'Tự xếp loại', share: 3.4, of: ({ own }) => own.grade },
    { head: 'Điểm cuộc họp', share: 1.7, align: 'center', of: ({ found }) => pointsOf(found) },
    { head: 'Xếp loại', share: 3.4, of: ({ found }) => found.grade },
  ]);
}

function votesOf({ titles, vote }: EvaluationMinutesValues): readonly Block[] {
  if (titles.length === 0) return [];
  return [
    ...(vote ? paragraphs([`Hình thức: ${vote.form}; tỷ lệ tính trên ${counted(vote.base)} thành viên có mặt.`]) : []),
    ...listTable(titles, [
      { head: 'Họ và tên', share: 5, of: ({ name }) => name },
      { head: 'Chức vụ, vị trí', share: 4, of: ({ office }) => office },
      { head: 'Danh hiệu', share: 4.4, of: ({ title }) => title },
      { head: 'Đồng ý', share: 3, align: 'center', of: ({ agree }) => (vote ? shareText(agree, vote.base) : String(agree)) },
    ]),
  ];
}

function concluded({ people, body }: EvaluationMinutesValues): string {
  const graded = people.filter(({ found }) => found.grade !== null).length;
  return graded > 0
    ? `${body} đề nghị người có thẩm quyền xem xét, quyết định mức xếp loại của ${counted(graded)} người theo kết quả nêu trên.`
    : `${body} thống nhất kết quả nêu trên.`;
}

/** What the minutes cannot be signed without, in words (còn thiếu gì). */
export function missingInEvaluationMinutes(values: EvaluationMinutesValues): readonly string[] {
  return missingInMinutes(values, [
    ['năm', values.year],
    ['tập thể họp', values.body],
    ['người được đánh giá', [...values.people, ...values.titles].map(({ name }) => name)],
    ...(values.titles.length > 0 && values.vote ? ([['hình thức biểu quyết', values.vote.form]] as const) : []),
    ['nơi nhận', values.recipients],
  ]);
}
