import * as campaigns from '#api/campaigns.ts';
import * as criteria from '#api/criteria.ts';
import * as documents from '#api/documents.ts';
import * as plans from '#api/plans.ts';
import { addDays, type Day, yearOf } from '#domain/kernel/day.ts';
import { shareOut } from './shareOut.ts';
import type { Crew, LivedYear, World } from './world.ts';

type Plan = { readonly id: string; readonly version: number };

/**
 * Board, plan read and confirmed finding by finding, signed, sent, the committee's sheet, launch: steps 2 to 5. A document begins the
 * first year, the year before every other; a unit `beside` another lives the same year by the same sheet.
 */
export async function launchYear(
  world: World,
  crew: Crew,
  source: { bytes: Uint8Array; name: string } | LivedYear,
  beside?: LivedYear,
): Promise<LivedYear> {
  const { stage } = world;
  const clerk = stage.as(crew.clerk);
  const isFirst = 'bytes' in source;
  if (isFirst) await setUpBoard(world, crew);
  const written = isFirst
    ? await clerk(plans.uploadPlan, { unitId: crew.unitId, file: source })
    : await clerk(plans.renewPlan, { planId: source.planId, year: source.year + 1 });
  const moved = beside ? await toYear(world, crew, written, beside.year) : written;
  const confirmed = await confirmAll(world, crew.clerk, moved);
  const issued = await issue(world, crew, confirmed);
  await shareOut(world, crew.clerk, issued.id);
  const sheetId = beside?.sheetId ?? (isFirst ? await sheetFrom(world, issued.id) : source.sheetId);
  return await launch(world, crew, issued, sheetId);
}

/** A plan of another year is taken on as this year's: renewed, and the old draft withdrawn. */
async function toYear({ stage }: World, crew: Crew, plan: Plan, year: number): Promise<Plan> {
  const clerk = stage.as(crew.clerk);
  if ((await clerk(plans.showPlan, { planId: plan.id })).year === year) return plan;
  const renewed = await clerk(plans.renewPlan, { planId: plan.id, year });
  await clerk(plans.withdrawPlan, { planId: plan.id, version: plan.version, reason: `Dùng bản của năm ${year}.` });
  return renewed;
}

async function setUpBoard({ stage }: World, crew: Crew): Promise<void> {
  const today = await stage.today();
  const task = (personId: string, part: 'head' | 'deputy' | 'secretary', words: string) => ({ personId, part, task: words });
  await stage.as(crew.head)(plans.setUpBoard, {
    unitId: crew.unitId,
    decision: 'Quyết định số 01/QĐ-BVĐ',
    decidedOn: today,
    members: [
      task(crew.head, 'head', 'Phụ trách chung'),
      task(crew.coSigner, 'deputy', 'Phối hợp chấm điểm, kiểm tra'),
      task(crew.clerk, 'secretary', 'Tổng hợp hồ sơ, minh chứng'),
    ],
  });
}

/** Accepts what has a suggestion, passes over the rest with a reason, confirms the clean parts, then the plan. */
export async function confirmAll({ stage }: Pick<World, 'stage'>, clerkId: string, plan: Plan): Promise<Plan> {
  const clerk = stage.as(clerkId);
  let current: Plan = plan;
  const shown = await clerk(plans.showPlan, { planId: plan.id });
  for (const finding of shown.findings.filter((each) => each.severity !== 'note' && each.answer === null)) {
    current = await clerk(plans.settleFinding, {
      planId: plan.id,
      version: current.version,
      finding: finding.index,
      ...(finding.suggestion !== undefined
        ? { answer: 'accepted' as const }
        : { answer: 'dismissed' as const, reason: 'Giữ như bản đã ký, đã trao đổi với Ban vận động.' }),
    });
  }
  current = await clerk(plans.confirmClean, { planId: plan.id, version: current.version });
  const left = (await clerk(plans.showPlan, { planId: plan.id })).parts
    .filter((part) => !part.isConfirmed)
    .map((part) => part.key);
  if (left.length > 0) current = await clerk(plans.confirmParts, { planId: plan.id, version: current.version, parts: left });
  return await clerk(plans.confirmPlan, { planId: plan.id, version: current.version });
}

/** Signed by the head on a day that is not before any paper the plan stands on, and sent to both superiors. */
async function issue(world: World, crew: Crew, plan: Plan): Promise<Plan> {
  const { stage, unit } = world;
  const { reading } = await stage.as(crew.clerk)(plans.showPlan, { planId: plan.id });
  const cited = reading.legalBases.map((basis) => basis.date).filter((date): date is Day => date !== null);
  const latest = [...cited, await stage.today()].sort().at(-1)!;
  await stage.moveTo(latest);
  const issuedOn = await stage.today();
  const own = reading.number && yearOf(issuedOn) === world.scenario.firstYear ? reading.number : null;
  const number = own ?? (await nextNumber(world, crew, yearOf(issuedOn)));
  const signed = { planId: plan.id, version: plan.version, number, issuedOn };
  return await stage.as(crew.head)(plans.issuePlan, { ...signed, sendTo: [unit.committee, unit.federation] });
}

/** The next free number of the unit's register. */
async function nextNumber({ stage }: World, crew: Crew, year: number): Promise<string> {
  const { number } = await stage.as(crew.head)(documents.suggestNumber, { unitId: crew.unitId, typeName: 'Kế hoạch', year });
  return `${number.split('/')[0]}/KH-BVĐ`;
}

/** The committee's reviewer drafts the official sheet from the plan it was sent and issues it; from then on it never changes. */
async function sheetFrom({ stage, unit, person, scenario }: World, planId: string): Promise<string> {
  const reviewer = stage.as(person.reviewer);
  const { year } = await reviewer(plans.showPlan, { planId });
  const draft = await reviewer(criteria.draftSheet, {
    unitId: unit.committee,
    from: { kind: 'plan', planId },
    title: `Bảng chấm điểm năm ${year}`,
    source: `Hướng dẫn chấm điểm của ${scenario.committee}`,
    subjectType: scenario.type,
  });
  const issued = await reviewer(criteria.issueSheet, {
    sheetId: draft.id,
    version: draft.version,
    issuedOn: await stage.today(),
  });
  return issued.id;
}

async function launch({ stage, unit }: World, crew: Crew, plan: Plan, sheetId: string): Promise<LivedYear> {
  await stage.moveTo(addDays(await stage.today(), 3));
  const head = stage.as(crew.head);
  const { windows, year } = await head(campaigns.showLaunch, { planId: plan.id });
  const launched = await head(campaigns.launchCampaign, {
    planId: plan.id,
    version: plan.version,
    sheetId,
    superiors: [
      { unitId: unit.committee, part: 'recognises' },
      { unitId: unit.federation, part: 'follows' },
    ],
    windows,
  });
  return { year, planId: plan.id, campaignId: launched.id, sheetId };
}
