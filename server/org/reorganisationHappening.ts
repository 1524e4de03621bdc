import type { Course } from '#domain/org/reorganisation.ts';
import type { KeptReorganisation } from './reorganisationStore.ts';

/** What the log says, and what later features react to: who ended and who is heir. */
export const happeningOf = ({ id, onDay }: KeptReorganisation, { ends, foundings }: Course) => ({
  type: 'org.reorganised',
  subjectId: id,
  body: { onDay, ends: ends.map(({ unitId, heirId }) => ({ unitId, heirId })), founded: foundings.map(({ unitId }) => unitId) },
});
