import { askedOf, type FieldRow, type FieldTable, type Found, named } from './fields.ts';
import { placeholdersOf, repeated, replaceIn } from './placeholders.ts';
import { faultIn, faultsOf, type TemplateFault } from './templateFaults.ts';
import { descendants, type XmlElement } from './xmlTree.ts';

type List = Extract<Found, { rows: readonly FieldRow[] }>;

/** Fills the fields of one part of a Word file in place: rows and paragraphs that ask for a list are repeated. What is wrong stays as written. */
export function fillPart(root: XmlElement, fields: FieldTable): readonly TemplateFault[] {
  const faults = descendants(root, 'p').flatMap((paragraph) => faultsOf(paragraph, fields));
  eachOf(root, 'tr', (table, row) => faults.push(...repeatRow(table, row, fields)));
  eachOf(root, 'p', (parent, paragraph) => faults.push(...fillParagraph(parent, paragraph, fields)));
  return faults;
}

/** A row with `{{Danh sách.Giá trị}}` stands once for every line of the list. */
function repeatRow(table: XmlElement, row: XmlElement, fields: FieldTable): readonly TemplateFault[] {
  if (descendants(row, 'tr').length > 0) return [];
  const dotted = descendants(row, 'p').filter((one) => placeholdersOf(one).some(({ inside }) => askedOf(inside).value !== null));
  const [list, ...others] = listsIn(dotted, fields);
  if (!list) return [];
  if (others.length > 0) return [twoLists(dotted[0]!, list, others[0]!)];
  repeated(table, row, list.rows, (copy, values) => {
    for (const paragraph of descendants(copy, 'p')) fill(paragraph, fields, { list, values });
  });
  return [];
}

function fillParagraph(parent: XmlElement, paragraph: XmlElement, fields: FieldTable): readonly TemplateFault[] {
  if (placeholdersOf(paragraph).length === 0) return [];
  const [list, ...others] = listsIn([paragraph], fields);
  if (list && others.length > 0) return [twoLists(paragraph, list, others[0]!)];
  const alone = parent.name === 'tc' && parent.children.filter((one) => typeof one !== 'string' && one.name === 'p').length === 1;
  // A cell without a paragraph is none, and Word repairs the file.
  if (!list || (alone && list.rows.length === 0)) fill(paragraph, fields, list && { list, values: null });
  else repeated(parent, paragraph, list.rows, (copy, values) => fill(copy, fields, { list, values }));
  return [];
}

function twoLists(paragraph: XmlElement, first: List, second: List): TemplateFault {
  return faultIn(paragraph, {
    code: 'two-lists',
    message: `Một hàng không thể lặp theo hai danh sách “${first.name}” và “${second.name}”.`,
  });
}

/** The lists that paragraphs ask for, each once. */
function listsIn(paragraphs: readonly XmlElement[], fields: FieldTable): readonly List[] {
  const lists = new Set<List>();
  for (const paragraph of paragraphs)
    for (const { inside } of placeholdersOf(paragraph)) {
      const found = fields.find(askedOf(inside).field);
      if (found && 'rows' in found) lists.add(found);
    }
  return [...lists];
}

/** The line of a list that a copy stands for; null values where the list has no line. */
interface Line {
  readonly list: List;
  readonly values: FieldRow | null;
}

function fill(paragraph: XmlElement, fields: FieldTable, line?: Line): void {
  replaceIn(paragraph, ({ inside }) => wordsFor(inside, fields, line) ?? `{{${inside}}}`);
}

/** What stands in a field's place; null where it cannot be said. */
function wordsFor(inside: string, fields: FieldTable, line?: Line): string | null {
  const { field, value } = askedOf(inside);
  const found = fields.find(field);
  if (!found) return null;
  if ('text' in found) return value === null ? found.text : null;
  if (line?.list !== found) return null;
  if (line.values === null) return '';
  const key = named(Object.keys(line.values), value ?? '');
  return key === null ? null : line.values[key]!;
}

/** Calls for every element of a name with its parent, those inside first. */
function eachOf(root: XmlElement, name: string, call: (parent: XmlElement, element: XmlElement) => void): void {
  for (const child of [...root.children]) {
    if (typeof child === 'string') continue;
    eachOf(child, name, call);
    if (child.name === name) call(root, child);
  }
}
