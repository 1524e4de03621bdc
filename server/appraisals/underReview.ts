import { type Appraisal, type Appraised, openAppraisal } from '#domain/appraisals/appraisal.ts';
import type { Panel } from '#domain/appraisals/panel.ts';
import { pointsOf } from '#domain/assessments/content.ts';
import type { Day } from '#domain/kernel/day.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { type AssessmentFile, loadFile, lockFile } from '../assessments/fileStore.ts';
import { listSubmissions, type Submission } from '../assessments/submissionStore.ts';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';
import { findPanel } from './panelStore.ts';
import { findAppraisal } from './store.ts';

/** A submitted assessment in a reviewer's hands: what was submitted, the appraisal over it, and what it is judged by. */
export interface UnderReview {
  readonly file: AssessmentFile;
  /** The last one; undefined while the unit has never submitted. */
  readonly submission: Submission | undefined;
  /** As it is kept; undefined before the first act. */
  readonly kept: Appraisal | undefined;
  readonly appraisal: Appraisal;
  readonly appraised: Appraised;
  /** The independent reviewers over it, where there are any. */
  readonly panel: Panel | undefined;
}

/** Holds the assessment, and with it the appraisal, until the transaction ends. */
export async function lockUnderReview(tx: Tx, assessmentId: string, today: Day): Promise<UnderReview> {
  return await underReview(tx, await lockFile(tx, assessmentId, today));
}

export async function loadUnderReview(tx: Tx, assessmentId: string, today: Day): Promise<UnderReview> {
  return await underReview(tx, await loadFile(tx, assessmentId, today));
}

async function underReview(tx: Tx, file: AssessmentFile): Promise<UnderReview> {
  const { assessment, campaign, data } = file;
  const submission = (await listSubmissions(tx, assessment.id)).at(-1);
  const kept = await findAppraisal(tx, assessment.id);
  const panel = await findPanel(tx, assessment.id);
  const appraised: Appraised = {
    body: data.sheet.body,
    violations: data.violations,
    self: submission ? pointsOf(submission.content, 'board') : [],
    isSubmitted: assessment.state === 'submitted',
    isLate: submission?.late ?? false,
    byPanel: panel === undefined ? 'none' : panel.state === 'concluded' ? 'concluded' : 'under-way',
  };
  const appraisal = kept ?? openAppraisal(newId(), assessment.id, recogniserOf(campaign));
  return { file, submission, kept, appraisal, appraised, panel };
}
