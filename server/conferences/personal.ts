import { about, actedIn, issued, type Kept } from '../kernel/personal.ts';

/** What conferences keeps about a person. */
export const conferencesKept: readonly Kept[] = [
  about('conference.chair_id', 'Chủ trì hội nghị', ['unit_id', 'meets_on'], issued),
  about('conference.secretary_id', 'Thư ký hội nghị', ['unit_id', 'meets_on'], issued),
  actedIn('conference.prepared_by', 'Đã chuẩn bị hội nghị', 'unit_id', 'meets_on'),
];
