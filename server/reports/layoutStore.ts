import { sql } from 'kysely';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Layout } from '#domain/reports/layout.ts';
import type { Tx } from '../db/connection.ts';

/** A saved form: which paper asks for it, since when, and what it is. */
export interface StoredLayout {
  readonly id: string;
  readonly unitId: string;
  readonly version: number;
  readonly name: string;
  readonly issuer: string;
  readonly number: string;
  readonly issuedOn: Day | null;
  readonly validFrom: Day;
  readonly body: Layout;
}

const versions = (tx: Tx) =>
  tx
    .selectFrom('report_layout_version as v')
    .innerJoin('report_layout as l', 'l.id', 'v.layout_id')
    .select(['l.id', 'l.unit_id', 'v.version', 'v.name', 'v.issuer', 'v.number', 'v.issued_on', 'v.valid_from', 'v.body']);

type Row = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>;
const layoutOf = (row: Row): StoredLayout => ({
  ...{ id: row.id, unitId: row.unit_id, version: row.version, name: row.name, issuer: row.issuer, number: row.number },
  ...{ issuedOn: row.issued_on, validFrom: row.valid_from, body: row.body as unknown as Layout },
});

/** The newest version of each form that these units keep, by name. */
export async function listLayouts(tx: Tx, unitIds: readonly string[]): Promise<readonly StoredLayout[]> {
  const rows = await versions(tx)
    .where('l.unit_id', '=', sql<string>`any(${[...unitIds]}::uuid[])`)
    .distinctOn('l.id')
    .orderBy('l.id')
    .orderBy('v.version', 'desc')
    .execute();
  return rows.map(layoutOf).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** The version that holds on a day; without a day the newest. @throws Refused (unseen) where these units keep no such form; (state) where none holds yet. */
export async function loadLayout(tx: Tx, layoutId: string, unitIds: readonly string[], on?: Day): Promise<StoredLayout> {
  const rows = (
    await versions(tx)
      .where('l.id', '=', layoutId)
      .where('l.unit_id', '=', sql<string>`any(${[...unitIds]}::uuid[])`)
      .orderBy('v.version', 'desc')
      .execute()
  ).map(layoutOf);
  if (rows.length === 0) throw new Refused([{ kind: 'unseen', code: 'reports.not-found' }]);
  const found = on === undefined ? rows[0] : rows.find(({ validFrom }) => validFrom <= on);
  if (found) return found;
  const from = shortDate(rows.at(-1)!.validFrom);
  throw new Refused([{ kind: 'state', code: 'reports.layout-not-yet', facts: { from } }]);
}

/** Holds the form until the transaction ends, so that two never save the same version. */
export async function lockLayout(tx: Tx, layoutId: string): Promise<void> {
  await tx.selectFrom('report_layout').select('id').where('id', '=', layoutId).forUpdate().execute();
}

export async function addLayout(tx: Tx, id: string, unitId: string): Promise<void> {
  await tx.insertInto('report_layout').values({ id, unit_id: unitId }).execute();
}

export async function addLayoutVersion(tx: Tx, layout: StoredLayout, by: string, at: string): Promise<void> {
  const { id: layout_id, version, name, issuer, number, issuedOn: issued_on, validFrom: valid_from, body } = layout;
  const row = { layout_id, version, name, issuer, number, issued_on, valid_from, body: JSON.stringify(body) };
  await tx
    .insertInto('report_layout_version')
    .values({ ...row, saved_by: by, saved_at: at })
    .execute();
}
