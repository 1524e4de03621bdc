import type { Day } from '../kernel/day.ts';
import type { Succession } from './unit.ts';

/** Who answers on a day for what a unit had (đơn vị kế thừa): a unit that stands, or the one that ended without an heir, with the act that ended it. */
export interface Heir {
  readonly unitId: string;
  /** The acts that led from the unit to its heir, earliest first. */
  readonly through: readonly Succession[];
  readonly endedBy: Succession | null;
}

/** The act by which a unit ended. Each unit ends once, and one act at most names its heir. */
function endOf(unitId: string, successions: readonly Succession[], on: Day): Succession | undefined {
  return successions.find(
    (one) => one.fromUnitId === unitId && one.ends && (one.isHeir || one.toUnitId === null) && one.onDay <= on,
  );
}

/**
 * Titles, cycles and open cases of a unit are those of its heir from the day of the act on. An heir stands on the day it inherits and
 * what has ended never stands again, so that every way ends.
 */
export function heirOn(unitId: string, successions: readonly Succession[], on: Day): Heir {
  const through: Succession[] = [];
  let at = unitId;
  for (;;) {
    const end = endOf(at, successions, on);
    if (!end) return { unitId: at, through, endedBy: null };
    if (end.toUnitId === null) return { unitId: at, through, endedBy: end };
    through.push(end);
    at = end.toUnitId;
  }
}

/** The units whose heir on a day a unit is, itself first (nguồn gốc của đơn vị). */
export function inheritedBy(unitId: string, successions: readonly Succession[], on: Day): readonly string[] {
  const found = [unitId];
  for (let at = 0; at < found.length; at += 1) {
    for (const one of successions) {
      if (one.toUnitId === found[at] && one.isHeir && one.ends && one.onDay <= on) found.push(one.fromUnitId);
    }
  }
  return found;
}
