import { base, challengeOf, type Equations, numberOf, order, type Term } from './equations.ts';
import type { Report } from './fault.ts';
import type { BranchRead, ProofRead } from './record.ts';
import type { RuleName } from './rules.ts';

/** Where a check stands, and what it asks of. */
export interface Place {
  readonly rule: RuleName;
  readonly at: string;
  readonly equations: Equations;
  readonly report: Report;
}

/** sG = R + cX. */
export function wantKnowledge(
  { rule, at, equations }: Place,
  key: string,
  proof: ProofRead,
  tag: string,
  context: readonly unknown[],
) {
  const c = challengeOf(tag, key, proof.commitment, ...context);
  equations.want(rule, at, [
    [base, numberOf(proof.response)],
    [proof.commitment, -1n],
    [key, -c],
  ]);
}

export const wantSignature = (place: Place, key: string, proof: ProofRead, digest: string) =>
  wantKnowledge(place, key, proof, 'signature', [digest]);

/** That Σ of the ciphertexts holds one of `values`; the challenges add up to that of the statement. */
export function wantOneOf(
  { rule, at, equations, report }: Place,
  key: string,
  ciphertexts: readonly { readonly a: string; readonly b: string }[],
  [first, branches]: readonly [first: number, branches: readonly BranchRead[]],
  [tag, ...statement]: readonly [string, ...unknown[]],
) {
  const whole = challengeOf(
    tag,
    ...statement,
    branches.map(({ a, b }) => [a, b]),
  );
  const given = branches.reduce((sum, branch) => sum + numberOf(branch.challenge), 0n) % order;
  if (given !== whole) report(rule, at);
  for (const [index, branch] of branches.entries()) {
    const [c, s] = [numberOf(branch.challenge), numberOf(branch.response)];
    equations.want(rule, at, [[base, s], [branch.a, -1n], ...ciphertexts.map(({ a }): Term => [a, -c])]);
    equations.want(rule, at, [
      [key, s],
      [branch.b, -1n],
      [base, c * BigInt(first + index)],
      ...ciphertexts.map(({ b }): Term => [b, -c]),
    ]);
  }
}
