import { type MailMode, type MailPreference, usualPreference } from '#domain/notices/preference.ts';
import type { Tx } from '../db/connection.ts';

interface Row {
  readonly mode: string;
  readonly urgent_at_once: boolean;
  readonly digest_at: string;
  readonly quiet_from: string;
  readonly quiet_until: string;
  readonly quiet_sundays: boolean;
}

const preferenceOf = (row: Row): MailPreference => ({
  mode: row.mode as MailMode,
  urgentAtOnce: row.urgent_at_once,
  digestAt: row.digest_at,
  quietFrom: row.quiet_from,
  quietUntil: row.quiet_until,
  quietSundays: row.quiet_sundays,
});

/** What a person chose, or the usual; version 0 until they choose. */
export async function loadPreference(tx: Tx, personId: string): Promise<MailPreference & { readonly version: number }> {
  const row = await tx.selectFrom('mail_preference').selectAll().where('person_id', '=', personId).executeTakeFirst();
  return row ? { ...preferenceOf(row), version: row.version } : { ...usualPreference, version: 0 };
}

/** Keeps a choice under its next version. */
export async function savePreference(tx: Tx, personId: string, preference: MailPreference, version: number): Promise<void> {
  const row = {
    mode: preference.mode,
    urgent_at_once: preference.urgentAtOnce,
    digest_at: preference.digestAt,
    quiet_from: preference.quietFrom,
    quiet_until: preference.quietUntil,
    quiet_sundays: preference.quietSundays,
    version,
  };
  await tx
    .insertInto('mail_preference')
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
}

/** What those of the persons chose who can be written to: the others are not in it. */
export async function preferencesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, MailPreference>> {
  const rows = await tx
    .selectFrom('person')
    .leftJoin('mail_preference', 'mail_preference.person_id', 'person.id')
    .selectAll('mail_preference')
    .select('person.id')
    .where('person.id', 'in', [...personIds])
    .where('email', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.mode === null ? usualPreference : preferenceOf(row as Row)]));
}
