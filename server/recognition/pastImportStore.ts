import type { Day } from '#domain/kernel/day.ts';
import { number as figures, fold } from '#domain/kernel/vietnamese.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { type PastFields, type PastRow, type PlannedPast, planPast } from '#domain/recognition/past.ts';
import { pastKeepers } from '#domain/recognition/policy.ts';
import type { SheetColumn } from '#papers/read/sheetColumn.ts';
import { workbook } from '#papers/write/workbook.ts';
import type { Context } from '../kernel/action.ts';
import type { ImportKind, Meant, StagedRow, Weighed } from '../kernel/importKind.ts';
import { inTurns, mapInTurns } from '../kernel/inTurns.ts';
import { isNobody } from '../kernel/operator.ts';
import { unitNamesEver } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { addPast, listPastUnits, pastOfUnits } from './pastStore.ts';

const unit = {
  key: 'unit',
  headers: ['Đơn vị', 'Cơ quan, đơn vị', 'Tên cơ quan, đơn vị', 'Tên đơn vị', 'Mã đơn vị', 'Tên trường'],
  required: true,
  kind: 'text',
} as const;
const numberHeads = ['Số quyết định', 'Số QĐ', 'Quyết định số', 'Số văn bản', 'Số thông báo', 'Số, ký hiệu'] as const;
const dayHeads = ['Ngày quyết định', 'Ngày ký', 'Ngày ban hành', 'Ngày thông báo', 'Ngày văn bản', 'Ngày, tháng, năm'] as const;
const issuerHeads = ['Cơ quan ban hành', 'Cơ quan quyết định', 'Cơ quan công nhận', 'Nơi ban hành', 'Cấp công nhận'] as const;

const titleColumns = [
  unit,
  { key: 'title', headers: ['Danh hiệu', 'Tên danh hiệu'], required: false, kind: 'text' },
  {
    key: 'kind',
    headers: ['Lần công nhận', 'Công nhận', 'Hình thức công nhận'],
    required: false,
    kind: 'choice',
    choices: [
      { value: 'first', words: ['Lần đầu', 'Công nhận lần đầu', 'Công nhận', 'Công nhận mới', '1'] },
      { value: 'again', words: ['Công nhận lại', 'Lại', 'Giữ vững'] },
    ],
  },
  { key: 'firstYear', headers: ['Từ năm', 'Năm đầu', 'Năm bắt đầu'], required: false, kind: 'number' },
  { key: 'lastYear', headers: ['Đến năm', 'Năm công nhận', 'Năm cuối', 'Năm'], required: true, kind: 'number' },
  { key: 'number', headers: numberHeads, required: true, kind: 'text' },
  { key: 'decidedOn', headers: dayHeads, required: true, kind: 'day' },
  { key: 'issuer', headers: issuerHeads, required: true, kind: 'text' },
] as const satisfies readonly SheetColumn[];

const resultColumns = [
  unit,
  { key: 'year', headers: ['Năm', 'Năm xét', 'Năm đánh giá'], required: true, kind: 'number' },
  {
    key: 'qualified',
    headers: ['Kết quả', 'Đạt', 'Xếp loại', 'Kết quả xét'],
    required: true,
    kind: 'choice',
    choices: [
      { value: 'yes', words: ['Đạt', 'Đạt chuẩn', 'Đạt chuẩn văn hóa', 'Có', 'x'] },
      { value: 'no', words: ['Không đạt', 'Chưa đạt', 'Không', 'Không đạt chuẩn'] },
    ],
  },
  { key: 'points', headers: ['Điểm', 'Tổng điểm', 'Số điểm'], required: false, kind: 'number' },
  { key: 'number', headers: numberHeads, required: false, kind: 'text' },
  { key: 'decidedOn', headers: dayHeads, required: false, kind: 'day' },
  { key: 'issuer', headers: issuerHeads, required: false, kind: 'text' },
] as const satisfies readonly SheetColumn[];

const text = (value: unknown) => (value === null || value === undefined ? null : String(value));

function titleFields({ values }: StagedRow): PastFields {
  const lastYear = Number(values.lastYear);
  return {
    what: 'title',
    title: text(values.title),
    kind: values.kind as PastFields['kind'],
    firstYear: values.firstYear === null ? lastYear : Number(values.firstYear),
    lastYear,
    qualified: true,
    points: null,
    number: text(values.number),
    decidedOn: values.decidedOn as Day | null,
    issuer: text(values.issuer),
  };
}

function resultFields({ values }: StagedRow): PastFields {
  const year = Number(values.year);
  return {
    ...{ what: 'year-result', title: null, kind: null, firstYear: year, lastYear: year },
    qualified: values.qualified === 'yes',
    points: values.points === null ? null : Math.round(Number(values.points) * 100),
    number: text(values.number),
    decidedOn: values.decidedOn as Day | null,
    issuer: text(values.issuer),
  };
}

