import * as criteria from '#api/criteria.ts';
import * as todayApi from '#api/today.ts';
import type { SheetBody } from '#domain/criteria/scoreSheet.ts';
import { dayOf } from '#domain/kernel/day.ts';
import { confer } from './conferences.ts';
import { evaluateAll } from './evaluate.ts';
import { fillPapers } from './fillPapers.ts';
import { type KeptTitle, keepTitleFiles } from './keepTitleFiles.ts';
import { settleTheYear } from './life.ts';
import { type AssessmentReport, decide } from './outcome.ts';
import { launchYear } from './preparePlan.ts';
import { draftEnrolment, enrol, pledgeAll, pledgeSome, send } from './register.ts';
import { appraise, scoreAndSubmit } from './score.ts';
import { closeTasks } from './shareOut.ts';
import { pledgeTeams } from './teams.ts';
import { workThroughTheYear } from './work.ts';
import type { Crew, LivedYear, World } from './world.ts';

export interface StepReport {
  readonly year: number;
  readonly step: number;
  readonly state: string;
}

/** What the demo says it lived. */
export interface Lived {
  readonly steps: readonly StepReport[];
  readonly assessments: readonly AssessmentReport[];
  readonly titles: readonly KeptTitle[];
}

/** Whole years of one unit, a neighbour beside it, and the next year launched, so that work waits for everyone. */
export async function live(world: World, plan: { bytes: Uint8Array; name: string }, years: number): Promise<Lived> {
  const { scenario, stage } = world;
  const crew: Crew = {
    unitId: world.unit.unit,
    clerk: world.person.clerk,
    head: world.person.head,
    coSigner: world.person.coSigner,
    staff: scenario.staff,
  };
  const steps: StepReport[] = [];
  const assessments: AssessmentReport[] = [];
  const titles: Lived['titles'][number][] = [];
  let lived: LivedYear | undefined;
  let beside: Neighbour | undefined;
  for (let nth = 0; nth < years; nth++) {
    if (lived) await stage.moveTo(dayOf(lived.year + 1, 1, 6));
    lived = await launchYear(world, crew, lived ?? plan);
    world.say(`Năm ${lived.year}: đã phát động, đang sống cả năm…`);
    const isLast = nth === years - 1;
    beside = isLast ? await startNeighbour(world, plan, lived) : undefined;
    const outcome = await liveYear(world, crew, lived, nth, beside);
    assessments.push(outcome.report);
    steps.push(...(await stepsOf(world, lived.year)));
    if (outcome.title)
      titles.push(await keepTitleFiles(stage, crew.clerk, { unit: scenario.unitName, year: lived.year, ...outcome.title }));
  }
  await openNextYear(world, crew, lived!, beside!);
  world.say(`Đã mở năm ${lived!.year + 1}; ngày của trang là ${await stage.today()}.`);
  return { steps, assessments, titles };
}

async function liveYear(world: World, crew: Crew, lived: LivedYear, nth: number, beside: Neighbour | undefined) {
  const body = await bodyOf(world, lived);
  await confer(world, crew, lived, 'opening');
  await pledgeAll(world, crew, lived, [world.person.teacher, world.person.coSigner]);
  await pledgeTeams(world, crew, lived);
  if (beside) await pledgeAll(world, beside.crew, beside.lived, []);
  await enrol(world, crew, lived, lived.year - nth, nth === 0);
  if (beside) await enrol(world, beside.crew, beside.lived, lived.year, false);
  const driveId = await settleTheYear(world, crew, lived, body);
  await workThroughTheYear(world, crew, lived, body, 11, driveId);
  await evaluateAll(world, crew, lived);
  await closeTasks(world, crew, lived.planId);
  const assessmentId = await scoreAndSubmit(world, crew, lived, body);
  const theirs = beside && (await bodyOf(world, beside.lived));
  const other = beside && (await scoreAndSubmit(world, beside.crew, beside.lived, theirs!));
  await appraise(world, lived.year, assessmentId, body);
  if (other) await appraise(world, lived.year, other, theirs!);
  const outcome = await decide(world, crew, lived, assessmentId, body);
  await confer(world, crew, lived, 'year-end');
  await fillPapers(world, lived);
  return outcome;
}

interface Neighbour {
  readonly crew: Crew;
  readonly lived: LivedYear;
}

/** The neighbour lives the last year by the same plan, up to an appraisal that waits for its notice. */
async function startNeighbour(world: World, plan: { bytes: Uint8Array; name: string }, lived: LivedYear): Promise<Neighbour> {
  const { person, unit } = world;
  const crew: Crew = {
    unitId: unit.neighbour,
    clerk: person.neighbourClerk,
    head: person.neighbourHead,
    coSigner: person.neighbourUnion,
    staff: 9,
  };
  return { crew, lived: await launchYear(world, crew, plan, lived) };
}

/** The next year is launched in both units and left in the middle: pledges to sign, one enrolment to write, one to answer. */
async function openNextYear(world: World, crew: Crew, lived: LivedYear, beside: Neighbour): Promise<void> {
  const { stage } = world;
  await stage.moveTo(dayOf(lived.year + 1, 1, 10));
  const next = await launchYear(world, crew, lived);
  const theirs = await launchYear(world, beside.crew, beside.lived);
  await pledgeSome(world, crew, next);
  await pledgeSome(world, beside.crew, theirs);
  await draftEnrolment(world, crew, next, next.year);
  await draftEnrolment(world, beside.crew, theirs, theirs.year - 1);
  await send(world, beside.crew, theirs);
}

async function bodyOf({ stage, person }: World, lived: LivedYear): Promise<SheetBody> {
  return (await stage.as(person.reviewer)(criteria.showSheet, { sheetId: lived.sheetId })).body;
}

async function stepsOf({ stage, person }: World, year: number): Promise<StepReport[]> {
  const { years } = await stage.as(person.clerk)(todayApi.showToday, {});
  const shown = years.find((each) => each.year === year);
  return (shown?.steps ?? []).map((step) => ({ year, step: step.number, state: step.state }));
}
