// `npm run fuzz:plans -- [files] [seed] [txt|docx|pdf|xlsx]`: reads thousands of damaged plans and prints, for each kind, how they ended and the
// longest time. All files are of the kind named; where none is named, each kind has its equal share of them.
// Ends with 1 when one fell over or took longer than ten seconds; that one's seed is printed.
import { readPlanFile } from '#papers/read/readPlan.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { mutated, mutatedInside, seeded } from '../support/mutations.ts';
import { planFiles } from '../support/planFiles.ts';

const [files = 10_000, first = 1] = process.argv.slice(2, 4).map(Number);
const only = process.argv[4];
const kinds = Object.entries(planFiles).filter(([kind]) => only === undefined || only === kind);
if (kinds.length === 0) throw new Error(`no such kind: ${only}`);
const share = Math.ceil(files / kinds.length);
const longest = 10_000;
let failed = 0;
for (const [kind, { name, bytes }] of kinds) {
  const ends = new Map<string, number>();
  let slowest = { milliseconds: 0, seed: 0 };
  for (let seed = first; seed < first + share; seed++) {
    const random = seeded(seed);
    const inside = bytes[0] === 0x50 && random() < 0.5;
    const damaged = inside ? mutatedInside(bytes, random) : mutated(bytes, random);
    const start = performance.now();
    let end = 'read';
    try {
      await readPlanFile(damaged, { fileName: name });
    } catch (error) {
      end = error instanceof Unreadable ? error.code : 'FELL OVER';
      if (!(error instanceof Unreadable)) console.error(`${kind} seed ${seed}:`, error);
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed };
    if (end === 'FELL OVER' || milliseconds > longest) failed++;
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const counted = [...ends].sort((a, b) => b[1] - a[1]).map(([end, count]) => `${end} ${count}`);
  console.log(
    `${kind}, ${share} files: ${counted.join(', ')}; slowest ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed})`,
  );
}
console.log(`memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);
process.exitCode = failed > 0 ? 1 : 0;
