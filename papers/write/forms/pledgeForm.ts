import type { Day } from '#domain/kernel/day.ts';
import { missingOf } from '../missing.ts';
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
  const commitments = values.commitments.flatMap(commitmentsOf);
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
          ...(values.team?.trim() === '' ? [] : [{ label: 'Tổ, bộ phận', value: values.team }]),
        ],
      },
      ...titlesOf(values),
      ...(values.initiative?.trim() === ''
        ? []
        : [{ kind: 'facts' as const, rows: [{ label: 'Tên sáng kiến (nếu có)', value: values.initiative }] }]),
      ...(commitments.length > 0 ? [{ kind: 'heading' as const, text: 'Cam kết thực hiện' }, ...commitments] : []),
      { kind: 'paragraph', text: `Tôi đăng ký và cam kết thực hiện các nội dung trên trong ${values.year}.` },
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
    { kind: 'ticks', items: titles.filter(({ text }) => text.trim() !== '') },
  ];
}

function commitmentsOf(group: CommitmentGroup): readonly Block[] {
  const items = group.items.filter(({ text }) => text.trim() !== '');
  if (items.length === 0 && !group.own?.trim()) return [];
  return [
    ...(group.heading.trim() ? [{ kind: 'paragraph' as const, text: [{ text: group.heading, italic: true as const }] }] : []),
    ...(items.length > 0 ? [{ kind: 'ticks' as const, items }] : []),
    ...(group.own?.trim() ? [{ kind: 'paragraph' as const, text: group.own }] : []),
  ];
}

/** What the registration cannot be handed in without, in words (còn thiếu gì); a blank form lacks it all. */
export function missingInPledgeForm(values: PledgeFormValues): readonly string[] {
  return missingOf([
    ['năm', values.year],
    ['họ và tên', values.name],
    ['chức vụ, vị trí công tác', values.position],
    ['nội dung cam kết', values.commitments.flatMap(({ items }) => items)],
  ]);
}

const nameIf = (name: string | undefined) => (name ? { name } : {});
