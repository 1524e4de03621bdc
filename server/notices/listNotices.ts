import * as api from '#api/notices.ts';
import { view } from '../kernel/action.ts';
import { wordsOf } from '../words.ts';
import { countUnread, pageOfNotices } from './store.ts';

/** A page of the asker's own notices. */
export const listNotices = view({
  name: 'notices.list',
  input: api.listNotices.input,
  async run({ only, page, size }, { tx, actor, now }) {
    const { rows, ...at } = await pageOfNotices(tx, actor.personId, only, { page, size });
    return {
      ...at,
      asOf: now,
      unread: await countUnread(tx, actor.personId),
      notices: rows.map(({ code, facts, because, ...notice }) => ({
        ...notice,
        text: wordsOf(code, facts),
        because: because && wordsOf(`because.${because}`),
      })),
    };
  },
});