async function weighPast(
  rows: readonly StagedRow[],
  meant: Meant,
  { tx, today }: Context,
  fieldsOf: (row: StagedRow) => PastFields,
): Promise<Weighed> {
  const ids = [...new Set(meant.values())];
  const names = await unitNamesEver(tx, ids, today);
  const found = await mapInTurns(rows, (row): readonly PastRow[] => {
    const unitId = meant.get(fold(String(row.values.unit)));
    const { sheet, row: line, places } = row;
    return unitId === undefined
      ? []
      : [{ sheet, row: line, places, ...fieldsOf(row), unitId, unitName: names.get(unitId) ?? '' }];
  });
  const plan = await inTurns(planPast(found.flat(), await pastOfUnits(tx, ids), today));
  return {
    rows: await mapInTurns(plan.rows, ({ row, outcome }) => ({
      ...{ sheet: row.sheet, row: row.row, label: row.unitName, detail: detailOf(row), outcome, changes: [] },
    })),
    refusals: plan.refusals,
    warnings: plan.warnings,
    save: async (context, importId) => await save(plan.rows, context, importId),
  };
}

function detailOf(row: PastRow): string {
  const years = row.firstYear === row.lastYear ? `năm ${row.lastYear}` : `${row.firstYear}–${row.lastYear}`;
  const what =
    row.what === 'title'
      ? (row.title ?? wordsOf('past-recognition.title'))
      : wordsOf(`past-recognition.${row.qualified ? 'qualified' : 'not-qualified'}`);
  const points = row.points === null ? '' : `${figures(row.points / 100, 2)} điểm`;
  return [what, years, points, row.number, row.issuer].filter(Boolean).join(' · ');
}

async function save(planned: readonly PlannedPast[], context: Context, importId: string): Promise<void> {
  const { tx, actor, today, newId, record } = context;
  const fresh = planned.filter(({ outcome }) => outcome === 'new');
  const keeperUnitId = unitsHeldAs(actor, pastKeepers)[0] ?? null;
  await addPast(
    tx,
    fresh.map(({ row: { sheet: _sheet, row: _row, places: _places, ...row } }) => ({
      ...row,
      ...{ id: newId(), keeperUnitId, importId, enteredBy: isNobody(actor) ? null : actor.personId, enteredOn: today },
    })),
  );
  const units = new Set(fresh.map(({ row }) => row.unitId)).size;
  record({ type: 'recognition.past-entered', subjectId: importId, body: { rows: fresh.length, units } });
}

function template(columns: readonly SheetColumn[], name: string, guide: readonly (readonly [string, string])[]) {
  return () =>
    workbook([
      {
        name,
        columns: columns.map((column) => ({
          head: column.headers[0],
          kind: column.kind === 'day' ? ('day' as const) : ('text' as const),
          width: column.key === 'unit' || column.key === 'issuer' ? 40 : 18,
          ...(column.choices ? { choices: column.choices.map(({ words }) => words[0]!) } : {}),
        })),
        rows: [],
      },
      {
        name: 'Cách ghi',
        columns: [
          { head: 'Cột', width: 24 },
          { head: 'Cách ghi', width: 110 },
        ],
        rows: guide,
      },
    ]);
}

const byUnit = ['Đơn vị', 'Mã hoặc tên, cả tên cũ. Viết tắt cũng được; tên chưa rõ sẽ được hỏi lại, không đoán.'] as const;
const allOrNone = [
  'Tất cả hoặc không',
  'Một hàng sai thì không hàng nào được nhập; mọi lỗi được nêu cùng lúc với ô của nó.',
] as const;

const common = { unitColumns: ['unit'], names: listPastUnits } as const;
const whyNotAs = (actor: Actor) =>
  actor.isOperator || unitsHeldAs(actor, pastKeepers).length > 0
    ? []
    : [{ kind: 'forbidden', code: 'imports.only-importers' } as const];

/** Titles that units were given before the system (danh hiệu đã công nhận từ trước). */
export const titleImport: ImportKind = {
  ...{ ...common, columns: titleColumns, whyNotAs },
  weigh: async (rows, meant, context) => await weighPast(rows, meant, context, titleFields),
  template: template(titleColumns, 'Danh hiệu', [
    byUnit,
    ['Từ năm, Đến năm', 'Giai đoạn được công nhận; chỉ ghi “Đến năm” nếu quyết định công nhận một năm.'],
    ['Số, ngày, cơ quan', 'Bắt buộc: danh hiệu chỉ có theo quyết định.'],
    allOrNone,
  ]),
};

/** Results of years before the system (kết quả các năm trước). */
export const resultImport: ImportKind = {
  ...{ ...common, columns: resultColumns, whyNotAs },
  weigh: async (rows, meant, context) => await weighPast(rows, meant, context, resultFields),
  template: template(resultColumns, 'Kết quả', [
    byUnit,
    ['Kết quả', '“Đạt” hoặc “Không đạt”.'],
    ['Số, ngày, cơ quan', 'Nên nêu đủ, để tìm lại được thông báo.'],
    allOrNone,
  ]),
};
