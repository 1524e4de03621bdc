import { sql } from 'kysely';
import type { Exemplar, ExemplarAct, ExemplarState, NamedPerson } from '#domain/exemplars/exemplar.ts';
import type { GroundKind } from '#domain/exemplars/ground.ts';
import { publishers, readers } from '#domain/exemplars/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { stands } from './groundStore.ts';

const pieces = sql<string[]>`array(select x.evidence_id from exemplar_evidence x where x.exemplar_id = e.id order by x.place)`;
const persons = sql<
  NamedPerson[]
>`(select coalesce(json_agg(json_build_object('personId', x.person_id, 'agrees', x.agrees) order by x.place), '[]')
  from exemplar_person x where x.exemplar_id = e.id)`;

/** Every example with its parts, and whether its case still carries it. */
export const exemplars = (tx: Tx) =>
  tx
    .selectFrom('exemplar as e')
    .selectAll('e')
    .select([pieces.as('pieces'), persons.as('persons'), stands.as('stands')]);

type Row = Awaited<ReturnType<ReturnType<typeof exemplars>['executeTakeFirstOrThrow']>>;

/** An example as it is kept, with whether its case still carries it. */
export interface StoredExemplar extends Exemplar {
  readonly stands: boolean;
}

export function exemplarOf(row: Row): StoredExemplar {
  return {
    ...{ id: row.id, unitId: row.unit_id, toUnitId: row.to_unit_id, ground: row.ground as GroundKind },
    ...{ campaignId: row.campaign_id, lineCode: row.line_code, initiativeId: row.initiative_id, awardId: row.award_id },
    ...{ year: row.year, state: row.state as ExemplarState, name: row.name, criterion: row.criterion, done: row.done },
    ...{ effect: row.effect, cost: row.cost, contact: row.contact, reason: row.reason, publishedOn: row.published_on },
    costAmount: row.cost_amount === null ? null : Number(row.cost_amount),
    ...{ evidenceIds: row.pieces, persons: row.persons, writtenBy: row.written_by, version: row.version, stands: row.stands },
  };
}

/** What everybody with an account reads: published, and still standing. */
export const isOut = sql<boolean>`(e.state = 'published' and ${stands})`;

/** Those that the person's units made. */
export const isOwn = (actor: Actor) => sql<boolean>`e.unit_id = ${anyOf(unitsHeldAs(actor, readers))}`;
/** Those that would name the person. */
export const names = (actor: Actor) =>
  sql<boolean>`exists (select 1 from exemplar_person x where x.exemplar_id = e.id and x.person_id = ${actor.personId})`;
const isSent = (actor: Actor) =>
  sql<boolean>`(e.state in ('consented', 'published') and e.to_unit_id = ${anyOf(unitsHeldAs(actor, publishers))})`;

/** The SQL twin of `whyNotSee`. */
export const visibleTo = (tx: Tx, actor: Actor) =>
  exemplars(tx).where((where) => where.or([isOut, isOwn(actor), names(actor), isSent(actor)]));

/** @throws Refused (unseen) when there is none. */
export async function loadExemplar(tx: Tx, exemplarId: string): Promise<StoredExemplar> {
  const row = await exemplars(tx).where('e.id', '=', exemplarId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'exemplars.not-found' }]);
  return exemplarOf(row);
}

/** The example, held until the transaction ends. @throws Refused (unseen) when there is none. */
export async function lockExemplar(tx: Tx, exemplarId: string): Promise<StoredExemplar> {
  await tx.selectFrom('exemplar').select('id').where('id', '=', exemplarId).forUpdate().execute();
  return await loadExemplar(tx, exemplarId);
}

/** Published ones that stand no longer, of those that a title or an award carried. */
export async function fallenWith(tx: Tx, caseId: string): Promise<readonly StoredExemplar[]> {
  const rows = await exemplars(tx)
    .where('e.state', '=', 'published')
    .where(sql<boolean>`(e.award_id = ${caseId} or (e.ground = 'appraised-line' and exists (
      select 1 from title t join campaign k on k.id = t.campaign_id join campaign c on c.series_id = k.series_id
      where t.id = ${caseId} and c.id = e.campaign_id and c.year between t.first_year and t.last_year)))`)
    .where(sql<boolean>`not ${stands}`)
    .execute();
  return rows.map(exemplarOf);
}

