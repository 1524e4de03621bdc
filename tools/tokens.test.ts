import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const web = join(import.meta.dirname, '..', 'web');
const paths = readdirSync(web, { recursive: true, encoding: 'utf8' });
const all = (ending: string) =>
  paths.filter((path) => path.endsWith(ending)).map((path) => ({ path, text: readFileSync(join(web, path), 'utf8') }));
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);

test('every token that a style reads is set somewhere', () => {
  const styles = all('.css');
  const components = all('.tsx');
  const set = new Set([
    ...styles.flatMap(({ text }) => found(text, /(--[a-z0-9-]+)\s*:/g)),
    ...components.flatMap(({ text }) => found(text, /'(--[a-z0-9-]+)'\s*:/g)),
  ]);
  const unset = [...styles, ...components].flatMap(({ path, text }) =>
    found(text, /var\((--[a-z0-9-]+)/g).flatMap((name) => (set.has(name) ? [] : [`${path} ${name}`])),
  );
  expect(unset).toEqual([]);
});
