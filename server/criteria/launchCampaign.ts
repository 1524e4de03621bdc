import type { z } from 'zod';
import * as api from '#api/campaigns.ts';
import { inheritedIn, launchOf, whyNotLaunch } from '#domain/criteria/launch.ts';
import { whyNotLaunchAs } from '#domain/criteria/policy.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { districtsEnded } from '#domain/law/recognisingPowers.ts';
import { whyNotOfDistrict } from '#domain/plans/authority.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { windowsOf } from '#domain/plans/windows.ts';
import { action, type Context } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { endOf, placementsOfUnits, standingOf } from '../org/store.ts';
import { bodiesOf } from '../plans/authorityStore.ts';
import { addInheritance } from '../plans/inheritanceStore.ts';
import { lockPlan } from '../plans/planStore.ts';
import { sentTo } from '../plans/recipientStore.ts';
import { addCampaign, findCampaignOfPlan, lockSeries } from '../plans/store.ts';
import { listPossibleSuperiors } from '../plans/superiorStore.ts';
import { loadSheet } from './store.ts';

type Input = z.output<typeof api.launchCampaign.input>;

/** The head begins the year on an issued plan with an issued sheet, towards its superiors; everybody concerned is told. */
export const launchCampaign = action({
  name: 'campaigns.launch',
  input: api.launchCampaign.input,
  async run(input, context) {
    const { tx, actor, now, today, newId, record } = context;
    const plan = await lockPlan(tx, input.planId);
    refuseIf(whyNotLaunchAs(actor, plan, await sentTo(tx, plan.id), input.paper !== undefined));
    const sheet = await loadSheet(tx, input.sheetId);
    const { superiors: asked, continues, pledgesIn: shared, inheritance } = input;
    const launch = {
      windows: windowsOf(input.windows, input.latest),
      superiors: asked,
      continues,
      pledgesIn: shared,
      inheritance,
    };
    const place = await placeOf(plan, context);
    refuseIf([
      ...whyNotCurrent(plan.version, input.version),
      ...whyNotLaunch(plan, sheet, launch, place),
      ...(await whyNotTowards(plan, input, context)),
    ]);

    const paperHash = input.paper ? await keepPaper(context, input.paper) : null;
    const campaign = launchOf(newId(), plan, sheet, launch, place);
    await addCampaign(tx, { ...campaign, launchedBy: actor.personId, paperHash });
    const came = inheritedIn(plan, sheet, launch, place);
    await addInheritance(tx, campaign, came, inheritance, { personId: actor.personId, now, today });
    const { id, unitId, year, planId, sheetId, seriesId, pledgesIn, superiors, windows } = campaign;
    const content = { unitId, year, planId, sheetId, seriesId, pledgesIn, superiors, windows };
    const hash = contentHash(content);
    record({
      type: 'campaign.launched',
      subjectId: id,
      body: { ...content, hash, ...daysOf(input), ...(came.others.length > 0 ? { inheritance } : {}) },
    });
    return { id, year, launchedAt: now, hash };
  },
});

/** A year that is decided on after the districts ended goes to none of their bodies. */
async function whyNotTowards({ year }: Plan, { superiors }: Input, { tx, today }: Context): Promise<Refusal[]> {
  if (year < yearOf(districtsEnded.from)) return [];
  const recognising = superiors.filter(({ part }) => part === 'recognises').map(({ unitId }) => unitId);
  const placements = [...(await placementsOfUnits(tx, recognising, today)).values()];
  const bodies = await bodiesOf(tx, placements, today);
  return bodies.flatMap((body, at) => whyNotOfDistrict({ ...body, name: placements[at]!.name }, today));
}

const daysOf = ({ windows, latest }: Input) => ({ days: windows, latest: latest ?? '24:00' });

/** What else decides: the other years of the unit, the bodies above it. */
async function placeOf(plan: Plan, { tx, now, today }: Context) {
  const standing = await standingOf(tx, plan.unitId, today);
  const superiors = await listPossibleSuperiors(tx, plan.unitId, today);
  return {
    now,
    isLaunched: (await findCampaignOfPlan(tx, plan.id)) !== undefined,
    endedOn: await endOf(tx, plan.unitId, today),
    years: await lockSeries(tx, plan.unitId, today),
    possibleSuperiors: superiors.map((superior) => superior.unitId),
    standing: [standing.unitId, ...standing.above],
  };
}
