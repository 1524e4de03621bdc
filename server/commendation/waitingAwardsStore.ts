import { sql } from 'kysely';
import { closesAt, isBefore, lastDay } from '#domain/commendation/arrival.ts';
import type { DossierState } from '#domain/commendation/dossier.ts';
import type { DueMeaning, RoundState } from '#domain/commendation/round.ts';
import { closesFor } from '#domain/commendation/sending.ts';
import type { WaitingDossier, WaitingRound } from '#domain/commendation/waitingAwards.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import { audiencesOf } from './waitingChoiceStore.ts';
import { petitionsOf } from './waitingPetitionStore.ts';

/** For whom what waits is looked up: units with seats of theirs, and the persons themselves. */
export interface Asked {
  readonly unitIds: readonly string[];
  readonly personIds: readonly string[];
  readonly today: Day;
  readonly now: string;
  /** What has no day is left out: nobody is reminded of it. */
  readonly isDatedOnly?: boolean;
}

/** A round as it is found before what it waits for is looked up. */
export type FoundRound = Pick<WaitingRound, 'roundId' | 'unitId' | 'standingUnitId' | 'planId' | 'state'> & {
  readonly councilUnitId: string | null;
  readonly until: Day | null;
};

/**
 * The rounds that these units hold, stand for or are invited to, and those whose council one of the persons is secretary of, with what each
 * waits for: a fixed number of queries, one where there is none. What it says is for `tasksOfRound`, which knows who may learn of it.
 */
export async function listWaitingRounds(tx: Tx, asked: Asked): Promise<readonly WaitingRound[]> {
  const rows = await roundsAround(tx, asked);
  if (rows.length === 0) return [];
  const found = rows.map(foundOf);
  const dossiers = await dossiersOf(tx, rows);
  const petitions = await petitionsOf(tx, found, asked);
  const audiences = asked.isDatedOnly ? new Map() : await audiencesOf(tx, found, asked);
  return rows.map((row): WaitingRound => {
    const own = dossiers.filter(({ roundId }) => roundId === row.id);
    const open = petitions.get(row.id) ?? [];
    const isOver = row.chosen > 0 && row.to_post === 0 && row.until !== null && row.until < asked.today;
    return {
      ...{ roundId: row.id, unitId: row.unit_id, standingUnitId: row.standing_unit_id, planId: row.plan_id },
      ...{ planUnitId: row.plan_unit_id, title: row.title, state: row.state, secretaryIds: row.secretaries },
      ...{ dossiers: own, isIntakeToClose: isToClose(row, own, asked), audiences: audiences.get(row.id) ?? [], petitions: open },
      isToDecide: row.state === 'posted' && isOver && open.length === 0,
      ...{ unpaid: row.unpaid, isToAnnounce: row.state === 'decided' },
    };
  });
}

interface Row {
  readonly id: string;
  readonly unit_id: string;
  readonly standing_unit_id: string | null;
  readonly plan_id: string | null;
  readonly plan_unit_id: string | null;
  readonly council_unit_id: string | null;
  readonly title: string;
  readonly state: RoundState;
  readonly due_on: Day;
  readonly due_meaning: DueMeaning;
  readonly secretaries: readonly string[];
  readonly chosen: number;
  readonly to_post: number;
  readonly until: Day | null;
  readonly unpaid: number;
}

