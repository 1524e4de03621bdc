import { useKeys } from '../ui/useKeys.ts';
import { findingFrom } from './findingOrder.ts';
import type { Lit, Pointing } from './lit.ts';
import type { PlanWork, ShownFinding, ShownPlan } from './usePlan.ts';

interface Keys {
  readonly plan: ShownPlan;
  readonly pointing: Pointing;
  readonly work: PlanWork;
  readonly onEdit: (finding: ShownFinding) => void;
  readonly onDismissing: (finding: number) => void;
  readonly free: boolean;
}

/** n and p go through the findings that wait, a accepts, e puts other words, b passes over. */
export function useFindingKeys({ plan, pointing, work, onEdit, onDismissing, free }: Keys): void {
  const { lit, go } = pointing;
  const here = plan.findings.find(({ index, waitsFor }) => index === lit.finding && waitsFor === 'answer');
  const step = (by: 1 | -1) => {
    const next = findingFrom(plan.findings, lit.finding, by);
    if (next) goToFinding(go, next.index);
  };
  useKeys(
    {
      n: () => step(1),
      p: () => step(-1),
      a: () => {
        if (here?.suggestion !== undefined && !work.pending) work.accept(here.index);
      },
      e: () => here && onEdit(here),
      b: () => here && onDismissing(here.index),
    },
    free,
  );
}

/** Lights a finding on both sides and takes the keyboard to its card. */
export function goToFinding(go: (lit: Lit, side: 'findings') => void, finding: number): void {
  go({ finding, place: null }, 'findings');
  requestAnimationFrame(() => document.getElementById(`phat-hien-${finding}`)?.focus({ preventScroll: true }));
}
