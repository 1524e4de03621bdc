import type { Assessment } from '../assessments/assessment.ts';
import { whyNotSee as whyNotSeeAssessment } from '../assessments/policy.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt } from '../people/actor.ts';
import { type Campaign, recogniserOf } from '../plans/campaign.ts';
import type { Appraisal } from './appraisal.ts';

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

/** Reviewers of the body that recognises appraise; others who see the assessment are told so. `reasons` are those of the act itself. */
export function whyNotAppraiseAs(
  actor: Actor,
  assessment: Pick<Assessment, 'unitId' | 'submissions'>,
  campaign: Campaign,
  reasons: readonly Refusal[],
): Refusal[] {
  const unseen = whyNotSeeAssessment(actor, assessment, campaign);
  if (unseen.length > 0) return unseen;
  const barred: Refusal[] = appraises(actor, campaign) ? [] : [{ kind: 'forbidden', code: 'appraisals.only-recogniser' }];
  return [...barred, ...reasons];
}
