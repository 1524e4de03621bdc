import { z } from 'zod';
import { pledgeStates } from '#domain/enrolments/pledge.ts';
import { personalTitles } from '#domain/law/personalTitles.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, paragraphs, refusal, upload, version, whyNot } from './fields.ts';

const titles = z.array(z.enum(personalTitles)).max(4);

/** What a person chooses, by the codes of the offer; an empty initiative is none. */
export const choice = z.object({
  titles,
  commitments: z.array(z.string().max(60)).max(200),
  household: z.boolean(),
  initiative: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim() || null)
    .pipe(z.string().max(300).nullable()),
});

/** What a person may choose from, in the plan's words (nội dung đăng ký). */
export const offer = z.object({
  titles: z.array(
    z.object({
      code: z.enum(personalTitles),
      name: z.string(),
      short: z.string(),
      needsInitiative: z.boolean(),
      law: z.string(),
    }),
  ),
  commitments: z.array(z.object({ code: z.string(), text: z.string(), onlyManagers: z.boolean() })),
  household: z.boolean(),
});

const change = z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() });

/** One entry of a pledge's log (nhật ký thay đổi). */
export const logEntry = z.object({
  version,
  act: z.string(),
  at: z.string(),
  byName: z.string(),
  reason: z.string().nullable(),
  changes: z.array(change),
});

/** A pledge as those see it who may: only what was chosen. */
export const pledge = z.object({
  id,
  state: z.enum(pledgeStates),
  titles,
  commitments: z.array(z.object({ code: z.string(), text: z.string() })),
  household: z.boolean(),
  initiative: z.string().nullable(),
  source: z.enum(['self', 'paper']),
  hasPaper: z.boolean(),
  enteredByName: z.string().nullable(),
  signedOn: dayField.nullable(),
  /** `null` for those who are not told: lateness with a name is for the person and the clerk alone. */
  late: z.boolean().nullable(),
  returnReason: z.string().nullable(),
  version,
});

const window = z.object({ opensAt: z.string(), closesAt: z.string(), standing: z.enum(['early', 'open', 'late']) });
const count = z.object({ signed: z.number(), staff: z.number() });

/** My own pledges: of this year's campaigns with what can be chosen, and of earlier years (bản đăng ký của tôi). */
export const myPledges = endpoint({
  method: 'GET',
  path: '/api/me/pledges',
  input: z.object({}),
  output: z.object({
    now: z.string(),
    campaigns: z.array(
      z.object({
        campaignId: id,
        unitName: z.string(),
        year: z.number(),
        planTitle: z.string(),
        /** Nothing is signed here: it shares the registrations of another campaign. */
        sharesPledges: z.boolean(),
        /** Plans of other campaigns of the year for which this registration counts as well. */
        alsoFor: z.array(z.string()),
        isCurrent: z.boolean(),
        position: z.string().nullable(),
        window,
        count: count.nullable(),
        offer: offer.nullable(),
        pledge: pledge.extend({ log: z.array(logEntry) }).nullable(),
        whyNot: whyNot(['keep', 'sign', 'recall']),
      }),
    ),
  }),
});

/** Keeps a draft on the server, seen by nobody else. */
export const keepPledgeDraft = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/pledge/draft',
  input: z.object({ campaignId: id, version, ...choice.shape }),
  output: z.object({ pledgeId: id, version, keptAt: z.string() }),
});

/** Signs one's own pledge, or signs it again after a change or a return. `version` 0 where there was none. */
export const signPledge = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/pledge/sign',
  input: z.object({ campaignId: id, version, ...choice.shape }),
  output: z.object({ pledgeId: id, version, late: z.boolean(), signedAt: z.string(), receipt: z.string() }),
});

/** Takes the signature back, until the window closes. */
export const recallPledge = endpoint({
  method: 'POST',
  path: '/api/pledges/:pledgeId/recall',
  input: z.object({ pledgeId: id, version }),
  output: z.object({ pledgeId: id, version }),
});

