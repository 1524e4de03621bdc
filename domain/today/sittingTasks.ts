import type { WaitingSitting } from '../council/waiting.ts';
import { addDays, type Day, shortDate, startOf } from '../kernel/day.ts';
import type { Task } from './tasks.ts';

/** What a sitting of a council waits for from one person: to open or close it, to sign its minutes, to come, to answer in writing. */
export function tasksOfSitting(sitting: WaitingSitting, today: Day): Task[] {
  const { id, title, meetsOn, answersThrough, unanswered } = sitting;
  const task = (code: string, last: Day | null, weight: number): Task => {
    const due = last === null ? null : startOf(addDays(last, 1));
    const facts = { title, day: shortDate(last ?? meetsOn), count: unanswered };
    return { code, facts, due, link: `/phien-hop/${id}`, weight };
  };
  const run = sitting.runs ? runningTask(sitting, today) : null;
  const asks = unanswered > 0 ? [task('today.answer-in-writing', answersThrough, 8)] : [];
  if (run) return [task(run, run === 'today.sign-sitting' ? null : (answersThrough ?? meetsOn), 7), ...asks];
  const isToCome = sitting.mode === 'meeting' && sitting.hasSeat && sitting.state !== 'closed' && meetsOn >= today;
  return [...asks, ...(isToCome ? [task('today.attend-sitting', meetsOn, 32)] : [])];
}

function runningTask({ state, mode, meetsOn, answersThrough }: WaitingSitting, today: Day): string | null {
  if (state === 'called') return meetsOn <= today ? 'today.open-sitting' : null;
  if (state === 'closed') return 'today.sign-sitting';
  const isOver = mode === 'meeting' ? meetsOn < today : answersThrough !== null && answersThrough < today;
  return isOver ? 'today.close-sitting' : null;
}
