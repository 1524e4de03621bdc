import { z } from 'zod';
import { adoptionOutcomes } from '#domain/exemplars/adoption.ts';
import { exemplarActs, exemplarStates } from '#domain/exemplars/exemplar.ts';
import { groundKinds } from '#domain/exemplars/ground.ts';
import { unitTypes } from '#domain/org/unit.ts';
import { holderRoles } from '#domain/workplan/assignment.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, paragraphs, refusal, upload, version, whyNot, yearQuery } from './fields.ts';
import { counted, listPart } from './part.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const words = (max: number) => paragraphs(max).default('');
/** A figure in hundredths of its unit. */
const hundredths = z.number().int().min(0).max(2_000_000_000);

/** How many adopted it, and what came of it so far. */
const spread = z.object({ adopted: z.number(), tried: z.number(), kept: z.number(), dropped: z.number() });

/** One good example in a list (gương điển hình, mô hình hay). */
export const exemplarLine = z.object({
  id,
  name: z.string(),
  criterion: z.string(),
  unitName: z.string(),
  unitType: z.enum(unitTypes),
  year: z.number(),
  state: z.enum(exemplarStates),
  /** Published, but what it stood on was revoked. */
  hasFallen: z.boolean(),
  costAmount: z.number().nullable(),
  publishedOn: dayField.nullable(),
  spread,
});

/** Which list: what is published; the person's units' own; what waits for the person; what would name them. */
export const exemplarLists = ['published', 'own', 'waiting', 'naming'] as const;

/** Good examples that the person may see, found by words without accents, criterion, kind of unit, place (under its old or new name) and year. */
export const listExemplars = endpoint({
  method: 'GET',
  path: '/api/exemplars',
  input: listPart.extend({
    list: z.enum(exemplarLists).default('published'),
    criterion: z.string().max(100).optional(),
    place: z.string().max(100).optional(),
    kind: z.enum(unitTypes).optional(),
    year: yearQuery.optional(),
  }),
  output: z.object({
    ...counted,
    exemplars: list(exemplarLine),
    /** Years and kinds of unit among what is published. */
    years: list(z.number()),
    kinds: list(z.object({ kind: z.enum(unitTypes), name: z.string() })),
    /** How many each of the other lists has; a list of none is not shown. */
    counts: z.object({ own: z.number(), waiting: z.number(), naming: z.number() }),
    /** Units for which the person makes examples. */
    units: list(z.object({ id, name: z.string() })),
  }),
});

const ground = z.object({
  kind: z.enum(groundKinds),
  /** Campaign and line, initiative or award. */
  campaignId: id.nullable(),
  lineCode: z.string().nullable(),
  initiativeId: id.nullable(),
  awardId: id.nullable(),
});

/** The unit's verified cases (việc đã được xác nhận) that have no page yet: lines given their full points in qualified years, recognised initiatives, awards. */
export const listExemplarGrounds = endpoint({
  method: 'GET',
  path: '/api/units/:unitId/exemplar-grounds',
  input: listPart.omit({ year: true }).extend({ unitId: id, kind: z.enum(groundKinds).default('appraised-line') }),
  output: z.object({
    ...counted,
    unitId: id,
    unitName: z.string(),
    grounds: list(ground.extend({ year: z.number(), text: z.string(), about: z.string() })),
  }),
});

/** Begins the page of a verified case; its name and criterion are proposed from the case. */
export const beginExemplar = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/exemplars',
  input: z.object({
    unitId: id,
    kind: z.enum(groundKinds),
    campaignId: id.nullable().default(null),
    lineCode: z.string().max(40).nullable().default(null),
    initiativeId: id.nullable().default(null),
    awardId: id.nullable().default(null),
  }),
  output: z.object({ id, version }),
});

/** Writes the page; kept as typed, whatever is still missing. */
export const writeExemplar = endpoint({
  method: 'POST',
  path: '/api/exemplars/:exemplarId',
  input: z.object({
    exemplarId: id,
    version,
    name: words(200),
    criterion: words(500),
    done: words(6000),
    effect: words(3000),
    cost: words(1000),
    costAmount: z.number().int().min(0).max(9_000_000_000_000).nullable().default(null),
    contact: words(300),
    evidenceIds: z.array(id).max(12).default([]),
    personIds: z.array(id).max(12).default([]),
  }),
  output: z.object({ id, version }),
});

const piece = z.object({
  id,
  kind: z.enum(['file', 'link', 'note']),
  onDay: dayField,
  note: z.string(),
  link: z.string().nullable(),
  isPicture: z.boolean(),
});

const adoption = z.object({
  id,
  unitName: z.string(),
  adoptedOn: dayField,
  outcome: z.enum(adoptionOutcomes).nullable(),
  /** The last report in figures, of those that keep it and of the reader's own unit. */
  last: z
    .object({
      onDay: dayField,
      measure: z.string(),
      before: hundredths.nullable(),
      after: hundredths.nullable(),
      note: z.string(),
    })
    .nullable(),
  /** Only for the reader's own unit. */
  own: z.object({ planId: id, code: z.string(), version, whyNot: whyNot(['report']) }).nullable(),
});

