import { sql } from 'kysely';
import { awardKeepers, deciders } from '#domain/commendation/awardPolicy.ts';
import type { WaitingAwards } from '#domain/commendation/waitingAwards.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';

/** The rounds after their choice that the actor keeps or signs, with what each waits for: one query, however many. */
export async function listWaitingAwards(tx: Tx, actor: Actor, today: Day): Promise<readonly WaitingAwards[]> {
  const kept = unitsHeldAs(actor, awardKeepers);
  if (kept.length === 0) return [];
  const signs = unitsHeldAs(actor, deciders);
  const { rows } = await sql<Row>`
    select r.id, r.unit_id, r.title, r.state, r.unit_id = any(${[...signs]}::uuid[]) as signs, places.*, asked.*,
      (select count(*)::int from award a left join award_payment y on y.award_id = a.id left join award_revocation v on v.award_id = a.id
        where a.round_id = r.id and a.bonus > 0 and y.award_id is null and v.award_id is null) as unpaid
    from award_round r
    cross join lateral (
      select count(*)::int as chosen, count(*) filter (where d.nomination_id is null)::int as to_post, max(g.until) as until
      from nomination_place p left join award_posted d on d.nomination_id = p.nomination_id left join award_posting g on g.id = d.posting_id
      where p.round_id = r.id) places
    cross join lateral (
      select count(*)::int as open, count(*) filter (where n.person_id is distinct from ${actor.personId})::int as petitions
      from petition t join nomination n on n.id = t.nomination_id where t.round_id = r.id and t.state = 'open') asked
    where (r.unit_id = any(${[...kept]}::uuid[]) or r.standing_unit_id = any(${[...kept]}::uuid[]))
      and r.state in ('posted', 'decided', 'announced')
    order by r.id`.execute(tx);
  return rows.map((row) => waitingOf(row, today));
}

interface Row {
  readonly id: string;
  readonly unit_id: string;
  readonly title: string;
  readonly state: 'posted' | 'decided' | 'announced';
  readonly signs: boolean;
  readonly chosen: number;
  readonly to_post: number;
  readonly until: Day | null;
  readonly open: number;
  readonly petitions: number;
  readonly unpaid: number;
}

function waitingOf(row: Row, today: Day): WaitingAwards {
  const isPosted = row.state === 'posted';
  const isOver = row.chosen > 0 && row.to_post === 0 && row.until !== null && row.until < today;
  return {
    roundId: row.id,
    unitId: row.unit_id,
    title: row.title,
    petitions: row.petitions,
    toPost: isPosted ? row.to_post : 0,
    isToDecide: isPosted && row.signs && isOver && row.open === 0,
    unpaid: row.unpaid,
    isToAnnounce: row.state === 'decided',
  };
}
