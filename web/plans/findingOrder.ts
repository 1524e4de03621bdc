import type { ShownFinding } from './usePlan.ts';

const rank = { error: 0, warning: 1, note: 2 } as const;

/** Errors, then warnings, each from top to bottom: the order that the keys go through. */
export function inOrder(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity] || a.line - b.line || a.index - b.index);
}

const waitingIn = (findings: readonly ShownFinding[]) => inOrder(findings.filter(({ waitsFor }) => waitsFor === 'answer'));

/** The finding that waits `by` steps from the one pointed at, around the end; from none, the first or the last. */
export function findingFrom(findings: readonly ShownFinding[], at: number | null, by: 1 | -1): ShownFinding | undefined {
  const waiting = waitingIn(findings);
  const here = waiting.findIndex(({ index }) => index === at);
  if (here >= 0) return waiting[(here + by + waiting.length) % waiting.length];
  return by === 1 ? afterAnswer(findings, at) : waiting.at(-1);
}

/** Once a finding is answered, the next that waits below it; else the first of all. */
export function afterAnswer(findings: readonly ShownFinding[], answered: number | null): ShownFinding | undefined {
  const order = inOrder(findings);
  const from = order.findIndex(({ index }) => index === answered);
  const waiting = waitingIn(findings);
  return waiting.find((finding) => order.indexOf(finding) > from) ?? waiting[0];
}
