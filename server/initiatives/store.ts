import { sql } from 'kysely';
import { initiativeCouncilKind } from '#domain/initiatives/asked.ts';
import type { Authorship } from '#domain/initiatives/authors.ts';
import type { Initiative, InitiativeState } from '#domain/initiatives/initiative.ts';
import { keepers, openStates } from '#domain/initiatives/policy.ts';
import { type EffectScope, effectScopes } from '#domain/initiatives/recognition.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import { sits } from '../council/store.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { holdsOn } from '../org/store.ts';

const authors = sql<
  Authorship[]
>`(select coalesce(json_agg(json_build_object('personId', a.person_id, 'share', a.share) order by a.place), '[]')
  from initiative_author a where a.initiative_id = initiative.id)`;
const pieces = sql<
  string[]
>`array(select e.evidence_id from initiative_evidence e where e.initiative_id = initiative.id order by e.evidence_id)`;

/** Every initiative with its authors and pieces; what of them may be seen is asked by `visibleTo`. */
export const initiatives = (tx: Tx) =>
  tx
    .selectFrom('initiative')
    .selectAll('initiative')
    .select([authors.as('authors'), pieces.as('evidence_ids')]);

type Row = Awaited<ReturnType<ReturnType<typeof initiatives>['executeTakeFirstOrThrow']>>;

export function initiativeOf(row: Row): Initiative {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    state: row.state as InitiativeState,
    name: row.name,
    field: row.field,
    problem: row.problem,
    solution: row.solution,
    appliedAt: row.applied_at,
    appliedSince: row.applied_since,
    effect: row.effect,
    proof: row.proof,
    authors: row.authors,
    evidenceIds: row.evidence_ids,
    writtenBy: row.written_by,
    pledgeId: row.pledge_id,
    proposedOn: row.proposed_on,
    reason: row.reason,
    version: row.version,
  };
}

/** The SQL twin of `whyNotSee`. */
export function visibleTo(tx: Tx, actor: Actor, on: Day) {
  const own = sql<boolean>`initiative.written_by = ${actor.personId}`;
  const coWritten = sql<boolean>`initiative.state <> 'draft' and exists (
    select 1 from initiative_author a where a.initiative_id = initiative.id and a.person_id = ${actor.personId})`;
  const kept = sql<boolean>`initiative.state <> 'draft' and initiative.unit_id = ${anyOf(unitsHeldAs(actor, keepers))}`;
  const sitting = sql<boolean>`initiative.state <> 'draft' and initiative.unit_id in (
    select council.unit_id from council join council p on p.id = council.id
    where council.kind = ${initiativeCouncilKind} and ${holdsOn(on)} and ${sits(actor, on)})`;
  const inside = sql<boolean>`initiative.state = any(${[...openStates]}::text[])
    and initiative.unit_id = ${anyOf(unitsHeldAs(actor, insiders))}`;
  return initiatives(tx).where((where) => where.or([own, coWritten, kept, sitting, inside]));
}

function unseen(): never {
  throw new Refused([{ kind: 'unseen', code: 'initiatives.not-found' }]);
}

/** @throws Refused (unseen) when there is none. */
export async function loadInitiative(tx: Tx, initiativeId: string): Promise<Initiative> {
  const row = await initiatives(tx).where('initiative.id', '=', initiativeId).executeTakeFirst();
  return row ? initiativeOf(row) : unseen();
}

/** @throws Refused (unseen) when there is none. */
export async function lockInitiative(tx: Tx, initiativeId: string): Promise<Initiative> {
  await tx.selectFrom('initiative').select('id').where('id', '=', initiativeId).forUpdate().executeTakeFirst();
  return await loadInitiative(tx, initiativeId);
}

