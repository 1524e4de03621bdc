import { fold } from '#domain/kernel/vietnamese.ts';
import type { Audience, CriteriaGroup, CriterionItem } from '#domain/plans/reading.ts';
import type { Node } from '../outline.ts';
import { cut, type Passage, pieces, spanOf } from '../passage.ts';
import { headingOf, saysHowDone } from '../sections.ts';
import { audienceOf } from './audience.ts';
import { isClosing } from './bodies.ts';
import { checklistIn } from './checklists.ts';
import { appliesToIn, levelIn, pointsIn } from './itemDetails.ts';
import { targetsIn } from './targets.ts';
import { type ValueColumns, valueColumnsIn, valueIn } from './valueColumns.ts';

const headingKinds: ReadonlySet<string> = new Set([
  'part',
  'capital',
  'roman',
  'article',
  'named',
  'arabic1',
  'arabic2',
  'arabic3',
  'letter',
  'bracket',
  'word',
  'step',
]);
const caption = /^(?:chu de|noi dung(?: thi dua| cu the| thuc hien)?|tieu chi|tieu chuan|cu the|bao gom|gom)\b.{0,160}$/;
const longestHeading = 220;

/** A line that only announces what follows: "Nội dung thi đua:", "Chủ đề: “…”". */
export function isCaption(text: string): boolean {
  return caption.test(fold(text)) && (/:$/u.test(text) || /^chu de\b/.test(fold(text)));
}

/** The cells of a row of a score table: its words, and the first figure beside them. */
function rowOf(own: Passage): { words: Passage; points?: number } {
  if (!own.text.includes('|')) return { words: own };
  const cells = pieces(own, /\|/gu);
  const words = cells.findIndex((cell) => /\p{L}/u.test(cell.text));
  const figure = cells
    .slice(words + 1)
    .map((cell) => cell.text.replace(',', '.'))
    .find((cell) => /^\d{1,3}(?:\.\d+)?$/.test(cell));
  return { words: cells[words] ?? own, ...(figure !== undefined && { points: Number(figure) }) };
}

