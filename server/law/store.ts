import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { documentKey, type LegalDocument, type Verification } from '#domain/law/legalDocument.ts';
import { legalDocuments } from '#domain/law/legalDocuments.ts';
import type { Tx } from '../db/connection.ts';

/** An entry of the register as this site has it: shipped with the product, or written here. */
export interface RegisteredDocument extends LegalDocument {
  readonly key: string;
  /** Null for a shipped entry that nobody here has touched. */
  readonly id: string | null;
  /** The shipped entry it stands in place of, under another key. */
  readonly replaces: string | null;
  readonly version: number;
}

export type LegalAct = 'added' | 'corrected' | 'ended' | 'imported';

/** One step of an entry's history; `before` is what stood. */
export interface LegalChange {
  readonly version: number;
  readonly act: LegalAct;
  readonly reason: string | null;
  readonly before: LegalDocument | null;
  readonly at: string;
  readonly by: string | null;
}

/** Shipped entries begin at version 1, as written ones do. */
const shipped: readonly RegisteredDocument[] = legalDocuments.map((document) => ({
  ...document,
  key: documentKey(document),
  id: null,
  replaces: null,
  version: 1,
}));

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

const rowsOf = (tx: Tx) => tx.selectFrom('legal_document').selectAll().execute();

function documentOf(row: Row): RegisteredDocument {
  return {
    id: row.id,
    key: row.document_key,
    replaces: row.replaces,
    type: row.type,
    number: row.number,
    issuedOn: row.issued_on,
    issuer: row.issuer,
    subject: row.subject,
    inForceFrom: row.in_force_from,
    inForceTo: row.in_force_to,
    successors: row.successors,
    source: row.source,
    verified: row.verified as Verification,
    version: row.version,
  };
}

/** The whole register: what this site wrote over what the product ships; newest first. */
export async function listRegister(tx: Tx): Promise<readonly RegisteredDocument[]> {
  const written = (await rowsOf(tx)).map(documentOf);
  const hidden = new Set(written.flatMap(({ key, replaces }) => [key, ...(replaces ? [replaces] : [])]));
  const all = [...written, ...shipped.filter(({ key }) => !hidden.has(key))];
  return all.sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : a.key < b.key ? -1 : 1));
}

/** Writers of the register follow each other: a shipped entry has no row to lock. */
export async function holdRegister(tx: Tx): Promise<void> {
  await tx.selectFrom('site').select('id').forUpdate().executeTakeFirst();
}

/** @throws Refused (unseen) when the register has none. */
export async function loadLegalDocument(tx: Tx, key: string): Promise<RegisteredDocument> {
  const found = (await listRegister(tx)).find((document) => document.key === key);
  if (!found) throw new Refused([{ kind: 'unseen', code: 'law.not-found' }]);
  return found;
}

/** Who may keep the register are administrators of these: units under no other on the day. */
export async function highestUnits(tx: Tx, on: Day): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('unit_placement')
    .select('unit_id')
    .where('parent_id', 'is', null)
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', on)]))
    .execute();
  return rows.map((row) => row.unit_id);
}

const valuesOf = (document: LegalDocument) => ({
  type: document.type,
  number: document.number,
  issued_on: document.issuedOn,
  issuer: document.issuer,
  subject: document.subject,
  in_force_from: document.inForceFrom,
  in_force_to: document.inForceTo,
  successors: [...document.successors],
  source: document.source,
  verified: document.verified,
});

/** What is written of an entry, beside its values. */
export interface Written {
  readonly document: LegalDocument;
  /** What stood before; none for a new entry. */
  readonly before: RegisteredDocument | undefined;
  readonly act: LegalAct;
  readonly reason: string | null;
  readonly personId: string | null;
  readonly at: string;
}

/** Writes an entry with the step of its history; a shipped one gets a row of its own. The entry's id. */
export async function writeDocument(
  tx: Tx,
  written: Written,
  newId: () => string,
): Promise<{ id: string; key: string; version: number }> {
  const { document, before, act, reason, personId, at } = written;
  const key = documentKey(document);
  const version = (before?.version ?? 0) + 1;
  const id = before?.id ?? newId();
  if (before?.id) {
    await tx
      .updateTable('legal_document')
      .set({ ...valuesOf(document), document_key: key, version })
      .where('id', '=', id)
      .execute();
  } else {
    const replaces = before && before.key !== key ? before.key : null;
    await tx
      .insertInto('legal_document')
      .values({ id, document_key: key, replaces, version, ...valuesOf(document) })
      .execute();
  }
  await tx
    .insertInto('legal_document_change')
    .values({
      document_id: id,
      version,
      act,
      reason,
      before: before ? JSON.stringify(plain(before)) : null,
      person_id: personId,
      at,
    })
    .execute();
  return { id, key, version };
}

/** An entry's values alone. */
export function plain(document: RegisteredDocument): LegalDocument {
  const { key: _, id: __, replaces: ___, version: ____, ...values } = document;
  return values;
}

/** The steps of an entry, newest first, with the names of those who took them. */
export async function listChanges(tx: Tx, documentId: string): Promise<readonly LegalChange[]> {
  const rows = await tx
    .selectFrom('legal_document_change')
    .leftJoin('person', 'person.id', 'legal_document_change.person_id')
    .selectAll('legal_document_change')
    .select('person.full_name')
    .where('document_id', '=', documentId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    act: row.act as LegalAct,
    reason: row.reason,
    before: row.before as LegalDocument | null,
    at: row.at,
    by: row.full_name,
  }));
}
