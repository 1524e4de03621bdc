import { actedIn, type Kept } from '../kernel/personal.ts';

/** What law keeps about a person. */
export const lawKept: readonly Kept[] = [
  actedIn('legal_document_change.person_id', 'Đã sửa sổ văn bản pháp luật', 'at', 'reason'),
];
