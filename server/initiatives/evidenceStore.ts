import type { Day } from '#domain/kernel/day.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** A piece of the year's evidence as a proposal names it. */
export interface ProofPiece {
  readonly id: string;
  readonly onDay: Day;
  /** Its note, else the name of its file or its address. */
  readonly label: string;
  readonly hasFile: boolean;
}

const newestOffered = 200;

const piecesInUse = (tx: Tx) =>
  tx.selectFrom('evidence').select(['id', 'on_day', 'note', 'file_name', 'link']).where('removed_at', 'is', null);

type Row = Awaited<ReturnType<ReturnType<typeof piecesInUse>['executeTakeFirstOrThrow']>>;

const pieceOf = (row: Row): ProofPiece => ({
  id: row.id,
  onDay: row.on_day,
  label: row.note || row.file_name || row.link || '',
  hasFile: row.file_name !== null,
});

/** The newest pieces of a year, for whoever chooses from them inside the unit. */
export async function listProofOffered(tx: Tx, campaignId: string): Promise<readonly ProofPiece[]> {
  const rows = await piecesInUse(tx)
    .where('campaign_id', '=', campaignId)
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .limit(newestOffered)
    .execute();
  return rows.map(pieceOf);
}

/** Those of the pieces that are in use in the year; what was removed or is of elsewhere is left out. */
export async function listProof(tx: Tx, campaignId: string, ids: readonly string[]): Promise<readonly ProofPiece[]> {
  const rows = await piecesInUse(tx)
    .where('campaign_id', '=', campaignId)
    .where('id', '=', anyOf(ids))
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  return rows.map(pieceOf);
}

/** The piece of evidence that stands for an initiative on the sheet. */
export async function findTie(tx: Tx, initiativeId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('initiative_tie')
    .select('evidence_id')
    .where('initiative_id', '=', initiativeId)
    .executeTakeFirst();
  return row?.evidence_id;
}

/** A later piece takes the place of one that was removed. */
export async function saveTie(tx: Tx, initiativeId: string, evidenceId: string): Promise<void> {
  await tx
    .insertInto('initiative_tie')
    .values({ initiative_id: initiativeId, evidence_id: evidenceId })
    .onConflict((conflict) => conflict.column('initiative_id').doUpdateSet({ evidence_id: evidenceId }))
    .execute();
}
