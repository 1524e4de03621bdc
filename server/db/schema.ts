// Written by `npm run schema` from the migrations; do not edit.
import type { Day } from '#domain/kernel/day.ts';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Written as JSON text, read as any value: stores say what shape it has. */
export type Json = ColumnType<unknown, string, string>;

export interface AbsenceTable {
  id: string;
  person_id: string;
  valid_from: Day;
  valid_until: Day;
  recorded_by: string;
  recorded_at: string;
}

export interface ActivityTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  kind: string;
  on_day: Day;
  title: string;
  note: string;
  facts: Json;
  document_id: string | null;
  person_id: string | null;
  drive_id: string | null;
  added_by: string;
  added_at: string;
  removed_at: string | null;
  removed_why: string | null;
  version: number;
}

export interface ActivityEvidenceTable {
  activity_id: string;
  evidence_id: string;
}

export interface ActivityLineTable {
  activity_id: string;
  line_code: string;
}

export interface AddedTaskTable {
  plan_id: string;
  code: string;
  text: string;
  exemplar_id: string | null;
  added_by: string;
  added_on: Day;
}

export interface AdoptionTable {
  id: string;
  exemplar_id: string;
  unit_id: string;
  plan_id: string;
  code: string;
  adopted_by: string;
  adopted_on: Day;
  outcome: string | null;
  version: number;
}

export interface AdoptionReportTable {
  adoption_id: string;
  number: number;
  on_day: Day;
  outcome: string;
  measure: string;
  before: number | null;
  after: number | null;
  note: string;
  reported_by: string;
}

export interface AppraisalTable {
  id: string;
  assessment_id: string;
  by_unit_id: string;
  state: string;
  lateness: string | null;
  lateness_reason: string | null;
  finished_at: string | null;
  finished_by: string | null;
  version: number;
}

export interface AppraisalExplanationTable {
  panel_id: string;
  asked_at: string;
  due_on: Day;
  arrived_on: Day | null;
  sent_by: string | null;
  sent_at: string | null;
  paper_hash: string | null;
}

export interface AppraisalExplanationLineTable {
  panel_id: string;
  line_code: string;
  text: string;
}

export interface AppraisalPanelTable {
  id: string;
  assessment_id: string;
  by_unit_id: string;
  head_id: string;
  state: string;
  due_on: Day;
  rule: string;
  rounding: string;
  source: string;
  overall_limit: number;
  line_limit: number;
  spread_limit: number;
  explanation_days: number;
  set_up_by: string;
  set_up_at: string;
  opened_at: string | null;
  concluded_at: string | null;
  version: number;
}

export interface AppraisalPanelHandoverTable {
  panel_id: string;
  number: number;
  from_id: string;
  to_id: string;
  reason: string;
  handed_by: string;
  handed_at: string;
}

export interface AppraisalPanelMemberTable {
  panel_id: string;
  person_id: string;
  handed_in_at: string | null;
  stepped_out_at: string | null;
}

export interface AppraisalPanelPointTable {
  panel_id: string;
  line_code: string;
  first_points: number;
  by_gap: boolean;
  by_spread: boolean;
  second_points: number | null;
  reason: string | null;
}

export interface AppraisalPanelReopeningTable {
  panel_id: string;
  person_id: string;
  reason: string;
  reopened_by: string;
  reopened_at: string;
}

export interface AppraisalPanelScoreTable {
  panel_id: string;
  person_id: string;
  line_code: string;
  points: number | null;
  note: string;
  scored_at: string;
  version: number;
}

export interface AppraisalScoreTable {
  appraisal_id: string;
  line_code: string;
  points: number | null;
  note: string;
  scored_by: string;
  scored_at: string;
  version: number;
}

export interface AppraisalTieTable {
  unit_id: string;
  person_id: string;
  declared_at: string;
}

export interface AssessmentTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  sheet_id: string;
  state: string;
  reading: Json | null;
  submitted_at: string | null;
  late: boolean;
  receipt: string | null;
  version: number;
  content_hash: string | null;
}

export interface AssessmentContentTable {
  assessment_id: string;
  content_hash: string;
  content: Json;
  fixed_at: string;
  fixed_by: string;
}

export interface AssessmentReturnTable {
  assessment_id: string;
  submission: number;
  by_unit_id: string;
  returned_by: string;
  returned_at: string;
  reason: string;
  lines: Json;
}

export interface AssessmentScoreTable {
  assessment_id: string;
  layer: string;
  line_code: string;
  points: number | null;
  note: string;
  scored_by: string;
  scored_at: string;
  version: number;
  paper_hash: string | null;
}

export interface AssessmentSignatureTable {
  id: string;
  assessment_id: string;
  capacity: string;
  person_id: string;
  content_hash: string;
  signed_at: string;
  on_paper: boolean;
  paper_hash: string | null;
  entered_by: string;
  voided_at: string | null;
  void_reason: string | null;
  entered_at: string;
}

export interface AssessmentSubmissionTable {
  assessment_id: string;
  number: number;
  content: Json;
  content_hash: string;
  submitted_at: string;
  submitted_by: string;
  late: boolean;
  receipt: string;
}

export interface AssignmentTable {
  plan_id: string;
  code: string;
  holder: string;
  role: string | null;
  person_id: string | null;
  outside_name: string | null;
  due_on: Day | null;
  finished_on: Day | null;
  assigned_by: string;
  assigned_at: string;
  version: number;
}

export interface AuthAccountTable {
  id: string;
  user_id: string;
  account_id: string;
  provider_id: string;
  access_token: string | null;
  refresh_token: string | null;
  access_token_expires_at: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  id_token: string | null;
  password: string | null;
  created_at: string;
  updated_at: string;
}

export interface AuthSessionTable {
  id: string;
  user_id: string;
  token: string;
  expires_at: string;
  ip_address: string | null;
  user_agent: string | null;
  created_at: string;
  updated_at: string;
}

export interface AuthUserTable {
  id: string;
  person_id: string;
  name: string;
  email: string;
  email_verified: boolean;
  image: string | null;
  created_at: string;
  updated_at: string;
}

export interface AuthVerificationTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
}

export interface AwardTable {
  id: string;
  decision_id: string;
  nomination_id: string;
  round_id: string;
  by_unit_id: string;
  standing_unit_id: string | null;
  audience: string;
  unit_id: string;
  person_id: string | null;
  name: string;
  position: string;
  unit_name: string;
  form: string;
  merit: string;
  achievement: string;
  year: number;
  book_year: number;
  register_number: number;
  bonus: number;
  sort_key: string;
  search_key: string;
}

export interface AwardAnnouncementTable {
  round_id: string;
  announced_on: Day;
  occasion: string;
  announced_by: string;
}

export interface AwardChoiceRulesTable {
  id: string;
  round_id: string;
  rules: Json;
  set_by: string;
  set_at: string;
}

export interface AwardDecisionTable {
  id: string;
  round_id: string;
  unit_id: string;
  number: string;
  decided_on: Day;
  signer_title: string;
  merit: string;
  base_wage: number | null;
  bonus_source: string | null;
  individual_rate: number | null;
  collective_rate: number | null;
  rate_source: string | null;
  scan_hash: string | null;
  decided_by: string;
}

export interface AwardDossierTable {
  id: string;
  round_id: string;
  unit_id: string;
  state: string;
  arrived_at: string | null;
  arrived_by: string | null;
  receipt: string | null;
  content_hash: string | null;
  late_allowed: boolean | null;
  reason: string | null;
  decided_by: string | null;
  sent_by: string | null;
  version: number;
  meeting: Json | null;
  completed_by: Day | null;
  sendings: Generated<number>;
  appraised_by: string | null;
  appraised_at: string | null;
}

