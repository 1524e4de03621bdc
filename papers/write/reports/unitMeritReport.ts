import type { Day } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { digitsOf, pointsText } from '../points.ts';
import { arabicSections, dashes, paragraphs, romanSections } from '../sections.ts';
import { recognisedPeriod } from '../titleName.ts';
import { type Honour, honourTable } from './honours.ts';

/** A year of the period with its result; points in hundredths. */
export interface MeritYear {
  readonly year: number;
  /** Null where the notice of a year from before the system says none. */
  readonly points: number | null;
  readonly max: number | null;
  readonly qualified: boolean;
  /** The notice that said so: `Thông báo số 30/TB-BCĐ ngày 20/12/2025`. */
  readonly notice?: string;
}

/** What a unit's merit report holds (báo cáo thành tích 2 năm, 5 năm; TT 08/2014/TT-BVHTTDL Điều 7). */
export interface UnitMeritReportValues {
  readonly head: Head;
  readonly unit: string;
  readonly place?: string;
  readonly staff: number;
  readonly title: string;
  readonly recognition: 'first' | 'again';
  /** Two years or more for a first recognition, five for another; half-open. */
  readonly period: { readonly from: Day; readonly until: Day };
  /** Đặc điểm, tình hình; chức năng, nhiệm vụ: whole sentences. */
  readonly situation: readonly string[];
  readonly duties: readonly string[];
  readonly years: readonly MeritYear[];
  /** What was done, by standard. */
  readonly merits: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly honours: readonly Honour[];
  /** The union or board first, then the head who confirms. */
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The report of a unit's merits over its period, confirmed by its head. */
export function unitMeritReport(values: UnitMeritReportValues): LetterPaper {
  const period = recognisedPeriod(values.period);
  const verb = values.recognition === 'again' ? 'công nhận lại' : 'công nhận';
  return {
    format: 'nd30',
    kind: 'unit-merit-report',
    head: values.head,
    type: 'Báo cáo thành tích',
    subject: `Đề nghị ${verb} danh hiệu “${values.title}” ${period}`,
    body: [
      ...romanSections([
        {
          heading: 'Sơ lược đặc điểm, tình hình',
          body: [
            {
              kind: 'facts',
              rows: [
                { label: 'Tên đơn vị', value: values.unit.trim() || null },
                ...(values.place ? [{ label: 'Địa chỉ', value: values.place }] : []),
                { label: 'Số cán bộ, công chức, viên chức, người lao động', value: `${values.staff} người` },
              ],
            },
            ...arabicSections([
              { heading: 'Đặc điểm, tình hình', body: paragraphs(values.situation) },
              { heading: 'Chức năng, nhiệm vụ', body: paragraphs(values.duties) },
            ]),
          ],
        },
        {
          heading: 'Thành tích đạt được',
          body: arabicSections([
            ...values.merits.map(({ heading, items }) => ({ heading, body: dashes(items) })),
            { heading: `Kết quả xét từng năm trong ${period}`, body: yearTable(values.years) },
          ]),
        },
        { heading: 'Các hình thức đã được khen thưởng', body: honourTable(values.honours) },
      ]),
      {
        kind: 'paragraph',
        text: `${values.unit} cam đoan nội dung báo cáo đúng sự thật, chịu trách nhiệm trước pháp luật và đề nghị cấp có thẩm quyền xem xét, ${verb} danh hiệu “${values.title}” ${period}./.`,
      },
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function yearTable(years: readonly MeritYear[]): readonly Block[] {
  const digits = digitsOf(years.flatMap(({ points }) => points ?? []));
  return listTable(years, [
    { head: 'Năm', share: 2, align: 'center', of: ({ year }) => String(year) },
    { head: 'Điểm', share: 2.6, align: 'center', of: (year) => pointsOf(year, digits) },
    { head: 'Kết quả', share: 2.8, align: 'center', of: ({ qualified }) => (qualified ? 'Đạt chuẩn' : 'Chưa đạt') },
    { head: 'Văn bản thông báo kết quả', share: 7, of: ({ notice }) => notice },
  ]);
}

const pointsOf = ({ points, max }: MeritYear, digits: number): string =>
  points === null ? '–' : [pointsText(points, digits), ...(max === null ? [] : [pointsText(max)])].join('/');

/** What the report cannot be sent without, in words (còn thiếu gì); a year of the period without a result is missing too. */
export function missingInUnitMeritReport(values: UnitMeritReportValues): readonly string[] {
  const { from, until } = values.period;
  const told = new Set(values.years.map(({ year }) => year));
  const all = yearsFrom(Number(from.slice(0, 4)), Number(until.slice(0, 4)));
  return missingOf([
    ...headNeeds(values.head),
    ['tên đơn vị', values.unit],
    ['danh hiệu', values.title],
    ['số người', values.staff],
    ['thành tích', values.merits],
    ...all.map((year) => [`kết quả năm ${year}`, told.has(year) ? 'có' : null] as const),
    ...signerNeeds(values.signers),
    ['nơi nhận', values.recipients],
  ]);
}

const yearsFrom = (first: number, until: number) => Array.from({ length: Math.max(0, until - first) }, (_, at) => first + at);
