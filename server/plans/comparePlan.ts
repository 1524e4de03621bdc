import * as api from '#api/plans.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { comparedClauses, wordRuns } from '#domain/plans/comparison.ts';
import { whyNotSeePlan } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { loadPlan } from './planStore.ts';
import { sentTo } from './recipientStore.ts';

/** A plan clause by clause against the one it was made from: last year's, or the version before. */
export const comparePlan = view({
  name: 'plans.compare',
  input: api.comparePlan.input,
  async run({ planId }, { tx, actor }) {
    const plan = await loadPlan(tx, planId);
    refuseIf(whyNotSeePlan(actor, plan, await sentTo(tx, planId)));
    if (plan.renewedFrom === null) throw new Refused([{ kind: 'state', code: 'plans.nothing-to-compare' }]);
    const from = await loadPlan(tx, plan.renewedFrom);
    refuseIf(whyNotSeePlan(actor, from, await sentTo(tx, from.id)));
    const clauses = comparedClauses(from.text, plan.text);
    const count = (change: string) => clauses.filter((clause) => clause.change === change).length;
    return {
      planId,
      title: plan.title,
      year: plan.year,
      from: { planId: from.id, title: from.title, year: from.year, sourceName: from.sourceName },
      counts: { same: count('same'), changed: count('changed'), added: count('added'), removed: count('removed') },
      clauses: clauses.map((clause) => ({
        ...clause,
        runs: clause.change === 'changed' ? wordRuns(clause.before!, clause.after!) : [],
      })),
    };
  },
});
