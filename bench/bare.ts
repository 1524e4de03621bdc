/**
 * For each answer the plainest statements that bring its rows: what a ratio is taken to. `:name` is a subject of the asker.
 * Rights, names of other things and the reasons of every verb are what the application adds.
 */
export const bareOf: Readonly<Record<string, readonly string[]>> = {
  'identity.whoAmI': ['select * from person where id = :personId', 'select * from seat where person_id = :personId'],
  'org.listUnits': ['select * from unit_placement order by sort_key limit 1000'],
  'org.showUnit': ['select * from unit_placement where unit_id = :unitId', 'select * from team where unit_id = :unitId'],
  'people.list': ['select p.*, e.* from person p join employment e on e.person_id = p.id where e.unit_id = :unitId'],
  'people.show': ['select * from person where id = :personId', 'select * from employment where person_id = :personId'],
  'plans.list': [
    'select id, unit_id, state, year, title, number, issued_on from plan p where unit_id = :bodyId or exists (select 1 from campaign c join campaign_superior s on s.campaign_id = c.id where c.plan_id = p.id and s.unit_id = :bodyId) order by year desc limit 50',
  ],
  'plans.show': ['select * from plan where id = :planId'],
  'plans.showBoard': ['select * from board b join board_member m on m.board_id = b.id where b.unit_id = :unitId'],
  'campaigns.list': [
    'select * from campaign c where unit_id = :bodyId or exists (select 1 from campaign_superior s where s.campaign_id = c.id and s.unit_id = :bodyId) order by year desc limit 50',
  ],
  'campaigns.show': [
    'select * from campaign where id = :campaignId',
    'select * from campaign_window where campaign_id = :campaignId',
  ],
  'campaigns.showLaunch': ['select * from plan where id = :planId', "select * from score_sheet where state = 'issued' limit 50"],
  'criteria.listSheets': ["select id, title, source, issued_on from score_sheet where state <> 'draft' order by title limit 50"],
  'criteria.showSheet': ['select * from score_sheet where id = :sheetId'],
  'enrolments.showUnits': ['select * from enrolment where campaign_id = :campaignId'],
  'enrolments.show': ['select * from enrolment_submission where enrolment_id = :enrolmentId'],
  'enrolments.list': [
    'select s.* from enrolment_review r join enrolment_submission s on s.enrolment_id = r.enrolment_id and s.number = r.submission where r.unit_id = :bodyId limit 50',
  ],
  'enrolments.myPledges': ['select * from pledge where person_id = :personId'],
  'enrolments.listPledges': ['select * from pledge join person on person.id = person_id where campaign_id = :campaignId'],
  'enrolments.showPledgeGrid': [
    'select * from employment e join person p on p.id = e.person_id where e.unit_id = :unitId',
    'select * from pledge where campaign_id = :campaignId',
  ],
  'enrolments.showPledge': ['select * from pledge where id = :pledgeId'],
  'evidence.list': [
    'select * from evidence where campaign_id = :campaignId',
    'select l.* from evidence_line l join evidence e on e.id = l.evidence_id where e.campaign_id = :campaignId',
  ],
  'incidents.list': ['select * from incident where campaign_id = :campaignId'],
  'reviews.showMonthlyItem': [
    'select * from review_meeting where campaign_id = :campaignId',
    'select * from shortcoming where campaign_id = :campaignId',
  ],
  'assessments.find': ['select * from assessment where campaign_id = :campaignId'],
  'assessments.list': [
    'select * from assessment a where unit_id = :bodyId or exists (select 1 from campaign_superior s where s.campaign_id = a.campaign_id and s.unit_id = :bodyId) limit 50',
  ],
  'assessments.show': [
    'select * from assessment where id = :assessmentId',
    'select * from assessment_score where assessment_id = :assessmentId',
    'select * from assessment_content where assessment_id = :assessmentId',
    'select * from assessment_submission where assessment_id = :assessmentId',
  ],
  'appraisals.list': [
    'select a.*, b.* from assessment a join assessment_submission b on b.assessment_id = a.id join campaign_superior s on s.campaign_id = a.campaign_id where s.unit_id = :bodyId limit 50',
  ],
  'appraisals.show': [
    'select * from appraisal where assessment_id = :assessmentId',
    'select s.* from appraisal_score s join appraisal a on a.id = s.appraisal_id where a.assessment_id = :assessmentId',
  ],
  'recognition.showOutcome': [
    'select * from year_result where campaign_id = :campaignId',
    'select id, code from title where unit_id = :unitId',
  ],
  'recognition.listOutcomes': [
    'select c.*, r.* from campaign c join campaign_superior s on s.campaign_id = c.id left join year_result r on r.campaign_id = c.id where s.unit_id = :bodyId limit 50',
  ],
  'recognition.listTitles': [
    'select id, unit_id, unit_name, number, decided_on, code from title where by_unit_id = :bodyId limit 50',
  ],
  'today.show': ['select * from notice where person_id = :personId order by created_at desc limit 20'],
  'today.listYears': ['select * from campaign where unit_id = :unitId'],
};
