import { sql } from 'kysely';
import type { LimitConflict } from '#domain/commendation/conflict.ts';
import { choiceWaits, type WaitingAudience, type WaitingNominee } from '#domain/commendation/waitingAwards.ts';
import type { Audience } from '#domain/plans/reading.ts';
import type { Tx } from '../db/connection.ts';
import { plansAtWork } from '../plans/planStore.ts';
import { rulingsOfPlans } from '../workplan/store.ts';
import { tiesTo } from './choiceTieStore.ts';
import { limitedBy } from './limited.ts';
import { limitsOfRounds, rulingsOfRounds } from './limitStore.ts';
import type { Asked, FoundRound } from './waitingAwardsStore.ts';

interface Row {
  readonly id: string;
  readonly round_id: string;
  readonly audience: Audience;
  readonly unit_id: string;
  readonly person_id: string | null;
  readonly has_council: boolean;
  readonly is_brought: boolean;
  readonly vote: 'open' | 'counted' | null;
  readonly carried: boolean | null;
  readonly is_put_off: boolean;
  readonly has_place: boolean;
  readonly is_posted: boolean;
  readonly noted: readonly string[];
}

/** What the choice of each round waits for, by round and audience, with who of the persons is tied to somebody in it. */
export async function audiencesOf(
  tx: Tx,
  rounds: readonly FoundRound[],
  { personIds, today }: Asked,
): Promise<ReadonlyMap<string, readonly WaitingAudience[]>> {
  const under = rounds.filter(({ state }) => state === 'open' || state === 'weighing' || state === 'posted');
  if (under.length === 0) return new Map();
  const rows = await nomineesIn(tx, under);
  const councilUnit = new Map(under.map((one) => [one.roundId, one.councilUnitId ?? one.unitId]));
  const asked = rows.map((row) => ({
    ...{ id: row.id, unitId: row.unit_id, personId: row.person_id, notedIds: row.noted },
    councilUnitId: councilUnit.get(row.round_id)!,
  }));
  const ties = await tiesTo(tx, personIds, asked, today);
  const conflicts = await conflictsOf(tx, under);
  return new Map(
    under.map(({ roundId, state }) => {
      const audienceOf = (audience: Audience): WaitingAudience => {
        const own = rows.filter((row) => row.round_id === roundId && row.audience === audience);
        const waits = choiceWaits(own.map(nomineeOf));
        const open = (conflicts.get(roundId) ?? []).filter((one) => one.audience === audience && one.ruled === null);
        const isWeighing = state === 'weighing';
        return {
          audience,
          conflicts: state === 'posted' ? [] : [...new Set(open.map(({ origin }) => origin))],
          toBring: isWeighing ? waits.toBring : 0,
          isToChoose: isWeighing && waits.isToChoose,
          toPost: isWeighing || state === 'posted' ? waits.toPost : 0,
          tiedIds: [...new Set(own.flatMap(({ id }) => ties.get(id) ?? []))],
        };
      };
      return [roundId, [audienceOf('collective'), audienceOf('individual')]];
    }),
  );
}

/** Those whom the standing agency puts forward, each with how far the council is. */
async function nomineesIn(tx: Tx, rounds: readonly FoundRound[]): Promise<readonly Row[]> {
  const ids = rounds.flatMap(({ roundId, state }) => (state === 'open' ? [] : [roundId]));
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`
    select n.id, n.round_id, n.audience, n.unit_id, n.person_id, r.council_id is not null as has_council, n.case_id is not null as is_brought,
      v.state as vote, (v.outcome ->> 'carried')::boolean as carried, c.put_off is not null as is_put_off,
      p.nomination_id is not null as has_place, d.nomination_id is not null as is_posted,
      array(select i.person_id from sitting_tie i where i.case_id = n.case_id) as noted
    from nomination n join award_round r on r.id = n.round_id left join sitting_case c on c.id = n.case_id
    left join sitting_vote v on v.case_id = n.case_id and v.state in ('open', 'counted')
    left join nomination_place p on p.nomination_id = n.id left join award_posted d on d.nomination_id = n.id
    where n.state = 'proposed' and n.round_id = any(${ids}::uuid[]) order by n.round_id, n.id`.execute(tx);
  return rows;
}

const nomineeOf = (row: Row): WaitingNominee => ({
  ...{ audience: row.audience, hasPlace: row.has_place, isPosted: row.is_posted },
  hearing: hearingOf(row),
});

function hearingOf(row: Row): WaitingNominee['hearing'] {
  if (!row.has_council) return 'no-council';
  if (!row.is_brought) return 'not-brought';
  if (row.vote === 'counted') return row.carried ? 'carried' : 'lost';
  return row.is_put_off && row.vote === null ? 'put-off' : 'waiting';
}

/** What contradicts in the limits of each round, by round. */
async function conflictsOf(tx: Tx, rounds: readonly FoundRound[]): Promise<ReadonlyMap<string, readonly LimitConflict[]>> {
  const ids = rounds.map(({ roundId }) => roundId);
  const planIds = [...new Set(rounds.flatMap(({ planId }) => planId ?? []))];
  const plans = planIds.length === 0 ? [] : await plansAtWork(tx, planIds);
  const planRulings = planIds.length === 0 ? [] : await rulingsOfPlans(tx, planIds);
  const own = await limitsOfRounds(tx, ids);
  const rulings = await rulingsOfRounds(tx, ids);
  const ofRound = <One extends { readonly roundId: string }>(all: readonly One[], roundId: string) =>
    all.filter((one) => one.roundId === roundId);
  return new Map(
    rounds.map(({ roundId, planId }) => {
      const plan = plans.find(({ id }) => id === planId) ?? null;
      const held = { plan, planRulings: planRulings.filter((one) => one.planId === planId) };
      return [roundId, limitedBy({ ...held, own: ofRound(own, roundId), rulings: ofRound(rulings, roundId) }).conflicts];
    }),
  );
}
