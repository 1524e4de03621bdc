import { actedIn, type Kept } from '../kernel/personal.ts';

/** What documents keeps about a person. */
export const documentsKept: readonly Kept[] = [
  actedIn('document.filed_by', 'Đã vào sổ văn bản', 'unit_id', 'type', 'number', 'on_day', 'subject', 'filed_at'),
  actedIn('document_copy.added_by', 'Đã thêm bản của văn bản', 'added_at'),
  actedIn('document_delivery.logged_by', 'Đã ghi việc gửi văn bản', 'receiver', 'on_day', 'logged_at'),
];
