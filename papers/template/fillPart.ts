import { askedOf, type FieldTable, type FoundList, named } from './fields.ts';
import { insertedBlocks } from './insertBlocks.ts';
import { aloneIn, conditionsIn, holds, type Line, markerOf } from './markers.ts';
import { type Edit, edit, paragraphText, placeholdersOf } from './placeholders.ts';
import { asCopy, removed, repeated, tidied } from './repeats.ts';
import { descendants, elementsOf, type XmlElement } from './xmlTree.ts';

/**
 * Fills one part of a Word file in place: conditions first, then rows and paragraphs that ask for a list, once for each of its lines.
 * What cannot be said stays as it was written.
 */
export function fillPart(root: XmlElement, fields: FieldTable): void {
  decide(root, fields);
  eachOf(root, 'tr', (table, row) => repeatRow(table, row, fields));
  eachOf(root, 'p', (parent, paragraph) => fillParagraph(parent, paragraph, fields));
  tidied(root);
}

/** Takes away what stands between two marks whose condition does not hold, and the marks. */
function decide(parent: XmlElement, fields: FieldTable, line?: Line): void {
  const open: { readonly at: XmlElement; readonly isHeld: boolean | null }[] = [];
  for (const child of elementsOf(parent)) {
    const marker = aloneIn(child, fields);
    if (marker?.kind === 'if') open.push({ at: child, isHeld: holds(marker, fields, line) });
    const opened = marker?.kind === 'end' ? open.pop() : undefined;
    if (!opened || opened.isHeld === null) continue;
    const from = parent.children.indexOf(opened.at);
    const all = parent.children.slice(from, parent.children.indexOf(child) + 1);
    const gone = opened.isHeld ? [opened.at, child] : all.filter((one) => typeof one !== 'string');
    for (const one of gone) removed(parent, one);
  }
  for (const child of elementsOf(parent)) decide(child, fields, line);
}

/** A row with `{{Danh sách.Giá trị}}` stands once for every line of the list. */
function repeatRow(table: XmlElement, row: XmlElement, fields: FieldTable): void {
  if (descendants(row, 'tr').length > 0) return;
  const dotted = descendants(row, 'p').filter((one) => placeholdersOf(one).some(({ inside }) => askedOf(inside).value !== null));
  const [list, ...others] = listsIn(dotted, fields);
  if (!list || others.length > 0) return;
  repeated(table, row, list.rows, (values) => {
    const copy = asCopy(row);
    decide(copy, fields, { list, values });
    for (const paragraph of descendants(copy, 'p')) fill(paragraph, fields, { list, values });
    return copy;
  });
}

function fillParagraph(parent: XmlElement, paragraph: XmlElement, fields: FieldTable): void {
  const [first] = placeholdersOf(paragraph);
  if (!first) return;
  const asked = fields.find(askedOf(first.inside).field);
  if (asked && 'blocks' in asked && paragraphText(paragraph).trim() === `{{${first.inside}}}`) {
    const blocks = insertedBlocks(asked.blocks, paragraph);
    parent.children.splice(parent.children.indexOf(paragraph), 0, ...blocks);
    removed(parent, paragraph);
    return;
  }
  const [list, ...others] = listsIn([paragraph], fields);
  if (others.length > 0) return;
  if (!list) fill(paragraph, fields);
  else
    repeated(parent, paragraph, list.rows, (values) => {
      const copy = asCopy(paragraph);
      fill(copy, fields, { list, values });
      return copy;
    });
}

/** The lists that paragraphs ask values of, each once. */
function listsIn(paragraphs: readonly XmlElement[], fields: FieldTable): readonly FoundList[] {
  const lists = new Set<FoundList>();
  for (const paragraph of paragraphs)
    for (const { inside } of placeholdersOf(paragraph)) {
      const marker = markerOf(inside, fields);
      if (marker.kind === 'end' || (marker.kind === 'if' && marker.asked.value === null)) continue;
      const found = fields.find(marker.asked.field);
      if (found && 'rows' in found) lists.add(found);
    }
  return [...lists];
}

function fill(paragraph: XmlElement, fields: FieldTable, line?: Line): void {
  const { conditions } = conditionsIn(paragraph, fields);
  const decided = conditions.map((one) => ({ ...one, isHeld: holds(one.marker, fields, line) }));
  const gone = decided
    .filter(({ isHeld }) => isHeld === false)
    .map(({ from, to }) => ({ from: from.from, to: to.to, words: '' }));
  const outermost = gone.filter((one) => !gone.some((other) => other !== one && other.from <= one.from && one.to <= other.to));
  const marks = new Set(decided.filter(({ isHeld }) => isHeld).flatMap(({ from, to }) => [from.from, to.from]));
  const edits = placeholdersOf(paragraph).flatMap(({ inside, from, to }): readonly Edit[] => {
    if (outermost.some((one) => one.from <= from && to <= one.to)) return [];
    const words = marks.has(from) ? '' : wordsFor(inside, fields, line);
    return words === null ? [] : [{ from, to, words }];
  });
  edit(
    paragraph,
    [...edits, ...outermost].sort((a, b) => a.from - b.from),
  );
}

/** What stands in a field's place; null where it cannot be said. */
function wordsFor(inside: string, fields: FieldTable, line?: Line): string | null {
  const { field, value, capitals } = askedOf(inside);
  const found = fields.find(field);
  const cased = (text: string) => (capitals ? text.toUpperCase() : text);
  if (!found || 'blocks' in found) return null;
  if ('text' in found) return value === null ? cased(found.text) : null;
  if (line?.list !== found) return null;
  if (line.values === null) return '';
  const key = named(Object.keys(line.values), value ?? '');
  return key === null ? null : cased(line.values[key]!);
}

/** Calls for every element of a name with its parent, those inside first. */
function eachOf(root: XmlElement, name: string, call: (parent: XmlElement, element: XmlElement) => void): void {
  for (const child of elementsOf(root)) {
    eachOf(child, name, call);
    if (child.name === name) call(root, child);
  }
}