export interface AwardDossierPaperTable {
  dossier_id: string;
  requirement: string;
  file_hash: string;
  name: string;
  added_by: string;
  added_at: string;
  alternative: string | null;
}

export interface AwardDossierReturnTable {
  dossier_id: string;
  number: number;
  reason: string;
  points: Json;
  complete_by: Day;
  returned_by: string;
  returned_at: string;
}

export interface AwardDossierSendingTable {
  dossier_id: string;
  number: number;
  content: Json;
  content_hash: string;
  arrived_at: string;
  arrived_by: string;
  late: boolean;
  receipt: string;
  sent_by: string;
  recorded_at: string;
  stamp_hash: string | null;
}

export interface AwardLimitTable {
  id: string;
  round_id: string;
  audience: string;
  form: string | null;
  kinds: Json | null;
  levels: Json | null;
  reach: string;
  measure: string;
  amount: number;
  base: string | null;
  base_count: number | null;
  rounding: string;
  force: string;
  source: string;
  certain: boolean;
  set_by: string;
  set_at: string;
  ended_by: string | null;
  ended_at: string | null;
  end_reason: string | null;
}

export interface AwardPaidTable {
  award_id: string | null;
  turn: number | null;
  paid_on: Day | null;
  received_by: string | null;
  scan_hash: string | null;
}

export interface AwardPaymentTable {
  award_id: string;
  paid_on: Day;
  received_by: string;
  scan_hash: string | null;
  noted_by: string;
  turn: Generated<number>;
}

export interface AwardPaymentCorrectionTable {
  award_id: string;
  turn: number;
  reason: string;
  corrected_on: Day;
  corrected_by: string;
}

export interface AwardPostedTable {
  nomination_id: string;
  posting_id: string;
}

export interface AwardPostingTable {
  id: string;
  round_id: string;
  posted_on: Day;
  until: Day;
  working_days: number;
  source: string;
  posted_by: string;
}

export interface AwardRecoveryTable {
  award_id: string;
  recovered_on: Day;
  paper: string;
  noted_by: string;
}

export interface AwardRevocationTable {
  award_id: string;
  number: string;
  revoked_on: Day;
  cause: string;
  reason: string;
  to_recover: number;
  scan_hash: string | null;
  signer_title: string;
  revoked_by: string;
}

export interface AwardRoundTable {
  id: string;
  unit_id: string;
  standing_unit_id: string | null;
  council_id: string | null;
  plan_id: string | null;
  year: number;
  title: string;
  merit: string;
  state: string;
  opened_on: Day;
  due_on: Day;
  due_meaning: string;
  settings: Json;
  opened_by: string;
  version: number;
}

export interface AwardRoundInviteeTable {
  round_id: string;
  unit_id: string;
}

export interface AwardRulingTable {
  id: string;
  round_id: string;
  matter: string;
  audience: string;
  about: string;
  taken: Json;
  reason: string;
  ruled_as: string;
  ruled_by: string;
  ruled_at: string;
}

export interface BlocTable {
  id: string;
  by_unit_id: string;
  kind: string;
  name: string;
  search_key: string;
  number: string;
  decided_on: Day;
  paper_hash: string | null;
  established_by: string;
  ended_on: Day | null;
  end_reason: string | null;
  version: number;
}

export interface BlocMemberTable {
  id: string;
  bloc_id: string;
  by_unit_id: string;
  unit_id: string;
  joined_on: Day;
  left_on: Day | null;
  leave_reason: string | null;
}

export interface BlocParticipantTable {
  bloc_year_id: string;
  unit_id: string;
  own_points: number | null;
  mean_points: number | null;
  sheets: number | null;
  rank: number | null;
}

export interface BlocSheetTable {
  bloc_year_id: string;
  by_unit_id: string;
  of_unit_id: string;
  points: Json;
  handed_in_on: Day | null;
  handed_in_by: string | null;
  paper_hash: string | null;
  version: number;
}

export interface BlocSignatureTable {
  bloc_year_id: string;
  unit_id: string;
  signed_on: Day;
  paper_hash: string | null;
  signed_by: string;
}

export interface BlocYearTable {
  id: string;
  bloc_id: string;
  year: number;
  leader_unit_id: string;
  deputy_unit_id: string | null;
  occasion: string;
  targets: Json;
  pact_put_on: Day | null;
  criteria: Json;
  scored_by: string;
  scoring_opened_on: Day | null;
  scoring_closed_on: Day | null;
  close_reason: string;
  meeting: Json | null;
  concluded_on: Day | null;
  minutes_hash: string | null;
  version: number;
}

export interface BoardTable {
  id: string;
  unit_id: string;
  decision: string;
  decided_on: Day;
  valid_until: Day | null;
  ended_by: string | null;
  paper_hash: string | null;
  set_up_by: string | null;
}

export interface BoardMemberTable {
  board_id: string;
  person_id: string;
  part: string;
  task: string;
}

export interface CalendarEntryTable {
  person_id: string;
  uid: string;
  day: Day;
  entry: Json;
}

export interface CalendarFeedTable {
  person_id: string;
  token_hash: string;
  made_at: string;
  read_at: string | null;
}

export interface CampaignTable {
  id: string;
  plan_id: string;
  unit_id: string;
  year: number;
  sheet_id: string;
  launched_at: string;
  launched_by: string;
  version: number;
  paper_hash: string | null;
  series_id: string;
  pledges_in: string;
}

export interface CampaignInheritanceTable {
  campaign_id: string;
  rule: string;
  decisions: string;
  reason: string;
  chosen_by: string;
  chosen_at: string;
}

export interface CampaignPredecessorTable {
  campaign_id: string;
  series_id: string;
  must_qualify: boolean;
}

export interface CampaignSuperiorTable {
  campaign_id: string;
  unit_id: string;
  part: string;
}

export interface CampaignWindowTable {
  campaign_id: string;
  kind: string;
  opens_at: string;
  closes_at: string;
}

export interface CasePaperTable {
  campaign_id: string;
  kind: string;
  typed: Json;
  version: number;
  typed_by: string;
  typed_at: string;
  subject: Generated<string>;
}

export interface CertificateBlankTable {
  id: string;
  unit_id: string;
  paper: string;
  name: string;
  version: number;
  retired: Generated<boolean>;
}

export interface CertificateBlankEditionTable {
  blank_id: string;
  version: number;
  layout: Json;
  saved_by: string;
  saved_at: string;
}

export interface ConferenceTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  kind: string;
  state: string;
  meets_on: Day;
  begins: string;
  venue: string;
  convened: number;
  chair_id: string;
  secretary_id: string;
  agenda: Json;
  invited: Json;
  matters: Json;
  quorum: string;
  majority: string;
  rule_source: string;
  pact: Json | null;
  course: Json | null;
  signed_on: Day | null;
  minutes_hash: string | null;
  prepared_by: string;
  version: number;
}

export interface CouncilTable {
  id: string;
  unit_id: string;
  kind: string;
  name: string;
  decision: string;
  decided_on: Day;
  paper_hash: string | null;
  valid_from: Day;
  valid_until: Day | null;
  standing_unit_id: string | null;
  rules: Json;
  set_up_by: string;
  version: number;
  trustee_threshold: number | null;
}

export interface CouncilMemberTable {
  council_id: string;
  person_id: string;
  part: string;
  place: number;
  valid_from: Day;
  valid_until: Day | null;
}

export interface CouncilSubstituteTable {
  council_id: string;
  member_id: string;
  substitute_id: string;
  valid_from: Day;
  valid_until: Day | null;
}

export interface CouncilTrusteeTable {
  id: string;
  council_id: string;
  person_id: string;
  place: number;
  published: Json | null;
  made_at: string | null;
  ended_at: string | null;
}

