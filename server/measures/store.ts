import type { SourceChoice } from '#domain/measures/bearing.ts';
import type { Figure, FigureSource } from '#domain/measures/figure.ts';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';

/** What people said of a year's lines: this figure counts here, or not. */
export async function listChoices(tx: Tx, campaignId: string): Promise<readonly SourceChoice[]> {
  const rows = await tx
    .selectFrom('figure_choice')
    .select(['line_code', 'source', 'is_on'])
    .where('campaign_id', '=', campaignId)
    .orderBy('line_code')
    .orderBy('source')
    .execute();
  return rows.map((row) => ({ lineCode: row.line_code, source: row.source as FigureSource, isOn: row.is_on }));
}

export async function saveChoice(tx: Tx, campaignId: string, choice: SourceChoice, by: string, at: string): Promise<void> {
  const set = { is_on: choice.isOn, chosen_by: by, chosen_at: at };
  await tx
    .insertInto('figure_choice')
    .values({ campaign_id: campaignId, line_code: choice.lineCode, source: choice.source, ...set })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'line_code', 'source']).doUpdateSet(set))
    .execute();
}

/** The figures of a year, and what people said counts where. */
export interface KeptFigures {
  readonly figures: readonly Figure[];
  readonly choices: readonly SourceChoice[];
}

/** Keeps the figures as they stand at an instant: what the file is signed beside. */
export async function keepFigures(tx: Tx, campaignId: string, kept: KeptFigures, at: string): Promise<void> {
  const row = { id: newId(), campaign_id: campaignId, taken_at: at, kept: JSON.stringify(kept) };
  await tx.insertInto('figure_record').values(row).execute();
}

/** The file went out: the figures kept last are what its superiors see. */
export async function handInFigures(tx: Tx, campaignId: string, at: string): Promise<void> {
  const last = tx
    .selectFrom('figure_record')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .orderBy('taken_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1);
  await tx.updateTable('figure_record').set({ handed_in_at: at }).where('id', '=', last).execute();
}

/** The file was given back: inside the unit the figures are counted anew, above they stay as they were handed in. */
export async function giveBackFigures(tx: Tx, campaignId: string, at: string): Promise<void> {
  await tx
    .updateTable('figure_record')
    .set({ given_back_at: at })
    .where('campaign_id', '=', campaignId)
    .where('handed_in_at', 'is not', null)
    .where('given_back_at', 'is', null)
    .execute();
}

/** The figures handed in last, and whether the file has been given back since. */
export async function findHandedIn(
  tx: Tx,
  campaignId: string,
): Promise<(KeptFigures & { readonly isGivenBack: boolean }) | undefined> {
  const row = await tx
    .selectFrom('figure_record')
    .select(['kept', 'given_back_at'])
    .where('campaign_id', '=', campaignId)
    .where('handed_in_at', 'is not', null)
    .orderBy('handed_in_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...(row.kept as KeptFigures), isGivenBack: row.given_back_at !== null };
}
