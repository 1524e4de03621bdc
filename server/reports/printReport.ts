import * as api from '#api/reports.ts';
import type { Tally } from '#domain/reports/cells.ts';
import { shareText } from '#papers/write/numberWords.ts';
import { bodyNameOf, signerFor } from '#papers/write/office.ts';
import type { Figure } from '#papers/write/reports/figures.ts';
import { movementReport } from '#papers/write/reports/movementReport.ts';
import { type Context, view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadHead } from '../org/store.ts';
import { kindNames } from './downloadReport.ts';
import { type Asked, periodOf, spanOf, type YearFigures, yearFigures } from './yearFigures.ts';

/** A draft of the summary report: every figure counted; what only people can say stands as missing. */
export const printReport = view({
  name: 'reports.print',
  input: api.printReport.input,
  async run(asked, context) {
    return new PaperAnswer(`Dự thảo báo cáo tổng kết ${periodOf(asked)}`, await summaryReport(context, asked));
  },
});

async function summaryReport(context: Context, asked: Asked) {
  const figures = await yearFigures(context, asked);
  const { total, years, seen, today } = figures;
  const issuer = bodyNameOf(seen.placement);
  const isOneYear = spanOf(asked).length === 1;
  const before = isOneYear ? years.find(({ year }) => year === asked.year - 1)?.tally : undefined;
  return movementReport({
    head: await loadHead(context.tx, seen.placement, today),
    span: 'year',
    year: asked.year,
    firstYear: spanOf(asked)[0]!,
    movement: 'phong trào xây dựng cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa',
    bases: [],
    leadership: [],
    results: resultsOf(figures),
    figures: mainFigures(total),
    asOf: today,
    ...(before ? { comparison: { year: asked.year, before: today, rows: compared(total, before) } } : {}),
    tally: total,
    strengths: [],
    shortcomings: [],
    causes: [],
    lessons: [],
    next: [],
    proposals: [],
    signers: [signerFor(issuer, 'Thủ trưởng')],
    recipients: ['Lưu: VT'],
    sample: context.site.isDemo,
  });
}

function resultsOf({ units, kinds, sheets }: YearFigures) {
  const weakest = sheets
    .flatMap(({ lines, decidedCount }) =>
      lines
        .filter(({ maxPoints }) => decidedCount > 0 && maxPoints > 0)
        .map((line) => ({ ...line, rate: line.decided / (line.maxPoints * decidedCount), decidedCount })),
    )
    .filter(({ rate }) => rate < 1)
    .sort((a, b) => a.rate - b.rate)
    .slice(0, 5);
  return [
    {
      heading: 'Đăng ký theo loại',
      items: kinds.map(
        ({ kind, cycleYear, tally }) =>
          `${kindNames[kind] ?? kind}${cycleYear ? `, năm thứ ${cycleYear} của chu kỳ` : ''}: ${tally.registered}`,
      ),
    },
    {
      heading: 'Kết quả theo đơn vị trực thuộc',
      items: units
        .filter(({ tally }) => tally.registered > 0)
        .map(
          ({ unitId, name, tally }) =>
            `${unitId === null ? 'Đơn vị khác (đã giải thể, đã nhập hoặc thuộc địa bàn cũ)' : name}: đăng ký ${tally.registered}, đạt ${shareText(tally.qualified, tally.assessed)} số đã đánh giá`,
        ),
    },
    {
      heading: 'Tiêu chí còn mất điểm nhiều',
      items: weakest.map(
        ({ code, text, decidedFull, decidedCount }) =>
          `Tiêu chí ${code} (${text}): đạt điểm tối đa ${shareText(decidedFull, decidedCount)}`,
      ),
    },
  ].filter(({ items }) => items.length > 0);
}

function mainFigures({ by, ...tally }: Tally): readonly Figure[] {
  const share = (what: string, part: number, whole: number, counted: string): Figure => ({
    what,
    result: { part, whole, counted },
  });
  return [
    share('Đơn vị đăng ký trên số đã phát động', tally.registered, tally.launched, 'đơn vị'),
    share('Đã đánh giá trên số đăng ký', tally.assessed, tally.registered, 'đơn vị'),
    share('Đạt chuẩn trên số đã đánh giá', tally.qualified, tally.assessed, 'đơn vị'),
    share('Nộp hồ sơ trễ trên số đã nộp', by.late, by['self-count'], 'hồ sơ'),
    { what: 'Được quyết định công nhận danh hiệu', result: { text: `${by.titled} đơn vị` } },
  ];
}

function compared(now: Tally, before: Tally) {
  const row = (what: string, of: (tally: Tally) => string) => ({ what, before: of(before), now: of(now) });
  return [
    row('Đơn vị đăng ký', ({ registered }) => `${registered}`),
    row('Đạt chuẩn trên số đã đánh giá', ({ qualified, assessed }) => shareText(qualified, assessed)),
    row('Được công nhận danh hiệu', ({ by }) => `${by.titled}`),
  ];
}
