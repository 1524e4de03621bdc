import * as api from '#api/appraisalPanels.ts';
import { type PanelPlan, setUpPanel, whyNotSetUp } from '#domain/appraisals/panel.ts';
import { whyNotAppraiseAs } from '#domain/appraisals/policy.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { action, type Context } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { candidatesFor } from './candidateStore.ts';
import { panelFacts } from './panelActs.ts';
import { addPanel } from './panelStore.ts';
import { lockUnderReview, type UnderReview } from './underReview.ts';

/** One panel over each of the files: all, or none and every reason. */
export const setUpPanels = action({
  name: 'appraisals.setUpPanels',
  input: api.setUpPanels.input,
  async run({ assessmentIds, headId, memberIds, ...terms }, context) {
    const { tx, actor, now, today, newId, record } = context;
    const plan: PanelPlan = { headId, memberIds, terms };
    const files: UnderReview[] = [];
    // Always in one order, so that two who name panels at once wait and never block each other.
    for (const id of [...new Set(assessmentIds)].sort()) files.push(await lockUnderReview(tx, id, today));
    refuseIf(onceEach(await whyNotEach(context, files, plan)));
    for (const under of files) {
      const panel = setUpPanel(plan, { id: newId(), by: actor.personId, at: now, appraisal: under.appraisal });
      await addPanel(tx, panel);
      const body = { ...panelFacts(under), headId, memberIds, dueOn: terms.dueOn, rule: terms.rule };
      record({ type: 'appraisal-panel.set-up', subjectId: panel.id, body });
    }
    return { panels: files.length };
  },
});

async function whyNotEach({ tx, actor, today }: Context, files: readonly UnderReview[], plan: PanelPlan): Promise<Refusal[]> {
  const unitIds = files.map(({ file }) => file.assessment.unitId);
  const names = await unitNames(tx, unitIds, today);
  const bodies = new Map<string, Awaited<ReturnType<typeof candidatesFor>>>();
  const reasons: Refusal[] = [];
  for (const { file, panel, appraisal, appraised } of files) {
    const { assessment, campaign } = file;
    const bodyId = recogniserOf(campaign);
    const known = bodies.get(bodyId) ?? (await candidatesFor(tx, bodyId, unitIds, today, [...plan.memberIds, plan.headId]));
    bodies.set(bodyId, known);
    const unit = { unitName: names.get(assessment.unitId) ?? '', today };
    const own = whyNotSetUp(panel, appraisal, appraised, plan, known.of(assessment.unitId), unit);
    const barred = whyNotAppraiseAs(actor, assessment, campaign, []);
    reasons.push(...(barred.length > 0 ? barred : own));
  }
  return reasons;
}

/** What is wrong with the plan itself is said once, not once a file. */
function onceEach(reasons: readonly Refusal[]): readonly Refusal[] {
  const keys = reasons.map((reason) => JSON.stringify(reason));
  return reasons.filter((_, index) => keys.indexOf(keys[index]!) === index);
}
