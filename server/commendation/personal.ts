import { about, actedIn, issued, type Kept } from '../kernel/personal.ts';

/** What commendation keeps about a person. */
export const commendationKept: readonly Kept[] = [
  about('nomination.person_id', 'Được đề nghị khen thưởng', ['form', 'position', 'merits', 'round_id>award_round.title'], issued),
  actedIn('award_round.opened_by', 'Đã mở đợt xét khen thưởng', 'title', 'opened_on'),
  actedIn('award_dossier.decided_by', 'Đã quyết định về hồ sơ đến muộn', 'arrived_at'),
  actedIn('award_dossier.sent_by', 'Đã gửi hồ sơ đề nghị khen thưởng', 'arrived_at'),
  actedIn('award_dossier.appraised_by', 'Đã thẩm định hồ sơ khen thưởng', 'appraised_at'),
  actedIn('award_dossier_sending.sent_by', 'Đã gửi hồ sơ đề nghị khen thưởng', 'arrived_at'),
  actedIn('award_dossier_return.returned_by', 'Đã trả lại hồ sơ khen thưởng', 'returned_at'),
  actedIn('nomination.proposed_by', 'Đã đề nghị khen thưởng', 'form'),
  actedIn('award_dossier_paper.added_by', 'Đã thêm văn bản vào hồ sơ khen thưởng', 'name', 'added_at'),
  actedIn('nomination_place.taken_by', 'Đã đưa vào danh sách khen thưởng', 'taken_at'),
  about('award.person_id', 'Được khen thưởng', ['form', 'merit', 'position', 'year', 'register_number', 'bonus'], issued),
  about('award_decision.decided_by', 'Đã ký quyết định khen thưởng', ['number', 'decided_on'], issued),
  about('award_revocation.revoked_by', 'Đã ký quyết định hủy bỏ khen thưởng', ['number', 'revoked_on', 'cause'], issued),
  actedIn('award_posting.posted_by', 'Đã niêm yết danh sách khen thưởng', 'posted_on', 'until'),
  actedIn('petition.answered_by', 'Đã trả lời kiến nghị', 'answered_on'),
  actedIn('award_payment.noted_by', 'Đã ghi việc chi tiền thưởng', 'paid_on'),
  actedIn('award_payment_correction.corrected_by', 'Đã sửa việc ghi chi tiền thưởng', 'corrected_on'),
  actedIn('award_recovery.noted_by', 'Đã ghi việc thu hồi tiền thưởng', 'recovered_on', 'paper'),
  actedIn('award_announcement.announced_by', 'Đã công bố kết quả khen thưởng', 'announced_on', 'occasion'),
  actedIn('award_limit.set_by', 'Đã đặt hạn mức khen thưởng', 'source', 'set_at'),
  actedIn('award_limit.ended_by', 'Đã bỏ một hạn mức khen thưởng', 'source', 'ended_at'),
  actedIn('award_choice_rules.set_by', 'Đã đặt quy tắc xét chọn khen thưởng', 'set_at'),
  actedIn('award_ruling.ruled_by', 'Đã quyết định khi xét chọn khen thưởng', 'reason', 'ruled_at'),
];
