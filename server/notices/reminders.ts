import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { dayAt } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { Because } from '#domain/notices/because.ts';
import { type DatedThing, markOfThing, type ReminderMark, reminderOf } from '#domain/notices/dated.ts';
import type { Tx } from '../db/connection.ts';
import { troubleOf } from '../db/trouble.ts';
import type { App } from '../kernel/action.ts';
import { instantOf } from '../kernel/clock.ts';
import { saveEvents } from '../kernel/events.ts';
import { newId } from '../kernel/ids.ts';
import { answerThings } from './dated/answers.ts';
import { awardThings, ballotThings } from './dated/awards.ts';
import { owedThings } from './dated/owed.ts';
import { explanationThings, panelSheetThings } from './dated/panels.ts';
import { pledgeThings } from './dated/pledges.ts';
import type { DatedSource } from './dated/scope.ts';
import { shortcomingThings } from './dated/shortcomings.ts';
import { taskThings } from './dated/tasks.ts';
import { receiverThings, yearThings } from './dated/years.ts';
import { addNotices, type Teller } from './store.ts';

/** Everything with a last day that somebody may owe; a feature with another adds its source. */
const sources: readonly DatedSource[] = [
  yearThings,
  pledgeThings,
  taskThings,
  shortcomingThings,
  receiverThings,
  owedThings,
  answerThings,
  awardThings,
  ballotThings,
  panelSheetThings,
  explanationThings,
];

type Reminding = Pick<App, 'db' | 'site'>;

/** So many units are looked through in one transaction: short enough to hold nobody up. */
const unitsATime = 25;

/**
 * Looks once through each of the site's days, some units at a time, and reminds whoever still owes something, of each thing once a mark; how
 * many persons were told. What is cut short goes on where it stopped; who comes at the same time takes other units.
 */
export async function remindOnce(app: Reminding, atATime = unitsATime, stopping?: AbortSignal): Promise<number> {
  let [count, after] = [0, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const looked = await remindSome(app, after, atATime);
    count += looked.told;
    if (looked.last === undefined || stopping?.aborted) return count;
    after = looked.last;
  }
}

async function remindSome({ db, site }: Reminding, after: string, atATime: number) {
  return await db.transaction().execute(async (tx) => {
    const now = await instantOf(tx);
    const today = dayAt(now);
    const unitIds = await takeUnits(tx, today, after, atATime);
    if (unitIds.length === 0) return { last: undefined, told: 0 };
    const scope = { tx, now, today, unitIds, isCalendar: false };
    let told = 0;
    for (const source of sources) {
      for (const thing of await source(scope)) told += await remind({ tx, now, today, newId, site }, thing);
    }
    return { last: unitIds.toSorted().at(-1), told };
  });
}

/** The next units that nobody looked through on a day, held by this transaction; those that another holds are left to it. */
async function takeUnits(tx: Tx, today: Day, after: string, count: number): Promise<readonly string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    with next as materialized (
      select u.id from unit u where u.id > ${after} and not exists (
        select 1 from reminder_unit r where r.unit_id = u.id and r.unit_id > ${after} and r.day >= ${today})
      order by u.id limit ${count} for no key update of u skip locked
    ) insert into reminder_unit (unit_id, day) select id, ${today} from next
    on conflict (unit_id) do update set day = excluded.day where reminder_unit.day < excluded.day returning unit_id`.execute(tx);
  return rows.map((row) => row.unit_id);
}

async function remind(teller: Teller, thing: DatedThing): Promise<number> {
  const { tx, now, today } = teller;
  const mark = markOfThing(thing, today);
  if (mark === null || thing.told.length === 0) return 0;
  const fresh = await addReminders(tx, thing, mark, today);
  if (fresh.size === 0) return 0;
  const { key, subjectId, lastDay, link } = thing;
  const body = { key, mark, lastDay, told: fresh.size };
  const [event] = await saveEvents(tx, null, now, [{ type: 'notices.reminded', subjectId, body }]);
  const { code, facts } = reminderOf(thing, today);
  const told = thing.told.filter(({ personId }) => fresh.has(personId));
  for (const [because, persons] of grouped(told, (one): Because => one.because)) {
    const personIds = persons.map(({ personId }) => personId);
    await addNotices(teller, event!, personIds, code, facts, link, because);
  }
  return fresh.size;
}

/** Notes who is reminded; those who were before are left out. */
async function addReminders(tx: Tx, thing: DatedThing, mark: ReminderMark, today: Day): Promise<ReadonlySet<string>> {
  const ids = [...new Set(thing.told.map(({ personId }) => personId))];
  const { rows } = await sql<{ person_id: string }>`insert into reminder (person_id, key, last_day, mark, reminded_on)
    select id, ${thing.key}, ${thing.lastDay}, ${mark}, ${today} from unnest(${ids}::uuid[]) as told (id)
    on conflict do nothing returning person_id`.execute(tx);
  return new Set(rows.map((row) => row.person_id));
}

const delayMillis = 1000;
const everyMillis = 600_000;

/**
 * A clock that looks soon after a commit, for a demo whose day was moved, and every ten minutes: what is due on the day is done `first`, then
 * people are reminded; `told` is called when somebody was.
 */
export function remindSoon(app: Reminding, first: () => Promise<void>, told: () => void) {
  let timer: NodeJS.Timeout | undefined;
  const stopping = new AbortController();
  let running = Promise.resolve();
  const look = async () => {
    await first();
    if ((await remindOnce(app, unitsATime, stopping.signal)) > 0) told();
  };
  const run = () => {
    timer = undefined;
    if (stopping.signal.aborted) return;
    running = running.then(look).catch((error: unknown) => {
      if (troubleOf(error) === undefined) console.error('reminding failed', error);
    });
  };
  const poke = () => {
    if (!stopping.signal.aborted) timer ??= setTimeout(run, delayMillis).unref();
  };
  const ticking = setInterval(poke, everyMillis).unref();
  return {
    poke,
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      clearInterval(ticking);
      await running;
    },
  };
}
