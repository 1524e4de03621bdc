import { about, actedIn, type Kept, keep } from '../kernel/personal.ts';

/** What activities keeps about a person. */
export const activitiesKept: readonly Kept[] = [
  about('activity.person_id', 'Hoạt động gắn với bạn', ['campaign_id', 'on_day', 'title', 'note'], keep('award-file')),
  actedIn('activity.added_by', 'Đã ghi hoạt động', 'campaign_id', 'on_day', 'title', 'added_at'),
  actedIn('drive.added_by', 'Đã ghi đợt, chuyên đề', 'name', 'from_day', 'to_day', 'added_at'),
  about(
    'course_attendance.person_id',
    'Lớp tập huấn, bồi dưỡng đã dự',
    ['activity_id>activity.title', 'activity_id>activity.on_day'],
    keep('award-file'),
  ),
];
