import * as api from '#api/appraisalPanels.ts';
import { addReviewer as add, moveDay, type Panel, whyNotAddReviewer, whyNotMoveDay } from '#domain/appraisals/panel.ts';
import { openSheets as open, settle, whyNotClose, whyNotSettle } from '#domain/appraisals/panelOpening.ts';
import { reopenSheet as reopen, whyNotReopen } from '#domain/appraisals/panelSheet.ts';
import { whyNotLeadAs } from '#domain/appraisals/policy.ts';
import { lookAgain as look, whyNotLookAgain } from '#domain/appraisals/secondLook.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { action, type Context } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { candidatesFor } from './candidateStore.ts';
import { keepPanel, panelFacts, refusePanelIf } from './panelActs.ts';
import { lockUnderReview, type UnderReview } from './underReview.ts';

interface Led {
  readonly assessmentId: string;
  readonly version: number;
}

interface HeadsAct {
  readonly reasons: (panel: Panel, under: UnderReview) => readonly Refusal[];
  readonly change: (panel: Panel, under: UnderReview) => Panel;
}

/** One act of the panel's head: held, asked, done, kept. */
async function lead(
  context: Context,
  { assessmentId, version }: Led,
  { reasons, change }: HeadsAct,
): Promise<{ version: number }> {
  const { tx, actor, today } = context;
  const under = await lockUnderReview(tx, assessmentId, today);
  const { file, panel } = under;
  const asked = whyNotLeadAs(actor, file.assessment, file.campaign, panel, (of) => reasons(of, under));
  refusePanelIf(asked, panel, version);
  const after = change(panel, under);
  await keepPanel(context, under, after);
  return { version: after.version };
}

/** The head opens the sheets with those who are in, once the day has passed. */
export const openSheets = action({
  name: 'appraisals.openSheets',
  input: api.openSheets.input,
  async run(input, context) {
    const { today, now } = context;
    return await lead(context, input, {
      reasons: (panel) => whyNotClose(panel, today),
      change: (panel, { appraised }) => open(panel, appraised, { today, now }),
    });
  },
});

/** The head moves the day by which sheets are in; everybody on the panel is told. */
export const movePanelDay = action({
  name: 'appraisals.movePanelDay',
  input: api.movePanelDay.input,
  async run({ dueOn, ...input }, context) {
    const { today, record } = context;
    return await lead(context, input, {
      reasons: (panel) => whyNotMoveDay(panel, dueOn, today),
      change: (panel, under) => {
        const from = panel.terms.dueOn;
        record({ type: 'appraisal-panel.day-moved', subjectId: panel.id, body: { ...panelFacts(under), from, dueOn } });
        return moveDay(panel, dueOn, today);
      },
    });
  },
});

/** The head names one reviewer more. */
export const addReviewer = action({
  name: 'appraisals.addReviewer',
  input: api.addReviewer.input,
  async run({ personId, ...input }, context) {
    const { tx, today, record } = context;
    const { file } = await lockUnderReview(tx, input.assessmentId, today);
    const { unitId } = file.assessment;
    const known = await candidatesFor(tx, recogniserOf(file.campaign), [unitId], today, [personId]);
    const candidate = known.of(unitId).find((each) => each.personId === personId)!;
    const unitName = (await unitNames(tx, [unitId], today)).get(unitId) ?? '';
    return await lead(context, input, {
      reasons: (panel) => whyNotAddReviewer(panel, candidate, unitName),
      change: (panel, under) => {
        const { dueOn } = panel.terms;
        const body = { ...panelFacts(under), memberIds: [personId], dueOn };
        record({ type: 'appraisal-panel.reviewer-added', subjectId: panel.id, body });
        return add(panel, candidate, unitName);
      },
    });
  },
});

/** The head gives a sheet back to its reviewer, with a reason that everybody on the panel reads. */
export const reopenSheet = action({
  name: 'appraisals.reopenSheet',
  input: api.reopenSheet.input,
  async run({ personId, reason, ...input }, context) {
    const { actor, now, record } = context;
    return await lead(context, input, {
      reasons: (panel) => whyNotReopen(panel, personId),
      change: (panel, under) => {
        record({ type: 'appraisal-panel.reopened', subjectId: panel.id, body: { ...panelFacts(under), personId } });
        return reopen(panel, personId, { reason, by: actor.personId, at: now });
      },
    });
  },
});

/** The head sets the lines at which the reviewers differ. */
export const settlePoints = action({
  name: 'appraisals.settlePoints',
  input: api.settlePoints.input,
  async run({ scores, ...input }, context) {
    const { today, now } = context;
    return await lead(context, input, {
      reasons: (panel, { appraised }) => whyNotSettle(panel, appraised, scores),
      change: (panel, { appraised }) => settle(panel, appraised, scores, { today, now }),
    });
  },
});

/** Every opened line once more; the panel is done. */
export const lookAgain = action({
  name: 'appraisals.lookAgain',
  input: api.lookAgain.input,
  async run({ looks, ...input }, context) {
    const { today, now } = context;
    return await lead(context, input, {
      reasons: (panel, { appraised }) => whyNotLookAgain(panel, appraised, looks, today),
      change: (panel, { appraised }) => look(panel, appraised, looks, { today, now }),
    });
  },
});
