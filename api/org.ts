import { z } from 'zod';
import { unitTypes } from '#domain/org/unit.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, refusal, upload, version, whyNot } from './fields.ts';

const unitType = z.enum(unitTypes);

/** A unit's line in the tree of a day; `level` counts from the highest unit that the asker sees. */
export const unitLine = z.object({
  id,
  code: z.string().nullable(),
  name: z.string(),
  type: unitType,
  typeName: z.string(),
  place: z.string().nullable(),
  parentId: id.nullable(),
  /** Names of those above that are seen, from the top. */
  above: z.array(z.string()),
  level: z.number().int(),
  hasUnion: z.boolean(),
  /** Who works there; null where the asker does not administer. */
  people: z.number().int().nullable(),
  /** Of the seats without which it cannot act, those that nobody holds; empty where the asker does not administer. */
  lacks: z.array(z.enum(['clerk', 'unit-head'])),
});

/** Units of a day (danh sách đơn vị), in the order of the tree, or only those that lack a seat; search goes without diacritics. At most 1,000 lines, `total` counts all. */
export const listUnits = endpoint({
  method: 'GET',
  path: '/api/units',
  input: z.object({
    day: dayField.optional(),
    search: z.string().max(200).optional(),
    under: id.optional(),
    only: z.enum(['lacking-seats']).optional(),
    /** How many lines at most; `total` counts all. */
    most: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  output: z.object({ day: dayField, total: z.number().int(), units: z.array(unitLine), mayAddBelow: z.array(id) }),
});

/** Days on which the tree that the asker sees changed, the earliest first: each begins a state of it (các mốc của sơ đồ tổ chức). */
export const listTreeDays = endpoint({
  method: 'GET',
  path: '/api/tree-days',
  input: z.object({}),
  output: z.object({ today: dayField, days: z.array(z.object({ day: dayField, changes: z.number().int() })) }),
});

const placement = z.object({
  id,
  name: z.string(),
  type: unitType,
  typeName: z.string(),
  parentId: id.nullable(),
  parentName: z.string().nullable(),
  place: z.string().nullable(),
  decision: z.string().nullable(),
  from: dayField,
  until: dayField.nullable(),
});

/** One unit with its whole history: names and parents, unions, teams, what became of it. */
export const showUnit = endpoint({
  method: 'GET',
  path: '/api/units/:unitId',
  input: z.object({ unitId: id, day: dayField.optional() }),
  output: z.object({
    id,
    code: z.string().nullable(),
    version,
    day: dayField,
    name: z.string(),
    type: unitType,
    typeName: z.string(),
    place: z.string().nullable(),
    parentId: id.nullable(),
    stands: z.boolean(),
    above: z.array(z.object({ id, name: z.string() })),
    placements: z.array(placement),
    unions: z.array(
      z.object({
        id,
        name: z.string(),
        from: dayField,
        until: dayField.nullable(),
        endReason: z.string().nullable(),
        endDecision: z.string().nullable(),
      }),
    ),
    teams: z.array(z.object({ id, name: z.string(), from: dayField, until: dayField.nullable() })),
    successions: z.array(
      z.object({
        kind: z.enum(['merge', 'split', 'part', 'rename', 'dissolve', 'transfer']),
        kindName: z.string(),
        fromUnitId: id,
        fromName: z.string(),
        toUnitId: id.nullable(),
        toName: z.string().nullable(),
        onDay: dayField,
        decision: z.string(),
        reason: z.string().nullable(),
      }),
    ),
    /** Of a unit that ended: the unit that answers for it on the day, or why there is none (nay là …). */
    nowIs: z
      .object({
        unitId: id.nullable(),
        name: z.string().nullable(),
        onDay: dayField,
        decision: z.string(),
        reason: z.string().nullable(),
      })
      .nullable(),
    whyNot: whyNot(['change', 'reorganise', 'addBelow', 'addUnion', 'endUnion', 'addTeam']),
  }),
});

const values = {
  name: line(300),
  type: unitType,
  parentId: id.nullable(),
  place: line(300).nullable(),
  decision: line(300).nullable(),
};
const changed = z.object({ id, version });

/** A new unit below one that the actor administers (lập đơn vị). */
export const createUnit = endpoint({
  method: 'POST',
  path: '/api/units',
  input: z.object({ ...values, code: line(60).nullable(), from: dayField }),
  output: changed,
});

/** Another name, type, place or parent from a day on, with its decision (đổi tên, chuyển cấp trên). */
export const changeUnit = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/change',
  input: z.object({ unitId: id, ...values, from: dayField, version }),
  output: changed,
});