/** The unit's signed pledges (its keepers), or one's own; the count is without names. */
export const listPledges = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/pledges',
  input: z.object({
    campaignId: id,
    state: z.enum(['signed', 'returned', 'accepted']).optional(),
    search: z.string().max(100).optional(),
  }),
  output: z.object({
    unitName: z.string(),
    year: z.number(),
    window,
    count,
    rows: z.array(
      pledge.extend({ personId: id, fullName: z.string(), position: z.string(), whyNot: whyNot(['accept', 'return', 'recall']) }),
    ),
    whyNot: whyNot(['enter']),
  }),
});

/** The clerk's grid: every member of staff with their offer, what they signed, and who has not yet (bảng nhập từ bản giấy). */
export const showPledgeGrid = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/pledge-grid',
  input: z.object({ campaignId: id }),
  output: z.object({
    unitName: z.string(),
    year: z.number(),
    today: dayField,
    window,
    count,
    offer,
    rows: z.array(
      z.object({
        personId: id,
        fullName: z.string(),
        position: z.string(),
        team: z.string().nullable(),
        manages: z.boolean(),
        pledge: pledge.nullable(),
        /** Why this row is not to be written: signed by the person. */
        locked: z.array(refusal),
      }),
    ),
    /** The last time that those who are missing were reminded. */
    reminded: z.object({ onDay: dayField, count: z.number() }).nullable(),
    whyNot: whyNot(['remind']),
  }),
});

/** Enters sheets signed on paper, one scan for all: every row or none, each refusal at its row and field. `version` 0 where there was none. */
export const enterPledges = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/pledges/enter',
  input: z.object({
    campaignId: id,
    paper: upload(),
    rows: z
      .array(z.object({ personId: id, version, signedOn: dayField, ...choice.shape }))
      .min(1)
      .max(500),
  }),
  output: z.object({ entered: z.number(), late: z.number(), count, paperHash: z.string() }),
});

/** Reminds those who have not signed, each by a notice of their own, once a day at most; says how many, never who. */
export const remindPledges = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/pledges/remind',
  input: z.object({ campaignId: id }),
  output: z.object({ reminded: z.number(), count }),
});

/** Accepts pledges, all or none. */
export const acceptPledges = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/pledges/accept',
  input: z.object({
    campaignId: id,
    pledges: z
      .array(z.object({ pledgeId: id, version }))
      .min(1)
      .max(500),
  }),
  output: z.object({ accepted: z.number() }),
});

/** Gives a pledge back to the person, with the reason they read. */
export const returnPledge = endpoint({
  method: 'POST',
  path: '/api/pledges/:pledgeId/return',
  input: z.object({ pledgeId: id, version, reason: paragraphs(500, true) }),
  output: z.object({ pledgeId: id, version }),
});

/** One pledge with its log. */
export const showPledge = endpoint({
  method: 'GET',
  path: '/api/pledges/:pledgeId',
  input: z.object({ pledgeId: id }),
  output: pledge.extend({
    fullName: z.string(),
    position: z.string(),
    unitName: z.string(),
    year: z.number(),
    log: z.array(logEntry),
    whyNot: whyNot(['accept', 'return', 'recall']),
  }),
});

/** The scan that a pledge was entered from. */
export const downloadPledgePaper = endpoint({
  method: 'GET',
  path: '/api/pledges/:pledgeId/paper',
  input: z.object({ pledgeId: id }),
  output: z.never(),
});

/** The pledge as a paper to keep: what was chosen, and no trace of what was not. */
export const printPledge = endpoint({
  method: 'GET',
  path: '/api/pledges/:pledgeId/form.pdf',
  input: z.object({ pledgeId: id }),
  output: z.never(),
  isPaper: true,
});

/** The blank form to be filled in by hand, for those who manage or those who do not. */
export const printBlankPledge = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/pledge-form.pdf',
  input: z.object({ campaignId: id, manages: z.enum(['yes', 'no']).default('no') }),
  output: z.never(),
  isPaper: true,
});

/** The list of those who signed, by given name: what the enrolment attaches. */
export const printPledgeList = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/pledges.pdf',
  input: z.object({ campaignId: id }),
  output: z.never(),
  isPaper: true,
});

/** A pledge as the browser has it. */
export type PledgeShape = z.output<typeof pledge>;
/** An offer as the browser has it. */
export type OfferShape = z.output<typeof offer>;
