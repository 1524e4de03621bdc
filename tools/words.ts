// Every refusal code has words, and no words stand for a code that nothing says.
import { readFileSync } from 'node:fs';
import { allWords } from '#server/words.ts';
import { features, sourceFiles } from './rooms.ts';

const saying = /\b(?:code:|reason\()\s*'([a-z-]+\.[a-z0-9.-]+)'/g;

const files = ['domain', 'papers', 'server'].flatMap(sourceFiles).filter((file) => !/\.test\.ts$/.test(file));
const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const faults: string[] = [];

for (const { file, text } of texts) {
  for (const [, code] of text.matchAll(saying)) {
    if (features.includes(code!.split('.')[0] as never) && !(code! in allWords)) faults.push(`${file}: ${code} has no words`);
  }
}

const elsewhere = texts
  .filter(({ file }) => !file.endsWith('words.ts'))
  .map(({ text }) => text)
  .join('\n');
for (const code of Object.keys(allWords)) {
  const isFeature = features.includes(code.split('.')[0] as never);
  if (isFeature && !elsewhere.includes(`'${code}'`)) faults.push(`words for ${code}, which nothing says`);
}
for (const [code, { vi, en }] of Object.entries(allWords)) {
  const facts = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)]
      .map((match) => match[1])
      .sort()
      .join();
  if (facts(vi) !== facts(en)) faults.push(`${code}: the two languages name other facts`);
}

for (const fault of faults) console.error(fault);
console.log(`words: ${Object.keys(allWords).length} phrases, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
