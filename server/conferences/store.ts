import { sql } from 'kysely';
import type { Conference, ConferenceKind, ConferenceState } from '#domain/conferences/conference.ts';
import type { Course } from '#domain/conferences/course.ts';
import type { Pact } from '#domain/conferences/pact.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { ShareKind } from '#domain/law/conferenceRules.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** The SQL twin of `whyNotSee`: inside the unit only. */
export function visibleTo(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('conference')
    .selectAll('conference')
    .where('unit_id', '=', anyOf(unitsHeldAs(actor, insiders)));
}

type Row = Awaited<ReturnType<ReturnType<typeof visibleTo>['executeTakeFirstOrThrow']>>;

/** The conferences of a year that the actor may see, by their day. */
export async function listConferences(tx: Tx, campaignId: string, actor: Actor): Promise<readonly Conference[]> {
  const rows = await visibleTo(tx, actor).where('campaign_id', '=', campaignId).orderBy('meets_on').orderBy('id').execute();
  return rows.map(conferenceOf);
}

/** One kind of a year's conferences, the year held until the transaction ends. */
export async function lockConferenceOf(tx: Tx, campaignId: string, kind: ConferenceKind): Promise<Conference | undefined> {
  await tx.selectFrom('campaign').select('id').where('id', '=', campaignId).forUpdate().execute();
  const rows = tx.selectFrom('conference').selectAll().where('campaign_id', '=', campaignId).where('kind', '=', kind);
  const row = await rows.executeTakeFirst();
  return row && conferenceOf(row);
}

/** @throws Refused (unseen) when there is none. */
export async function loadConference(tx: Tx, conferenceId: string): Promise<Conference> {
  return found(await tx.selectFrom('conference').selectAll().where('id', '=', conferenceId).executeTakeFirst());
}

/** As `loadConference`, held until the transaction ends. */
export async function lockConference(tx: Tx, conferenceId: string): Promise<Conference> {
  return found(await tx.selectFrom('conference').selectAll().where('id', '=', conferenceId).forUpdate().executeTakeFirst());
}

function found(row: Row | undefined): Conference {
  if (!row) throw new Refused([{ kind: 'unseen', code: 'conferences.not-found' }]);
  return conferenceOf(row);
}

/** The points of the year's self-assessment were read out before all staff. */
export async function isReadOut(tx: Tx, campaignId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assessment')
    .select(sql<boolean>`reading is not null`.as('is_read'))
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst();
  return row?.is_read ?? false;
}

/** Keeps a conference, new or changed. */
export async function saveConference(tx: Tx, conference: Conference, preparedBy: string): Promise<void> {
  const { id, campaign_id, unit_id, kind, ...changing } = rowOf(conference);
  await tx
    .insertInto('conference')
    .values({ id, campaign_id, unit_id, kind, prepared_by: preparedBy, ...changing })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
    .execute();
}

function conferenceOf(row: Row): Conference {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    kind: row.kind as ConferenceKind,
    state: row.state as ConferenceState,
    meetsOn: row.meets_on,
    from: row.begins,
    venue: row.venue,
    convened: row.convened,
    chairId: row.chair_id,
    secretaryId: row.secretary_id,
    agenda: row.agenda as readonly string[],
    invited: row.invited as readonly string[],
    matters: row.matters as readonly string[],
    quorum: row.quorum as ShareKind,
    majority: row.majority as ShareKind,
    ruleSource: row.rule_source,
    pact: row.pact as Pact | null,
    course: row.course as Course | null,
    signedOn: row.signed_on as Day | null,
    minutesHash: row.minutes_hash,
    version: row.version,
  };
}

function rowOf(conference: Conference) {
  const { id, campaignId: campaign_id, unitId: unit_id, kind, state, pact, course, version } = conference;
  return {
    ...{ id, campaign_id, unit_id, kind, state, version },
    meets_on: conference.meetsOn,
    begins: conference.from,
    venue: conference.venue,
    convened: conference.convened,
    chair_id: conference.chairId,
    secretary_id: conference.secretaryId,
    agenda: JSON.stringify(conference.agenda),
    invited: JSON.stringify(conference.invited),
    matters: JSON.stringify(conference.matters),
    quorum: conference.quorum,
    majority: conference.majority,
    rule_source: conference.ruleSource,
    pact: pact && JSON.stringify(pact),
    course: course && JSON.stringify(course),
    signed_on: conference.signedOn,
    minutes_hash: conference.minutesHash,
  };
}
