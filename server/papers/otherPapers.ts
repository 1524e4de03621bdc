import type { Campaign } from '#domain/plans/campaign.ts';
import { heldPapers as appraisalPapers } from '../appraisals/heldPapers.ts';
import { heldPapers as assessmentPapers } from '../assessments/heldPapers.ts';
import { heldPapers as commendationPapers } from '../commendation/heldPapers.ts';
import { heldPapers as councilPapers } from '../council/heldPapers.ts';
import { heldPapers as enrolmentPapers } from '../enrolments/heldPapers.ts';
import { heldPapers as evaluationPapers } from '../evaluations/heldPapers.ts';
import { heldPapers as initiativePapers } from '../initiatives/heldPapers.ts';
import type { Context } from '../kernel/action.ts';
import type { HeldPaper } from '../kernel/heldPaper.ts';
import { heldPapers as recognitionPapers } from '../recognition/heldPapers.ts';
import { heldPapers as reviewPapers } from '../reviews/heldPapers.ts';

/** The papers of a year that other pages make, as who asks may see them, in the order of the year. */
export async function otherPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  const held: HeldPaper[] = [];
  for (const papersOf of [
    enrolmentPapers,
    reviewPapers,
    evaluationPapers,
    assessmentPapers,
    appraisalPapers,
    councilPapers,
    initiativePapers,
    recognitionPapers,
    commendationPapers,
  ])
    held.push(...(await papersOf(context, campaign)));
  return held.sort((a, b) => a.step - b.step);
}
