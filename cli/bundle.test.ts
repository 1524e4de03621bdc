import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '#server/site.ts';

const root = mkdtempSync(join(tmpdir(), 'dat chuan '));
const main = join(root, 'cli', 'main.ts');
const says = (word: string) =>
  writeFileSync(
    main,
    `export const main = async () => { await import('sharp'); console.log(/^một [a-zộ–😀\\–]+$/.test('một ${word}') && '${word}'); return 0; };`,
  );
const run = (...args: string[]) => {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return stderr + stdout.trim();
};
const command = () => run(join('bin', 'datchuan.mjs'));

cpSync(join(projectRoot(), 'bin'), join(root, 'bin'), { recursive: true });
symlinkSync(join(projectRoot(), 'node_modules'), join(root, 'node_modules'));
for (const path of [
  'papers/read/readingThread.ts',
  'papers/read/listThread.ts',
  'papers/write/batch/printingThread.ts',
  'cli/main.ts',
]) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), '');
}
for (const path of ['package.json', 'package-lock.json']) writeFileSync(join(root, path), '{}');
says('mot');
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a source that changed is never answered from the bundle of before, even when its time went back', () => {
  expect(command()).toBe('mot');
  const made = bundles();
  says('hai');
  utimesSync(main, new Date('2020-01-01'), new Date('2020-01-01'));
  expect(command()).toBe('hai');
  expect(bundles().length).toBe(made.length + 1);
  expect(command()).toBe('hai');
  expect(bundles().length, 'nothing changed, nothing bundled').toBe(made.length + 1);
});

test('compiled code that was kept is used, and bytes that are not whole are not', () => {
  const folder = join(root, 'dist', bundles().at(-1)!);
  const script = `const { keepCode, loadBundle } = await import(${JSON.stringify(pathToFileURL(join(root, 'bin/bundle/loadBundle.mjs')).href)});
    const { exports, script, codePath } = loadBundle(${JSON.stringify(folder)});
    if (codePath) keepCode(script, codePath);
    console.log(codePath ? 'compiled' : 'kept');
    await exports.main();`;
  const load = () => run('--input-type=module', '-e', script);
  expect(load()).toBe('compiled\nhai');
  expect(load()).toBe('kept\nhai');
  const code = join(folder, readdirSync(folder).find((name) => name.startsWith('code-'))!);
  writeFileSync(code, readFileSync(code).fill(0, 100));
  expect(load()).toBe('compiled\nhai');
  expect(load()).toBe('kept\nhai');
});

const bundles = () =>
  readdirSync(join(root, 'dist'))
    .filter((name) => name.startsWith('bundle-'))
    .sort();
