import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const fontOf = createRequire(import.meta.url).resolve;
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;

let compiler: NodeCompiler | undefined;

/** Fonts are read once a process; Tinos alone, so that a paper looks the same on every machine. */
function loaded(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: faces.map((face) => dirname(fontOf(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`))) }],
  });
  return compiler;
}

/**
 * Sets a Typst template, our own constant text, with values it reads from `sys.inputs.values` as JSON. Values never become
 * source. Same template and values: same bytes.
 * @throws Error with Typst's own words when the template is wrong; no value can cause it.
 */
export function compile(template: string, values: unknown): Uint8Array {
  const typst = loaded();
  const result = typst.compile({ mainFileContent: template, inputs: { values: JSON.stringify(values, wellFormed) } });
  const document = result.result;
  if (!document) throw new Error(JSON.stringify(result.takeDiagnostics()?.shortDiagnostics ?? 'typst failed'));
  const bytes = Uint8Array.from(typst.pdf(document));
  typst.evictCache(10);
  return bytes;
}
