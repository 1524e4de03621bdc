// Every refusal code has words, and no words stand for a code that nothing says.
import { readFileSync } from 'node:fs';
import { allWords } from '#server/words.ts';
import { features, sourceFiles } from './rooms.ts';

const saying = /\b(?:code:|reason\()\s*'([a-z-]+\.[a-z0-9.-]+)'/g;

const files = ['domain', 'papers', 'server', 'cli'].flatMap(sourceFiles).filter((file) => !/\.test\.ts$/.test(file));
const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const faults: string[] = [];

for (const { file, text } of texts) {
  for (const [, code] of text.matchAll(saying)) {
    if (features.includes(code!.split('.')[0] as never) && !(code! in allWords)) faults.push(`${file}: ${code} has no words`);
  }
}

const elsewhere = texts.filter(({ file }) => !file.endsWith('words.ts')).map(({ text }) => text);
/** Said whole, or put together from its feature and its last part, as `evidence.${code}` is; a reason goes with its task. */
const isSaid = (code: string): boolean => {
  const [feature, last] = [code.slice(0, code.indexOf('.')), code.slice(code.indexOf('.') + 1)];
  const isBuilt = (text: string) => text.includes(`\`${feature}.\${`) && text.includes(`'${last}'`);
  return (
    elsewhere.some((text) => text.includes(`'${code}'`) || isBuilt(text)) || (code.endsWith('.why') && isSaid(code.slice(0, -4)))
  );
};
for (const code of Object.keys(allWords)) {
  if (features.includes(code.split('.')[0] as never) && !isSaid(code)) faults.push(`words for ${code}, which nothing says`);
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