const rowOf = (one: Exemplar) => ({
  ...{ state: one.state, name: one.name, criterion: one.criterion, done: one.done, effect: one.effect, cost: one.cost },
  ...{
    cost_amount: one.costAmount,
    contact: one.contact,
    reason: one.reason,
    published_on: one.publishedOn,
    version: one.version,
  },
  search_key: fold(`${one.name} ${one.done} ${one.effect}`),
  criterion_key: fold(`${one.lineCode ?? ''} ${one.criterion}`),
});

export async function addExemplar(tx: Tx, one: Exemplar): Promise<void> {
  await tx
    .insertInto('exemplar')
    .values({
      ...{ id: one.id, unit_id: one.unitId, to_unit_id: one.toUnitId, ground: one.ground, campaign_id: one.campaignId },
      ...{ line_code: one.lineCode, initiative_id: one.initiativeId, award_id: one.awardId, year: one.year },
      ...{ written_by: one.writtenBy, ...rowOf(one) },
    })
    .execute();
  await addParts(tx, one, new Map());
}

/** Keeps the whole of it; who answered before keeps the day of the answer. */
export async function saveExemplar(tx: Tx, one: Exemplar): Promise<void> {
  await saveState(tx, one);
  await tx.deleteFrom('exemplar_evidence').where('exemplar_id', '=', one.id).execute();
  const gone = await tx
    .deleteFrom('exemplar_person')
    .where('exemplar_id', '=', one.id)
    .returning(['person_id', 'answered_on'])
    .execute();
  await addParts(tx, one, new Map(gone.map((row) => [row.person_id, row.answered_on])));
}

/** Keeps its words and where it stands, not its parts. */
export async function saveState(tx: Tx, one: Exemplar): Promise<void> {
  await tx.updateTable('exemplar').set(rowOf(one)).where('id', '=', one.id).execute();
}

async function addParts(tx: Tx, one: Exemplar, answered: ReadonlyMap<string, Day | null>): Promise<void> {
  const shown = [...new Set(one.evidenceIds)].map((evidence_id, place) => ({ exemplar_id: one.id, evidence_id, place }));
  if (shown.length > 0) await tx.insertInto('exemplar_evidence').values(shown).execute();
  const named = one.persons.map(({ personId, agrees }, place) => {
    return { exemplar_id: one.id, person_id: personId, place, agrees, answered_on: answered.get(personId) ?? null };
  });
  if (named.length > 0) await tx.insertInto('exemplar_person').values(named).execute();
}

/** What one person answered, that day. */
export async function saveAnswer(tx: Tx, exemplarId: string, personId: string, agrees: boolean, on: Day): Promise<void> {
  await tx
    .updateTable('exemplar_person')
    .set({ agrees, answered_on: on })
    .where('exemplar_id', '=', exemplarId)
    .where('person_id', '=', personId)
    .execute();
}

/** One step of its course, and who took it. */
export interface KeptAct {
  readonly act: ExemplarAct;
  readonly on: Day;
  readonly reason: string;
  readonly scanHash: string | null;
  readonly by: string;
}

export async function addAct(tx: Tx, exemplarId: string, { act, on, reason, scanHash, by }: KeptAct): Promise<void> {
  const { last } = await tx
    .selectFrom('exemplar_act')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('exemplar_id', '=', exemplarId)
    .executeTakeFirstOrThrow();
  const row = { act, on_day: on, reason, scan_hash: scanHash, acted_by: by };
  await tx
    .insertInto('exemplar_act')
    .values({ exemplar_id: exemplarId, number: (last ?? 0) + 1, ...row })
    .execute();
}

/** Its course, oldest step first. */
export async function listActs(tx: Tx, exemplarId: string): Promise<readonly KeptAct[]> {
  const rows = await tx.selectFrom('exemplar_act').selectAll().where('exemplar_id', '=', exemplarId).orderBy('number').execute();
  return rows.map((row) => ({
    ...{ act: row.act as ExemplarAct, on: row.on_day, reason: row.reason, scanHash: row.scan_hash, by: row.acted_by },
  }));
}
