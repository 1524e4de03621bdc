import { type Day, shortDate } from '#domain/kernel/day.ts';
import { missingOf, signerNeeds } from '../missing.ts';
import type { Block, Head, LetterPaper, Signer } from '../paper.ts';
import { closed, signaturesOf } from '../paper.ts';
import { lowerFirst, said, unclosed } from '../sections.ts';
import { listOrNone } from './minutes.ts';

/** A shortcoming (hạn chế): an area, a role and a date; who was at fault is never part of it. */
export interface MonthlyShortcoming {
  readonly area: string;
  readonly text: string;
  /** The role that puts it right: `Tổ Văn phòng`. */
  readonly role: string;
  readonly due: Day;
  /** What came of it; absent while it is open. */
  readonly outcome?: string;
}

/** What the office-culture item of a monthly meeting holds (mục văn hóa công sở). */
export interface MonthlyItemValues {
  readonly head: Head;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** Carried over from earlier months. */
  readonly earlier: readonly MonthlyShortcoming[];
  readonly fresh: readonly MonthlyShortcoming[];
  /** Criteria at risk, with the year's figure that says so. */
  readonly atRisk: readonly { readonly label: string; readonly text: string; readonly figure: string }[];
  /** Tasks of the plan past their day, with the body that the plan names. */
  readonly late?: readonly { readonly text: string; readonly role: string; readonly due: Day }[];
  readonly next: readonly { readonly text: string; readonly role: string; readonly due?: Day }[];
  readonly signers: readonly Signer[];
  readonly sample?: boolean;
}

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly none: string;
}

/** The item as a page of its own, to be annexed to the minutes of the meeting. */
export function monthlyItem(values: MonthlyItemValues): LetterPaper {
  return {
    format: 'form',
    kind: 'monthly-item',
    head: values.head,
    type: 'Nội dung văn hóa công sở',
    subject: `Biên bản họp tháng ${values.month} năm ${values.year}`,
    body: sectionsOf(values).flatMap(({ heading, lines, none }, at): Block[] => [
      { kind: 'heading', text: `${at + 1}. ${heading}` },
      ...listOrNone(lines, none),
    ]),
    signatures: signaturesOf(values.signers, values.head),
    recipients: [],
    sample: values.sample === true,
  };
}

/** The same item as plain text, to be pasted into minutes written elsewhere; lines end at LF. */
export function monthlyItemText(values: MonthlyItemValues): string {
  const sections = sectionsOf(values).flatMap(({ heading, lines, none }, at) => [
    `${at + 1}. ${heading}`,
    ...(lines.length > 0 ? closed(lines).map((line) => `- ${line}`) : [none]),
  ]);
  return [`Thực hiện văn hóa công sở tháng ${values.month} năm ${values.year}`, ...sections].join('\n');
}

function sectionsOf(values: MonthlyItemValues): readonly Section[] {
  return [
    {
      heading: 'Kết quả khắc phục hạn chế đã nêu',
      lines: values.earlier.filter(saysWhat).map(shortcomingText),
      none: 'Không có hạn chế chuyển sang.',
    },
    {
      heading: 'Hạn chế phát hiện trong tháng',
      lines: values.fresh.filter(saysWhat).map(shortcomingText),
      none: 'Không phát hiện hạn chế mới.',
    },
    {
      heading: 'Tiêu chí có nguy cơ không đạt',
      lines: values.atRisk.map(({ label, text, figure }) =>
        said([said([`Tiêu chí ${label}`.trim(), text && `(${text})`]).join(' '), figure]).join(': '),
      ),
      none: 'Chưa có tiêu chí nào.',
    },
    ...lateSection(values),
    {
      heading: 'Việc tháng tới',
      lines: values.next.filter(saysWhat).map(taskText),
      none: 'Tiếp tục thực hiện theo kế hoạch năm.',
    },
  ];
}

/** Nothing late is not said. */
function lateSection({ late = [] }: MonthlyItemValues): readonly Section[] {
  const lines = late.filter(saysWhat).map(taskText);
  return lines.length === 0 ? [] : [{ heading: 'Nhiệm vụ của kế hoạch đã quá hạn', lines, none: '' }];
}

/** False for what was never written. */
export const saysWhat = ({ text }: { readonly text: string }) => text.trim() !== '';

/** `Vệ sinh: sân sau còn rác (Tổ Văn phòng, hạn 15/03/2026; đã xong)`. */
export function shortcomingText({ area, text, role, due, outcome }: MonthlyShortcoming): string {
  return `${said([area, text]).join(': ')} (${said([role])
    .map((one) => `${one}, `)
    .join('')}hạn ${shortDate(due)}; ${outcome ? lowerFirst(unclosed(outcome)) : 'đang khắc phục'})`;
}

/** `Kiểm tra biển tên phòng (Công đoàn, hạn 15/03/2026)`. */
export function taskText({ text, role, due }: MonthlyItemValues['next'][number]): string {
  const by = said([role, due && `hạn ${shortDate(due)}`]).join(', ');
  return by ? `${text} (${by})` : text;
}

/** What the item cannot be handed over without, in words (còn thiếu gì). */
export function missingInMonthlyItem(values: MonthlyItemValues): readonly string[] {
  return missingOf([['đơn vị', values.head.issuer], ['tháng', values.month], ...signerNeeds(values.signers)]);
}
