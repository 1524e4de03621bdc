import * as api from '#api/reviews.ts';
import { halfYearState } from '#domain/reviews/meeting.ts';
import { knowsIncidents, whyNotHoldAs, whyNotKeepAs } from '#domain/reviews/policy.ts';
import { monthlyItemText } from '#papers/write/minutes/monthlyItem.ts';
import { listStaff } from '../incidents/store.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { inWords, wordsOf } from '../words.ts';
import { itemValues } from './itemPaper.ts';
import { makeItem } from './makeItem.ts';
import { presentMeeting, presentShortcoming } from './present.ts';
import { stepsOf } from './store.ts';

/** The month's item ready to paste, the shortcomings still open, and the meetings held so far. */
export const showMonthlyItem = view({
  name: 'reviews.showMonthlyItem',
  input: api.showMonthlyItem.input,
  async run(input, context) {
    const { tx, actor, today, site } = context;
    const { campaign, item, meetings, shortcomings } = await makeItem(input, context);
    const unitName = (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '';
    const staff = await listStaff(tx, campaign.unitId, today);
    const knows = knowsIncidents(actor, campaign);
    const keeping = whyNotKeepAs(actor, campaign);
    const steps = await stepsOf(
      tx,
      shortcomings.map(({ id }) => id),
    );
    return {
      campaignId: campaign.id,
      year: campaign.year,
      unitName,
      today,
      month: item.month,
      staff: staff.length,
      text: keeping.length > 0 ? null : monthlyItemText(itemValues(item, { unitName, isDemo: site.isDemo })),
      atRisk: item.atRisk.map((line) => ({ ...line, violations: knows ? line.violations : null })),
      deadlines: item.deadlines.map((deadline) => ({ ...deadline, name: wordsOf(`deadline.${deadline.kind}`) })),
      lateTasks: [...item.lateTasks],
      ahead: [...item.ahead],
      planId: campaign.planId,
      shortcomings: shortcomings.map((shortcoming) =>
        presentShortcoming(shortcoming, { today, month: item.month, meetings, steps, keeping }),
      ),
      meetings: meetings.map((meeting) => presentMeeting(meeting, steps)),
      isHeld: meetings.some(({ kind, month }) => kind === 'monthly' && month === item.month),
      halfYear: halfYearState(meetings, campaign.year, today),
      roles: [...new Set(staff.map(({ position }) => position))],
      whyNot: { hold: whyNotHoldAs(actor, campaign).map((refusal) => inWords(refusal)) },
    };
  },
});