const total =
  /^(?:\|\s*)*(?:tổng (?:cộng|điểm|số điểm)|cộng|tổng)(?: các mục)?\s*[:|.(]|^(?:\|\s*)*(?:tổng (?:cộng|điểm)|cộng)$/iu;
const columnNames = /^(?:\|\s*)?(?:stt|tt|so tt)\s*\|/;

/** A line of a table that is no row of its own: the names of its columns, its total. */
function isTableFrame(text: string): boolean {
  return columnNames.test(fold(text.slice(0, 60))) || (text.length < 60 && total.test(text));
}

const bareCaption =
  /^(?:noi dung|chi tieu|tieu chi|tieu chuan|muc tieu|yeu cau|nhiem vu)(?: (?:phan dau|thuc hien|cu the|thi dua|dang ky|can dat))?\s*:?$/;
const measures = /^(?:cac )?(?:bien phap|giai phap|cach (?:lam|thuc hien))(?: (?:thuc hien|chu yeu|cu the))?\s*:?$/;
const bulleted: ReadonlySet<string> = new Set(['bullet', 'dash', 'plus']);

/** "* Chỉ tiêu:" over its lines: they are those of the heading above. */
function isBareCaption({ mark, own, children }: Node): boolean {
  return mark !== null && bulleted.has(mark.kind) && children.length > 0 && bareCaption.test(fold(own.text.slice(0, 60)));
}

/** "* Biện pháp:" beside the targets of a group: how they are to be reached, and none of them. */
function saysHowReached({ own, children }: Node, siblings: number): boolean {
  return siblings > 1 && children.length > 0 && measures.test(fold(own.text.slice(0, 60)));
}

/** What stands below a heading, with the lists that captions and unmarked lines lead to as if they stood there themselves. */
function contentOf(node: Node): readonly Node[] {
  return node.children.flatMap((child): readonly Node[] => {
    if (saysHowReached(child, node.children.length)) return [];
    if (isBareCaption(child)) return contentOf(child);
    if (isTableFrame(child.own.text) || isClosing(child.own.text) || saysHowDone(child)) return [];
    if (child.mark !== null || audienceOf(child.own.text) !== null) return [child];
    if (child.children.length > 0) return contentOf(child);
    return isCaption(child.own.text) ? [] : [child];
  });
}

/** The columns of figures of the table that stands below a node. */
function columnsBelow(node: Node): ValueColumns | null {
  const names = node.children.find((child) => columnNames.test(fold(child.whole.text.slice(0, 60))));
  return names ? valueColumnsIn(names.whole) : null;
}

function itemOf(node: Node, columns: ValueColumns | null): CriterionItem {
  const row = rowOf(node.own);
  const items = contentOf(node).map((child) => itemOf(child, columns));
  const { words } = row;
  const heads = items.length > 0 && /:$/u.test(words.text);
  const told = heads ? cut(words, 0, headingOf(words.text).length) : words;
  const [target = columns && valueIn(node.whole, columns), ...also] = heads ? [] : targetsIn(words);
  const level = levelIn(words.text);
  const points = pointsIn(words.text) ?? (columns ? undefined : row.points);
  const appliesTo = appliesToIn(words.text);
  const checklist = heads || target ? [] : checklistIn(words);
  return {
    text: told.text,
    target: heads ? null : (target ?? { kind: 'qualitative', span: spanOf(words) }),
    ...(also.length > 0 && { also }),
    ...(level && { level }),
    ...(points !== undefined && { points }),
    ...(appliesTo && { appliesTo }),
    ...(checklist.length > 0 && { checklist }),
    ...(items.length > 0 && { items }),
    span: spanOf(told),
  };
}

/** The words of a heading: up to its colon, where a sentence follows on the same line. */
function headingPassage(line: Passage): Passage {
  const own = rowOf(line).words;
  const label = /^(?:tiêu chuẩn|tiêu chí|nội dung|nhóm|phần)\s+[\dIVX]{1,4}\s*:\s/iu.exec(own.text)?.[0].length ?? 0;
  const next = own.text.slice(label).search(/:(?=\s)/u);
  const colon = next < 0 ? next : label + next;
  const end = colon > 3 && colon < longestHeading ? colon : own.text.length;
  return cut(own, 0, headingOf(own.text.slice(0, end)).length);
}

function isGroup(node: Node): boolean {
  const heads = node.mark !== null ? headingKinds.has(node.mark.kind) : audienceOf(node.own.text) !== null;
  return heads && node.own.text.length <= longestHeading * 2 && contentOf(node).length > 0;
}

const namedAudience = /^đối với [^:;.]{3,80}:\s+\S/iu;
const numbered: ReadonlySet<string> = new Set(['roman', 'arabic1', 'arabic2', 'arabic3']);

/** "3. Đối với gia đình đoàn viên: không có …": a group with its only line beside its heading. */
function isOneLineGroup(node: Node): boolean {
  return node.mark !== null && numbered.has(node.mark.kind) && namedAudience.test(node.own.text);
}

function oneLineGroup(node: Node, inherited: Audience | null): CriteriaGroup {
  const heading = headingPassage(node.own);
  const line = cut(node.own, node.own.text.indexOf(':') + 1);
  const audience = audienceOf(heading.text) ?? inherited;
  const items = [itemOf({ ...node, own: line, children: [] }, null)];
  return { label: node.mark?.label ?? '', heading: heading.text, audience, items, groups: [], span: spanOf(heading) };
}

/** A heading with its items and the groups inside it; it hands on whom it judges. */
export function groupOf(node: Node, inherited: Audience | null, above: ValueColumns | null = null): CriteriaGroup {
  const columns = columnsBelow(node) ?? above;
  const heading = headingPassage(node.own);
  const audience = audienceOf(heading.text) ?? inherited;
  const below = contentOf(node);
  const inner = below.filter((child) => isGroup(child) || isOneLineGroup(child));
  const groups = inner.map((child) => (isGroup(child) ? groupOf(child, audience, columns) : oneLineGroup(child, audience)));
  const rest = below.filter((child) => !inner.includes(child));
  const marked = rest.filter((child) => child.mark !== null);
  const items = (marked.length > 0 ? marked : groups.length > 0 ? [] : rest).map((child) => itemOf(child, columns));
  return { label: node.mark?.label ?? '', heading: heading.text, audience, items, groups, span: spanOf(heading) };
}

/**
 * The criteria of one section: its numbered groups, or the section itself where it goes straight to the lines
 * or is a group among others (`isGroup`: "I. Đối với tập thể" in "PHẦN II. TIÊU CHÍ").
 */
export function criteriaGroupsOf(section: Node, isGroup = false): readonly CriteriaGroup[] {
  const standsAlone = isGroup || section.mark?.kind === 'article';
  const whole = groupOf(section, null);
  if (whole.items.length === 0 && (whole.groups.length === 0 || !standsAlone)) return whole.groups;
  if (standsAlone) return [whole];
  return whole.groups.length > 0 ? [{ ...whole, groups: [] }, ...whole.groups] : [whole];
}
