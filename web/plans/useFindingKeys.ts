import { useEffect } from 'react';
import { inOrder } from './FindingColumn.tsx';
import type { Lit } from './lit.ts';
import type { PlanWork, ShownFinding, ShownPlan } from './usePlan.ts';

interface Keys {
  readonly plan: ShownPlan;
  readonly lit: Lit;
  readonly setLit: (lit: Lit) => void;
  readonly work: PlanWork;
  readonly onEdit: (finding: ShownFinding) => void;
  /** Nothing else holds the keyboard. */
  readonly free: boolean;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** n goes to the next finding that waits, a accepts it, e puts other words. */
export function useFindingKeys({ plan, lit, setLit, work, onEdit, free }: Keys): void {
  useEffect(() => {
    if (!free) return;
    const waiting = inOrder(plan.findings.filter((finding) => finding.waitsFor === 'answer'));
    const at = waiting.findIndex((finding) => finding.index === lit.finding);
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const here = waiting[at];
      if (event.key === 'n' && waiting.length > 0) {
        const next = waiting[(at + 1) % waiting.length]!;
        setLit({ finding: next.index, place: null });
        document.getElementById(`cho-${next.index}`)?.scrollIntoView({ block: 'center' });
      } else if (event.key === 'a' && here?.suggestion !== undefined && !work.pending) {
        work.accept(here.index);
        const next = waiting[at + 1] ?? waiting[0];
        if (next && next !== here) setLit({ finding: next.index, place: null });
      } else if (event.key === 'e' && here) {
        event.preventDefault();
        onEdit(here);
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [plan, lit, setLit, work, onEdit, free]);
}
