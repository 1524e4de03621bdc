import { sql } from 'kysely';
import type { Trustee } from '#ballot/record.ts';
import type { CouncilTrustee, Trusteeship } from '#domain/council/trustee.ts';
import type { Tx } from '../db/connection.ts';

/** A trustee of a council, with what they published once their keys are made. */
export interface KeptTrustee extends CouncilTrustee {
  readonly published: Trustee | null;
  readonly madeAt: string | null;
}

export interface KeptTrusteeship extends Trusteeship {
  readonly trustees: readonly KeptTrustee[];
}

/** Who keeps a council's keys now, in their order. */
export async function loadTrusteeship(tx: Tx, councilId: string): Promise<KeptTrusteeship> {
  const council = await tx.selectFrom('council').select('trustee_threshold').where('id', '=', councilId).executeTakeFirst();
  const rows = await standing(tx, councilId).selectAll().orderBy('place').execute();
  const trustees = rows.map(({ id, person_id, published, made_at }) => ({
    ...{ id, personId: person_id, hasKey: published !== null },
    ...{ published: published as unknown as Trustee | null, madeAt: made_at },
  }));
  return { trustees, threshold: council?.trustee_threshold ?? null };
}

const standing = (tx: Tx, councilId: string) =>
  tx.selectFrom('council_trustee').where('council_id', '=', councilId).where('ended_at', 'is', null);

/** Those named before and now keep their keys; the others' part ends. */
export async function saveTrustees(
  tx: Tx,
  councilId: string,
  named: readonly { readonly id: string; readonly personId: string }[],
  threshold: number,
  now: string,
): Promise<void> {
  const ids = named.map(({ personId }) => personId);
  const own = tx.updateTable('council_trustee').where('council_id', '=', councilId).where('ended_at', 'is', null);
  await own.set({ ended_at: now }).where('person_id', 'not in', ids).execute();
  const rows = named.map(({ id, personId: person_id }, place) => ({ id, council_id: councilId, person_id, place }));
  await tx
    .insertInto('council_trustee')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['council_id', 'person_id']).where('ended_at', 'is', null).doUpdateSet({ place: sql`excluded.place` }),
    )
    .execute();
  await tx.updateTable('council').set({ trustee_threshold: threshold }).where('id', '=', councilId).execute();
}

/** What a trustee published of their keys; made again, it takes the place of the earlier. */
export async function savePublished(tx: Tx, trusteeId: string, published: Trustee, now: string): Promise<void> {
  const set = { published: JSON.stringify(published), made_at: now };
  await tx.updateTable('council_trustee').set(set).where('id', '=', trusteeId).execute();
}

/** Whether one of these keys is somebody else's in the council. */
export async function isKeyTaken(tx: Tx, councilId: string, { id, signKey, shareKey }: Trustee): Promise<boolean> {
  const { trustees } = await loadTrusteeship(tx, councilId);
  const others = trustees.flatMap((one) =>
    one.published && one.id !== id ? [one.published.signKey, one.published.shareKey] : [],
  );
  return signKey === shareKey || others.includes(signKey) || others.includes(shareKey);
}
