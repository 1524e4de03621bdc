import type { Campaign } from '#domain/plans/campaign.ts';
import { findAssessmentId } from '../assessments/store.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldPaper, heldOf } from '../kernel/heldPaper.ts';
import { inspectionPaper } from './inspectionPaper.ts';

/** The minutes of the year's inspection; without a self-assessment nothing is inspected. */
export async function heldPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  const assessmentId = await findAssessmentId(context.tx, campaign.id);
  if (assessmentId === undefined) return [];
  return await heldOf([
    [
      {
        ...{ kind: 'inspection-minutes', title: 'Biên bản kiểm tra', step: 15, side: 'receiver' },
        address: `/api/assessments/${assessmentId}/papers/inspection-minutes`,
      },
      () => inspectionPaper(context, assessmentId),
    ],
  ]);
}
