import * as api from '#api/reportLayouts.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { partsOfCut, tallied } from '#domain/reports/cells.ts';
import { contestSum } from '#domain/reports/contest.ts';
import { type CellSaid, figureIn, headRows, isOfAwards, type LayoutColumn, type LayoutRows } from '#domain/reports/layout.ts';
import { shareText } from '#papers/write/numberWords.ts';
import { bodyNameOf, signerFor } from '#papers/write/office.ts';
import { layoutReport } from '#papers/write/reports/layoutReport.ts';
import { workbook } from '#papers/write/workbook.ts';
import { type Context, view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadHead, unitNamesEver } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { cellsStood, type StoodCell } from './asItStood.ts';
import { type ContestCell, listContest } from './contestStore.ts';
import { kindNames } from './downloadReport.ts';
import { loadLayout } from './layoutStore.ts';
import { keepersOfForms } from './layouts.ts';
import { seeReport } from './seen.ts';
import type { Asked } from './yearFigures.ts';

interface FillAsked extends Omit<Asked, 'from'> {
  readonly layoutId: string;
}

/** Which years a row counts, and of which unit, type or kind it is. */
interface RowOf {
  readonly key: string;
  readonly name: string;
  readonly counts: (cell: StoodCell) => boolean;
  /** Null where awards are not told apart so. */
  readonly countsAwards: ((cell: ContestCell) => boolean) | null;
}

const typeNames: Readonly<Record<string, string>> = {
  agency: 'Cơ quan',
  'public-service-unit': 'Đơn vị sự nghiệp',
  enterprise: 'Doanh nghiệp',
};

/** A form filled in of a year as it stood on a day; what nobody can say from what is kept stays blank and is named. */
async function filled(context: Context, asked: FillAsked) {
  const { tx } = context;
  const keepers = await keepersOfForms(context, asked.unitId);
  const on = asked.on ?? context.today;
  const seen = await seeReport(context, asked);
  const layout = await loadLayout(tx, asked.layoutId, keepers, on);
  const { columns, rows: rowKind, title } = layout.body;
  const years = [...new Set(columns.map(({ yearsBack }) => asked.year - yearsBack))];
  const cells = (await cellsStood(tx, { ...asked, on }, years)).filter(({ part }) => part === 'standing');
  const contests = new Map<number, readonly ContestCell[]>();
  if (asked.on === undefined && columns.some(({ figure }) => isOfAwards(figure)))
    for (const year of years) contests.set(year, await listContest(tx, { ...asked, year, placedOn: seen.placedOn }));
  const names = await unitNamesEver(
    tx,
    [...cells.map(({ childId }) => childId), ...[...contests.values()].flat().map(({ childId }) => childId)],
    seen.placedOn,
  );
  const rows = [...rowsOf(rowKind, cells, names), ...(rowKind === 'whole' ? [] : [whole('Tổng cộng')])];
  const table = rows.map((row) => ({
    ...{ key: row.key, name: row.name },
    cells: columns.map((column) => saidIn(column, row, asked.year, cells, contests)),
  }));
  const missing = columns.flatMap(({ headings }, at) => {
    const blank = table.filter((row) => row.cells[at] === null);
    const heading = headings.join(' / ');
    if (blank.length === 0) return [];
    return blank.length === table.length ? [heading] : blank.map(({ name }) => `${heading}: ${name}`);
  });
  return { layout, seen, on, title, columns, table, missing };
}

const whole = (name: string): RowOf => ({ key: 'whole', name, counts: () => true, countsAwards: () => true });

function rowsOf(kind: LayoutRows, cells: readonly StoodCell[], names: ReadonlyMap<string, string>): readonly RowOf[] {
  if (kind === 'whole') return [whole('Toàn bộ')];
  if (kind === 'units')
    return [...names]
      .sort(([, a], [, b]) => a.localeCompare(b, 'vi'))
      .map(([id, name]) => ({
        key: id,
        name,
        counts: ({ childId }) => childId === id,
        countsAwards: ({ childId }) => childId === id,
      }));
  const keyOf = ({ cut }: StoodCell) => (kind === 'types' ? partsOfCut(cut).unitType : cut.slice(cut.indexOf('/') + 1));
  const keys = [...new Set(cells.map(keyOf))].filter((key) => !key.startsWith('none')).sort();
  return keys.map((key) => {
    const [of, cycleYear] = key.split('/');
    const name = kind === 'types' ? (typeNames[key] ?? key) : `${kindNames[of!] ?? of}, năm thứ ${cycleYear}`;
    return { key, name, counts: (cell) => keyOf(cell) === key, countsAwards: null };
  });
}

