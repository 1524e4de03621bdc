import * as api from '#api/reports.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Tally } from '#domain/reports/cells.ts';
import { shareText } from '#papers/write/numberWords.ts';
import { type CellValue, type WorkbookColumn, workbook } from '#papers/write/workbook.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { periodOf, type YearFigures, yearFigures } from './yearFigures.ts';

const heads = [
  'Đã phát động',
  'Đăng ký',
  'Rút',
  'Chưa đánh giá',
  'Đã đánh giá',
  'Đạt',
  'Không đạt',
  'Nộp trễ',
  'Được công nhận danh hiệu',
];
const numbers: readonly WorkbookColumn[] = heads.map((head) => ({ head, width: 13, kind: 'number' }));
const shares: WorkbookColumn = { head: 'Tỷ lệ đạt trên số đã đánh giá', width: 24 };

const valuesOf = ({ by, ...tally }: Tally): readonly CellValue[] => [
  ...[tally.launched, tally.registered, tally.withdrawn, tally.notAssessed, tally.assessed, tally.qualified, tally.notQualified],
  ...[by.late, by.titled, shareText(tally.qualified, tally.assessed)],
];

/** Số liệu một năm: theo đơn vị, theo loại, theo tiêu chí. */
export const downloadReport = view({
  name: 'reports.download',
  input: api.downloadReport.input,
  async run(asked, context) {
    const figures = await yearFigures(context, asked);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer(`Báo cáo ${periodOf(asked)}.xlsx`, type, tableOf(figures, periodOf(asked), context.site.isDemo));
  },
});

function tableOf({ seen, today, total, units, kinds, sheets }: YearFigures, period: string, isDemo: boolean): Uint8Array {
  const above = [
    `${seen.placement.name}: báo cáo ${period}`,
    `Đơn vị hành chính ngày ${shortDate(seen.placedOn)}; số liệu tính đến ngày ${shortDate(today)}`,
    ...(isDemo ? ['DỮ LIỆU GIẢ ĐỊNH'] : []),
  ];
  const points: CellValue[][] = sheets.flatMap((sheet) =>
    sheet.lines.map((line) => [
      ...[sheet.title, line.code, line.text, line.maxPoints / 100],
      ...[mean(line.self, sheet.selfCount), mean(line.appraised, sheet.appraisedCount), mean(line.decided, sheet.decidedCount)],
      ...[sheet.selfCount, line.selfFull, sheet.decidedCount, line.decidedFull],
    ]),
  );
  return workbook([
    {
      name: 'Theo đơn vị',
      above,
      columns: [{ head: 'Đơn vị', width: 46 }, ...numbers, shares],
      rows: [
        ...units.map(({ unitId, name, tally }) => [
          unitId === null ? 'Đơn vị khác (đã giải thể, đã nhập hoặc thuộc địa bàn cũ)' : name,
          ...valuesOf(tally),
        ]),
        ['Tổng cộng', ...valuesOf(total)],
      ],
    },
    {
      name: 'Theo loại đăng ký',
      above,
      columns: [{ head: 'Loại đăng ký', width: 28 }, { head: 'Năm của chu kỳ', width: 14, kind: 'number' }, ...numbers, shares],
      rows: kinds.map(({ kind, cycleYear, tally }) => [kindNames[kind] ?? kind, cycleYear || null, ...valuesOf(tally)]),
    },
    {
      name: 'Theo tiêu chí',
      above,
      columns: [
        { head: 'Bảng chấm điểm', width: 36 },
        { head: 'Tiêu chí', width: 10 },
        { head: 'Nội dung', width: 60 },
        { head: 'Điểm tối đa', width: 12, kind: 'number' },
        ...['Tự chấm (trung bình)', 'Thẩm định (trung bình)', 'Kết quả (trung bình)'].map(
          (head) => ({ head, width: 14, kind: 'number' }) as const,
        ),
        ...['Số bản tự chấm', 'Tự chấm tối đa', 'Số có kết quả', 'Kết quả tối đa'].map(
          (head) => ({ head, width: 14, kind: 'number' }) as const,
        ),
      ],
      rows: points,
    },
  ]);
}

export const kindNames: Readonly<Record<string, string>> = {
  first: 'Công nhận lần đầu',
  keeping: 'Giữ vững danh hiệu',
  again: 'Công nhận lại',
};

/** Hundredths of a point as points; nothing where nobody was scored. */
const mean = (sum: number, count: number): CellValue => (count === 0 ? null : Math.round(sum / count) / 100);
