import { sql } from 'kysely';
import { addDays, startOf } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { DatedThing } from '#domain/notices/dated.ts';
import { wordsOf } from '../../words.ts';
import { type DatedSource, lastDayBefore, nearDays, within } from './scope.ts';

/** Whoever works at a unit and has not signed their pledge; for a look of the day, where its window ends soon or ended lately. */
export const pledgeThings: DatedSource = async (scope) => {
  const { tx, today } = scope;
  const near = nearDays(today);
  const { from, to } = scope.isCalendar ? { from: near.from, to: addDays(today, 400) } : near;
  const { rows } = await sql<{ campaign_id: string; year: number; closes_at: string; person_id: string }>`
    select c.id as campaign_id, c.year, w.closes_at, e.person_id
    from campaign c join campaign_window w on w.campaign_id = c.id and w.kind = 'pledge'
    join (select distinct unit_id, person_id from employment where valid_from <= ${today} and (valid_until is null or valid_until > ${today})) e on e.unit_id = c.unit_id
    left join pledge p on p.campaign_id = c.id and p.person_id = e.person_id
    left join year_result r on r.campaign_id = c.id
    where c.pledges_in = c.id and w.closes_at between ${startOf(from)} and ${startOf(to)}::timestamptz + interval '2 days' and w.opens_at <= ${scope.now} and r.id is null
      and coalesce(p.state in ('draft', 'returned'), true) and ${within(scope, 'c.unit_id')}
    order by c.id, e.person_id`.execute(tx);
  return [...grouped(rows, (row) => row.campaign_id)].map(([campaignId, owing]): DatedThing => {
    const { year, closes_at } = owing[0]!;
    const told = owing.map(({ person_id: personId }) => ({ personId, because: 'subject' as const }));
    const of = { key: `today.sign-pledge:${campaignId}`, subjectId: campaignId, link: '/viec-cua-toi' };
    const when = { lastDay: lastDayBefore(closes_at), until: closes_at };
    return { ...of, ...when, what: wordsOf('today.sign-pledge', { year }), neutral: null, told };
  });
};
