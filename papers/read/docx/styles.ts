import { walkElements } from './elements.ts';

/** What a style of word/styles.xml gives to text: the list it numbers by, its font, whether it shows capitals or nothing. */
export interface WordStyle {
  readonly numId: string | null;
  readonly level: number | null;
  readonly font: string | null;
  readonly capitals: boolean | null;
  readonly hidden: boolean | null;
}

/** The styles of a document: by id with what they are based on, and the default of paragraphs. */
export interface WordStyles {
  of(id: string): WordStyle;
  /** The paragraph style of paragraphs that name none, and the font of text that names none. */
  readonly usual: WordStyle;
  /** An id and what it is based on, nearest first. */
  lineage(id: string): readonly string[];
}

type Draft = { -readonly [Key in keyof WordStyle]: WordStyle[Key] };
const empty = (): Draft => ({ numId: null, level: null, font: null, capitals: null, hidden: null });

const falsy = new Set(['0', 'false', 'off']);
/** An on-off property: on unless it says otherwise. */
export const isOn = (val: string | undefined) => !falsy.has(val ?? '');
/** The font that letters beyond plain ones are set in. */
export const fontOf = ({ hAnsi, ascii }: Readonly<Record<string, string>>) => hAnsi ?? ascii ?? null;

const deepest = 12;

/** The part without the table of styles that the program keeps for later: some hundreds that no text names. */
function withoutLatent(xml: string): string {
  const open = /<((?:[\w.-]+:)?latentStyles)\b[^>]*[^/]>/.exec(xml);
  if (!open) return xml;
  const end = xml.indexOf(`</${open[1]}>`, open.index);
  return end < 0 ? xml : xml.slice(0, open.index + open[0].length) + xml.slice(end);
}

/** Reads word/styles.xml. */
export function wordStyles(xml: string): WordStyles {
  const styles = new Map<string, Draft>();
  const based = new Map<string, string>();
  const defaults = empty();
  let usualId = '';
  let current: Draft | null = null;
  let id = '';
  let inRun = false;
  const setters: Readonly<Record<string, (style: Draft, attributes: Readonly<Record<string, string>>) => void>> = {
    numId: (style, { val }) => {
      style.numId = val ?? null;
    },
    ilvl: (style, { val }) => {
      style.level = Number(val);
    },
    rFonts: (style, attributes) => {
      style.font = fontOf(attributes) ?? style.font;
    },
    caps: (style, { val }) => {
      if (inRun) style.capitals = isOn(val);
    },
    vanish: (style, { val }) => {
      if (inRun) style.hidden = isOn(val);
    },
  };
  if (xml !== '')
    walkElements(withoutLatent(xml), {
      open(name, attributes) {
        if (name === 'style') {
          id = attributes.styleId ?? '';
          current = empty();
          styles.set(id, current);
          if (attributes.type === 'paragraph' && attributes.default && isOn(attributes.default)) usualId = id;
        } else if (name === 'docDefaults') current = defaults;
        else if (name === 'basedOn' && current) based.set(id, attributes.val ?? '');
        else if (name === 'rPr') inRun = true;
        else if (current) setters[name]?.(current, attributes);
      },
      close(name) {
        if (name === 'rPr') inRun = false;
        if (name === 'style' || name === 'docDefaults') current = null;
      },
    });
  const lineage = (from: string) => {
    const found: string[] = [];
    for (let next: string | undefined = from; next && !found.includes(next) && found.length < deepest; next = based.get(next))
      found.push(next);
    return found;
  };
  const known = new Map<string, WordStyle>();
  const of = (name: string): WordStyle => {
    const found = known.get(name);
    if (found) return found;
    const whole = empty();
    for (const ancestor of lineage(name)) fill(whole, styles.get(ancestor));
    known.set(name, whole);
    return whole;
  };
  const usual = { ...of(usualId) };
  fill(usual, defaults);
  return { of, usual, lineage };
}

function fill(style: Draft, from: Draft | undefined): void {
  if (!from) return;
  if (style.numId === null) {
    style.numId = from.numId;
    style.level ??= from.level;
  }
  style.font ??= from.font;
  style.capitals ??= from.capitals;
  style.hidden ??= from.hidden;
}
