import * as api from '#api/workplan.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { reported, whyNotReport } from '#domain/workplan/assignment.ts';
import { whyNotReportAs, whyNotSeeWorkplan } from '#domain/workplan/policy.ts';
import { action } from '../kernel/action.ts';
import { loadPlan } from '../plans/planStore.ts';
import { addReport, lockAssignment, saveAssignment } from './store.ts';

/** Whoever holds a task says what was done; the last report finishes it. */
export const reportTask = action({
  name: 'workplan.report',
  input: api.reportTask.input,
  async run({ planId, code, version, ...report }, { tx, actor, now, today, newId, record }) {
    const plan = await loadPlan(tx, planId);
    refuseIf(whyNotSeeWorkplan(actor, plan));
    const assignment = await lockAssignment(tx, planId, code);
    refuseIf(whyNotReportAs(actor, plan, assignment));
    refuseIf([...whyNotCurrent(assignment.version, version), ...whyNotReport(assignment, report, today)]);
    const next = reported(assignment, report, today);
    await addReport(tx, { ...report, id: newId(), planId, code, by: actor.personId, at: now });
    await saveAssignment(tx, next);
    const { onDay, isLast } = report;
    record({ type: 'workplan.reported', subjectId: planId, body: { unitId: plan.unitId, code, onDay, isLast } });
    return { version: next.version, finishedOn: next.finishedOn };
  },
});
