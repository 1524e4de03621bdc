import { type Block, type Paper, plainText, type Words } from '#papers/write/paper.ts';
import { printed } from '#papers/write/printed.ts';

/** What a reader would see as a hole: a word of the machine, an empty line, point, cell row or heading without text. */
export function holesOf(paper: Paper): readonly string[] {
  const words = textsOf(paper).filter((text) => hole.test(text));
  if (paper.format === 'certificate') return words;
  const bodies = [paper.body, ...(paper.annexes ?? []).map(({ body }) => body)];
  return [...words, ...printed(paper).recipients.filter(isBlank), ...bodies.flatMap(holesIn)];
}

/** A word of the machine, a mark after a space, marks around nothing, two spaces. */
const hole = /undefined|null|NaN|Infinity|\[object|\s[.,;:](?:\s|$)|“”|\(\s*\)|\S {2,}\S/;

function holesIn(body: readonly Block[]): readonly string[] {
  return body.flatMap((block, at) => {
    const next = body[at + 1];
    const holes = emptyIn(block) ? [`empty ${block.kind}: ${JSON.stringify(block)}`] : [];
    if (block.kind === 'heading' && (next === undefined || next.kind === 'heading')) {
      const under = next?.kind === 'heading' && /^\d/.test(next.text) && !/^\d/.test(block.text);
      return under ? holes : [...holes, `nothing under ${block.text}`];
    }
    if (
      'text' in block &&
      block.kind !== 'banner' &&
      plainText(block.text).trim().endsWith(':') &&
      (next === undefined || next.kind === 'article')
    ) {
      return [...holes, `nothing after ${plainText(block.text)}`];
    }
    return holes;
  });
}

function emptyIn(block: Block): boolean {
  switch (block.kind) {
    case 'bases':
    case 'addressees':
      return block.lines.some(isBlank);
    case 'list':
      return block.items.length === 0 || block.items.some(isBlank);
    case 'facts':
      return block.rows.length === 0 || block.rows.some(({ label, value }) => isBlank(label) || value?.trim() === '');
    case 'ticks':
      return block.items.length === 0 || block.items.some(({ text }) => isBlank(text));
    case 'table':
      return (
        block.rows.length === 0 || block.rows.some(({ cells }) => cells.every(isBlank) || cells.length !== block.columns.length)
      );
    default:
      return isBlank(block.text);
  }
}

const isBlank = (words: Words) => /^[\s.;:,–-]*$/.test(plainText(words));
const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
