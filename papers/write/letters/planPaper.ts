import { listTable } from '../listTable.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { arabicSections, dashes, paragraphs, romanSections, said, unclosed } from '../sections.ts';

/** A step of the year (tiến độ). */
export interface PlanStep {
  /** `Tháng 01`, `Trước ngày 05/12/2026`. */
  readonly when: string;
  readonly what: string;
  /** Bộ phận chủ trì. */
  readonly by?: string;
  /** Bộ phận phối hợp. */
  readonly with?: string;
}

/** What a plan holds (kế hoạch); lists left empty are parts that it does not have. */
export interface PlanPaperValues {
  readonly head: Head;
  /** `Xây dựng “Đơn vị đạt chuẩn văn hóa” năm 2026`. */
  readonly subject: string;
  readonly bases: readonly string[];
  /** Who makes the plan, as the text names it. */
  readonly author: string;
  readonly purposes: readonly string[];
  readonly requirements: readonly string[];
  /** Đối tượng thực hiện. */
  readonly subjects?: string;
  /** Tiêu chuẩn: each group with its items. */
  readonly criteria: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly targets: readonly string[];
  readonly steps: readonly PlanStep[];
  readonly rewards: readonly string[];
  /** Where the money comes from, in whole sentences. */
  readonly funding?: string;
  readonly bodies: readonly { readonly name: string; readonly tasks: readonly string[] }[];
  /** One to three, left to right; those who confirm carry their capacity. */
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The plan of a year or a movement. */
export function planPaper(values: PlanPaperValues): LetterPaper {
  return {
    format: 'nd30',
    kind: 'plan',
    head: values.head,
    type: 'Kế hoạch',
    subject: values.subject,
    body: [
      ...(said(values.bases).length > 0 ? [{ kind: 'bases' as const, lines: said(values.bases) }] : []),
      { kind: 'paragraph', text: `${values.author} xây dựng kế hoạch như sau:` },
      ...romanSections([
        {
          heading: 'Mục đích, yêu cầu',
          body: arabicSections([
            { heading: 'Mục đích', body: dashes(values.purposes) },
            { heading: 'Yêu cầu', body: dashes(values.requirements) },
          ]),
        },
        { heading: 'Đối tượng thực hiện', body: paragraphs([values.subjects]) },
        {
          heading: 'Nội dung, tiêu chuẩn',
          body: arabicSections(values.criteria.map(({ heading, items }) => ({ heading, body: dashes(items) }))),
        },
        { heading: 'Chỉ tiêu', body: dashes(values.targets) },
        { heading: 'Thời gian, tiến độ thực hiện', body: stepTable(values.steps) },
        { heading: 'Khen thưởng', body: dashes(values.rewards) },
        { heading: 'Kinh phí', body: paragraphs([values.funding]) },
        {
          heading: 'Tổ chức thực hiện',
          body: arabicSections(values.bodies.map(({ name, tasks }) => ({ heading: name, body: dashes(tasks) }))),
        },
      ]),
      {
        kind: 'paragraph',
        text: `Trên đây là Kế hoạch ${lowerFirst(unclosed(values.subject))}. Trong quá trình thực hiện, nếu có vướng mắc, các bộ phận phản ánh về ${values.author} để xem xét, giải quyết./.`,
      },
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function stepTable(steps: readonly PlanStep[]): readonly Block[] {
  return listTable(steps, [
    { head: 'Thời gian', share: 3, of: ({ when }) => when },
    { head: 'Nội dung', share: 6.4, of: ({ what }) => what },
    { head: 'Chủ trì', share: 3, of: ({ by }) => by },
    { head: 'Phối hợp', share: 3, of: (step) => step.with },
  ]);
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What the plan cannot be issued without, in words (còn thiếu gì). */
export function missingInPlanPaper(values: PlanPaperValues): readonly string[] {
  return missingOf([
    ...headNeeds(values.head),
    ['trích yếu', values.subject],
    ['căn cứ', values.bases],
    ['mục đích', values.purposes],
    ['nội dung, tiêu chuẩn', values.criteria],
    ['thời gian, tiến độ', values.steps],
    ['phân công thực hiện', values.bodies],
    ...signerNeeds(values.signers),
    ['nơi nhận', values.recipients],
  ]);
}
