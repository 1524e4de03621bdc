import { z } from 'zod';
import { decisionKinds } from '#domain/evaluations/decision.ts';
import { layers } from '#domain/evaluations/entry.ts';
import { terms } from '#domain/evaluations/round.ts';
import { outKinds } from '#domain/evaluations/subject.ts';
import { roundTitles, titleReasons } from '#domain/evaluations/titles.ts';
import { capBases, grades } from '#domain/law/evaluationRules.ts';
import { roundings, tieRules, voteBases } from '#domain/law/titleConditions.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, version, whyNot } from './fields.ts';
import { counted } from './part.ts';

/** Hundredths of a point. */
const points = z.number().int().min(0).max(100_000);
/** Hundredths of a percent. */
const share = z.number().int().min(0).max(10_000);
const months = z.number().int().min(0).max(12);
const source = z.object({ text: z.string(), at: z.string().optional(), isCertain: z.boolean() });
const grade = z.enum(grades);
const vote = z.object({ of: z.enum(voteBases), share });
const title = z.enum(roundTitles);
const frame = z.object({ general: points, results: points });
const thresholds = z.object({ excellent: points, good: points, met: points });

/** What a unit decides for itself, each part with where it is written; what is left out follows the law of the day. */
export const ownSettings = z.object({
  points: z.object({ frame, thresholds, source: line(300) }).optional(),
  cap: z.object({ share, of: z.enum(capBases), isExceptional: z.boolean(), source: line(300) }).optional(),
  base: z.object({ leastMonths: months, source: line(300) }).optional(),
  advancedWorker: z
    .object({
      least: grade,
      leastMonths: months,
      unregistered: z.enum(['bars', 'noted']),
      /** Null: no vote of the council is asked for. */
      vote: vote.nullable().default(null),
      source: line(300),
    })
    .optional(),
  emulationSoldier: z
    .object({
      needsInitiative: z.boolean(),
      share,
      rounding: z.enum(roundings),
      vote,
      ties: z.array(z.enum(tieRules)).max(tieRules.length),
      source: line(300),
    })
    .optional(),
});

/** The rules of a round in figures, each with its source. */
const settings = z.object({
  /** Kinds of staff that share a rule, in words. */
  grading: z.array(
    z.object({
      classes: z.array(z.string()),
      frame: frame.nullable(),
      thresholds: thresholds.nullable(),
      disciplined: z.object({ from: z.string(), grade }),
      source,
    }),
  ),
  cap: z.object({ share, of: z.enum(capBases), isExceptional: z.boolean(), source }),
  base: z.object({ leastMonths: months, source }),
  advancedWorker: z.object({
    least: grade,
    leastMonths: months,
    unregistered: z.enum(['bars', 'noted']),
    disciplinedFrom: z.string(),
    vote: vote.nullable(),
    source,
  }),
  emulationSoldier: z.object({
    needsInitiative: z.boolean(),
    share,
    rounding: z.enum(roundings),
    vote,
    ties: z.array(z.enum(tieRules)),
    source,
  }),
});
/** The rules of a round as they are shown (quy định áp dụng). */
export type RoundSettings = z.output<typeof settings>;

/** What one layer says of a person: points and grade may each be left out. */
export const judged = z.object({
  general: points.nullable().default(null),
  results: points.nullable().default(null),
  grade: grade.nullable().default(null),
  remark: paragraphs(3000).default(''),
});

const entry = judged.extend({
  id,
  layer: z.enum(layers),
  number: z.number(),
  onDay: dayField,
  source: z.enum(['system', 'paper']),
  enteredByName: z.string(),
  /** A later entry of the same layer stands in its place. */
  isCurrent: z.boolean(),
  returned: z.string().nullable(),
});

/** What somebody's sheet waits for, or where it has come to. */
export const sheetStates = ['none', 'sent', 'returned', 'remarked', 'proposed', 'voted', 'decided', 'out'] as const;

