import type { Day } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { missingOf } from '../missing.ts';
import type { Block, Head, LetterPaper } from '../paper.ts';
import { arabicSections, dashes } from '../sections.ts';

/** What a team's registration holds (bản đăng ký thi đua của tập thể). A null name makes the blank form. */
export interface TeamPledgeFormValues {
  readonly head: Head;
  /** `năm 2026`. */
  readonly year: string;
  readonly team: string | null;
  readonly members: number | null;
  /** Titles and forms on offer; the team ticks. */
  readonly titles: readonly { readonly text: string; readonly ticked: boolean }[];
  /** Chỉ tiêu the team sets itself. */
  readonly targets: readonly { readonly text: string; readonly target?: string }[];
  readonly commitments: readonly string[];
  readonly signed: { readonly place: string; readonly day: Day | null };
  readonly teamHead: { readonly title: string; readonly name?: string };
  /** Who takes it in for the unit: `Hiệu trưởng`; absent where nobody signs for that. */
  readonly receiver?: { readonly title: string; readonly name?: string };
  readonly sample?: boolean;
}

/** The yearly pledge of a team: what it aims at, and by which targets. */
export function teamPledgeForm(values: TeamPledgeFormValues): LetterPaper {
  const { teamHead, receiver } = values;
  return {
    format: 'form',
    kind: 'team-pledge-form',
    head: { ...values.head, place: values.signed.place, day: values.signed.day },
    type: 'Bản đăng ký thi đua',
    subject: `Tập thể, ${values.year}`,
    body: [
      {
        kind: 'facts',
        rows: [
          { label: 'Tên tập thể', value: values.team?.trim() || null },
          { label: 'Số người', value: values.members === null ? null : `${values.members} người` },
        ],
      },
      ...arabicSections([
        { heading: 'Danh hiệu, hình thức khen thưởng đăng ký', body: ticksOf(values.titles) },
        {
          heading: 'Chỉ tiêu đăng ký',
          body: listTable(values.targets, [
            { head: 'Nội dung', share: 10, of: ({ text }) => text },
            { head: 'Chỉ tiêu', share: 4, align: 'center', byHand: true, of: ({ target }) => target },
          ]),
        },
        { heading: 'Cam kết của tập thể', body: dashes(values.commitments) },
      ]),
      { kind: 'paragraph', text: `Tập thể đăng ký và cam kết thực hiện các nội dung trên trong ${values.year}.` },
    ],
    signatures: [
      ...(receiver ? [signature(receiver.title, receiver.name)] : []),
      signature(`TM. tập thể\n${teamHead.title}`, teamHead.name),
    ],
    recipients: [],
    sample: values.sample === true,
  };
}

function ticksOf(titles: TeamPledgeFormValues['titles']): readonly Block[] {
  const items = titles.filter(({ text }) => text.trim() !== '');
  return items.length > 0 ? [{ kind: 'ticks', items }] : [];
}

function signature(lines: string, name: string | undefined) {
  return { lines: lines.toUpperCase().split('\n'), note: '(Ký, ghi rõ họ tên)', ...(name ? { name } : {}) };
}

/** What the registration cannot be handed in without, in words (còn thiếu gì). */
export function missingInTeamPledgeForm(values: TeamPledgeFormValues): readonly string[] {
  return missingOf([
    ['năm', values.year],
    ['tên tập thể', values.team],
    ['số người', values.members],
    ['danh hiệu, hình thức đăng ký', values.titles.filter(({ ticked }) => ticked)],
    ['chỉ tiêu đăng ký', values.targets],
    ['người đại diện tập thể', values.teamHead.name],
  ]);
}
