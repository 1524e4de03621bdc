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

/** Every step of confirming one plan, each on the version that is shown. */
export function usePlanWork({ id: planId, version }: ShownPlan) {
  const clean = useWrite(api.confirmClean);
  const parts = useWrite(api.confirmParts);
  const settle = useWrite(api.settleFinding);
  const reopen = useWrite(api.reopenFinding);
  const edit = useWrite(api.editReading);
  const confirm = useWrite(api.confirmPlan);
  const revise = useWrite(api.revisePlan);
  const at = { planId, version };
  const all = [clean, parts, settle, reopen, edit, confirm, revise];
  return {
    confirmClean: () => clean.write(at),
    confirmPart: (part: string) => parts.write({ ...at, parts: [part] }),
    accept: (finding: number) => settle.write({ ...at, finding, answer: 'accepted' }),
    answer: (finding: number, text: string) => settle.write({ ...at, finding, answer: 'edited', text }),
    dismiss: (finding: number, reason: string) => settle.write({ ...at, finding, answer: 'dismissed', reason }),
    reopen: (finding: number) => reopen.write({ ...at, finding }),
    edit: (change: Edit) => edit.write({ ...at, edit: change }),
    confirm: () => confirm.write(at),
    revise: () => revise.write(at),
    pending: all.some((write) => write.pending),
    refusals: all.flatMap((write) => write.refusals),
    failure: all.find((write) => write.failure)?.failure ?? null,
  };
}

export type PlanWork = ReturnType<typeof usePlanWork>;
