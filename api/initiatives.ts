import { z } from 'zod';
import { mostAuthors } from '#domain/initiatives/authors.ts';
import { initiativeStates } from '#domain/initiatives/initiative.ts';
import { effectScopes } from '#domain/initiatives/recognition.ts';
import { askedCouncil } from './council.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, version, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

/** A line that a draft may leave empty. */
const mayBe = (max: number) => z.union([z.literal(''), line(max)]).default('');

/** What its writer sends; a draft may leave all of it empty but the authors. */
export const initiativeContent = z.object({
  name: mayBe(300),
  field: mayBe(120),
  problem: paragraphs(3000).default(''),
  solution: paragraphs(6000).default(''),
  appliedAt: mayBe(300),
  appliedSince: dayField.nullable().default(null),
  effect: paragraphs(3000).default(''),
  proof: paragraphs(1000).default(''),
  authors: z.array(z.object({ personId: id, share: z.number().int().min(1).max(100) })).max(mostAuthors),
  evidenceIds: z.array(id).max(30).default([]),
});

const member = z.object({ personId: id, fullName: z.string(), position: z.string() });

const recognition = z.object({
  scope: z.enum(effectScopes),
  scopeName: z.string(),
  number: z.string(),
  decidedOn: dayField,
  signer: z.string(),
  issuer: z.string(),
});

const author = z.object({ personId: id, fullName: z.string(), share: z.number() });

/** An initiative in a list. */
export const initiativeLine = z.object({
  id,
  name: z.string(),
  field: z.string(),
  state: z.enum(initiativeStates),
  authors: z.array(author),
  proposedOn: dayField.nullable(),
  recognition: recognition.nullable(),
});

/** A year's initiatives that this person may see, with what each state counts. */
export const listInitiatives = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/initiatives',
  input: z.object({
    campaignId: id,
    state: z.enum(initiativeStates).optional(),
    ...listPart.omit({ year: true }).shape,
  }),
  output: z.object({
    campaignId: id,
    unitName: z.string(),
    year: z.number(),
    /** With the last council that was asked, as far as whoever asks may know. */
    rows: z.array(initiativeLine.extend({ council: askedCouncil.nullable() })),
    counts: z.array(z.object({ state: z.enum(initiativeStates), count: z.number() })),
    /** Recognised by decisions of the year itself, whichever year they were proposed in. */
    recognised: z.number(),
    ...counted,
    whyNot: whyNot(['write', 'judge']),
  }),
});

/** What the form offers for a new one, or one being written: the staff, the year's evidence, what one's pledge promised. */
export const offerInitiative = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/initiative-offer',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    unitName: z.string(),
    year: z.number(),
    today: dayField,
    me: id,
    isClerk: z.boolean(),
    staff: z.array(member),
    evidence: z.array(z.object({ id, onDay: dayField, label: z.string() })),
    /** The initiative that the actor's own pledge promised and that was not begun yet. */
    promised: z.object({ pledgeId: id, text: z.string() }).nullable(),
    /** The rules that it is judged by, in words. */
    conditions: z.array(z.string()),
  }),
});

/** Begins a draft, or keeps one; `version` 0 begins. */
export const writeInitiative = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/initiatives',
  input: z.object({
    campaignId: id,
    initiativeId: id.nullable().default(null),
    pledgeId: id.nullable().default(null),
    version,
    ...initiativeContent.shape,
  }),
  output: z.object({ id, version }),
});

/** Hands a draft to the council as it was last kept. */
export const proposeInitiative = endpoint({
  method: 'POST',
  path: '/api/initiatives/:initiativeId/propose',
  input: z.object({ initiativeId: id, version }),
  output: z.object({ id, version, proposedOn: dayField }),
});

/** Gives it back with the reason that its authors read. */
export const returnInitiative = endpoint({
  method: 'POST',
  path: '/api/initiatives/:initiativeId/return',
  input: z.object({ initiativeId: id, version, reason: paragraphs(1000, true) }),
  output: z.object({ id, version }),
});

/** Its authors take it back for good. */
export const withdrawInitiative = endpoint({
  method: 'POST',
  path: '/api/initiatives/:initiativeId/withdraw',
  input: z.object({ initiativeId: id, version }),
  output: z.object({ id, version }),
});

