import { about, actedIn, type Kept, keep } from '../kernel/personal.ts';

/** What enrolments keeps about a person. */
export const enrolmentsKept: readonly Kept[] = [
  about(
    'pledge.person_id',
    'Bản đăng ký thi đua của bạn',
    ['campaign_id', 'titles', 'commitments', 'household', 'initiative', 'signed_on', 'return_reason'],
    keep('award-file'),
  ),
  actedIn('pledge.entered_by', 'Đã nhập bản đăng ký ký trên giấy', 'campaign_id', 'signed_on'),
  actedIn('pledge_change.by_person', 'Bước của bản đăng ký do bạn làm', 'at', 'reason'),
  actedIn('enrolment_submission.submitted_by', 'Đã gửi đăng ký của đơn vị', 'submitted_at', 'receipt'),
  actedIn('enrolment_review.reviewed_by', 'Đã xem xét đăng ký', 'unit_id', 'reviewed_at'),
  actedIn('enrolment_answer.reviewed_by', 'Đã trả lời đăng ký', 'unit_id', 'reviewed_at'),
  about('team_lead.person_id', 'Tổ trưởng, trưởng phòng', ['title'], keep('staff-record')),
  actedIn('team_lead.named_by', 'Đã ghi người đứng đầu tổ', 'title'),
  actedIn('team_pledge.entered_by', 'Đã nhập bản đăng ký của tổ', 'campaign_id', 'signed_on'),
  actedIn('team_pledge_change.by_person', 'Bước của bản đăng ký tổ do bạn làm', 'reason'),
  actedIn('pledge_reminder.by_person', 'Đã nhắc đăng ký', 'campaign_id'),
];
