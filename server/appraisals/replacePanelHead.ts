import * as api from '#api/appraisalPanels.ts';
import { handOver, whyNotHandOver, whyNotHandOverAs } from '#domain/appraisals/panelHead.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { action } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { candidatesFor } from './candidateStore.ts';
import { keepPanel, panelFacts, refusePanelIf } from './panelActs.ts';
import { lockUnderReview } from './underReview.ts';

/** The panel goes on under another head; who was, who is, and why stay with it. */
export const replacePanelHead = action({
  name: 'appraisals.replacePanelHead',
  input: api.replacePanelHead.input,
  async run({ assessmentId, version, personId, reason }, context) {
    const { tx, actor, now, today, record } = context;
    const under = await lockUnderReview(tx, assessmentId, today);
    const { file, panel } = under;
    const { assessment, campaign } = file;
    const { unitId } = assessment;
    const known = await candidatesFor(tx, recogniserOf(campaign), [unitId], today, [personId]);
    const candidate = known.of(unitId).find((each) => each.personId === personId)!;
    const unit = (await unitNames(tx, [unitId], today)).get(unitId) ?? '';
    const asked = whyNotHandOverAs(actor, assessment, campaign, panel, (of) => whyNotHandOver(of, candidate, unit));
    refusePanelIf(asked, panel, version);
    const after = handOver(panel, candidate, unit, { reason, by: actor.personId, at: now });
    const body = { ...panelFacts(under), fromId: panel.headId, toId: personId, dueOn: panel.terms.dueOn };
    record({ type: 'appraisal-panel.head-replaced', subjectId: panel.id, body });
    await keepPanel(context, under, after);
    return { version: after.version };
  },
});
