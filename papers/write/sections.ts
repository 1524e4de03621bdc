import { type Block, closed } from './paper.ts';

/** A part of a report or plan; one without blocks is not printed. */
export interface Section {
  readonly heading: string;
  readonly body: readonly Block[];
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Sections numbered I, II, III… in the order they are left in: no numeral is jumped. */
export function romanSections(sections: readonly Section[]): readonly Block[] {
  return numberedBy(sections, (at, heading) => `${roman[at] ?? at + 1}. ${heading.toUpperCase()}`);
}

/** Parts of a section numbered 1, 2, 3… in the order they are left in. */
export function arabicSections(sections: readonly Section[]): readonly Block[] {
  return numberedBy(sections, (at, heading) => `${at + 1}. ${heading}`);
}

function numberedBy(sections: readonly Section[], headed: (at: number, heading: string) => string): readonly Block[] {
  return sections
    .filter(({ body }) => body.length > 0)
    .flatMap(({ heading, body }, at): readonly Block[] =>
      heading.trim() === '' ? body : [{ kind: 'heading', text: headed(at, heading) }, ...body],
    );
}

/** What is said, without blank lines. */
export function said(lines: readonly (string | null | undefined)[]): readonly string[] {
  return lines.filter((line): line is string => typeof line === 'string' && line.trim() !== '');
}

/** Each line a paragraph of whole sentences; none for blank lines. */
export function paragraphs(lines: readonly (string | null | undefined)[]): readonly Block[] {
  return said(lines).map((text) => ({ kind: 'paragraph', text: text.trim() }));
}

/** A list with dashes, or nothing; «;» and the last «.» are put here. */
export function dashes(lines: readonly string[]): readonly Block[] {
  return listOf('dash', lines);
}

/** A list a), b), c) (điểm) or 1., 2., 3. (khoản), or nothing. */
export function listOf(marker: 'number' | 'letter' | 'dash', lines: readonly string[]): readonly Block[] {
  const items = said(lines);
  return items.length === 0 ? [] : [{ kind: 'list', marker, items: closed(items) }];
}

/** Notes under a form, with «Ghi chú:» over them; nothing where there are none. */
export function notes(lines: readonly string[]): readonly Block[] {
  const list = dashes(lines);
  return list.length === 0 ? [] : [{ kind: 'paragraph', text: [{ text: 'Ghi chú:', italic: true }] }, ...list];
}

/** With a capital at its beginning. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a small letter at its beginning, to stand within a sentence; what is in capitals stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Whom a sentence of a letter speaks to: the first body it goes to; one to be named yet is «cấp có thẩm quyền». */
export function spokenTo(addressees: readonly string[]): string {
  return said(addressees)[0] ?? 'cấp có thẩm quyền';
}

/** Without the punctuation at its end, to stand within a sentence. */
export function unclosed(text: string): string {
  return text.replace(/[;.,\s]+$/, '');
}
