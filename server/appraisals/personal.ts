import { about, actedIn, type Kept, keep } from '../kernel/personal.ts';

/** What appraisals keeps about a person. */
export const appraisalsKept: readonly Kept[] = [
  actedIn('appraisal.finished_by', 'Đã kết thúc thẩm định', 'by_unit_id', 'finished_at'),
  actedIn('appraisal_score.scored_by', 'Đã chấm thẩm định', 'line_code', 'note', 'scored_at'),
  actedIn('inspection.recorded_by', 'Đã ghi biên bản kiểm tra', 'by_unit_id', 'on_day', 'recorded_at'),
  actedIn('appraisal_panel.head_id', 'Tổ trưởng tổ thẩm định', 'by_unit_id', 'due_on'),
  actedIn('appraisal_panel.set_up_by', 'Đã lập tổ thẩm định', 'by_unit_id', 'set_up_at'),
  actedIn('appraisal_panel_member.person_id', 'Thành viên tổ thẩm định', 'handed_in_at'),
  actedIn('appraisal_panel_score.person_id', 'Đã chấm độc lập trong tổ thẩm định', 'line_code', 'points', 'note', 'scored_at'),
  actedIn('appraisal_panel_reopening.person_id', 'Phiếu chấm được mở lại', 'reason', 'reopened_at'),
  actedIn('appraisal_panel_reopening.reopened_by', 'Đã mở lại phiếu chấm', 'reason', 'reopened_at'),
  actedIn('appraisal_panel_handover.from_id', 'Đã bàn giao việc tổ trưởng tổ thẩm định', 'reason', 'handed_at'),
  actedIn('appraisal_panel_handover.to_id', 'Đã nhận việc tổ trưởng tổ thẩm định', 'reason', 'handed_at'),
  actedIn('appraisal_panel_handover.handed_by', 'Đã thay tổ trưởng tổ thẩm định', 'reason', 'handed_at'),
  actedIn('appraisal_explanation.sent_by', 'Đã gửi giải trình', 'arrived_on', 'sent_at'),
  about('appraisal_tie.person_id', 'Tự khai có liên quan với một đơn vị', ['unit_id', 'declared_at'], keep('official-act')),
];
