import { fold } from '#domain/kernel/vietnamese.ts';
import type { PrintedBlock } from '../write/printed.ts';

type Titled = Extract<PrintedBlock, { readonly kind: 'banner' | 'heading' }>;

/** A part of a paper's text that a template may ask for by a name that stays the same from year to year. */
export interface PaperSection {
  /** `Điều 1`, `Phần Kết quả đạt được`, `Phần mở đầu`. */
  readonly name: string;
  /** Stands over the blocks; null where a section begins with its first block. */
  readonly heading: Titled | null;
  readonly blocks: readonly PrintedBlock[];
}

const isRoman = (block: PrintedBlock) => block.kind === 'heading' && /^[IVXLC]+\./u.test(block.text);

/** The sections of a body: an article, or what stands under a heading of the highest level; bases and addressees are none. */
export function sectionsOf(body: readonly PrintedBlock[]): readonly PaperSection[] {
  const hasRoman = body.some(isRoman);
  const begins = (block: PrintedBlock) => block.kind === 'article' || (hasRoman ? isRoman(block) : block.kind === 'heading');
  const found: { name: string; heading: PaperSection['heading']; blocks: PrintedBlock[] }[] = [];
  const free = (name: string, at = 1): string => {
    const tried = at === 1 ? name : `${name} (${at})`;
    return found.some((one) => fold(one.name) === fold(tried)) ? free(name, at + 1) : tried;
  };
  let isCut = false;
  for (const block of body) {
    if (block.kind === 'bases' || block.kind === 'addressees') {
      isCut = found.length > 0;
      continue;
    }
    const heading = begins(block) && block.kind === 'heading' ? block : null;
    const isFirst = found.length === 0;
    if (begins(block)) found.push({ name: free(nameOf(block)), heading, blocks: [] });
    else if (isFirst || isCut) found.push({ name: free(isFirst ? 'Phần mở đầu' : 'Phần sau căn cứ'), heading, blocks: [] });
    isCut = false;
    if (heading === null) found.at(-1)!.blocks.push(block);
  }
  return found;
}

function nameOf(block: PrintedBlock): string {
  if (block.kind === 'article') return block.label.replace(/\.$/u, '');
  const words = block.kind === 'heading' ? withoutSigns(block.text.replace(/^[\dIVXLC]+\.\s*/u, '')) : '';
  const spoken = words === words.toUpperCase() ? words.toLowerCase() : words;
  return `Phần ${spoken.charAt(0).toUpperCase()}${spoken.slice(1)}`;
}

/** Words that can stand between braces: a dot parts a list from its value. */
export function withoutSigns(text: string): string {
  return text
    .replace(/[.:{}\u00a0]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
