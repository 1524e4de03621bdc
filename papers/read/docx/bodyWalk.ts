import { type Block, BlockTree } from '../blocks.ts';
import { mostLines } from '../textLines.ts';
import { Unreadable } from '../unreadable.ts';
import { type ElementWalk, walkElements } from './elements.ts';
import { fieldStack } from './fields.ts';
import type { ListPlace, Numberer } from './numbering.ts';
import { type OpenParagraph, openParagraph, type Run, textOf } from './runs.ts';
import { fontOf, isOn, type WordStyles } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** What a part holds: its blocks in reading order, and how often it has what is not read as text. */
export interface WordBody {
  readonly blocks: readonly Block[];
  readonly changes: number;
  readonly comments: number;
  readonly footnotes: number;
  /** Paragraphs in a font of before Unicode. */
  readonly oldFonts: number;
  /** The ids of page heads that the document calls, those of first pages first. */
  readonly headers: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;
type Handlers = Readonly<Record<string, (walk: BodyWalk, attributes: Attributes) => void>>;

/** Elements whose text is not what the page shows once every change is accepted. */
const unseen = new Set(
  'del moveFrom instrText delText delInstrText pPrChange rPrChange tblPrChange trPrChange tcPrChange sectPrChange tblGridChange numberingChange rt'.split(
    ' ',
  ),
);
const changes = new Set(['ins', 'del', 'moveFrom', 'moveTo']);
const signs: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
const mostParagraphs = mostLines * 2;
const properties = new Set(['pPr', 'rPr', 'trPr']);

const openers: Handlers = {
  p: (walk) => walk.openParagraph(),
  tbl: (walk) => walk.tree.openTable(),
  tr: (walk) => walk.tree.openRow(),
  tc: (walk) => walk.tree.openCell(),
  t: (walk, { space }) => walk.openText(space === 'preserve'),
  r: (walk) => walk.paragraph && Object.assign(walk.paragraph, { run: {} }),
  rStyle: (walk, { val }) => walk.setRun({ style: val }),
  rFonts: (walk, attributes) => walk.setRun({ font: fontOf(attributes) ?? undefined }),
  vanish: (walk, { val }) => walk.setRun({ hidden: isOn(val) }),
  caps: (walk, { val }) => walk.setRun({ capitals: isOn(val) }),
  sym: (walk, { font, char }) => walk.add(symbolOf(font ?? '', Number.parseInt(char ?? '', 16) || 0xb7)),
  fldChar: (walk, { fldCharType }) => walk.fields.mark(fldCharType ?? ''),
  numId: (walk, { val }) => walk.setParagraph({ numId: val ?? null }),
  ilvl: (walk, { val }) => walk.setParagraph({ level: Number(val) || 0 }),
  pStyle: (walk, { val }) => walk.setParagraph({ style: val ?? '' }),
  framePr: (walk, { dropCap }) => walk.setParagraph({ dropCap: dropCap === 'drop' || dropCap === 'margin' }),
  headerReference: (walk, { id, type }) => walk.callHeader(id ?? '', type === 'first'),
  commentReference: (walk) => walk.counts.comments++,
  footnoteReference: (walk) => walk.counts.footnotes++,
  endnoteReference: (walk) => walk.counts.footnotes++,
  AlternateContent: (walk) => walk.alternatives.push({ chosen: false }),
  sdt: (walk) => walk.controls.push({ isPrompt: false }),
  showingPlcHdr: (walk, { val }) => Object.assign(walk.controls.at(-1) ?? {}, { isPrompt: isOn(val) }),
};

const closers: Handlers = {
  t: (walk) => walk.closeText(),
  p: (walk) => walk.closeParagraph(),
  tbl: (walk) => walk.closeTable(),
  tr: (walk) => walk.tree.closeRow(),
  AlternateContent: (walk) => walk.alternatives.pop(),
  sdt: (walk) => walk.controls.pop(),
};

/** A text without the blanks of XML at its ends. */
function withoutBlankEnds(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && ' \t\r\n'.includes(text[from]!)) from++;
  while (to > from && ' \t\r\n'.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
}

/** Walks one part of word/ and builds its blocks; text boxes stand after the paragraph that holds them. */
class BodyWalk implements ElementWalk {
  readonly tree = new BlockTree();
  readonly fields = fieldStack();
  readonly alternatives: { chosen: boolean }[] = [];
  readonly controls: { isPrompt: boolean }[] = [];
  readonly counts = { changes: 0, comments: 0, footnotes: 0, oldFonts: 0 };
  readonly headers: { readonly id: string; readonly first: boolean }[] = [];
  readonly #styles: WordStyles;
  readonly #numbering: Numberer;
  readonly #paragraphs: OpenParagraph[] = [];
  #inside: ReadonlySet<string> = new Set();
  #text: { value: string; readonly preserve: boolean } | null = null;
  /** What goes in front of the next paragraph: a large first letter, or a paragraph whose end was deleted. */
  #before = '';
  #seen = 0;
  #depth = 0;
  #skippedFrom = 0;

  constructor(styles: WordStyles, numbering: Numberer) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  get paragraph(): OpenParagraph | undefined {
    return this.#paragraphs.at(-1);
  }

