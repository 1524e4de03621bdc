import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const importing = /(?:from|import)\s*\(?\s*'([^']+)'/g;
const arithmetic = ['@noble/curves/abstract/curve.js', '@noble/curves/ed25519.js', '@noble/hashes/sha2.js'];

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(importing)].map((match) => match[1]!);
}

/** All files that `verify.ts` leads to, and the packages they name. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const target of importsOf(file)) {
    if (target.startsWith('.')) reachedFrom(join(file, '..', target), seen);
    else seen.add(target);
  }
  return seen;
}

it('the verifier shares nothing with the side that votes but the arithmetic of the library', () => {
  const reached = [...reachedFrom('ballot/verify.ts')];
  const elsewhere = reached.filter((name) => !name.startsWith('ballot/verify/') && name !== 'ballot/verify.ts');
  expect(elsewhere.sort()).toEqual(arithmetic);
  expect(reached.length).toBeGreaterThan(10);
});

it('the side that votes uses nothing of the verifier', () => {
  const files = readdirSync('ballot').filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'verify.ts',
  );
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) expect(importsOf(join('ballot', file)).filter((target) => target.includes('verify'))).toEqual([]);
});

it('every rule of the specification has its sentence, and no other', async () => {
  const { ruleNames } = await import('./rules.ts');
  const stated = [...readFileSync('docs/ballot.md', 'utf8').matchAll(/^- \*\*(R\d+)\*\*/gm)].map((match) => match[1]);
  expect(stated).toEqual(ruleNames);
});
