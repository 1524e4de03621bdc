// `npm run soak:offline -- [interruptions] [seed] [--without-queue|--without-drafts|--without-keys]`: pledges and evidence filled in and sent
// while tabs die, networks go, sessions end and servers are killed; prints what became of everything typed and taken, the verdict last.
// Exit 1 when anything was lost or doubled. Its progress goes to the other stream.
import { buildWeb } from '#cli/buildWeb.ts';
import { startTestServer, stopTestServer } from '../support/database.ts';
import { live } from './live.ts';
import { openSchool } from './school.ts';
import { isClean, verdictOf } from './verdict.ts';
import type { Without } from './weakened.ts';

const words = process.argv.slice(2);
const [interruptions = 200, seed = 2026] = words.filter((word) => /^\d+$/.test(word)).map(Number);
const without = (['queue', 'drafts', 'keys'] as const satisfies readonly Without[]).find((name) =>
  words.includes(`--without-${name}`),
);

await buildWeb();
await startTestServer();
const school = await openSchool();
try {
  const say = (text: string) => console.error(text);
  const result = await live({ school, member: school.members.teacher, interruptions, seed, without, say });
  console.log(JSON.stringify(result, null, 2));
  console.log(verdictOf(result));
  process.exitCode = isClean(result) ? 0 : 1;
} finally {
  await school.close();
  await stopTestServer();
}
