import { about, actedIn, issued, type Kept } from '../kernel/personal.ts';

/** What initiatives keeps about a person. */
export const initiativesKept: readonly Kept[] = [
  about(
    'initiative_author.person_id',
    'Tác giả sáng kiến',
    ['initiative_id>initiative.name', 'initiative_id>initiative.proposed_on', 'share'],
    issued,
  ),
  actedIn('initiative.written_by', 'Đã soạn sáng kiến', 'name', 'proposed_on'),
  actedIn('initiative_case.brought_by', 'Đã đưa sáng kiến ra Hội đồng', 'brought_at'),
  actedIn('initiative_recognition.recorded_by', 'Đã ghi quyết định công nhận sáng kiến', 'number', 'decided_on', 'recorded_at'),
];
