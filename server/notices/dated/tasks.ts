import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { DatedThing } from '#domain/notices/dated.ts';
import { wordsOf } from '../../words.ts';
import { type DatedSource, holdersOf, within } from './scope.ts';

interface Row {
  readonly plan_id: string;
  readonly unit_id: string;
  readonly title: string;
  readonly code: string;
  readonly holder: 'seat' | 'person' | 'outside';
  readonly role: 'clerk' | 'unit-head' | 'union-chair' | 'member' | null;
  readonly person_id: string | null;
  readonly due_on: Day;
}

/** Tasks of issued plans that are not finished: of whoever carries them; those of everybody, and of bodies outside, of the clerk and the head. */
export const taskThings: DatedSource = async (scope) => {
  const { rows } = await sql<Row>`
    select a.plan_id, p.unit_id, p.title, a.code, a.holder, a.role, a.person_id, a.due_on
    from assignment a join plan p on p.id = a.plan_id
    where a.finished_on is null and a.due_on is not null and p.state = 'issued' and ${within(scope, 'p.unit_id')}
    order by a.plan_id, a.code`.execute(scope.tx);
  const holders = await holdersOf(scope, ['clerk', 'unit-head', 'union-chair']);
  const toldOf = ({ unit_id, role, person_id }: Row): DatedThing['told'] => {
    if (person_id !== null) return [{ personId: person_id, because: 'task-holder' }];
    if (role !== null && role !== 'member')
      return holders(unit_id, role).map((personId) => ({ personId, because: 'task-holder' }));
    return (['clerk', 'unit-head'] as const).flatMap((keeper) =>
      holders(unit_id, keeper).map((personId) => ({ personId, because: keeper })),
    );
  };
  return rows.map((row) => ({
    key: `task:${row.plan_id}:${row.code}`,
    subjectId: row.plan_id,
    what: wordsOf('notices.what-task', { code: row.code, title: row.title }),
    neutral: null,
    lastDay: row.due_on,
    until: null,
    link: `/ke-hoach/${row.plan_id}/trien-khai`,
    told: toldOf(row),
  }));
};
