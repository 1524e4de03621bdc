import type { Phrases } from '../kernel/phrases.ts';

/** Words of reports of many units. */
export const reportsWords = {
  'reports.not-found': {
    vi: 'Không tìm thấy báo cáo, hoặc bạn không có quyền xem.',
    en: 'There is no such report, or you may not see it.',
  },
} as const satisfies Phrases;
