#!/usr/bin/env node
// Runs the command line; bundles it first when the bundle is missing or older than the source.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, 'dist', 'cli.mjs');
const rooms = ['domain', 'papers', 'ballot', 'api', 'server', 'cli'];

function newestIn(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);
}

const isStale = () => statSync(bundle).mtimeMs < Math.max(...rooms.map((room) => newestIn(join(root, room))));

if (!existsSync(bundle) || isStale()) {
  const { build } = await import('esbuild');
  const partial = join(root, 'dist', `.${process.pid}`);
  await build({
    entryPoints: {
      readingThread: join(root, 'papers', 'read', 'readingThread.ts'),
      listThread: join(root, 'papers', 'read', 'listThread.ts'),
      printingThread: join(root, 'papers', 'write', 'batch', 'printingThread.ts'),
      cli: join(root, 'cli', 'main.ts'),
    },
    outdir: partial,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
    absWorkingDir: root,
  });
  for (const name of ['readingThread.mjs', 'listThread.mjs', 'printingThread.mjs', 'cli.mjs'])
    renameSync(join(partial, name), join(root, 'dist', name));
  rmSync(partial, { recursive: true, force: true });
}

const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2));
