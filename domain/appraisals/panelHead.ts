import type { Assessment } from '../assessments/assessment.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from '../people/actor.ts';
import type { Campaign } from '../plans/campaign.ts';
import { type Candidate, type Panel, whyNotNamed } from './panel.ts';
import { whyNotAppraiseAs } from './policy.ts';

/** Until it is done a panel goes on under another head (thay tổ trưởng): somebody who may sit in it, and is not its head. */
export function whyNotHandOver(panel: Panel, candidate: Candidate, unit: string): Refusal[] {
  const { personId, name } = candidate;
  return [
    ...whyNotReplace(panel),
    ...(personId === panel.headId ? [inputRefusal('appraisals.head-already', 'personId', { name })] : []),
    ...whyNotNamed([personId], [candidate], unit),
  ];
}

/** Once it is done there is nothing left to lead. */
export const whyNotReplace = ({ state }: Panel): Refusal[] =>
  state === 'concluded' ? [stateRefusal('appraisals.panel-concluded')] : [];

/** The head hands over; where the head cannot, whoever set the panel up, or the head of the body that appraises. */
export function whyNotHandOverAs(
  actor: Actor,
  assessment: Pick<Assessment, 'unitId' | 'submissions'>,
  campaign: Campaign,
  panel: Panel | undefined,
  reasons: (panel: Panel) => readonly Refusal[],
): Refusal[] {
  const barred = whyNotAppraiseAs(actor, assessment, campaign, []);
  if (barred.some(({ kind }) => kind === 'unseen')) return barred;
  const answers = panel !== undefined && holdsAt(actor, ['authority', 'unit-head'], panel.byUnitId);
  if (barred.length > 0 && !answers) return barred;
  if (!panel) return [stateRefusal('appraisals.no-panel')];
  const isTheirs = panel.headId === actor.personId || panel.setUpBy === actor.personId;
  return answers || isTheirs ? [...reasons(panel)] : [{ kind: 'forbidden', code: 'appraisals.only-panel-head' }];
}

/** The panel under its new head, with why; sheets and day stay as they are. */
export function handOver(
  panel: Panel,
  candidate: Candidate,
  unit: string,
  { reason, by, at }: { readonly reason: string; readonly by: string; readonly at: string },
): Panel {
  refuseIf(whyNotHandOver(panel, candidate, unit));
  const handover = { fromId: panel.headId, toId: candidate.personId, reason, by, at };
  return {
    ...panel,
    headId: candidate.personId,
    handovers: [...panel.handovers, handover],
    version: panel.version + 1,
  };
}
