import type { Tx } from '../db/connection.ts';

/** What stands in the minutes of a sitting beside its cases (giải trình kèm biên bản), by what it is about. */
export interface SittingExplanation {
  readonly sittingId: string;
  readonly about: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A later explanation about the same takes the place of the earlier. */
export async function saveExplanation(
  tx: Tx,
  { sittingId: sitting_id, about, heading, lines }: SittingExplanation,
): Promise<void> {
  const said = { heading, lines: JSON.stringify(lines) };
  await tx
    .insertInto('sitting_explanation')
    .values({ sitting_id, about, ...said })
    .onConflict((conflict) => conflict.columns(['sitting_id', 'about']).doUpdateSet(said))
    .execute();
}

/** What is explained in the minutes of a sitting. */
export async function listExplanations(tx: Tx, sittingId: string): Promise<readonly SittingExplanation[]> {
  const rows = await tx
    .selectFrom('sitting_explanation')
    .selectAll()
    .where('sitting_id', '=', sittingId)
    .orderBy('heading')
    .orderBy('about')
    .execute();
  return rows.map((row) => ({ sittingId, about: row.about, heading: row.heading, lines: row.lines as readonly string[] }));
}
