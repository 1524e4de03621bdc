-- What a person did is counted and shown to them («Dữ liệu về tôi»): found without reading every row of a province.
create index pledge_person on pledge (person_id);
create index pledge_entered_by on pledge (entered_by) where entered_by is not null;
create index pledge_change_by on pledge_change (by_person);
create index evidence_added_by on evidence (added_by);
create index evidence_still_proves_by on evidence (still_proves_by) where still_proves_by is not null;
create index assessment_score_scored_by on assessment_score (scored_by);
create index appraisal_score_scored_by on appraisal_score (scored_by);
create index review_meeting_recorded_by on review_meeting (recorded_by);
create index shortcoming_step_person on shortcoming_step (person_id);
create index plan_uploaded_by on plan (uploaded_by);
create index board_member_person on board_member (person_id);
create index enrolment_review_reviewed_by on enrolment_review (reviewed_by) where reviewed_by is not null;
