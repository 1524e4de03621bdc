import { unzipSync } from 'fflate';
import { partFaults } from './partFaults.ts';
import { within, type XmlElement, xmlPart } from './xmlPart.ts';

type Parts = ReadonlyMap<string, XmlElement>;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const coreType = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
/** The content type that a part has which a relation of some sort leads to. */
const contentTypes: Readonly<Record<string, string>> = {
  [`${office}officeDocument`]: `${wordType}document.main+xml`,
  [`${office}styles`]: `${wordType}styles+xml`,
  [`${office}settings`]: `${wordType}settings+xml`,
  [`${office}fontTable`]: `${wordType}fontTable+xml`,
  [`${office}numbering`]: `${wordType}numbering+xml`,
  [`${office}header`]: `${wordType}header+xml`,
  [`${office}footer`]: `${wordType}footer+xml`,
  [`${office}image`]: 'image/png',
  [`${office}extended-properties`]: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  [coreType]: 'application/vnd.openxmlformats-package.core-properties+xml',
};

/** What Word would repair in a file, or refuse; nothing for one that is whole. */
export function wordFaults(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const faults: string[] = [];
  const parts = new Map<string, XmlElement>();
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    if (!text.startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'))
      faults.push(`${path} does not say what it is`);
    try {
      parts.set(path, xmlPart(text));
    } catch (error) {
      faults.push(`${path} is not well formed: ${error instanceof Error ? error.message : ''}`);
    }
  }
  if (Object.keys(files)[0] !== '[Content_Types].xml') faults.push('the archive does not begin with its content types');
  return [
    ...faults,
    ...packageFaults(Object.keys(files), parts),
    ...styleFaults(parts),
    ...idFaults(parts),
    ...propertyFaults(parts),
    ...[...parts].flatMap(([path, root]) => partFaults(root).map((fault) => `${path}: ${fault}`)),
  ];
}

const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
const valuesOf = (root: XmlElement | undefined, name: string, attribute: string): readonly string[] =>
  root ? [...within(root)].flatMap((one) => (one.name === name ? (one.attributes[attribute] ?? []) : [])) : [];

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Relations of a part by its path, `''` for the package's; targets as paths from the root. */
function relationsOf(parts: Parts, path: string): readonly Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const root = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  return (root?.children ?? []).map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: attributes.Type ?? '',
    target: folder + attributes.Target,
  }));
}

/** Every part has the content type of what leads to it, is led to, and every relation leads somewhere. */
function packageFaults(paths: readonly string[], parts: Parts): readonly string[] {
  const types = parts.get('[Content_Types].xml');
  const overrides = valuesOf(types, 'ct:Override', 'PartName').map((name) => name.slice(1));
  const extensions = valuesOf(types, 'ct:Default', 'Extension');
  const typeOf = (path: string) =>
    types?.children.find(({ attributes }) => attributes.PartName === `/${path}`)?.attributes.ContentType ??
    types?.children.find(({ attributes }) => attributes.Extension === path.split('.').at(-1))?.attributes.ContentType;
  const faults = [
    ...[overrides, extensions, paths].flatMap(twice).map((name) => `${name} stands twice`),
    ...overrides.filter((name) => !paths.includes(name)).map((name) => `${name} is announced and missing`),
    ...paths.filter((path) => path !== '[Content_Types].xml' && !typeOf(path)).map((path) => `${path} has no content type`),
  ];
  const reached = new Set<string>();
  for (const owner of ['', ...paths]) {
    const relations = relationsOf(parts, owner);
    faults.push(...twice(relations.map(({ id }) => id)).map((id) => `two relations ${id}`));
    for (const { id, type, target } of relations) {
      reached.add(target);
      if (!paths.includes(target)) faults.push(`${target} is named and missing`);
      else if (contentTypes[type] !== typeOf(target)) faults.push(`${target} is no ${type}`);
      if (owner !== '' && type.endsWith('/header') && !valuesOf(parts.get(owner), 'w:headerReference', 'r:id').includes(id))
        faults.push(`${target} is never shown`);
    }
    const root = parts.get(owner);
    if (root) faults.push(...referenceFaults(root, relations));
  }
  const unreached = paths.filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml' && !reached.has(path));
  return [...faults, ...unreached.map((path) => `nothing leads to ${path}`)];
}

