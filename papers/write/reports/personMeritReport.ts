import { missingOf, signerNeeds } from '../missing.ts';
import { type Fact, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { arabicSections, dashes, paragraphs, romanSections, said } from '../sections.ts';
import { type Honour, honourTable } from './honours.ts';

/** What a person's merit report holds (báo cáo thành tích cá nhân). */
export interface PersonMeritReportValues {
  readonly head: Head;
  readonly name: string;
  /** Chức vụ, đơn vị công tác. */
  readonly office: string;
  /** Other lines that the form of the place asks for: `Năm sinh`, `Trình độ chuyên môn`. */
  readonly details: readonly { readonly label: string; readonly value: string }[];
  /** What is asked for: `tặng danh hiệu “Chiến sĩ thi đua cơ sở”`. */
  readonly award: string;
  /** `năm 2026`. */
  readonly year: string;
  readonly duties: readonly string[];
  readonly merits: readonly string[];
  /** Initiatives with the decision that recognised each. */
  readonly initiatives: readonly { readonly name: string; readonly decision?: string }[];
  /** Mức độ hoàn thành nhiệm vụ, as decided. */
  readonly grade?: string;
  readonly honours: readonly Honour[];
  /** Who confirms, then the person: two. */
  readonly signers: readonly Signer[];
  readonly sample?: boolean;
}

/** The report a person writes of their own merits, confirmed by the head of the unit. */
export function personMeritReport(values: PersonMeritReportValues): LetterPaper {
  return {
    format: 'nd30',
    kind: 'person-merit-report',
    head: values.head,
    type: 'Báo cáo thành tích',
    subject: `Đề nghị ${values.award} ${values.year}`,
    body: [
      ...romanSections([
        { heading: 'Sơ lược lý lịch', body: [{ kind: 'facts', rows: factsOf(values) }] },
        {
          heading: 'Thành tích đạt được',
          body: arabicSections([
            { heading: 'Quyền hạn, nhiệm vụ được giao', body: paragraphs(values.duties) },
            { heading: 'Thành tích', body: dashes(values.merits) },
            {
              heading: 'Sáng kiến',
              body: dashes(values.initiatives.filter(({ name }) => name.trim() !== '').map(initiativeText)),
            },
            { heading: 'Mức độ hoàn thành nhiệm vụ', body: paragraphs([values.grade && `${values.grade}.`]) },
          ]),
        },
        { heading: 'Các hình thức đã được khen thưởng', body: honourTable(values.honours) },
      ]),
      { kind: 'paragraph', text: 'Tôi cam đoan nội dung báo cáo đúng sự thật và chịu trách nhiệm về nội dung đã báo cáo./.' },
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: [],
    sample: values.sample === true,
  };
}

function factsOf({ name, office, details }: PersonMeritReportValues): readonly Fact[] {
  return [
    { label: 'Họ và tên', value: name.trim() || null },
    { label: 'Chức vụ, đơn vị công tác', value: office.trim() || null },
    ...details.filter(({ label, value }) => said([label, value]).length === 2),
  ];
}

function initiativeText({ name, decision }: PersonMeritReportValues['initiatives'][number]): string {
  return decision ? `${name} (${decision})` : name;
}

/** What the report cannot be handed in without, in words (còn thiếu gì). */
export function missingInPersonMeritReport(values: PersonMeritReportValues): readonly string[] {
  return missingOf([
    ['năm', values.year],
    ['đơn vị', values.head.issuer],
    ['họ và tên', values.name],
    ['chức vụ, đơn vị công tác', values.office],
    ['danh hiệu, hình thức đề nghị', values.award],
    ['thành tích', values.merits],
    ['quyết định công nhận sáng kiến', values.initiatives.every(({ decision }) => decision?.trim()) ? 'có' : null],
    ...signerNeeds(values.signers),
  ]);
}
