import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable.ts';

/** What a walk over an XML part tells: names and attributes without their namespace prefix. */
export interface ElementWalk {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text?(text: string): void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
/** No word processor nests so deep. */
const deepest = 1_000;

const damaged = () => new Unreadable('damaged', 'Phần văn bản trong tệp Word bị hỏng.');

/** Walks the elements of one part in order. @throws Unreadable when the XML is damaged, declares entities, or nests without end. */
export function walkElements(xml: string, walk: ElementWalk): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw damaged();
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) attributes[local(name)] = value as string;
    walk.open(local(tag.name), attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    walk.close(local(tag.name));
  });
  parser.on('text', (text) => walk.text?.(text));
  parser.write(xml).close();
}