/** One initiative whole, with how it was judged and decided. */
export const showInitiative = endpoint({
  method: 'GET',
  path: '/api/initiatives/:initiativeId',
  input: z.object({ initiativeId: id }),
  output: initiativeLine.extend({
    campaignId: id,
    unitName: z.string(),
    year: z.number(),
    today: dayField,
    problem: z.string(),
    solution: z.string(),
    appliedAt: z.string(),
    appliedSince: dayField.nullable(),
    effect: z.string(),
    proof: z.string(),
    evidence: z.array(z.object({ id, onDay: dayField, label: z.string(), hasFile: z.boolean() })),
    writtenByName: z.string(),
    isOwn: z.boolean(),
    reason: z.string().nullable(),
    /** What councils were asked about it, the first one first; empty for its authors and the unit, who learn of the decision. */
    council: z.array(askedCouncil),
    recognitions: z.array(recognition),
    /** Lines of the sheet that it stands on as evidence, and those it could. */
    tied: z.array(z.string()),
    lines: z.array(z.object({ code: z.string(), text: z.string() })),
    version,
    whyNot: whyNot(['write', 'propose', 'return', 'refuse', 'withdraw', 'widen', 'tie']),
  }),
});

/** What one person wrote or is an author of, and what their pledge of the year promised (sáng kiến của tôi). */
export const myInitiatives = endpoint({
  method: 'GET',
  path: '/api/me/initiatives',
  input: z.object({}),
  output: z.object({
    years: z.array(
      z.object({
        campaignId: id,
        year: z.number(),
        unitName: z.string(),
        promised: z.object({ pledgeId: id, text: z.string() }).nullable(),
      }),
    ),
    rows: z.array(initiativeLine.extend({ campaignId: id, year: z.number(), share: z.number().nullable() })),
  }),
});

/** What of a year waits for the council of initiatives or for a decision, with the sittings to come. */
export const showJudging = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/initiative-judging',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    unitName: z.string(),
    year: z.number(),
    today: dayField,
    /** The council that stands; `isOpen`: whoever asks may open its page. */
    council: z.object({ id, name: z.string(), isOpen: z.boolean() }).nullable(),
    sittings: z.array(z.object({ id, title: z.string(), meetsOn: dayField, unitId: id, councilName: z.string() })),
    rows: z.array(
      initiativeLine.extend({
        version,
        isTied: z.boolean(),
        council: askedCouncil.nullable(),
        mayBring: z.boolean(),
        /** The day of the sitting that carried it; null for whoever is tied. */
        carriedOn: dayField.nullable(),
      }),
    ),
    whyNot: whyNot(['decide']),
  }),
});

/** Initiatives come before a sitting of the unit's council, a case each. */
export const bringInitiatives = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/initiatives',
  input: z.object({ sittingId: id, initiativeIds: z.array(id).min(1).max(100) }),
  output: z.object({ brought: z.number() }),
});

/** What the council did not carry is not recognised, with the reason that its authors read. */
export const refuseInitiative = endpoint({
  method: 'POST',
  path: '/api/initiatives/:initiativeId/refuse',
  input: z.object({ initiativeId: id, version, reason: paragraphs(1000, true) }),
  output: z.object({ id, version }),
});

/** Enters the head's decision on what the council carried: all or none. */
export const recogniseInitiatives = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/initiative-decision',
  input: z.object({
    campaignId: id,
    number: line(60),
    decidedOn: dayField,
    signer: line(120),
    initiatives: z
      .array(z.object({ initiativeId: id, version }))
      .min(1)
      .max(100),
  }),
  output: z.object({ recognised: z.number() }),
});

/** Enters a superior's decision that it has effect beyond the unit. */
export const widenInitiative = endpoint({
  method: 'POST',
  path: '/api/initiatives/:initiativeId/widen',
  input: z.object({
    initiativeId: id,
    scope: z.enum(['province', 'nation']),
    number: line(60),
    decidedOn: dayField,
    signer: line(120),
    issuer: line(200),
  }),
  output: z.object({ id }),
});

/** Stands it on lines of the year's sheet as evidence, with its proof, uploaded once. */
export const tieInitiative = endpoint({
  method: 'POST',
  path: '/api/initiatives/:initiativeId/lines',
  input: z.object({ initiativeId: id, lines: z.array(line(20)).min(1).max(20) }),
  output: z.object({ evidenceId: id, lines: z.array(z.string()) }),
});
