import { about, actedIn, issued, type Kept } from '../kernel/personal.ts';

/** What assessments keeps about a person. */
export const assessmentsKept: readonly Kept[] = [
  actedIn('assessment_score.scored_by', 'Đã chấm điểm tiêu chí', 'line_code', 'note', 'scored_at'),
  actedIn('assessment_content.fixed_by', 'Đã chốt bản tự chấm', 'fixed_at'),
  about('assessment_signature.person_id', 'Đã ký bản tự chấm', ['signed_at', 'voided_at'], issued),
  actedIn('assessment_signature.entered_by', 'Đã nhập chữ ký trên giấy', 'entered_at'),
  actedIn('assessment_submission.submitted_by', 'Đã nộp bản tự chấm', 'submitted_at', 'receipt'),
  actedIn('assessment_return.returned_by', 'Đã trả lại bản tự chấm', 'returned_at', 'reason'),
];
