import { sql } from 'kysely';
import type { WaitingRound } from '#domain/commendation/waitingAwards.ts';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { Tx } from '../db/connection.ts';
import { type TieCandidate, tiesTo } from './choiceTieStore.ts';
import type { Asked, FoundRound } from './waitingAwardsStore.ts';

interface Row {
  readonly id: string;
  readonly round_id: string;
  readonly unit_id: string;
  readonly person_id: string | null;
  readonly until: Day;
  readonly noted: readonly string[];
}

/** Petitions without an answer, by round, each with those of the persons whom it is about or who are tied to whom it is about. */
export async function petitionsOf(
  tx: Tx,
  rounds: readonly FoundRound[],
  { personIds, today }: Pick<Asked, 'personIds' | 'today'>,
): Promise<ReadonlyMap<string, WaitingRound['petitions']>> {
  const posted = rounds.filter(({ state }) => state === 'posted');
  if (posted.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select t.id, t.round_id, n.unit_id, n.person_id, g.until,
      array(select i.person_id from sitting_tie i where i.case_id = n.case_id) as noted
    from petition t join nomination n on n.id = t.nomination_id
    join award_posted d on d.nomination_id = n.id join award_posting g on g.id = d.posting_id
    where t.state = 'open' and t.round_id = any(${posted.map(({ roundId }) => roundId)}::uuid[]) order by t.round_id, g.until, t.id`.execute(
    tx,
  );
  const bodyOf = (roundId: string) => {
    const round = posted.find((one) => one.roundId === roundId)!;
    return round.councilUnitId ?? round.unitId;
  };
  const about = rows.map(
    ({ id, round_id, unit_id: unitId, person_id: personId, noted: notedIds }): TieCandidate => ({
      ...{ id, unitId, personId, notedIds, councilUnitId: bodyOf(round_id) },
    }),
  );
  const ties = await tiesTo(tx, personIds, about, today);
  const open = rows.map((row) => ({ ...row, aboutIds: ties.get(row.id) ?? [] }));
  return new Map(
    [...grouped(open, (row) => row.round_id)].map(([id, all]) => [id, all.map(({ aboutIds, until }) => ({ aboutIds, until }))]),
  );
}
