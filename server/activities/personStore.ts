import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';

/** A course that a person attended. */
export interface AttendedCourse {
  readonly id: string;
  readonly campaignId: string;
  readonly lines: readonly string[];
  readonly title: string;
  readonly organiser: string;
  readonly onDay: Day;
  readonly until: Day | null;
  readonly hours: number | null;
  readonly hasCertificate: boolean;
}

/** The courses of a person at every unit, newest first; for the person, and for what is kept about them. */
export async function coursesOf(tx: Tx, personId: string): Promise<readonly AttendedCourse[]> {
  const { rows } = await sql<AttendedCourse>`
    select a.id, a.campaign_id as "campaignId", array(select l.line_code from activity_line l where l.activity_id = a.id order by l.line_code) as lines,
      a.title, a.facts->>'organiser' as organiser, a.on_day as "onDay",
      a.facts->>'until' as until, (a.facts->>'hours')::float8 as hours, e.id is not null as "hasCertificate"
    from course_attendance c join activity a on a.id = c.activity_id
      left join evidence e on e.id = c.evidence_id and e.removed_at is null
    where c.person_id = ${personId} and a.removed_at is null
    order by a.on_day desc, a.id desc`.execute(tx);
  return rows;
}

/** A good deed that is told of a person. */
export interface DeedOfPerson {
  readonly id: string;
  readonly title: string;
  readonly onDay: Day;
  /** The day of consent; null while the name is shown to nobody else. */
  readonly consentOn: Day | null;
}

/** The good deeds told of a person at every unit, newest first; for the person, and for what is kept about them. */
export async function deedsOf(tx: Tx, personId: string): Promise<readonly DeedOfPerson[]> {
  const { rows } = await sql<DeedOfPerson>`
    select id, title, on_day as "onDay", facts->>'consentOn' as "consentOn"
    from activity where person_id = ${personId} and kind = 'deed' and removed_at is null
    order by on_day desc, id desc`.execute(tx);
  return rows;
}
