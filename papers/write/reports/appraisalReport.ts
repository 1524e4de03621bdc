import { type Citation, citationText } from '../citation.ts';
import { listTable } from '../listTable.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { counted } from '../numberWords.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { digitsOf, pointsText } from '../points.ts';
import { dashes, paragraphs, romanSections, spokenTo } from '../sections.ts';

/** A unit as appraised; points in hundredths. */
export interface AppraisedUnit {
  readonly name: string;
  readonly self: number;
  readonly appraised: number;
  readonly qualified: boolean;
  /** Why not, or why the points differ. */
  readonly note?: string;
}

/** What the appraisal report holds (báo cáo thẩm định). */
export interface AppraisalReportValues {
  readonly head: Head;
  readonly addressees: readonly [string, ...string[]];
  readonly title: string;
  readonly year: number;
  /** Quyết định thành lập đoàn kiểm tra. */
  readonly team?: Citation;
  /** How it was done: files, visits, meetings. */
  readonly course: readonly string[];
  /** Điểm đạt chuẩn and greatest points, in hundredths. */
  readonly pass: number;
  readonly max: number;
  readonly units: readonly AppraisedUnit[];
  readonly strengths: readonly string[];
  readonly shortcomings: readonly string[];
  readonly proposals: readonly string[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The standing agency's report before the committee meets; it proposes and decides nothing. */
export function appraisalReport(values: AppraisalReportValues): LetterPaper {
  const { title, year, team, units } = values;
  return {
    format: 'nd30',
    kind: 'appraisal-report',
    head: values.head,
    type: 'Báo cáo',
    subject: `Kết quả thẩm định hồ sơ đề nghị xét “${title}” năm ${year}`,
    body: [
      { kind: 'addressees', lines: values.addressees },
      ...paragraphs([
        `${team ? `Thực hiện ${citationText(team)}, ` : ''}${values.head.issuer} báo cáo kết quả thẩm định hồ sơ đề nghị xét “${title}” năm ${year} như sau:`,
      ]),
      ...romanSections([
        { heading: 'Quá trình thẩm định', body: dashes(values.course) },
        { heading: 'Kết quả thẩm định', body: [...paragraphs([countsOf(values)]), ...unitTable(units)] },
        { heading: 'Ưu điểm', body: dashes(values.strengths) },
        { heading: 'Hạn chế', body: dashes(values.shortcomings) },
        { heading: 'Đề nghị', body: dashes(values.proposals) },
      ]),
      { kind: 'paragraph', text: `${values.head.issuer} kính báo cáo ${spokenTo(values.addressees)} xem xét, quyết định./.` },
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function countsOf({ units, pass, max }: AppraisalReportValues): string {
  const qualified = units.filter((unit) => unit.qualified).length;
  return `Đã thẩm định ${counted(units.length)} cơ quan, đơn vị: ${counted(qualified)} đủ điều kiện, ${units.length > qualified ? `${counted(units.length - qualified)} chưa đủ điều kiện` : 'không có đơn vị chưa đủ điều kiện'}. Điểm đạt chuẩn: từ ${pointsText(pass)}/${pointsText(max)} điểm trở lên.`;
}

function unitTable(units: readonly AppraisedUnit[]): readonly Block[] {
  const digits = digitsOf(units.flatMap(({ self, appraised }) => [self, appraised, appraised - self]));
  return listTable(units, [
    { head: 'Cơ quan, đơn vị', share: 5.4, of: ({ name }) => name },
    { head: 'Điểm tự chấm', share: 2, align: 'center', of: ({ self }) => pointsText(self, digits) },
    { head: 'Điểm thẩm định', share: 2, align: 'center', of: ({ appraised }) => pointsText(appraised, digits) },
    { head: 'Chênh lệch', share: 2, align: 'center', of: ({ self, appraised }) => signed(appraised - self, digits) },
    { head: 'Kết luận', share: 2.4, align: 'center', of: ({ qualified }) => (qualified ? 'Đủ điều kiện' : 'Chưa đủ điều kiện') },
    { head: 'Ghi chú', share: 3.6, of: ({ note }) => note },
  ]);
}

const signed = (hundredths: number, digits: number) => `${hundredths > 0 ? '+' : ''}${pointsText(hundredths, digits)}`;

/** What the report cannot be sent without, in words (còn thiếu gì). */
export function missingInAppraisalReport(values: AppraisalReportValues): readonly string[] {
  return missingOf([
    ...headNeeds(values.head),
    ['nơi nhận báo cáo', values.addressees],
    ['danh hiệu', values.title],
    ['đơn vị được thẩm định', values.units.map(({ name }) => name)],
    ['lý do của đơn vị chưa đủ điều kiện', values.units.every(({ qualified, note }) => qualified || note?.trim()) ? 'có' : null],
    ['đề nghị', values.proposals],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
