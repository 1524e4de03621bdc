import { z } from 'zod';
import { roles } from '#domain/people/actor.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line } from './fields.ts';

/** The person who is signed in, with the seats of today and the site they are in. */
export const whoAmI = endpoint({
  method: 'GET',
  path: '/api/me',
  input: z.object({}),
  output: z.object({
    person: z.object({ id, fullName: z.string() }),
    seats: z.array(
      z.object({
        id,
        role: z.enum(roles),
        roleName: z.string(),
        unitId: id,
        unitName: z.string(),
        position: z.string().nullable(),
      }),
    ),
    site: z.object({ name: z.string(), isDemo: z.boolean(), today: dayField, now: z.string() }),
  }),
});

const password = z.string().min(10).max(200);

/** Makes the first administrator from the one-time link printed at the first start. */
export const becomeFirstAdministrator = endpoint({
  method: 'POST',
  path: '/api/first-administrator',
  input: z.object({ token: line(200), fullName: line(120), email: z.email(), password, siteName: line(200) }),
  output: z.object({ personId: id }),
  isPublic: true,
});

/** A one-time link by which a person sets their own password. */
export const invite = endpoint({
  method: 'POST',
  path: '/api/people/:personId/invite',
  input: z.object({ personId: id, email: z.email() }),
  output: z.object({ link: z.string(), expiresAt: z.string() }),
});

export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/api/invitation',
  input: z.object({ token: line(200), password }),
  output: z.object({ email: z.string() }),
  isPublic: true,
});

export const showSignInLink = endpoint({
  method: 'GET',
  path: '/api/sign-in-link/:token',
  input: z.object({ token: line(200) }),
  output: z.object({
    purpose: z.enum(['first-administrator', 'invitation', 'reset']),
    fullName: z.string().nullable(),
    email: z.string().nullable(),
  }),
  isPublic: true,
});

/** A one-time link by which somebody who signs in already sets another password; the old one works until then. */
export const resetSignIn = endpoint({
  method: 'POST',
  path: '/api/people/:personId/reset-sign-in',
  input: z.object({ personId: id }),
  output: z.object({ link: z.string(), expiresAt: z.string() }),
});

/** Another password of one's own; every session ends, this one too. */
export const changePassword = endpoint({
  method: 'POST',
  path: '/api/me/password',
  input: z.object({ current: z.string().min(1).max(200), next: password }),
  output: z.object({ email: z.string() }),
});

/** Signing in; better-auth answers with the session cookie. After too many wrong tries the account waits. */
export const signIn = endpoint({
  method: 'POST',
  path: '/api/auth/sign-in/email',
  input: z.object({ email: z.string(), password: z.string() }),
  output: z.looseObject({}),
  isPublic: true,
});
