import { boardDecision, councilDecision, countingTeamDecision, inspectionTeamDecision } from './bodyDecisions.ts';
import type { Composer } from './frame.ts';

/** How each kind of `casePapers` is made. */
export const composers: Readonly<Record<string, Composer>> = {
  'board-decision': boardDecision,
  'council-decision': councilDecision,
  'inspection-team-decision': inspectionTeamDecision,
  'counting-team-decision': countingTeamDecision,
};
