// A migration that has landed is never edited: its hash stands in landed.json. `--land` adds the new ones.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationNames } from '#server/db/migrate.ts';

const folder = 'server/db/migrations';
const list = join(folder, 'landed.json');
const landed = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
const present = Object.fromEntries(
  migrationNames(folder).map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  ]),
);
const faults = Object.entries(landed).flatMap(([name, hash]) => {
  if (!(name in present)) return [`${name} has landed and is gone`];
  return present[name] === hash ? [] : [`${name} has landed and was edited: write a new migration`];
});
const fresh = Object.keys(present).filter((name) => !(name in landed));
if (faults.length === 0 && process.argv.includes('--land')) writeFileSync(list, `${JSON.stringify(present, null, 2)}\n`);
else if (fresh.length > 0) faults.push(`not landed yet, run npm run migrations:land: ${fresh.join(', ')}`);
for (const fault of faults) console.error(fault);
console.log(`migrations: ${Object.keys(present).length}, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
