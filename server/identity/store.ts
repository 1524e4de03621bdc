import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Actor, Role } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { sha256 } from '../kernel/canonical.ts';
import { newId } from '../kernel/ids.ts';
import { administered } from '../org/store.ts';
import { hashPassword } from './auth.ts';

export interface SignInLink {
  /** `reset` lets somebody who signs in already set another password. */
  readonly purpose: 'first-administrator' | 'invitation' | 'reset';
  readonly personId: string | null;
}

const daysValid = 7;

/** A link that is not used ends after a week. */
export const linkExpiry = () => new Date(Date.now() + daysValid * 86_400_000).toISOString();

const hashed = (token: string) => sha256(token).toString('hex');

/** Makes a one-time link's token; only its hash is kept. */
export async function addSignInLink(tx: Tx, link: SignInLink, expiresAt: string): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await tx
    .insertInto('sign_in_link')
    .values({ token_hash: hashed(token), purpose: link.purpose, person_id: link.personId, expires_at: expiresAt })
    .execute();
  return token;
}

/** @throws Refused (unseen) when the token is unknown, used or expired. Instants here are real ones, not the demo's. */
export async function lockSignInLink(tx: Tx, token: string): Promise<SignInLink> {
  const row = await tx
    .selectFrom('sign_in_link')
    .selectAll()
    .where('token_hash', '=', hashed(token))
    .forUpdate()
    .executeTakeFirst();
  if (!row || row.used_at !== null || row.expires_at <= new Date().toISOString()) {
    throw new Refused([{ kind: 'unseen', code: 'identity.link-not-valid' }]);
  }
  return { purpose: row.purpose as SignInLink['purpose'], personId: row.person_id };
}

export async function findSignInLink(tx: Tx, token: string) {
  return await tx
    .selectFrom('sign_in_link')
    .leftJoin('person', 'person.id', 'sign_in_link.person_id')
    .leftJoin('auth_user', 'auth_user.person_id', 'person.id')
    .select(['purpose', 'sign_in_link.expires_at', 'used_at', 'full_name', 'person.email', 'auth_user.email as account_email'])
    .where('token_hash', '=', hashed(token))
    .executeTakeFirst();
}

export async function closeSignInLink(tx: Tx, token: string): Promise<void> {
  await tx
    .updateTable('sign_in_link')
    .set({ used_at: new Date().toISOString() })
    .where('token_hash', '=', hashed(token))
    .execute();
}

/** Drops links of a purpose that nobody used, so that only the newest one works. */
export async function dropUnusedLinks(tx: Tx, link: SignInLink): Promise<void> {
  const unused = tx.deleteFrom('sign_in_link').where('purpose', '=', link.purpose).where('used_at', 'is', null);
  await (link.personId === null ? unused : unused.where('person_id', '=', link.personId)).execute();
}

/** An account for a person, with what is kept of their password. */
export async function addAccount(
  tx: Tx,
  account: { personId: string; fullName: string; email: string; passwordHash: string },
): Promise<void> {
  const userId = newId();
  const at = new Date().toISOString();
  const stamps = { created_at: at, updated_at: at };
  const { personId: person_id, fullName: name, email, passwordHash: password } = account;
  await tx
    .insertInto('auth_user')
    .values({ id: userId, person_id, name, email: email.toLowerCase(), email_verified: true, ...stamps })
    .execute();
  await tx
    .insertInto('auth_account')
    .values({
      id: newId(),
      user_id: userId,
      account_id: userId,
      provider_id: 'credential',
      password,
      ...stamps,
    })
    .execute();
}

export async function findAccount(tx: Tx, where: { personId: string } | { email: string }) {
  const accounts = tx.selectFrom('auth_user').select(['id', 'person_id', 'email']);
  return await ('personId' in where
    ? accounts.where('person_id', '=', where.personId)
    : accounts.where('email', '=', where.email.toLowerCase())
  ).executeTakeFirst();
}

/** Whose wished address somebody else has on record or signs in with. */
export async function listTaken(
  tx: Tx,
  wishes: readonly { readonly personId: string; readonly email: string }[],
): Promise<ReadonlySet<string>> {
  const ids = wishes.map(({ personId }) => personId);
  const emails = wishes.map(({ email }) => email.toLowerCase());
  const { rows } = await sql<{ person_id: string }>`
    select wish.person_id from unnest(${ids}::uuid[], ${emails}::text[]) as wish (person_id, email)
    where exists (select 1 from auth_user u where u.email = wish.email and u.person_id <> wish.person_id)
      or exists (select 1 from person p where lower(p.email) = wish.email and p.id <> wish.person_id)`.execute(tx);
  return new Set(rows.map((row) => row.person_id));
}