const decided = z.object({ kind: z.enum(decisionKinds), number: z.string(), signedOn: dayField, issuer: z.string().nullable() });

const ownSheet = z.object({
  personId: id,
  fullName: z.string(),
  position: z.string(),
  state: z.enum(sheetStates),
  isHead: z.boolean(),
  /** Only the kind, and only to the person and those who keep the list. */
  out: z.enum(outKinds).nullable(),
  frame: frame.nullable(),
  thresholds: thresholds.nullable(),
  draft: judged.nullable(),
  entries: z.array(entry),
  grade: grade.nullable(),
  gradeBy: decided.nullable(),
  titles: z.array(z.object({ title, given: z.boolean(), decided: z.boolean(), reasons: z.array(z.enum(titleReasons)) })),
  /** Who has looked at it; for the person alone. */
  views: z.array(z.object({ fullName: z.string(), onDay: dayField })),
  whyNot: whyNot(['self', 'team', 'head', 'return']),
});

/** A count with its base and the day people were counted on. */
const ratio = z.object({ achieved: z.number(), base: z.number(), onDay: dayField });

const round = z.object({
  id,
  term: z.enum(terms),
  from: dayField,
  /** The last day in it. */
  through: dayField,
  headcountOn: dayField,
  settings,
  base: z.number(),
  out: z.number(),
  /** How many of the base have come to each step; no names. */
  steps: z.object({ self: z.number(), team: z.number(), head: z.number(), council: z.number(), decided: z.number() }),
  shares: z.array(ratio.extend({ title, decided: z.boolean() })),
});

/** The evaluation of a launched year as this person sees it: the round, their own sheet, what they may open. */
export const showEvaluation = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/evaluation',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    today: dayField,
    round: round.nullable(),
    /** The asker heads a team: its self-evaluations wait on a page of their own. */
    leadsTeam: z.boolean(),
    /** Who works at the unit and is not on the round's list, with what its rule says; for those who keep it. */
    newcomers: z.array(
      z.object({
        personId: id,
        fullName: z.string(),
        position: z.string(),
        since: dayField,
        months: z.number(),
        out: z.enum(outKinds).nullable(),
      }),
    ),
    /** What a new round would begin with: the law of the day, and what the unit last decided for itself. */
    proposal: z.object({ settings, own: ownSettings, staff: z.number() }).nullable(),
    own: ownSheet.nullable(),
    whyNot: whyNot(['open', 'readAll', 'keep']),
  }),
});

/** Opens the round: fixes its period, its rules, and who is on its list. */
export const openRound = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/evaluation',
  input: z.object({
    campaignId: id,
    term: z.enum(terms),
    from: dayField,
    through: dayField,
    headcountOn: dayField,
    own: ownSettings.default({}),
  }),
  output: z.object({ roundId: id, people: z.number(), base: z.number() }),
});

/** Keeps what somebody has not sent yet; nobody else sees it. */
export const keepSelfDraft = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/draft',
  input: judged.extend({ roundId: id }),
  output: z.object({ savedAt: z.string() }),
});

/** Sends one's own self-evaluation; again after it was given back. */
export const evaluateSelf = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/self',
  input: judged.extend({ roundId: id }),
  output: z.object({ id, number: z.number() }),
});

/** Enters one layer of one or many people, on one day, all rows or none: the team's remarks, the head's proposals, or from paper. */
export const enterLayer = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/entries',
  input: z.object({
    roundId: id,
    layer: z.enum(layers),
    onDay: dayField,
    rows: z
      .array(judged.extend({ personId: id }))
      .min(1)
      .max(500),
    paper: upload().optional(),
  }),
  output: z.object({ entered: z.number() }),
});

/** Gives a self-evaluation back with a reason, which the person reads word for word. */
export const returnSelf = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/people/:personId/return',
  input: z.object({ roundId: id, personId: id, reason: line(600) }),
  output: z.object({ personId: id }),
});

