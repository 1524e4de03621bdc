import { type RefObject, useEffect, useRef } from 'react';
import { afterAnswer } from './findingOrder.ts';
import type { Pointing } from './lit.ts';
import { goToFinding } from './useFindingKeys.ts';
import type { ShownPlan } from './usePlan.ts';

/** An answered card and a pressed button go away with the focus in them: the keyboard goes on where the work goes on. */
export function useKeptFocus(plan: ShownPlan, { lit, go }: Pointing, next: RefObject<HTMLButtonElement | null>) {
  const left = useRef<string | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('dialog')) return;
      left.current = target.closest<HTMLElement>('[data-keep]')?.dataset.keep ?? null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  const seen = useRef(plan.version);
  useEffect(() => {
    if (seen.current === plan.version) return;
    seen.current = plan.version;
    if (document.activeElement !== document.body || left.current === null) return;
    const finding = left.current === 'finding' ? afterAnswer(plan.findings, lit.finding) : undefined;
    const part = document.getElementById(`phan-${left.current}`);
    if (finding) goToFinding(go, finding.index);
    else (part ?? next.current)?.focus({ preventScroll: true });
  }, [plan, lit, go, next]);
}
