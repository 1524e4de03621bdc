import { filler } from './encodings/oldEncoding.ts';

const heading = /^ {0,3}#{1,6}[ \t]+\S/m;
const strongLine = /^[ \t]*(?:\*\*|__)[^*_\n]+(?:\*\*|__)[ \t]*\r?$/gm;
const strong = /\*\*[^*\s][^*\n]*\*\*|__[^_\s][^_\n]*__/;
const divider = /^ {0,3}\|? ?:?-+:? ?(?:\| ?:?-+:? ?)+\|?[ \r]?$/m;
const link = /\[[^\]\n]{1,300}\]\([^)\s]{1,500}\)/;

/** True for a text written in Markdown, by its headings, bold words, tables and links, or by several lines that are bold throughout. */
export function isMarkdown(text: string): boolean {
  if ((text.match(strongLine)?.length ?? 0) >= 3) return true;
  return [heading, strong, divider, link].filter((shape) => shape.test(text)).length >= 2;
}

const hidden = (text: string) => filler.repeat([...text].length);

/** Signs that only say how text looks, each with what of it is text. */
const marks: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(\s*(?:>\s?)+)/, ([all]) => hidden(all)],
  [/^(\s*#{1,6}\s+)(?=\S)/, ([all]) => hidden(all)],
  [/^(\s*(?:[-*+]|\d+[.)])\s+)(\[[ xX]\]\s+)/, ([, mark, box]) => mark! + hidden(box!)],
];
const inline =
  /!\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)|\[([^\]\n]{1,300})\]\([^)\n]{0,500}\)|(\*\*\*|\*\*|__|~~|\*|`)(?=\S)([^\n]{1,2000}?)(?<=\S)\3|\\([\\`*_{}[\]()#+\-.!|>~])/g;

function plainInline(line: string, depth = 0): string {
  if (depth > 3) return line;
  return line.replace(inline, (all, picture, linked, mark, inner, escaped) => {
    if (picture !== undefined) return hidden(all);
    if (linked !== undefined) return filler + plainInline(linked, depth + 1) + hidden(all.slice(linked.length + 1));
    if (escaped !== undefined) return filler + escaped;
    return hidden(mark) + plainInline(inner, depth + 1) + hidden(mark);
  });
}

/** Markdown as the text it says, line for line and place for place: the signs are filled up. */
export function withoutMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.length > 20_000) return line;
      if (/^\s*(?:```|~~~)/.test(line)) return hidden(line);
      const plain = marks.reduce((whole, [shape, said]) => {
        const match = shape.exec(whole);
        return match ? said(match) + whole.slice(match[0].length) : whole;
      }, line);
      return plainInline(plain);
    })
    .join('\n');
}