/** Puts somebody out of the base with the kind of reason, or into it. */
export const placePerson = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/people/:personId/place',
  input: z.object({ roundId: id, personId: id, out: z.enum(outKinds).nullable(), version }),
  output: z.object({ personId: id, version }),
});

/** Puts everybody on the list who came after it was made, in the base or out of it by the round's own rule. */
export const addNewcomers = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/newcomers',
  input: z.object({ roundId: id }),
  output: z.object({ people: z.number(), base: z.number() }),
});

/** The people of the teams that the asker heads, with self-evaluation and the team's layer; that one looked is noted. */
export const readTeam = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/team',
  input: z.object({ roundId: id }),
  output: z.object({
    roundId: id,
    people: z.array(
      z.object({
        personId: id,
        fullName: z.string(),
        position: z.string(),
        teamName: z.string(),
        isOut: z.boolean(),
        state: z.enum(sheetStates),
        frame: frame.nullable(),
        self: judged.nullable(),
        team: judged.nullable(),
        whyNot: whyNot(['team', 'return']),
      }),
    ),
  }),
});

const person = z.object({
  personId: id,
  fullName: z.string(),
  position: z.string(),
  teamName: z.string().nullable(),
  isHead: z.boolean(),
  isOneself: z.boolean(),
  out: z.enum(outKinds).nullable(),
  state: z.enum(sheetStates),
  frame: frame.nullable(),
  /** The newest of each layer. */
  layers: z.object({
    self: judged.nullable(),
    team: judged.nullable(),
    head: judged.nullable(),
    council: judged.nullable(),
  }),
  grade: grade.nullable(),
  isDecided: z.boolean(),
  mustBe: grade.nullable(),
  registered: z.array(title),
  advanced: z.array(z.enum(titleReasons)),
  emulation: z.array(z.enum(titleReasons)),
  votes: z.number().nullable(),
  version,
});

/** Everybody of a round by given name, a page at a time; that one looked is noted for the people shown. */
export const readPeople = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/people',
  input: z.object({
    roundId: id,
    page: z.number().int().min(1).max(100_000).default(1),
    size: z.number().int().min(1).max(500).default(50),
  }),
  output: z.object({
    ...counted,
    roundId: id,
    people: z.array(person),
    whyNot: whyNot(['keep', 'head', 'council', 'decide']),
  }),
});

/** One person's sheet, layer by layer; that one looked is noted and shown to the person. */
export const readSheet = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/people/:personId',
  input: z.object({ roundId: id, personId: id }),
  output: ownSheet,
});

/** The council's sitting: who could vote, who was there, and the result of each person; votes for titles where it voted on them. */
export const holdSitting = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/sittings',
  input: z.object({
    roundId: id,
    heldOn: dayField,
    total: z.number().int().min(1).max(1000),
    present: z.number().int().min(1).max(1000),
    form: z.enum(['show-of-hands', 'secret']),
    rows: z
      .array(
        z.object({
          personId: id,
          /** Null: the sitting said nothing of the grade. */
          grade: grade.nullable().default(null),
          remark: paragraphs(3000).default(''),
          advancedWorker: z.number().int().min(0).max(1000).nullable().default(null),
          emulationSoldier: z.number().int().min(0).max(1000).nullable().default(null),
        }),
      )
      .min(1)
      .max(500),
    paper: upload().optional(),
  }),
  output: z.object({ id, people: z.number() }),
});

/** A decision: the grades of the base, a title's list, or what the superior decided of the head; again only with a reason. */
export const decide = endpoint({
  method: 'POST',
  path: '/api/evaluations/:roundId/decisions',
  input: z.object({
    roundId: id,
    kind: z.enum(decisionKinds),
    number: line(60),
    signedOn: dayField,
    /** Of a superior's decision. */
    issuer: line(300).nullable().default(null),
    reason: line(600).nullable().default(null),
    rows: z
      .array(z.object({ personId: id, grade: grade.nullable().default(null), titles: z.array(title).max(2).default([]) }))
      .max(500),
    paper: upload().optional(),
  }),
  output: z.object({ id, kind: z.enum(decisionKinds), people: z.number() }),
});

