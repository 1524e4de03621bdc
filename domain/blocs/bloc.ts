import { type Day, shortDate } from '../kernel/day.ts';
import { covers, type Period } from '../kernel/period.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';

/** `bloc` gathers units of one field (khối), `cluster` those of one area (cụm). */
export const blocKinds = ['bloc', 'cluster'] as const;
export type BlocKind = (typeof blocKinds)[number];

/** A unit's time in a bloc (tư cách thành viên). The row stays the unit's; who answers for it is asked of the reorganisations. */
export interface Membership {
  readonly id: string;
  readonly unitId: string;
  readonly period: Period;
  readonly leaveReason: string | null;
}

/** A bloc of emulation (khối, cụm thi đua; Luật TĐKT 2022 Điều 16): units that strive beside each other, made by a body over them. */
export interface Bloc {
  readonly id: string;
  readonly byUnitId: string;
  readonly kind: BlocKind;
  readonly name: string;
  /** The decision that made it. */
  readonly number: string;
  readonly decidedOn: Day;
  readonly endedOn: Day | null;
  readonly endReason: string | null;
  readonly memberships: readonly Membership[];
  readonly version: number;
}

/** Who answers today for what a unit had: itself, its heir, or nobody (null) where it ended without one. */
export type Answering = ReadonlyMap<string, string | null>;

/** The units in the bloc on a day, each once: an heir stands in the place of what it inherited. */
export function membersOn({ memberships }: Pick<Bloc, 'memberships'>, answering: Answering, on: Day): readonly string[] {
  const units = memberships.filter(({ period }) => covers(period, on)).map(({ unitId }) => answering.get(unitId) ?? null);
  return [...new Set(units.filter((unitId) => unitId !== null))];
}

/** What is asked about units that would join. */
export interface Joining {
  readonly unitIds: readonly string[];
  readonly on: Day;
  readonly names: ReadonlyMap<string, string>;
  readonly standing: ReadonlySet<string>;
  /** Those under the body that made the bloc. */
  readonly below: ReadonlySet<string>;
  /** Of those already in a bloc of the same body from that day on: which. */
  readonly taken: ReadonlyMap<string, string>;
}

/** Each unit that cannot join, with its reason; a unit is in one bloc of the same body at a time. */
export function whyNotJoin({ unitIds, on, names, standing, below, taken }: Joining): Refusal[] {
  return unitIds.flatMap((unitId, index) => {
    const at = `unitIds.${index}`;
    const unit = names.get(unitId) ?? '';
    if (!standing.has(unitId)) return [inputRefusal('blocs.unit-stands-not', at, { unit, day: shortDate(on) })];
    if (!below.has(unitId)) return [inputRefusal('blocs.not-below', at, { unit })];
    if (unitIds.indexOf(unitId) < index) return [inputRefusal('blocs.unit-twice', at, { unit })];
    const bloc = taken.get(unitId);
    return bloc === undefined ? [] : [inputRefusal('blocs.in-another', at, { unit, bloc })];
  });
}

/** A bloc is made by a decision of a day that has come, with two units or more. */
export function whyNotEstablish(decidedOn: Day, joining: Joining, today: Day): Refusal[] {
  return [
    ...(decidedOn > today ? [inputRefusal('blocs.day-in-future', 'decidedOn')] : []),
    ...(new Set(joining.unitIds).size < 2 ? [inputRefusal('blocs.too-few-units', 'unitIds')] : []),
    ...whyNotJoin(joining),
  ];
}

export const whyNotChange = ({ endedOn }: Pick<Bloc, 'endedOn'>): Refusal[] =>
  endedOn === null ? [] : [stateRefusal('blocs.ended', { day: shortDate(endedOn) })];

/** Units join from the day of the bloc's decision on. */
export function whyNotAdd(bloc: Bloc, joining: Joining): Refusal[] {
  const early = joining.on < bloc.decidedOn ? [inputRefusal('blocs.before-bloc', 'on', { day: shortDate(bloc.decidedOn) })] : [];
  return [...whyNotChange(bloc), ...early, ...whyNotJoin(joining)];
}

/** A unit leaves on a day after it joined, with the reason; a day to come may be set. */
export function whyNotLeave(bloc: Bloc, membershipId: string, on: Day, reason: string): Refusal[] {
  const one = bloc.memberships.find(({ id }) => id === membershipId);
  if (!one) return [{ kind: 'unseen', code: 'blocs.no-such-member' }];
  return [
    ...whyNotChange(bloc),
    ...(one.period.until === null ? [] : [stateRefusal('blocs.left-already', { day: shortDate(one.period.until) })]),
    ...(on < one.period.from ? [inputRefusal('blocs.leaves-before-joining', 'on', { day: shortDate(one.period.from) })] : []),
    ...(reason === '' ? [inputRefusal('blocs.no-reason', 'reason')] : []),
  ];
}

export function leave(bloc: Bloc, membershipId: string, on: Day, reason: string): Bloc {
  refuseIf(whyNotLeave(bloc, membershipId, on, reason));
  const memberships = bloc.memberships.map((one) =>
    one.id === membershipId ? { ...one, period: { ...one.period, until: on }, leaveReason: reason } : one,
  );
  return { ...bloc, memberships, version: bloc.version + 1 };
}

/** Ends on a day not before a member joined; whoever is still in it leaves by that. */
export function whyNotEnd(bloc: Bloc, on: Day, reason: string, today: Day): Refusal[] {
  const last =
    bloc.memberships
      .map(({ period }) => period.from)
      .sort()
      .at(-1) ?? bloc.decidedOn;
  return [
    ...whyNotChange(bloc),
    ...(on > today ? [inputRefusal('blocs.day-in-future', 'on')] : []),
    ...(on < last ? [inputRefusal('blocs.leaves-before-joining', 'on', { day: shortDate(last) })] : []),
    ...(reason === '' ? [inputRefusal('blocs.no-reason', 'reason')] : []),
  ];
}

export function end(bloc: Bloc, on: Day, reason: string, today: Day): Bloc {
  refuseIf(whyNotEnd(bloc, on, reason, today));
  const memberships = bloc.memberships.map((one) =>
    one.period.until === null || one.period.until > on
      ? { ...one, period: { ...one.period, until: on }, leaveReason: one.leaveReason ?? reason }
      : one,
  );
  return { ...bloc, endedOn: on, endReason: reason, memberships, version: bloc.version + 1 };
}
