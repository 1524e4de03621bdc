import type { Day } from '#domain/kernel/day.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import type { Placement } from '#domain/org/unit.ts';
import { type Standing, unitsHeldAs } from '#domain/people/actor.ts';
import { reportReaders, whyNotSeeReport } from '#domain/reports/policy.ts';
import { whyNotOn } from '#domain/reports/reportDay.ts';
import type { Context } from '../kernel/action.ts';
import { listPlacements, standingOf } from '../org/store.ts';
import { reportingDay } from './placeStore.ts';
import { keptFrom, placedOn } from './unitYearStore.ts';
import type { Asked } from './yearFigures.ts';

/** The unit a report is about, as it was on the day of its geography. */
export interface Seen {
  readonly placement: Placement;
  /** Where it stands today. */
  readonly standing: Standing;
  /** The day whose units the figures stand under. */
  readonly placedOn: Day;
  readonly isBody: boolean;
}

const bodies: readonly string[] = ['steering-committee', 'upper-union'];

/** @throws Refused (unseen) where there is no such unit, or its figures are not this person's to read; (input) for a day that no report can be given of. */
export async function seeReport({ tx, actor, today }: Context, asked: Asked): Promise<Seen> {
  const { unitId, year, geography } = asked;
  const placements = await listPlacements(tx, [unitId]);
  if (placements.length === 0) throw new Refused([{ kind: 'unseen', code: 'org.not-found' }]);
  const standing = await standingOf(tx, unitId, today);
  refuseIf(whyNotSeeReport(actor, standing));
  if (asked.on !== undefined) refuseIf(whyNotOn(asked.on, await keptFrom(tx), today));
  const taken = (await placedOn(tx)) ?? today;
  const on = geography === 'was' ? reportingDay(year, asked.on ?? taken) : taken;
  const placement = placements.findLast(({ period }) => period.from <= on) ?? placements[0]!;
  return { placement, standing, placedOn: on, isBody: bodies.includes(placement.type) };
}

/** Where the actor reads reports, each unit as it stands or last stood. */
export async function readingPlaces({ tx, actor, today }: Context): Promise<readonly Placement[]> {
  const all = await listPlacements(tx, unitsHeldAs(actor, reportReaders));
  const last = new Map<string, Placement>();
  for (const placement of all) if (placement.period.from <= today) last.set(placement.unitId, placement);
  return [...last.values()];
}

export const isBody = ({ type }: Placement): boolean => bodies.includes(type);
