import { hashOf, unsigned } from './encoding.ts';
import type { Equations, Term } from './equations.ts';
import type { Report } from './fault.ts';
import { wantKnowledge, wantSignature } from './proofs.ts';
import type { DealingRead, OpenRead } from './record.ts';

/** R10 to R14. */
export function checkSetup({ election, manifest, setup }: OpenRead, equations: Equations, report: Report): void {
  const { trustees, threshold } = manifest;
  const ids = trustees.map(({ id }) => id).join();
  if (setup.dealings.map(({ trustee }) => trustee).join() !== ids) report('R10', 'setup.dealings');
  for (const [index, dealing] of setup.dealings.entries()) {
    checkDealing({ election, trustees, threshold, dealing, at: `setup.dealings[${index}]` }, equations, report);
  }
  if (setup.acknowledgements.map(({ trustee }) => trustee).join() !== ids) report('R13', 'setup.acknowledgements');
  for (const [index, { trustee, signature }] of setup.acknowledgements.entries()) {
    const key = trustees.find(({ id }) => id === trustee)?.signKey;
    const place = { rule: 'R13', at: `setup.acknowledgements[${index}]`, equations, report } as const;
    if (key) wantSignature(place, key, signature, hashOf('acknowledgement', election, trustee, setup.dealings));
  }
  checkKey(setup, equations, report);
}

interface Dealt extends Pick<OpenRead['manifest'], 'trustees' | 'threshold'> {
  readonly election: string;
  readonly dealing: DealingRead;
  readonly at: string;
}

/** R10 of one dealing, R11 and R12. */
export function checkDealing({ election, trustees, threshold, dealing, at }: Dealt, equations: Equations, report: Report): void {
  const isWhole = dealing.commitments.length === threshold && dealing.proofs.length === threshold;
  const ids = trustees.map(({ id }) => id).join();
  if (!isWhole || dealing.shares.map(({ trustee }) => trustee).join() !== ids) report('R10', at);
  const { trustee, commitments, proofs, signature } = dealing;
  for (const [power, proof] of proofs.entries()) {
    const place = { rule: 'R11', at: `${at}.proofs[${power}]`, equations, report } as const;
    if (commitments[power])
      wantKnowledge(place, commitments[power], proof, 'coefficient', [election, trustee, power, commitments]);
  }
  const key = trustees.find(({ id }) => id === trustee)?.signKey;
  const place = { rule: 'R12', at: `${at}.signature`, equations, report } as const;
  if (key) wantSignature(place, key, signature, hashOf('dealing', election, unsigned(dealing)));
}

/** The equation says nothing of a sum that is the identity: `setup.key` cannot be it by R2. */
function checkKey({ dealings, key }: OpenRead['setup'], equations: Equations, report: Report): void {
  const firsts = dealings.flatMap(({ commitments }) => commitments.slice(0, 1));
  if (firsts.length === 0) report('R14', 'setup.key');
  equations.want('R14', 'setup.key', [[key, -1n], ...firsts.map((first): Term => [first, 1n])]);
}

/** V_i for the trustee at an index; null when a commitment cannot be read. */
export function verificationKeyOf({ dealings }: OpenRead['setup'], index: number, equations: Equations): string | null {
  const number = BigInt(index + 1);
  return equations.derived(
    dealings.flatMap(({ commitments }) => commitments.map((one, power): Term => [one, number ** BigInt(power)])),
  );
}
