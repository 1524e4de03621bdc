import type { Day } from '#domain/kernel/day.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { shareText } from '../numberWords.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { arabicSections, dashes, paragraphs, romanSections, said } from '../sections.ts';
import { type Comparison, comparisonSection } from './comparison.ts';
import { type Figure, figureTable } from './figures.ts';

/** Units counted from their cases; what they must add up to is checked before printing. */
export interface UnitTally {
  readonly registered: number;
  readonly assessed: number;
  readonly notAssessed: number;
  readonly withdrawn: number;
  readonly qualified: number;
  readonly notQualified: number;
}

/** What a report on the movement holds (báo cáo sơ kết 6 tháng, báo cáo tổng kết năm). */
export interface MovementReportValues {
  readonly head: Head;
  readonly span: 'half-year' | 'year';
  readonly year: number;
  /** The first year of a period (giai đoạn) that ends with `year`; absent: the year alone. */
  readonly firstYear?: number;
  /** What it reports on: `xây dựng “Đơn vị đạt chuẩn văn hóa”`. */
  readonly movement: string;
  /** To whom; absent for a report that lies before the unit's own conference. */
  readonly addressees?: readonly [string, ...string[]];
  readonly bases: readonly string[];
  readonly leadership: readonly string[];
  /** Results by standard. */
  readonly results: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly figures: readonly Figure[];
  /** The day the figures were counted on. */
  readonly asOf?: Day;
  /** The same figures of the year before. */
  readonly comparison?: Comparison;
  /** Of a body that reports on its units. */
  readonly tally?: UnitTally;
  readonly strengths: readonly string[];
  /** An area and what is wanting, never a person. */
  readonly shortcomings: readonly string[];
  readonly causes: readonly string[];
  readonly lessons: readonly string[];
  readonly next: readonly string[];
  readonly proposals: readonly string[];
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

const spans = {
  'half-year': { kind: 'half-year-report', named: 'Sơ kết 6 tháng đầu năm', next: 'Nhiệm vụ 6 tháng cuối năm' },
  year: { kind: 'year-report', named: 'Tổng kết năm', next: 'Phương hướng, nhiệm vụ năm tới' },
} as const;

/** The half-year's or the year's report, its figures with their base. */
export function movementReport(values: MovementReportValues): LetterPaper {
  const { kind, next } = spans[values.span];
  const named = namedSpan(values);
  return {
    format: 'nd30',
    kind,
    head: values.head,
    type: 'Báo cáo',
    subject: `${named} thực hiện ${values.movement}`,
    body: [
      ...(said(values.addressees ?? []).length > 0
        ? [{ kind: 'addressees' as const, lines: said(values.addressees ?? []) }]
        : []),
      ...(said(values.bases).length > 0
        ? paragraphs([`Thực hiện ${said(values.bases).join('; ')}, ${values.head.issuer} báo cáo kết quả như sau:`])
        : []),
      ...romanSections([
        { heading: 'Công tác lãnh đạo, triển khai', body: dashes(values.leadership) },
        { heading: 'Kết quả thực hiện', body: resultsOf(values) },
        {
          heading: 'Đánh giá chung',
          body: arabicSections([
            { heading: 'Ưu điểm', body: dashes(values.strengths) },
            { heading: 'Hạn chế', body: dashes(values.shortcomings) },
            { heading: 'Nguyên nhân', body: dashes(values.causes) },
            { heading: 'Bài học kinh nghiệm', body: dashes(values.lessons) },
          ]),
        },
        { heading: next, body: dashes(values.next) },
        { heading: 'Đề xuất, kiến nghị', body: dashes(values.proposals) },
      ]),
      {
        kind: 'paragraph',
        text: `Trên đây là báo cáo ${named.charAt(0).toLowerCase()}${named.slice(1)} thực hiện ${values.movement} của ${values.head.issuer}./.`,
      },
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function namedSpan({ span, firstYear, year }: MovementReportValues): string {
  return firstYear === undefined || firstYear === year
    ? `${spans[span].named} ${year}`
    : `Tổng kết giai đoạn ${firstYear}–${year}`;
}

function resultsOf({ results, figures, asOf, tally, comparison }: MovementReportValues): readonly Block[] {
  return arabicSections([
    ...results.map(({ heading, items }) => ({ heading, body: dashes(items) })),
    { heading: 'Kết quả của các cơ quan, đơn vị', body: tally ? tallyLines(tally) : [] },
    { heading: 'Số liệu chủ yếu', body: figureTable(figures, asOf) },
    ...(comparison ? [comparisonSection(comparison)] : []),
  ]);
}

function tallyLines(tally: UnitTally): readonly Block[] {
  return dashes([
    `Số cơ quan, đơn vị đăng ký: ${tally.registered}`,
    `Đã chấm điểm: ${shareText(tally.assessed, tally.registered)}; chưa chấm điểm: ${tally.notAssessed}; rút đăng ký: ${tally.withdrawn}`,
    `Đạt chuẩn: ${shareText(tally.qualified, tally.assessed)} số đã chấm điểm; chưa đạt: ${tally.notQualified}`,
  ]);
}

/** What the report cannot be sent without, in words (còn thiếu gì); figures that do not add up are missing too. */
export function missingInMovementReport(values: MovementReportValues): readonly string[] {
  const { tally } = values;
  const adds = !tally || tally.registered === tally.assessed + tally.notAssessed + tally.withdrawn;
  const splits = !tally || tally.assessed === tally.qualified + tally.notQualified;
  return missingOf([
    ...headNeeds(values.head),
    ['nội dung báo cáo', values.movement],
    ['kết quả thực hiện', values.results],
    ['ngày chốt số liệu', values.figures.length > 0 ? values.asOf : 'không có số liệu'],
    ['số đăng ký bằng số đã chấm, chưa chấm và rút đăng ký', adds ? 'khớp' : null],
    ['số đã chấm bằng số đạt cộng số chưa đạt', splits ? 'khớp' : null],
    ['nhiệm vụ thời gian tới', values.next],
    ...signerNeeds(values.signers),
    ['nơi nhận', values.recipients],
  ]);
}