export interface CountedYearTable {
  id: string | null;
  campaign_id: string | null;
  unit_id: string | null;
  series_id: string | null;
  year: number | null;
  qualified: boolean | null;
  counts: boolean | null;
}

export interface CourseAttendanceTable {
  activity_id: string;
  person_id: string;
  evidence_id: string | null;
}

export interface DisciplineTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  person_id: string;
  staff_class: string;
  manages: boolean;
  opened_on: Day | null;
  opened_paper: string | null;
  dropped_on: Day | null;
  dropped_paper: string | null;
  severity: string | null;
  decided_on: Day | null;
  decided_paper: string | null;
  effect_until: Day | null;
  incident_id: string | null;
  version: number;
}

export interface DocumentTable {
  id: string;
  unit_id: string;
  direction: string;
  type: string | null;
  number: string;
  ordinal: number | null;
  on_day: Day;
  issuer: string | null;
  subject: string;
  search_key: string;
  arrival: number | null;
  arrived_on: Day | null;
  valid_from: Day | null;
  valid_to: Day | null;
  state: string;
  void_why: string | null;
  repeat: Generated<number>;
  filed_by: string | null;
  filed_at: string;
  version: Generated<number>;
}

export interface DocumentCaseTable {
  document_id: string;
  kind: string;
  subject_id: string;
}

export interface DocumentCopyTable {
  id: string;
  document_id: string;
  hash: string;
  added_by: string;
  added_at: string;
  signatures: Json;
}

export interface DocumentDeliveryTable {
  id: string;
  document_id: string;
  receiver: string;
  on_day: Day;
  way: string;
  received_on: Day | null;
  received_by: string | null;
  logged_by: string;
  logged_at: string;
}

export interface DriveTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  kind: string;
  name: string;
  theme: string;
  from_day: Day;
  to_day: Day;
  closed_on: Day | null;
  closing_note: string | null;
  closing_figures: Json | null;
  added_by: string;
  added_at: string;
  version: number;
}

export interface ElectionTable {
  id: string;
  vote_id: string;
  attempt: number;
  state: string;
  digest: string;
  manifest: Json;
  setup_key: string | null;
  tally: Json | null;
  opens_at: string;
  closes_at: string;
}

export interface ElectionDisputeTable {
  id: string;
  election_id: string;
  person_id: string;
  ground: string;
  receipt: string | null;
  said_at: string;
  answer: string | null;
  reason: Generated<string>;
  answered_by: string | null;
  answered_at: string | null;
}

export interface ElectionEntryTable {
  election_id: string;
  seq: number;
  kind: string;
  voter: string | null;
  revision: number | null;
  entry: Json;
}

export interface ElectionTrusteeTable {
  election_id: string;
  trustee_id: string;
  place: number;
  dealing: Json | null;
  acknowledgement: Json | null;
  complaint: Json | null;
  decryption: Json | null;
}

export interface ElectionVoterTable {
  election_id: string;
  voter: string;
  place: number;
  person_id: string;
}

export interface EmploymentTable {
  id: string;
  person_id: string;
  unit_id: string;
  team_id: string | null;
  position: string;
  staff_class: string;
  manages: boolean;
  valid_from: Day;
  valid_until: Day | null;
}

export interface EnrolmentTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  title_kind: string;
  kind: string;
  held: Json | null;
  cycle_first_year: number;
  cycle_years: number;
  commitment: string;
  state: string;
  version: number;
  held_note: string | null;
  withdraw_reason: string | null;
}

export interface EnrolmentAnswerTable {
  enrolment_id: string;
  unit_id: string;
  submission: number;
  state: string;
  reasons: Json;
  reviewed_by: string;
  reviewed_at: string;
}

export interface EnrolmentReviewTable {
  enrolment_id: string;
  unit_id: string;
  state: string;
  reasons: Json;
  submission: number;
  reviewed_by: string | null;
  reviewed_at: string | null;
}

export interface EnrolmentSubmissionTable {
  enrolment_id: string;
  number: number;
  content: Json;
  submitted_at: string;
  submitted_by: string;
  late: boolean;
  paper_hash: string | null;
  content_hash: string;
  receipt: string;
  paper_name: string | null;
}

export interface ErasureTable {
  person_id: string;
  asked_on: Day;
  paper: string;
  erased_by: string;
  erased_at: string;
}

export interface EvaluationDecidedTable {
  decision_id: string;
  person_id: string;
  grade: string | null;
  titles: Generated<string[]>;
}

export interface EvaluationDecisionTable {
  id: string;
  round_id: string;
  kind: string;
  number: string;
  signed_on: Day;
  issuer: string | null;
  reason: string | null;
  supersedes: string | null;
  frozen: Json;
  paper_hash: string | null;
  decided_by: string;
  decided_at: string;
}

export interface EvaluationDraftTable {
  round_id: string;
  person_id: string;
  content: Json;
  saved_at: string;
}

export interface EvaluationEntryTable {
  id: string;
  round_id: string;
  person_id: string;
  layer: string;
  number: number;
  general: number | null;
  results: number | null;
  grade: string | null;
  remark: string;
  on_day: Day;
  source: string;
  paper_hash: string | null;
  entered_by: string;
  entered_at: string;
}

export interface EvaluationReturnTable {
  entry_id: string;
  reason: string;
  returned_by: string;
  returned_at: string;
}

export interface EvaluationRoundTable {
  id: string;
  unit_id: string;
  year: number;
  term: string;
  period_from: Day;
  period_until: Day;
  headcount_on: Day;
  settings: Json;
  opened_by: string;
  opened_at: string;
}

export interface EvaluationSettingsTable {
  unit_id: string;
  number: number;
  own: Json;
  set_by: string;
  set_at: string;
}

export interface EvaluationSittingTable {
  id: string;
  round_id: string;
  held_on: Day;
  total: number;
  present: number;
  form: string;
  paper_hash: string | null;
  recorded_by: string;
  recorded_at: string;
}

export interface EvaluationSubjectTable {
  round_id: string;
  person_id: string;
  team_id: string | null;
  position: string;
  staff_class: string;
  manages: boolean;
  is_head: boolean;
  since: Day;
  out_kind: string | null;
  version: number;
  added_on: Day | null;
}

export interface EvaluationViewTable {
  round_id: string;
  person_id: string;
  viewer_id: string;
  on_day: Day;
}

export interface EvaluationVoteTable {
  sitting_id: string;
  person_id: string;
  title: string;
  agree: number;
}

export interface EventTable {
  id: string;
  at: string;
  recorded_in: Generated<string>;
  actor_id: string | null;
  type: string;
  subject_id: string;
  body: Json;
  salt: Buffer;
  leaf: Buffer;
}

export interface EventSealTable {
  number: number;
  at: string;
  count: number;
  total: number;
  root: Buffer;
  previous: Buffer;
  signature: Buffer;
}

export interface EvidenceTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  kind: string;
  on_day: Day;
  note: string;
  link: string | null;
  file_hash: string | null;
  file_name: string | null;
  media_type: string | null;
  no_pupil: boolean;
  added_by: string;
  added_at: string;
  removed_at: string | null;
  removed_why: string | null;
  released_at: string | null;
  still_proves_by: string | null;
  still_proves_at: string | null;
  holder_id: string | null;
}

export interface EvidenceLineTable {
  evidence_id: string;
  line_code: string;
}

export interface EvidencePointTable {
  evidence_id: string;
  line_code: string;
  point: number;
}

export interface ExchangeMatchTable {
  partner_id: string;
  sender_unit_id: string;
  unit_id: string;
  said_by: string | null;
  said_at: string;
}

