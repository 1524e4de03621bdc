import { z } from 'zod';
import { rulers } from '#domain/commendation/choicePolicy.ts';
import { limitForces, limitMeasures, limitReaches, shareBases } from '#domain/commendation/limit.ts';
import { hearings } from '#domain/commendation/nominee.ts';
import { rankKeys } from '#domain/commendation/ranking.ts';
import { roundStates } from '#domain/commendation/round.ts';
import { requirementKinds } from '#domain/commendation/standard.ts';
import { unitKinds } from '#domain/commendation/unitKind.ts';
import { roundings } from '#domain/law/titleConditions.ts';
import { unitTypes } from '#domain/org/unit.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const audience = z.enum(['collective', 'individual']);
const count = z.number().int().min(0).max(1_000_000);
const keys = z.object({ collective: z.array(z.enum(rankKeys)), individual: z.array(z.enum(rankKeys)) });
const kinds = z.array(z.enum(requirementKinds)).max(10);

/** A limit on how many are commended (hạn mức): a count, or a share in hundredths of a percent, with where it stands. */
export const limitInput = z.object({
  audience,
  form: line(200).nullable().default(null),
  kinds: z.array(z.enum(unitKinds)).min(1).nullable().default(null),
  levels: z.array(z.enum(unitTypes)).min(1).nullable().default(null),
  reach: z.enum(limitReaches).default('all'),
  measure: z.enum(limitMeasures),
  amount: count,
  base: z.enum(shareBases).nullable().default(null),
  baseCount: count.nullable().default(null),
  rounding: z.enum(roundings).default('floor'),
  force: z.enum(limitForces).default('hard'),
  source: line(300),
  isCertain: z.boolean().default(true),
});

const part = z.object({ part: z.number(), of: z.number() });
const statuses = ['in', 'cut', 'tied', 'waiting', 'unfit', 'not-carried'] as const;

const meter = z.object({
  key: z.string(),
  text: z.string(),
  source: z.string(),
  isCertain: z.boolean(),
  force: z.enum(limitForces),
  measure: z.enum(limitMeasures),
  /** The unit it is counted for, where it is meant for each. */
  unitName: z.string().nullable(),
  /** How many it allows, or asks for, of those chosen now. */
  most: z.number(),
  /** How many of it are chosen by rank, and how many have their place. */
  chosen: z.number(),
  taken: z.number(),
  base: z.number().nullable(),
  /** A ruling took another limit in its stead. */
  isAside: z.boolean(),
  /** Set for this round and not in the plan. */
  isOwn: z.boolean(),
  isBroken: z.boolean(),
});

const conflict = z.object({
  key: z.string(),
  origin: z.enum(['plan', 'round']),
  sides: z.array(
    z.object({ taken: z.string(), text: z.string(), source: z.string(), amount: z.number(), isStricter: z.boolean() }),
  ),
  ruling: z.object({ taken: z.string(), reason: z.string(), byName: z.string(), on: dayField }).nullable(),
  whyNot: whyNot(['rule']),
});

const nominee = z.object({
  id,
  name: z.string(),
  unitName: z.string(),
  byUnitName: z.string(),
  form: z.string(),
  position: z.string(),
  isDirectWorker: z.boolean(),
  points: z.number().nullable(),
  solutions: z.object({ inUse: z.number(), of: z.number() }),
  members: z
    .object({
      total: z.number(),
      assessed: z.number(),
      qualified: z.number(),
      blocked: z.number(),
      average: z.number().nullable(),
    })
    .nullable(),
  votes: part.nullable(),
  hearing: z.enum(hearings),
  caseId: id.nullable(),
  rank: z.number().nullable(),
  status: z.enum(statuses),
  reasons: z.array(z.string()),
  /** Of whom it is equal, itself too; empty where the rule parts it. */
  equals: z.array(z.object({ id, name: z.string() })),
  place: z.object({ byName: z.string(), on: dayField, reason: z.string().nullable() }).nullable(),
  whyNot: whyNot(['take', 'takeOutOfRank', 'release', 'bring']),
});

const rules = z.object({
  keys,
  keysSource: line(300),
  excellentFrom: count.nullable().default(null),
  excellentSource: line(300).nullable().default(null),
  requirements: z.object({ collective: kinds, individual: kinds }).nullable().default(null),
  requirementsSource: line(300).nullable().default(null),
  members: z
    .object({ blocks: z.boolean(), leastShare: z.number().int().min(0).max(10_000).nullable(), source: line(300) })
    .nullable()
    .default(null),
});

