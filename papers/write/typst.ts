import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

const fontOf = createRequire(import.meta.url).resolve;
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;

let compiler: NodeCompiler | undefined;

/** A folder that need not exist: files a template shows are laid over it for the time of one compilation. */
const workspace = resolve('/datchuan');

/** Fonts are read once a process; Tinos alone, so that a paper looks the same on every machine. */
function loaded(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: faces.map((face) => dirname(fontOf(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`))) }],
  });
  return compiler;
}

/** A template set with its values: its PDF, and what it noted under a label (`#metadata(…)<label>`), in order. */
export interface Typeset {
  readonly pdf: Uint8Array;
  readonly noted: (label: string) => readonly unknown[];
}

/**
 * Sets a Typst template, our own constant text, with values it reads from `sys.inputs.values` as JSON, and use what comes of it.
 * Values never become source. Same template, values and files: same bytes. `files` are shown by the name they are given here.
 * @throws Error with Typst's own words when the template is wrong or a file is not what it is shown as; no value can cause it.
 */
export function typeset(template: string, values: unknown, files: ReadonlyMap<string, Uint8Array> = new Map()): Typeset {
  const typst = loaded();
  for (const [name, bytes] of files) typst.mapShadow(join(workspace, name), Buffer.from(bytes));
  try {
    const result = typst.compile({ mainFileContent: template, inputs: { values: JSON.stringify(values, wellFormed) } });
    const document = result.result;
    if (!document) throw new Error(JSON.stringify(result.takeDiagnostics()?.shortDiagnostics ?? 'typst failed'));
    const noted = (label: string) =>
      (typst.query(document, { selector: `<${label}>` }) as readonly { readonly value: unknown }[]).map(({ value }) => value);
    return { pdf: Uint8Array.from(pdfOf(typst, document)), noted };
  } finally {
    for (const name of files.keys()) typst.unmapShadow(join(workspace, name));
    typst.evictCache(10);
  }
}

/** PDF/UA-1, which Typst examines; a file with a letter that the font lacks is tagged like the others and claims nothing. */
function pdfOf(typst: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return typst.pdf(document, { pdfStandard: 'ua-1' });
  } catch {
    return typst.pdf(document);
  }
}

/** The PDF alone. @throws Error as `typeset`. */
export function compile(template: string, values: unknown): Uint8Array {
  return typeset(template, values).pdf;
}
