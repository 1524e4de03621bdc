import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { CalendarItem } from '#domain/notices/calendar.ts';
import { insiders } from '#domain/plans/policy.ts';
import { wordsOf } from '../../words.ts';
import { type Scope, within } from '../dated/scope.ts';

interface Row {
  readonly id: string;
  readonly campaign_id: string;
  readonly kind: string;
  readonly meets_on: Day;
  readonly begins: string;
  readonly venue: string;
}

/** The conferences of the units that somebody is inside of: kind, hour and place. */
export async function conferenceItems(scope: Scope, personId: string, baseUrl: string): Promise<readonly CalendarItem[]> {
  const { rows } = await sql<Row>`
    select f.id, f.campaign_id, f.kind, f.meets_on, f.begins, f.venue from conference f
    where ${within(scope, 'f.unit_id')} and exists (select 1 from seat s where s.unit_id = f.unit_id and s.person_id = ${personId}
      and s.role = any(${[...insiders]}) and s.valid_from <= ${scope.today} and (s.valid_until is null or s.valid_until > ${scope.today}))
    order by f.meets_on, f.id`.execute(scope.tx);
  return rows.map((row) => ({
    uid: `conference.${row.id}@${new URL(baseUrl).hostname}`,
    day: row.meets_on,
    hour: row.begins,
    summary: wordsOf(`conference-kind.${row.kind}`, {}, 'vi'),
    description: wordsOf('notices.calendar-place', { place: row.venue }, 'vi'),
    url: `${baseUrl}/phong-trao/${row.campaign_id}/hoi-nghi`,
  }));
}