/** One example with what this person may do. */
export const showExemplar = endpoint({
  method: 'GET',
  path: '/api/exemplars/:exemplarId',
  input: z.object({ exemplarId: id }),
  output: exemplarLine.extend({
    version,
    today: dayField,
    unitId: id,
    toUnitName: z.string(),
    ground: z.string(),
    /** Why the case carries it no longer; told to those who make or publish it. */
    fallen: list(refusal),
    done: z.string(),
    effect: z.string(),
    cost: z.string(),
    contact: z.string(),
    /** Why it was given back or taken down; told to those who make or publish it. */
    reason: z.string().nullable(),
    pieces: list(piece),
    /** Those who agreed to be named. */
    named: list(z.string()),
    /** Whom it would name, for its makers: agreed or not yet. */
    persons: list(z.object({ personId: id, fullName: z.string(), agrees: z.boolean() })),
    /** The reader's own answer, where the page would name them. */
    myAnswer: z.enum(['none', 'agreed', 'declined']).nullable(),
    adoptions: list(adoption),
    acts: list(
      z.object({ act: z.enum(exemplarActs), on: dayField, byName: z.string(), reason: z.string(), hasScan: z.boolean() }),
    ),
    /** Units of the reader that could adopt it. */
    units: list(z.object({ id, name: z.string() })),
    consentsWithPaper: z.boolean(),
    whyNot: whyNot(['write', 'ask', 'consent', 'publish', 'giveBack', 'withdraw', 'answer', 'adopt']),
  }),
});

/** What there is to choose from while writing: pieces that may be shown, staff who could be named. */
export const showExemplarChoices = endpoint({
  method: 'GET',
  path: '/api/exemplars/:exemplarId/choices',
  input: z.object({ exemplarId: id }),
  output: z.object({
    pieces: list(piece.extend({ lines: list(z.string()), whyNot: whyNot(['show']) })),
    persons: list(z.object({ personId: id, fullName: z.string(), position: z.string() })),
    criteria: list(z.string()),
    chosen: z.object({ evidenceIds: list(id), personIds: list(id) }),
  }),
});

/** A picture of the page: small, unless the whole is asked for. */
export const openExemplarPicture = endpoint({
  method: 'GET',
  path: '/api/exemplars/:exemplarId/pictures/:evidenceId',
  input: z.object({ exemplarId: id, evidenceId: id, size: z.enum(['small', 'whole']).default('small') }),
  output: z.unknown(),
});

const step = z.object({ exemplarId: id, version });
const stepped = z.object({ id, version, state: z.enum(exemplarStates) });

/** Puts it before the head (trình thủ trưởng). */
export const askConsent = endpoint({ method: 'POST', path: '/api/exemplars/:exemplarId/ask', input: step, output: stepped });

/** The head agrees that it may be shown, or the clerk enters the paper the head signed. */
export const consentExemplar = endpoint({
  method: 'POST',
  path: '/api/exemplars/:exemplarId/consent',
  input: step.extend({ paper: upload().optional() }),
  output: stepped,
});

/** Publishes it to everybody who has an account (công bố). */
export const publishExemplar = endpoint({
  method: 'POST',
  path: '/api/exemplars/:exemplarId/publish',
  input: step,
  output: stepped,
});

/** Gives back what waits, takes down what is published, with the reason. */
export const giveBackExemplar = endpoint({
  method: 'POST',
  path: '/api/exemplars/:exemplarId/give-back',
  input: step.extend({ reason: paragraphs(1000, true) }),
  output: stepped,
});

/** The unit takes its consent back, at any time. */
export const withdrawExemplar = endpoint({
  method: 'POST',
  path: '/api/exemplars/:exemplarId/withdraw',
  input: step.extend({ reason: words(1000), paper: upload().optional() }),
  output: stepped,
});

/** A person says, or takes back, that the page may name them. */
export const answerNaming = endpoint({
  method: 'POST',
  path: '/api/exemplars/:exemplarId/naming',
  input: z.object({ exemplarId: id, agrees: z.boolean() }),
  output: z.object({ id, agrees: z.boolean() }),
});

/** Takes an example over as a task of the unit's plan (áp dụng). */
export const adoptExemplar = endpoint({
  method: 'POST',
  path: '/api/exemplars/:exemplarId/adopt',
  input: z.object({ exemplarId: id, unitId: id, role: z.enum(holderRoles).default('clerk'), dueOn: dayField }),
  output: z.object({ id, planId: id, code: z.string() }),
});

/** What came of it so far, in figures (báo cáo kết quả áp dụng). */
export const reportAdoption = endpoint({
  method: 'POST',
  path: '/api/adoptions/:adoptionId/reports',
  input: z.object({
    adoptionId: id,
    version,
    onDay: dayField,
    outcome: z.enum(adoptionOutcomes),
    measure: words(200),
    before: hundredths.nullable().default(null),
    after: hundredths.nullable().default(null),
    note: words(1000),
  }),
  output: z.object({ id, version, outcome: z.enum(adoptionOutcomes) }),
});
