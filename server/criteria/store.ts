import type { ScoreSheet, SheetBody } from '#domain/criteria/scoreSheet.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';

/** @throws Refused (unseen) when there is no such sheet. */
export async function loadSheet(tx: Tx, sheetId: string): Promise<ScoreSheet> {
  const row = await tx.selectFrom('score_sheet').selectAll().where('id', '=', sheetId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'criteria.sheet-not-found' }]);
  return {
    id: row.id,
    unitId: row.unit_id,
    familyId: row.family_id,
    edition: row.edition,
    state: row.state as ScoreSheet['state'],
    title: row.title,
    isSample: row.sample,
    source: row.source,
    body: row.body as SheetBody,
    version: row.version,
  };
}
