import { actedIn, type Kept } from '../kernel/personal.ts';

/** What org keeps about a person. */
export const orgKept: readonly Kept[] = [
  actedIn('reorganisation.set_by', 'Đã lập phương án sắp xếp', 'decision', 'on_day'),
  actedIn('reorganisation.taken_back_by', 'Đã thu hồi phương án sắp xếp', 'decision', 'taken_back_at'),
];
