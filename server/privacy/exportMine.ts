import * as api from '#api/privacy.ts';
import { type Day, isDay, shortDate } from '#domain/kernel/day.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import { dataSubjectLaw } from '#domain/law/retention.ts';
import { columnNames } from '#domain/privacy/columns.ts';
import { type CellValue, type WorkbookSheet, workbook } from '#papers/write/workbook.ts';
import { type Context, view } from '../kernel/action.ts';
import type { Kept } from '../kernel/personal.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadPerson } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { everythingKept, keptElsewhere } from './everything.ts';
import { columnOf, keptAbout, type ShownColumn } from './keptStore.ts';

interface Part {
  readonly kept: Kept;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Every kind of which there is something. */
async function partsOf({ tx, actor }: Context): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const kept of everythingKept) {
    const rows = await keptAbout(tx, kept, actor.personId);
    if (rows.length > 0) parts.push({ kept, columns: kept.shows.map(columnOf), rows });
  }
  return parts;
}

/** Everything kept about whoever asks, for machines: each value as it is stored. */
export const exportMyDataJson = view({
  name: 'privacy.exportJson',
  input: api.exportMyDataJson.input,
  async run(_, context) {
    const { id, fullName, staffCode, email } = await loadPerson(context.tx, context.actor.personId);
    const file = {
      format: 'datchuan-personal-data-1',
      law: dataSubjectLaw.text,
      site: context.site.name,
      madeAt: context.now,
      person: { id, fullName, staffCode, email },
      parts: (await partsOf(context)).map(({ kept, rows }) => ({
        kind: `${kept.table}.${kept.column}`,
        title: kept.title,
        rows,
      })),
      elsewhere: keptElsewhere,
    };
    const bytes = new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
    return new FileAnswer('Dữ liệu về tôi.json', 'application/json', bytes);
  },
});

/** The same as a workbook: a sheet for each kind, in words. */
export const exportMyDataXlsx = view({
  name: 'privacy.exportXlsx',
  input: api.exportMyDataXlsx.input,
  async run(_, context) {
    const { fullName, staffCode, email } = await loadPerson(context.tx, context.actor.personId);
    const parts = await partsOf(context);
    const first: WorkbookSheet = {
      name: 'Tôi',
      above: [`Dữ liệu về tôi, theo ${dataSubjectLaw.text}, tính đến ngày ${shortDate(context.today)}`],
      columns: [
        { head: 'Mục', width: 40 },
        { head: 'Nội dung', width: 60 },
      ],
      rows: [
        [columnNames.full_name!.vi, fullName],
        [columnNames.staff_code!.vi, staffCode],
        [columnNames.email!.vi, email],
        ...parts.map(({ kept, rows }) => [kept.title, rows.length] as const),
        ...Object.entries(keptElsewhere).map(([, why]) => ['Khác', why] as const),
      ],
    };
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer('Dữ liệu về tôi.xlsx', type, workbook([first, ...parts.map(sheetOf)]));
  },
});

const sheetOf = ({ kept, columns, rows }: Part): WorkbookSheet => ({
  name: kept.title,
  above: [kept.title],
  columns: columns.map(({ name }) => ({ head: columnNames[name]?.vi ?? name, width: 24 })),
  rows: rows.map((row) => columns.map((column) => cellOf(row[column.name], column))),
});

function cellOf(value: unknown, { words }: ShownColumn): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (words !== null) return wordsOf(`${words}.${value}`, {}, 'vi');
  if (typeof value === 'string' && isDay(value)) return { day: value as Day };
  if (typeof value === 'string') return value;
  return textsIn(value).map(said).join('; ');
}

const said = (text: string) =>
  text in personalTitleRules ? personalTitleRules[text as keyof typeof personalTitleRules].name : text;

/** The texts inside a stored document, in their order. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
