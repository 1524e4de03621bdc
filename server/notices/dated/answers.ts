import { sql } from 'kysely';
import { addDays, type Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { DatedThing } from '#domain/notices/dated.ts';
import { wordsOf } from '../../words.ts';
import { type DatedSource, nearDays, within } from './scope.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly answers_through: Day;
  readonly person_id: string;
}

/** Members whom a council asks in writing and who have not answered: only those without a tie are asked at all. */
export const answerThings: DatedSource = async (scope) => {
  const near = nearDays(scope.today);
  const until = scope.isCalendar ? addDays(scope.today, 400) : near.to;
  const { rows } = await sql<Row>`
    select distinct s.id, s.title, s.answers_through, voter.person_id
    from sitting s join sitting_case c on c.sitting_id = s.id
    join sitting_vote v on v.case_id = c.id and v.state = 'open' and v.form = 'in-writing'
    cross join lateral (select value::uuid as person_id from jsonb_array_elements_text(v.turnout -> 'voters')) voter
    where s.state = 'open' and s.answers_through between ${near.from} and ${until} and ${within(scope, 's.unit_id')}
      and not exists (select 1 from sitting_tie t where t.case_id = c.id and t.person_id = voter.person_id)
      and not exists (select 1 from sitting_answer a where a.vote_id = v.id and a.person_id = voter.person_id)
    order by s.id, voter.person_id`.execute(scope.tx);
  return [...grouped(rows, ({ id }) => id)].map(([sittingId, owing]): DatedThing => {
    const { title, answers_through } = owing[0]!;
    const of = { key: `council-answer:${sittingId}`, subjectId: sittingId, link: `/phien-hop/${sittingId}` };
    const told = owing.map(({ person_id: personId }) => ({ personId, because: 'council-member' as const }));
    const what = wordsOf('notices.what-answer', { title });
    return { ...of, what, neutral: null, lastDay: answers_through, until: null, told };
  });
};
