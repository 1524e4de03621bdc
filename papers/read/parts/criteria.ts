import { fold } from '#domain/kernel/vietnamese.ts';
import type { Audience, CriteriaGroup, CriterionItem } from '#domain/plans/reading.ts';
import type { Node } from '../outline.ts';
import { cut, type Passage, spanOf } from '../passage.ts';
import { headingOf } from '../sections.ts';
import { appliesToIn, levelIn, pointsIn, targetsIn } from './targets.ts';

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
]);
const caption = /^(?:chu de|noi dung(?: thi dua| cu the| thuc hien)?|tieu chi|tieu chuan|cu the|bao gom|gom)\b.{0,160}$/;
const longestHeading = 220;

/** A line that only announces what follows: "Nội dung thi đua:", "Chủ đề: “…”". */
export function isCaption(text: string): boolean {
  return caption.test(fold(text)) && (/:$/u.test(text) || /^chu de\b/.test(fold(text)));
}

/** The cells of a row of a score table: its words, and the first figure beside them. */
function rowOf(own: Passage): { words: Passage; points?: number } {
  const bar = own.text.indexOf('|');
  if (bar < 0) return { words: own };
  const figure = own.text
    .slice(bar + 1)
    .split('|')
    .map((cell) => cell.trim().replace(',', '.'))
    .find((cell) => /^\d{1,3}(?:\.\d+)?$/.test(cell));
  return { words: cut(own, 0, bar), ...(figure !== undefined && { points: Number(figure) }) };
}

function itemOf(node: Node): CriterionItem {
  const row = rowOf(node.own);
  const items = node.children.filter((child) => !isCaption(child.own.text)).map(itemOf);
  const { words } = row;
  const heads = items.length > 0 && /:$/u.test(words.text);
  const [target, ...also] = heads ? [] : targetsIn(words);
  const level = levelIn(words.text);
  const points = pointsIn(words.text) ?? row.points;
  const appliesTo = appliesToIn(words.text);
  return {
    text: heads ? headingOf(words.text) : words.text,
    target: heads ? null : (target ?? { kind: 'qualitative', span: spanOf(words) }),
    ...(also.length > 0 && { also }),
    ...(level && { level }),
    ...(points !== undefined && { points }),
    ...(appliesTo && { appliesTo }),
    ...(items.length > 0 && { items }),
    span: spanOf(words),
  };
}

/** Who is judged, where the heading says so. */
export function audienceOf(heading: string): Audience | null {
  const folded = fold(heading);
  if (
    /^(?:doi voi |ve |danh cho )?(?:cac )?(?:tap the|co quan|don vi|nha truong|phong|khoa|to\b|cong doan co so|doanh nghiep|xa|phuong)/.test(
      folded,
    )
  )
    return 'collective';
  if (
    /^(?:doi voi |ve |danh cho )?(?:cac |doi ngu )?(?:ca nhan|can bo|cong chuc|vien chuc|nguoi lao dong|doan vien|giao vien|nhan vien|hoc sinh|dang vien)/.test(
      folded,
    )
  )
    return 'individual';
  return null;
}

/** The words of a heading: up to its colon, where a sentence follows on the same line. */
function headingPassage(line: Passage): Passage {
  const own = rowOf(line).words;
  const colon = own.text.search(/:(?=\s)/u);
  const end = colon > 3 && colon < longestHeading ? colon : own.text.length;
  return cut(own, 0, headingOf(own.text.slice(0, end)).length);
}

function isGroup(node: Node): boolean {
  return (
    node.mark !== null &&
    headingKinds.has(node.mark.kind) &&
    node.children.length > 0 &&
    node.own.text.length <= longestHeading * 2
  );
}

function groupOf(node: Node, inherited: Audience | null): CriteriaGroup {
  const heading = headingPassage(node.own);
  const audience = audienceOf(heading.text) ?? inherited;
  const inner = node.children.filter(isGroup);
  const groups = inner.length > 0 ? inner.map((child) => groupOf(child, audience)) : [];
  const rest = node.children.filter(
    (child) => !inner.includes(child) && !isCaption(child.own.text) && !/^trên đây là/iu.test(child.own.text),
  );
  const marked = rest.filter((child) => child.mark !== null);
  const items = (marked.length > 0 ? marked : groups.length > 0 ? [] : rest).map(itemOf);
  return { label: node.mark?.label ?? '', heading: heading.text, audience, items, groups, span: spanOf(heading) };
}

/** The criteria of one section: its numbered groups, or the section itself where it goes straight to the lines. */
export function criteriaGroupsOf(section: Node): readonly CriteriaGroup[] {
  const whole = groupOf(section, null);
  if (whole.items.length === 0) return whole.groups;
  return whole.groups.length > 0 ? [{ ...whole, groups: [] }, ...whole.groups] : [whole];
}
