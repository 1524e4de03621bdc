import { allowed, type Bases, counts, type Limit } from './limit.ts';
import type { Nominee } from './nominee.ts';

/** A number of places that some of those put forward share (chỗ trong hạn mức): of a limit, for one unit of it, or one for each subject. */
export interface Room {
  readonly key: string;
  /** Null: nobody is commended twice for one achievement (không khen nhiều lần cho một thành tích). */
  readonly limitKey: string | null;
  /** The unit it is for, where the limit is meant for each. */
  readonly unitId: string | null;
  readonly max: number;
  readonly holds: (nominee: Nominee) => boolean;
}

const unitsOf = (limit: Limit, nominees: readonly Nominee[]): readonly (string | null)[] =>
  limit.reach === 'all'
    ? [null]
    : [...new Set(nominees.filter((one) => counts(limit, one)).map(({ byUnitId }) => byUnitId))].sort();

const holdsFor = (limit: Limit, unitId: string | null) => (one: Nominee) =>
  counts(limit, one) && (unitId === null || one.byUnitId === unitId);

const keyOf = (limit: Limit, unitId: string | null) => `${limit.key}@${unitId ?? '*'}`;

/** The groups a limit counts apart: all, or each unit. */
export function groupsOf(limit: Limit, nominees: readonly Nominee[]): readonly Omit<Room, 'max'>[] {
  return unitsOf(limit, nominees).map((unitId) => ({
    ...{ key: keyOf(limit, unitId), limitKey: limit.key, unitId },
    holds: holdsFor(limit, unitId),
  }));
}

/** The rooms of the limits that cut, and one for each subject; in an order of their own. */
export function roomsOf(limits: readonly Limit[], bases: Bases): readonly Room[] {
  const hard = limits.filter(({ force, measure }) => force === 'hard' && (measure === 'max' || measure === 'max-share'));
  const ofLimits = hard.flatMap((limit) =>
    groupsOf(limit, bases.nominees).map((group) => ({ ...group, max: allowed(limit, bases, group.unitId) })),
  );
  return [...ofLimits.sort((a, b) => (a.key < b.key ? -1 : 1)), ...subjectRooms(bases.nominees)];
}

function subjectRooms(nominees: readonly Nominee[]): readonly Room[] {
  const subjects = nominees.map(({ subjectId }) => subjectId);
  const twice = [...new Set(subjects.filter((id, at) => subjects.indexOf(id) !== at))].sort();
  return twice.map((id) => ({
    ...{ key: `subject:${id}`, limitKey: null, unitId: null, max: 1 },
    holds: (one: Nominee) => one.subjectId === id,
  }));
}
