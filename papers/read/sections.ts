import { fold } from '#domain/kernel/vietnamese.ts';
import type { Node } from './outline.ts';

/** What a section of a plan is about. */
export type Topic =
  | 'purposes'
  | 'requirements'
  | 'subjects'
  | 'criteria'
  | 'rewards'
  | 'dossier'
  | 'time'
  | 'budget'
  | 'organisation'
  | 'measures'
  | 'other';

const topics: readonly (readonly [Topic, RegExp])[] = [
  ['dossier', /^(?:ve )?(?:thanh phan )?ho so\b|\bho so (?:de nghi|khen thuong|xet)/],
  ['rewards', /\bkhen thuong\b|\bhinh thuc khen\b|\bton vinh\b/],
  [
    'organisation',
    /to chuc thuc hien|phan cong (?:nhiem vu|trach nhiem|to chuc|thuc hien)|trach nhiem (?:cua|thuc hien|to chuc)|^phan cong\b|to chuc trien khai/,
  ],
  ['budget', /kinh phi/],
  ['time', /^(?:ve )?(?:thoi gian|tien do|lo trinh|giai doan)\b|thoi gian(?: va tien do)? (?:thuc hien|to chuc|trien khai)/],
  ['subjects', /doi tuong|pham vi/],
  ['purposes', /muc dich|muc tieu/],
  ['requirements', /yeu cau/],
  ['criteria', /noi dung|tieu chi|tieu chuan|chi tieu|chi tieu phan dau|nhiem vu|bang diem/],
  ['measures', /giai phap|bien phap/],
];

/** What a heading announces, by its words. */
export function topicOf(heading: string): Topic {
  const folded = fold(heading);
  return topics.find(([, shape]) => shape.test(folded))?.[0] ?? 'other';
}

/** A heading without the colon and full stop at its end. */
export function headingOf(text: string): string {
  return text.replace(/[\s:.;,–-]+$/u, '');
}

/** One top section with what it is about. */
export interface Section {
  readonly topic: Topic;
  readonly node: Node;
}

/** A node with the labels of what it stands under. */
export interface NodePlace {
  readonly node: Node;
  readonly above: readonly string[];
}

const innerTopic = (node: Node) =>
  node.mark !== null && (node.children.length > 0 || node.own.text.includes(':')) ? topicOf(node.own.text.slice(0, 80)) : 'other';

/** The nodes that are about a topic: whole sections, or the parts of a section that names several. */
export function nodesAbout(sections: readonly Section[], topic: Topic): readonly NodePlace[] {
  return sections.flatMap((section): readonly NodePlace[] => {
    const above = section.node.mark ? [section.node.mark.label] : [];
    const inner = section.node.children.filter((child) => innerTopic(child) === topic).map((node) => ({ node, above }));
    if (section.topic !== topic) return inner;
    const others = section.node.children.some((child) => innerTopic(child) !== 'other' && innerTopic(child) !== topic);
    return inner.length > 0 && others ? inner : [{ node: section.node, above: [] }];
  });
}

/** The top sections of a body; a part that only holds sections ("A. NỘI DUNG" over "I., II.") gives way to them. */
export function sectionsOf(roots: readonly Node[]): readonly Section[] {
  return roots.flatMap((node): readonly Section[] => {
    const below = node.children.filter((child) => child.mark?.kind === 'roman');
    const wide = (node.mark?.kind === 'part' || node.mark?.kind === 'capital') && below.length > 1;
    if (wide) return sectionsOf(node.children);
    return [{ topic: topicOf(node.own.text.slice(0, 200)), node }];
  });
}
