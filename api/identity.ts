import { z } from 'zod';
import { unitTypes } from '#domain/org/unit.ts';
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
  input: z.object({
    token: line(200),
    fullName: line(120),
    email: z.email(),
    password,
    siteName: line(200),
    siteType: z.enum(unitTypes).default('agency'),
  }),
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

/** Who holds a seat that acts, or is in the given unit, cannot sign in yet, and may be let in by the asker; at most 1,000 lines. */
export const listUninvited = endpoint({
  method: 'GET',
  path: '/api/invitations',
  input: z.object({ unitId: id.optional() }),
  output: z.object({
    total: z.number().int(),
    people: z.array(
      z.object({
        personId: id,
        fullName: z.string(),
        nameKey: z.string(),
        /** Without one nobody can be invited. */
        email: z.string().nullable(),
        unitId: id,
        unitName: z.string(),
        roleNames: z.array(z.string()),
        /** Until when a link made before, and not used yet, works. */
        invitedUntil: z.string().nullable(),
      }),
    ),
  }),
});

/** One-time links for several people at once, each at their address, which is kept: all of them or none. */
export const inviteMany = endpoint({
  method: 'POST',
  path: '/api/invitations',
  input: z.object({
    people: z
      .array(z.object({ personId: id, email: z.email() }))
      .min(1)
      .max(500),
  }),
  output: z.object({
    expiresAt: z.string(),
    links: z.array(z.object({ personId: id, fullName: z.string(), email: z.string(), link: z.string() })),
  }),
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
