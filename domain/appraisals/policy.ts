import type { Assessment } from '../assessments/assessment.ts';
import { whyNotSee as whyNotSeeAssessment } from '../assessments/policy.ts';
import { type Refusal, unlessBarred } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import { type Campaign, recogniserOf } from '../plans/campaign.ts';
import type { Appraisal } from './appraisal.ts';
import { type Panel, whyNotHead } from './panel.ts';
import type { Viewer } from './panelSight.ts';

/** Sits where the year is appraised: a reviewer of the body that recognises. */
export function appraises(actor: Actor, campaign: Campaign): boolean {
  return holdsAt(actor, ['reviewer'], recogniserOf(campaign));
}

/** An appraisal under way is its reviewers' own; once finished, whoever sees the assessment sees it. */
export function whyNotSee(
  actor: Actor,
  assessment: Pick<Assessment, 'unitId' | 'submissions'>,
  appraisal: Pick<Appraisal, 'state'>,
  campaign: Campaign,
): Refusal[] {
  const unseen = whyNotSeeAssessment(actor, assessment, campaign);
  if (unseen.length > 0 || appraisal.state === 'finished' || appraises(actor, campaign)) return unseen;
  return [{ kind: 'unseen', code: 'appraisals.not-found' }];
}

/** Reviewers of the body that recognises appraise; others who see the assessment are told so and nothing of how far it is. `reasons` are those of the act itself. */
export function whyNotAppraiseAs(
  actor: Actor,
  assessment: Pick<Assessment, 'unitId' | 'submissions'>,
  campaign: Campaign,
  reasons: readonly Refusal[],
): Refusal[] {
  const unseen = whyNotSeeAssessment(actor, assessment, campaign);
  if (unseen.length > 0) return unseen;
  const barred: Refusal[] = appraises(actor, campaign) ? [] : [{ kind: 'forbidden', code: 'appraisals.only-recogniser' }];
  return unlessBarred(barred, () => reasons);
}

/** Those who keep the unit's file, and are asked to explain (người giữ hồ sơ của đơn vị). */
const unitKeepers: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];

/** Who somebody is to a panel; the sight follows from it alone. */
export function viewerOf(
  actor: Actor,
  assessment: Pick<Assessment, 'unitId' | 'submissions'>,
  campaign: Campaign,
  appraisal: Pick<Appraisal, 'state'> | undefined,
): Viewer {
  return {
    personId: actor.personId,
    keepsUnit: holdsAt(actor, unitKeepers, assessment.unitId),
    seesFinished: appraisal?.state === 'finished' && whyNotSeeAssessment(actor, assessment, campaign).length === 0,
  };
}

/** What only the panel's head does; where there is no panel, nobody. */
export function whyNotLeadAs(
  actor: Actor,
  assessment: Pick<Assessment, 'unitId' | 'submissions'>,
  campaign: Campaign,
  panel: Panel | undefined,
  reasons: (panel: Panel) => readonly Refusal[],
): Refusal[] {
  const barred = whyNotAppraiseAs(actor, assessment, campaign, []);
  if (barred.length > 0) return barred;
  if (!panel) return [{ kind: 'state', code: 'appraisals.no-panel' }];
  const notHead = whyNotHead(panel, actor.personId);
  return notHead.length > 0 ? notHead : [...reasons(panel)];
}

/** What a reviewer does on their own sheet. */
export function whyNotReviewAs(
  actor: Actor,
  assessment: Pick<Assessment, 'unitId' | 'submissions'>,
  campaign: Campaign,
  panel: Panel | undefined,
  reasons: (panel: Panel) => readonly Refusal[],
): Refusal[] {
  const barred = whyNotAppraiseAs(actor, assessment, campaign, []);
  if (barred.length > 0) return barred;
  return panel ? [...reasons(panel)] : [{ kind: 'state', code: 'appraisals.no-panel' }];
}

/** The unit's clerk or head sends the one explanation. */
export function whyNotExplainAs(
  actor: Actor,
  assessment: Pick<Assessment, 'unitId' | 'submissions'>,
  campaign: Campaign,
  panel: Panel | undefined,
  reasons: (panel: Panel) => readonly Refusal[],
): Refusal[] {
  const unseen = whyNotSeeAssessment(actor, assessment, campaign);
  if (unseen.length > 0) return unseen;
  if (!holdsAt(actor, ['clerk', 'unit-head'], assessment.unitId)) {
    return [{ kind: 'forbidden', code: 'appraisals.only-clerk-or-head-explains' }];
  }
  return panel ? [...reasons(panel)] : [{ kind: 'state', code: 'appraisals.nothing-to-explain' }];
}
