import { takePanelScores } from '#domain/appraisals/appraisal.ts';
import type { Panel } from '#domain/appraisals/panel.ts';
import { countedOf } from '#domain/appraisals/panel.ts';
import { changedPoints, openedOf, panelScores } from '#domain/appraisals/secondLook.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import type { Context } from '../kernel/action.ts';
import { wordsOf } from '../words.ts';
import { savePanel } from './panelStore.ts';
import { saveAppraisal } from './store.ts';
import type { UnderReview } from './underReview.ts';

type Led = UnderReview & { readonly panel: Panel };

/** @throws Refused with every reason, also that the panel was changed since it was read. */
export function refusePanelIf(reasons: readonly Refusal[], panel: Panel | undefined, version?: number): asserts panel is Panel {
  const stale = version !== undefined && panel && reasons.length === 0 ? whyNotCurrent(panel.version, version) : [];
  refuseIf([...reasons, ...stale]);
}

/** Keeps the panel as it now stands; what follows from its new state is written and told in the same transaction. */
export async function keepPanel(context: Context, under: UnderReview, after: Panel): Promise<void> {
  const before = under.panel!;
  await savePanel(context.tx, before, after);
  if (before.openedAt === null && after.openedAt !== null) recordOpened(context, under, after);
  if (before.explanation === null && after.explanation !== null) recordAsked(context, under, after);
  if (before.state !== 'concluded' && after.state === 'concluded') await conclude(context, { ...under, panel: after });
}

/** What every event of a panel names. */
export function panelFacts({ file }: UnderReview) {
  const { assessment, campaign } = file;
  return { assessmentId: assessment.id, campaignId: campaign.id, unitId: assessment.unitId };
}

function recordOpened({ record }: Context, under: UnderReview, panel: Panel): void {
  const counts = { counted: countedOf(panel).length, members: panel.members.length };
  record({ type: 'appraisal-panel.opened', subjectId: panel.id, body: { ...panelFacts(under), ...counts } });
}

function recordAsked({ record }: Context, under: UnderReview, panel: Panel): void {
  const lines = openedOf(panel).map(({ lineCode }) => lineCode);
  const body = { ...panelFacts(under), lines, dueOn: panel.explanation!.dueOn };
  record({ type: 'appraisal-panel.explanation-asked', subjectId: panel.id, body });
}

/** The common points become the appraisal's. */
async function conclude({ tx, now, newId, record }: Context, under: Led): Promise<void> {
  const { panel, kept, appraisal } = under;
  const unsaid = wordsOf('appraisals.common-point', {
    rule: wordsOf(`panel-rule.${panel.terms.rule}`).toLowerCase(),
    count: countedOf(panel).length,
  });
  const by = panel.headId;
  const after = takePanelScores(appraisal, panelScores(panel, unsaid), { by, at: now });
  await saveAppraisal(tx, kept, after, { by, at: now, newId });
  const changed = changedPoints(panel).map(({ lineCode, before, after }) => ({ line: lineCode, before, after }));
  record({ type: 'appraisal-panel.concluded', subjectId: panel.id, body: { ...panelFacts(under), changed } });
}
