import { escaped, writable } from '../write/docx/xml.ts';
import { copyOf, descendants, unescaped, type XmlElement, type XmlNode } from './xmlTree.ts';

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

/** Puts words in the place of fields; each takes the format of its first brace. */
export function replaceIn(paragraph: XmlElement, words: (field: Placeholder) => string): void {
  const fields = placeholdersOf(paragraph);
  if (fields.length === 0) return;
  let start = 0;
  for (const text of textsOf(paragraph)) {
    const own = textOf(text);
    const end = start + own.length;
    let out = '';
    let at = start;
    for (const field of fields) {
      if (field.to <= start || field.from >= end) continue;
      out += own.slice(at - start, Math.max(field.from, start) - start);
      if (field.from >= start) out += words(field);
      at = Math.min(field.to, end);
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

/** Replaces an element among its parent's children by copies, one for each of some things. */
export function repeated<Thing>(
  parent: XmlElement,
  element: XmlElement,
  things: readonly Thing[],
  fill: (copy: XmlElement, thing: Thing) => void,
): void {
  const copies = things.map((thing): XmlNode => {
    const copy = copyOf(element);
    fill(copy, thing);
    return copy;
  });
  const at = parent.children.indexOf(element);
  parent.children.splice(at, 1, ...copies);
}
