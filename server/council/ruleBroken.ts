import type { Fault } from '#ballot/verify/fault.ts';
import { inputRefusal, type Refusal } from '#domain/kernel/refusal.ts';

/** What the verifier found becomes a refusal that names the rule of docs/ballot.md. */
export function ruleBroken(faults: readonly Fault[], code: string, at: string): Refusal[] {
  const [first] = faults;
  const rules = [...new Set(faults.map(({ rule }) => rule))].join(', ');
  return first ? [inputRefusal(code, at, { rule: rules })] : [];
}
