import { sql } from 'kysely';
import type { FieldChange } from '#domain/enrolments/changes.ts';
import type { PledgeAct, PledgeState } from '#domain/enrolments/pledge.ts';
import { keepers } from '#domain/enrolments/policy.ts';
import type { TeamCommitment } from '#domain/enrolments/teamOffer.ts';
import type { TeamPledge } from '#domain/enrolments/teamPledge.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { CollectiveTitle } from '#domain/law/collectiveTitles.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import type { PledgeLogEntry } from './pledgeLogStore.ts';

type Row = Awaited<ReturnType<ReturnType<typeof pledges>['executeTakeFirstOrThrow']>>;
const pledges = (tx: Tx) => tx.selectFrom('team_pledge').selectAll('team_pledge');

function pledgeOf(row: Row): TeamPledge {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    teamId: row.team_id,
    state: row.state as PledgeState,
    titles: row.titles as CollectiveTitle[],
    commitments: row.commitments as TeamCommitment[],
    own: row.own,
    source: row.source as TeamPledge['source'],
    paperHash: row.paper_hash,
    enteredBy: row.entered_by,
    signedOn: row.signed_on,
    late: row.late,
    returnReason: row.return_reason,
    version: row.version,
  };
}

const rowOf = (pledge: TeamPledge) => ({
  state: pledge.state,
  titles: [...pledge.titles],
  commitments: JSON.stringify(pledge.commitments),
  own: pledge.own,
  source: pledge.source,
  paper_hash: pledge.paperHash,
  entered_by: pledge.enteredBy,
  signed_on: pledge.signedOn,
  late: pledge.late,
  return_reason: pledge.returnReason,
  version: pledge.version,
});

/** The SQL twin of `whyNotSeeTeamPledge`; `led` and `own` are the teams the actor heads, and works in, that day. */
export function teamPledgesVisibleTo(tx: Tx, actor: Actor, led: readonly string[], own: readonly string[]) {
  const kept = sql<boolean>`exists (select 1 from campaign c where c.id = team_pledge.campaign_id
    and c.unit_id = ${anyOf(unitsHeldAs(actor, keepers))})`;
  return pledges(tx).where((where) =>
    where.or([
      where('team_pledge.team_id', '=', anyOf(led)),
      where.and([where('team_pledge.state', '<>', 'draft'), where.or([where('team_pledge.team_id', '=', anyOf(own)), kept])]),
    ]),
  );
}

/** The pledges of a year's teams that the actor may see. */
export async function listTeamPledges(
  tx: Tx,
  actor: Actor,
  campaignId: string,
  led: readonly string[],
  own: readonly string[],
): Promise<readonly TeamPledge[]> {
  const rows = await teamPledgesVisibleTo(tx, actor, led, own).where('campaign_id', '=', campaignId).execute();
  return rows.map(pledgeOf);
}

/** @throws Refused (unseen) when there is none. */
export async function loadTeamPledge(tx: Tx, pledgeId: string): Promise<TeamPledge> {
  const row = await pledges(tx).where('id', '=', pledgeId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'enrolments.pledge-not-found' }]);
  return pledgeOf(row);
}

/** @throws Refused (unseen) when there is none. */
export async function lockTeamPledge(tx: Tx, pledgeId: string): Promise<TeamPledge> {
  await tx.selectFrom('team_pledge').select('id').where('id', '=', pledgeId).forUpdate().executeTakeFirst();
  return await loadTeamPledge(tx, pledgeId);
}

/** The pledge of a team in a year, held; undefined where there is none. */
export async function lockTeamPledgeOf(tx: Tx, campaignId: string, teamId: string): Promise<TeamPledge | undefined> {
  const row = await pledges(tx)
    .where('campaign_id', '=', campaignId)
    .where('team_id', '=', teamId)
    .forUpdate()
    .executeTakeFirst();
  return row && pledgeOf(row);
}

/** Adds one where there was none. @throws Refused (stale) when another writer was first. */
export async function addTeamPledge(tx: Tx, pledge: TeamPledge): Promise<void> {
  const added = await tx
    .insertInto('team_pledge')
    .values({ id: pledge.id, campaign_id: pledge.campaignId, team_id: pledge.teamId, ...rowOf(pledge) })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'team_id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n)
    throw new Refused([{ kind: 'state', code: 'kernel.stale', facts: { current: 1, read: 0 } }]);
}

export async function saveTeamPledge(tx: Tx, pledge: TeamPledge): Promise<void> {
  await tx.updateTable('team_pledge').set(rowOf(pledge)).where('id', '=', pledge.id).execute();
}

/** A team that has signed, with its name. */
export interface SignedTeam {
  readonly teamId: string;
  readonly name: string;
  readonly titles: readonly CollectiveTitle[];
  readonly signedOn: Day | null;
}

/** The teams whose pledge counts: signed or accepted, by name. */
export async function listSignedTeams(tx: Tx, campaignId: string): Promise<readonly SignedTeam[]> {
  const rows = await pledges(tx)
    .innerJoin('team', 'team.id', 'team_pledge.team_id')
    .select('team.name')
    .where('campaign_id', '=', campaignId)
    .where('state', 'in', ['signed', 'accepted'])
    .orderBy('team.sort_key')
    .orderBy('team.id')
    .execute();
  return rows.map((row) => ({
    teamId: row.team_id,
    name: row.name,
    titles: row.titles as CollectiveTitle[],
    signedOn: row.signed_on,
  }));
}

/** Where the pledge of each team of some years stands, by year and team; it asks no policy. */
export async function teamPledgeStates(
  tx: Tx,
  campaignIds: readonly string[],
): Promise<(campaignId: string, teamId: string) => PledgeState | 'none'> {
  const rows = await tx
    .selectFrom('team_pledge')
    .select(['campaign_id', 'team_id', 'state'])
    .where('campaign_id', '=', anyOf(campaignIds))
    .execute();
  const states = new Map(rows.map((row) => [`${row.campaign_id} ${row.team_id}`, row.state as PledgeState]));
  return (campaignId, teamId) => states.get(`${campaignId} ${teamId}`) ?? 'none';
}

/** One more line in the log of a team's pledge. */
export async function addTeamLog(tx: Tx, entry: PledgeLogEntry): Promise<void> {
  const { pledgeId: pledge_id, version, act, at, by: by_person, changes, reason } = entry;
  await tx
    .insertInto('team_pledge_change')
    .values({ pledge_id, version, act, at, by_person, changes: JSON.stringify(changes), reason })
    .execute();
}

/** The logs of teams' pledges, the newest entry first. */
export async function listTeamLog(tx: Tx, pledgeIds: readonly string[]): Promise<readonly PledgeLogEntry[]> {
  const rows = await tx
    .selectFrom('team_pledge_change')
    .selectAll()
    .where('pledge_id', '=', anyOf(pledgeIds))
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    pledgeId: row.pledge_id,
    version: row.version,
    act: row.act as PledgeAct,
    at: row.at,
    by: row.by_person,
    changes: row.changes as readonly FieldChange[],
    reason: row.reason,
  }));
}
