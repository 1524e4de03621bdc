import { about, actedIn, type Kept, keep } from '../kernel/personal.ts';

/** What privacy keeps about a person. */
export const privacyKept: readonly Kept[] = [
  about('erasure.person_id', 'Việc xóa dữ liệu', ['asked_on', 'paper', 'erased_at'], keep('official-act')),
  actedIn('erasure.erased_by', 'Đã xóa dữ liệu theo đề nghị', 'asked_on', 'erased_at'),
];
