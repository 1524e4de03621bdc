import { type Day, shortDate, yearOf } from '../kernel/day.ts';
import type { Window } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { Campaign, Superior, WindowKind } from '../plans/campaign.ts';
import { whyNotLaunchPlan } from '../plans/issue.ts';
import type { Plan } from '../plans/plan.ts';
import {
  type Inheritance,
  type Inherited,
  inheritedBeside,
  type SeriesYear,
  suggestedSeries,
  whyNotContinue,
  whyNotInherit,
  whyNotSharePledges,
} from '../plans/series.ts';
import { whyNotWindows } from '../plans/windows.ts';
import type { ScoreSheet } from './scoreSheet.ts';

/** What a launch fixes: the plan, its sheet, who receives, and when (nội dung phát động). */
export interface Launch {
  readonly windows: Readonly<Record<WindowKind, Window>>;
  readonly superiors: readonly Superior[];
  /** The campaign of an earlier year that this one goes on with; null: a new movement; undefined: as the plan, sheet and recogniser say. */
  readonly continues?: string | null | undefined;
  /** The campaign of the same year whose registrations are shared; null: persons sign for this one. */
  readonly pledgesIn: string | null;
  /** Which years an heir goes on with, and why; null where it said nothing. */
  readonly inheritance?: Inheritance | null;
}

/** What the site knows at the moment of launching. */
export interface LaunchPlace {
  readonly now: string;
  /** The plan was launched before. */
  readonly isLaunched: boolean;
  /** The bodies that a unit like this one may answer to: those above it and theirs. */
  readonly possibleSuperiors: readonly string[];
  /** Of a unit that ended, the day. */
  readonly endedOn?: Day | null;
  /** Every launched year of the unit, and of those whose heir it is. */
  readonly years: readonly SeriesYear[];
  /** The unit and those above it. */
  readonly standing: readonly string[];
}

const sheetNotIssued = { draft: 'criteria.sheet-not-issued-draft', retired: 'criteria.sheet-not-issued-retired' } as const;

/** Why the launch is refused: the plan's own reasons, a sheet not issued or not of this unit's bodies, not one recogniser, windows out of order. */
export function whyNotLaunch(plan: Plan, sheet: ScoreSheet, launch: Launch, place: LaunchPlace): Refusal[] {
  return [
    ...whyNotLaunchPlan(plan, place.isLaunched),
    ...whyNotSheet(plan, sheet, launch, place),
    ...whyNotSuperiors(plan, launch.superiors, place),
    ...whyNotWindows(launch.windows, place.now),
    ...whyNotContinue(place.years, launch.continues, plan.year),
    ...whyNotInherit(inheritedIn(plan, sheet, launch, place), launch.inheritance ?? null),
    ...whyNotSharePledges(place.years, launch.pledgesIn, plan.year),
    ...whyNotAfterEnd(plan, place),
  ];
}

function whyNotSheet(plan: Plan, sheet: ScoreSheet, { superiors }: Launch, { standing }: LaunchPlace): Refusal[] {
  const at = 'sheetId';
  if (sheet.state !== 'issued') return [{ kind: 'input', code: sheetNotIssued[sheet.state], at }];
  return mayUse(sheet, plan.unitId, [...standing, ...superiors.map((superior) => superior.unitId)])
    ? []
    : [{ kind: 'input', code: 'criteria.sheet-of-others', at }];
}

/** A unit that ended has no year after that in which it did: its heir launches. Years before may still be entered. */
function whyNotAfterEnd({ year }: Plan, { endedOn = null }: LaunchPlace): Refusal[] {
  if (endedOn === null || year <= yearOf(endedOn)) return [];
  return [{ kind: 'state', code: 'plans.unit-ended', facts: { day: shortDate(endedOn), year } }];
}

/** A unit uses its own sheets, and those of the bodies it answers to; a sheet that another unit entered for itself is not theirs. */
export function mayUse(sheet: Pick<ScoreSheet, 'unitId' | 'enteredFor'>, unitId: string, bodies: readonly string[]): boolean {
  if (sheet.enteredFor !== null) return sheet.enteredFor === unitId;
  return sheet.unitId === unitId || bodies.includes(sheet.unitId);
}

function whyNotSuperiors(plan: Plan, superiors: readonly Superior[], place: LaunchPlace): Refusal[] {
  const ids = superiors.map((superior) => superior.unitId);
  const recognisers = superiors.filter((superior) => superior.part === 'recognises').length;
  return [
    ...(recognisers === 1 ? [] : [{ kind: 'input', code: 'plans.one-recogniser', at: 'superiors' } as const]),
    ...(new Set(ids).size === ids.length ? [] : [{ kind: 'input', code: 'plans.superior-twice', at: 'superiors' } as const]),
    ...ids.flatMap((id, index): Refusal[] =>
      id !== plan.unitId && place.possibleSuperiors.includes(id)
        ? []
        : [{ kind: 'input', code: 'plans.not-a-superior', at: `superiors.${index}.unitId` }],
    ),
  ];
}

/** The year begins: windows are open from their days, and everybody concerned is told (phát động). */
export function launchOf(id: string, plan: Plan, sheet: ScoreSheet, launch: Launch, place: LaunchPlace): Campaign {
  refuseIf(whyNotLaunch(plan, sheet, launch, place));
  const { windows, superiors } = launch;
  const { now: launchedAt } = place;
  return {
    id,
    planId: plan.id,
    unitId: plan.unitId,
    year: plan.year,
    sheetId: sheet.id,
    seriesId: goneOnWith(plan, sheet, launch, place)?.seriesId ?? id,
    pledgesIn: launch.pledgesIn ?? id,
    windows,
    superiors,
    launchedAt,
    version: 1,
  };
}

/** The series that the head named, else the one that follows from plan, sheet and recogniser; undefined: a new one. */
function goneOnWith(
  plan: Plan,
  sheet: ScoreSheet,
  { continues, superiors }: Launch,
  { years }: LaunchPlace,
): SeriesYear | undefined {
  if (continues !== undefined) return years.find(({ campaignId }) => campaignId === continues);
  const recogniserId = superiors.find(({ part }) => part === 'recognises')?.unitId ?? null;
  const { year, renewedFrom } = plan;
  return suggestedSeries(years, { year, renewedFrom, sheetFamilyId: sheet.familyId, recogniserId });
}

/** What came to the unit from others and bears on this launch. */
export function inheritedIn(plan: Plan, sheet: ScoreSheet, launch: Launch, place: LaunchPlace): Inherited {
  const main = goneOnWith(plan, sheet, launch, place);
  return inheritedBeside(place.years, plan.unitId, main?.campaignId ?? null, plan.year);
}

/** Why a window cannot be moved: it has closed, the move is backwards, or the order of the four breaks. */
export function whyNotMoveWindow(campaign: Campaign, kind: WindowKind, to: Window, now: string): Refusal[] {
  if (campaign.windows[kind].closesAt <= now) return [{ kind: 'state', code: 'plans.window-closed', facts: { window: kind } }];
  const moved = whyNotWindows({ ...campaign.windows, [kind]: to }, now);
  return moved.filter((refusal) => refusal.code !== 'plans.window-past' || refusal.at === `windows.${kind}`);
}

/** The campaign with one window moved. */
export function moveWindow(campaign: Campaign, kind: WindowKind, to: Window, now: string): Campaign {
  refuseIf(whyNotMoveWindow(campaign, kind, to, now));
  return { ...campaign, windows: { ...campaign.windows, [kind]: to }, version: campaign.version + 1 };
}
