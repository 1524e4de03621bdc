import type { CriteriaGroup } from '#domain/plans/reading.ts';
import { type Mark, marksOf } from '../marks.ts';
import { outlineOf } from '../outline.ts';
import type { Passage } from '../passage.ts';
import { groupOf } from './criteria.ts';

const opens = (mark: Mark | undefined) => mark !== undefined && (mark.ordinal === 1 || mark.ordinal === null);

/**
 * The lists of a text that has no sections, each under the line that announces it with a colon: what an article says should be done.
 * A list ends at the first line without a mark.
 */
export function announcedLists(paragraphs: readonly Passage[]): readonly CriteriaGroup[] {
  const marked = paragraphs.map((paragraph) => marksOf(paragraph.text)[0]);
  return paragraphs.flatMap((paragraph, at): readonly CriteriaGroup[] => {
    if (marked[at] || !/:$/u.test(paragraph.text) || !opens(marked[at + 1])) return [];
    let end = at + 1;
    while (marked[end]) end++;
    if (end - at < 3) return [];
    const children = outlineOf(paragraphs.slice(at + 1, end));
    return [groupOf({ mark: null, own: paragraph, whole: paragraph, children }, null)];
  });
}
