import type { Page } from 'playwright-core';
import type { SignIn } from '#cli/demo/accounts.ts';
import { populate } from '#cli/demo/populate.ts';
import type { Key } from '#cli/demo/roster.ts';
import { samplePlan } from '#cli/demo/samplePlan.ts';
import { scenarioFor } from '#cli/demo/scenario.ts';
import type { World } from '#cli/demo/world.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import type { Site } from '#server/site.ts';
import { type Browsing, type Served, serve, signIn } from './served.ts';

export type Caller = Key | 'administrator';

/** A populated site on a real server and a real browser, with nothing lived yet. */
export interface Stand extends Pick<Served, 'baseUrl' | 'pages' | 'close'> {
  readonly world: World;
  readonly plan: { readonly bytes: Uint8Array; readonly name: string };
  /** A page of a browser of their own, signed in through the sign-in page; without a name, nobody. */
  open(who?: Caller, width?: number): Promise<Page>;
  /** Types the sign-in of that person into the sign-in page that is open. */
  signIn(page: Page, who: Caller): Promise<void>;
}

const sample = { bytes: new TextEncoder().encode(samplePlan), name: 'ke-hoach.txt' };

export async function stand(plan: Stand['plan'] = sample, browsing: Browsing = {}): Promise<Stand> {
  const reading = await readPlanFile(plan.bytes, { fileName: plan.name });
  const scenario = scenarioFor(reading, reading.lines.join('\n'), undefined, 2024);
  const fill = async (site: Site) => await populate(site, scenario, () => undefined);
  const { served, filled } = await serve(scenario.startDay, fill, browsing);
  const { world, signIns } = filled;
  const accountOf = (who: Caller) => (who === 'administrator' ? signIns[0]! : signInOf(signIns, world.names[who]));
  return {
    world,
    plan,
    baseUrl: served.baseUrl,
    pages: served.pages,
    close: served.close,
    open: async (who, width) => await served.open(who && accountOf(who), width),
    signIn: async (page, who) => await signIn(page, accountOf(who)),
  };
}

const signInOf = (signIns: readonly SignIn[], name: string) => signIns.find((each) => each.name === name)!;
