import type { Refusal } from '#domain/kernel/refusal.ts';
import { walkElements } from '../read/docx/elements.ts';
import { Unreadable } from '../read/unreadable.ts';
import { uploadKind } from '../read/uploadKind.ts';
import { openZip, type Zip } from '../read/zip.ts';
import { partOf } from './places.ts';

/** Bounds of a template: millions of bytes of the file and of one part of its text, tables in tables. */
export const templateBounds = { file: 10, text: 3, tables: 6 };

/** Every reason against taking a file as a template: it is no Word file, runs or fetches something when opened, or is beyond bounds. */
export function whyNotTemplate(bytes: Uint8Array, name: string): Refusal[] {
  const kind = uploadKind(bytes, name);
  if ('code' in kind) return [kind];
  if (kind.kind !== 'docx') return [refusal('papers.template-not-word')];
  const size = { most: templateBounds.file, text: templateBounds.text };
  if (bytes.length > templateBounds.file * 1_000_000) return [refusal('papers.template-too-large', size)];
  try {
    const zip = openZip(bytes);
    return [...embedded(zip), ...zip.names.flatMap((part) => whyNotPart(zip, part))];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [refusal('documents.not-a-word-file', { why: error.message })];
  }
}

const refusal = (code: string, facts?: Refusal['facts']): Refusal => ({
  kind: 'input',
  code,
  at: 'file',
  ...(facts ? { facts } : {}),
});

function embedded({ names }: Zip): Refusal[] {
  const parts = names.filter((name) => /(?:^|\/)embeddings\/|\/afchunk/iu.test(name));
  return parts.map((part) => refusal('papers.template-embeds', { part: part.split('/').at(-1)! }));
}

function whyNotPart(zip: Zip, name: string): Refusal[] {
  const isText = partOf(name) !== null;
  if (!isText && !name.endsWith('.rels')) return [];
  const content = zip.read(name)!;
  if (content.length > templateBounds.text * 1_000_000)
    return [refusal('papers.template-too-large', { most: templateBounds.file, text: templateBounds.text })];
  const xml = new TextDecoder().decode(content);
  return isText ? whyNotText(xml) : whyNotRelations(xml);
}

const fetching = /\b(?:DDE(?:AUTO)?|INCLUDE(?:TEXT|PICTURE)?|IMPORT|LINK|DATABASE|RD)\b/u;

/** Fields of Word that bring in or run something, and tables too deep in each other. */
function whyNotText(xml: string): Refusal[] {
  let codes = '';
  let [inCode, tables, deepest] = [false, 0, 0];
  walkElements(xml, {
    open(name, { instr }) {
      if (name === 'instrText') inCode = true;
      if (name === 'fldSimple') codes += ` ${instr ?? ''} `;
      if (name === 'fldChar') codes += ' ';
      if (name === 'tbl') deepest = Math.max(deepest, ++tables);
    },
    close(name) {
      if (name === 'instrText') inCode = false;
      if (name === 'tbl') tables--;
    },
    text(text) {
      if (inCode) codes += text;
    },
  });
  const code = fetching.exec(codes.toUpperCase())?.[0];
  return [
    ...(code ? [refusal('papers.template-fetches', { part: code })] : []),
    ...(deepest > templateBounds.tables ? [refusal('papers.template-too-deep', { most: templateBounds.tables })] : []),
  ];
}

/** Everything outside the file but links that a reader follows. */
function whyNotRelations(xml: string): Refusal[] {
  const found: Refusal[] = [];
  walkElements(xml, {
    open(name, { Type, TargetMode, Target }) {
      const type = Type?.split('/').at(-1) ?? '';
      if (name !== 'Relationship') return;
      if (TargetMode?.toLowerCase() === 'external' && type !== 'hyperlink')
        found.push(refusal('papers.template-fetches', { part: (Target ?? type).slice(0, 80) }));
      if (type === 'aFChunk' || type === 'subDocument') found.push(refusal('papers.template-embeds', { part: type }));
    },
    close: () => undefined,
  });
  return found;
}
