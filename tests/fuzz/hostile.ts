// `npm run fuzz:hostile -- [words of a case]`: reads files made to stop a reader, each in a process of its own, and prints how it ended, how long it
// took and the most memory the process held. Ends with 1 when one fell over, took longer than ten seconds, or held more than 1.5 GB.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readPlanFile } from '#papers/read/readPlan.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { hostileFiles } from './hostileFiles.ts';

const longest = 10_000;
const mostMegabytes = 1_500;
const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

interface Told {
  readonly end: string;
  readonly milliseconds: number;
  readonly cpu: number;
  /** What the process held when the file was made, and at most. */
  readonly before: number;
  readonly most: number;
}

async function readOne(at: number): Promise<Told> {
  const { name, bytes } = hostileFiles[at]!;
  const file = bytes();
  const before = megabytes();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const end = await readPlanFile(file, { fileName: name }).then(
    ({ findings }) => `đọc được, ${findings.length} điều ghi nhận`,
    (error: unknown) => {
      if (error instanceof Unreadable) return `${error.code}: ${error.message}`;
      throw error;
    },
  );
  const { user, system } = process.cpuUsage(cpu);
  const milliseconds = Math.round(performance.now() - start);
  return { end, milliseconds, cpu: Math.round((user + system) / 1000), before, most: megabytes() };
}

function inProcess(at: number): Told | null {
  const file = fileURLToPath(import.meta.url);
  const ran = spawnSync(process.execPath, ['--import', 'tsx', file, '--case', String(at)], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (ran.status !== 0) console.error(ran.stderr.trim());
  return ran.status === 0 ? (JSON.parse(ran.stdout) as Told) : null;
}

const [first, second] = process.argv.slice(2);
if (first === '--case') {
  console.log(JSON.stringify(await readOne(Number(second))));
} else {
  let failed = 0;
  for (const [at, { what, name }] of hostileFiles.entries()) {
    if (first && !what.includes(first)) continue;
    const told = inProcess(at);
    const isGood = told !== null && told.milliseconds <= longest && told.most <= Math.max(mostMegabytes, told.before + 1_000);
    if (!isGood) failed++;
    const said = told ? `${told.milliseconds} ms (CPU ${told.cpu}), ${told.before} → ${told.most} MB, ${told.end}` : 'ĐỔ';
    console.log(`${isGood ? '✓' : '✗'} ${name.slice(2)}  ${what}: ${said}`);
  }
  process.exitCode = failed > 0 ? 1 : 0;
}
