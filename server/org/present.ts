import type { Day } from '#domain/kernel/day.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { inOrder } from '#domain/kernel/refusal.ts';
import type { Heir } from '#domain/org/heir.ts';
import { type LocalUnion, unionOn } from '#domain/org/localUnion.ts';
import { dayStood, placementOn, type UnitHistory } from '#domain/org/placing.ts';
import type { Team } from '#domain/org/team.ts';
import type { Placement, Succession } from '#domain/org/unit.ts';
import type { FieldChange, PlannedRow } from '#domain/org/unitImport.ts';
import type { Actor, Standing } from '#domain/people/actor.ts';
import { whyNotAdminister } from '#domain/people/policy.ts';
import { rowsRefused } from '../kernel/sheetRefusals.ts';
import { inWords, wordsOf } from '../words.ts';
import type { UnitListed } from './listStore.ts';
import type { UnitImportReading } from './readUnitImport.ts';

export function presentLine(unit: UnitListed) {
  const { unitId: id, administered: _, above, lacks, ...line } = unit;
  return { id, ...line, typeName: wordsOf(`unit-type.${unit.type}`), above: [...above], lacks: [...lacks] };
}

interface ShownUnit {
  readonly actor: Actor;
  readonly unit: UnitHistory;
  readonly standing: Standing;
  readonly on: Day;
  /** Of a unit that does not stand on the day. */
  readonly heir: Heir | null;
  readonly successions: readonly Succession[];
  readonly names: ReadonlyMap<string, string>;
  readonly unions: readonly LocalUnion[];
  readonly teams: readonly Team[];
}

export function presentUnit(shown: ShownUnit) {
  const { unit, standing, on, successions, names, unions, teams } = shown;
  const stood = dayStood(unit.placements, on);
  const now = placementOn(unit.placements, stood)!;
  return {
    id: unit.unitId,
    code: unit.code,
    version: unit.version,
    day: on,
    name: now.name,
    type: now.type,
    typeName: wordsOf(`unit-type.${now.type}`),
    place: now.place,
    parentId: now.parentId,
    stands: stood === on,
    above: standing.above.map((id) => ({ id, name: names.get(id) ?? '' })).reverse(),
    placements: unit.placements.map((placement) => presentPlacement(placement, names)).reverse(),
    unions: unions
      .map(({ id, name, period, endReason, endDecision }) => ({ id, name, ...period, endReason, endDecision }))
      .reverse(),
    teams: teams.map(({ id, name, period }) => ({ id, name, ...period })),
    successions: successions.map((one) => ({
      kind: one.kind,
      kindName: wordsOf(`succession.${one.kind}`),
      fromUnitId: one.fromUnitId,
      fromName: names.get(one.fromUnitId) ?? now.name,
      toUnitId: one.toUnitId,
      toName: one.toUnitId === null ? null : (names.get(one.toUnitId) ?? now.name),
      onDay: one.onDay,
      decision: one.decision,
      reason: one.reason,
    })),
    nowIs: heirNow(shown),
    whyNot: whyNotEach(shown),
  };
}

/** What became of it; null where nobody wrote it down. */
function heirNow({ heir, names }: ShownUnit) {
  const first = heir?.through[0] ?? heir?.endedBy;
  if (!heir || !first) return null;
  const { onDay, decision } = first;
  const isGone = heir.endedBy !== null;
  return {
    ...{ onDay, decision, unitId: isGone ? null : heir.unitId, reason: heir.endedBy?.reason ?? null },
    name: isGone && heir.through.length === 0 ? null : (names.get(heir.unitId) ?? null),
  };
}

function presentPlacement(placement: Placement, names: ReadonlyMap<string, string>) {
  const { id, name, type, parentId, place, decision, period } = placement;
  const parentName = parentId === null ? null : (names.get(parentId) ?? '');
  return { id, name, type, typeName: wordsOf(`unit-type.${type}`), parentId, parentName, place, decision, ...period };
}

function whyNotEach({ actor, standing, unit, on, unions }: ShownUnit) {
  const administer = whyNotAdminister(actor, standing);
  const ended = placementOn(unit.placements, on)
    ? []
    : [{ kind: 'state', code: 'org.not-standing', facts: { day: shortDate(on) } } as const];
  const has = unionOn(unions, on);
  const said = (...refusals: Parameters<typeof inOrder>[0]) => inOrder(refusals).map((refusal) => inWords(refusal));
  return {
    change: said(...administer, ...ended),
    reorganise: said(...administer, ...ended),
    addBelow: said(...administer, ...ended),
    addUnion: said(
      ...administer,
      ...ended,
      ...(has ? [{ kind: 'state', code: 'org.union-stands', facts: { name: has.name } } as const] : []),
    ),
    endUnion: said(...administer, ...(has ? [] : [{ kind: 'state', code: 'org.no-union' } as const])),
    addTeam: said(...administer, ...ended),
  };
}

/** What an import of units would do, in words. */
export function presentUnitImport({ plan, refusals, notes }: UnitImportReading) {
  const count = (outcome: PlannedRow['outcome']) => plan.rows.filter((row) => row.outcome === outcome).length;
  return {
    rows: plan.rows.map(presentUnitRow),
    counts: { new: count('new'), changed: count('changed'), same: count('same'), refused: rowsRefused(refusals) },
    refusals: refusals.map((refusal) => inWords(refusal)),
    warnings: [],
    notes: notes.map((note) => inWords(note)),
  };
}

/** A row of a list of units with what it would do. */
export const presentUnitRow = ({ row, outcome, changes }: PlannedRow) => ({
  sheet: row.sheet,
  row: row.row,
  label: row.name,
  detail: [row.code, wordsOf(`unit-type.${row.type}`), row.parent].filter(Boolean).join(' · '),
  outcome,
  changes: changes.map(presentChange),
});

function presentChange({ field, before, after }: FieldChange) {
  const shown = (value: string | null) => {
    if (value === null) return null;
    if (field === 'type') return wordsOf(`unit-type.${value}`);
    return field === 'from' || field === 'until' ? shortDate(value as Day) : value;
  };
  return { field: wordsOf(`unit-field.${field}`), before: shown(before), after: shown(after) };
}
