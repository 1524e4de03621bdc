import * as api from '#api/elections.ts';
import { nextEntry, type OpenElection } from '#ballot/board.ts';
import type { Ballot, Entry, Said } from '#ballot/record.ts';
import type { KeyPair } from '#ballot/schnorr.ts';
import { verifyNextBallot } from '#ballot/verify.ts';
import { receiptOf } from '#ballot/vote.ts';
import { whyNotCast } from '#domain/council/election.ts';
import { whyNotSeeInside } from '#domain/council/policy.ts';
import type { SittingCase } from '#domain/council/sitting.ts';
import { inputRefusal, type Refusal, Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action, type Context } from '../kernel/action.ts';
import { instant } from './beginElection.ts';
import { addEntry, type HeldElection, loadBoard, lockElections, openOf } from './electionStore.ts';
import { operatorKey } from './operatorKey.ts';
import { ruleBroken } from './ruleBroken.ts';
import { loadScene } from './scene.ts';

/**
 * A voter casts in all the votes of a sitting that are open to them, in one go: all are taken or none. What comes is a ciphertext with its
 * proofs; the boards are held one after another, so that of many sent at once each is judged by the board it will stand on.
 */
export const castBallots = action({
  name: 'council.castBallots',
  input: api.castBallots.input,
  async run({ sittingId, ballots }, context) {
    const ids = ballots.map(({ electionId }) => electionId);
    refuseIf(new Set(ids).size === ids.length ? [] : [inputRefusal('council.ballot-refused', 'ballots', { rule: 'R24' })]);
    const elections = await lockElections(context.tx, ids);
    const { cases } = await loadScene(context, sittingId);
    const booths = ballots.map(({ electionId, ballot }, index) => {
      const election = elections.find(({ id }) => id === electionId);
      const one = cases.find(({ votes }) => votes.some(({ id }) => id === election?.voteId));
      if (!election || !one) throw new Refused([{ kind: 'unseen', code: 'council.election-not-found' }]);
      return { election, one, ballot, at: `ballots.${index}.ballot` };
    });
    refuseIf(booths.flatMap((booth) => whyNot(booth, context)));
    const taken = [];
    for (const booth of booths) taken.push(await take(booth, context, sittingId));
    const replaced = booths.filter(({ ballot }) => ballot.revision !== 1).length;
    const body = { ballots: taken.length, replaced, at: context.now };
    context.record({ type: 'sitting.ballots-recorded', subjectId: sittingId, body });
    return { taken };
  },
});

interface Booth {
  readonly election: HeldElection;
  readonly one: SittingCase;
  readonly ballot: Readonly<Record<string, unknown>>;
  readonly at: string;
}

function whyNot({ election, one }: Booth, { actor, now }: Context): Refusal[] {
  const tied = whyNotSeeInside(actor, one);
  return tied.length > 0 ? tied : whyNotCast(one.votes.at(-1), election, actor.personId, now);
}

async function take({ election, one, ballot, at }: Booth, context: Context, sittingId: string) {
  const { actor, tx, record } = context;
  const pair = operatorKey(context.site);
  const own = election.voters.find(({ personId }) => personId === actor.personId)!.voter;
  refuseIf(ballot.voter === own ? [] : [inputRefusal('council.ballot-refused', at, { rule: 'R21' })]);
  const board = await loadBoard(tx, election.id);
  const time = [instant(context.now), board.at(-1)?.at ?? ''].sort().at(-1)!;
  const append = appending(openOf(election, board), time, pair);
  const credential = credentialFor(election, board, own, ballot.voterKey, at);
  const vouched = credential ? append({ kind: 'credential', body: credential }) : null;
  const open = openOf(election, vouched ? [...board, vouched] : board);
  refuseIf(whyNotNext(open, ballot, at));
  const taken = ballot as unknown as Ballot;
  const entry = appending(open, time, pair)({ kind: 'ballot', body: taken });
  if (vouched) await addEntry(tx, election.id, vouched);
  await addEntry(tx, election.id, entry);
  const body = { sittingId, voteId: election.voteId, electionId: election.id, revision: taken.revision };
  record({ type: 'sitting.ballot-cast', subjectId: one.id, body });
  return { electionId: election.id, at: entry.at, receipt: receiptFor(one, taken, entry) };
}

const appending = (open: OpenElection, at: string, pair: KeyPair) => (said: Said) => nextEntry(open, said, at, pair);

/** Only a vote that everybody may verify gives receipts. */
function receiptFor(one: SittingCase, ballot: Ballot, { seq, previous, signature }: Entry) {
  return one.votes.at(-1)!.form === 'verifiable' ? { receipt: receiptOf(ballot), seq, previous, signature } : null;
}

/** The device's key, vouched for on the board where it is not the last one already (R20); a key is nobody else's. */
function credentialFor(election: HeldElection, board: readonly Entry[], voter: string, key: unknown, at: string) {
  if (typeof key !== 'string' || !/^[0-9a-f]{64}$/.test(key)) {
    throw new Refused([inputRefusal('council.ballot-refused', at, { rule: 'R1' })]);
  }
  const issued = board.flatMap((entry) => (entry.kind === 'credential' ? [entry.body] : []));
  const { operator, trustees } = election.manifest;
  const fixed = [operator, ...trustees.flatMap(({ signKey, shareKey }) => [signKey, shareKey])];
  const isTaken = fixed.includes(key) || issued.some((one) => one.key === key && one.voter !== voter);
  refuseIf(isTaken ? [inputRefusal('council.ballot-refused', at, { rule: 'R20' })] : []);
  return issued.findLast((one) => one.voter === voter)?.key === key ? null : { voter, key };
}

/** A ballot made before another of the same voter was taken says so in words of its own: the voter looks, and votes again. */
function whyNotNext(open: OpenElection, ballot: unknown, at: string): Refusal[] {
  const faults = verifyNextBallot(open, ballot);
  const isLate = faults.length > 0 && faults.every(({ rule }) => rule === 'R24');
  return isLate ? [stateRefusal('council.voted-elsewhere')] : ruleBroken(faults, 'council.ballot-refused', at);
}
