// How much of the plans in a folder is read as a careful reader reads them: each NAME.txt beside its NAME.reading, written by hand.
// `npx tsx tools/readingShares.ts [--lines] [FOLDER | FILE.txt]…` prints the shares of every sort, and with --lines what differs.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '#papers/read/readPlan.ts';
import { compareReading, entriesOf, handEntries, type Share } from '#tests/support/handReading.ts';
import { selected, wordedIn } from '#tests/support/spans.ts';

const ownCases = 'papers/read/cases/genre';

function casesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path.replace(/\.txt$/, '')];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt') && existsSync(join(path, name.replace(/\.txt$/, '.reading'))))
    .map((name) => join(path, name.replace(/\.txt$/, '')))
    .sort();
}

const total = new Map<string, { expected: number; found: number; extra: number }>();
function add(sort: string, share: Share): void {
  const sum = total.get(sort) ?? { expected: 0, found: 0, extra: 0 };
  sum.expected += share.expected;
  sum.found += share.found;
  sum.extra += share.extra;
  total.set(sort, sum);
}

const args = process.argv.slice(2);
const showing = args.includes('--lines');
const paths = args.filter((arg) => !arg.startsWith('--'));
for (const path of (paths.length > 0 ? paths : [ownCases]).flatMap(casesIn)) {
  const { lines, findings: _, ...reading } = readPlan(readFileSync(`${path}.txt`), { fileName: `${path}.txt` });
  const { shares, missed, invented } = compareReading(handEntries(readFileSync(`${path}.reading`, 'utf8')), entriesOf(reading));
  for (const [sort, share] of shares) add(sort, share);
  const placed = wordedIn(reading).filter((one) => one.words !== reading.signatory?.name);
  const right = placed.filter(({ words, span }) => selected(lines, span) === words).length;
  add('span', { expected: placed.length, found: right, extra: 0 });
  console.log(`${path}: ${missed.length} missed, ${invented.length} besides`);
  if (showing)
    for (const line of [...missed.map((one) => `  < ${one}`), ...invented.map((one) => `  > ${one}`)]) console.log(line);
}
for (const [sort, { expected, found, extra }] of [...total].sort()) {
  const share = expected === 0 ? 100 : (100 * found) / expected;
  console.log(`${sort.padEnd(12)} ${found}/${expected} (${share.toFixed(1)} %), ${extra} besides`);
}
