import { sql } from 'kysely';
import type { Commitment } from '#domain/enrolments/commitments.ts';
import type { Pledge, PledgeState } from '#domain/enrolments/pledge.ts';
import { keepers } from '#domain/enrolments/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { PersonalTitle } from '#domain/law/personalTitles.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

interface PledgeRow {
  id: string;
  campaign_id: string;
  person_id: string;
  state: string;
  titles: string[];
  commitments: unknown;
  household: boolean;
  initiative: string | null;
  source: string;
  paper_hash: string | null;
  entered_by: string;
  signed_on: Day | null;
  late: boolean;
  return_reason: string | null;
  version: number;
}

function pledgeOf(row: PledgeRow): Pledge {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    personId: row.person_id,
    state: row.state as PledgeState,
    titles: row.titles as PersonalTitle[],
    commitments: row.commitments as Commitment[],
    household: row.household,
    initiative: row.initiative,
    source: row.source as Pledge['source'],
    paperHash: row.paper_hash,
    enteredBy: row.entered_by,
    signedOn: row.signed_on,
    late: row.late,
    returnReason: row.return_reason,
    version: row.version,
  };
}

const rowOf = (pledge: Pledge) => ({
  state: pledge.state,
  titles: [...pledge.titles],
  commitments: JSON.stringify(pledge.commitments),
  household: pledge.household,
  initiative: pledge.initiative,
  source: pledge.source,
  paper_hash: pledge.paperHash,
  entered_by: pledge.enteredBy,
  signed_on: pledge.signedOn,
  late: pledge.late,
  return_reason: pledge.returnReason,
  version: pledge.version,
});

function unseen(): never {
  throw new Refused([{ kind: 'unseen', code: 'enrolments.pledge-not-found' }]);
}

/** @throws Refused (unseen) when there is no such pledge. */
export async function loadPledge(tx: Tx, pledgeId: string): Promise<Pledge> {
  const row = await tx.selectFrom('pledge').selectAll().where('id', '=', pledgeId).executeTakeFirst();
  return row ? pledgeOf(row) : unseen();
}

/** @throws Refused (unseen) when there is no such pledge. */
export async function lockPledge(tx: Tx, pledgeId: string): Promise<Pledge> {
  const row = await tx.selectFrom('pledge').selectAll().where('id', '=', pledgeId).forUpdate().executeTakeFirst();
  return row ? pledgeOf(row) : unseen();
}

/** The pledges of these persons in a campaign, locked in one order so that two writers never wait for each other. */
export async function lockPledgesOf(tx: Tx, campaignId: string, personIds: readonly string[]): Promise<readonly Pledge[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom('pledge')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('person_id', 'in', [...personIds])
    .orderBy('person_id')
    .forUpdate()
    .execute();
  return rows.map(pledgeOf);
}

export async function lockPledges(tx: Tx, pledgeIds: readonly string[]): Promise<readonly Pledge[]> {
  const rows = await tx
    .selectFrom('pledge')
    .selectAll()
    .where('id', 'in', [...pledgeIds])
    .orderBy('person_id')
    .forUpdate()
    .execute();
  return rows.map(pledgeOf);
}

/** Adds pledges that were not there. @throws Refused (stale) when another writer was first at one of them. */
export async function addPledges(tx: Tx, pledges: readonly Pledge[]): Promise<void> {
  if (pledges.length === 0) return;
  const added = await tx
    .insertInto('pledge')
    .values(
      pledges.map((pledge) => ({ id: pledge.id, campaign_id: pledge.campaignId, person_id: pledge.personId, ...rowOf(pledge) })),
    )
    .onConflict((conflict) => conflict.columns(['campaign_id', 'person_id']).doNothing())
    .executeTakeFirst();
  if (Number(added.numInsertedOrUpdatedRows) < pledges.length)
    throw new Refused([{ kind: 'state', code: 'kernel.stale', facts: { current: 1, read: 0 } }]);
}

