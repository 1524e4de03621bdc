import { walkElements } from '../read/docx/elements.ts';
import { isOn } from '../read/docx/styles.ts';
import type { CellPlace, FormattedParagraph, FormattedRun, PageSection, TextFormat } from './formatted.ts';
import { type FormatStyles, type Properties, takeProperty, type themeFonts } from './properties.ts';

/** What formats are looked up in. */
export interface Looks {
  readonly styles: FormatStyles;
  readonly fonts: ReturnType<typeof themeFonts>;
}

/** One part of word/ with its paragraphs and sections. */
export interface BodyFormat {
  readonly paragraphs: readonly FormattedParagraph[];
  readonly sections: readonly PageSection[];
}

type Attributes = Readonly<Record<string, string>>;

interface Open {
  readonly own: Record<string, string>;
  readonly pieces: { text: string; own: Properties }[];
  drawn: boolean;
}

const twip = 25.4 / 1440;
const millimetres = (twips: string | undefined) => Math.round(Number(twips ?? 0) * twip * 100) / 100;
const points = (twips: string | undefined) => Number(twips ?? 0) / 20;
/** Elements whose text is not on the page. */
const unseen = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'txbxContent',
  'pPrChange',
  'rPrChange',
  'sectPrChange',
]);
const drawings = new Set(['drawing', 'pict', 'object']);
const alignments: Readonly<Record<string, FormattedParagraph['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

/** Walks a part into formatted paragraphs; what was deleted or stands in text boxes is left out. @throws Unreadable when it is damaged. */
export function bodyFormat(xml: string, looks: Looks): BodyFormat {
  const paragraphs: FormattedParagraph[] = [];
  const sections: PageSection[] = [];
  const tables: { number: number; row: number; column: number }[] = [];
  let [tablesSeen, skipping, depth] = [0, 0, 0];
  let open: Open | null = null;
  let run: Record<string, string> = {};
  let inside: 'pPr' | 'rPr' | 'sectPr' | null = null;
  let inParagraphMark = false;
  let inText = false;
  let page: Record<string, string> = {};
  let heads: { id: string; on: string; where: 'head' | 'foot' }[] = [];

  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    tbl: () => tables.push({ number: tablesSeen++, row: -1, column: -1 }),
    tr: () => Object.assign(tables.at(-1) ?? {}, { row: (tables.at(-1)?.row ?? 0) + 1, column: -1 }),
    tc: () => Object.assign(tables.at(-1) ?? {}, { column: (tables.at(-1)?.column ?? 0) + 1 }),
    p: () => {
      open = { own: {}, pieces: [], drawn: false };
    },
    r: () => {
      run = {};
    },
    t: () => {
      inText = true;
    },
    tab: () => open?.pieces.push({ text: '\t', own: run }),
    br: () => open?.pieces.push({ text: '\n', own: run }),
    headerReference: ({ id, type }) => heads.push({ id: id ?? '', on: type ?? 'default', where: 'head' }),
    footerReference: ({ id, type }) => heads.push({ id: id ?? '', on: type ?? 'default', where: 'foot' }),
  };
  const enclosing = new Set(['pPr', 'rPr', 'sectPr']);
  walkElements(xml, {
    open(name, attributes) {
      depth++;
      if (skipping > 0) return;
      if (unseen.has(name)) skipping = depth;
      else if (enclosing.has(name)) {
        if (name === 'rPr' && inside === 'pPr') inParagraphMark = true;
        else inside = name as 'pPr';
        if (name === 'sectPr') [page, heads] = [{}, []];
      } else if (drawings.has(name) && open) open.drawn = true;
      else if (inside === 'sectPr') {
        openers[name]?.(attributes);
        takeProperty(page, name, attributes);
      } else if (inside === 'pPr') {
        if (!inParagraphMark && open) takeProperty(open.own, name, attributes);
      } else if (inside === 'rPr') takeProperty(run, name, attributes);
      else openers[name]?.(attributes);
    },
    close(name) {
      if (skipping === depth) skipping = 0;
      depth--;
      if (skipping > 0) return;
      if (name === 't') inText = false;
      else if (name === 'tbl') tables.pop();
      else if (name === 'sectPr') {
        sections.push(sectionOf(page, heads));
        inside = open ? 'pPr' : null;
      } else if (name === 'rPr') {
        if (inParagraphMark) inParagraphMark = false;
        else inside = null;
      } else if (name === 'pPr') inside = null;
      else if (name === 'p' && open) {
        const table = tables.at(-1);
        const cell = table ? { table: table.number, row: table.row, column: table.column } : null;
        paragraphs.push(paragraphOf(open, cell, sections.length, looks));
        open = null;
      }
    },
    text(text) {
      if (inText && skipping === 0) open?.pieces.push({ text, own: run });
    },
  });
  return { paragraphs, sections };
}

