import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id } from './fields.ts';
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
