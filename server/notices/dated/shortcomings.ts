import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { wordsOf } from '../../words.ts';
import { type DatedSource, holdersOf, within } from './scope.ts';

const keepers = ['clerk', 'unit-head', 'union-chair'] as const;

/** Open shortcomings, for those who keep the minutes; an area, never a person. */
export const shortcomingThings: DatedSource = async (scope) => {
  const { rows } = await sql<{ id: string; campaign_id: string; unit_id: string; area: string; due_on: Day }>`
    select s.id, s.campaign_id, s.unit_id, s.area, s.due_on from shortcoming s left join year_result r on r.campaign_id = s.campaign_id
    where s.state = 'open' and r.id is null and ${within(scope, 's.unit_id')} order by s.id`.execute(scope.tx);
  const holders = await holdersOf(scope, keepers);
  return rows.map((row) => ({
    key: `shortcoming:${row.id}`,
    subjectId: row.id,
    what: wordsOf('notices.what-shortcoming', { area: row.area }),
    neutral: wordsOf('notices.what-a-shortcoming'),
    lastDay: row.due_on,
    until: null,
    link: `/phong-trao/${row.campaign_id}/hop`,
    told: keepers.flatMap((role) => holders(row.unit_id, role).map((personId) => ({ personId, because: role }))),
  }));
};
