import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { TeamLead } from '#domain/people/teamLead.ts';
import type { Tx } from '../db/connection.ts';

/** A team of a unit on a day, with its members and who stands at its head. */
export interface LedTeam {
  readonly teamId: string;
  readonly unitId: string;
  readonly name: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly memberIds: readonly string[];
  /** Named, or else the only member whose work is to manage, the head of the unit aside; null where neither says who. */
  readonly lead: { readonly personId: string; readonly title: string } | null;
}

interface Row {
  readonly id: string;
  readonly unit_id: string;
  readonly name: string;
  readonly valid_from: Day;
  readonly valid_until: Day | null;
  readonly member_ids: readonly string[];
  readonly named_id: string | null;
  readonly named_title: string | null;
  readonly managers: readonly { readonly personId: string; readonly position: string }[];
}

/** The teams of a unit on a day, by name, in one query. */
export async function listLedTeams(tx: Tx, unitId: string, on: Day): Promise<readonly LedTeam[]> {
  return await ledTeamsOf(tx, [unitId], on);
}

/** The same of several units, in one query however many. */
export async function ledTeamsOf(tx: Tx, unitIds: readonly string[], on: Day): Promise<readonly LedTeam[]> {
  const units = sql`any(${[...unitIds]}::uuid[])`;
  const { rows } = await sql<Row>`
    with work as (
      select unit_id, team_id, person_id, position, manages from employment
      where unit_id = ${units} and team_id is not null and valid_from <= ${on} and (valid_until is null or valid_until > ${on})
    )
    select team.id, team.unit_id, team.name, team.valid_from, team.valid_until,
      array(select person_id::text from work where work.team_id = team.id) as member_ids,
      named.person_id as named_id, named.title as named_title,
      coalesce((select json_agg(json_build_object('personId', person_id, 'position', position)) from work
        where work.team_id = team.id and manages and not exists (select 1 from seat where seat.person_id = work.person_id
          and seat.unit_id = work.unit_id and seat.role = 'unit-head' and seat.valid_from <= ${on}
          and (seat.valid_until is null or seat.valid_until > ${on}))), '[]') as managers
    from team left join team_lead named on named.team_id = team.id
      and named.valid_from <= ${on} and (named.valid_until is null or named.valid_until > ${on})
    where team.unit_id = ${units} and team.valid_from <= ${on} and (team.valid_until is null or team.valid_until > ${on})
    order by team.sort_key, team.id`.execute(tx);
  return rows.map((row) => ({
    ...{
      teamId: row.id,
      unitId: row.unit_id,
      name: row.name,
      from: row.valid_from,
      until: row.valid_until,
      memberIds: row.member_ids,
    },
    lead: leadOf(row),
  }));
}

function leadOf({ named_id, named_title, managers }: Row): LedTeam['lead'] {
  if (named_id !== null) return { personId: named_id, title: named_title! };
  const [only, ...others] = managers;
  return only && others.length === 0 ? { personId: only.personId, title: only.position } : null;
}

/** The head named for a team that stands open, if any. */
export async function findOpenLead(tx: Tx, teamId: string): Promise<TeamLead | undefined> {
  const row = await tx
    .selectFrom('team_lead')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('valid_until', 'is', null)
    .executeTakeFirst();
  return (
    row && {
      ...{ id: row.id, teamId: row.team_id, personId: row.person_id, title: row.title },
      period: { from: row.valid_from, until: row.valid_until },
    }
  );
}

/** Names the next head; the one before stands until that day. */
export async function addLead(tx: Tx, lead: TeamLead, before: TeamLead | undefined, namedBy: string): Promise<void> {
  const { from, until } = lead.period;
  if (before) await tx.updateTable('team_lead').set({ valid_until: from }).where('id', '=', before.id).execute();
  await tx
    .insertInto('team_lead')
    .values({
      ...{ id: lead.id, team_id: lead.teamId, person_id: lead.personId, title: lead.title },
      ...{ valid_from: from, valid_until: until, named_by: namedBy },
    })
    .execute();
}
