import { type Day, shortDate } from '#domain/kernel/day.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { digitsOf, pointsText } from '../points.ts';
import { arabicSections, dashes, paragraphs, said } from '../sections.ts';

/** A group of the score sheet with its result; points in hundredths. */
export interface GroupResult {
  readonly label: string;
  readonly heading: string;
  readonly max: number;
  /** Điểm tối thiểu of the group, where the sheet sets one. */
  readonly min?: number;
  readonly points: number;
}

/** What a notice of the year's result prints (thông báo kết quả năm); points in hundredths. */
export interface ResultNoticeValues {
  readonly head: Head;
  readonly bases: readonly string[];
  readonly unit: string;
  readonly title: string;
  readonly year: number;
  readonly total: number;
  readonly max: number;
  /** Điểm đạt chuẩn. */
  readonly pass: number;
  readonly groups: readonly GroupResult[];
  /** The result; one that does not qualify carries its reasons, each a whole sentence. */
  readonly result:
    | { readonly qualified: true; readonly cycle?: string }
    | { readonly qualified: false; readonly reasons: readonly [string, ...string[]] };
  /** Where and until which day petitions (kiến nghị) are taken. */
  readonly petitions?: { readonly to: string; readonly through: Day };
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The yearly notice of result: qualified or not and why. It is no decision and makes no title. */
export function resultNotice(values: ResultNoticeValues): LetterPaper {
  const { head, unit, title, year, result, petitions } = values;
  return {
    format: 'nd30',
    kind: 'result-notice',
    head,
    type: 'Thông báo',
    subject: `Kết quả xét “${title}” năm ${year}`,
    body: [
      { kind: 'bases', lines: said(values.bases) },
      { kind: 'paragraph', text: `${head.issuer} thông báo kết quả xét “${title}” năm ${year} của ${unit} như sau:` },
      ...arabicSections([
        {
          heading: 'Kết quả chấm điểm',
          body: [
            ...paragraphs([
              `Tổng điểm: ${pointsText(values.total)}/${pointsText(values.max)} điểm; điểm đạt chuẩn: ${pointsText(values.pass)} điểm.`,
            ]),
            ...groupTable(values.groups),
          ],
        },
        { heading: 'Kết luận', body: conclusionOf(unit, year, title, result) },
      ]),
      ...(petitions?.to.trim()
        ? [
            {
              kind: 'paragraph' as const,
              text: `Kiến nghị về kết quả này (nếu có) gửi bằng văn bản đến ${petitions.to}, chậm nhất ngày ${shortDate(petitions.through)}.`,
            },
          ]
        : []),
      {
        kind: 'paragraph',
        text: 'Thông báo này ghi nhận kết quả của năm. Danh hiệu chỉ được công nhận bằng quyết định khi đủ điều kiện của chu kỳ./.',
      },
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function conclusionOf(unit: string, year: number, title: string, result: ResultNoticeValues['result']): readonly Block[] {
  if (result.qualified) {
    const cycle = result.cycle ? ` (${result.cycle})` : '';
    return [{ kind: 'paragraph', text: [{ text: `${unit} đạt chuẩn năm ${year}`, bold: true }, { text: `${cycle}.` }] }];
  }
  return [
    {
      kind: 'paragraph',
      text: [
        { text: `${unit} chưa đủ điều kiện “${title}” năm ${year}`, bold: true },
        { text: said(result.reasons).length > 0 ? ' vì:' : '.' },
      ],
    },
    ...dashes(result.reasons),
  ];
}

function groupTable(groups: readonly GroupResult[]): readonly Block[] {
  if (groups.length === 0) return [];
  const minimum = groups.some((group) => group.min !== undefined);
  const digits = digitsOf(groups.flatMap(({ max, min, points }) => [max, min, points]));
  return [
    {
      kind: 'table',
      columns: [
        { head: 'STT', share: 1.2, align: 'center' },
        { head: 'Nhóm tiêu chuẩn', share: 9 },
        { head: 'Điểm tối đa', share: 2, align: 'center' },
        ...(minimum ? [{ head: 'Điểm tối thiểu', share: 2, align: 'center' as const }] : []),
        { head: 'Điểm đạt', share: 2, align: 'center' },
      ],
      rows: groups.map((group) => ({
        cells: [
          group.label,
          group.heading,
          pointsText(group.max, digits),
          ...(minimum ? [group.min === undefined ? '–' : pointsText(group.min, digits)] : []),
          pointsText(group.points, digits),
        ],
      })),
    },
  ];
}

/** What the notice cannot be issued without, in words (còn thiếu gì). */
export function missingInResultNotice(values: ResultNoticeValues): readonly string[] {
  const { result } = values;
  return missingOf([
    ...headNeeds(values.head),
    ['tên đơn vị', values.unit],
    ['danh hiệu', values.title],
    ['lý do chưa đạt', result.qualified ? 'đạt' : result.reasons],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
