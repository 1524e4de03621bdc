import { digest, without } from './canonical.ts';
import { type RandomSource, webRandom } from './random.ts';
import type { Ballot, Closing, ElectionRecord, Entry, Manifest, Said, Setup } from './record.ts';
import { type KeyPair, sign } from './schnorr.ts';
import { receiptOf } from './vote.ts';

/** An election while it runs. */
export type OpenElection = Pick<ElectionRecord, 'election' | 'manifest' | 'setup' | 'board'>;

export const electionOf = (manifest: Manifest): string => digest('manifest', manifest);

/** The record at its beginning: all have dealt and acknowledged, the board is empty. */
export const opened = (manifest: Manifest, setup: Setup): OpenElection => ({
  election: electionOf(manifest),
  manifest,
  setup,
  board: [],
});

/** D of docs/ballot.md §6: what the next entry names and the operator signs. */
export const entryDigest = (election: string, entry: Entry): string => digest('entry', election, without(entry, 'signature'));

/** The next entry, signed: given to the voter it is the signed receipt. `at` is the instant of arrival. */
export function nextEntry(
  { election, setup, board }: OpenElection,
  said: Said,
  at: string,
  operator: KeyPair,
  random: RandomSource = webRandom,
): Entry {
  const last = board.at(-1);
  const previous = last ? entryDigest(election, last) : digest('setup', election, setup);
  const unsigned = { ...said, seq: board.length + 1, at, previous };
  return { ...unsigned, signature: sign(operator, digest('entry', election, unsigned), random) };
}

/** The last ballot of this voter on the board: it counts, and the next one replaces it. */
export const lastBallotOf = (board: readonly Entry[], voter: string): Ballot | null =>
  board.flatMap((entry) => (entry.kind === 'ballot' && entry.body.voter === voter ? entry.body : [])).at(-1) ?? null;

/** The ballots that count, in the order of the voters. */
export const countedBallots = ({ manifest, board }: Pick<OpenElection, 'manifest' | 'board'>): Ballot[] =>
  manifest.voters.flatMap(({ id }) => lastBallotOf(board, id) ?? []);

/** What the last entry says: whose ballot counts. */
export const closingOf = (open: OpenElection): Closing => ({
  counted: countedBallots(open).map((ballot) => ({ voter: ballot.voter, receipt: receiptOf(ballot) })),
});