/** Several at once, locked in one order; what is not there is missing. */
export async function lockInitiatives(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Initiative>> {
  await tx.selectFrom('initiative').select('id').where('id', '=', anyOf(ids)).orderBy('id').forUpdate().execute();
  const rows = await initiatives(tx).where('initiative.id', '=', anyOf(ids)).execute();
  return new Map(rows.map((row) => [row.id, initiativeOf(row)]));
}

const rowOf = (initiative: Initiative) => ({
  state: initiative.state,
  name: initiative.name,
  search_key: fold(initiative.name),
  field: initiative.field,
  problem: initiative.problem,
  solution: initiative.solution,
  applied_at: initiative.appliedAt,
  applied_since: initiative.appliedSince,
  effect: initiative.effect,
  proof: initiative.proof,
  proposed_on: initiative.proposedOn,
  reason: initiative.reason,
  version: initiative.version,
});

export async function addInitiative(tx: Tx, initiative: Initiative): Promise<void> {
  const { id, campaignId: campaign_id, unitId: unit_id, writtenBy: written_by, pledgeId: pledge_id } = initiative;
  await tx
    .insertInto('initiative')
    .values({ id, campaign_id, unit_id, written_by, pledge_id, ...rowOf(initiative) })
    .execute();
  await addParts(tx, initiative);
}

/** Keeps the whole of it: content, authors, pieces, state. */
export async function saveInitiative(tx: Tx, initiative: Initiative): Promise<void> {
  await tx.updateTable('initiative').set(rowOf(initiative)).where('id', '=', initiative.id).execute();
  await tx.deleteFrom('initiative_author').where('initiative_id', '=', initiative.id).execute();
  await tx.deleteFrom('initiative_evidence').where('initiative_id', '=', initiative.id).execute();
  await addParts(tx, initiative);
}

/** Keeps where it stands, and nothing else of it. */
export async function saveState(tx: Tx, { id, state, reason, version }: Initiative): Promise<void> {
  await tx.updateTable('initiative').set({ state, reason, version }).where('id', '=', id).execute();
}

async function addParts(tx: Tx, { id: initiative_id, authors: by, evidenceIds }: Initiative): Promise<void> {
  const rows = by.map(({ personId: person_id, share }, place) => ({ initiative_id, person_id, place, share }));
  if (rows.length > 0) await tx.insertInto('initiative_author').values(rows).execute();
  const tied = [...new Set(evidenceIds)].map((evidence_id) => ({ initiative_id, evidence_id }));
  if (tied.length > 0) await tx.insertInto('initiative_evidence').values(tied).execute();
}

/** How many of a year's initiatives stand in a state. */
export async function countInState(tx: Tx, campaignId: string, state: InitiativeState): Promise<number> {
  const { count } = await tx
    .selectFrom('initiative')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', campaignId)
    .where('state', '=', state)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A recognised initiative as other features count it: its authors, the widest scope so far and the decision on that scope. */
export interface RecognisedInitiative {
  readonly id: string;
  readonly name: string;
  readonly authorIds: readonly string[];
  readonly scope: EffectScope;
  readonly decisionNumber: string;
  readonly decidedOn: Day;
}

const firstIn = (tx: Tx, unitId: string, from: Day, to: Day) =>
  tx
    .selectFrom('initiative_recognition as first')
    .where('first.unit_id', '=', unitId)
    .where('first.scope', '=', 'unit')
    .where('first.decided_on', '>=', from)
    .where('first.decided_on', '<', to);

/** How many initiatives of the unit were first recognised from the day `from` up to, not on, the day `to`; each counts once ever. */
export async function countRecognised(tx: Tx, unitId: string, from: Day, to: Day): Promise<number> {
  const { count } = await firstIn(tx, unitId, from, to)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The initiatives that `countRecognised` counts, oldest decision first; scope and decision are the widest recognised before `to`. */
export async function recognisedOf(tx: Tx, unitId: string, from: Day, to: Day): Promise<readonly RecognisedInitiative[]> {
  const rows = await firstIn(tx, unitId, from, to)
    .innerJoin('initiative', 'initiative.id', 'first.initiative_id')
    .innerJoin('initiative_recognition as each', 'each.initiative_id', 'first.initiative_id')
    .select([
      'initiative.id',
      'initiative.name',
      'each.scope',
      'each.number',
      'each.decided_on',
      authors.as('authors'),
      sql<number>`row_number() over (partition by initiative.id order by array_position(${[...effectScopes]}::text[], each.scope) desc)`.as(
        'width',
      ),
    ])
    .where('each.decided_on', '<', to)
    .orderBy('first.decided_on')
    .orderBy('initiative.id')
    .execute();
  return rows
    .filter(({ width }) => Number(width) === 1)
    .map((row) => ({
      id: row.id,
      name: row.name,
      authorIds: row.authors.map(({ personId }) => personId),
      scope: row.scope as EffectScope,
      decisionNumber: row.number,
      decidedOn: row.decided_on,
    }));
}
