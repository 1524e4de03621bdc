// `npm run measure:ballot`: how long it takes to cast, to decrypt and to verify, on one core, in seconds of CPU and of the clock;
// and how often an attacker with everything that is stored is right. Prints lines for docs/ballot.md.
import { verify } from '#ballot/verify.ts';
import { beyondChance, play, real, successes, weakened } from './attacker.ts';
import { ballotOf, type Course, fileOf, hold, openElection } from './election.ts';

const [games = 400] = process.argv.slice(2).map(Number);

function timed<T>(name: string, act: () => T): T {
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  const made = act();
  const [used, passed] = [process.cpuUsage(cpu).user / 1e6, (performance.now() - clock) / 1000];
  console.log(`| ${name} | ${used.toFixed(2)} | ${passed.toFixed(2)} |`);
  return made;
}

function courseOf(voters: number, questions: Course['questions'], picks: string[][]): Course {
  const votes = Array.from({ length: voters }, (_, voter) => ({ voter, picks }));
  return { questions, voters, attested: [], trustees: 5, threshold: 3, quorum: 3, votes, decrypting: [0, 2, 4] };
}

const candidates = Array.from({ length: 30 }, (_, index) => ({ id: `u${index}`, title: `Ứng viên ${index + 1}` }));
const chosen = candidates.slice(0, 10).map(({ id }) => id);
const oneList = courseOf(30, [{ id: 'q', title: 'Chọn', options: candidates, min: 0, max: 10 }], [chosen]);
const yesNo = ['co', 'khong'].map((id) => ({ id, title: id }));
const oneByOne = courseOf(
  30,
  candidates.map(({ id, title }) => ({ id, title, options: yesNo, min: 0, max: 1 })),
  candidates.map(() => ['co']),
);

console.log('| what | s of CPU | s by the clock |\n|---|---|---|');
for (const [name, course] of [
  ['30 candidates on one list, at most 10', oneList],
  ['30 candidates, yes or no each', oneByOne],
] as const) {
  const state = timed(`5 trustees set up, 3 needed (${name})`, () => openElection(course));
  timed(`the first ballot on a device: ${name}`, () => ballotOf(state, course.votes[0]!));
  timed(`a ballot: ${name}`, () => ballotOf(state, course.votes[1]!));
  const text = fileOf(hold(course).record);
  const { faults } = timed(`verify 30 voters, ${name} (${(text.length / 1e6).toFixed(1)} MB)`, () => verify(text));
  if (faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 5)));
}
const half = Math.floor(games / 2);
const gamesOf = (build: typeof real, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => play(build, from + index));
const right = successes(gamesOf(real, half, games - half), gamesOf(real, 0, half));
const fair = Math.abs(right - (games - half) / 2) < beyondChance(games - half);
console.log(
  `\nattacker, real build: ${right} of ${games - half} right (${fair ? 'within' : 'BEYOND'} four deviations of a coin)`,
);
for (const [name, build] of Object.entries(weakened)) {
  console.log(`attacker, ${name}: ${successes(gamesOf(build, 0, 20), gamesOf(real, 0, 2))} of 20 right`);
}