async function roundsAround(tx: Tx, { unitIds, personIds, today, isDatedOnly }: Asked): Promise<readonly Row[]> {
  const [units, persons] = [sql`${[...unitIds]}::uuid[]`, sql`${[...personIds]}::uuid[]`];
  const states = isDatedOnly ? ['open', 'posted'] : ['open', 'weighing', 'posted', 'decided', 'announced'];
  const { rows } = await sql<Row>`
    select r.id, r.unit_id, r.standing_unit_id, r.plan_id, p.unit_id as plan_unit_id, c.unit_id as council_unit_id, r.title, r.state,
      r.due_on, r.due_meaning, places.*, bonuses.unpaid,
      array(select m.person_id from council_member m where m.council_id = r.council_id and m.part = 'secretary'
        and m.valid_from <= ${today} and (m.valid_until is null or m.valid_until > ${today})) as secretaries
    from award_round r left join plan p on p.id = r.plan_id left join council c on c.id = r.council_id
    cross join lateral (
      select count(*)::int as chosen, count(*) filter (where d.nomination_id is null)::int as to_post, max(g.until) as until
      from nomination_place p left join award_posted d on d.nomination_id = p.nomination_id left join award_posting g on g.id = d.posting_id
      where p.round_id = r.id) places
    cross join lateral (
      select count(*)::int as unpaid from award a left join award_paid y on y.award_id = a.id left join award_revocation v on v.award_id = a.id
      where a.round_id = r.id and a.bonus > 0 and y.award_id is null and v.award_id is null) bonuses
    where r.state = any(${states}) and (r.state <> 'announced' or bonuses.unpaid > 0) and (
      r.unit_id = any(${units}) or r.standing_unit_id = any(${units}) or p.unit_id = any(${units})
      or (r.state = 'open' and exists (select 1 from award_round_invitee i where i.round_id = r.id and i.unit_id = any(${units})))
      or exists (select 1 from council_member m where m.council_id = r.council_id and m.part = 'secretary' and m.person_id = any(${persons})))
    order by r.due_on, r.id`.execute(tx);
  return rows;
}

const foundOf = (row: Row): FoundRound => ({
  ...{ roundId: row.id, unitId: row.unit_id, standingUnitId: row.standing_unit_id, planId: row.plan_id },
  ...{ state: row.state, councilUnitId: row.council_unit_id, until: row.until },
});

interface DossierRow {
  readonly round_id: string;
  readonly unit_id: string;
  readonly id: string | null;
  readonly state: DossierState | null;
  readonly completed_by: Day | null;
  readonly named: readonly string[];
}

type Held = WaitingDossier & { readonly roundId: string; readonly completedBy: Day | null };

/** One for each unit invited, while dossiers come in. */
async function dossiersOf(tx: Tx, rounds: readonly Row[]): Promise<readonly Held[]> {
  const open = rounds.filter(({ state }) => state === 'open');
  if (open.length === 0) return [];
  const { rows } = await sql<DossierRow>`
    select i.round_id, i.unit_id, d.id, d.state, d.completed_by,
      array(select n.person_id from nomination n where n.dossier_id = d.id and n.person_id is not null) as named
    from award_round_invitee i left join award_dossier d on d.round_id = i.round_id and d.unit_id = i.unit_id
    where i.round_id = any(${open.map(({ id }) => id)}::uuid[]) order by i.round_id, i.unit_id`.execute(tx);
  return rows.map((row): Held => {
    const { due_on: dueOn, due_meaning: dueMeaning } = open.find(({ id }) => id === row.round_id)!;
    const completedBy = row.completed_by;
    return {
      ...{
        roundId: row.round_id,
        id: row.id,
        unitId: row.unit_id,
        state: row.state ?? 'draft',
        namedIds: row.named,
        completedBy,
      },
      ...{ lastDay: completedBy ?? lastDay(dueOn, dueMeaning), closesAt: closesFor({ dueOn, dueMeaning }, { completedBy }) },
    };
  });
}

/** As `whyNotCloseIntake` would let it: a dossier given back is waited for until its day is over. */
function isToClose(row: Row, dossiers: readonly Held[], { now, today }: Asked): boolean {
  if (row.state !== 'open') return false;
  const isOver = !isBefore(now, closesAt({ dueOn: row.due_on, dueMeaning: row.due_meaning }));
  const areAllThere = dossiers.every(({ state }) => state !== 'draft');
  const isLeft = ({ state, completedBy }: Held) =>
    state === 'late' || state === 'received' || (state === 'returned' && completedBy !== null && completedBy >= today);
  return (isOver || areAllThere) && !dossiers.some(isLeft);
}
