import { missingOf, signerNeeds } from '../missing.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { arabicSections, dashes, paragraphs, romanSections, said } from '../sections.ts';

/** A solution put to use, as a merit report tells it (giải pháp đã triển khai). */
export interface ReportedSolution {
  readonly name: string;
  /** `Áp dụng từ ngày 01/3/2026`. */
  readonly since?: string;
  readonly effect: string;
  readonly proof?: string;
}

/** What a collective's merit report for a form of commendation holds (báo cáo thành tích của tập thể đề nghị khen thưởng). */
export interface CollectiveMeritReportValues {
  readonly head: Head;
  readonly unit: string;
  /** `Giấy khen của Chủ tịch Ủy ban nhân dân xã`. */
  readonly award: string;
  /** `từ ngày 01/01/2026 đến ngày 31/12/2026`. */
  readonly period: string;
  readonly merits: readonly string[];
  readonly solutions: readonly ReportedSolution[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** A solution in one line. */
export const solutionText = ({ name, since, effect, proof }: ReportedSolution): string =>
  [`${name}${since ? ` (${since})` : ''}`, said([effect])[0], proof?.trim() && `minh chứng: ${proof.trim()}`]
    .filter(Boolean)
    .join(': ');

/** The report of a collective's merits that goes with a dossier of commendation. */
export function collectiveMeritReport(values: CollectiveMeritReportValues): LetterPaper {
  return {
    format: 'nd30',
    kind: 'unit-merit-report',
    head: values.head,
    type: 'Báo cáo thành tích',
    subject: `Đề nghị tặng ${values.award}`,
    body: [
      ...romanSections([
        {
          heading: 'Tập thể được đề nghị',
          body: [{ kind: 'facts', rows: [{ label: 'Tên tập thể', value: values.unit.trim() || null }] }],
        },
        {
          heading: 'Thành tích đạt được',
          body: arabicSections([
            { heading: `Kết quả ${values.period}`, body: paragraphs(values.merits) },
            { heading: 'Giải pháp đã triển khai', body: dashes(values.solutions.map(solutionText)) },
          ]),
        },
      ]),
      { kind: 'paragraph', text: 'Tập thể chịu trách nhiệm về nội dung đã báo cáo./.' },
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

/** What the report cannot be handed in without, in words (còn thiếu gì). */
export const missingInCollectiveMeritReport = (values: CollectiveMeritReportValues): readonly string[] =>
  missingOf([
    ['đơn vị', values.head.issuer],
    ['tên tập thể', values.unit],
    ['hình thức đề nghị', values.award],
    ['thành tích', values.merits],
    ...signerNeeds([values.signer]),
  ]);
