import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import pg from 'pg';

const days = 86_400;
/** How long a session lasts that nobody uses; who uses it on another day begins anew. */
export const sessionDays = 7;
export const prolongAfterDays = 1;

/** Signing in by password: sessions, cookies and their expiry are better-auth's; accounts are made by our own actions. */
export function makeAuth(connection: pg.PoolConfig, secret: string, baseUrl: string) {
  const pool = new pg.Pool({ max: 4, ...connection });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const auth = betterAuth({
    secret,
    baseURL: baseUrl,
    basePath: '/api/auth',
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    rateLimit: { enabled: false },
    trustedOrigins: (request) => (request ? [ownOrigin(request.headers)] : []),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => isPassword(stored, password) },
    },
    user: {
      modelName: 'auth_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { personId: { type: 'string', required: true, input: false, fieldName: 'person_id' } },
    },
    session: {
      modelName: 'auth_session',
      expiresIn: sessionDays * days,
      updateAge: prolongAfterDays * days,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'auth_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        idToken: 'id_token',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'auth_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: { cookiePrefix: 'datchuan' },
  });
  return { auth, close: () => pool.end() };
}

export type Auth = ReturnType<typeof makeAuth>['auth'];

/** The address the browser itself used: a page of another origin is not trusted. */
function ownOrigin(headers: Headers): string {
  const scheme = headers.get('x-forwarded-proto') ?? 'http';
  return `${scheme}://${headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost'}`;
}

/** Argon2id with the library's own parameters; one machine composes Vietnamese letters, another does not, and both must fit. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'));
}

/** True when the password, however its letters are composed, is the one that was stored. */
export function isPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password.normalize('NFC'));
}
