import { walkElements } from '../read/docx/elements.ts';

/** Formatting as Word writes it, flattened: `jc` → `center`, `ind.firstLine` → `567`; what says nothing of itself is `on`. */
export type Properties = Readonly<Record<string, string>>;

type Attributes = Readonly<Record<string, string>>;

/** Takes one element inside `w:pPr` or `w:rPr` into properties. */
export function takeProperty(into: Record<string, string>, name: string, attributes: Attributes): void {
  into[name] = attributes.val ?? 'on';
  for (const [key, value] of Object.entries(attributes)) if (key !== 'val') into[`${name}.${key}`] = value;
}

/** The formatting of one style: of its paragraphs and of its text. */
export interface StyleProperties {
  readonly paragraph: Properties;
  readonly text: Properties;
}

/** The styles of a document, each with what it is based on already in it. */
export interface FormatStyles {
  /** Of an unknown or empty id: the document's defaults. */
  paragraphStyle(id: string): StyleProperties;
  textStyle(id: string): Properties;
}

interface Draft {
  readonly paragraph: Record<string, string>;
  readonly text: Record<string, string>;
  based: string;
}

const deepest = 12;
const none: StyleProperties = { paragraph: {}, text: {} };

/** Reads word/styles.xml. */
export function formatStyles(xml: string): FormatStyles {
  const drafts = new Map<string, Draft>();
  const defaults: Draft = { paragraph: {}, text: {}, based: '' };
  let usual = '';
  let current: Draft | null = null;
  let inside: 'paragraph' | 'text' | null = null;
  if (xml !== '')
    walkElements(xml, {
      open(name, attributes) {
        if (name === 'docDefaults') current = defaults;
        else if (name === 'style') {
          current = { paragraph: {}, text: {}, based: '' };
          drafts.set(attributes.styleId ?? '', current);
          if (attributes.type === 'paragraph' && attributes.default === '1') usual = attributes.styleId ?? '';
        } else if (name === 'basedOn' && current) current.based = attributes.val ?? '';
        else if (name === 'pPr') inside = 'paragraph';
        else if (name === 'rPr') inside = 'text';
        else if (current && inside) takeProperty(current[inside], name, attributes);
      },
      close(name) {
        if (name === 'style' || name === 'docDefaults') current = null;
        if (name === 'pPr' || name === 'rPr') inside = null;
      },
    });
  const whole = (id: string, depth = 0): StyleProperties => {
    const draft = drafts.get(id);
    if (!draft || depth > deepest) return none;
    const base = whole(draft.based, depth + 1);
    return { paragraph: { ...base.paragraph, ...draft.paragraph }, text: { ...base.text, ...draft.text } };
  };
  const known = new Map<string, StyleProperties>();
  const paragraphStyle = (asked: string) => {
    const id = drafts.has(asked) ? asked : usual;
    const found = known.get(id);
    if (found) return found;
    const own = whole(id);
    const made = { paragraph: { ...defaults.paragraph, ...own.paragraph }, text: { ...defaults.text, ...own.text } };
    known.set(id, made);
    return made;
  };
  return { paragraphStyle, textStyle: (id) => whole(id).text };
}

/** The font that a theme gives to body text (`minor`) or headings (`major`). */
export function themeFonts(xml: string): Readonly<Record<'minor' | 'major', string>> {
  const fonts = { minor: '', major: '' };
  let inside: 'minor' | 'major' | null = null;
  if (xml !== '')
    walkElements(xml, {
      open(name, { typeface }) {
        if (name === 'minorFont') inside = 'minor';
        else if (name === 'majorFont') inside = 'major';
        else if (name === 'latin' && inside && fonts[inside] === '') fonts[inside] = typeface ?? '';
      },
      close(name) {
        if (name === 'minorFont' || name === 'majorFont') inside = null;
      },
    });
  return fonts;
}
