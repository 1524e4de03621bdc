import type { Day } from '#domain/kernel/day.ts';
import type { Block, Head, LetterPaper } from '../paper.ts';

/** A group of commitments (nội dung cam kết), each ticked by the person or not; nothing is ticked for them. */
export interface CommitmentGroup {
  readonly heading: string;
  readonly items: readonly { readonly text: string; readonly ticked: boolean }[];
  /** The person's own words. */
  readonly own?: string;
}

/** What a person's registration holds (bản đăng ký thi đua cá nhân). A null name makes the blank form. */
export interface PledgeFormValues {
  readonly head: Head;
  readonly year: string;
  readonly name: string | null;
  readonly position: string | null;
  readonly team: string | null;
  /** Titles on offer; the person ticks. */
  readonly titles: readonly { readonly text: string; readonly ticked: boolean }[];
  readonly initiative: string | null;
  readonly commitments: readonly CommitmentGroup[];
  /** Where and when it was signed; null leaves room. */
  readonly signed: { readonly place: string; readonly day: Day | null };
  /** Title of whoever comments for the team: `Tổ trưởng`; absent where the unit has no teams. */
  readonly teamHead?: { readonly title: string; readonly name?: string };
  readonly sample?: boolean;
}

/** The yearly pledge of one person; `year` in the office's words: `năm 2026`, `năm học 2026–2027`. */
export function pledgeForm(values: PledgeFormValues): LetterPaper {
  const { teamHead } = values;
  return {
    format: 'form',
    kind: 'pledge-form',
    head: { ...values.head, place: values.signed.place, day: values.signed.day },
    type: 'Bản đăng ký thi đua',
    subject: `Cá nhân, ${values.year}`,
    body: [
      {
        kind: 'facts',
        rows: [
          { label: 'Họ và tên', value: values.name },
          { label: 'Chức vụ, vị trí công tác', value: values.position },
          { label: 'Tổ, bộ phận', value: values.team },
        ],
      },
      ...titlesOf(values),
      { kind: 'facts', rows: [{ label: 'Tên sáng kiến (nếu có)', value: values.initiative }] },
      { kind: 'heading', text: 'Cam kết thực hiện' },
      ...values.commitments.flatMap(commitmentsOf),
    ],
    signatures: [
      ...(teamHead
        ? [{ lines: [teamHead.title.toUpperCase()], note: '(Ý kiến, ký, ghi rõ họ tên)', ...nameIf(teamHead.name) }]
        : []),
      { lines: ['NGƯỜI ĐĂNG KÝ'], note: '(Ký, ghi rõ họ tên)', ...nameIf(values.name ?? undefined) },
    ],
    recipients: [],
    sample: values.sample === true,
  };
}

function titlesOf({ titles }: PledgeFormValues): readonly Block[] {
  if (titles.length === 0) return [];
  return [
    { kind: 'heading', text: 'Danh hiệu, hình thức khen thưởng đăng ký' },
    { kind: 'ticks', items: titles },
  ];
}

function commitmentsOf(group: CommitmentGroup): readonly Block[] {
  return [
    { kind: 'paragraph', text: [{ text: group.heading, italic: true }] },
    { kind: 'ticks', items: group.items },
    ...(group.own ? [{ kind: 'paragraph' as const, text: group.own }] : []),
  ];
}

const nameIf = (name: string | undefined) => (name ? { name } : {});
