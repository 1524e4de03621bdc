import type { Phrases } from '../kernel/phrases.ts';
import { intakeWords } from './intakeWords.ts';

/** Words of commendation: rounds, dossiers, nominations. */
export const commendationWords = {
  ...intakeWords,
  'commendation.not-found': {
    vi: 'Không tìm thấy đợt xét hoặc hồ sơ khen thưởng này.',
    en: 'No such round or dossier of commendation.',
  },
} as const satisfies Phrases;
