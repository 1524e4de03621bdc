import type { Page } from 'playwright-core';
import { setUpTownCouncil } from '#cli/demo/town/townCouncil.ts';
import { appraiseTown, scoreTown } from '#cli/demo/town/townScores.ts';
import { populateTown, type TownKey, type TownWorld } from '#cli/demo/town/townWorld.ts';
import { launchTown, registerTown, type TownYear } from '#cli/demo/town/townYear.ts';
import { townPlan } from '#cli/demo/townPlan.ts';
import { dayOf } from '#domain/kernel/day.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import { type Served, serve } from './served.ts';

/** The town's own plan for fewer communes, with numbers of its own that contradict. */
const plan = townPlan
  .replace('05 - 10 xã, phường', '01 - 03 xã, phường')
  .replace('10 - 12 cá nhân', '02 - 04 cá nhân')
  .replace('Không quá 10 tập thể và 20 cá nhân', 'Không quá 03 tập thể và 08 cá nhân');
const file = { bytes: new TextEncoder().encode(plan), name: 'ke-hoach.txt' };

/** A town of five communes whose year is lived up to the results, with its council: the contest is still to come. */
export interface TownStand {
  readonly served: Served;
  readonly world: TownWorld;
  readonly year: TownYear;
  readonly councilId: string;
  /** Their page, signed in when it is asked for the first time, as wide as it is wanted now. */
  at(who: TownKey, width: number, path: string): Promise<Page>;
}

export async function townStand(): Promise<TownStand> {
  const reading = await readPlanFile(file.bytes, { fileName: file.name });
  const town = { townName: 'Ủy ban nhân dân thị xã Hòn Chuông', startDay: dayOf(2024, 1, 4), reading, communes: 5 };
  const { served, filled } = await serve(town.startDay, async (site) => await populateTown(site, town, () => undefined));
  const { world, signIns } = filled;
  const year = await launchTown(world, file);
  await registerTown(world, year);
  await appraiseTown(world, year, await scoreTown(world, year));
  const councilId = await setUpTownCouncil(world, year);
  const pages = new Map<TownKey, Page>();
  return {
    ...{ served, world, year, councilId },
    async at(who, width, path) {
      const page = pages.get(who) ?? (await served.open(signIns.find(({ name }) => name === world.names[who])!, width));
      pages.set(who, page);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      return page;
    },
  };
}
