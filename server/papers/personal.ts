import { actedIn, type Kept } from '../kernel/personal.ts';

/** What papers keeps about a person. */
export const papersKept: readonly Kept[] = [
  actedIn('case_paper.typed_by', 'Đã điền giấy tờ', 'campaign_id', 'typed_at'),
  actedIn('paper_check.checked_by', 'Đã soát giấy tờ', 'checked_at'),
  actedIn('paper_issue.issued_by', 'Đã ban hành giấy tờ', 'issued_at'),
  actedIn('certificate_blank_edition.saved_by', 'Đã lưu phôi giấy khen', 'saved_at'),
  actedIn('paper_template.kept_by', 'Đã đưa mẫu của đơn vị lên', 'unit_id', 'file_name', 'kept_at'),
  actedIn('paper_template_use.taken_by', 'Đã chọn mẫu', 'unit_id', 'taken_at'),
  actedIn('paper_template_use.retired_by', 'Đã bỏ mẫu', 'unit_id', 'retired_at'),
  actedIn('print_batch.asked_by', 'Đã in hàng loạt', 'unit_id', 'title', 'asked_at'),
];
