import { type Day, shortDate } from '../kernel/day.ts';
import { grouped } from '../kernel/grouped.ts';
import { covers } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { tidy } from '../kernel/vietnamese.ts';
import { firstCycle, type PlacementValues, place, placed, placementOn, type UnitHistory, whyNotPlace } from './placing.ts';
import type { Placement, Succession, UnitType } from './unit.ts';

/** A unit that a reorganisation founds (đơn vị thành lập mới); its acts name it by this id. */
export interface Founding {
  readonly unitId: string;
  readonly code: string | null;
  readonly name: string;
  readonly type: UnitType;
  readonly parentId: string | null;
  readonly place: string | null;
}

/** One thing that a reorganisation does (một việc trong phương án sắp xếp). */
export type Act =
  /** Another name, kind, superior or place; the unit goes on (đổi tên, đổi loại hình, chuyển cơ quan quản lý). */
  | {
      readonly kind: 'change';
      readonly unitId: string;
      readonly name: string;
      readonly type: UnitType;
      readonly parentId: string | null;
      readonly place: string | null;
    }
  /** The units end in another, founded or standing, which is heir to them all (hợp nhất, sáp nhập). */
  | { readonly kind: 'merge'; readonly unitIds: readonly string[]; readonly intoId: string }
  /** The unit ends in several, one of which is its heir (chia). */
  | { readonly kind: 'split'; readonly unitId: string; readonly intoIds: readonly string[]; readonly heirId: string }
  /** Others are made out of the unit, which goes on and keeps what it had (tách). */
  | { readonly kind: 'part'; readonly unitId: string; readonly intoIds: readonly string[] }
  /** The unit ends and its powers pass to another (kết thúc hoạt động, chuyển giao nhiệm vụ). */
  | { readonly kind: 'transfer'; readonly unitId: string; readonly toId: string }
  /** The unit ends and nobody is its heir (giải thể). */
  | { readonly kind: 'dissolve'; readonly unitId: string; readonly reason: string }
  /** The unit goes on, its grassroots union ends (giải thể, kết thúc hoạt động công đoàn cơ sở). */
  | { readonly kind: 'end-union'; readonly unitId: string; readonly reason: string };

/** What one decision does on one day (sắp xếp tổ chức bộ máy). */
export interface Reorganisation {
  readonly onDay: Day;
  /** The paper: number, day and who issued it, as papers cite it. */
  readonly decision: string;
  readonly foundings: readonly Founding[];
  readonly acts: readonly Act[];
}

/** Units by id, as far as a reorganisation touches them: those it names, all that stand under one that ends, all above a new superior. */
export type Tree = ReadonlyMap<string, UnitHistory>;

/** What a reorganisation comes to: placements that begin, units that end, who inherits; children follow the heir where one is plain. */
export interface Course {
  readonly foundings: readonly Placement[];
  readonly changes: readonly { readonly unitId: string; readonly values: PlacementValues }[];
  readonly ends: readonly { readonly unitId: string; readonly heirId: string | null }[];
  /** Units that no act names and that come under the heir of their superior. */
  readonly followers: readonly { readonly unitId: string; readonly parentId: string; readonly parentBefore: string }[];
  readonly successions: readonly Succession[];
}

export const endedBy = (act: Act): readonly string[] => {
  if (act.kind === 'merge') return act.unitIds;
  return act.kind === 'split' || act.kind === 'transfer' || act.kind === 'dissolve' ? [act.unitId] : [];
};

/** Units that take over by an act, founded or standing. */
export const targetsOf = (act: Act): readonly string[] => {
  if (act.kind === 'merge') return [act.intoId];
  if (act.kind === 'transfer') return [act.toId];
  return act.kind === 'split' || act.kind === 'part' ? act.intoIds : [];
};

/** Units that an act speaks of. */
export const subjectsOf = (act: Act): readonly string[] => (act.kind === 'merge' ? act.unitIds : [act.unitId]);

/** The units whose standing the acts change; one that others are made out of, or whose union ends, goes on as it was. */
const changedBy = (acts: readonly Act[]): readonly string[] =>
  acts.filter(({ kind }) => kind !== 'part' && kind !== 'end-union').flatMap(subjectsOf);

