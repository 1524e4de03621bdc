import { type Block, BlockTree } from '../blocks.ts';
import { printed } from '../docx/numberFormats.ts';
import { mostLines } from '../textLines.ts';
import { Unreadable } from '../unreadable.ts';
import { withoutEntities } from './entities.ts';
import { attributeOf, type Step, stepsOf } from './tags.ts';

const words = (text: string) => new Set(text.split(' '));
const paragraphs = words(
  'p div h1 h2 h3 h4 h5 h6 li dt dd address article section main header figure figcaption blockquote pre center caption summary details body html form fieldset legend hgroup',
);
/** What a page has around its text: menus, buttons, pictures, and deleted text. */
const leftOut = words(
  'head nav footer aside button select option noscript template svg math object audio video canvas del datalist',
);
const empty = words('br hr img input meta link wbr col area base embed param source track');
/** Elements that end when another of their kind begins. */
const rows = words('tr thead tbody tfoot');

interface List {
  readonly ordered: boolean;
  readonly format: string;
  next: number;
}

const formats: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
const mostBlocks = mostLines * 2;

/** Builds blocks from the steps of a page. */
class PageWalk {
  readonly tree = new BlockTree();
  readonly #lists: List[] = [];
  /** The element left out, and how many of its name are open. */
  #skipped: { readonly name: string; depth: number } | null = null;
  #text = '';
  #label = '';
  #pre = 0;
  #count = 0;

  step(step: Step): void {
    if (this.#skipped) this.#skip(step);
    else if (step.kind === 'text') this.#add(withoutEntities(step.text));
    else if (step.kind === 'open') this.#open(step.name, step.attributes);
    else this.#close(step.name);
  }

  end(): readonly Block[] {
    this.#flush();
    for (let table = this.tree.closeTable(); this.tree.depth > 0 || table; table = this.tree.closeTable())
      if (table) this.tree.add(table);
    return this.tree.top;
  }

  #skip(step: Step): void {
    const skipped = this.#skipped!;
    if (step.kind === 'text' || step.name !== skipped.name) return;
    skipped.depth += step.kind === 'open' ? 1 : -1;
    if (skipped.depth === 0) this.#skipped = null;
  }

  #add(text: string): void {
    if (this.#pre > 0) {
      this.#text += text.replaceAll('\t', ' ');
      return;
    }
    const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
    this.#text += folded.startsWith(' ') && /(?:^|[ \n])$/.test(this.#text.slice(-1)) ? folded.slice(1) : folded;
  }

  #open(name: string, attributes: string): void {
    if (isHidden(name, attributes)) {
      if (!empty.has(name)) this.#skipped = { name, depth: 1 };
      return;
    }
    if (name === 'br') this.#text += '\n';
    else if (name === 'ol' || name === 'ul') this.#openList(name === 'ol', attributes);
    else if (name === 'table') {
      this.#flush();
      this.tree.openTable();
    } else if (name === 'tr') {
      this.#flush();
      this.tree.openRow();
    } else if (name === 'td' || name === 'th') {
      this.#flush();
      this.tree.openCell();
    } else if (paragraphs.has(name)) this.#flush();
    if (name === 'li') this.#openItem(attributes);
    if (name === 'pre') this.#pre++;
  }

  #close(name: string): void {
    if (name === 'table') this.#closeTable();
    else if (name === 'td' || name === 'th' || rows.has(name) || paragraphs.has(name)) this.#flush();
    else if (name === 'ol' || name === 'ul') {
      this.#flush();
      this.#lists.pop();
    }
    if (name === 'pre') this.#pre = Math.max(0, this.#pre - 1);
  }

  #closeTable(): void {
    this.#flush();
    const table = this.tree.closeTable();
    if (table) this.tree.add(table);
  }

  #openList(ordered: boolean, attributes: string): void {
    this.#flush();
    const start = Number.parseInt(attributeOf(attributes, 'start'), 10);
    this.#lists.push({ ordered, format: formats[attributeOf(attributes, 'type')] ?? 'decimal', next: start > 0 ? start : 1 });
  }

  #openItem(attributes: string): void {
    const list = this.#lists.at(-1);
    if (!list?.ordered) {
      this.#label = list && !/list-style(?:-type)?\s*:\s*none/i.test(attributes) ? '• ' : '';
      return;
    }
    const value = Number.parseInt(attributeOf(attributes, 'value'), 10);
    if (value > 0) list.next = value;
    this.#label = `${printed(list.next++, list.format)}. `;
  }

  /** Ends the paragraph that is open; one without words is a blank line only where a line break stood. */
  #flush(): void {
    const text = this.#pre > 0 ? this.#text : this.#text.trim();
    this.#text = '';
    if (text.trim() === '') return;
    if (++this.#count > mostBlocks)
      throw new Unreadable('file-too-large', 'Trang có quá nhiều đoạn để đọc; hãy tách riêng phần kế hoạch.');
    this.tree.add({ kind: 'paragraph', text, label: this.#label });
    this.#label = '';
  }
}

function isHidden(name: string, attributes: string): boolean {
  return leftOut.has(name) || /(?:^|\s)hidden(?:\s|=|$)|display\s*:\s*none/i.test(attributes);
}

/** Paragraphs, lists and tables of a page as a reader sees them, however broken its HTML. @throws Unreadable when there is too much. */
export function htmlBlocks(html: string): readonly Block[] {
  const walk = new PageWalk();
  for (const step of stepsOf(html)) walk.step(step);
  return walk.end();
}
