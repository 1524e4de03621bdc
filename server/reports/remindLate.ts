import * as api from '#api/reports.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotRemindAs } from '#domain/reports/policy.ts';
import { whyNotRemind, whyNotRemindAny } from '#domain/reports/reminder.ts';
import { action } from '../kernel/action.ts';
import { unitNamesEver } from '../org/store.ts';
import { listHoldersOf } from '../people/store.ts';
import { type CasesAsked, countSeen, listRemindable } from './caseQuery.ts';
import { addReminders, lastReminders } from './reminderStore.ts';
import { seeReport } from './seen.ts';
import { lockYears } from './unitYearStore.ts';

/** Whom a reminder is for (người được nhắc). */
const remindedRoles = ['clerk', 'unit-head'] as const;

/** One touch: the clerks and heads of late units are told what they owe, each unit once within the pause. */
export const remindLate = action({
  name: 'reports.remindLate',
  input: api.remindLate.input,
  async run({ campaignIds, ...asked }, context) {
    const { tx, actor, today, record } = context;
    const { placedOn } = await seeReport(context, asked);
    const late: CasesAsked = { ...asked, figure: 'overdue' };
    const years = await lockYears(tx, campaignIds ?? (await listRemindable(late, context)));
    if (campaignIds && years.length < new Set(campaignIds).size)
      throw new Refused([{ kind: 'unseen', code: 'reports.not-found' }]);
    refuseIf(years.flatMap((year) => whyNotRemindAs(actor, year.received)).slice(0, 1));

    const ids = years.map(({ unitId }) => unitId);
    const names = await unitNamesEver(tx, ids, placedOn);
    const last = await lastReminders(
      tx,
      years.map(({ campaignId }) => campaignId),
    );
    const seen = years.map((year) => ({
      ...year,
      unitName: names.get(year.unitId) ?? '',
      remindedOn: last.get(year.campaignId) ?? null,
    }));
    refuseIf(campaignIds ? seen.flatMap((year) => whyNotRemind(year, today)) : []);
    const wanted = seen.filter((year) => whyNotRemind(year, today).length === 0);
    if (!campaignIds) refuseIf(whyNotRemindAny((await countSeen(late, context)).late_seen, wanted.length));

    const holders = await listHoldersOf(tx, remindedRoles, ids, today);
    const reminders = wanted.map(({ campaignId, unitId, dueOn }) => {
      return { campaignId, dueOn: dueOn!, told: new Set(holders.get(unitId)?.map(({ personId }) => personId)).size };
    });
    await addReminders(tx, reminders, { unitId: asked.unitId, personId: actor.personId, onDay: today });
    for (const { campaignId, dueOn } of reminders)
      record({ type: 'late-unit.reminded', subjectId: campaignId, body: { byUnitId: asked.unitId, dueOn } });
    return { reminded: reminders.length, told: reminders.reduce((sum, { told }) => sum + told, 0) };
  },
});
