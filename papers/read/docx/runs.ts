import type { Block } from '../blocks.ts';
import { fromOldFont, oldFontOf } from '../encodings/oldFonts.ts';
import type { WordStyles } from './styles.ts';
import { withSymbols } from './symbols.ts';

/** What a run says of its own text; the rest comes from styles. */
export interface Run {
  readonly style?: string;
  readonly font?: string;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
}

/** A paragraph while it is read. */
export interface OpenParagraph {
  readonly pieces: { readonly text: string; readonly run: Run }[];
  readonly boxes: Block[];
  /** How many tables are open around it. */
  readonly depth: number;
  run: Run;
  numId: string | null;
  level: number | null;
  style: string;
  dropCap: boolean;
  /** Its end was deleted: the next paragraph goes on. */
  markDeleted: boolean;
}

export function openParagraph(depth: number): OpenParagraph {
  return { pieces: [], boxes: [], depth, run: {}, numId: null, level: null, style: '', dropCap: false, markDeleted: false };
}

interface Look {
  readonly font: string | null;
  readonly capitals: boolean;
  readonly hidden: boolean;
}

/** How a run looks: by what it says itself, its character style, its paragraph's style, the document's defaults. */
function lookOf(run: Run, paragraphStyle: string, styles: WordStyles): Look {
  const sources = [run.style ? styles.of(run.style) : undefined, paragraphStyle ? styles.of(paragraphStyle) : undefined];
  const first = <Value>(own: Value | undefined, of: (style: NonNullable<(typeof sources)[0]>) => Value | null) =>
    own ?? sources.map((style) => style && of(style)).find((value) => value !== undefined && value !== null) ?? of(styles.usual);
  return {
    font: first(run.font, (style) => style.font),
    capitals: first(run.capitals, (style) => style.capitals) ?? false,
    hidden: first(run.hidden, (style) => style.hidden) ?? false,
  };
}

/** A paragraph's text as the page shows it. Letters of an old font are read together, whatever runs they are split into. */
export function textOf({ pieces, style }: OpenParagraph, styles: WordStyles): { readonly text: string; readonly isOld: boolean } {
  let text = '';
  let isOld = false;
  let group = { text: '', font: '', capitals: false };
  const flush = () => {
    const read = fromOldFont(group.font, group.text);
    isOld ||= read !== group.text;
    text += group.capitals ? read.toUpperCase() : read;
  };
  for (const piece of pieces) {
    const look = lookOf(piece.run, style, styles);
    if (look.hidden) continue;
    const font = look.font !== null && oldFontOf(look.font) ? look.font : '';
    if (font !== group.font || look.capitals !== group.capitals) {
      flush();
      group = { text: '', font, capitals: look.capitals };
    }
    group.text += withSymbols(piece.text, look.font);
  }
  flush();
  return { text, isOld };
}
