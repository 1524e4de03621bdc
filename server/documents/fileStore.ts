import type { Delivery } from '#domain/documents/delivery.ts';
import type { DeliveryWay, DocumentEntry } from '#domain/documents/entry.ts';
import type { CheckedSignature } from '#domain/documents/signature.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { listEntriesVisibleTo } from './documentStore.ts';

/** A scan attached to a document; never changed. */
export interface DocumentCopy {
  readonly id: string;
  readonly hash: string;
  readonly mediaType: string;
  readonly signatures: readonly CheckedSignature[];
  readonly addedAt: string;
  readonly addedBy: string;
}

export async function addCopy(
  tx: Tx,
  copy: Pick<DocumentCopy, 'id' | 'hash' | 'signatures'> & { readonly documentId: string },
  by: string,
  at: string,
): Promise<void> {
  const { id, documentId: document_id, hash } = copy;
  const signatures = JSON.stringify(copy.signatures);
  await tx.insertInto('document_copy').values({ id, document_id, hash, signatures, added_by: by, added_at: at }).execute();
}

/** The copies of a document, the newest first. */
export async function listCopies(tx: Tx, documentId: string): Promise<readonly DocumentCopy[]> {
  const rows = await tx
    .selectFrom('document_copy')
    .innerJoin('stored_file', 'stored_file.hash', 'document_copy.hash')
    .select(['document_copy.id', 'document_copy.hash', 'media_type', 'signatures', 'added_at', 'added_by'])
    .where('document_id', '=', documentId)
    .orderBy('added_at', 'desc')
    .orderBy('document_copy.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    hash: row.hash,
    mediaType: row.media_type,
    signatures: row.signatures as unknown as readonly CheckedSignature[],
    addedAt: row.added_at,
    addedBy: row.added_by,
  }));
}

/** A document with its newest copy. */
export interface CopiedDocument {
  readonly entry: DocumentEntry;
  readonly copy: Pick<DocumentCopy, 'hash' | 'mediaType'>;
}

/** Of these documents, those with a copy that a person may see, with the newest; in two queries. */
export async function newestCopies(tx: Tx, actor: Actor, documentIds: readonly string[]): Promise<readonly CopiedDocument[]> {
  const entries = await listEntriesVisibleTo(tx, actor, documentIds);
  const rows = await tx
    .selectFrom('document_copy')
    .innerJoin('stored_file', 'stored_file.hash', 'document_copy.hash')
    .select(['document_id', 'document_copy.hash', 'media_type'])
    .distinctOn('document_id')
    .where('document_id', '=', anyOf(entries.map(({ id }) => id)))
    .orderBy('document_id')
    .orderBy('added_at', 'desc')
    .orderBy('document_copy.id', 'desc')
    .execute();
  const copies = new Map(rows.map((row) => [row.document_id, { hash: row.hash, mediaType: row.media_type }]));
  return entries.flatMap((entry) => {
    const copy = copies.get(entry.id);
    return copy ? [{ entry, copy }] : [];
  });
}

/** A delivery with who noted it. */
export interface LoggedDelivery extends Delivery {
  readonly loggedBy: string;
}

export async function addDeliveries(tx: Tx, deliveries: readonly LoggedDelivery[], at: string): Promise<void> {
  const rows = deliveries.map((one) => ({
    id: one.id,
    document_id: one.documentId,
    receiver: one.receiver,
    on_day: one.onDay,
    way: one.way,
    received_on: one.receivedOn,
    received_by: one.receivedBy,
    logged_by: one.loggedBy,
    logged_at: at,
  }));
  await tx.insertInto('document_delivery').values(rows).execute();
}

/** The dispatch log of a document, the newest first, receivers of one day by name. */
export async function listDeliveries(tx: Tx, documentId: string): Promise<readonly LoggedDelivery[]> {
  const rows = await tx
    .selectFrom('document_delivery')
    .selectAll()
    .where('document_id', '=', documentId)
    .orderBy('on_day', 'desc')
    .orderBy('receiver')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    receiver: row.receiver,
    onDay: row.on_day,
    way: row.way as DeliveryWay,
    receivedOn: row.received_on,
    receivedBy: row.received_by,
    loggedBy: row.logged_by,
  }));
}

/** One delivery of a document. @throws Refused (unseen) when the document has no such. */
export async function loadDelivery(tx: Tx, documentId: string, deliveryId: string): Promise<LoggedDelivery> {
  const one = (await listDeliveries(tx, documentId)).find(({ id }) => id === deliveryId);
  if (!one) throw new Refused([{ kind: 'unseen', code: 'documents.delivery-not-found' }]);
  return one;
}

export async function saveDelivery(tx: Tx, { id, receivedOn, receivedBy }: Delivery): Promise<void> {
  await tx
    .updateTable('document_delivery')
    .set({ received_on: receivedOn, received_by: receivedBy })
    .where('id', '=', id)
    .execute();
}
