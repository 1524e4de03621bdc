import type { z } from 'zod';
import * as api from '#api/campaigns.ts';
import { whyNotLaunchAs } from '#domain/criteria/policy.ts';
import type { ScoreSheet } from '#domain/criteria/scoreSheet.ts';
import { type Day, dayOf, yearOf } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { holidaysOf, isCovered } from '#domain/law/holidays.ts';
import { type LocalRule, powersWithLocal } from '#domain/law/localRules.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { type Body, suggestedBodies } from '#domain/plans/authority.ts';
import { whyNotLaunchPlan } from '#domain/plans/issue.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { whyNotDraftAs } from '#domain/plans/policy.ts';
import { deadlineIn, proposedWindows } from '#domain/plans/windows.ts';
import type { Tx } from '../db/connection.ts';
import { view } from '../kernel/action.ts';
import { placementsOfUnits, unitNames } from '../org/store.ts';
import { bodiesOf, powersFor, presentPower } from '../plans/authorityStore.ts';
import { localRuleOf } from '../plans/localRuleStore.ts';
import { loadPlan, planTitles } from '../plans/planStore.ts';
import { sentTo } from '../plans/recipientStore.ts';
import { findCampaignOfPlan, listSeries } from '../plans/store.ts';
import { listPossibleSuperiors } from '../plans/superiorStore.ts';
import { inWords, wordsOf } from '../words.ts';
import { listUsableSheets } from './store.ts';

type Input = z.output<typeof api.showLaunch.input>;

/** What the launch of a plan can be made of: sheets, superiors, and windows counted back over working days. */
export const showLaunch = view({
  name: 'campaigns.showLaunch',
  input: api.showLaunch.input,
  async run(input, { tx, actor, today }) {
    const plan = await loadPlan(tx, input.planId);
    const to = await sentTo(tx, plan.id);
    refuseIf(whyNotDraftAs(actor, plan, to));
    const superiors = await listPossibleSuperiors(tx, plan.unitId, today);
    const bodies = superiors.map((superior) => superior.unitId);
    const sheets = await listUsableSheets(tx, plan.unitId, bodies);
    const years = await listSeries(tx, plan.unitId, today);
    const named = [
      plan.unitId,
      ...sheets.map((sheet) => sheet.unitId),
      ...years.flatMap((one) => [one.recogniserId, one.unitId]),
    ];
    const names = await unitNames(tx, named, today);
    const plans = await planTitles(
      tx,
      years.map((one) => one.planId),
    );
    const deadline = deadlineOf(plan, input);
    const isLaunched = (await findCampaignOfPlan(tx, plan.id)) !== undefined;
    return {
      planId: plan.id,
      planTitle: plan.title,
      unitId: plan.unitId,
      unitName: names.get(plan.unitId) ?? '',
      year: plan.year,
      deadline,
      windows: proposedWindows(today, deadline),
      holidays: [...holidaysOf(yearOf(today)), ...(plan.year === yearOf(today) ? [] : holidaysOf(plan.year))],
      holidaysKnown: isCovered(plan.year),
      sheets: sheets.map((sheet) => presentChoice(sheet, names.get(sheet.unitId) ?? '')),
      superiors: superiors.map(({ unitId, name, type }) => ({ unitId, name, typeName: wordsOf(`unit-type.${type}`) })),
      powers: powersOn(await bodiesOf(tx, superiors, today), deadline.on, await localOf(tx, plan, deadline.on)),
      renewedFrom: plan.renewedFrom,
      years: years.map((one) => ({
        ...one,
        planTitle: plans.get(one.planId)?.title ?? '',
        planNumber: plans.get(one.planId)?.number ?? null,
        unitName: names.get(one.unitId) ?? '',
        recogniserName: names.get(one.recogniserId) ?? '',
      })),
      withPaper: !holdsAt(actor, ['unit-head'], plan.unitId) && plan.paperHash === null,
      whyNot: {
        launch: [...whyNotLaunchAs(actor, plan, to, true), ...whyNotLaunchPlan(plan, isLaunched)].map((refusal) =>
          inWords(refusal),
        ),
      },
    };
  },
});

/** The rule of the unit's own place on that day. */
async function localOf(tx: Tx, { unitId }: Plan, on: Day): Promise<LocalRule | undefined> {
  const type = (await placementsOfUnits(tx, [unitId], on)).get(unitId)?.type ?? '';
  return await localRuleOf(tx, { bodyId: unitId, titleKind: type, on });
}

/** Who has the power on the day by which the year is decided on, first and again; once where both are one. */
function powersOn(bodies: readonly Body[], on: Day, local: LocalRule | undefined) {
  const shown = (['first', 'again'] as const).flatMap((recognition) =>
    powersWithLocal(powersFor(recognition), local, recognition)
      .filter(({ period }) => covers(period, on))
      .map((power) => {
        const { body, reviewers, law, isCertain } = presentPower(power, null);
        return { recognition, on, body, reviewers, law, isCertain, ...suggestedBodies(bodies, power, on) };
      }),
  );
  return shown.filter(({ body }, at) => shown.findIndex((one) => one.body === body) === at);
}

/** The day given, else the plan's own words, else 15 December, by which files of a year usually go up. */
function deadlineOf(plan: Plan, { deadline, meaning }: Input) {
  if (deadline) return { on: deadline, meaning: meaning ?? 'at-latest', from: 'given' } as const;
  const own = deadlineIn(plan.reading.deadlines, plan.year);
  if (own) return { ...own, from: 'plan' } as const;
  return { on: dayOf(plan.year, 12, 15), meaning: 'at-latest', from: 'usual' } as const;
}

function presentChoice({ id, title, unitId, familyId, edition, isSample, body }: ScoreSheet, unitName: string) {
  const groups = body.groups.map(({ code, text, maxPoints, minPoints, lines }) => ({
    code,
    text,
    maxPoints,
    minPoints,
    lineCount: lines.length,
  }));
  return {
    id,
    title,
    unitId,
    unitName,
    familyId,
    edition,
    isSample,
    totalPoints: body.totalPoints,
    passPoints: body.passPoints,
    groups,
  };
}
