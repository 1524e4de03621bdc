import { sql } from 'kysely';
import { lastWorkday } from '#domain/activities/rounds.ts';
import { standingRounds } from '#domain/activities/routine.ts';
import type { Layer } from '#domain/evaluations/entry.ts';
import { owedLayer } from '#domain/evaluations/owing.ts';
import { initiativeCouncilKind } from '#domain/initiatives/asked.ts';
import type { Day } from '#domain/kernel/day.ts';
import { dayAt } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { InitiativesOwing, OwedFacts, RoundOwing, RoutineOwing } from '#domain/today/owedFacts.ts';
import { pausesOf, routinesOf, ticksOf } from '../activities/routineStore.ts';
import { conferencesDue } from '../conferences/dueStore.ts';
import { nameOf as conferenceName } from '../conferences/present.ts';
import type { Tx } from '../db/connection.ts';
import { teamPledgeStates } from '../enrolments/teamPledgeStore.ts';
import { waitingOf } from '../evidence/pieceStore.ts';
import { holdsOn } from '../org/store.ts';
import { type LedTeam, ledTeamsOf } from '../people/teamLeadStore.ts';
import { isFirstOfYear } from '../plans/campaignStore.ts';

interface YearRow {
  readonly id: string;
  readonly unit_id: string;
  readonly year: number;
  readonly pledges_until: string;
  readonly scoring_from: string;
  readonly own_pledges: boolean;
  readonly enrolled: boolean;
  readonly submitted: boolean;
}

/** What is owed in some years on a day, in a fixed number of queries however many years; it asks no policy. */
export async function owedFactsOf(tx: Tx, campaignIds: readonly string[], today: Day): Promise<readonly OwedFacts[]> {
  if (campaignIds.length === 0) return [];
  const years = await yearRows(tx, campaignIds);
  const teams = grouped(await ledTeamsOf(tx, [...new Set(years.map((year) => year.unit_id))], today), ({ unitId }) => unitId);
  const pledgeOf = await teamPledgeStates(tx, campaignIds);
  const evidenceOf = await waitingOf(tx, campaignIds);
  const initiativesOf = await initiativesOwing(tx, campaignIds, today);
  const routinesIn = await routinesOwing(tx, campaignIds, today);
  const drivesOf = await drivesOwing(tx, campaignIds);
  const roundOf = await roundsOwing(tx, campaignIds, teams);
  const { tasks, halfYears } = await conferencesDue(tx, campaignIds, today);
  return years.map((row): OwedFacts => {
    const led = (teams.get(row.unit_id) ?? []).filter(({ memberIds }) => memberIds.length > 0);
    return {
      ...{ campaignId: row.id, unitId: row.unit_id, year: row.year, isEnrolled: row.enrolled, isSubmitted: row.submitted },
      ...{ pledgesUntil: row.pledges_until, scoringFrom: row.scoring_from },
      // Where registrations are shared, teams sign in the other campaign.
      teams: (row.own_pledges ? led : []).map(({ teamId, name, lead }) => {
        return { teamId, name, leadId: lead?.personId ?? null, state: pledgeOf(row.id, teamId) };
      }),
      initiatives: initiativesOf(row.id),
      evidence: evidenceOf(row.id),
      routines: routinesIn(row.id),
      drives: drivesOf(row.id),
      round: roundOf(row.id),
      conferences: tasks
        .filter(({ campaignId }) => campaignId === row.id)
        .map(({ kind, act, by, year }) => ({ kind, act, by, name: conferenceName(kind, year) })),
      halfYearBy: halfYears.get(row.id) ?? null,
    };
  });
}

async function yearRows(tx: Tx, campaignIds: readonly string[]): Promise<readonly YearRow[]> {
  const { rows } = await sql<YearRow>`
    select c.id, c.unit_id, c.year, c.pledges_in = c.id as own_pledges, p.closes_at as pledges_until, s.opens_at as scoring_from,
      coalesce(e.state = 'accepted', false) as enrolled, coalesce(a.state = 'submitted', false) as submitted
    from campaign c join campaign_window p on p.campaign_id = c.id and p.kind = 'pledge'
    join campaign_window s on s.campaign_id = c.id and s.kind = 'self-scoring'
    left join enrolment e on e.campaign_id = c.id left join assessment a on a.campaign_id = c.id
    where c.id = any(${[...campaignIds]}::uuid[]) order by c.year desc, c.launched_at desc, c.id`.execute(tx);
  return rows;
}

interface InitiativesRow {
  readonly campaign_id: string;
  readonly returned: InitiativesOwing['returned'];
  readonly proposed: number;
  readonly proposed_since: Day | null;
  readonly judges: readonly string[];
}

async function initiativesOwing(
  tx: Tx,
  campaignIds: readonly string[],
  today: Day,
): Promise<(campaignId: string) => InitiativesOwing> {
  const { rows } = await sql<InitiativesRow>`
    select c.id as campaign_id,
      coalesce(json_agg(json_build_object('initiativeId', i.id, 'writerId', i.written_by) order by i.id)
        filter (where i.state = 'returned'), '[]') as returned,
      (count(i.id) filter (where i.state = 'proposed'))::int as proposed,
      min(i.proposed_on) filter (where i.state = 'proposed') as proposed_since,
      array(select p.person_id::text from council_member p where p.part <> 'member' and ${holdsOn(today)} and p.council_id in (
          select p.id from council p where p.unit_id = c.unit_id and p.kind = ${initiativeCouncilKind} and ${holdsOn(today)})
        order by p.place) as judges
    from campaign c join initiative i on i.campaign_id = c.id and i.state in ('returned', 'proposed')
    where c.id = any(${[...campaignIds]}::uuid[]) group by c.id`.execute(tx);
  const found = new Map(rows.map((row) => [row.campaign_id, row]));
  return (campaignId) => {
    const row = found.get(campaignId);
    return {
      ...{ returned: row?.returned ?? [], proposed: row?.proposed ?? 0, judgeIds: row?.judges ?? [] },
      proposedSince: row?.proposed_since ?? null,
    };
  };
}

