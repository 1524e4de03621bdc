import { actedIn, type Kept } from '../kernel/personal.ts';

/** What appraisals keeps about a person. */
export const appraisalsKept: readonly Kept[] = [
  actedIn('appraisal.finished_by', 'Đã kết thúc thẩm định', 'by_unit_id', 'finished_at'),
  actedIn('appraisal_score.scored_by', 'Đã chấm thẩm định', 'line_code', 'note', 'scored_at'),
  actedIn('inspection.recorded_by', 'Đã ghi biên bản kiểm tra', 'by_unit_id', 'on_day', 'recorded_at'),
];
