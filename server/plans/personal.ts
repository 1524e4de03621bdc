import { about, actedIn, issued, type Kept } from '../kernel/personal.ts';

/** What plans keeps about a person. */
export const plansKept: readonly Kept[] = [
  actedIn('plan.uploaded_by', 'Kế hoạch đã đưa lên', 'unit_id', 'year', 'title', 'created_at'),
  about('plan.signed_by', 'Kế hoạch đã ký', ['unit_id', 'year', 'title', 'number', 'issued_on', 'signed_at'], issued),
  actedIn('plan_recipient.sent_by', 'Đã gửi kế hoạch', 'unit_id', 'sent_at'),
  actedIn('board.set_up_by', 'Đã lập Ban vận động', 'unit_id', 'decision', 'decided_on'),
  about('board_member.person_id', 'Thành viên Ban vận động', ['part@board-part', 'task'], issued),
  actedIn('campaign.launched_by', 'Đã phát động', 'unit_id', 'year', 'launched_at'),
  actedIn('campaign_inheritance.chosen_by', 'Đã chọn năm liên tục được tiếp nối', 'decisions', 'reason', 'chosen_at'),
  actedIn('local_rule.entered_by', 'Đã ghi quy định của địa phương', 'number', 'entered_on'),
  actedIn('local_rule_strike.struck_by', 'Đã xóa ghi một quy định của địa phương', 'reason', 'struck_on'),
  actedIn('window_move.moved_by', 'Đã dời khung thời gian', 'campaign_id', 'reason', 'moved_at'),
];
