import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Title } from './title.ts';

/** A paper by which the body that gave a title lets it stand in spite of a later conclusion (văn bản không thu hồi). */
export interface Keeping {
  readonly on: Day;
  readonly paper: string;
}

/** Only what waits to be weighed can be let stand, by a paper of a day that has come and is not before the title. */
export function whyNotKeep(title: Title, isToWeigh: boolean, { on }: Keeping, today: Day): Refusal[] {
  if (!isToWeigh) return [{ kind: 'state', code: 'recognition.nothing-to-weigh' }];
  const refusals: Refusal[] = [];
  if (on < title.decidedOn) refusals.push({ kind: 'input', code: 'recognition.kept-before-decision', at: 'on' });
  if (on > today) refusals.push({ kind: 'input', code: 'recognition.day-in-future', at: 'on' });
  return refusals;
}
