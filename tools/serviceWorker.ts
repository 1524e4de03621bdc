// A part of the web's build: the names of the built files, written into the service worker.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** Pages that must open without a network from the first visit on; the others follow one by one. */
const firstPages = /\/(?:TodayPage|MyWorkPage|EvidencePage|OutboxPage|SignInPage)\.tsx$/;
/** Faces of printed papers and the sheet of components wait until somebody opens them. */
const neverKept = /^assets\/(?:tinos|ComponentSheet)/;

/** Writes `sw.js` beside the page: the worker with the names of this build's files in it. */
export function serviceWorker(source: string): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const first = firstFiles(bundle);
      const later = Object.keys(bundle).filter((name) => /^assets\//.test(name) && !neverKept.test(name) && !first.has(name));
      const code = readFileSync(source, 'utf8');
      const shell = { first: ['/index.html', '/theme.js', '/dau.svg', ...addresses(first)], later: addresses(later) };
      const version = createHash('sha256')
        .update(code)
        .update(pageIn(bundle))
        .update(JSON.stringify(shell))
        .digest('hex')
        .slice(0, 12);
      const define = { __SHELL__: JSON.stringify({ version, ...shell }) };
      const written = await transform(code, { loader: 'ts', format: 'iife', target: 'chrome109', minify: true, define });
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: written.code });
    },
  };
}

const pageIn = (bundle: Bundle) => {
  const page = bundle['index.html'];
  return page?.type === 'asset' ? page.source : '';
};

const addresses = (names: Iterable<string>) => [...names].sort().map((name) => `/${name}`);

/** The entry, the pages named above, and whatever these import at once, with their styles and fonts. */
function firstFiles(bundle: Bundle): Set<string> {
  const found = new Set<string>();
  const take = (name: string) => {
    const file = bundle[name];
    if (!file || found.has(name)) return;
    found.add(name);
    if (file.type !== 'chunk') return;
    for (const imported of file.imports) take(imported);
    for (const style of file.viteMetadata?.importedCss ?? []) take(style);
  };
  for (const file of Object.values(bundle)) {
    const isFirst =
      file.type === 'chunk' && ((file.isEntry && file.name === 'app') || firstPages.test(file.facadeModuleId ?? ''));
    if (isFirst || /^assets\/be-vietnam-pro-(?:latin|vietnamese)-.*\.woff2$/.test(file.fileName)) take(file.fileName);
  }
  return found;
}
