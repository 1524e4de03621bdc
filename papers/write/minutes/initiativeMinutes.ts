import type { Day } from '#domain/kernel/day.ts';
import { longDate } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { counted, shareText } from '../numberWords.ts';
import type { Block, LetterPaper } from '../paper.ts';
import { arabicSections, dashes, paragraphs, unclosed } from '../sections.ts';
import {
  listOrNone,
  type Meeting,
  meetingClose,
  meetingFacts,
  meetingSignatures,
  missingInMinutes,
  nameAndTitle,
} from './minutes.ts';

/** An initiative as the council judged it: counts alone, never who voted how. */
export interface JudgedInitiative {
  readonly name: string;
  /** Author, or authors separated by commas. */
  readonly authors: string;
  readonly agree: number;
  readonly against: number;
  /** Whom the share is counted of, authors and those tied to it left out. */
  readonly base: number;
  /** Members who stood aside for a tie of their own; 0 for nobody. */
  readonly aside: number;
  readonly passed: boolean;
  /** Why it is not recognised. */
  readonly reason?: string;
}

/** What the minutes of a sitting of the council of initiatives hold (biên bản họp Hội đồng sáng kiến). */
export interface InitiativeMinutesValues extends Meeting {
  /** `Hội đồng sáng kiến Trường …`. */
  readonly council: string;
  /** Who set it up: `Quyết định số 21/QĐ-THCS`, with its day. */
  readonly setUp: { readonly decision: string; readonly day: Day };
  /** `năm 2026`. */
  readonly year: string;
  /** Members who were there, the chair first, each with their part in the council. */
  readonly members: readonly { readonly name: string; readonly title: string; readonly part: string }[];
  /** The council's own rule, in words: `trên 1/2`, `số thành viên có mặt`; and where it stands. */
  readonly rule: { readonly share: string; readonly base: string; readonly quorum: string; readonly source: string };
  readonly initiatives: readonly JudgedInitiative[];
  /** What was said, without the speaker's name. */
  readonly opinions: readonly string[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The minutes of a sitting: every initiative with its votes, the rule and its base, the result. */
export function initiativeMinutes(values: InitiativeMinutesValues): LetterPaper {
  const { setUp, council, members, initiatives } = values;
  return {
    format: 'nd30',
    kind: 'initiative-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: `Họp ${council} xét công nhận sáng kiến ${values.year}`,
    body: [
      ...paragraphs([
        `Thực hiện ${setUp.decision} ${longDate(setUp.day)} về việc thành lập Hội đồng sáng kiến, ${council} họp xét sáng kiến ${values.year}.`,
      ]),
      meetingFacts(values),
      ...arabicSections([
        {
          heading: 'Thành viên có mặt',
          body: dashes(members.map((one) => (one.part.trim() ? `${nameAndTitle(one)}: ${one.part}` : nameAndTitle(one)))),
        },
        { heading: 'Nguyên tắc biểu quyết', body: paragraphs([ruleText(values), asideText(values)]) },
        {
          heading: 'Ý kiến thảo luận',
          body: listOrNone(values.opinions, 'Các thành viên nhất trí với nội dung trình, không có ý kiến khác.'),
        },
        { heading: 'Kết quả biểu quyết', body: voteTable(initiatives) },
        { heading: 'Sáng kiến chưa được đề nghị công nhận', body: dashes(initiatives.flatMap(refusedText)) },
        { heading: 'Kết luận', body: paragraphs([concluded(values)]) },
      ]),
      meetingClose(values, 'Phiên họp'),
    ],
    signatures: meetingSignatures(values),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function ruleText({ rule }: InitiativeMinutesValues): string {
  const { share, base, quorum, source } = rule;
  return `Phiên họp hợp lệ khi có ${quorum} tổng số thành viên dự họp. Sáng kiến được ${share} ${base} đồng ý thì được đề nghị công nhận (theo ${unclosed(source)}).`;
}

const asideText = ({ initiatives }: InitiativeMinutesValues) =>
  initiatives.some(({ aside }) => aside > 0)
    ? 'Thành viên là tác giả hoặc có liên quan đến sáng kiến đang xét không biểu quyết và không tính vào số người biểu quyết đối với sáng kiến đó.'
    : null;

function voteTable(initiatives: readonly JudgedInitiative[]): readonly Block[] {
  return listTable(initiatives, [
    { head: 'Tên sáng kiến', share: 6, of: ({ name }) => name },
    { head: 'Tác giả', share: 4, of: ({ authors }) => authors },
    { head: 'Đồng ý', share: 2.9, align: 'center', of: ({ agree, base }) => shareText(agree, base) },
    { head: 'Không đồng ý', share: 1.9, align: 'center', of: ({ against }) => String(against) },
    { head: 'Không biểu quyết', share: 2, align: 'center', of: ({ aside }) => String(aside) },
    { head: 'Kết quả', share: 2.4, align: 'center', of: ({ passed }) => (passed ? 'Đề nghị' : 'Không đề nghị') },
  ]);
}

const refusedText = ({ name, passed, reason }: JudgedInitiative) =>
  passed || !reason?.trim() ? [] : [`“${name}”: ${unclosed(reason)}`];

function concluded({ council, initiatives }: InitiativeMinutesValues): string {
  const passed = initiatives.filter((one) => one.passed).length;
  return passed === 0
    ? `${council} không đề nghị công nhận sáng kiến nào.`
    : `${council} đề nghị người có thẩm quyền quyết định công nhận ${counted(passed)} sáng kiến có kết quả “Đề nghị” nêu trên, trong tổng số ${counted(initiatives.length)} sáng kiến được xét.`;
}

/** What the minutes cannot be signed without, in words (còn thiếu gì). */
export function missingInInitiativeMinutes(values: InitiativeMinutesValues): readonly string[] {
  return missingInMinutes(values, [
    ['năm', values.year],
    ['Hội đồng sáng kiến', values.council],
    ['quyết định thành lập Hội đồng sáng kiến', values.setUp.decision],
    ['thành viên có mặt', values.members.map(({ name }) => name)],
    ['số thành viên phải dự họp', values.rule.quorum],
    ['tỷ lệ đồng ý phải đạt', values.rule.share],
    ['số làm cơ sở tính tỷ lệ', values.rule.base],
    ['nơi quy định tỷ lệ biểu quyết', values.rule.source],
    ['sáng kiến được xét', values.initiatives.map(({ name }) => name)],
    ['nơi nhận', values.recipients],
  ]);
}
