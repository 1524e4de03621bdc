// `npm run check`: format and lint, the types of every room, the rule of rooms, words, migrations, generated types.
import { spawn } from 'node:child_process';

const steps: readonly (readonly [string, readonly string[]])[] = [
  ['types of the rest', ['tsc', '-p', '.']],
  ['format and lint', ['biome', 'check', '--error-on-warnings', '.']],
  ['types of domain', ['tsc', '-p', 'domain']],
  ['types of web', ['tsc', '-p', 'web']],
  ['types of the worker', ['tsc', '-p', 'web/worker']],
  ['rule of rooms', ['tsx', 'tools/rooms.ts']],
  ['words', ['tsx', 'tools/words.ts']],
  ['migrations', ['tsx', 'tools/migrations.ts']],
  ['generated types', ['tsx', 'tools/schema.ts', '--check']],
];

function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn('npx', [...args], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data));
    child.stderr.on('data', (data: Buffer) => (output += data));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

// Two at a time: most of them keep one core busy.
const waiting = [...steps];
let failed = 0;

async function work(): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [name, args] = step;
    const { code, output } = await run(args);
    console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
    if (code !== 0) {
      failed++;
      console.log(output.trim());
    }
  }
}

await Promise.all([work(), work()]);
process.exitCode = failed > 0 ? 1 : 0;
