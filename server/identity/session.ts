import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '#domain/people/actor.ts';
import type { Database } from '../db/connection.ts';
import { actorToday } from '../people/store.ts';
import { type Auth, prolongAfterDays, sessionDays } from './auth.ts';

/**
 * Who asks, by the cookie of their sign-in (phiên đăng nhập). A session is better-auth's; one that needs nothing but to be read is read here, with
 * the seats of its person in one statement: every question begins with it. Whatever else there is to a session, better-auth does and answers.
 */
export function sessionReader(db: Database, auth: Auth): (cookie: string | undefined) => Promise<Actor | undefined> {
  return async (cookie) => {
    if (cookie === undefined) return undefined;
    const { authCookies, secret } = await auth.$context;
    const token = tokenIn(cookie, authCookies.sessionToken.name, secret);
    return (token && (await actorToday(db, freshSession(token)))) || (await askAuth(db, auth, cookie));
  };
}

/** The person of a session that is neither over nor due to be prolonged. */
const freshSession = (token: string) => sql<
  string | null
>`(select u.person_id from auth_session s join auth_user u on u.id = s.user_id
  where s.token = ${token} and s.expires_at > now() + ${`${sessionDays - prolongAfterDays} days`}::interval)`;

async function askAuth(db: Database, auth: Auth, cookie: string): Promise<Actor | undefined> {
  const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
  if (!session) return undefined;
  const { personId } = session.user as unknown as { personId: string };
  return await actorToday(db, sql`${personId}::uuid`);
}

/** The token that this site signed: `token.signature`, the signature in Base64. */
function tokenIn(cookie: string, name: string, secret: string): string | undefined {
  const value = cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  const found = /^([\w-]+)\.([\w+/]{43}=)$/.exec(decoded(value?.slice(name.length + 1) ?? ''));
  if (!found) return undefined;
  const [, token, signature] = found as unknown as [string, string, string];
  const own = createHmac('sha256', secret).update(token).digest();
  return timingSafeEqual(own, Buffer.from(signature, 'base64')) ? token : undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
