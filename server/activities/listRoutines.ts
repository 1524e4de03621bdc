import * as api from '#api/routines.ts';
import { whyNotSee, whyNotSetAs } from '#domain/activities/policy.ts';
import { longHolidaysOf, proposalsOf } from '#domain/activities/proposals.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { loadSheet } from '../criteria/store.ts';
import { listStaff } from '../enrolments/staffStore.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadPlanAtWork } from '../plans/planStore.ts';
import { loadSeenCampaign } from '../plans/store.ts';
import { inAll } from './present.ts';
import { presentRoutine } from './presentRoutine.ts';
import { listRoutines as list, pausesOf, ticksOf } from './routineStore.ts';

/** The routines of a year with every round, for insiders; what the plan says comes again waits for a keeper to confirm it. */
export const listRoutines = view({
  name: 'routines.list',
  input: api.listRoutines.input,
  async run({ campaignId }, { tx, actor, today }) {
    const campaign = await loadSeenCampaign(tx, actor, campaignId);
    refuseIf(whyNotSee(actor, campaign));
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    const routines = await list(tx, campaignId);
    const pauses = (await pausesOf(tx, [campaignId])).get(campaignId) ?? [];
    const ids = routines.map(({ id }) => id);
    const ticks = await ticksOf(tx, ids);
    const setting = whyNotSetAs(actor, campaign);
    const staff = setting.length === 0 ? await listStaff(tx, campaign.unitId, today) : [];
    const { reading } = await loadPlanAtWork(tx, campaign.planId);
    const persons = [...ticks.values()].flat().map(({ personId }) => personId);
    const keepers = routines.flatMap(({ keeper }) => (keeper.kind === 'person' ? [keeper.personId] : []));
    const names = await personNames(tx, [...persons, ...keepers]);
    return {
      ...{ campaignId, year: campaign.year, today },
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      routines: routines.map((routine) => presentRoutine(routine, { actor, campaign, sheet, pauses, ticks, names, today })),
      pauses: [...pauses],
      holidays: setting.length === 0 ? [...longHolidaysOf(campaign.year)] : [],
      proposals: setting.length === 0 ? [...proposalsOf(reading.recurring, routines, sheet)] : [],
      lines: linesOf(sheet).map(({ code, text }) => ({ code, text })),
      staff: staff.map(({ personId, fullName }) => ({ personId, fullName })),
      whyNot: { set: inAll(setting) },
    };
  },
});
