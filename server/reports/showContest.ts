import * as api from '#api/reports.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { contestFigures, contestSum } from '#domain/reports/contest.ts';
import { workbook } from '#papers/write/workbook.ts';
import { type Context, view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { unitNamesEver } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { listContest } from './contestStore.ts';
import { seeReport } from './seen.ts';
import type { Asked } from './yearFigures.ts';

async function contestOf(context: Context, asked: Pick<Asked, 'unitId' | 'year' | 'geography'>) {
  const { tx } = context;
  const seen = await seeReport(context, asked);
  const cells = await listContest(tx, { ...asked, placedOn: seen.placedOn });
  const under = grouped(cells, ({ childId }) => childId);
  const names = await unitNamesEver(tx, [...under.keys()], seen.placedOn);
  const forms = grouped(cells, ({ form, audience }) => `${audience} ${form}`);
  return {
    seen,
    total: contestSum(cells),
    forms: [...forms.values()].map((some) => ({ form: some[0]!.form, audience: some[0]!.audience, tally: contestSum(some) })),
    units: [...under]
      .map(([unitId, some]) => ({ unitId, name: names.get(unitId) ?? '', tally: contestSum(some) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
  };
}

/** Who was put forward for awards in a year, and what became of it (báo cáo thi đua, khen thưởng). */
export const showContest = view({
  name: 'reports.showContest',
  input: api.showContest.input,
  async run(asked, context) {
    const { seen, ...found } = await contestOf(context, asked);
    return { ...asked, name: seen.placement.name, isBody: seen.isBody, placedOn: seen.placedOn, ...found };
  },
});

/** The same as a workbook. */
export const downloadContest = view({
  name: 'reports.downloadContest',
  input: api.downloadContest.input,
  async run(asked, context) {
    const { seen, total, forms, units } = await contestOf(context, asked);
    const above = [
      `${seen.placement.name}: báo cáo thi đua, khen thưởng năm ${asked.year}`,
      `Số liệu tính đến ngày ${shortDate(context.today)}; tiền thưởng tính bằng đồng`,
      ...(context.site.isDemo ? ['DỮ LIỆU GIẢ ĐỊNH'] : []),
    ];
    const columns = contestFigures.map((name) => ({
      head: wordsOf(`contest-figure.${name}`),
      width: 15,
      kind: 'number' as const,
    }));
    const values = (tally: typeof total) => contestFigures.map((name) => tally[name]);
    const file = workbook([
      {
        name: 'Theo hình thức',
        above,
        columns: [{ head: 'Hình thức', width: 40 }, { head: 'Đối tượng', width: 14 }, ...columns],
        rows: [
          ...forms.map(({ form, audience, tally }) => [
            form,
            audience === 'collective' ? 'Tập thể' : 'Cá nhân',
            ...values(tally),
          ]),
          ['Tổng cộng', '', ...values(total)],
        ],
      },
      {
        name: 'Theo đơn vị',
        above,
        columns: [{ head: 'Đơn vị', width: 46 }, ...columns],
        rows: [...units.map(({ name, tally }) => [name, ...values(tally)]), ['Tổng cộng', ...values(total)]],
      },
    ]);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer(`Báo cáo thi đua, khen thưởng ${asked.year}.xlsx`, type, file);
  },
});
