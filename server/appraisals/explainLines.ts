import * as api from '#api/appraisalPanels.ts';
import type { Panel } from '#domain/appraisals/panel.ts';
import { sightOf } from '#domain/appraisals/panelSight.ts';
import { viewerOf, whyNotExplainAs, whyNotLeadAs } from '#domain/appraisals/policy.ts';
import { type Explained, explain, openedOf, whyNotExplain } from '#domain/appraisals/secondLook.ts';
import { whyNotSee as whyNotSeeAssessment } from '#domain/assessments/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { action, type Context, view } from '../kernel/action.ts';
import { keepPaper, scanAnswer } from '../kernel/keepPaper.ts';
import { keepPanel, panelFacts, refusePanelIf } from './panelActs.ts';
import { loadUnderReview, lockUnderReview, type UnderReview } from './underReview.ts';

async function keepExplanation(
  context: Context,
  under: UnderReview & { panel: Panel },
  said: Explained,
  paperHash: string | null,
) {
  const { actor, now, record } = context;
  const after = explain(under.panel, said, { by: actor.personId, at: now, paperHash });
  const lines = openedOf(after).map(({ lineCode }) => lineCode);
  const body = { ...panelFacts(under), lines, onPaper: said.arrivedOn !== said.today || paperHash !== null };
  record({ type: 'appraisal-panel.explained', subjectId: after.id, body });
  await keepPanel(context, under, after);
  return { sentAt: now };
}

/** The unit's clerk or head sends the one explanation. */
export const sendExplanation = action({
  name: 'appraisals.explain',
  input: api.sendExplanation.input,
  async run({ assessmentId, lines }, context) {
    const { tx, actor, today } = context;
    const under = await lockUnderReview(tx, assessmentId, today);
    const { file, panel } = under;
    const said = { lines, arrivedOn: today, today };
    const reasons = whyNotExplainAs(actor, file.assessment, file.campaign, panel, (of) => whyNotExplain(of, said));
    refusePanelIf(reasons, panel);
    return await keepExplanation(context, { ...under, panel }, said, null);
  },
});

/** The explanation came on paper; the panel's head enters it, and its arrival stamp counts. */
export const enterExplanation = action({
  name: 'appraisals.enterExplanation',
  input: api.enterExplanation.input,
  async run({ assessmentId, lines, arrivedOn, file: scan }, context) {
    const { tx, actor, today } = context;
    const under = await lockUnderReview(tx, assessmentId, today);
    const { file, panel } = under;
    const said = { lines, arrivedOn, today };
    const reasons = whyNotLeadAs(actor, file.assessment, file.campaign, panel, (of) => whyNotExplain(of, said));
    refusePanelIf(reasons, panel);
    const paperHash = scan ? await keepPaper(context, scan, 'file') : null;
    return await keepExplanation(context, { ...under, panel }, said, paperHash);
  },
});

/** The scan of an explanation that came on paper, to whom may read the explanation. */
export const readExplanation = view({
  name: 'appraisals.readExplanation',
  input: api.readExplanation.input,
  async run({ assessmentId }, context) {
    const { tx, actor, today } = context;
    const { file, panel, kept } = await loadUnderReview(tx, assessmentId, today);
    const { assessment, campaign } = file;
    refuseIf(whyNotSeeAssessment(actor, assessment, campaign));
    const sees = panel && sightOf(panel, viewerOf(actor, assessment, campaign, kept)).explanation;
    const hash = sees ? panel.explanation?.paperHash : null;
    if (!hash) throw new Refused([{ kind: 'unseen', code: 'appraisals.not-found' }]);
    return await scanAnswer(context, hash, `giai-trinh-${campaign.year}`);
  },
});
