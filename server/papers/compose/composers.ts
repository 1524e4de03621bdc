import { typed as typedValues } from '../typed.ts';
import { ballotOf, commendationDecisionOf, initiativeDecisionOf, meritListOf } from './awards.ts';
import { boardDecision, councilDecision, countingTeamDecision, inspectionTeamDecision } from './bodyDecisions.ts';
import { evaluationMinutesOf, gradesDecisionOf } from './evaluated.ts';
import { emulationPactOf, selfReviewFormOf, teamPledgeFormOf } from './forms.ts';
import type { Composer } from './frame.ts';
import { heldOf } from './heldValues.ts';
import { invitationOf, submissionOf, supplementSlipOf, urgingLetterOf } from './letters.ts';
import {
  commendationMinutesOf,
  conferenceMinutesOf,
  conferenceResolutionOf,
  countingMinutesOf,
  halfYearMinutesOf,
  handoverMinutesOf,
  titleReviewMinutesOf,
} from './meetings.ts';
import { isSignerMisread, onItsDay } from './onItsDay.ts';
import { bonusListOf, commendationCertificateOf, personMeritReportOf } from './paidAwards.ts';
import { planOf } from './planOf.ts';
import { proposalOf } from './proposalOf.ts';
import { initiativeListOf, unionCheckMinutesOf } from './recorded.ts';
import { appraisalReportOf, halfYearReportOf, unitMeritReportOf, yearReportOf } from './reports.ts';
import { revocationSubmissionOf } from './revocationOf.ts';

const ofToday: Readonly<Record<string, Composer>> = {
  plan: planOf,
  'board-decision': boardDecision,
  'conference-minutes': conferenceMinutesOf('opening'),
  'conference-resolution': conferenceResolutionOf('opening'),
  'emulation-pact': emulationPactOf,
  'team-pledge-form': teamPledgeFormOf,
  invitation: invitationOf,
  'half-year-minutes': halfYearMinutesOf,
  'half-year-report': halfYearReportOf,
  'self-review-form': selfReviewFormOf,
  'unit-merit-report': unitMeritReportOf,
  'inspection-team-decision': inspectionTeamDecision,
  'supplement-slip': supplementSlipOf,
  'urging-letter': urgingLetterOf,
  'appraisal-report': appraisalReportOf,
  'council-decision': councilDecision,
  'title-review-minutes': titleReviewMinutesOf,
  'commendation-minutes': commendationMinutesOf,
  ballot: ballotOf,
  'counting-team-decision': countingTeamDecision,
  'counting-minutes': countingMinutesOf,
  submission: submissionOf,
  'merit-list': meritListOf,
  'initiative-decision': initiativeDecisionOf,
  'commendation-decision': commendationDecisionOf,
  'commendation-certificate': commendationCertificateOf,
  'bonus-list': bonusListOf,
  'person-merit-report': personMeritReportOf,
  'proposal-letter': proposalOf,
  'year-report': yearReportOf,
  'handover-minutes': handoverMinutesOf,
  'half-year-conference-minutes': conferenceMinutesOf('half-year'),
  'half-year-conference-resolution': conferenceResolutionOf('half-year'),
  'year-end-conference-minutes': conferenceMinutesOf('year-end'),
  'year-end-conference-resolution': conferenceResolutionOf('year-end'),
  'union-check-minutes': unionCheckMinutesOf,
  'evaluation-minutes': evaluationMinutesOf,
  'grades-decision': gradesDecisionOf,
  'initiative-list': initiativeListOf,
  'revocation-submission': revocationSubmissionOf,
};

/** How each kind of `casePapers` is made: with what the year holds before what was typed, with the bodies as they stood, and whoever held their seats, on the paper's own day. */
export const composers: Readonly<Record<string, Composer>> = Object.fromEntries(
  Object.entries(ofToday).map(([kind, compose]): [string, Composer] => [
    kind,
    (year, given, subject) => {
      const typed = typedValues({ ...given.values, ...heldOf(kind, year, subject) });
      const { paper, missing } = compose(onItsDay(kind, year, typed), typed, subject);
      return { paper, missing: isSignerMisread(typed) ? [...missing, signerWanted] : missing };
    },
  ]),
);

const signerWanted = 'người ký thay đủ ba phần: KT, TL hoặc TUQ; họ và tên; chức vụ';
