import type { Phrases } from '../kernel/phrases.ts';

/** Words of units and their imports. */
export const orgWords = {
  'org.not-found': { vi: 'Không tìm thấy đơn vị này.', en: 'No such unit.' },
} as const satisfies Phrases;
