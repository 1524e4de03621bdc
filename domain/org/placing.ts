import { type Day, shortDate } from '../kernel/day.ts';
import { covers, overlaps, type Period } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { Placement, UnitType } from './unit.ts';

/** A unit with everywhere it has stood (lịch sử của đơn vị), earliest first. */
export interface UnitHistory {
  readonly unitId: string;
  readonly code: string | null;
  readonly placements: readonly Placement[];
  readonly version: number;
}

/** What holds of a unit for a period: name, type, parent, place, and the paper that made it so. */
export interface PlacementValues {
  readonly name: string;
  readonly type: UnitType;
  readonly parentId: string | null;
  readonly place: string | null;
  readonly decision: string | null;
}

/** What a change does to a history: nothing, a correction of one placement, or a new one that closes the one before it. */
export type Placing =
  | { readonly kind: 'same' }
  | { readonly kind: 'corrected'; readonly placementId: string; readonly values: PlacementValues; readonly until: Day | null }
  | {
      readonly kind: 'opened';
      readonly values: PlacementValues;
      readonly period: Period;
      /** Ends on the new one's first day. */
      readonly closes: string | null;
    };

/** A wish for a history: the values from a day on; `until` null keeps the end of what stood there. */
export interface PlacementWish {
  readonly values: PlacementValues;
  readonly from: Day;
  readonly until: Day | null;
}

export function placementOn(placements: readonly Placement[], on: Day): Placement | undefined {
  return placements.find((placement) => covers(placement.period, on));
}

/** The day nearest to `on` on which the unit stands: itself, else the last one before, else its first; `on` when it never stood. */
export function dayStood(placements: readonly Placement[], on: Day): Day {
  if (placementOn(placements, on)) return on;
  const before = placements.filter(({ period }) => period.from < on).at(-1);
  return (before ?? placements[0])?.period.from ?? on;
}

export function whyNotPlace(placements: readonly Placement[], wish: PlacementWish): Refusal[] {
  if (wish.until !== null && wish.until <= wish.from) return [{ kind: 'input', code: 'org.period-reversed', at: 'until' }];
  const there = placementOn(placements, wish.from);
  const period = periodOf(wish, there);
  const hit = placements.find((placement) => placement !== there && overlaps(placement.period, period));
  return hit
    ? [{ kind: 'state', code: 'org.overlaps-placement', at: 'from', facts: { name: hit.name, day: shortDate(hit.period.from) } }]
    : [];
}

/** Closes one placement and opens another; on a placement's own first day it is a correction (đính chính). */
export function place(placements: readonly Placement[], wish: PlacementWish): Placing {
  refuseIf(whyNotPlace(placements, wish));
  const there = placementOn(placements, wish.from);
  const period = periodOf(wish, there);
  const { values } = wish;
  if (there && sameValues(there, values) && there.period.until === period.until) return { kind: 'same' };
  if (there?.period.from === wish.from) return { kind: 'corrected', placementId: there.id, values, until: period.until };
  return { kind: 'opened', values, period, closes: there?.id ?? null };
}

function periodOf(wish: PlacementWish, there: Placement | undefined): Period {
  return { from: wish.from, until: wish.until ?? there?.period.until ?? null };
}

/** The decision alone does not make another placement. */
function sameValues(placement: Placement, values: PlacementValues): boolean {
  return (
    placement.name === values.name &&
    placement.type === values.type &&
    placement.parentId === values.parentId &&
    placement.place === values.place &&
    (values.decision === null || placement.decision === values.decision)
  );
}

/** The history after the change, earliest first. */
export function placed(unitId: string, placements: readonly Placement[], placing: Placing): readonly Placement[] {
  if (placing.kind === 'same') return placements;
  const kept = placements.map((placement) => {
    if (placing.kind === 'corrected' && placement.id === placing.placementId) {
      return { ...placement, ...placing.values, period: { from: placement.period.from, until: placing.until } };
    }
    if (placing.kind === 'opened' && placement.id === placing.closes) {
      return { ...placement, period: { from: placement.period.from, until: placing.period.from } };
    }
    return placement;
  });
  const opened =
    placing.kind === 'opened' ? [{ id: `new ${placing.period.from}`, unitId, ...placing.values, period: placing.period }] : [];
  return [...kept, ...opened].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
}

/**
 * The first place where following the parents comes back to the same unit: the unit and the day on which it begins, within the
 * placements given. Undefined when the tree is a tree on every day.
 */
export function firstCycle(placements: readonly Placement[]): { readonly unitId: string; readonly day: Day } | undefined {
  if (!mayCircle(placements)) return undefined;
  const days = [...new Set(placements.map((placement) => placement.period.from))].sort();
  for (const day of days) {
    const parents = new Map(placements.filter(({ period }) => covers(period, day)).map((one) => [one.unitId, one.parentId]));
    const unitId = cycleIn(parents);
    if (unitId !== undefined) return { unitId, day };
  }
  return undefined;
}

/** Whether somebody stands above themselves when all days are laid over one another; if not, then on no day. */
function mayCircle(placements: readonly Placement[]): boolean {
  const waiting = new Map<string, number>();
  const parentsOf = new Map<string, string[]>();
  for (const { unitId, parentId } of placements) {
    if (!waiting.has(unitId)) waiting.set(unitId, 0);
    if (parentId === null) continue;
    waiting.set(parentId, (waiting.get(parentId) ?? 0) + 1);
    const parents = parentsOf.get(unitId);
    if (parents) parents.push(parentId);
    else parentsOf.set(unitId, [parentId]);
  }
  const free = [...waiting].filter(([, below]) => below === 0).map(([unitId]) => unitId);
  for (let at = 0; at < free.length; at++) {
    for (const parent of parentsOf.get(free[at]!) ?? []) {
      const below = waiting.get(parent)! - 1;
      waiting.set(parent, below);
      if (below === 0) free.push(parent);
    }
  }
  return free.length < waiting.size;
}

function cycleIn(parents: ReadonlyMap<string, string | null>): string | undefined {
  const safe = new Set<string>();
  for (const start of parents.keys()) {
    const path = new Set<string>();
    let at: string | null | undefined = start;
    while (at !== null && at !== undefined && !safe.has(at)) {
      if (path.has(at)) return at;
      path.add(at);
      at = parents.get(at);
    }
    for (const unitId of path) safe.add(unitId);
  }
  return undefined;
}
