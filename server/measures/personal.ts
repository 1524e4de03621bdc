import { actedIn, type Kept } from '../kernel/personal.ts';

/** What measures keeps about a person. */
export const measuresKept: readonly Kept[] = [
  actedIn('figure_choice.chosen_by', 'Đã chọn số liệu cho tiêu chí', 'campaign_id', 'line_code', 'chosen_at'),
];