/** The unit has a union from a day on. */
export const addUnion = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/unions',
  input: z.object({ unitId: id, name: line(300), from: dayField }),
  output: z.object({ id }),
});

/** The unit has no union from a day on: why, and by which decision. */
export const endUnion = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/unions/:unionId/end',
  input: z.object({ unitId: id, unionId: id, on: dayField, reason: line(500), decision: line(300) }),
  output: z.object({ id }),
});

/** A part of the unit that people work in (tổ, phòng). */
export const addTeam = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/teams',
  input: z.object({ unitId: id, name: line(200), from: dayField }),
  output: z.object({ id }),
});

export const endTeam = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/teams/:teamId/end',
  input: z.object({ unitId: id, teamId: id, on: dayField }),
  output: z.object({ id }),
});

/** A field of a row that differs, in words. */
export const shownChange = z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() });

/** A row of a list and what it would do. */
export const shownRow = z.object({
  sheet: z.string(),
  row: z.number().int(),
  label: z.string(),
  detail: z.string(),
  outcome: z.enum(['new', 'changed', 'same']),
  changes: z.array(shownChange),
});

/** What an import would do: every row accepted, changed or unchanged, every refusal, every warning. Nothing is written. */
export const importPreview = z.object({
  rows: z.array(shownRow),
  counts: z.object({ new: z.number(), changed: z.number(), same: z.number(), refused: z.number() }),
  refusals: z.array(refusal),
  warnings: z.array(refusal),
  notes: z.array(refusal),
});

/** What an import did. */
export const importResult = z.object({ new: z.number(), changed: z.number(), same: z.number(), warnings: z.array(refusal) });

/** The same checks as the import, and nothing written. */
export const previewUnitImport = endpoint({
  method: 'POST',
  path: '/api/unit-import/preview',
  input: z.object({ file: upload() }),
  output: importPreview,
});

/** All rows or none; every refusal names sheet, row and column. */
export const importUnits = endpoint({
  method: 'POST',
  path: '/api/unit-import',
  input: z.object({ file: upload() }),
  output: importResult,
});

/** An XLSX to fill in. */
export const unitTemplate = endpoint({
  method: 'GET',
  path: '/api/unit-import/template',
  input: z.object({}),
  output: z.never(),
});

/** A unit that stands, by id, or one that the same reorganisation founds, by its key `+1`. */
const unitRef = z.union([id, z.string().regex(/^\+\d{1,5}$/)]);

const founding = z.object({
  key: z.string().regex(/^\+\d{1,5}$/),
  code: line(60).nullable(),
  name: line(300),
  type: unitType,
  parentId: unitRef.nullable(),
  place: line(300).nullable(),
});

const reorganisationAct = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('change'),
    unitId: id,
    name: line(300),
    type: unitType,
    parentId: unitRef.nullable(),
    place: line(300).nullable(),
  }),
  z.object({ kind: z.literal('merge'), unitIds: z.array(id).max(2000), intoId: unitRef }),
  z.object({ kind: z.literal('split'), unitId: id, intoIds: z.array(unitRef).max(200), heirId: unitRef }),
  z.object({ kind: z.literal('part'), unitId: id, intoIds: z.array(unitRef).max(200) }),
  z.object({ kind: z.literal('transfer'), unitId: id, toId: unitRef }),
  z.object({ kind: z.literal('dissolve'), unitId: id, reason: line(500) }),
  z.object({ kind: z.literal('end-union'), unitId: id, reason: line(500) }),
]);

export type ReorganisationAct = z.output<typeof reorganisationAct>;

const decided = {
  /** Number and symbol of the paper (số, ký hiệu). */
  decision: line(300),
  decidedOn: dayField.nullable().default(null),
  issuer: line(300).nullable().default(null),
};

const reorganisationWish = {
  onDay: dayField,
  ...decided,
  foundings: z.array(founding).max(5000),
  acts: z.array(reorganisationAct).max(10_000),
};

/** An act in names: which units, what becomes of them. */
const shownAct = z.object({
  kind: z.enum(['change', 'merge', 'split', 'part', 'transfer', 'dissolve', 'end-union', 'found']),
  kindName: z.string(),
  /** Its place among the acts, or the foundings, of the wish. */
  index: z.number().int(),
  from: z.array(z.object({ id, name: z.string() })),
  to: z.array(z.object({ id: id.nullable(), name: z.string(), isHeir: z.boolean(), isFounded: z.boolean() })),
  reason: z.string().nullable(),
});