export interface ExchangePartnerTable {
  id: string;
  name: string;
  key_id: string;
  public_x: string;
  compared_with: string;
  registered_by: string | null;
  registered_at: string;
  revoked_on: Day | null;
  revoked_why: string | null;
  revoked_by: string | null;
  revoked_at: string | null;
}

export interface ExchangeReceivedTable {
  id: string;
  partner_id: string;
  by_unit_id: string;
  package_hash: string;
  file_hash: string;
  created_at: string;
  taken_by: string | null;
  taken_at: string;
  receipt: string;
}

export interface ExchangeSentTable {
  id: string;
  package_hash: string;
  file_hash: string;
  sent_by: string | null;
  sent_at: string;
  receipt: string | null;
  received_on: Day | null;
  received_by_partner: string | null;
  receipt_kept_by: string | null;
  receipt_kept_at: string | null;
}

export interface ExchangeSentDossierTable {
  package_id: string;
  campaign_id: string;
}

export interface ExemplarTable {
  id: string;
  unit_id: string;
  to_unit_id: string;
  ground: string;
  campaign_id: string | null;
  line_code: string | null;
  initiative_id: string | null;
  award_id: string | null;
  year: number;
  state: string;
  name: string;
  criterion: string;
  done: string;
  effect: string;
  cost: string;
  cost_amount: number | null;
  contact: string;
  reason: string | null;
  search_key: string;
  criterion_key: string;
  published_on: Day | null;
  written_by: string;
  version: number;
}

export interface ExemplarActTable {
  exemplar_id: string;
  number: number;
  act: string;
  on_day: Day;
  reason: string;
  scan_hash: string | null;
  acted_by: string;
}

export interface ExemplarEvidenceTable {
  exemplar_id: string;
  evidence_id: string;
  place: number;
}

export interface ExemplarPersonTable {
  exemplar_id: string;
  person_id: string;
  place: number;
  agrees: boolean | null;
  answered_on: Day | null;
}

export interface FigureChoiceTable {
  campaign_id: string;
  line_code: string;
  source: string;
  is_on: boolean;
  chosen_by: string;
  chosen_at: string;
}

export interface FigureRecordTable {
  id: string;
  campaign_id: string;
  taken_at: string;
  kept: Json;
  handed_in_at: string | null;
  given_back_at: string | null;
}

export interface HalfYearReviewTable {
  campaign_id: string;
  unit_id: string;
  as_of: Day;
  texts: Json;
  decisions: Json;
  meeting_id: string | null;
  approved: Json | null;
  written_by: string;
  version: number;
}

export interface HandoverTable {
  id: string;
  seat_id: string;
  to_seat_id: string;
  on_day: Day;
  paper: string;
  open_tasks: Json;
}

export interface IdempotencyTable {
  actor_id: string;
  key: string;
  action: string;
  request_hash: Buffer;
  response: Json;
  at: string;
}

export interface ImportFindingTable {
  import_id: string;
  position: number;
  severity: string;
  refusal: Json;
}

export interface ImportJobTable {
  id: string;
  kind: string;
  unit_id: string | null;
  asked_by: string | null;
  asked_at: string;
  file_name: string;
  file_hash: string;
  file: Buffer | null;
  state: string;
  seen: Json;
  mapping: Json;
  places: Json;
  rows_done: number;
  rows_total: number;
  counts: Json;
  trouble: Json;
  ended_at: string | null;
  version: number;
}

export interface ImportKnownNameTable {
  unit_id: string;
  name_key: string;
  means_unit_id: string;
  kept_by: string;
  kept_at: string;
}

export interface ImportMappingTable {
  unit_id: string;
  kind: string;
  heads: Json;
  kept_by: string;
  kept_at: string;
}

export interface ImportNameTable {
  import_id: string;
  name_key: string;
  written: string;
  rows: number;
  why: string;
  candidates: string[];
  means_unit_id: string | null;
}

export interface ImportRowTable {
  import_id: string;
  position: number;
  sheet: string;
  row: number;
  fields: Json;
  outcome: string | null;
  label: string | null;
  detail: string | null;
  changes: Json | null;
}

export interface IncidentTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  line_code: string;
  severity: string | null;
  count: number;
  concluded_on: Day;
  paper: string;
  recorded_by: string;
  cleared_on: Day | null;
  cleared_paper: string | null;
  version: number;
  kind: string;
  by_unit_id: string;
  occurred_on: Day | null;
}

export interface IncidentReleaseTable {
  campaign_id: string;
  released_at: string;
}

export interface InitiativeTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  state: string;
  name: string;
  search_key: string;
  field: string;
  problem: string;
  solution: string;
  applied_at: string;
  applied_since: Day | null;
  effect: string;
  proof: string;
  written_by: string;
  pledge_id: string | null;
  proposed_on: Day | null;
  reason: string | null;
  version: number;
}

export interface InitiativeAuthorTable {
  initiative_id: string;
  person_id: string;
  place: number;
  share: number;
}

export interface InitiativeCaseTable {
  case_id: string;
  initiative_id: string;
  brought_by: string;
  brought_at: string;
}

export interface InitiativeEvidenceTable {
  initiative_id: string;
  evidence_id: string;
}

export interface InitiativeRecognitionTable {
  initiative_id: string;
  scope: string;
  unit_id: string;
  number: string;
  decided_on: Day;
  signer: string;
  issuer: string;
  recorded_by: string;
  recorded_at: string;
}

export interface InitiativeTieTable {
  initiative_id: string;
  evidence_id: string;
}

export interface InspectionTable {
  id: string;
  assessment_id: string;
  by_unit_id: string;
  on_day: Day;
  head_present: boolean;
  co_signer_present: boolean;
  recorded_by: string;
  recorded_at: string;
  body: Json;
}

export interface InspectionSampleTable {
  id: string;
  by_unit_id: string;
  year: number;
  number: number;
  size: number;
  reason: string | null;
  weights: Json;
  drawn_by: string;
  drawn_at: string;
}

export interface InspectionSampleFileTable {
  sample_id: string;
  assessment_id: string;
  weight: number;
  reasons: string[];
  chance: unknown;
  is_drawn: boolean;
}

export interface LateReminderTable {
  campaign_id: string;
  on_day: Day;
  by_unit_id: string;
  reminded_by: string;
  due_on: Day;
  told: number;
}

export interface LegalDocumentTable {
  id: string;
  document_key: string;
  replaces: string | null;
  type: string;
  number: string;
  issued_on: Day;
  issuer: string | null;
  subject: string | null;
  in_force_from: Day | null;
  in_force_to: Day | null;
  successors: Generated<string[]>;
  source: string | null;
  verified: string;
  version: Generated<number>;
}

export interface LegalDocumentChangeTable {
  document_id: string;
  version: number;
  act: string;
  reason: string | null;
  before: Json | null;
  person_id: string | null;
  at: string;
}

export interface LocalRuleTable {
  id: string;
  unit_id: string;
  title_kind: string | null;
  valid_from: Day;
  first_years: number;
  again_years: number;
  body: string | null;
  number: string;
  issued_on: Day;
  issuer: string;
  subject: string;
  is_certain: boolean;
  entered_by: string | null;
  entered_on: Day;
}

export interface LocalRuleStrikeTable {
  local_rule_id: string;
  reason: string;
  struck_on: Day;
  struck_by: string | null;
}

export interface MailTable {
  id: string;
  person_id: string;
  address: string;
  state: string;
  attempts: number;
  next_at: string;
  claim: string | null;
  reason: string | null;
  made_at: string;
  changed_at: string;
}

