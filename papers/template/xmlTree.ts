import { walkElements } from '../read/docx/elements.ts';

/** An element of an XML part; what is not an element (text, comments) stays the raw text it was. */
export interface XmlElement {
  /** Without its prefix: `p`, `tr`, `t`. */
  readonly name: string;
  /** The opening tag as written. */
  open: string;
  /** Null where the tag closes itself. */
  readonly close: string | null;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** A comment or an attribute may hold a sign that ends a tag elsewhere. */
const token = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/gu;
const nameOf = (tag: string) => /^<(?:\w+:)?([\w.-]+)/u.exec(tag)?.[1] ?? '';

/** Takes a well-formed part apart so that it can be put together letter for letter. @throws Unreadable when it is damaged. */
export function xmlTree(xml: string): XmlElement {
  walkElements(xml, { open() {}, close() {} });
  const root: XmlElement = { name: '', open: '', close: '', children: [] };
  const stack = [root];
  for (const [piece] of xml.matchAll(token)) {
    const parent = stack.at(-1)!;
    if (!piece.startsWith('<') || /^<[?!]/u.test(piece)) parent.children.push(piece);
    else if (piece.startsWith('</')) stack.pop();
    else {
      const closed = piece.endsWith('/>');
      const element = {
        name: nameOf(piece),
        open: piece,
        close: closed ? null : `</${piece.slice(1).split(/[\s>/]/u)[0]}>`,
        children: [],
      };
      parent.children.push(element);
      if (!closed) stack.push(element);
    }
  }
  return root;
}

/** The part as written. */
export function xmlText(node: XmlNode): string {
  if (typeof node === 'string') return node;
  return node.open + node.children.map(xmlText).join('') + (node.close ?? '');
}

/** A copy that can be changed apart. */
export function copyOf(element: XmlElement): XmlElement {
  return { ...element, children: element.children.map((child) => (typeof child === 'string' ? child : copyOf(child))) };
}

/** The elements right below one. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The prefix its tags are written with, colon included: `w:`. */
export function prefixOf(element: XmlElement): string {
  return /^<(\w+:)/u.exec(element.open)?.[1] ?? '';
}

/** The elements of a name below one, outermost first; `within` are not gone into. */
export function descendants(element: XmlElement, name: string, within: readonly string[] = []): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const below = within.includes(child.name) ? [] : descendants(child, name, within);
    return child.name === name ? [child, ...below] : below;
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as a person reads it, of text as XML writes it. */
export function unescaped(raw: string): string {
  return raw.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex: string, decimal: string, name: string) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