/** Of each list the first hundred; `counts` says how long each is. */
const courseInWords = {
  lines: z.array(shownAct),
  ends: z.array(z.object({ name: z.string(), heir: z.string().nullable() })),
  founded: z.array(z.object({ name: z.string(), under: z.string().nullable() })),
  changed: z.array(z.object({ before: z.string(), after: z.string(), under: z.string().nullable() })),
  followers: z.array(z.object({ name: z.string(), from: z.string(), to: z.string() })),
  counts: z.object({
    lines: z.number().int(),
    ends: z.number().int(),
    founded: z.number().int(),
    changed: z.number().int(),
    followers: z.number().int(),
    unions: z.number().int(),
  }),
  /** What hangs on the units that end: people, seats, standing titles, years under way, enrolments and dossiers sent, unions. */
  touched: z.object({
    people: z.number().int(),
    seats: z.number().int(),
    titles: z.number().int(),
    campaigns: z.number().int(),
    enrolments: z.number().int(),
    dossiers: z.number().int(),
  }),
};

/** What a reorganisation would come to, in words, or every reason against it; nothing is written (xem trước phương án sắp xếp). */
export const previewReorganisation = endpoint({
  method: 'POST',
  path: '/api/reorganisations/preview',
  input: z.object(reorganisationWish),
  output: z.object({ refusals: z.array(refusal), warnings: z.array(refusal), ...courseInWords }),
});

/** Reads a table of acts: the wish it comes to, or every reason at its cell; nothing is written (đọc bảng phương án sắp xếp). */
export const readReorganisationSheet = endpoint({
  method: 'POST',
  path: '/api/reorganisations/sheet',
  input: z.object({ file: upload(), onDay: dayField }),
  output: z.object({
    foundings: z.array(founding),
    acts: z.array(reorganisationAct),
    rows: z.number().int(),
    refusals: z.array(refusal),
    notes: z.array(refusal),
  }),
});

/** Reads a table that says in words what each new place was made of against the units that stand: acts, what a person decides, what stands already. */
export const readMergerTable = endpoint({
  method: 'POST',
  path: '/api/reorganisations/mergers',
  input: z.object({ file: upload(), onDay: dayField }),
  output: z.object({
    foundings: z.array(founding),
    acts: z.array(reorganisationAct),
    /** How the rows end; one may end in an act and leave a decision besides. */
    counts: z.object({
      rows: z.number().int(),
      acted: z.number().int(),
      already: z.number().int(),
      toDecide: z.number().int(),
      elsewhere: z.number().int(),
    }),
    toDecide: z.array(refusal),
    refusals: z.array(refusal),
  }),
});

/** An XLSX of acts to fill in. */
export const reorganisationTemplate = endpoint({
  method: 'GET',
  path: '/api/reorganisations/template',
  input: z.object({}),
  output: z.never(),
});

/** Sets a reorganisation by its decision; one whose day has come is carried out at once (ban hành phương án sắp xếp). */
export const setReorganisation = endpoint({
  method: 'POST',
  path: '/api/reorganisations',
  input: z.object(reorganisationWish),
  output: z.object({ id, state: z.enum(['planned', 'in-force']) }),
});

/** Takes a reorganisation back before its day, with the reason (thu hồi phương án). */
export const takeBackReorganisation = endpoint({
  method: 'POST',
  path: '/api/reorganisations/:reorganisationId/take-back',
  input: z.object({ reorganisationId: id, reason: line(500), version }),
  output: z.object({ id }),
});

const reorganisationLine = {
  id,
  onDay: dayField,
  decision: z.string(),
  state: z.enum(['planned', 'held', 'in-force', 'taken-back']),
  stateName: z.string(),
  acts: z.number().int(),
  version,
  whyNot: whyNot(['takeBack']),
};

/** Reorganisations of units that the asker administers, the latest day first. */
export const listReorganisations = endpoint({
  method: 'GET',
  path: '/api/reorganisations',
  input: z.object({}),
  output: z.object({ reorganisations: z.array(z.object(reorganisationLine)) }),
});

/** One reorganisation: its paper, why it is held, what it does or did (một phương án sắp xếp). */
export const showReorganisation = endpoint({
  method: 'GET',
  path: '/api/reorganisations/:reorganisationId',
  input: z.object({ reorganisationId: id }),
  output: z.object({
    ...reorganisationLine,
    /** The paper in parts, where it was given so. */
    paper: z.object({ number: z.string(), decidedOn: dayField.nullable(), issuer: z.string().nullable() }).nullable(),
    setAt: z.string(),
    carriedOutAt: z.string().nullable(),
    takenBack: z.object({ at: z.string(), reason: z.string() }).nullable(),
    whyHeld: z.array(refusal),
    warnings: z.array(refusal),
    ...courseInWords,
  }),
});
