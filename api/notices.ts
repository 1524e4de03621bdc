import { z } from 'zod';
import { mailModes } from '#domain/notices/preference.ts';
import { endpoint } from './endpoint.ts';
import { id, version } from './fields.ts';
import { counted, listPart } from './part.ts';

const notice = z.object({
  id,
  text: z.string(),
  /** Why this person is told; null for notices from before reasons were kept. */
  because: z.string().nullable(),
  link: z.string(),
  at: z.string(),
  isRead: z.boolean(),
});

/** One's own notices (tin báo), a page at a time: unread first, then the newest. */
export const listNotices = endpoint({
  method: 'GET',
  path: '/api/notices',
  input: listPart.pick({ page: true, size: true }).extend({ only: z.enum(['all', 'unread']).default('all') }),
  /** `asOf`: the instant of the answer, for `readAllNotices`. */
  output: z.object({ ...counted, asOf: z.string(), unread: z.number(), notices: z.array(notice) }),
});

/** How many of one's notices are unread (số tin chưa đọc). */
export const countUnread = endpoint({
  method: 'GET',
  path: '/api/notices/unread',
  input: z.object({}),
  output: z.object({ unread: z.number() }),
});

/** Marks one notice as read (đánh dấu đã đọc); again changes nothing. */
export const readNotice = endpoint({
  method: 'POST',
  path: '/api/notices/:noticeId/read',
  input: z.object({ noticeId: id }),
  output: z.object({ unread: z.number() }),
});

/** Marks as read all that had come up to an instant, so that what came since stays unread. */
export const readAllNotices = endpoint({
  method: 'POST',
  path: '/api/notices/read',
  input: z.object({ upTo: z.iso.datetime() }),
  output: z.object({ unread: z.number() }),
});

const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const preference = z.object({
  mode: z.enum(mailModes),
  urgentAtOnce: z.boolean(),
  digestAt: hour,
  quietFrom: hour,
  quietUntil: hour,
  quietSundays: z.boolean(),
});

/** How one gets mail (cách nhận thư): what was chosen, the usual beside it, one's address, whether the site sends mail at all. */
export const showMailPreference = endpoint({
  method: 'GET',
  path: '/api/notices/mail-preference',
  input: z.object({}),
  output: preference.extend({ version, usual: preference, email: z.string().nullable(), sendsMail: z.boolean() }),
});

/** Chooses how mail comes; what waits follows. */
export const chooseMail = endpoint({
  method: 'POST',
  path: '/api/notices/mail-preference',
  input: preference.extend({ version }),
  output: z.object({ version }),
});

const token = z.string().regex(/^[0-9a-f]{64}$/);

/** Whether the link of a letter leads anywhere (thôi nhận thư). */
export const showUnsubscribe = endpoint({
  method: 'GET',
  path: '/api/unsubscribe/:token',
  input: z.object({ token }),
  output: z.object({ isLeft: z.boolean() }),
  isPublic: true,
});

/** Ends the mail of whoever holds a letter, without signing in. */
export const unsubscribe = endpoint({
  method: 'POST',
  path: '/api/unsubscribe/:token',
  input: z.object({ token }),
  output: z.object({ isLeft: z.boolean() }),
  isPublic: true,
});

/** The site's mail for its administrators (gửi thư): settings without the password, what waits, what could not be delivered. */
export const showMail = endpoint({
  method: 'GET',
  path: '/api/mail',
  input: listPart.pick({ page: true, size: true }),
  output: z.object({
    ...counted,
    /** Null where no mail server is set. */
    settings: z.object({ from: z.string(), server: z.string(), address: z.string() }).nullable(),
    waiting: z.number(),
    /** In the last seven days. */
    sent: z.number(),
    /** What the mail server last said where letters wait for another try. */
    lastReason: z.string().nullable(),
    troubles: z.array(
      z.object({
        id,
        name: z.string(),
        address: z.string(),
        state: z.enum(['dead', 'unknown']),
        stateName: z.string(),
        reason: z.string().nullable(),
        attempts: z.number(),
        notices: z.number(),
        at: z.string(),
      }),
    ),
  }),
});

/** Sends an undelivered letter anew. */
export const sendMailAgain = endpoint({
  method: 'POST',
  path: '/api/mail/:mailId/again',
  input: z.object({ mailId: id }),
  output: z.object({ id }),
});

/** Whether one has a calendar address (địa chỉ lịch), since when, and when it was last read; never the address. */
export const showCalendarFeed = endpoint({
  method: 'GET',
  path: '/api/notices/calendar',
  input: z.object({}),
  output: z.object({ madeAt: z.string().nullable(), readAt: z.string().nullable() }),
});

/** Makes one's calendar address anew; it is told once, and an earlier one leads nowhere. */
export const makeCalendarFeed = endpoint({
  method: 'POST',
  path: '/api/notices/calendar',
  input: z.object({}),
  output: z.object({ address: z.string() }),
});

/** Takes one's calendar address back. */
export const dropCalendarFeed = endpoint({
  method: 'POST',
  path: '/api/notices/calendar/drop',
  input: z.object({}),
  output: z.object({ madeAt: z.null() }),
});

/** A person's calendar (RFC 5545) behind its secret address. */
export const readCalendar = endpoint({
  method: 'GET',
  path: '/api/calendar/:token/lich.ics',
  input: z.object({ token }),
  output: z.unknown(),
  isPublic: true,
});
