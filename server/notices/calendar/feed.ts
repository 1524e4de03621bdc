import { randomBytes } from 'node:crypto';
import * as api from '#api/notices.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { mergedCalendar } from '#domain/notices/calendar.ts';
import { icalendar } from '#domain/notices/icalendar.ts';
import { action, view } from '../../kernel/action.ts';
import { FileAnswer } from '../../kernel/route.ts';
import { actorOf } from '../../people/store.ts';
import { wordsOf } from '../../words.ts';
import * as store from './feedStore.ts';
import { calendarItems } from './items.ts';

/** Whether the asker has a calendar address; the address itself is never shown again. */
export const showCalendarFeed = view({
  name: 'notices.showCalendarFeed',
  input: api.showCalendarFeed.input,
  async run(_, { tx, actor }) {
    const feed = await store.findFeed(tx, actor.personId);
    return { madeAt: feed?.made_at ?? null, readAt: feed?.read_at ?? null };
  },
});

/** Makes the asker's address, told once; one made before leads nowhere any more. */
export const makeCalendarFeed = action({
  name: 'notices.makeCalendarFeed',
  input: api.makeCalendarFeed.input,
  isSecret: true,
  async run(_, { tx, actor, now, site, record }) {
    const token = randomBytes(32).toString('hex');
    await store.keepFeed(tx, actor.personId, token, now);
    record({ type: 'notices.calendar-made', subjectId: actor.personId, body: {} });
    return { address: `${site.baseUrl}/api/calendar/${token}/lich.ics` };
  },
});

/** Takes the asker's address back. */
export const dropCalendarFeed = action({
  name: 'notices.dropCalendarFeed',
  input: api.dropCalendarFeed.input,
  async run(_, { tx, actor, record }) {
    await store.dropFeed(tx, actor.personId);
    record({ type: 'notices.calendar-dropped', subjectId: actor.personId, body: {} });
    return { madeAt: null };
  },
});

/** The calendar behind an address, as calendar programs read it; what is told is kept, so that the next reading says what changed. */
export const readCalendar = action({
  name: 'notices.readCalendar',
  input: api.readCalendar.input,
  isSecret: true,
  async run({ token }, context) {
    const { tx, now, today, site } = context;
    const personId = await store.readFeed(tx, token, now);
    if (personId === undefined) throw new Refused([{ kind: 'unseen', code: 'notices.no-such-calendar' }]);
    const items = await calendarItems({ ...context, actor: await actorOf(tx, personId, today) });
    const entries = mergedCalendar(await store.listEntries(tx, personId), items, now, today);
    await store.saveEntries(tx, personId, entries);
    const text = icalendar(entries, wordsOf('notices.calendar-name', { site: site.name }, 'vi'));
    return new FileAnswer('lich.ics', 'text/calendar; charset=utf-8', new TextEncoder().encode(text));
  },
});