export interface MailPreferenceTable {
  person_id: string;
  mode: string;
  urgent_at_once: boolean;
  digest_at: string;
  quiet_from: string;
  quiet_until: string;
  quiet_sundays: boolean;
  version: number;
}

export interface MovementChangeTable {
  id: number;
  series_id: string;
}

export interface MovementStandingTable {
  series_id: string;
  campaign_id: string;
  unit_id: string;
  superior_ids: string[];
  recogniser_id: string | null;
  enrolled_kind: string | null;
  title_kind: string | null;
  enrolled_first_year: number | null;
  enrolled_years: number | null;
  held: number | null;
  first_year: number | null;
  through: number | null;
  streak: number;
  revoked_first: number[];
  revoked_last: number[];
}

export interface NominationTable {
  id: string;
  round_id: string;
  dossier_id: string;
  audience: string;
  unit_id: string;
  person_id: string | null;
  name: string;
  position: string;
  form: string;
  is_direct_worker: boolean;
  merits: string;
  solutions: Json;
  state: string;
  reason: string | null;
  case_id: string | null;
  version: number;
  origin: Generated<string>;
  put_forward: Generated<boolean>;
  proposed_by: string | null;
  merits_from: Day | null;
  merits_to: Day | null;
  votes: Json | null;
  note: string | null;
}

export interface NominationPlaceTable {
  nomination_id: string;
  round_id: string;
  rank: number;
  taken_by: string;
  taken_at: string;
  reason: string | null;
}

export interface NoticeTable {
  id: string;
  event_id: string;
  person_id: string;
  code: string;
  facts: Json;
  link: string;
  created_at: string;
  read_at: string | null;
  mailed_at: string | null;
  because: string | null;
}

export interface NoticeDeliveryTable {
  notice_id: string;
  person_id: string;
  due_at: string;
  mail_id: string | null;
  settled_at: string | null;
}

export interface PaperCheckTable {
  case_id: string;
  kind: string;
  content_hash: string;
  checked_by: string;
  checked_at: string;
  subject: Generated<string>;
}

export interface PaperIssueTable {
  id: string;
  case_id: string;
  kind: string;
  edition: number;
  document_id: string | null;
  content_hash: string;
  docx_hash: string;
  pdf_hash: string | null;
  accepted: Json;
  reason: string | null;
  issued_by: string;
  issued_at: string;
  subject: Generated<string>;
  template_id: string | null;
}

export interface PaperTemplateTable {
  id: string;
  unit_id: string;
  kind: string;
  number: number;
  file_hash: string;
  file_name: string;
  checked_with: string;
  fields: Json;
  kept_by: string;
  kept_at: string;
}

export interface PaperTemplateUseTable {
  template_id: string;
  unit_id: string;
  kind: string;
  taken_by: string;
  taken_at: string;
  retired_by: string | null;
  retired_at: string | null;
}

export interface PastAwardTable {
  id: string;
  keeper_unit_id: string;
  audience: string;
  unit_id: string;
  person_id: string | null;
  name: string;
  position: string;
  unit_name: string;
  form: string;
  number: string;
  decided_on: Day;
  issuer: string;
  merit: string;
  merits_from: Day;
  merits_to: Day;
  scan_hash: string | null;
  entered_by: string;
  entered_on: Day;
  search_key: string;
}

export interface PastAwardStrikeTable {
  past_award_id: string;
  reason: string;
  struck_on: Day;
  struck_by: string;
}

export interface PastInSeriesTable {
  past_id: string | null;
  series_id: string | null;
}

export interface PastRecognitionTable {
  id: string;
  what: string;
  unit_id: string;
  keeper_unit_id: string | null;
  unit_name: string;
  title: string | null;
  kind: string | null;
  first_year: number;
  last_year: number;
  qualified: boolean;
  points: number | null;
  number: string | null;
  decided_on: Day | null;
  issuer: string | null;
  entered_by: string | null;
  entered_on: Day;
  import_id: string;
  search_key: string;
}

export interface PastRecognitionStrikeTable {
  past_recognition_id: string;
  reason: string;
  struck_on: Day;
  struck_by: string;
}

export interface PersonTable {
  id: string;
  full_name: string;
  name_key: string;
  search_key: string;
  staff_code: string | null;
  email: string | null;
  created_at: string;
  version: Generated<number>;
}

export interface PersonViewTable {
  id: string;
  person_id: string;
  viewer_id: string;
  what: string;
  viewed_at: string;
}

export interface PetitionTable {
  id: string;
  round_id: string;
  nomination_id: string;
  received_on: Day;
  way: string;
  text: string;
  code_hash: string | null;
  state: string;
  answer: string | null;
  answered_on: Day | null;
  answered_by: string | null;
  version: number;
}

export interface PictureDeletionTable {
  evidence_id: string;
  deleted_on: Day;
  cycle_last_year: number;
  kept_years: number;
}

export interface PictureKeepingTable {
  number: number;
  years: number;
  source: string;
  set_by: string;
  set_at: string;
}

export interface PictureThumbnailTable {
  file_hash: string;
  thumbnail_hash: string;
  width: number;
  height: number;
}

export interface PlanTable {
  id: string;
  unit_id: string;
  state: string;
  year: number;
  title: string;
  source_hash: string | null;
  source_name: string;
  text: string;
  reading: Json;
  confirmation: Json;
  number: string | null;
  issued_on: Day | null;
  signed_by: string | null;
  signed_at: string | null;
  created_at: string;
  version: number;
  draft: Json | null;
  kind: Generated<string>;
  register_number: number | null;
  paper_hash: string | null;
  renewed_from: string | null;
  uploaded_by: string | null;
  withdrawn_why: string | null;
  search_key: GeneratedAlways<string>;
  has_criteria: GeneratedAlways<boolean>;
}

export interface PlanRecipientTable {
  plan_id: string;
  unit_id: string;
  sent_by: string;
  sent_at: string;
}

export interface PledgeTable {
  id: string;
  campaign_id: string;
  person_id: string;
  state: string;
  titles: string[];
  commitments: Json;
  household: boolean;
  initiative: string | null;
  source: string;
  paper_hash: string | null;
  entered_by: string;
  signed_on: Day | null;
  return_reason: string | null;
  version: number;
  late: boolean;
}

export interface PledgeChangeTable {
  pledge_id: string;
  version: number;
  act: string;
  at: string;
  by_person: string;
  changes: Json;
  reason: string | null;
}

export interface PledgeReminderTable {
  campaign_id: string;
  on_day: Day;
  count: number;
  by_person: string;
}

export interface PortalAwardTable {
  name: string | null;
  audience: string | null;
  unit_name: string | null;
  form: string | null;
  year: number | null;
  sort_key: string | null;
  search_key: string | null;
  by_unit_name: string | null;
}

export interface PortalSearchTable {
  code: string | null;
  decided_on: Day | null;
  search_key: string | null;
  sort_key: string | null;
  is_revoked: boolean | null;
}

export interface PortalSuccessionTable {
  from_unit_id: string | null;
  to_unit_id: string | null;
}

export interface PortalTitleTable {
  unit_id: string | null;
  holder_id: string | null;
  code: string | null;
  unit_name: string | null;
  title_kind: string | null;
  kind: string | null;
  first_year: number | null;
  last_year: number | null;
  number: string | null;
  decided_on: Day | null;
  signer_title: string | null;
  sample: boolean | null;
  credential: Buffer | null;
  place: string | null;
  by_unit_name: string | null;
  current_name: string | null;
  revocation_number: string | null;
  revoked_on: Day | null;
}

export interface PrintBatchTable {
  id: string;
  unit_id: string;
  campaign_id: string | null;
  kind: string;
  title: string;
  blank_id: string | null;
  blank_version: number | null;
  total: number;
  state: string;
  asked_by: string;
  asked_at: string;
  ended_at: string | null;
  expires_on: Day | null;
}

