import type { UseQueryResult } from '@tanstack/react-query';
import * as api from '#api/plans.ts';
import type { CriterionItem, PlanReading, Target } from '#domain/plans/reading.ts';
import type { Input, Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';

export type Reading = Omit<PlanReading, 'findings'>;
export type ShownPlan = Omit<Output<typeof api.showPlan>, 'reading'> & { readonly reading: Reading };
export type ShownFinding = ShownPlan['findings'][number];
export type ReadItem = CriterionItem;
export type ReadTarget = Target;
export type Edit = Input<typeof api.editReading>['edit'];

/** The schema's recursive lists lose their type on the way; the reading is the domain's own. */
export const usePlanRead = (planId: string) => useRead(api.showPlan, { planId }) as UseQueryResult<ShownPlan, Error>;

/** Every step of confirming one plan that needs no words, each on the version that is shown. */
export function usePlanWork({ id: planId, version }: ShownPlan, onSettled: (finding: number) => void) {
  const clean = useWrite(api.confirmClean);
  const parts = useWrite(api.confirmParts);
  const settle = useWrite(api.settleFinding, { onDone: (_, { finding }) => onSettled(finding) });
  const reopen = useWrite(api.reopenFinding);
  const confirm = useWrite(api.confirmPlan);
  const revise = useWrite(api.revisePlan);
  const at = { planId, version };
  const all = [clean, parts, settle, reopen, confirm, revise];
  /** What went wrong before is over once something else is tried. */
  const begin = () => {
    for (const write of all) if (!write.pending) write.reset();
  };
  const then = (act: () => void) => () => {
    begin();
    act();
  };
  return {
    confirmClean: then(() => clean.write(at)),
    confirmPart: (part: string) => then(() => parts.write({ ...at, parts: [part] }))(),
    accept: (finding: number) => then(() => settle.write({ ...at, finding, answer: 'accepted' }))(),
    dismiss: (finding: number, reason: string) => then(() => settle.write({ ...at, finding, answer: 'dismissed', reason }))(),
    reopen: (finding: number) => then(() => reopen.write({ ...at, finding }))(),
    confirm: then(() => confirm.write(at)),
    revise: then(() => revise.write(at)),
    pending: all.some((write) => write.pending),
    refusals: all.flatMap((write) => write.refusals),
    failure: all.find((write) => write.failure)?.failure ?? null,
  };
}

export type PlanWork = ReturnType<typeof usePlanWork>;