/** Writes pledges that were there, in one statement however many. */
export async function savePledges(tx: Tx, pledges: readonly Pledge[]): Promise<void> {
  if (pledges.length === 0) return;
  const rows = pledges.map((pledge) => ({ id: pledge.id, ...rowOf(pledge), commitments: pledge.commitments }));
  await sql`update pledge p set state = n.state, titles = n.titles, commitments = n.commitments, household = n.household,
      initiative = n.initiative, source = n.source, paper_hash = n.paper_hash, entered_by = n.entered_by, signed_on = n.signed_on,
      late = n.late, return_reason = n.return_reason, version = n.version
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, state text, titles text[], commitments jsonb, household boolean,
      initiative text, source text, paper_hash text, entered_by uuid, signed_on date, late boolean, return_reason text, version integer)
    where p.id = n.id`.execute(tx);
}

/** Whose pledges they are, by the pledge's id. */
export async function signersOf(tx: Tx, pledgeIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('pledge')
    .select(['id', 'person_id'])
    .where('id', 'in', [...pledgeIds])
    .execute();
  return new Map(rows.map(({ id, person_id }) => [id, person_id]));
}

/** The SQL twin of `whyNotSeePledge`: one's own, and what was signed at the units whose registrations one keeps. */
export function visibleTo(tx: Tx, actor: Actor) {
  const kept = unitsHeldAs(actor, keepers);
  return tx
    .selectFrom('pledge')
    .innerJoin('campaign', 'campaign.id', 'pledge.campaign_id')
    .innerJoin('person', 'person.id', 'pledge.person_id')
    .selectAll('pledge')
    .where((where) =>
      where.or([
        where('pledge.person_id', '=', actor.personId),
        where.and([where('pledge.state', '<>', 'draft'), where('campaign.unit_id', '=', anyOf(kept))]),
      ]),
    );
}

/** A pledge with its person's name. */
export interface NamedPledge {
  readonly pledge: Pledge;
  readonly fullName: string;
}

/** The pledges of a campaign that the actor may see, by given name; drafts are left out even of one's own. */
export async function listPledges(
  tx: Tx,
  actor: Actor,
  campaignId: string,
  filter: { readonly state?: PledgeState | undefined; readonly search?: string | undefined } = {},
): Promise<readonly NamedPledge[]> {
  const seen = visibleTo(tx, actor)
    .select('person.full_name')
    .where('pledge.campaign_id', '=', campaignId)
    .where('pledge.state', '<>', 'draft');
  const ofState = filter.state ? seen.where('pledge.state', '=', filter.state) : seen;
  const found = filter.search
    ? ofState.where('person.search_key', 'like', `%${fold(filter.search).replace(/[%_\\]/g, '\\$&')}%`)
    : ofState;
  const rows = await found.orderBy('person.name_key').orderBy('person.id').execute();
  return rows.map((row) => ({ pledge: pledgeOf(row), fullName: row.full_name }));
}

/** Every pledge of one person, drafts included: for that person alone. */
export async function listOwnPledges(tx: Tx, personId: string): Promise<readonly Pledge[]> {
  return (await tx.selectFrom('pledge').selectAll().where('person_id', '=', personId).execute()).map(pledgeOf);
}

/** The pledges that count: signed or accepted, with their person's name, by given name. */
export async function listSigned(tx: Tx, campaignId: string): Promise<readonly NamedPledge[]> {
  const rows = await tx
    .selectFrom('pledge')
    .innerJoin('person', 'person.id', 'pledge.person_id')
    .selectAll('pledge')
    .select('person.full_name')
    .where('campaign_id', '=', campaignId)
    .where('state', 'in', ['signed', 'accepted'])
    .orderBy('person.name_key')
    .orderBy('person.id')
    .execute();
  return rows.map((row) => ({ pledge: pledgeOf(row), fullName: row.full_name }));
}
