import { about, actedIn, issued, type Kept } from '../kernel/personal.ts';

/** What recognition keeps about a person. */
export const recognitionKept: readonly Kept[] = [
  about('year_result.announced_by', 'Đã ký thông báo kết quả', ['unit_id', 'year', 'number', 'announced_on'], issued),
  about('title.decided_by', 'Đã ký quyết định công nhận', ['unit_id', 'number', 'decided_on'], issued),
  about('title_revocation.revoked_by', 'Đã ký quyết định hủy bỏ', ['number', 'revoked_on', 'reason'], issued),
  actedIn('title_case.brought_by', 'Đã đưa danh hiệu ra Hội đồng', 'brought_at'),
  actedIn('past_recognition.entered_by', 'Đã ghi danh hiệu, kết quả từ trước', 'number', 'entered_on'),
  actedIn('past_recognition_strike.struck_by', 'Đã xóa ghi một danh hiệu, kết quả từ trước', 'reason', 'struck_on'),
  actedIn('title_kept.kept_by', 'Đã ghi việc giữ danh hiệu', 'kept_on', 'paper'),
];
