import { SaxesParser } from 'saxes';
import { remembered } from '../remembered.ts';
import { Unreadable } from '../unreadable.ts';

/** What a walk over an XML part tells: names and attributes without their namespace prefix. */
export interface ElementWalk {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text?(text: string): void;
}

const local = remembered((name) => name.slice(name.indexOf(':') + 1), 1_000);
const withoutAttributes: Readonly<Record<string, string>> = {};
/** No word processor nests so deep. */
const deepest = 1_000;

const damaged = () => new Unreadable('damaged', 'Phần văn bản trong tệp Word bị hỏng.');

function withoutPrefixes(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | null = null;
  for (const name in given) {
    attributes ??= {};
    attributes[local(name)] = given[name]!;
  }
  return attributes ?? withoutAttributes;
}

/** Walks the elements of one part in order. @throws Unreadable when the XML is damaged, declares entities, or nests without end. */
export function walkElements(xml: string, walk: ElementWalk): void {
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw damaged();
    walk.open(local(tag.name), withoutPrefixes(tag.attributes as Readonly<Record<string, string>>));
  });
  parser.on('closetag', (tag) => {
    depth--;
    walk.close(local(tag.name));
  });
  if (walk.text) parser.on('text', (text) => walk.text?.(text));
  parser.write(xml).close();
}
