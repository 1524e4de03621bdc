import type { Day } from '#domain/kernel/day.ts';
import { placementOn } from '#domain/org/placing.ts';
import { type Course, type Tree, whyNotTakeBack } from '#domain/org/reorganisation.ts';
import { inWords } from '../words.ts';
import type { KeptReorganisation } from './reorganisationStore.ts';

/** A course in names. */
export function presentCourse(course: Course, tree: Tree, onDay: Day) {
  const founded = new Map(course.foundings.map(({ unitId, name }) => [unitId, name]));
  const nameOf = (unitId: string) => {
    const placements = tree.get(unitId)?.placements ?? [];
    return founded.get(unitId) ?? (placementOn(placements, onDay) ?? placements.at(-1))?.name ?? '';
  };
  const nameOrNone = (unitId: string | null) => (unitId === null ? null : nameOf(unitId));
  return {
    ends: course.ends.map(({ unitId, heirId }) => ({ name: nameOf(unitId), heir: nameOrNone(heirId) })),
    founded: course.foundings.map(({ name, parentId }) => ({ name, under: nameOrNone(parentId) })),
    changed: course.changes.map(({ unitId, values }) => {
      return { before: nameOf(unitId), after: values.name, under: nameOrNone(values.parentId) };
    }),
    followers: course.followers.map(({ unitId, parentId, parentBefore }) => {
      return { name: nameOf(unitId), from: nameOf(parentBefore), to: nameOf(parentId) };
    }),
  };
}

export function presentReorganisation(one: KeptReorganisation, today: Day) {
  const { id, onDay, decision, state, version } = one;
  return {
    id,
    onDay,
    decision,
    state,
    acts: one.acts.length,
    version,
    whyNot: { takeBack: whyNotTakeBack(one, today).map((refusal) => inWords(refusal)) },
  };
}
