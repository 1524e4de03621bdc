// What trustees publish, one thing at a time, as whoever keeps the board asks before taking it.
import { collecting, inOrder, readAs } from './collecting.ts';
import { hashOf } from './encoding.ts';
import { Equations } from './equations.ts';
import type { Fault, Report } from './fault.ts';
import { checkTrustee } from './manifestRules.ts';
import { wantSignature } from './proofs.ts';
import { acknowledgement, dealing, decryption, type OpenRead, openElection, trustee } from './record.ts';
import { checkDealing } from './setupRules.ts';
import type { Reader } from './shape.ts';
import { checkDecryption, type Sums } from './tallyRules.ts';

type Check<T> = (read: T, equations: Equations, report: Report) => void;
type Frozen = Pick<OpenRead, 'election' | 'manifest'>;

function checked<T>(shape: Reader<T>, value: unknown, at: string, check: Check<T>): readonly Fault[] {
  const [faults, report] = collecting();
  const equations = new Equations();
  const read = readAs(shape, value, at, equations, report);
  if (faults.some(({ rule }) => rule === 'R1')) return faults;
  check(read, equations, report);
  equations.settle(hashOf('part', read), report);
  return inOrder(faults);
}

/** What is wrong with the keys a trustee publishes: R1 to R3, R7. */
export const verifyTrustee = (value: unknown): readonly Fault[] =>
  checked(trustee, value, 'trustee', (read, equations, report) => checkTrustee(read, 'trustee', equations, report));

/** What is wrong with one dealing: R1 to R3, R10 to R12. */
export const verifyDealing = ({ election, manifest }: Frozen, value: unknown): readonly Fault[] =>
  checked(dealing, value, 'dealing', (read, equations, report) => {
    checkDealing({ election, ...manifest, dealing: read, at: 'dealing' }, equations, report);
  });

/** What is wrong with one acknowledgement of these dealings: R1 to R3, R13. */
export const verifyAcknowledgement = (
  { election, manifest }: Frozen,
  dealings: readonly unknown[],
  value: unknown,
): readonly Fault[] =>
  checked(acknowledgement, value, 'acknowledgement', ({ trustee: id, signature }, equations, report) => {
    const key = manifest.trustees.find((one) => one.id === id)?.signKey;
    const place = { rule: 'R13', at: 'acknowledgement', equations, report } as const;
    if (key) wantSignature(place, key, signature, hashOf('acknowledgement', election, id, dealings));
    else report('R13', 'acknowledgement.trustee');
  });

/** What is wrong with one trustee's part of the decryption of these sums: R1 to R3, R32, R33. */
export const verifyDecryption = (closed: unknown, sums: Sums, value: unknown): readonly Fault[] =>
  checked(decryption, value, 'decryption', (read, equations, report) => {
    const [faults, reportOpen] = collecting();
    const open = readAs(openElection, closed, 'election', equations, reportOpen);
    const shape = open.manifest.questions.map(({ options }) => options.length).join();
    const isTrustee = open.manifest.trustees.some(({ id }) => id === read.trustee);
    const isWhole = read.factors.map((row) => row.length).join() === shape;
    if (!isTrustee || !isWhole || faults.length > 0) report('R32', 'decryption');
    else checkDecryption(open, sums, read, 0, equations, report);
  });
