import { about, actedIn, issued, type Kept } from '../kernel/personal.ts';

/** What commendation keeps about a person. */
export const commendationKept: readonly Kept[] = [
  about('nomination.person_id', 'Được đề nghị khen thưởng', ['form', 'position', 'merits', 'round_id>award_round.title'], issued),
  actedIn('award_round.opened_by', 'Đã mở đợt xét khen thưởng', 'title', 'opened_on'),
  actedIn('award_dossier.decided_by', 'Đã quyết định về hồ sơ đến muộn', 'arrived_at'),
  actedIn('award_dossier.sent_by', 'Đã gửi hồ sơ đề nghị khen thưởng', 'arrived_at'),
  actedIn('award_dossier_paper.added_by', 'Đã thêm văn bản vào hồ sơ khen thưởng', 'name', 'added_at'),
  actedIn('nomination_place.taken_by', 'Đã đưa vào danh sách khen thưởng', 'taken_at'),
];
