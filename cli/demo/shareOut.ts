import * as api from '#api/workplan.ts';
import type { Crew, World } from './world.ts';

/** The plan's tasks are given as proposed: the division of work of step 2. */
export async function shareOut({ stage }: Pick<World, 'stage'>, clerkId: string, planId: string): Promise<void> {
  const { tasks } = await stage.as(clerkId)(api.showWorkplan, { planId });
  if (tasks.length === 0) return;
  const assignments = tasks.map(({ code, suggested, dueOn }) => ({ code, holder: suggested.holder, dueOn }));
  await stage.as(clerkId)(api.assignTasks, { planId, assignments });
}

/** Before the year is scored every task is reported, and contradicting quotas are ruled. */
export async function closeTasks({ stage }: World, crew: Crew, planId: string): Promise<void> {
  const clerk = stage.as(crew.clerk);
  const { tasks, quotas } = await clerk(api.showWorkplan, { planId });
  for (const { code, body, assignment } of tasks) {
    if (!assignment || assignment.finishedOn !== null) continue;
    const by = assignment.holder.kind === 'seat' && assignment.holder.role === 'union-chair' ? stage.as(crew.coSigner) : clerk;
    const note = `${body} đã thực hiện trong năm, kết quả ghi trong biên bản họp.`;
    const source = assignment.holder.kind === 'outside' ? `Báo cáo kết quả của ${body}` : null;
    const said = { onDay: await stage.today(), note, isLast: true, source };
    await by(api.reportTask, { planId, code, version: assignment.version, ...said });
  }
  for (const { audience, binding } of quotas) {
    const reason = 'Hai mục của kế hoạch ghi khác nhau; áp dụng con số chặt hơn.';
    await stage.as(crew.head)(api.ruleQuota, { planId, audience, taken: binding, reason });
  }
}
