import { aligned } from '../report.ts';
import type { DashboardRow } from './measureDashboards.ts';

export function dashboardsTable(rows: readonly DashboardRow[]): string {
  const head = ['bảng tổng hợp', 'số điểm', 'ô đã lưu, ms', 'SQL thô, ms', 'nhanh gấp', 'ít nhất–nhiều nhất'];
  return aligned(
    [
      head,
      ...rows.map(({ what, scores, ours, theirs, least, ratio, most }) => [
        what,
        `${scores}`,
        ours.toFixed(1),
        theirs.toFixed(0),
        ratio.toFixed(0),
        `${least.toFixed(0)}–${most.toFixed(0)}`,
      ]),
    ],
    1,
  );
}