export interface PrintBatchItemTable {
  batch_id: string;
  ordinal: number;
  name: string;
  paper: Json;
}

export interface PrintBatchPartTable {
  batch_id: string;
  ordinal: number;
  first: number;
  last: number;
  hash: string | null;
  size: number;
}

export interface QuotaRulingTable {
  id: string;
  plan_id: string;
  audience: string;
  taken: string;
  reason: string;
  paper_hash: string | null;
  ruled_by: string;
  ruled_at: string;
}

export interface ReceivedDossierTable {
  id: string;
  package_id: string;
  partner_id: string;
  sender_dossier_id: string;
  unit_id: string;
  campaign_id: string | null;
  year: number;
  body: Json;
  newer_id: string | null;
}

export interface ReminderTable {
  person_id: string;
  key: string;
  last_day: Day;
  mark: string;
  reminded_on: Day;
}

export interface ReminderUnitTable {
  unit_id: string;
  day: Day;
}

export interface ReorganisationTable {
  id: string;
  unit_id: string | null;
  on_day: Day;
  decision: string;
  foundings: Json;
  acts: Json;
  state: string;
  why_held: Json | null;
  set_by: string | null;
  set_at: string;
  carried_out_at: string | null;
  taken_back_by: string | null;
  taken_back_at: string | null;
  take_back_reason: string | null;
  version: Generated<number>;
  decision_number: string | null;
  decided_on: Day | null;
  issuer: string | null;
}

export interface ReportCellTable {
  unit_id: string;
  year: number;
  geography: string;
  part: string;
  cut: string;
  figures: number[];
}

export interface ReportDayTable {
  only_one: Generated<boolean>;
  placed_on: Day | null;
  kept_from: Day | null;
}

export interface ReportLayoutTable {
  id: string;
  unit_id: string;
}

export interface ReportLayoutVersionTable {
  layout_id: string;
  version: number;
  name: string;
  issuer: string;
  number: string;
  issued_on: Day | null;
  valid_from: Day;
  body: Json;
  saved_by: string;
  saved_at: string;
}

export interface ReviewMeetingTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  kind: string;
  month: Day;
  held_on: Day;
  present: number;
  total: number;
  notes: string;
  recorded_by: string;
}

export interface RoutineTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  what: string;
  rhythm: string;
  line_code: string;
  keeper: string;
  role: string | null;
  person_id: string | null;
  from_day: Day;
  to_day: Day;
  plan_line: number | null;
  added_by: string;
  added_at: string;
  dropped_at: string | null;
  version: number;
}

export interface RoutinePauseTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  from_day: Day;
  to_day: Day;
  reason: string;
  added_by: string;
  added_at: string;
  dropped_at: string | null;
}

export interface RoutineTickTable {
  routine_id: string;
  round_from: Day;
  number: number;
  act: string;
  evidence_id: string | null;
  person_id: string;
  at: string;
}

export interface ScoreSheetTable {
  id: string;
  unit_id: string;
  family_id: string;
  edition: number;
  state: string;
  title: string;
  sample: boolean;
  source: string;
  subject_type: string;
  body: Json;
  issued_on: Day | null;
  version: number;
  entered_for: string | null;
  paper_hash: string | null;
}

export interface ScrutinyFileTable {
  assessment_id: string;
  by_unit_id: string;
  unit_id: string;
  year: number;
  sheet_id: string;
  self: number[];
  appraised: number[];
  pass_points: number;
}

export interface ScrutinyLookTable {
  by_unit_id: string;
  year: number;
  person_id: string;
  looked_at: string;
  note: string;
}

export interface ScrutinyReuseTable {
  assessment_id: string;
  notes: string[];
  evidence: number;
}

export interface ScrutinyReviewTable {
  assessment_id: string;
  person_id: string;
  lines: number[];
  points: number[];
}

export interface ScrutinyTellingTable {
  by_unit_id: string;
  year: number;
  told_on: Day;
  told_by: string;
}

export interface SealedEventTable {
  event_id: string;
  seal: number;
  position: number;
}

export interface SeatTable {
  id: string;
  person_id: string;
  role: string;
  unit_id: string;
  valid_from: Day;
  valid_until: Day | null;
  lent_from: string | null;
  paper: string | null;
}

export interface SheetDetailTable {
  sheet_id: string;
  unit_id: string;
  line_code: string;
  text: string;
}

export interface ShortcomingTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  raised_in: string;
  area: string;
  role: string;
  text: string;
  due_on: Day;
  state: string;
  outcome: string | null;
  closed_on: Day | null;
  closed_in: string | null;
  version: number;
}

export interface ShortcomingStepTable {
  shortcoming_id: string;
  number: number;
  act: string;
  on_day: Day;
  text: string;
  meeting_id: string | null;
  person_id: string;
  due_on: Day | null;
}

export interface SignInFailureTable {
  id: string;
  account: string;
  at: string;
}

export interface SignInLinkTable {
  token_hash: string;
  purpose: string;
  person_id: string | null;
  expires_at: string;
  used_at: string | null;
}

export interface SiteTable {
  only_one: Generated<boolean>;
  id: string;
  name: string;
  kind: string;
  issuer_key_id: string;
  clock: string | null;
  created_at: string;
}

export interface SittingTable {
  id: string;
  council_id: string;
  unit_id: string;
  title: string;
  mode: string;
  state: string;
  meets_on: Day;
  begins: string;
  venue: string;
  answers_through: Day | null;
  rules: Json | null;
  secretary_id: string | null;
  current_case_id: string | null;
  opened_at: string | null;
  closed_at: string | null;
  signed_on: Day | null;
  minutes_hash: string | null;
  planned_by: string;
  version: number;
}

export interface SittingAnswerTable {
  vote_id: string;
  person_id: string;
  choice: string;
  entered_by: string;
  answered_at: string;
}

export interface SittingCaseTable {
  id: string;
  sitting_id: string;
  place: number;
  kind: string;
  name: string;
  proposal: string;
  unit_id: string;
  summary: string;
  discussion: string;
  put_off: string | null;
  version: number;
}

export interface SittingCasePersonTable {
  case_id: string;
  person_id: string;
}

export interface SittingCounterTable {
  vote_id: string;
  person_id: string;
  place: number;
}

export interface SittingExplanationTable {
  sitting_id: string;
  about: string;
  heading: string;
  lines: Json;
}

export interface SittingSeatTable {
  sitting_id: string;
  person_id: string;
  part: string;
  place: number;
  attendance: string;
  substitute_id: string | null;
}

export interface SittingTieTable {
  case_id: string;
  person_id: string;
  source: string;
  reason: string;
  entered_by: string;
}

export interface SittingVoteTable {
  id: string;
  case_id: string;
  round: number;
  form: string;
  state: string;
  chair_id: string;
  turnout: Json;
  count: Json | null;
  outcome: Json | null;
  again: string | null;
  voided: string | null;
  salt: string;
  opened_by: string;
  opened_at: string;
}

export interface StandingExemplarTable {
  id: string | null;
}

export interface StoredFileTable {
  hash: string;
  size: number;
  media_type: string;
  stored_at: string;
  dropped_at: string | null;
}

export interface TaskExtensionTable {
  id: string;
  plan_id: string;
  code: string;
  from_on: Day;
  to_on: Day;
  reason: string;
  extended_by: string;
  extended_at: string;
}

export interface TaskReportTable {
  id: string;
  plan_id: string;
  code: string;
  on_day: Day;
  note: string;
  is_last: boolean;
  reported_by: string;
  reported_at: string;
  source: string | null;
}

