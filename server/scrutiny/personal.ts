import { about, actedIn, type Kept, keep } from '../kernel/personal.ts';

/** What scrutiny keeps about a person. */
export const scrutinyKept: readonly Kept[] = [
  about('scrutiny_review.person_id', 'Điểm thẩm định dùng để phân tích', ['lines', 'points'], keep('official-act')),
  about(
    'scrutiny_look.person_id',
    'Đã xem số liệu thẩm định của mình',
    ['by_unit_id', 'year', 'looked_at', 'note'],
    keep('official-act'),
  ),
  actedIn('scrutiny_telling.told_by', 'Đã báo người thẩm định xem số liệu', 'by_unit_id', 'year', 'told_on'),
  actedIn('inspection_sample.drawn_by', 'Đã chọn mẫu kiểm tra thực tế', 'by_unit_id', 'year', 'drawn_at'),
];
