import { actedIn, type Kept } from '../kernel/personal.ts';

/** What imports keep about a person. */
export const importsKept: readonly Kept[] = [
  actedIn('import_job.asked_by', 'Đã nhập một bảng', 'file_name', 'asked_at'),
  actedIn('import_mapping.kept_by', 'Đã ghép cột của một bảng', 'kept_at'),
  actedIn('import_known_name.kept_by', 'Đã xác định một tên đơn vị', 'kept_at'),
];
