import { actedIn, type Kept } from '../kernel/personal.ts';

/** What reviews keeps about a person. */
export const reviewsKept: readonly Kept[] = [
  actedIn('review_meeting.recorded_by', 'Đã ghi cuộc họp', 'campaign_id', 'held_on'),
  actedIn('shortcoming_step.person_id', 'Đã ghi việc khắc phục hạn chế', 'on_day', 'text'),
  actedIn('half_year_review.written_by', 'Đã soạn sơ kết', 'campaign_id', 'as_of'),
];
