import { about, actedIn, type Kept, keep } from '../kernel/personal.ts';

/** What people keeps about a person. */
export const peopleKept: readonly Kept[] = [
  about(
    'employment.person_id',
    'Quá trình công tác',
    ['unit_id', 'position', 'staff_class@staff-class', 'valid_from', 'valid_until'],
    keep('staff-record'),
  ),
  about(
    'seat.person_id',
    'Vai trong hệ thống',
    ['role@role', 'unit_id', 'valid_from', 'valid_until', 'paper'],
    keep('official-act'),
  ),
  about('absence.person_id', 'Ngày vắng', ['valid_from', 'valid_until']),
  actedIn('absence.recorded_by', 'Đã ghi ngày vắng cho người khác', 'recorded_at'),
  about('person_view.person_id', 'Ai đã xem hồ sơ của bạn', ['what@viewed', 'viewed_at']),
  about('person_view.viewer_id', 'Bạn đã xem hồ sơ của người khác', ['what@viewed', 'viewed_at'], keep('view-log')),
];