  open(name: string, attributes: Attributes): void {
    this.#depth++;
    if (this.#skippedFrom > 0) return;
    if (this.#isLeftOut(name)) {
      this.#skippedFrom = this.#depth;
      return;
    }
    if (properties.has(name)) this.#inside = new Set([...this.#inside, name]);
    else if (signs[name] !== undefined && this.#inside.size === 0) this.add(signs[name]);
    openers[name]?.(this, attributes);
  }

  close(name: string): void {
    if (this.#skippedFrom === this.#depth) this.#skippedFrom = 0;
    else if (this.#skippedFrom === 0) {
      if (properties.has(name)) this.#inside = new Set([...this.#inside].filter((one) => one !== name));
      closers[name]?.(this, {});
    }
    this.#depth--;
  }

  text(value: string): void {
    if (this.#text && this.#skippedFrom === 0) this.#text.value += value;
    else this.fields.code(value);
  }

  openText(preserve: boolean): void {
    this.#text = { value: '', preserve };
  }

  closeText(): void {
    if (this.#text) this.add(this.#text.preserve ? this.#text.value : withoutBlankEnds(this.#text.value));
    this.#text = null;
  }

  add(text: string): void {
    const open = this.paragraph;
    if (open && !this.fields.hides()) open.pieces.push({ text, run: open.run });
  }

  setRun(own: Partial<Run>): void {
    const open = this.paragraph;
    if (open && this.#inside.has('rPr') && !this.#inside.has('pPr')) open.run = { ...open.run, ...own };
  }

  setParagraph(own: Partial<OpenParagraph>): void {
    if (this.paragraph) Object.assign(this.paragraph, own);
  }

  callHeader(id: string, first: boolean): void {
    this.headers.push({ id, first });
  }

  openParagraph(): void {
    if (++this.#seen > mostParagraphs)
      throw new Unreadable('file-too-large', 'Tệp Word có quá nhiều đoạn để đọc; hãy tách riêng phần kế hoạch.');
    this.#paragraphs.push(openParagraph(this.tree.depth));
  }

  closeParagraph(): void {
    const open = this.#paragraphs.pop();
    if (!open) return;
    const { text, isOld } = textOf(open, this.#styles);
    if (isOld) this.counts.oldFonts++;
    if (open.dropCap || open.markDeleted) {
      this.#before += text;
      return;
    }
    const whole = this.#before + text;
    this.#before = '';
    this.#place({ kind: 'paragraph', text: whole, label: this.#labelOf(open, whole.trim() === '') }, open.boxes);
  }

  closeTable(): void {
    const table = this.tree.closeTable();
    if (table) this.#place(table, []);
  }

  #place(block: Block, boxes: readonly Block[]): void {
    const holder = this.paragraph;
    const inBox = holder && holder.depth === this.tree.depth;
    for (const one of [block, ...boxes]) {
      if (inBox) holder.boxes.push(one);
      else this.tree.add(one);
    }
  }

  /** The number that Word prints; an empty paragraph counts and shows none. */
  #labelOf(open: OpenParagraph, isBlank: boolean): string {
    const place = this.#listOf(open);
    if (!place || this.tree.inDeletedRow) return '';
    const label = this.#numbering.next(place);
    return isBlank ? '' : label;
  }

  /** The list a paragraph counts in: its own, else its style's; number id 0 takes the number away. */
  #listOf(open: OpenParagraph): ListPlace | null {
    const style = open.style === '' ? this.#styles.usual : this.#styles.of(open.style);
    const numId = open.numId ?? style.numId;
    if (numId === null || numId === '0') return null;
    const styled = open.numId === null ? style.level : null;
    return { numId, level: open.level ?? styled ?? this.#numbering.levelOf(numId, this.#styles.lineage(open.style)) };
  }

  /** True where nothing of an element is read: what was deleted, the other way to draw a thing, a prompt that nobody filled in. */
  #isLeftOut(name: string): boolean {
    if (changes.has(name)) this.#noteChange(name);
    const alternative = this.alternatives.at(-1);
    if (alternative && (name === 'Choice' || name === 'Fallback')) {
      if (alternative.chosen) return true;
      alternative.chosen = true;
    }
    return unseen.has(name) || (name === 'sdtContent' && this.controls.at(-1)?.isPrompt === true);
  }

  #noteChange(name: string): void {
    if (this.#inside.size === 0) this.counts.changes++;
    else if (name === 'del' && this.#inside.has('trPr')) this.tree.deleteRow();
    else if (name === 'del' && this.#inside.has('pPr')) this.setParagraph({ markDeleted: true });
  }
}

/** Walks a part of word/ into paragraphs and tables, in reading order. @throws Unreadable when it is damaged or without end. */
export function wordBlocks(xml: string, styles: WordStyles, numbering: Numberer): WordBody {
  const walk = new BodyWalk(styles, numbering);
  walkElements(xml, walk);
  const called = [...walk.headers].sort((a, b) => Number(b.first) - Number(a.first)).map(({ id }) => id);
  return { blocks: walk.tree.top, ...walk.counts, headers: called };
}
