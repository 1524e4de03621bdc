import { SaxesParser } from 'saxes';

/** An element by its usual prefix, whatever prefix the file declares: `w:p`. */
export interface XmlElement {
  readonly name: string;
  /** By usual prefix: `w:val`, `r:id`; without one where the attribute has none. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14:',
  [`${drawing}/wordprocessingDrawing`]: 'wp:',
  [`${drawing}/main`]: 'a:',
  [`${drawing}/picture`]: 'pic:',
  [`${packaged}/content-types`]: 'ct:',
  [`${packaged}/relationships`]: 'rel:',
  [`${packaged}/metadata/core-properties`]: 'cp:',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi:',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
};

/** An unknown namespace shows in the name, so that no order knows it. */
const named = (uri: string, local: string) => (uri === '' ? local : `${prefixes[uri] ?? `{${uri}}`}${local}`);

/** The root of a part. @throws Error when it is not well formed or a prefix is not declared. */
export function xmlPart(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
    const element = {
      name: named(tag.uri, tag.local),
      attributes: Object.fromEntries(attributes.map(({ uri, local, value }) => [named(uri, local), value])),
      children: [] as XmlElement[],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** An element and everything in it, in order. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}
