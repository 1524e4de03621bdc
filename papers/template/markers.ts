import { fold } from '#domain/kernel/vietnamese.ts';
import { type Asked, askedOf, type FieldRow, type FieldTable, type FoundList, isEmptyField, named } from './fields.ts';
import { type Placeholder, paragraphText, placeholdersOf } from './placeholders.ts';
import { descendants, type XmlElement } from './xmlTree.ts';

/** What stands between two braces: a value, the beginning of a condition (`Nếu …`, `Nếu không có …`), or its end (`Hết nếu`). */
export type Marker =
  | { readonly kind: 'value'; readonly asked: Asked }
  | { readonly kind: 'if'; readonly asked: Asked; readonly wanted: boolean }
  | { readonly kind: 'end' };

const forms = [
  { words: 'neu', wanted: true },
  { words: 'neu co', wanted: true },
  { words: 'neu khong co', wanted: false },
  { words: 'neu khong', wanted: false },
];

/** How a condition ends. */
export const endOfCondition = 'Hết nếu';

/** Reads what stands between braces; `Nếu có X` asks for the field “X”, unless there is one called “có X”. */
export function markerOf(inside: string, fields: FieldTable): Marker {
  const words = inside.replace(/\s+/gu, ' ').trim();
  const folded = fold(words);
  if (/^het( neu)?$/.test(folded)) return { kind: 'end' };
  if (!folded.startsWith('neu ')) return { kind: 'value', asked: askedOf(inside) };
  const meant = forms
    .filter((form) => folded.startsWith(`${form.words} `))
    .map(({ words: form, wanted }) => ({ kind: 'if' as const, wanted, asked: askedOf(afterWords(words, form)) }));
  return meant.find(({ asked }) => fields.find(asked.field)) ?? meant.at(-1)!;
}

const afterWords = (words: string, form: string) => words.split(' ').slice(form.split(' ').length).join(' ');

/** The condition's mark that an element consists of: a paragraph or table row with nothing else in it. */
export function aloneIn(element: XmlElement, fields: FieldTable): Exclude<Marker, { kind: 'value' }> | null {
  if (element.name !== 'p' && element.name !== 'tr') return null;
  const paragraphs = element.name === 'p' ? [element] : descendants(element, 'p');
  const said = paragraphs.map((one) => paragraphText(one).trim()).filter((text) => text !== '');
  const inside = /^\{\{([^{}]*)\}\}$/u.exec(said[0] ?? '')?.[1];
  if (said.length !== 1 || inside === undefined) return null;
  const marker = markerOf(inside, fields);
  return marker.kind === 'value' ? null : marker;
}

/** The line of a list that a copy stands for; null values where the list has no line. */
export interface Line {
  readonly list: FoundList;
  readonly values: FieldRow | null;
}

/** Whether a condition holds; null where it cannot be said: no such field, or a value of a line outside its list. */
export function holds({ asked, wanted }: Extract<Marker, { kind: 'if' }>, fields: FieldTable, line?: Line): boolean | null {
  const found = fields.find(asked.field);
  if (!found) return null;
  if (asked.value === null) return isEmptyField(found) !== wanted;
  if (line?.list !== found || line.values === null) return null;
  const key = named(Object.keys(line.values), asked.value);
  return key === null ? null : (line.values[key]!.trim() !== '') === wanted;
}

/** A condition within one paragraph: its two marks. */
export interface InlineCondition {
  readonly from: Placeholder;
  readonly to: Placeholder;
  readonly marker: Extract<Marker, { kind: 'if' }>;
}

/** The conditions that open and close within a paragraph, and the marks that have no other half. */
export function conditionsIn(paragraph: XmlElement, fields: FieldTable) {
  const conditions: InlineCondition[] = [];
  const open: { readonly from: Placeholder; readonly marker: InlineCondition['marker'] }[] = [];
  const loose: Placeholder[] = [];
  for (const placeholder of placeholdersOf(paragraph)) {
    const marker = markerOf(placeholder.inside, fields);
    if (marker.kind === 'if') open.push({ from: placeholder, marker });
    if (marker.kind !== 'end') continue;
    const opened = open.pop();
    if (opened) conditions.push({ ...opened, to: placeholder });
    else loose.push(placeholder);
  }
  return { conditions, loose: [...loose, ...open.map(({ from }) => from)] };
}
