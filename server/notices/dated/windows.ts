import { sql } from 'kysely';
import { yearOf } from '#domain/kernel/day.ts';
import type { Because } from '#domain/notices/because.ts';
import type { DatedThing } from '#domain/notices/dated.ts';
import type { WindowKind } from '#domain/plans/campaign.ts';
import { wordsOf } from '../../words.ts';
import { type DatedSource, holdersOf, lastDayBefore, within } from './scope.ts';

interface Row {
  readonly id: string;
  readonly unit_id: string;
  readonly year: number;
  readonly kind: WindowKind;
  readonly closes_at: string;
}

const keepers = ['clerk', 'unit-head', 'union-chair'] as const;

/** The windows of open years whose work is not done, for those who keep the year; for calendars, which show them before anything can be done. */
export const windowThings: DatedSource = async (scope) => {
  const { rows } = await sql<Row>`
    select c.id, c.unit_id, c.year, w.kind, w.closes_at
    from campaign c join campaign_window w on w.campaign_id = c.id
    left join enrolment e on e.campaign_id = c.id left join assessment a on a.campaign_id = c.id left join year_result r on r.campaign_id = c.id
    where r.id is null and c.year >= ${yearOf(scope.today) - 1} and ${within(scope, 'c.unit_id')} and case w.kind
      when 'submission' then coalesce(a.state <> 'submitted', true)
      when 'self-scoring' then coalesce(a.state in ('scoring', 'returned'), true)
      else coalesce(e.state in ('draft', 'returned'), true) end
    order by c.id, w.kind`.execute(scope.tx);
  const holders = await holdersOf(scope, keepers);
  return rows.map((row): DatedThing => {
    const told = keepers.flatMap((role: Because & (typeof keepers)[number]) =>
      holders(row.unit_id, role).map((personId) => ({ personId, because: role })),
    );
    const what = wordsOf('notices.what-window', { window: wordsOf(`window.${row.kind}`), year: row.year });
    const of = { key: `window:${row.id}:${row.kind}`, subjectId: row.id, link: `/phong-trao/${row.id}` };
    return { ...of, what, neutral: null, lastDay: lastDayBefore(row.closes_at), until: row.closes_at, told };
  });
};
