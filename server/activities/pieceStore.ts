import type { Tx } from '../db/connection.ts';

/** A piece of evidence as an activity shows it. */
export interface Piece {
  readonly id: string;
  readonly campaignId: string;
  readonly note: string;
  readonly link: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
}

/** Pieces in use, by id; what was removed is not among them. For those who see the activity, which never leaves the unit. */
export async function piecesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Piece>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('evidence')
    .select(['id', 'campaign_id', 'note', 'link', 'file_name', 'media_type'])
    .where('id', 'in', [...new Set(ids)])
    .where('removed_at', 'is', null)
    .execute();
  return new Map(
    rows.map(({ id, campaign_id: campaignId, note, link, file_name: fileName, media_type: mediaType }) => [
      id,
      { id, campaignId, note, link, fileName, mediaType },
    ]),
  );
}