async function routinesOwing(tx: Tx, campaignIds: readonly string[], today: Day) {
  const routines = await routinesOf(tx, campaignIds);
  const pauses = await pausesOf(tx, campaignIds);
  const ticks = await ticksOf(
    tx,
    routines.map(({ id }) => id),
  );
  const owing = routines.map((routine): RoutineOwing & { readonly campaignId: string } => {
    const { id, campaignId, what, keeper, to } = routine;
    const rounds = standingRounds(routine, ticks.get(id) ?? [], pauses.get(campaignId) ?? [], today);
    const missed = rounds.filter(({ state }) => state === 'missed');
    const open = rounds.find(({ state }) => state === 'open');
    const openTo = open ? lastWorkday(open, to) : null;
    return { campaignId, routineId: id, what, keeper, missed: missed.length, missedSince: missed[0]?.from ?? null, openTo };
  });
  const byYear = grouped(owing, ({ campaignId }) => campaignId);
  return (campaignId: string): readonly RoutineOwing[] =>
    (byYear.get(campaignId) ?? []).map(({ campaignId: _, ...one }) => one).filter((one) => one.missed > 0 || one.openTo !== null);
}

async function drivesOwing(tx: Tx, campaignIds: readonly string[]) {
  const rows = await tx
    .selectFrom('drive')
    .select(['id', 'campaign_id', 'name', 'to_day'])
    .where('closed_on', 'is', null)
    .where(sql<boolean>`campaign_id = any(${[...campaignIds]}::uuid[])`)
    .orderBy('to_day')
    .orderBy('id')
    .execute();
  const byYear = grouped(rows, (row) => row.campaign_id);
  return (campaignId: string) =>
    (byYear.get(campaignId) ?? []).map(({ id, name, to_day }) => ({ driveId: id, name, to: to_day }));
}

interface RoundRow {
  readonly campaign_id: string;
  readonly opened_at: string;
  readonly graded: boolean;
  readonly titled: boolean;
  readonly person_id: string;
  readonly team_id: string | null;
  readonly is_head: boolean;
  readonly layer: Layer | null;
}

/** The latest layer of each person of the base; a self-evaluation given back last says nothing. */
async function roundsOwing(tx: Tx, campaignIds: readonly string[], teams: ReadonlyMap<string, readonly LedTeam[]>) {
  const { rows } = await sql<RoundRow>`
    select c.id as campaign_id, r.opened_at, s.person_id, s.team_id, s.is_head,
      exists (select 1 from evaluation_decision d where d.round_id = r.id and d.kind = 'grades') as graded,
      exists (select 1 from evaluation_decision d where d.round_id = r.id and d.kind = 'advanced-worker') as titled,
      (select e.layer from evaluation_entry e where e.round_id = r.id and e.person_id = s.person_id
        and not (e.layer = 'self' and exists (select 1 from evaluation_return b join evaluation_entry x on x.id = b.entry_id
          where x.round_id = e.round_id and x.person_id = e.person_id and x.number = (select max(n.number) from evaluation_entry n
            where n.round_id = x.round_id and n.person_id = x.person_id and n.layer = 'self')))
        order by array_position(array['self', 'team', 'head', 'council'], e.layer) desc limit 1) as layer
    from campaign c join evaluation_round r on r.unit_id = c.unit_id and r.year = c.year
    join evaluation_subject s on s.round_id = r.id and s.out_kind is null
    where ${isFirstOfYear} and c.id = any(${[...campaignIds]}::uuid[]) order by s.person_id`.execute(tx);
  const leads = new Map([...teams.values()].flat().map((team) => [team.teamId, team]));
  const byYear = grouped(rows, (row) => row.campaign_id);
  return (campaignId: string): RoundOwing | null => {
    const people = byYear.get(campaignId);
    return people ? roundOwing(people, leads) : null;
  };
}

function roundOwing(people: readonly RoundRow[], leads: ReadonlyMap<string, LedTeam>): RoundOwing {
  const { opened_at, graded, titled } = people[0]!;
  const owed = people.flatMap((row) => {
    const lead = row.team_id === null ? null : leads.get(row.team_id)?.lead;
    const hasTeamHead = lead != null && lead.personId !== row.person_id;
    const layer = owedLayer({ layer: row.layer, hasTeamHead, isHead: row.is_head });
    return layer ? [{ personId: row.person_id, layer, teamId: row.team_id }] : [];
  });
  const teamIds = new Set(people.flatMap((row) => row.team_id ?? []));
  const teams = [...teamIds].flatMap((teamId) => {
    const team = leads.get(teamId);
    return team ? [{ teamId, name: team.name, leadId: team.lead?.personId ?? null }] : [];
  });
  return { openedOn: dayAt(opened_at), base: people.length, owed, teams, isGraded: graded, isTitled: titled };
}
