import * as api from '#api/reports.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type CellValue, workbook } from '#papers/write/workbook.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { wordsOf } from '../words.ts';
import { type Courses, periodFigures } from './periodFigures.ts';

const openedAtOnce = 200;

/** What a month or a half year brought. */
export const showPeriod = view({
  name: 'reports.showPeriod',
  input: api.showPeriod.input,
  async run(asked, context) {
    const { seen, days, until, total, units, noted } = await periodFigures(context, asked);
    return {
      ...asked,
      ...days,
      until,
      ...{ name: seen.placement.name, isBody: seen.isBody, today: context.today },
      total,
      units,
      noted: {
        ...{ units: noted.units, counts: noted.counts },
        hidden: noted.units - Math.min(noted.opened.length, openedAtOnce),
        opened: noted.opened.slice(0, openedAtOnce).map(({ campaignId, unitName, counts }) => ({ campaignId, unitName, counts })),
      },
    };
  },
});

/** The same as a workbook. */
export const downloadPeriod = view({
  name: 'reports.downloadPeriod',
  input: api.downloadPeriod.input,
  async run(asked, context) {
    const { seen, days, until, total, units, noted } = await periodFigures(context, asked);
    const above = [
      `${seen.placement.name}: ${wordsOf(`report-period.${asked.period}`)} năm ${asked.year}`,
      `Từ ngày ${shortDate(days.first)} đến hết ngày ${shortDate(until)}; đầu kỳ là hết ngày ${shortDate(days.eve)}`,
      ...(context.site.isDemo ? ['DỮ LIỆU GIẢ ĐỊNH'] : []),
    ];
    const number = (head: string) => ({ head, width: 14, kind: 'number' as const });
    const changes = (courses: Courses): CellValue[] =>
      api.stoodFigures.flatMap((name) => [courses[name].after - courses[name].before, courses[name].after]);
    const file = workbook([
      {
        name: 'Tổng hợp',
        above,
        columns: [{ head: 'Số liệu', width: 40 }, number('Đầu kỳ'), number('Trong kỳ'), number('Cuối kỳ')],
        rows: api.stoodFigures.map((name) => {
          const { before, after } = total[name];
          return [wordsOf(`report-figure.${name}`), before, after - before, after];
        }),
      },
      {
        name: 'Theo đơn vị',
        above,
        columns: [
          { head: 'Đơn vị', width: 46 },
          ...api.stoodFigures.flatMap((name) => {
            const said = wordsOf(`report-figure.${name}`);
            return [number(`${said}: trong kỳ`), number(`${said}: cuối kỳ`)];
          }),
        ],
        rows: [...units.map(({ name, courses }) => [name, ...changes(courses)]), ['Tổng cộng', ...changes(total)]],
      },
      {
        name: 'Hoạt động trong kỳ',
        above: [...above, `Của ${noted.units} đơn vị đã nộp hồ sơ năm; đơn vị chưa nộp chưa được tính`],
        columns: [{ head: 'Số liệu', width: 46 }, number('Trong kỳ')],
        rows: (noted.counts ?? []).map(({ figure, count }) => [wordsOf(`noted-figure.${figure}`), count]),
      },
    ]);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer(`Báo cáo ${wordsOf(`report-period.${asked.period}`)} ${asked.year}.xlsx`, type, file);
  },
});
