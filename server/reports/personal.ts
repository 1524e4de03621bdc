import { actedIn, type Kept } from '../kernel/personal.ts';

/** What reports keep about a person. */
export const reportsKept: readonly Kept[] = [
  actedIn('late_reminder.reminded_by', 'Đã nhắc đơn vị quá hạn', 'by_unit_id', 'campaign_id', 'on_day'),
  actedIn('report_layout_version.saved_by', 'Đã lập mẫu biểu báo cáo', 'layout_id', 'name', 'saved_at'),
];
