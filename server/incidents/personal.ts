import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { about, actedIn, type Kept } from '../kernel/personal.ts';

/** A procedure that ended, a discipline that was cleared or has lost its effect. */
const withoutEffect = (today: Day) => sql<boolean>`(discipline.dropped_on is not null or discipline.effect_until <= ${today}
  or exists (select 1 from incident i where i.id = discipline.incident_id and i.cleared_on is not null))`;

/** What incidents keeps about a person. */
export const incidentsKept: readonly Kept[] = [
  about(
    'discipline.person_id',
    'Kỷ luật',
    [
      'unit_id',
      'opened_on',
      'opened_paper',
      'dropped_on',
      'dropped_paper',
      'severity@severity',
      'decided_on',
      'decided_paper',
      'effect_until',
    ],
    { does: 'delete', only: withoutEffect, else: 'discipline-in-effect' },
  ),
  actedIn('incident.recorded_by', 'Đã ghi sự việc có kết luận', 'campaign_id', 'kind@incident-kind', 'concluded_on', 'paper'),
];
