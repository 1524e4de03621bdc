import type { Selectable } from 'kysely';
import type { Arrival, AwardDossier, DossierState } from '#domain/commendation/dossier.ts';
import type { Nomination, NominationState, Solution } from '#domain/commendation/nomination.ts';
import type { AwardRound, DueMeaning, RoundState } from '#domain/commendation/round.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import type { Schema } from '../db/schema.ts';

/** A round of a row. */
export function roundOf(row: Selectable<Schema['award_round']>): AwardRound {
  return {
    id: row.id,
    unitId: row.unit_id,
    standingUnitId: row.standing_unit_id,
    councilId: row.council_id,
    planId: row.plan_id,
    year: row.year,
    title: row.title,
    merit: row.merit,
    state: row.state as RoundState,
    openedOn: row.opened_on,
    dueOn: row.due_on,
    dueMeaning: row.due_meaning as DueMeaning,
    version: row.version,
  };
}

function dossierOf(row: Selectable<Schema['award_dossier']>): AwardDossier {
  return {
    id: row.id,
    roundId: row.round_id,
    unitId: row.unit_id,
    state: row.state as DossierState,
    arrivedAt: row.arrived_at,
    arrivedBy: row.arrived_by as Arrival | null,
    receipt: row.receipt,
    contentHash: row.content_hash,
    lateAllowed: row.late_allowed,
    reason: row.reason,
    decidedBy: row.decided_by,
    version: row.version,
  };
}

function nominationOf(row: Selectable<Schema['nomination']>): Nomination {
  return {
    id: row.id,
    roundId: row.round_id,
    dossierId: row.dossier_id,
    audience: row.audience as Audience,
    unitId: row.unit_id,
    personId: row.person_id,
    name: row.name,
    position: row.position,
    form: row.form,
    isDirectWorker: row.is_direct_worker,
    merits: row.merits,
    solutions: row.solutions as unknown as readonly Solution[],
    state: row.state as NominationState,
    reason: row.reason,
    caseId: row.case_id,
    version: row.version,
  };
}

function unseen(): never {
  throw new Refused([{ kind: 'unseen', code: 'commendation.not-found' }]);
}

/** @throws Refused (unseen) when there is none. */
export async function loadRound(tx: Tx, roundId: string): Promise<AwardRound> {
  const row = await tx.selectFrom('award_round').selectAll().where('id', '=', roundId).executeTakeFirst();
  return row ? roundOf(row) : unseen();
}

/** The round, held so that nobody else takes a place in it meanwhile. @throws Refused (unseen) when there is none. */
export async function lockRound(tx: Tx, roundId: string): Promise<AwardRound> {
  const row = await tx.selectFrom('award_round').selectAll().where('id', '=', roundId).forUpdate().executeTakeFirst();
  return row ? roundOf(row) : unseen();
}

/** @throws Refused (unseen) when there is none. */
export async function lockDossier(tx: Tx, dossierId: string): Promise<AwardDossier> {
  const row = await tx.selectFrom('award_dossier').selectAll().where('id', '=', dossierId).forUpdate().executeTakeFirst();
  return row ? dossierOf(row) : unseen();
}

/** The dossiers of a round. */
export async function listDossiers(tx: Tx, roundId: string): Promise<readonly AwardDossier[]> {
  const rows = await tx.selectFrom('award_dossier').selectAll().where('round_id', '=', roundId).orderBy('id').execute();
  return rows.map(dossierOf);
}

/** Everybody put forward in a round, withdrawn ones too. */
export async function listNominations(tx: Tx, roundId: string): Promise<readonly Nomination[]> {
  const rows = await tx.selectFrom('nomination').selectAll().where('round_id', '=', roundId).orderBy('id').execute();
  return rows.map(nominationOf);
}

/** Several nominations, locked in one order; what is not there is missing. */
export async function lockNominations(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Nomination>> {
  const rows = await tx.selectFrom('nomination').selectAll().where('id', '=', anyOf(ids)).orderBy('id').forUpdate().execute();
  return new Map(rows.map((row) => [row.id, nominationOf(row)]));
}
