import { about, actedIn, type Kept, keep } from '../kernel/personal.ts';

/** What workplan keeps about a person. */
export const workplanKept: readonly Kept[] = [
  about(
    'assignment.person_id',
    'Việc được giao trong kế hoạch',
    ['code', 'due_on', 'finished_on', 'assigned_at'],
    keep('official-act'),
  ),
  actedIn('assignment.assigned_by', 'Đã giao việc', 'code', 'due_on', 'assigned_at'),
  actedIn('task_report.reported_by', 'Đã báo cáo việc', 'code', 'on_day', 'note', 'reported_at'),
  actedIn('quota_ruling.ruled_by', 'Đã quyết định hạn mức', 'reason', 'ruled_at'),
  actedIn('task_extension.extended_by', 'Đã gia hạn việc', 'code', 'from_on', 'to_on', 'reason', 'extended_at'),
  actedIn('added_task.added_by', 'Đã thêm việc vào kế hoạch', 'code', 'text', 'added_on'),
];