const sorts: Readonly<Record<string, string>> = {
  'w:headerReference': 'header',
  'w:footerReference': 'footer',
  'a:blip': 'image',
};

/** A reference has its relation, of its sort. */
function referenceFaults(root: XmlElement, relations: readonly Relation[]): readonly string[] {
  return [...within(root)].flatMap(({ name, attributes }) => {
    const id = attributes['r:id'] ?? attributes['r:embed'];
    if (id === undefined) return [];
    const relation = relations.find((one) => one.id === id);
    if (!relation) return [`no relation ${id}`];
    return relation.type === office + sorts[name] ? [] : [`${id} of ${name} is a ${relation.type}`];
  });
}

/** Styles that are used exist and are of their sort; none has another's name. */
function styleFaults(parts: Parts): readonly string[] {
  const styles = (parts.get('word/styles.xml')?.children ?? []).filter(({ name }) => name === 'w:style');
  const sortOf = new Map(styles.map(({ attributes }) => [attributes['w:styleId']!, attributes['w:type']!]));
  const defaults = styles
    .filter(({ attributes }) => attributes['w:default'] === '1')
    .map(({ attributes }) => attributes['w:type']!);
  const used = (name: string, sort: string) =>
    [...parts.values()]
      .flatMap((root) => valuesOf(root, name, 'w:val'))
      .filter((style, at, all) => all.indexOf(style) === at && sortOf.get(style) !== sort)
      .map((style) => `no ${sort} style ${style}`);
  return [
    ...twice(styles.map(({ attributes }) => attributes['w:styleId']!)).map((id) => `two styles ${id}`),
    ...twice(styles.flatMap((style) => valuesOf(style, 'w:name', 'w:val').map((name) => name.toLowerCase()))).map(
      (name) => `two styles are named ${name}`,
    ),
    ...twice(defaults).map((sort) => `two ${sort} styles are the usual one`),
    ...(defaults.includes('paragraph') ? [] : ['no paragraph style is the usual one']),
    ...used('w:pStyle', 'paragraph'),
    ...used('w:rStyle', 'character'),
    ...used('w:tblStyle', 'table'),
    ...used('w:basedOn', 'paragraph'),
  ];
}

/** Drawings and content controls have numbers of their own; a list has its numbering. */
function idFaults(parts: Parts): readonly string[] {
  const document = parts.get('word/document.xml');
  const numbered = valuesOf(document, 'w:numId', 'w:val').length > 0 && !parts.has('word/numbering.xml');
  return [
    ...twice(valuesOf(document, 'wp:docPr', 'id')).map((id) => `two drawings ${id}`),
    ...twice(valuesOf(document, 'w:id', 'w:val')).map((id) => `two controls ${id}`),
    ...twice(valuesOf(document, 'w:bookmarkStart', 'w:id')).map((id) => `two bookmarks ${id}`),
    ...(numbered ? ['a list has no numbering'] : []),
  ];
}

/** The file's own properties: each once, days in their type, a title and a language. */
function propertyFaults(parts: Parts): readonly string[] {
  const core = parts.get('docProps/core.xml')?.children ?? [];
  const names = core.map(({ name }) => name);
  const days = core.filter(({ name }) => name.startsWith('dcterms:'));
  return [
    ...twice(names).map((name) => `${name} stands twice in the properties`),
    ...['dc:title', 'dc:language'].filter((name) => !names.includes(name)).map((name) => `the properties have no ${name}`),
    ...days
      .filter(
        ({ attributes, text }) => attributes['xsi:type'] !== 'dcterms:W3CDTF' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text),
      )
      .map(({ name }) => `${name} is no moment`),
  ];
}