function sectionOf(page: Properties, heads: PageSection['heads']): PageSection {
  const margin = (side: string) => millimetres(page[`pgMar.${side}`]);
  return {
    width: millimetres(page['pgSz.w']),
    height: millimetres(page['pgSz.h']),
    margins: { top: margin('top'), bottom: margin('bottom'), left: margin('left'), right: margin('right') },
    firstPageApart: isSet(page.titlePg),
    heads,
  };
}

const isSet = (value: string | undefined) => value !== undefined && isOn(value === 'on' ? undefined : value);
const isLine = (value: string | undefined) => value !== undefined && value !== 'nil' && value !== 'none';

function paragraphOf({ own, pieces, drawn }: Open, cell: CellPlace | null, section: number, looks: Looks): FormattedParagraph {
  const style = looks.styles.paragraphStyle(own.pStyle ?? '');
  const whole = { ...style.paragraph, ...own };
  const runs: FormattedRun[] = pieces.map(({ text, own }) => {
    const character = own.rStyle ? looks.styles.textStyle(own.rStyle) : {};
    const look = { ...style.text, ...character, ...own };
    return { text: isSet(look.caps) ? text.toUpperCase() : text, ...textFormat(look, looks) };
  });
  const exact = whole['spacing.lineRule'] === 'exact' || whole['spacing.lineRule'] === 'atLeast';
  return {
    text: runs
      .map((run) => run.text)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim()
      .normalize('NFC'),
    runs: runs.filter((run) => run.text.trim() !== ''),
    align: alignments[whole.jc ?? ''] ?? 'left',
    firstLine: whole['ind.hanging'] ? -millimetres(whole['ind.hanging']) : millimetres(whole['ind.firstLine']),
    before: points(whole['spacing.before']),
    after: points(whole['spacing.after']),
    spacing: exact ? null : Number(whole['spacing.line'] ?? 240) / 240,
    drawnRule: drawn || isLine(whole.bottom) || isLine(whole.top),
    cell,
    section,
    listed: whole.numPr !== undefined || (whole.numId !== undefined && whole.numId !== '0') || isBoxed(runs, whole),
  };
}

/** A line to tick hangs beside its box, as an item of a list does beside its number. */
const isBoxed = ([first]: readonly FormattedRun[], { 'ind.hanging': hanging }: Properties): boolean =>
  hanging !== undefined && /^[☐☑☒]/u.test(first?.text ?? '');

function textFormat(look: Properties, { fonts }: Looks): TextFormat {
  const theme = look['rFonts.asciiTheme'] ?? look['rFonts.hAnsiTheme'];
  const themed = theme ? fonts[theme.startsWith('major') ? 'major' : 'minor'] : '';
  const colour = look.color?.toUpperCase();
  return {
    font: look['rFonts.ascii'] ?? look['rFonts.hAnsi'] ?? themed ?? '',
    size: Number(look.sz ?? 20) / 2,
    bold: isSet(look.b),
    italic: isSet(look.i),
    underlined: look.u !== undefined && look.u !== 'none',
    colour: colour === undefined || colour === 'AUTO' || colour === 'ON' || colour === '000000' ? null : colour,
  };
}
