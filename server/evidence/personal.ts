import { about, actedIn, type Kept, keep } from '../kernel/personal.ts';

/** What evidence keeps about a person. */
export const evidenceKept: readonly Kept[] = [
  actedIn(
    'evidence.added_by',
    'Minh chứng đã gửi',
    'campaign_id',
    'on_day',
    'note',
    'link',
    'file_name',
    'added_at',
    'removed_at',
  ),
  about('evidence.holder_id', 'Chứng chỉ bồi dưỡng của bạn', ['campaign_id', 'on_day', 'file_name'], keep('staff-record')),
  actedIn('evidence.still_proves_by', 'Đã xác nhận minh chứng còn giá trị', 'campaign_id', 'still_proves_at'),
  about('routine.person_id', 'Việc định kỳ được giao', ['campaign_id', 'what', 'from_day', 'to_day'], keep('official-act')),
  actedIn('routine.added_by', 'Đã lập việc định kỳ', 'campaign_id', 'what', 'added_at'),
  actedIn('routine_pause.added_by', 'Đã ghi tạm nghỉ việc định kỳ', 'campaign_id', 'reason', 'added_at'),
  actedIn('routine_tick.person_id', 'Đã đánh dấu việc định kỳ', 'round_from', 'at'),
  actedIn('picture_keeping.set_by', 'Đã đặt thời hạn giữ ảnh', 'set_at'),
];
