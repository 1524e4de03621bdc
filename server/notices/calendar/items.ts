import { dayAt, shortDate } from '#domain/kernel/day.ts';
import type { CalendarItem } from '#domain/notices/calendar.ts';
import type { DatedThing } from '#domain/notices/dated.ts';
import type { Context } from '../../kernel/action.ts';
import { wordsOf } from '../../words.ts';
import { answerThings } from '../dated/answers.ts';
import { awardThings, ballotThings } from '../dated/awards.ts';
import { owedThings } from '../dated/owed.ts';
import { explanationThings, panelSheetThings } from '../dated/panels.ts';
import { pledgeThings } from '../dated/pledges.ts';
import type { Scope } from '../dated/scope.ts';
import { shortcomingThings } from '../dated/shortcomings.ts';
import { taskThings } from '../dated/tasks.ts';
import { windowThings } from '../dated/windows.ts';
import { receiverThings, yearThings } from '../dated/years.ts';
import { conferenceItems } from './conferences.ts';

const sources = [
  windowThings,
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
/** Windows stand for themselves; what has to be done until their end is not said a second time. */
const isOfWindow = ({ key }: DatedThing) => /^today\.(?!hold-meeting|sign-pledge|review-)/.test(key);

/** Everything with a day that is this person's: what they still owe, and the conferences of their units. */
export async function calendarItems(context: Context): Promise<readonly CalendarItem[]> {
  const { tx, now, today, actor, site } = context;
  const unitIds = [...new Set(actor.seats.map((seat) => seat.unitId))];
  if (unitIds.length === 0) return [];
  const scope: Scope = { tx, now, today, unitIds, isCalendar: true };
  const items = new Map<string, CalendarItem>();
  for (const source of sources) {
    for (const thing of await source(scope)) {
      const isMine = thing.told.some(({ personId }) => personId === actor.personId);
      if (isMine && !isOfWindow(thing)) items.set(thing.key, itemOf(thing, site.baseUrl));
    }
  }
  return [...items.values(), ...(await conferenceItems(scope, actor.personId, site.baseUrl))];
}

const hourMillis = 3_600_000;

/** `17:00` of an instant in Vietnam. */
const hourOf = (instant: string) => new Date(Date.parse(instant) + 7 * hourMillis).toISOString().slice(11, 16);

function itemOf({ key, what, neutral, lastDay, until, link }: DatedThing, baseUrl: string): CalendarItem {
  const isInDay = until !== null && dayAt(until) === lastDay;
  const facts = { day: shortDate(lastDay), hour: isInDay ? hourOf(until) : '24:00' };
  return {
    uid: `${key.replaceAll(':', '.')}@${new URL(baseUrl).hostname}`,
    day: lastDay,
    hour: null,
    summary: wordsOf('notices.calendar-due', { what: neutral ?? what }, 'vi'),
    description: wordsOf('notices.calendar-until', facts, 'vi'),
    url: baseUrl + link,
  };
}