const reached = z.object({ name: z.string(), share, isReached: z.boolean(), source });

/** From the grades to the unit's score, each step with its rule, its base and its source; of persons counts alone. */
export const showChain = endpoint({
  method: 'GET',
  path: '/api/evaluations/:roundId/chain',
  input: z.object({ roundId: id }),
  output: z.object({
    roundId: id,
    onDay: dayField,
    base: z.number(),
    /** How many are not in the base, and by kind. */
    out: z.number(),
    outKinds: z.object({ 'short-service': z.number(), 'long-leave': z.number(), elsewhere: z.number() }),
    grades: z.object({ excellent: z.number(), good: z.number(), met: z.number(), unmet: z.number() }),
    ungraded: z.number(),
    cap: z.object({ used: z.number(), most: z.number(), of: z.number() }),
    advanced: ratio.extend({ barred: z.number(), decided: z.boolean() }),
    emulation: ratio.extend({
      most: z.number(),
      of: z.number(),
      cut: z.number(),
      tied: z.number(),
      decided: z.boolean(),
    }),
    collective: z.array(reached),
    /** Lines of the unit's sheet that speak of a title's share, with what the share reaches now. */
    lines: z.array(
      z.object({
        campaignId: id,
        /** Which of the unit's plans of the year the sheet belongs to; null where there is but one. */
        plan: z.string().nullable(),
        code: z.string(),
        text: z.string(),
        maxPoints: z.number(),
        /** Hundredths of a percent that the line asks for; null where it names none. */
        asks: share.nullable(),
        title,
        ...ratio.shape,
        isReached: z.boolean().nullable(),
      }),
    ),
    settings,
    decisions: z.array(
      z.object({
        id,
        kind: z.enum(decisionKinds),
        number: z.string(),
        signedOn: dayField,
        issuer: z.string().nullable(),
        reason: z.string().nullable(),
        people: z.number(),
        isStanding: z.boolean(),
      }),
    ),
    whyNot: whyNot(['grades', 'advanced-worker', 'emulation-soldier', 'head']),
  }),
});

/** One's own self-evaluation as a paper (phiếu tự đánh giá). */
export const printSelfReview = endpoint({
  method: 'GET',
  path: '/api/evaluations/:roundId/self-review.pdf',
  input: z.object({ roundId: id }),
  output: z.unknown(),
  isPaper: true,
});

/** Somebody's self-evaluation as it was sent, for who keeps the round; that one looked is noted. */
export const printSelfReviewOf = endpoint({
  method: 'GET',
  path: '/api/evaluations/:roundId/people/:personId/self-review.pdf',
  input: z.object({ roundId: id, personId: id }),
  output: z.unknown(),
  isPaper: true,
});

/** A decision that gave a title, as it was signed (quyết định công nhận). */
export const printTitleDecision = endpoint({
  method: 'GET',
  path: '/api/evaluations/:roundId/decisions/:decisionId/paper.pdf',
  input: z.object({ roundId: id, decisionId: id }),
  output: z.unknown(),
  isPaper: true,
});

/** Those with a title, or who would have one as things stand (danh sách trích ngang). */
export const printTitleList = endpoint({
  method: 'GET',
  path: '/api/evaluations/:roundId/titles.pdf',
  input: z.object({ roundId: id }),
  output: z.unknown(),
  isPaper: true,
});

/** Everybody's layers and results (XLSX). */
export const downloadList = endpoint({
  method: 'GET',
  path: '/api/evaluations/:roundId/list.xlsx',
  input: z.object({ roundId: id }),
  output: z.unknown(),
});
