import { about, actedIn, issued, type Kept, keep } from '../kernel/personal.ts';

/** What evaluations keeps about a person. */
export const evaluationsKept: readonly Kept[] = [
  about(
    'evaluation_subject.person_id',
    'Kỳ đánh giá, xếp loại có bạn',
    ['round_id>evaluation_round.year', 'position', 'staff_class@staff-class', 'since'],
    keep('staff-record'),
  ),
  about(
    'evaluation_entry.person_id',
    'Đánh giá về bạn',
    ['layer@layer', 'general', 'results', 'grade@grade', 'remark', 'on_day', 'source'],
    keep('staff-record'),
  ),
  actedIn('evaluation_entry.entered_by', 'Đã nhập đánh giá', 'on_day', 'entered_at'),
  about('evaluation_draft.person_id', 'Bản tự đánh giá đang soạn', ['content', 'saved_at']),
  about(
    'evaluation_decided.person_id',
    'Xếp loại và danh hiệu đã quyết định',
    ['grade@grade', 'titles', 'decision_id>evaluation_decision.number', 'decision_id>evaluation_decision.signed_on'],
    issued,
  ),
  actedIn('evaluation_decision.decided_by', 'Đã quyết định xếp loại', 'number', 'signed_on', 'decided_at'),
  actedIn('evaluation_return.returned_by', 'Đã trả lại đánh giá', 'reason', 'returned_at'),
  actedIn('evaluation_round.opened_by', 'Đã mở kỳ đánh giá', 'unit_id', 'year', 'opened_at'),
  actedIn('evaluation_settings.set_by', 'Đã đặt quy định đánh giá', 'unit_id', 'set_at'),
  actedIn('evaluation_sitting.recorded_by', 'Đã ghi phiên họp đánh giá', 'held_on', 'recorded_at'),
  about('evaluation_vote.person_id', 'Kết quả bình xét về bạn', ['title', 'agree'], keep('award-file')),
  about('evaluation_view.person_id', 'Ai đã xem đánh giá của bạn', ['on_day'], keep('view-log')),
  about('evaluation_view.viewer_id', 'Bạn đã xem đánh giá của người khác', ['on_day'], keep('view-log')),
];