export interface TeamTable {
  id: string;
  unit_id: string;
  name: string;
  sort_key: string;
  valid_from: Day;
  valid_until: Day | null;
}

export interface TeamLeadTable {
  id: string;
  team_id: string;
  person_id: string;
  title: string;
  valid_from: Day;
  valid_until: Day | null;
  named_by: string;
}

export interface TeamPledgeTable {
  id: string;
  campaign_id: string;
  team_id: string;
  state: string;
  titles: string[];
  commitments: Json;
  own: string;
  source: string;
  paper_hash: string | null;
  entered_by: string;
  signed_on: Day | null;
  late: boolean;
  return_reason: string | null;
  version: number;
}

export interface TeamPledgeChangeTable {
  pledge_id: string;
  version: number;
  act: string;
  at: string;
  by_person: string;
  changes: Json;
  reason: string | null;
}

export interface TitleTable {
  id: string;
  unit_id: string;
  by_unit_id: string;
  title_kind: string;
  kind: string;
  first_year: number;
  last_year: number;
  unit_name: string;
  number: string;
  decided_on: Day;
  decided_by: string;
  signer_title: string;
  code: string;
  sample: boolean;
  credential: Buffer;
  certificate: Buffer;
  campaign_id: string | null;
}

export interface TitleCaseTable {
  case_id: string;
  campaign_id: string;
  brought_by: string;
  brought_at: string;
}

export interface TitleInSeriesTable {
  id: string | null;
  series_id: string | null;
  first_year: number | null;
  last_year: number | null;
  is_revoked: boolean | null;
}

export interface TitleKeptTable {
  title_id: string;
  incident_id: string;
  kept_on: Day;
  paper: string;
  kept_by: string;
}

export interface TitleRevocationTable {
  title_id: string;
  number: string;
  revoked_on: Day;
  reason: string;
  revoked_by: string;
}

export interface TitleSearchTable {
  title_id: string;
  search_key: string;
  sort_key: string;
}

export interface UnitTable {
  id: string;
  code: string | null;
  version: Generated<number>;
}

export interface UnitPlacementTable {
  id: string;
  unit_id: string;
  name: string;
  sort_key: string;
  search_key: string;
  type: string;
  parent_id: string | null;
  place: string | null;
  valid_from: Day;
  valid_until: Day | null;
  decision: string | null;
}

export interface UnitSuccessionTable {
  id: string;
  from_unit_id: string;
  to_unit_id: string | null;
  kind: string;
  on_day: Day;
  decision: string;
  is_heir: Generated<boolean>;
  ends: Generated<boolean>;
  reason: string | null;
  reorganisation_id: string | null;
}

export interface UnitUnionTable {
  id: string;
  unit_id: string;
  name: string;
  valid_from: Day;
  valid_until: Day | null;
  ended_by: string | null;
  end_reason: string | null;
}

export interface UnitYearTable {
  campaign_id: string;
  unit_id: string;
  year: number;
  unit_type: string;
  stage: string;
  kind: string | null;
  cycle_year: number | null;
  late: boolean;
  titled: boolean;
  revoked: boolean;
  due_on: Day | null;
  recogniser_id: string;
  sheet_id: string;
  self_total: number | null;
  appraised_total: number | null;
  decided_total: number | null;
  self_points: number[] | null;
  appraised_points: number[] | null;
  was: string[];
  now: string[];
  received: string[];
  since_on: Day;
}

export interface UnitYearBeforeTable {
  campaign_id: string;
  since_on: Day;
  until_on: Day;
  unit_id: string;
  year: number;
  unit_type: string;
  stage: string;
  kind: string | null;
  cycle_year: number | null;
  late: boolean;
  titled: boolean;
  revoked: boolean;
  due_on: Day | null;
  recogniser_id: string;
  sheet_id: string;
  self_total: number | null;
  appraised_total: number | null;
  decided_total: number | null;
  self_points: number[] | null;
  appraised_points: number[] | null;
  was: string[];
  received: string[];
}

export interface UnitYearChangeTable {
  campaign_id: string;
  before: Json | null;
}

export interface UnsubscribeLinkTable {
  person_id: string;
  token: string;
}

export interface WindowMoveTable {
  id: string;
  campaign_id: string;
  kind: string;
  opened_at: string;
  closed_at: string;
  opens_at: string;
  closes_at: string;
  reason: string;
  moved_by: string;
  moved_at: string;
}

export interface YearInSeriesTable {
  id: string | null;
  campaign_id: string | null;
  unit_id: string | null;
  series_id: string | null;
  year: number | null;
  qualified: boolean | null;
}

export interface YearResultTable {
  id: string;
  campaign_id: string;
  unit_id: string;
  year: number;
  by_unit_id: string;
  qualified: boolean;
  total: number;
  reasons: Json;
  number: string;
  announced_on: Day;
  announced_by: string;
}

