import type { Selectable } from 'kysely';
import type { Arrival, DossierState } from '#domain/commendation/dossier.ts';
import type { IntakeDossier, UnitMeeting } from '#domain/commendation/intake.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';
import type { Schema } from '../db/schema.ts';

function dossierOf(row: Selectable<Schema['award_dossier']>): IntakeDossier {
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
    meeting: row.meeting as UnitMeeting | null,
    completedBy: row.completed_by,
    sendings: row.sendings,
    version: row.version,
  };
}

const found = (row: Selectable<Schema['award_dossier']> | undefined): IntakeDossier => {
  if (!row) throw new Refused([{ kind: 'unseen', code: 'commendation.not-found' }]);
  return dossierOf(row);
};

/** @throws Refused (unseen) when there is none. */
export async function loadDossier(tx: Tx, dossierId: string): Promise<IntakeDossier> {
  return found(await tx.selectFrom('award_dossier').selectAll().where('id', '=', dossierId).executeTakeFirst());
}

/** As `loadDossier`, held until the transaction ends. */
export async function lockIntakeDossier(tx: Tx, dossierId: string): Promise<IntakeDossier> {
  return found(await tx.selectFrom('award_dossier').selectAll().where('id', '=', dossierId).forUpdate().executeTakeFirst());
}

/** The dossiers of a round, drafts too: for what follows from them, never for showing. */
export async function listIntakeDossiers(tx: Tx, roundId: string): Promise<readonly IntakeDossier[]> {
  const rows = await tx.selectFrom('award_dossier').selectAll().where('round_id', '=', roundId).orderBy('id').execute();
  return rows.map(dossierOf);
}

/** The dossiers of a unit in the rounds of a year, oldest round first; drafts too: for what follows from them, never for showing. */
export async function dossiersOfYear(tx: Tx, { unitId, year }: { readonly unitId: string; readonly year: number }) {
  return await tx
    .selectFrom('award_dossier')
    .innerJoin('award_round', 'award_round.id', 'award_dossier.round_id')
    .select(['award_dossier.id', 'award_dossier.state', 'award_round.title'])
    .where('award_dossier.unit_id', '=', unitId)
    .where('award_round.year', '=', year)
    .orderBy('award_round.opened_on')
    .orderBy('award_dossier.id')
    .execute();
}

/** The unit's dossier in the round, held; begun where there was none. */
export async function beginDossier(tx: Tx, roundId: string, unitId: string, newId: () => string): Promise<IntakeDossier> {
  await tx
    .insertInto('award_dossier')
    .values({ id: newId(), round_id: roundId, unit_id: unitId, state: 'draft', version: 1 })
    .onConflict((conflict) => conflict.columns(['round_id', 'unit_id']).doNothing())
    .execute();
  const row = tx.selectFrom('award_dossier').selectAll().where('round_id', '=', roundId).where('unit_id', '=', unitId);
  return dossierOf(await row.forUpdate().executeTakeFirstOrThrow());
}

/** Saves what of a dossier changes. */
export async function saveDossier(tx: Tx, dossier: IntakeDossier): Promise<void> {
  await tx
    .updateTable('award_dossier')
    .set({
      ...{ state: dossier.state, arrived_at: dossier.arrivedAt, arrived_by: dossier.arrivedBy, receipt: dossier.receipt },
      ...{
        content_hash: dossier.contentHash,
        late_allowed: dossier.lateAllowed,
        reason: dossier.reason,
        decided_by: dossier.decidedBy,
      },
      ...{ meeting: dossier.meeting && JSON.stringify(dossier.meeting), completed_by: dossier.completedBy },
      ...{ sendings: dossier.sendings, version: dossier.version },
    })
    .where('id', '=', dossier.id)
    .execute();
}

/** Notes who sent it last. */
export async function noteSender(tx: Tx, dossierId: string, sentBy: string): Promise<void> {
  await tx.updateTable('award_dossier').set({ sent_by: sentBy }).where('id', '=', dossierId).execute();
}

/** Notes who appraised it, and when. */
export async function noteAppraiser(tx: Tx, dossierId: string, by: string, at: string): Promise<void> {
  await tx.updateTable('award_dossier').set({ appraised_by: by, appraised_at: at }).where('id', '=', dossierId).execute();
}
