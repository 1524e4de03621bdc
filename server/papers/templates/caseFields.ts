import { isDay, longDate } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import { type CasePaper, entriesOf, type PaperField, partNamesOf, partsOf, type TypedValues } from '#domain/papers/casePaper.ts';
import type { BoardPart } from '#domain/plans/board.ts';
import type { FieldValue } from '#papers/template/fields.ts';
import { type DescribedField, fieldsOfPaper } from '#papers/template/fieldsOfPaper.ts';
import { withoutSigns } from '#papers/template/paperSections.ts';
import { pointsText } from '#papers/write/points.ts';
import { planCited } from '../compose/frame.ts';
import type { MadePaper } from '../madePapers.ts';
import type { YearCase } from '../yearCase.ts';

/** Where a field comes from: the paper as it prints, what was typed for it, the year. */
export type FieldGroup = 'paper' | 'typed' | 'year';

/** A field with its group; of two names alike the first counts. */
export interface CaseField extends DescribedField {
  readonly group: FieldGroup;
}

/** Every field a template for a case's paper may use. */
export function fieldsOfCase({ asked, kept, made }: MadePaper, year: YearCase): readonly CaseField[] {
  const of = (group: FieldGroup) => (field: DescribedField) => ({ ...field, group });
  return [
    ...fieldsOfPaper(made.paper).map(of('paper')),
    ...asked.fields.map((field) => typedField(field, kept?.typed ?? {})).map(of('typed')),
    ...yearFields(asked, year).map(of('year')),
  ];
}

const field = (name: string, meaning: string, value: FieldValue): DescribedField => ({ name, meaning, value });

function typedField(asked: PaperField, typed: TypedValues): DescribedField {
  const text = typed[asked.key]?.trim() ?? '';
  const name = withoutSigns(asked.label);
  const meaning = `Điền thêm ở trang giấy tờ: ${asked.label}`;
  if (asked.input === 'day') return field(name, meaning, isDay(text) ? longDate(text) : text);
  if (asked.input === 'number') return field(name, meaning, text === '' ? '' : number(Number(text)));
  if (!['lines', 'people', 'person'].includes(asked.input)) return field(name, meaning, text);
  const parts = partNamesOf(asked).map(withoutSigns);
  const entries = entriesOf(text);
  if (parts.length === 0) return field(name, `${meaning}, mỗi dòng một đoạn`, entries);
  const rows = entries.map((entry) => {
    const said = partsOf(entry, parts.length);
    return Object.fromEntries(parts.map((part, at) => [part, said[at]!]));
  });
  return field(name, `${meaning}; mỗi dòng có: ${parts.join('; ')}`, rows);
}

/** What the year itself knows; people of the unit only on the unit's own papers. */
function yearFields({ side }: CasePaper, year: YearCase): readonly DescribedField[] {
  const { campaign, unit, plan, title, recogniser, authority } = year;
  return [
    field('Năm', 'Năm của phong trào', String(campaign.year)),
    field('Đơn vị', 'Tên đơn vị', unit.name),
    field('Nơi đặt đơn vị', 'Xã, tỉnh của đơn vị', unit.place ?? ''),
    field('Danh hiệu', 'Danh hiệu xét công nhận', title),
    field('Kế hoạch', 'Kế hoạch của năm, dẫn đủ số và ngày', planCited(year)),
    field('Số kế hoạch', 'Số, ký hiệu của kế hoạch', plan.number ?? ''),
    field('Ngày kế hoạch', 'Ngày ban hành kế hoạch', plan.issuedOn ? longDate(plan.issuedOn) : ''),
    field('Cơ quan công nhận', 'Cơ quan thẩm định, công nhận', recogniser.name),
    field('Người đứng đầu cơ quan công nhận', 'Họ và tên', authority?.name ?? ''),
    ...(side === 'unit' ? insideFields(year) : []),
  ];
}

const parts: Readonly<Record<BoardPart, string>> = {
  head: 'Trưởng ban',
  deputy: 'Phó Trưởng ban',
  secretary: 'Thư ký',
  member: 'Ủy viên',
};

function insideFields({ head, clerk, unionChair, staff, board, nameOf, points }: YearCase): readonly DescribedField[] {
  const positions = new Map(staff.map(({ personId, position }) => [personId, position]));
  const members = (board?.members ?? []).map(({ personId, part }) => ({
    'Họ và tên': nameOf(personId),
    'Chức vụ': positions.get(personId) ?? '',
    'Nhiệm vụ': parts[part],
  }));
  return [
    field('Người đứng đầu đơn vị', 'Họ và tên', head?.name ?? ''),
    field('Chức vụ người đứng đầu đơn vị', 'Như trong hồ sơ nhân sự', head?.title ?? ''),
    field('Văn thư', 'Họ và tên văn thư', clerk?.name ?? ''),
    field('Chủ tịch Công đoàn', 'Họ và tên', unionChair?.name ?? ''),
    field('Số người của đơn vị', 'Số người đang làm việc', String(staff.length)),
    field('Ban Vận động', 'Thành viên Ban Vận động; mỗi dòng một người', members),
    field('Điểm tự chấm', 'Điểm đơn vị tự chấm, sau khi thẩm định xong', points ? pointsText(points.self) : ''),
    field('Điểm thẩm định', 'Điểm sau khi thẩm định xong', points ? pointsText(points.appraised) : ''),
  ];
}
