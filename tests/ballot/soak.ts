// `npm run soak:ballot -- [elections] [seed]`: elections drawn at random, held, counted plainly beside, written to a file's text, read and verified;
// of each a copy with one digit changed somewhere must be refused. Prints one line; exit 1 when anything differs.
import { verify } from '#ballot/verify.ts';
import { countOf, drawCourse, fileOf, hold } from './election.ts';
import { chance, seeded } from './seeded.ts';

const [elections = 1000, seed = 2026] = process.argv.slice(2).map(Number);
const began = process.cpuUsage();
const found = { ballots: 0, votedAgain: 0, decrypted: 0, belowQuorum: 0, wrongCount: 0, refused: 0, changedAccepted: 0 };

/** One hex digit or decimal digit, anywhere in the text, becomes another. */
function withOneDigitChanged(text: string, below: (bound: number) => number): string {
  const places = [...text.matchAll(/[0-9a-f](?=[0-9a-f]*["\],}])/g)].map(({ index }) => index);
  const at = places[below(places.length)]!;
  const digit = text[at] === '1' ? '2' : '1';
  return text.slice(0, at) + digit + text.slice(at + 1);
}

for (let index = 0; index < elections; index++) {
  const random = seeded(`${seed} ${index}`);
  const course = drawCourse(random, { voters: index % 10 === 0 ? 30 : 10, options: 3 });
  const { record } = hold(course, random);
  const [text, plain] = [fileOf(record), countOf(course)];
  const voters = new Set(course.votes.map(({ voter }) => voter)).size;
  found.ballots += course.votes.length;
  found.votedAgain += course.votes.length - voters;
  found[plain ? 'decrypted' : 'belowQuorum']++;
  const { faults } = verify(text);
  const isRight = JSON.stringify(record.tally?.results) === JSON.stringify(plain);
  if (!isRight) found.wrongCount++;
  if (faults.length > 0) found.refused++;
  if (!isRight || faults.length > 0) console.error(`election ${index} of seed ${seed}:`, faults.slice(0, 5));
  const changed = withOneDigitChanged(text, chance(random));
  if (verify(changed).faults.length === 0) {
    found.changedAccepted++;
    console.error(`election ${index} of seed ${seed}: a changed record was accepted`);
  }
  if ((index + 1) % 100 === 0) console.error(`${index + 1} elections`);
}

const seconds = Math.round(process.cpuUsage(began).user / 1e6);
console.log(
  `${elections} elections (seed ${seed}): ${found.ballots} ballots, ${found.votedAgain} of them again; ` +
    `${found.decrypted} decrypted, ${found.belowQuorum} below the quorum; ${found.wrongCount} wrong counts, ${found.refused} honest records refused; ` +
    `${elections} with one digit changed: ${elections - found.changedAccepted} refused; ${seconds} s of CPU`,
);
process.exitCode = found.wrongCount + found.refused + found.changedAccepted > 0 ? 1 : 0;