/** Every id that a reorganisation names, for loading its tree. */
export function unitsNamed({ foundings, acts }: Reorganisation): readonly string[] {
  const parents = [
    ...foundings.map(({ parentId }) => parentId),
    ...acts.map((act) => (act.kind === 'change' ? act.parentId : null)),
  ];
  return [
    ...new Set([...acts.flatMap((act) => [...subjectsOf(act), ...targetsOf(act)]), ...parents.filter((id) => id !== null)]),
  ];
}

/** Why a reorganisation cannot be set, every act with all its reasons (lý do chưa thể ban hành phương án sắp xếp). */
export function whyNotReorganise(reorganisation: Reorganisation, tree: Tree): Refusal[] {
  const { acts, foundings, onDay } = reorganisation;
  const founded = new Set(foundings.map(({ unitId }) => unitId));
  const ending = new Set(acts.flatMap(endedBy));
  const refusals: Refusal[] = [];
  if (acts.length + foundings.length === 0) refusals.push({ kind: 'input', code: 'org.no-acts', at: 'acts' });
  const stands = (unitId: string) => founded.has(unitId) || standsOn(tree, unitId, onDay);
  const about = (unitId: string) => ({ name: nameOf(unitId, foundings, tree, onDay), day: shortDate(onDay) });

  const changedLater = changedAfter(tree, onDay);
  const namedTwice = twice(changedBy(acts));
  for (const [at, act] of acts.entries()) {
    const path = `acts.${at}`;
    for (const unitId of subjectsOf(act)) {
      if (founded.has(unitId) || !stands(unitId)) {
        refusals.push({ kind: 'input', code: 'org.act-on-none', at: path, facts: about(unitId) });
      } else if (endedBy(act).includes(unitId) && placementOn(tree.get(unitId)!.placements, onDay)!.period.from === onDay) {
        refusals.push({ kind: 'input', code: 'org.act-on-first-day', at: path, facts: about(unitId) });
      } else if (endedBy(act).includes(unitId) && changedLater.has(unitId)) {
        refusals.push({ kind: 'state', code: 'org.act-before-change', at: path, facts: about(unitId) });
      }
      if (namedTwice.has(unitId)) refusals.push({ kind: 'input', code: 'org.act-twice', at: path, facts: about(unitId) });
      if (targetsOf(act).includes(unitId)) refusals.push({ kind: 'input', code: 'org.successor-itself', at: path });
    }
    for (const unitId of targetsOf(act)) {
      if (!stands(unitId)) refusals.push({ kind: 'input', code: 'org.target-stands-not', at: path, facts: about(unitId) });
      else if (ending.has(unitId)) refusals.push({ kind: 'input', code: 'org.target-ends-too', at: path, facts: about(unitId) });
    }
    refusals.push(...whyNotShape(act, path));
    if (act.kind === 'change') refusals.push(...whyNotUnder(act.parentId, `${path}.parentId`));
  }
  for (const [at, founding] of foundings.entries()) refusals.push(...whyNotUnder(founding.parentId, `foundings.${at}.parentId`));
  refusals.push(...whyNotLeft(reorganisation, tree));
  return refusals.length > 0 ? refusals : whyNotTree(reorganisation, tree);

  function whyNotUnder(parentId: string | null, at: string): Refusal[] {
    if (parentId === null) return [];
    if (!stands(parentId)) return [{ kind: 'input', code: 'org.target-stands-not', at, facts: about(parentId) }];
    return ending.has(parentId) ? [{ kind: 'input', code: 'org.target-ends-too', at, facts: about(parentId) }] : [];
  }
}

function whyNotShape(act: Act, at: string): Refusal[] {
  if (act.kind === 'merge' && act.unitIds.length === 0) return [{ kind: 'input', code: 'org.act-needs-units', at }];
  if (act.kind === 'split') {
    const refusals: Refusal[] = [];
    if (new Set(act.intoIds).size < 2) refusals.push({ kind: 'input', code: 'org.split-into-one', at });
    if (!act.intoIds.includes(act.heirId)) refusals.push({ kind: 'input', code: 'org.heir-not-among', at });
    return refusals;
  }
  if (act.kind === 'part' && act.intoIds.length === 0) return [{ kind: 'input', code: 'org.act-needs-units', at }];
  const needsReason = act.kind === 'dissolve' || act.kind === 'end-union';
  return needsReason && act.reason.trim() === '' ? [{ kind: 'input', code: 'org.reason-needed', at }] : [];
}

