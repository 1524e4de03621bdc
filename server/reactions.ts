import { activitiesReaction } from './activities/notices.ts';
import { appraisalsReaction } from './appraisals/notices.ts';
import { assessmentsReaction } from './assessments/notices.ts';
import { blocsReaction } from './blocs/notices.ts';
import { awardsReaction } from './commendation/awardNotices.ts';
import { choiceReaction } from './commendation/choiceNotices.ts';
import { intakeReaction } from './commendation/intakeNotices.ts';
import { conferencesReaction } from './conferences/notices.ts';
import { councilReaction } from './council/notices.ts';
import { enrolmentsReaction } from './enrolments/notices.ts';
import { evaluationsReaction } from './evaluations/notices.ts';
import { evidenceReaction } from './evidence/notices.ts';
import { exemplarsReaction } from './exemplars/notices.ts';
import { identityReaction } from './identity/notices.ts';
import { incidentsReaction } from './incidents/notices.ts';
import { initiativesReaction } from './initiatives/notices.ts';
import type { Reaction } from './kernel/action.ts';
import { measuresReaction } from './measures/notices.ts';
import { peopleAfterReorganisation } from './people/afterReorganisation.ts';
import { peopleReaction } from './people/notices.ts';
import { plansReaction } from './plans/notices.ts';
import { recognitionNotices } from './recognition/notices.ts';
import { reportsNotices } from './reports/notices.ts';
import { reportsReaction } from './reports/reaction.ts';
import { reviewsReaction } from './reviews/notices.ts';
import { scrutinyReaction } from './scrutiny/notices.ts';
import { todayReaction } from './today/notices.ts';
import { workplanReaction } from './workplan/notices.ts';

/** What follows an event in its own transaction, in the order of the features. */
export const reactions: readonly Reaction[] = [
  peopleAfterReorganisation,
  peopleReaction,
  identityReaction,
  plansReaction,
  workplanReaction,
  enrolmentsReaction,
  evidenceReaction,
  activitiesReaction,
  councilReaction,
  initiativesReaction,
  incidentsReaction,
  measuresReaction,
  evaluationsReaction,
  reviewsReaction,
  conferencesReaction,
  assessmentsReaction,
  appraisalsReaction,
  recognitionNotices,
  blocsReaction,
  intakeReaction,
  choiceReaction,
  awardsReaction,
  exemplarsReaction,
  reportsReaction,
  reportsNotices,
  scrutinyReaction,
  todayReaction,
];
