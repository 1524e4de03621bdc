import * as api from '#api/notices.ts';
import { action, view } from '../kernel/action.ts';
import * as store from './store.ts';

/** How many of the asker's notices are unread. */
export const countUnread = view({
  name: 'notices.countUnread',
  input: api.countUnread.input,
  run: async (_, { tx, actor }) => ({ unread: await store.countUnread(tx, actor.personId) }),
});

/** Somebody read one notice of theirs. */
export const readNotice = action({
  name: 'notices.read',
  input: api.readNotice.input,
  async run({ noticeId }, { tx, actor, now }) {
    await store.markRead(tx, actor.personId, noticeId, now);
    return { unread: await store.countUnread(tx, actor.personId) };
  },
});

/** Somebody read all that had come. */
export const readAllNotices = action({
  name: 'notices.readAll',
  input: api.readAllNotices.input,
  async run({ upTo }, { tx, actor, now }) {
    await store.markAllRead(tx, actor.personId, upTo, now);
    return { unread: await store.countUnread(tx, actor.personId) };
  },
});
