// `npm run soak:theft -- 40 2026`: so many votes in each of two councils on a real site, drawn by this seed, after as many to learn from;
// then every table as a restored backup has it, the backup itself, the write-ahead log and the logs in the hands of an attacker. Prints what a blind draw would name beside it.
import { deviations, type Score } from '#tests/ballot/siteAttacker.ts';
import { startTestServer, stopTestServer } from '#tests/support/database.ts';
import { testSite } from '#tests/support/site.ts';
import { theftAt, weakBuilds } from './siteTheft.ts';

const [count = 40, seed = 2026] = process.argv.slice(2).map(Number);

const told = (name: string, score: Score) =>
  console.log(
    `${name}: ${score.named} of ${score.inFavour} in favour named; a blind draw names ${score.expected.toFixed(1)} ` +
      `± ${Math.sqrt(score.variance).toFixed(1)} (${deviations(score).toFixed(2)} deviations); ${score.unanimous} unanimous votes are left out`,
  );

await startTestServer();
const world = await testSite('2021-12-10');
try {
  const theft = await theftAt(world, count, String(seed), true);
  const real = await theft.rob(count);
  told('real build', real);
  let failed = Math.abs(deviations(real)) >= 4;
  for (const [name, { keep }] of Object.entries(weakBuilds)) {
    const weak = await theft.rob(3, keep(world));
    told(`a build that keeps ${name}`, weak);
    failed ||= weak.named < weak.inFavour;
  }
  console.log(failed ? 'NOT as promised' : 'as promised');
  process.exitCode = failed ? 1 : 0;
} finally {
  await world.close();
  await stopTestServer();
}