/** Where a unit is divided or dissolved nobody can guess under whom those below it come: each is named by an act of its own. */
function whyNotLeft(reorganisation: Reorganisation, tree: Tree): Refusal[] {
  const { acts, onDay } = reorganisation;
  const named = new Set(changedBy(acts));
  const children = standingUnder(tree, onDay);
  return acts.flatMap((act, at): Refusal[] => {
    if (act.kind !== 'split' && act.kind !== 'dissolve') return [];
    const left = (children.get(act.unitId) ?? []).filter(({ unitId }) => !named.has(unitId));
    const facts = { count: left.length, name: left[0]?.name ?? '' };
    return left.length > 0 ? [{ kind: 'state', code: 'org.children-to-place', at: `acts.${at}`, facts }] : [];
  });
}

/** What stands after it is a tree, no two units under one superior bear one name, and nothing set for later is overlaid. */
function whyNotTree(reorganisation: Reorganisation, tree: Tree): Refusal[] {
  const { onDay } = reorganisation;
  const course = courseAsSaid(reorganisation, tree);
  const refusals: Refusal[] = [];
  for (const { unitId, values } of [...course.changes, ...followed(course, tree, onDay)]) {
    refusals.push(...whyNotPlace(tree.get(unitId)!.placements, { values, from: onDay, until: null }));
  }
  if (refusals.length > 0) return refusals;
  const after = [...reorganised(tree, course, onDay).values()].flatMap(({ placements }) => placements);
  const cycle = firstCycle(after.filter(({ period }) => period.until === null || period.until > onDay));
  if (cycle) {
    refusals.push({ kind: 'input', code: 'org.parent-below-itself', at: 'acts', facts: { day: shortDate(cycle.day) } });
  }
  const touched = new Set([
    ...course.foundings.map(({ unitId }) => unitId),
    ...course.changes.map(({ unitId }) => unitId),
    ...course.followers.map(({ unitId }) => unitId),
  ]);
  const seen = new Map<string, string>();
  for (const one of after.filter(({ period }) => covers(period, onDay))) {
    // Sa Pa and Sa Pả are two places: only the case of letters tells nobody apart.
    const key = `${one.parentId} ${tidy(one.name).toLocaleLowerCase('vi')}`;
    const other = seen.get(key);
    if (other !== undefined && (touched.has(one.unitId) || touched.has(other))) {
      refusals.push({ kind: 'input', code: 'org.sibling-of-same-name', at: 'acts', facts: { name: one.name } });
    }
    seen.set(key, one.unitId);
  }
  return refusals;
}

/** What it comes to. @throws Refused with every reason of `whyNotReorganise`. */
export function courseOf(reorganisation: Reorganisation, tree: Tree): Course {
  refuseIf(whyNotReorganise(reorganisation, tree));
  return courseAsSaid(reorganisation, tree);
}

/** What the acts say, whether it fits the tree or not: for looking back at one that was carried out, or held. */
export function courseAsSaid({ acts, foundings, onDay, decision }: Reorganisation, tree: Tree): Course {
  const named = new Set(changedBy(acts));
  const ends = acts.flatMap((act) => endedBy(act).map((unitId) => ({ unitId, heirId: heirBy(act) })));
  const children = standingUnder(tree, onDay);
  const heirs = new Map(ends.map(({ unitId, heirId }) => [unitId, heirId]));
  const followers = ends.flatMap(({ unitId: parentBefore, heirId }) =>
    heirId === null
      ? []
      : (children.get(parentBefore) ?? [])
          .filter(({ unitId }) => !named.has(unitId) && !heirs.has(unitId))
          .map(({ unitId }) => ({ unitId, parentId: heirId, parentBefore })),
  );
  return {
    foundings: foundings.map(({ unitId, name, type, parentId, place: where }) => ({
      id: `founding ${unitId}`,
      unitId,
      name,
      type,
      parentId,
      place: where,
      period: { from: onDay, until: null },
      decision,
    })),
    changes: acts.flatMap((act) => {
      if (act.kind !== 'change') return [];
      const { unitId, name, type, parentId, place: where } = act;
      return [{ unitId, values: { name, type, parentId, place: where, decision } }];
    }),
    ends,
    followers,
    successions: acts.flatMap((act) => successionsOf(act, onDay, decision)),
  };
}

/** Who inherits by an act. */
export function heirBy(act: Act): string | null {
  if (act.kind === 'merge') return act.intoId;
  if (act.kind === 'split') return act.heirId;
  return act.kind === 'transfer' ? act.toId : null;
}

