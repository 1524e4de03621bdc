import type { Day } from '#domain/kernel/day.ts';
import { placementOn } from '#domain/org/placing.ts';
import {
  type Act,
  type Course,
  heirBy,
  type Reorganisation,
  subjectsOf,
  type Tree,
  targetsOf,
  whyNotTakeBack,
} from '#domain/org/reorganisation.ts';
import type { Placement } from '#domain/org/unit.ts';
import { inWords, wordsOf } from '../words.ts';
import type { KeptReorganisation } from './reorganisationStore.ts';

/** Of a list no more is sent; its count is. */
const mostShown = 100;
const shown = <Item>(items: readonly Item[]): Item[] => items.slice(0, mostShown);

/** Names on the day, of what stands and of what is founded. */
export function namesIn(reorganisation: Reorganisation, tree: Tree): (unitId: string) => string {
  const founded = new Map(reorganisation.foundings.map(({ unitId, name }) => [unitId, name]));
  return (unitId) => {
    const placements = tree.get(unitId)?.placements ?? [];
    return founded.get(unitId) ?? (dayBefore(placements, reorganisation.onDay) ?? placements.at(-1))?.name ?? '';
  };
}

/** As it stood before the day, so that a page of what was carried out names the old. */
function dayBefore(placements: readonly Placement[], on: Day) {
  const before = placements.filter(({ period }) => period.from < on).at(-1);
  return before ?? placementOn(placements, on);
}

/** A course in names. */
export function presentCourse(course: Course, nameOf: (unitId: string) => string) {
  const nameOrNone = (unitId: string | null) => (unitId === null ? null : nameOf(unitId));
  return {
    ends: shown(course.ends).map(({ unitId, heirId }) => ({ name: nameOf(unitId), heir: nameOrNone(heirId) })),
    founded: shown(course.foundings).map(({ name, parentId }) => ({ name, under: nameOrNone(parentId) })),
    changed: shown(course.changes).map(({ unitId, values }) => {
      return { before: nameOf(unitId), after: values.name, under: nameOrNone(values.parentId) };
    }),
    followers: shown(course.followers).map(({ unitId, parentId, parentBefore }) => {
      return { name: nameOf(unitId), from: nameOf(parentBefore), to: nameOf(parentId) };
    }),
  };
}

/** Its acts in names, then what is founded out of nothing. */
export function presentLines(reorganisation: Reorganisation, nameOf: (unitId: string) => string) {
  const founded = new Set(reorganisation.foundings.map(({ unitId }) => unitId));
  const reached = new Set(reorganisation.acts.flatMap(targetsOf));
  const lines = reorganisation.acts.map((act, index) => ({
    kind: act.kind,
    kindName: wordsOf(`act.${act.kind}`),
    index,
    from: shown(subjectsOf(act)).map((id) => ({ id, name: nameOf(id) })),
    to: endsIn(act).map(({ id, name }) => {
      return { id, name: name ?? nameOf(id), isHeir: heirBy(act) === id, isFounded: founded.has(id) };
    }),
    reason: act.kind === 'dissolve' || act.kind === 'end-union' ? act.reason : null,
  }));
  const bare = reorganisation.foundings.flatMap(({ unitId: id, name }, index) =>
    reached.has(id)
      ? []
      : [
          {
            ...{ kind: 'found' as const, kindName: wordsOf('act.found'), index, from: [], reason: null },
            to: [{ id, name, isHeir: false, isFounded: true }],
          },
        ],
  );
  return [...lines, ...bare];
}

function endsIn(act: Act): readonly { readonly id: string; readonly name?: string }[] {
  return act.kind === 'change' ? [{ id: act.unitId, name: act.name }] : shown(targetsOf(act)).map((id) => ({ id }));
}

/** Every list of a reorganisation in names, none longer than a page, with how long each is. */
export function presentWhole(reorganisation: Reorganisation, course: Course | null, tree: Tree) {
  const nameOf = namesIn(reorganisation, tree);
  const lines = presentLines(reorganisation, nameOf);
  const count = (items: readonly unknown[] | undefined) => items?.length ?? 0;
  return {
    lines: shown(lines),
    ...(course ? presentCourse(course, nameOf) : { ends: [], founded: [], changed: [], followers: [] }),
    counts: {
      lines: lines.length,
      ends: count(course?.ends),
      founded: count(course?.foundings),
      changed: count(course?.changes),
      followers: count(course?.followers),
      unions: reorganisation.acts.filter(({ kind }) => kind === 'end-union').length,
    },
  };
}

export function presentReorganisation(one: KeptReorganisation, today: Day) {
  const { id, onDay, decision, state, version } = one;
  return {
    id,
    onDay,
    decision,
    state,
    stateName: wordsOf(`reorganisation-state.${state}`),
    acts: one.acts.length,
    version,
    whyNot: { takeBack: whyNotTakeBack(one, today).map((refusal) => inWords(refusal)) },
  };
}