function saidIn(
  column: LayoutColumn,
  row: RowOf,
  askedYear: number,
  cells: readonly StoodCell[],
  contests: ReadonlyMap<number, readonly ContestCell[]>,
): CellSaid {
  const year = askedYear - column.yearsBack;
  const fits = (cell: StoodCell) => {
    const of = partsOfCut(cell.cut);
    return (
      (column.kind === null || of.kind === column.kind) &&
      (column.cycleYear === null || of.cycleYear === column.cycleYear) &&
      (column.unitType === null || of.unitType === column.unitType)
    );
  };
  const tally = tallied(
    cells.filter((cell) => cell.year === year && row.counts(cell) && fits(cell)),
    'standing',
  );
  const given = contests.get(year);
  return figureIn(column.figure, tally, given && row.countsAwards ? contestSum(given.filter(row.countsAwards)) : null);
}

const textOf = (value: CellSaid): string => {
  if (value === null) return '';
  return typeof value === 'number' ? value.toLocaleString('vi-VN') : shareText(value.part, value.whole);
};

export const fillLayout = view({
  name: 'reports.fillLayout',
  input: api.fillLayout.input,
  async run(asked, context) {
    const { layout, seen, on, title, columns, table, missing } = await filled(context, asked);
    const { id: layoutId, name, version, issuer, number, issuedOn } = layout;
    return {
      ...asked,
      ...{ layoutId, name, version, issuer, number, issuedOn, title, rows: layout.body.rows, missing },
      ...{ unitName: seen.placement.name, countedOn: on, head: headRows(columns), columns },
      table: table.map((row) => ({ ...row, cells: row.cells.map((value) => (value === null ? null : textOf(value))) })),
    };
  },
});

/** The same as a workbook. */
export const downloadLayout = view({
  name: 'reports.downloadLayout',
  input: api.downloadLayout.input,
  async run(asked, context) {
    const { layout, seen, on, title, columns, table, missing } = await filled(context, asked);
    const file = workbook([
      {
        name: 'Mẫu biểu',
        above: [
          `${seen.placement.name}: ${title}, năm ${asked.year}`,
          `Theo ${paperOf(layout)}; số liệu tính đến hết ngày ${shortDate(on)}`,
          ...(missing.length > 0 ? [`Còn trống: ${missing.join('; ')}`] : []),
          ...(context.site.isDemo ? ['DỮ LIỆU GIẢ ĐỊNH'] : []),
        ],
        columns: [{ head: 'Tên', width: 46 }, ...columns.map(({ headings }) => ({ head: headings.join(' / '), width: 16 }))],
        rows: table.map((row) => [
          row.name,
          ...row.cells.map((value) => (typeof value === 'number' ? value : value && textOf(value))),
        ]),
      },
    ]);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer(`${layout.name} ${asked.year}.xlsx`, type, file);
  },
});

const paperOf = ({
  issuer,
  number,
  issuedOn,
}: {
  readonly issuer: string;
  readonly number: string;
  readonly issuedOn: Day | null;
}) => `${number} của ${issuer}${issuedOn ? ` ngày ${shortDate(issuedOn)}` : ''}`;

/** The same as a paper, to be sent up. */
export const printLayout = view({
  name: 'reports.printLayout',
  input: api.printLayout.input,
  async run(asked, context) {
    const { layout, seen, on, title, columns, table, missing } = await filled(context, asked);
    const paper = layoutReport({
      head: await loadHead(context.tx, seen.placement, context.today),
      ...{ title: `${title} năm ${asked.year}`, basis: `Thực hiện ${paperOf(layout)}`, asOf: on, missing },
      nameHead: wordsOf(`layout-rows.${layout.body.rows}`),
      columns: columns.map(({ headings }) => headings.join(' / ')),
      rows: table.map(({ key, name, cells }) => ({
        name,
        cells: cells.map((value) => (value === null ? '…' : textOf(value))),
        isTotal: key === 'whole',
      })),
      signer: signerFor(bodyNameOf(seen.placement), layout.body.signer),
      sample: context.site.isDemo,
    });
    return new PaperAnswer(`${layout.name} ${asked.year}`, paper);
  },
});