function successionsOf(act: Act, onDay: Day, decision: string): readonly Succession[] {
  const base = { onDay, decision, reason: null };
  switch (act.kind) {
    case 'change':
    case 'end-union':
      return [];
    case 'merge':
      return act.unitIds.map((fromUnitId) => ({
        ...base,
        fromUnitId,
        toUnitId: act.intoId,
        kind: 'merge',
        isHeir: true,
        ends: true,
      }));
    case 'split':
      return act.intoIds.map((toUnitId) => {
        return { ...base, fromUnitId: act.unitId, toUnitId, kind: 'split', isHeir: toUnitId === act.heirId, ends: true };
      });
    case 'part':
      return act.intoIds.map((toUnitId) => {
        return { ...base, fromUnitId: act.unitId, toUnitId, kind: 'part', isHeir: false, ends: false };
      });
    case 'transfer':
      return [{ ...base, fromUnitId: act.unitId, toUnitId: act.toId, kind: 'transfer', isHeir: true, ends: true }];
    case 'dissolve':
      return [
        { ...base, fromUnitId: act.unitId, toUnitId: null, kind: 'dissolve', isHeir: false, ends: true, reason: act.reason },
      ];
  }
}

/** The tree with a course carried out on its day; earlier days stand as they stood. */
export function reorganised(tree: Tree, course: Course, onDay: Day): Tree {
  const after = new Map(tree);
  for (const placement of course.foundings) {
    after.set(placement.unitId, { unitId: placement.unitId, code: null, placements: [placement], version: 1 });
  }
  for (const { unitId, values } of [...course.changes, ...followed(course, tree, onDay)]) {
    const unit = after.get(unitId)!;
    const wish = { values, from: onDay, until: null };
    after.set(unitId, { ...unit, placements: placed(unitId, unit.placements, place(unit.placements, wish)) });
  }
  for (const { unitId } of course.ends) {
    const unit = after.get(unitId)!;
    const last = unit.placements.at(-1)!;
    const ended = { ...last, period: { from: last.period.from, until: onDay } };
    after.set(unitId, { ...unit, placements: [...unit.placements.slice(0, -1), ended] });
  }
  return after;
}

/** Followers as changes: all stays but the superior. */
export function followed(course: Course, tree: Tree, onDay: Day): Course['changes'] {
  const decision = course.successions[0]?.decision ?? null;
  return course.followers.map(({ unitId, parentId }) => {
    const { name, type, place: where } = placementOn(tree.get(unitId)!.placements, onDay)!;
    return { unitId, values: { name, type, parentId, place: where, decision } };
  });
}

/** Where a set reorganisation is on its way. */
export type ReorganisationState = 'planned' | 'held' | 'in-force' | 'taken-back';

/** It can be taken back until its day has come, and while it is held (thu hồi phương án trước ngày có hiệu lực). */
export function whyNotTakeBack(one: { readonly state: ReorganisationState; readonly onDay: Day }, today: Day): Refusal[] {
  if (one.state === 'taken-back') return [{ kind: 'state', code: 'org.taken-back-already' }];
  const isFree = one.state === 'held' || (one.state === 'planned' && today < one.onDay);
  return isFree ? [] : [{ kind: 'state', code: 'org.in-force-already', facts: { day: shortDate(one.onDay) } }];
}

function standsOn(tree: Tree, unitId: string, on: Day): boolean {
  return placementOn(tree.get(unitId)?.placements ?? [], on) !== undefined;
}

/** Units for which something is set already for a later day: for themselves, or for another that comes under them. */
function changedAfter(tree: Tree, on: Day): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { unitId, placements } of tree.values()) {
    if (placements.at(-1)!.period.until !== null) found.add(unitId);
    for (const one of placements) {
      if (one.period.from <= on) continue;
      found.add(unitId);
      if (one.parentId !== null) found.add(one.parentId);
    }
  }
  return found;
}

/** Where units stand on a day, by their superior. */
function standingUnder(tree: Tree, on: Day): ReadonlyMap<string | null, readonly Placement[]> {
  return grouped(
    [...tree.values()].flatMap(({ placements }) => placementOn(placements, on) ?? []),
    ({ parentId }) => parentId,
  );
}

function nameOf(unitId: string, foundings: readonly Founding[], tree: Tree, on: Day): string {
  const histories = tree.get(unitId)?.placements ?? [];
  return foundings.find((one) => one.unitId === unitId)?.name ?? (placementOn(histories, on) ?? histories.at(-1))?.name ?? '';
}

function twice(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
}
