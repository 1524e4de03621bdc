import { escaped, writable } from '../write/docx/xml.ts';
import { descendants, unescaped, type XmlElement } from './xmlTree.ts';

/** A field's place in a paragraph: from the first brace to behind the last, in the paragraph's text. */
export interface Placeholder {
  readonly inside: string;
  readonly from: number;
  readonly to: number;
}

/** The text elements of a paragraph; those of text boxes are their own paragraphs'. */
const textsOf = (paragraph: XmlElement) => descendants(paragraph, 't', ['txbxContent', 'instrText']);
const textOf = (text: XmlElement) => unescaped(text.children.filter((child) => typeof child === 'string').join(''));

/** What a paragraph says. */
export function paragraphText(paragraph: XmlElement): string {
  return textsOf(paragraph).map(textOf).join('');
}

const braces = /\{\{([^{}]*)\}\}/gu;

/** The fields of a paragraph, whatever stretches of format Word has cut them into. */
export function placeholdersOf(paragraph: XmlElement): readonly Placeholder[] {
  return [...paragraphText(paragraph).matchAll(braces)].map((match) => ({
    inside: match[1]!,
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** A brace that opens no field, or closes none: its place in the text; -1 where all is well. */
export function strayBrace(paragraph: XmlElement): number {
  return paragraphText(paragraph)
    .replace(braces, (whole) => ' '.repeat(whole.length))
    .search(/\{\{|\}\}/u);
}

/** Words in the place of a stretch of a paragraph's text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Puts words in the place of stretches that do not overlap, the first first; each takes the format where it begins. */
export function edit(paragraph: XmlElement, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  let start = 0;
  for (const text of textsOf(paragraph)) {
    const own = textOf(text);
    const end = start + own.length;
    let out = '';
    let at = start;
    for (const { from, to, words } of edits) {
      if (to <= start || from >= end) continue;
      out += own.slice(at - start, Math.max(from, start) - start);
      if (from >= start) out += words;
      at = Math.min(to, end);
    }
    setText(text, out + own.slice(at - start));
    start = end;
  }
}

const keepsSpace = / xml:space="preserve"/u;

/** Sets what an element of text says; a line's end becomes a line break. */
function setText(text: XmlElement, words: string): void {
  if (!keepsSpace.test(text.open)) text.open = text.open.replace(/^<([^\s/>]+)/u, '<$1 xml:space="preserve"');
  const prefix = text.open.slice(1).split(':')[0]!;
  const close = `</${prefix}:t>`;
  text.children = [escaped(writable(words)).replaceAll('\n', `${close}<${prefix}:br/>${text.open}`)];
}
