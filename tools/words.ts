// Every refusal code has words, and no words stand for a code that nothing says; the glossary has every folder of the
// domain, every role and every stored value, and docs/law.md every file and shipped document of domain/law.
import { readdirSync, readFileSync } from 'node:fs';
import { legalDocuments } from '#domain/law/legalDocuments.ts';
import { roles } from '#domain/people/actor.ts';
import { migrationNames } from '#server/db/migrate.ts';
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
/** Said whole, or put together from its feature and its last part, as `evidence.${code}` is; a reason goes with its task, what to do with its finding. */
const isSaid = (code: string): boolean => {
  const [feature, last] = [code.slice(0, code.indexOf('.')), code.slice(code.indexOf('.') + 1)];
  const isBuilt = (text: string) => text.includes(`\`${feature}.\${`) && text.includes(`'${last}'`);
  return (
    elsewhere.some((text) => text.includes(`'${code}'`) || isBuilt(text)) ||
    (/\.(?:why|mend)$/.test(code) && isSaid(code.replace(/\.\w+$/, '')))
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

const glossary = readFileSync('docs/glossary.md', 'utf8');
const law = readFileSync('docs/law.md', 'utf8');
/** A table's name, or a column with the values it is limited to. */
const storing = /(?:create|alter) table (\w+)|(\w+) in \(('[^)]*')\)/g;

function lackIn(text: string, where: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => !text.includes(`\`${word}\``)).map((word) => `${where} lacks \`${word}\``);
}

function storedValues(sql: string): readonly { column: string; values: readonly string[] }[] {
  let table = '';
  return [...sql.matchAll(storing)].flatMap(([, named, column, list]) => {
    table = named ?? table;
    return column ? [{ column: `${table}.${column}`, values: [...list!.matchAll(/'([^']+)'/g)].map((match) => match[1]!) }] : [];
  });
}

/** The values of columns after all migrations: those of a table that is gone, or of a check that was taken away, are nobody's words. */
function valuesThatStand(): ReadonlyMap<string, ReadonlySet<string>> {
  const standing = new Map<string, Set<string>>();
  for (const name of migrationNames('server/db/migrations')) {
    const sql = readFileSync(`server/db/migrations/${name}`, 'utf8');
    for (const column of [...standing.keys()]) {
      const [table] = column.split('.');
      const isGone = new RegExp(`drop table ${table};|drop constraint ${column.replace('.', '_')}_check;`).test(sql);
      if (isGone) standing.delete(column);
    }
    for (const { column, values } of storedValues(sql)) {
      standing.set(column, new Set([...(standing.get(column) ?? []), ...values]));
    }
  }
  return standing;
}

const domainFiles = sourceFiles('domain');
faults.push(...lackIn(glossary, 'docs/glossary.md', [...new Set(domainFiles.map((file) => file.split('/')[1]!)), ...roles]));
for (const [column, values] of valuesThatStand()) {
  const row = glossary.split('\n').find((line) => line.startsWith(`| \`${column}\` |`)) ?? '';
  faults.push(...lackIn(row, `docs/glossary.md, in a row that begins with \`${column}\`,`, [...values]));
}
const lawFiles = readdirSync('domain/law').filter((file) => !file.endsWith('.test.ts'));
faults.push(...lackIn(law, 'docs/law.md', [...lawFiles, ...legalDocuments.map(({ number }) => number)]));

for (const fault of faults) console.error(fault);
console.log(`words: ${Object.keys(allWords).length} phrases, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
