import * as api from '#api/today.ts';
import { startOf } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotMoveDay } from '#domain/today/demoDay.ts';
import { action } from '../kernel/action.ts';
import { moveClock } from './store.ts';

const morning = 8 * 3_600_000;

/** The demo's own day moves on, to eight in the morning of the day given. */
export const moveDay = action({
  name: 'today.moveDay',
  input: api.moveDay.input,
  async run({ to }, { tx, site, today, record }) {
    refuseIf(whyNotMoveDay(site.isDemo, today, to));
    await moveClock(tx, new Date(Date.parse(startOf(to)) + morning).toISOString());
    record({ type: 'site.day-moved', subjectId: site.id, body: { from: today, to } });
    return { today: to };
  },
});
