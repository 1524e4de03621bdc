import { askedOf, type FieldTable, type Found, type FoundList, named, ordinalField } from './fields.ts';
import { aloneIn, conditionsIn, endOfCondition, markerOf } from './markers.ts';
import { nearest } from './nearest.ts';
import { type Placeholder, paragraphText, placeholdersOf, strayBrace } from './placeholders.ts';
import { placesIn, sentenceAround, type TemplatePlace } from './places.ts';
import { descendants, elementsOf, type XmlElement } from './xmlTree.ts';

/** What is wrong with a template, with its place and the sentence around it (lỗi của mẫu). */
export interface TemplateFault {
  readonly code:
    | 'unknown-field'
    | 'unknown-value'
    | 'stray-brace'
    | 'two-lists'
    | 'value-not-said'
    | 'no-list'
    | 'not-alone'
    | 'condition-open'
    | 'condition-not-begun';
  readonly place: TemplatePlace;
  readonly excerpt: string;
  readonly message: string;
  readonly suggestion?: string;
}

type Said = Pick<TemplateFault, 'code' | 'message' | 'suggestion'>;
type At = Pick<Placeholder, 'from' | 'to'>;

/** Everything wrong with the fields of one part of a Word file, in the order of the text. */
export function faultsIn(root: XmlElement, part: TemplatePlace['part'], fields: FieldTable): readonly TemplateFault[] {
  const halves = halvesIn(root, fields);
  const rows = new Map(
    descendants(root, 'tr').flatMap((row) => {
      const second = secondList(row, fields);
      return second ? [[second.paragraph, second] as const] : [];
    }),
  );
  return placesIn(root, part).flatMap(([paragraph, place]) => {
    const text = paragraphText(paragraph);
    const fault = ({ from, to }: At, said: Said): TemplateFault => ({ ...said, place, excerpt: sentenceAround(text, from, to) });
    const stray = strayBrace(paragraph);
    const row = rows.get(paragraph);
    return [
      ...(stray < 0 ? [] : [fault({ from: stray, to: stray + 2 }, strayed)]),
      ...placeholdersOf(paragraph).flatMap((at) => (saidOf(at.inside, text, fields) ?? []).map((said) => fault(at, said))),
      ...looseIn(paragraph, halves, fields).map(({ at, said }) => fault(at, said)),
      ...(row ? [fault(row.at, twoLists(row.first, row.second))] : []),
    ];
  });
}

const strayed: Said = {
  code: 'stray-brace',
  message: 'Có dấu {{ hoặc }} không thành cặp; trường viết là {{Tên trường}} trên một dòng.',
};

const twoLists = (first: FoundList, second: FoundList): Said => ({
  code: 'two-lists',
  message: `Một hàng không thể lặp theo hai danh sách “${first.name}” và “${second.name}”.`,
});

const meant = (name: string | null | undefined) => (name ? { suggestion: `{{${name}}}` } : {});

/** What is wrong with one field; null when nothing is. */
function saidOf(inside: string, text: string, fields: FieldTable): readonly Said[] | null {
  const marker = markerOf(inside, fields);
  if (marker.kind === 'end') return null;
  const { field, value } = marker.asked;
  const found = fields.find(field);
  if (!found) {
    const near = nearest(fields.names, field);
    const before = marker.kind === 'value' ? '' : marker.wanted ? 'Nếu ' : 'Nếu không có ';
    return [{ code: 'unknown-field', message: `Không có trường “${field}”.`, ...meant(near && before + near) }];
  }
  if (marker.kind === 'if' && value === null) return null;
  const said = 'rows' in found ? ofList(found, value) : ofOne(found, value, text.trim() === `{{${inside}}}`);
  return said && [said];
}

/** A text or blocks, asked for as such. */
function ofOne(found: Exclude<Found, FoundList>, value: string | null, isAlone: boolean): Said | null {
  const { name } = found;
  if (value !== null) return { code: 'no-list', message: `“${name}” là một giá trị, không phải danh sách.`, ...meant(name) };
  if ('text' in found || isAlone) return null;
  return { code: 'not-alone', message: `“${name}” gồm nhiều đoạn, phải đứng một mình trong một đoạn.` };
}

function ofList({ name, rows }: FoundList, value: string | null): Said | null {
  const keys = Object.keys(rows[0] ?? {});
  if (keys.length === 0 || named(keys, value ?? '') !== null) return null;
  if (value === null) {
    const first = keys.find((key) => key !== ordinalField && key !== '');
    const message = `“${name}” là danh sách, cần ghi giá trị nào của mỗi dòng.`;
    return { code: 'value-not-said', message, ...meant(first && `${name}.${first}`) };
  }
  const near = nearest(keys, value);
  return {
    code: 'unknown-value',
    message: `Danh sách “${name}” không có giá trị “${value}”.`,
    ...meant(near && `${name}.${near}`),
  };
}

/** A second list that a row, or a paragraph outside rows with values, asks for. */
function secondList(row: XmlElement, fields: FieldTable) {
  if (descendants(row, 'tr').length > 0) return null;
  let first: FoundList | null = null;
  for (const paragraph of descendants(row, 'p'))
    for (const at of placeholdersOf(paragraph)) {
      const { field, value } = askedOf(at.inside);
      const found = fields.find(field);
      if (!found || !('rows' in found) || value === null) continue;
      first ??= found;
      if (found !== first) return { paragraph, at, first, second: found };
    }
  return null;
}

/** Paragraphs and rows that are a condition's mark and have their other half among their neighbours. */
function halvesIn(root: XmlElement, fields: FieldTable): ReadonlySet<XmlElement> {
  const paired = new Set<XmlElement>();
  const walk = (parent: XmlElement) => {
    const open: XmlElement[] = [];
    for (const child of elementsOf(parent)) {
      const marker = aloneIn(child, fields);
      if (marker?.kind === 'if') open.push(child);
      else if (marker?.kind === 'end') {
        const opened = open.pop();
        if (opened) for (const one of [opened, child]) paired.add(one).add(descendants(one, 'p').find(says) ?? one);
      }
      walk(child);
    }
  };
  walk(root);
  return paired;
}

const says = (paragraph: XmlElement) => paragraphText(paragraph).trim() !== '';

/** Halves of conditions without the other, and a second list in a paragraph that repeats. */
function looseIn(paragraph: XmlElement, paired: ReadonlySet<XmlElement>, fields: FieldTable) {
  const { loose } = conditionsIn(paragraph, fields);
  const halves = paired.has(paragraph)
    ? []
    : loose.map((at) => {
        const isOpen = markerOf(at.inside, fields).kind === 'if';
        const said: Said = isOpen
          ? { code: 'condition-open', message: `“{{${at.inside}}}” không có {{${endOfCondition}}} đi cùng, ở cùng chỗ.` }
          : { code: 'condition-not-begun', message: `“{{${at.inside}}}” không có {{Nếu …}} đứng trước, ở cùng chỗ.` };
        return { at, said };
      });
  const lists = placeholdersOf(paragraph).flatMap((at) => {
    const marker = markerOf(at.inside, fields);
    const found = marker.kind === 'value' ? fields.find(marker.asked.field) : null;
    return found && 'rows' in found ? [{ at, list: found }] : [];
  });
  const other = lists.find(({ list }) => list !== lists[0]!.list);
  const dotted = lists.filter(({ at }) => at.inside.includes('.'));
  const isRows = other !== undefined && dotted.length === lists.length;
  return [...halves, ...(other && !isRows ? [{ at: other.at, said: twoLists(lists[0]!.list, other.list) }] : [])];
}