/** The choice of a round for one audience (xét chọn): those put forward by rank, the limits with what they hold, contradictions, rules. */
export const showAwardChoice = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/choice',
  input: z.object({
    roundId: id,
    audience: audience.default('collective'),
    page: listPart.shape.page,
    size: listPart.shape.size,
  }),
  output: z.object({
    roundId: id,
    title: z.string(),
    year: z.number(),
    unitName: z.string(),
    state: z.enum(roundStates),
    today: dayField,
    audience,
    planId: id.nullable(),
    councilId: id.nullable(),
    /** How many are put forward in each audience. */
    counts: z.object({ collective: z.number(), individual: z.number() }),
    /** Whoever asks is tied to one of them: nothing of the choice is shown. */
    isTied: z.boolean(),
    choice: z
      .object({
        ...counted,
        nominees: z.array(nominee),
        /** Everybody put forward in this audience, on whatever page; `isToBring`: not before the council yet. */
        everybody: z.array(z.object({ id, name: z.string(), unitName: z.string(), isToBring: z.boolean() })),
        meters: z.array(meter),
        conflicts: z.array(conflict),
        /** Everybody equal where a limit ends, to be ruled on. */
        ties: z.array(
          z.object({ rank: z.number(), nominees: z.array(z.object({ id, name: z.string(), unitName: z.string() })) }),
        ),
        figures: z.object({
          in: z.number(),
          toTake: z.number(),
          taken: z.number(),
          undecided: z.number(),
          votesOut: z.number(),
          unfit: z.number(),
        }),
        explanation: z.array(z.string()),
        sittings: z.array(z.object({ id, title: z.string(), meetsOn: dayField })),
      })
      .nullable(),
    rules: rules.extend({ isSet: z.boolean() }),
    requirements: z.array(z.object({ kind: z.enum(requirementKinds), source: z.string() })),
    whyNot: whyNot(['setLimit', 'setRules', 'ruleAsHead', 'ruleAsCouncil', 'bring', 'takeAll']),
  }),
});

/** Sets one more limit for the round, with its source; one that contradicts another is kept beside it. */
export const setAwardLimit = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/limits',
  input: limitInput.extend({ roundId: id }),
  output: z.object({ id }),
});

/** Takes a limit of the round away, with a reason. */
export const endAwardLimit = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/limits/:limitId/end',
  input: z.object({ roundId: id, limitId: id, reason: paragraphs(1000, true) }),
  output: z.object({ id }),
});

/** Sets by what the round chooses: the order, when a result is excellent, how members count, each with its source. */
export const setChoiceRules = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/choice-rules',
  input: rules.extend({ roundId: id }),
  output: z.object({ id }),
});

/** Rules which of contradicting limits counts, with a name and a reason. */
export const ruleAwardLimit = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/limit-rulings',
  input: z.object({
    roundId: id,
    conflict: z.string().max(500),
    taken: z.string().max(200),
    reason: paragraphs(1000, true),
    as: z.enum(rulers),
  }),
  output: z.object({ id }),
});

/** Rules in which order those go whom the rule leaves equal; all of them are named. */
export const ruleAwardTie = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/tie-rulings',
  input: z.object({ roundId: id, order: z.array(id).min(2).max(500), reason: paragraphs(1000, true), as: z.enum(rulers) }),
  output: z.object({ id }),
});

/** Tries other limits, somebody withdrawn or a tie ruled, and says who would come in and who would go; nothing is written. */
export const tryAwardChoice = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/choice/what-if',
  input: z.object({
    roundId: id,
    audience,
    /** Other amounts of limits there are, by their key. */
    amounts: z
      .array(z.object({ key: z.string().max(200), amount: count }))
      .max(50)
      .default([]),
    added: z.array(limitInput).max(10).default([]),
    withdrawn: z.array(id).max(500).default([]),
    orders: z.array(z.array(id).min(2).max(500)).max(20).default([]),
  }),
  output: z.object({
    comesIn: z.array(z.object({ id, name: z.string(), unitName: z.string(), reasons: z.array(z.string()) })),
    goesOut: z.array(z.object({ id, name: z.string(), unitName: z.string(), reasons: z.array(z.string()) })),
    undecided: z.array(z.object({ id, name: z.string(), unitName: z.string(), reasons: z.array(z.string()) })),
    total: z.number(),
    /** Where all were weighed anew instead of keeping who is in. */
    anew: z.object({ comesIn: z.array(z.string()), goesOut: z.array(z.string()) }),
  }),
});

/** Brings those put forward before a planned sitting of the round's council, one case each; ties follow by themselves. */
export const bringNominees = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/choice/bring',
  input: z.object({ roundId: id, sittingId: id, nominationIds: z.array(id).min(1).max(200) }),
  output: z.object({ brought: z.number() }),
});

/** Gives somebody a place; out of rank, or in a tie, with a reason of the head. */
export const takePlace = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/choice/take',
  input: z.object({ roundId: id, nominationId: id, reason: paragraphs(1000, true).nullable().default(null) }),
  output: z.object({ id, rank: z.number() }),
});

/** Gives everybody of an audience who is in by rank a place, all at once. */
export const takeAllPlaces = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/choice/take-all',
  input: z.object({ roundId: id, audience }),
  output: z.object({ taken: z.number(), undecided: z.number() }),
});

/** Gives a place back before the list is posted, with a reason. */
export const releasePlace = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/choice/release',
  input: z.object({ roundId: id, nominationId: id, reason: paragraphs(1000, true) }),
  output: z.object({ id }),
});
