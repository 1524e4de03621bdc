// `npm run soak:offline -- [interruptions] [seed] [--without-queue]`: pledges and evidence filled in and sent while tabs die, networks go,
// sessions end and servers are killed; prints what became of everything typed and taken. Exit 1 when anything was lost or doubled.
import { buildWeb } from '#cli/buildWeb.ts';
import { startTestServer, stopTestServer } from '../support/database.ts';
import { live } from './live.ts';

const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const [interruptions = 200, seed = 2026] = numbers.map(Number);

await buildWeb();
await startTestServer();
try {
  const withoutQueue = process.argv.includes('--without-queue');
  const result = await live({ interruptions, seed, withoutQueue, say: (text) => console.error(text) });
  console.log(JSON.stringify(result, null, 2));
  const faults = [result.lost, result.missing, result.doubled, result.changed, result.stuck];
  process.exitCode = faults.some((list) => list.length > 0) ? 1 : 0;
} finally {
  await stopTestServer();
}
