import { checkBallots, checkNextBallot, countedOn } from './verify/ballotRules.ts';
import { ballotsOn, checkBoard, digestOf, receiptOf, type Stage } from './verify/boardRules.ts';
import { collecting, inOrder, readAs } from './verify/collecting.ts';
import { encode, hashOf } from './verify/encoding.ts';
import { Equations } from './verify/equations.ts';
import type { Fault } from './verify/fault.ts';
import { checkManifest } from './verify/manifestRules.ts';
import { ballot as ballotShape, openElection, type RecordRead, record as recordShape } from './verify/record.ts';
import { checkSetup } from './verify/setupRules.ts';
import { checkTally } from './verify/tallyRules.ts';

export type { Fault } from './verify/fault.ts';

/** What a receipt that was asked about turned out to be. */
export interface ReceiptFound {
  readonly receipt: string;
  readonly state: 'counts' | 'replaced' | 'absent';
  readonly voter: string | null;
}

/** What a record says, as far as it could be read. */
export interface Summary {
  readonly election: string;
  readonly title: string;
  readonly eligible: number;
  readonly voted: number;
  /** Ballots that were replaced by a later one. */
  readonly replaced: number;
  readonly quorum: number;
  readonly trustees: number;
  readonly threshold: number;
  readonly decryptedBy: readonly string[];
  readonly closing: string | null;
  readonly closedAt: string | null;
  /** Null when nothing was decrypted. */
  readonly questions: readonly { readonly title: string; readonly options: readonly { title: string; count: number | null }[] }[];
  readonly receipts: readonly ReceiptFound[];
}

export interface Verdict {
  readonly faults: readonly Fault[];
  readonly summary: Summary | null;
}

export interface Asked {
  /** Receipts that must be on the board (R36). */
  readonly receipts?: readonly string[];
  /** `closed` for a trustee before decrypting (no tally yet), `open` while voting; `complete` when not said. */
  readonly stage?: Stage;
}

/** Checks an election's record (tệp cuộc bỏ phiếu) against every rule of docs/ballot.md. Reads nothing but the text. */
export function verify(file: string, { receipts = [], stage = 'complete' }: Asked = {}): Verdict {
  const [faults, report] = collecting();
  const equations = new Equations();
  const value = parsed(file);
  const read = value === undefined ? undefined : readAs(recordShape, value, 'record', equations, report);
  if (value === undefined || !isCanonical(file, value)) report('R1', 'record');
  if (!read || faults.some(({ rule }) => rule === 'R1')) return { faults: inOrder(faults), summary: null };
  checkManifest(read, equations, report);
  checkSetup(read, equations, report);
  checkBoard(read, stage, equations, report);
  checkBallots(read, equations, report);
  if (stage === 'complete') checkTally(read, equations, report);
  const found = receipts.map((receipt) => findReceipt(read, receipt));
  for (const { receipt, state } of found) if (state === 'absent') report('R36', receipt);
  equations.settle(hashOf('record', read), report);
  return { faults: inOrder(faults), summary: summaryOf(read, found) };
}

/** What is wrong with a ballot that would come next on an open board: R1 to R3 and R21 to R28. The time of arrival is the server's. */
export function verifyNextBallot(open: unknown, ballot: unknown): readonly Fault[] {
  const [faults, report] = collecting();
  const equations = new Equations();
  const board = readAs(openElection, open, 'election', null, report);
  const read = readAs(ballotShape, ballot, 'ballot', equations, report);
  if (faults.some(({ rule }) => rule === 'R1')) return faults;
  checkNextBallot(board, read, equations, report);
  equations.settle(hashOf('next', board.election, read), report);
  return inOrder(faults);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file) as unknown;
  } catch {
    return undefined;
  }
}

const isCanonical = (file: string, value: unknown): boolean => {
  const canonical = encode(value);
  return file === canonical || file === `${canonical}\n`;
};

function findReceipt({ manifest, board }: RecordRead, receipt: string): ReceiptFound {
  const voter = ballotsOn(board).find(({ body }) => receiptOf(body) === receipt)?.body.voter ?? null;
  const counts = countedOn(manifest, board).some((body) => receiptOf(body) === receipt);
  return { receipt, voter, state: counts ? 'counts' : voter === null ? 'absent' : 'replaced' };
}

function summaryOf({ election, manifest, board, tally }: RecordRead, receipts: readonly ReceiptFound[]): Summary {
  const closing = board.findLast(({ kind }) => kind === 'closing');
  const voted = countedOn(manifest, board).length;
  return {
    election,
    title: manifest.title,
    eligible: manifest.voters.length,
    voted,
    replaced: ballotsOn(board).length - voted,
    quorum: manifest.quorum,
    trustees: manifest.trustees.length,
    threshold: manifest.threshold,
    decryptedBy: tally?.decryptions.map(({ trustee }) => trustee) ?? [],
    closing: closing ? digestOf(election, closing) : null,
    closedAt: closing?.at ?? null,
    questions: manifest.questions.map(({ title, options }, q) => ({
      title,
      options: options.map((option, o) => ({ title: option.title, count: tally?.results?.[q]?.[o] ?? null })),
    })),
    receipts,
  };
}
