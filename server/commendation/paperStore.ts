import type { DossierFile } from '#domain/commendation/checklist.ts';
import type { Tx } from '../db/connection.ts';

/** What was uploaded to a dossier, in the order it came. */
export async function listFiles(tx: Tx, dossierId: string): Promise<readonly DossierFile[]> {
  const rows = await tx
    .selectFrom('award_dossier_paper')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('added_at')
    .execute();
  return rows.map(({ requirement, file_hash, name, alternative }) => ({ requirement, hash: file_hash, name, alternative }));
}

/** Puts a file to a line of the checklist; the same file once. */
export async function addFile(tx: Tx, dossierId: string, file: DossierFile, by: string, at: string): Promise<void> {
  await tx
    .insertInto('award_dossier_paper')
    .values({
      ...{ dossier_id: dossierId, requirement: file.requirement, file_hash: file.hash, name: file.name },
      ...{ alternative: file.alternative, added_by: by, added_at: at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function dropFile(tx: Tx, dossierId: string, requirement: string, hash: string): Promise<void> {
  const all = tx.deleteFrom('award_dossier_paper').where('dossier_id', '=', dossierId);
  await all.where('requirement', '=', requirement).where('file_hash', '=', hash).execute();
}