export interface Schema {
  absence: AbsenceTable;
  activity: ActivityTable;
  activity_evidence: ActivityEvidenceTable;
  activity_line: ActivityLineTable;
  added_task: AddedTaskTable;
  adoption: AdoptionTable;
  adoption_report: AdoptionReportTable;
  appraisal: AppraisalTable;
  appraisal_explanation: AppraisalExplanationTable;
  appraisal_explanation_line: AppraisalExplanationLineTable;
  appraisal_panel: AppraisalPanelTable;
  appraisal_panel_handover: AppraisalPanelHandoverTable;
  appraisal_panel_member: AppraisalPanelMemberTable;
  appraisal_panel_point: AppraisalPanelPointTable;
  appraisal_panel_reopening: AppraisalPanelReopeningTable;
  appraisal_panel_score: AppraisalPanelScoreTable;
  appraisal_score: AppraisalScoreTable;
  appraisal_tie: AppraisalTieTable;
  assessment: AssessmentTable;
  assessment_content: AssessmentContentTable;
  assessment_return: AssessmentReturnTable;
  assessment_score: AssessmentScoreTable;
  assessment_signature: AssessmentSignatureTable;
  assessment_submission: AssessmentSubmissionTable;
  assignment: AssignmentTable;
  auth_account: AuthAccountTable;
  auth_session: AuthSessionTable;
  auth_user: AuthUserTable;
  auth_verification: AuthVerificationTable;
  award: AwardTable;
  award_announcement: AwardAnnouncementTable;
  award_choice_rules: AwardChoiceRulesTable;
  award_decision: AwardDecisionTable;
  award_dossier: AwardDossierTable;
  award_dossier_paper: AwardDossierPaperTable;
  award_dossier_return: AwardDossierReturnTable;
  award_dossier_sending: AwardDossierSendingTable;
  award_limit: AwardLimitTable;
  award_paid: AwardPaidTable;
  award_payment: AwardPaymentTable;
  award_payment_correction: AwardPaymentCorrectionTable;
  award_posted: AwardPostedTable;
  award_posting: AwardPostingTable;
  award_recovery: AwardRecoveryTable;
  award_revocation: AwardRevocationTable;
  award_round: AwardRoundTable;
  award_round_invitee: AwardRoundInviteeTable;
  award_ruling: AwardRulingTable;
  bloc: BlocTable;
  bloc_member: BlocMemberTable;
  bloc_participant: BlocParticipantTable;
  bloc_sheet: BlocSheetTable;
  bloc_signature: BlocSignatureTable;
  bloc_year: BlocYearTable;
  board: BoardTable;
  board_member: BoardMemberTable;
  calendar_entry: CalendarEntryTable;
  calendar_feed: CalendarFeedTable;
  campaign: CampaignTable;
  campaign_inheritance: CampaignInheritanceTable;
  campaign_predecessor: CampaignPredecessorTable;
  campaign_superior: CampaignSuperiorTable;
  campaign_window: CampaignWindowTable;
  case_paper: CasePaperTable;
  certificate_blank: CertificateBlankTable;
  certificate_blank_edition: CertificateBlankEditionTable;
  conference: ConferenceTable;
  council: CouncilTable;
  council_member: CouncilMemberTable;
  council_substitute: CouncilSubstituteTable;
  council_trustee: CouncilTrusteeTable;
  counted_year: CountedYearTable;
  course_attendance: CourseAttendanceTable;
  discipline: DisciplineTable;
  document: DocumentTable;
  document_case: DocumentCaseTable;
  document_copy: DocumentCopyTable;
  document_delivery: DocumentDeliveryTable;
  drive: DriveTable;
  election: ElectionTable;
  election_dispute: ElectionDisputeTable;
  election_entry: ElectionEntryTable;
  election_trustee: ElectionTrusteeTable;
  election_voter: ElectionVoterTable;
  employment: EmploymentTable;
  enrolment: EnrolmentTable;
  enrolment_answer: EnrolmentAnswerTable;
  enrolment_review: EnrolmentReviewTable;
  enrolment_submission: EnrolmentSubmissionTable;
  erasure: ErasureTable;
  evaluation_decided: EvaluationDecidedTable;
  evaluation_decision: EvaluationDecisionTable;
  evaluation_draft: EvaluationDraftTable;
  evaluation_entry: EvaluationEntryTable;
  evaluation_return: EvaluationReturnTable;
  evaluation_round: EvaluationRoundTable;
  evaluation_settings: EvaluationSettingsTable;
  evaluation_sitting: EvaluationSittingTable;
  evaluation_subject: EvaluationSubjectTable;
  evaluation_view: EvaluationViewTable;
  evaluation_vote: EvaluationVoteTable;
  event: EventTable;
  event_seal: EventSealTable;
  evidence: EvidenceTable;
  evidence_line: EvidenceLineTable;
  evidence_point: EvidencePointTable;
  exchange_match: ExchangeMatchTable;
  exchange_partner: ExchangePartnerTable;
  exchange_received: ExchangeReceivedTable;
  exchange_sent: ExchangeSentTable;
  exchange_sent_dossier: ExchangeSentDossierTable;
  exemplar: ExemplarTable;
  exemplar_act: ExemplarActTable;
  exemplar_evidence: ExemplarEvidenceTable;
  exemplar_person: ExemplarPersonTable;
  figure_choice: FigureChoiceTable;
  figure_record: FigureRecordTable;
  half_year_review: HalfYearReviewTable;
  handover: HandoverTable;
  idempotency: IdempotencyTable;
  import_finding: ImportFindingTable;
  import_job: ImportJobTable;
  import_known_name: ImportKnownNameTable;
  import_mapping: ImportMappingTable;
  import_name: ImportNameTable;
  import_row: ImportRowTable;
  incident: IncidentTable;
  incident_release: IncidentReleaseTable;
  initiative: InitiativeTable;
  initiative_author: InitiativeAuthorTable;
  initiative_case: InitiativeCaseTable;
  initiative_evidence: InitiativeEvidenceTable;
  initiative_recognition: InitiativeRecognitionTable;
  initiative_tie: InitiativeTieTable;
  inspection: InspectionTable;
  inspection_sample: InspectionSampleTable;
  inspection_sample_file: InspectionSampleFileTable;
  late_reminder: LateReminderTable;
  legal_document: LegalDocumentTable;
  legal_document_change: LegalDocumentChangeTable;
  local_rule: LocalRuleTable;
  local_rule_strike: LocalRuleStrikeTable;
  mail: MailTable;
  mail_preference: MailPreferenceTable;
  movement_change: MovementChangeTable;
  movement_standing: MovementStandingTable;
  nomination: NominationTable;
  nomination_place: NominationPlaceTable;
  notice: NoticeTable;
  notice_delivery: NoticeDeliveryTable;
  paper_check: PaperCheckTable;
  paper_issue: PaperIssueTable;
  paper_template: PaperTemplateTable;
  paper_template_use: PaperTemplateUseTable;
  past_award: PastAwardTable;
  past_award_strike: PastAwardStrikeTable;
  past_in_series: PastInSeriesTable;
  past_recognition: PastRecognitionTable;
  past_recognition_strike: PastRecognitionStrikeTable;
  person: PersonTable;
  person_view: PersonViewTable;
  petition: PetitionTable;
  picture_deletion: PictureDeletionTable;
  picture_keeping: PictureKeepingTable;
  picture_thumbnail: PictureThumbnailTable;
  plan: PlanTable;
  plan_recipient: PlanRecipientTable;
  pledge: PledgeTable;
  pledge_change: PledgeChangeTable;
  pledge_reminder: PledgeReminderTable;
  portal_award: PortalAwardTable;
  portal_search: PortalSearchTable;
  portal_succession: PortalSuccessionTable;
  portal_title: PortalTitleTable;
  print_batch: PrintBatchTable;
  print_batch_item: PrintBatchItemTable;
  print_batch_part: PrintBatchPartTable;
  quota_ruling: QuotaRulingTable;
  received_dossier: ReceivedDossierTable;
  reminder: ReminderTable;
  reminder_unit: ReminderUnitTable;
  reorganisation: ReorganisationTable;
  report_cell: ReportCellTable;
  report_day: ReportDayTable;
  report_layout: ReportLayoutTable;
  report_layout_version: ReportLayoutVersionTable;
  review_meeting: ReviewMeetingTable;
  routine: RoutineTable;
  routine_pause: RoutinePauseTable;
  routine_tick: RoutineTickTable;
  score_sheet: ScoreSheetTable;
  scrutiny_file: ScrutinyFileTable;
  scrutiny_look: ScrutinyLookTable;
  scrutiny_reuse: ScrutinyReuseTable;
  scrutiny_review: ScrutinyReviewTable;
  scrutiny_telling: ScrutinyTellingTable;
  sealed_event: SealedEventTable;
  seat: SeatTable;
  sheet_detail: SheetDetailTable;
  shortcoming: ShortcomingTable;
  shortcoming_step: ShortcomingStepTable;
  sign_in_failure: SignInFailureTable;
  sign_in_link: SignInLinkTable;
  site: SiteTable;
  sitting: SittingTable;
  sitting_answer: SittingAnswerTable;
  sitting_case: SittingCaseTable;
  sitting_case_person: SittingCasePersonTable;
  sitting_counter: SittingCounterTable;
  sitting_explanation: SittingExplanationTable;
  sitting_seat: SittingSeatTable;
  sitting_tie: SittingTieTable;
  sitting_vote: SittingVoteTable;
  standing_exemplar: StandingExemplarTable;
  stored_file: StoredFileTable;
  task_extension: TaskExtensionTable;
  task_report: TaskReportTable;
  team: TeamTable;
  team_lead: TeamLeadTable;
  team_pledge: TeamPledgeTable;
  team_pledge_change: TeamPledgeChangeTable;
  title: TitleTable;
  title_case: TitleCaseTable;
  title_in_series: TitleInSeriesTable;
  title_kept: TitleKeptTable;
  title_revocation: TitleRevocationTable;
  title_search: TitleSearchTable;
  unit: UnitTable;
  unit_placement: UnitPlacementTable;
  unit_succession: UnitSuccessionTable;
  unit_union: UnitUnionTable;
  unit_year: UnitYearTable;
  unit_year_before: UnitYearBeforeTable;
  unit_year_change: UnitYearChangeTable;
  unsubscribe_link: UnsubscribeLinkTable;
  window_move: WindowMoveTable;
  year_in_series: YearInSeriesTable;
  year_result: YearResultTable;
}