/** Those of the persons who sign in. */
export async function withAccount(tx: Tx, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('auth_user')
    .select('person_id')
    .where('person_id', 'in', [...personIds])
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

export interface WithoutAccount {
  readonly personId: string;
  readonly fullName: string;
  readonly nameKey: string;
  readonly email: string | null;
  readonly unitId: string;
  readonly roles: readonly Role[];
  readonly invitedUntil: string | null;
}

/** Persons without an account where the actor administers: who holds a seat that acts, or everybody of one unit; by unit, then given name. */
export async function listWithoutAccount(
  tx: Tx,
  actor: Actor,
  on: Day,
  unitId: string | undefined,
): Promise<readonly WithoutAccount[]> {
  const holds = sql`w.valid_from <= ${on} and (w.valid_until is null or ${on} < w.valid_until)`;
  const here = unitId
    ? sql`w.unit_id in (select unit_id from kept) and w.unit_id = ${unitId}`
    : sql`w.unit_id in (select unit_id from kept)`;
  const employed = unitId
    ? sql`union all select w.person_id, w.unit_id, null from employment w where ${here} and ${holds}`
    : sql``;
  const { rows } = await sql<WithoutAccount>`
    with kept as (${administered(actor, on)}), found as (
      select w.person_id, w.unit_id, w.role from seat w where ${here} and ${holds} ${unitId ? sql`` : sql`and w.role <> 'member'`} ${employed}
    )
    select person.id as "personId", full_name as "fullName", name_key as "nameKey", person.email, f.unit_id as "unitId", f.roles,
      (select max(l.expires_at) from sign_in_link l where l.person_id = person.id and l.purpose = 'invitation' and l.used_at is null
        and l.expires_at > ${new Date().toISOString()}) as "invitedUntil"
    from (select distinct on (person_id) person_id, unit_id, array_remove(array_agg(distinct role), null) as roles from found
        group by person_id, unit_id order by person_id, unit_id) f
      join person on person.id = f.person_id
      left join unit_placement p on p.unit_id = f.unit_id and p.valid_from <= ${on} and (p.valid_until is null or ${on} < p.valid_until)
    where not exists (select 1 from auth_user u where u.person_id = person.id)
    order by p.sort_key collate "C", name_key collate "C", person.id`.execute(tx);
  return rows;
}

export async function hasAnyAccount(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('auth_user').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export async function siteName(tx: Tx): Promise<string> {
  return (await tx.selectFrom('site').select('name').executeTakeFirstOrThrow()).name;
}

export async function renameSite(tx: Tx, name: string): Promise<void> {
  await tx.updateTable('site').set({ name }).execute();
}

/** The stored form of an account's password. */
export async function loadPasswordHash(tx: Tx, userId: string): Promise<string> {
  const row = await tx.selectFrom('auth_account').select('password').where('user_id', '=', userId).executeTakeFirstOrThrow();
  return row.password!;
}

/** The account by the address typed, known or not; only its hash is kept. */
export const accountKey = (email: string) => sha256(email.normalize('NFC').trim().toLowerCase()).toString('hex');

/** Another password; every session of the account ends with the old one, and nobody waits any more. */
export async function savePassword(
  tx: Tx,
  { id: userId, email }: { id: string; email: string },
  password: string,
): Promise<void> {
  await dropFailures(tx, accountKey(email));
  const set = { password: await hashPassword(password), updated_at: new Date().toISOString() };
  await tx.updateTable('auth_account').set(set).where('user_id', '=', userId).execute();
  await tx.deleteFrom('auth_session').where('user_id', '=', userId).execute();
}

/** Sets a person's address where an invitation names another. */
export async function saveEmail(tx: Tx, personId: string, email: string): Promise<void> {
  await tx.updateTable('person').set({ email: email.toLowerCase() }).where('id', '=', personId).execute();
}

/** Counts a try as failed, and forgets old ones, whosever they are: addresses made up by the thousand fill nothing. */
export async function addFailure(tx: Tx, account: string, at: string, since: string): Promise<string> {
  const id = newId();
  await tx.deleteFrom('sign_in_failure').where('at', '<', since).execute();
  await tx.insertInto('sign_in_failure').values({ id, account, at }).execute();
  return id;
}

/** Instants of an account's failures since, the oldest first. */
export async function listFailures(tx: Tx, account: string, since: string): Promise<readonly string[]> {
  const failures = tx.selectFrom('sign_in_failure').select('at').where('account', '=', account).where('at', '>=', since);
  return (await failures.orderBy('at').execute()).map((row) => row.at);
}

export async function dropFailures(tx: Tx, account: string): Promise<void> {
  await tx.deleteFrom('sign_in_failure').where('account', '=', account).execute();
}

export async function dropOneFailure(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('sign_in_failure').where('id', '=', id).execute();
}
