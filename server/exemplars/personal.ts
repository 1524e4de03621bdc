import { about, actedIn, type Kept } from '../kernel/personal.ts';

/** What good examples keep about a person; whom a page would name is named only while they agree, and goes with their data. */
export const exemplarsKept: readonly Kept[] = [
  about('exemplar_person.person_id', 'Gương điển hình đề nghị nêu tên bạn', [
    'exemplar_id>exemplar.name',
    'agrees',
    'answered_on',
  ]),
  actedIn('exemplar.written_by', 'Đã soạn gương điển hình', 'name', 'year'),
  actedIn('exemplar_act.acted_by', 'Đã xử lý gương điển hình', 'act', 'on_day', 'reason'),
  actedIn('adoption.adopted_by', 'Đã nhận áp dụng gương điển hình', 'adopted_on'),
  actedIn('adoption_report.reported_by', 'Đã báo cáo kết quả áp dụng', 'on_day', 'outcome', 'measure', 'note'),
];
