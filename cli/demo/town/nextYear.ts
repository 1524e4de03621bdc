import * as campaigns from '#api/campaigns.ts';
import * as documents from '#api/documents.ts';
import * as plans from '#api/plans.ts';
import { dayOf } from '#domain/kernel/day.ts';
import { confirmAll } from '../preparePlan.ts';
import { shareOut } from '../shareOut.ts';
import type { Party, TownWorld } from './townWorld.ts';
import type { TownYear } from './townYear.ts';

/** The town renews its plan, the communes and wards renew and launch theirs, so that work waits for everyone: pledges to sign, enrolments to write. */
export async function launchNextYear(world: TownWorld, town: TownYear): Promise<void> {
  const { stage, person, unit, communes } = world;
  await stage.moveTo(dayOf(town.year + 1, 1, 11));
  const townPlan = await renew(
    world,
    town,
    { unitId: unit.town, clerk: person.townClerk, head: person.chair, sendTo: [], suffix: 'KH-UBND' },
    town.planId,
  );
  await shareOut(world, person.townClerk, townPlan.id);
  for (const { commune } of communes) await launchAgain(world, town, commune);
}

interface Renewing {
  readonly unitId: string;
  readonly clerk: string;
  readonly head: string;
  readonly sendTo: readonly string[];
  readonly suffix: string;
}

/** Last year's plan for the new year, confirmed and issued under the next number of the unit's register. */
async function renew(world: TownWorld, { year }: TownYear, { unitId, clerk, head, sendTo, suffix }: Renewing, planId: string) {
  const { stage } = world;
  const written = await stage.as(clerk)(plans.renewPlan, { planId, year: year + 1 });
  const { version } = await confirmAll(world, clerk, written);
  const { number } = await stage.as(head)(documents.suggestNumber, { unitId, typeName: 'Kế hoạch', year: year + 1 });
  const issued = { planId: written.id, version, number: `${number.split('/')[0]}/${suffix}`, issuedOn: await stage.today() };
  return await stage.as(head)(plans.issuePlan, { ...issued, ...(sendTo.length > 0 && { sendTo: [...sendTo] }) });
}

async function launchAgain(world: TownWorld, town: TownYear, { unitId, clerk, head }: Party): Promise<void> {
  const { stage, unit } = world;
  const { planId, sheetId } = town.lived.get(unitId)!;
  const plan = await renew(world, town, { unitId, clerk, head, sendTo: [unit.town], suffix: 'KH' }, planId);
  const { windows } = await stage.as(head)(campaigns.showLaunch, { planId: plan.id });
  const superiors = [{ unitId: unit.town, part: 'recognises' as const }];
  await stage.as(head)(campaigns.launchCampaign, { planId: plan.id, version: plan.version, sheetId, superiors, windows });
}
