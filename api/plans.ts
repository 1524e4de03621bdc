import { z } from 'zod';
import { legalStandings } from '#domain/law/legalDocument.ts';
import { boardParts } from '#domain/plans/board.ts';
import { planStates } from '#domain/plans/plan.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, version, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';
import { planReading, shownFinding, target } from './planReading.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const written = z.object({ id, state: z.enum(planStates), version });

/** Takes a document in as a unit's plan: a file (TXT, DOCX) or pasted text; an article or an unreadable file is refused with its reason. */
export const uploadPlan = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/plans',
  input: z.object({ unitId: id, file: upload().optional(), text: z.string().max(2_000_000).optional() }),
  output: written,
});

/** Drafts next year's plan from an older one: its years moved on, read again, nothing confirmed. */
export const renewPlan = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/renew',
  input: z.object({ planId: id, year: z.number().int().min(2000).max(2100) }),
  output: written,
});

/** A new version of a plan that is not issued: it takes the old one's place and keeps what was confirmed. */
export const replacePlan = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/replace',
  input: z.object({ planId: id, version, file: upload().optional(), text: z.string().max(2_000_000).optional() }),
  output: written,
});

const change = z.enum(['same', 'changed', 'added', 'removed']);

/** A plan clause by clause against the one it was made from. */
export const comparePlan = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/comparison',
  input: z.object({ planId: id }),
  output: z.object({
    planId: id,
    title: z.string(),
    year: z.number().int(),
    from: z.object({ planId: id, title: z.string(), year: z.number().int(), sourceName: z.string() }),
    counts: z.object({ same: z.number(), changed: z.number(), added: z.number(), removed: z.number() }),
    clauses: list(
      z.object({
        change,
        before: z.string().nullable(),
        after: z.string().nullable(),
        lineBefore: z.number().nullable(),
        lineAfter: z.number().nullable(),
        /** The words of a changed clause: kept, put in, taken out. */
        runs: list(z.object({ change, text: z.string() })),
      }),
    ),
  }),
});

/** The plans this person may see, newest year first, and the units they may bring one in for. */
export const listPlans = endpoint({
  method: 'GET',
  path: '/api/plans',
  input: listPart,
  output: z.object({
    ...counted,
    /** The years that any plan this person may see is of, newest first. */
    years: list(z.number()),
    plans: list(
      z.object({
        id,
        unitId: id,
        unitName: z.string(),
        state: z.enum(planStates),
        stateName: z.string(),
        year: z.number().int(),
        title: z.string(),
        number: z.string().nullable(),
        issuedOn: dayField.nullable(),
        sourceName: z.string(),
        createdAt: z.string(),
        campaignId: id.nullable(),
        /** The unit's newest plan, from which this person may draft the next year's. */
        mayRenew: z.boolean(),
      }),
    ),
    mayUploadFor: list(z.object({ unitId: id, unitName: z.string() })),
  }),
});

/** The plans this person may see that cite a document of the legal register. */
export const listCitingPlans = endpoint({
  method: 'GET',
  path: '/api/legal-documents/:key/plans',
  input: z.object({ key: z.string().max(400) }),
  output: z.object({
    plans: list(
      z.object({
        id,
        title: z.string(),
        number: z.string().nullable(),
        year: z.number().int(),
        issuedOn: dayField.nullable(),
        unitName: z.string(),
      }),
    ),
  }),
});

/** One plan: its text, its reading beside it, its findings, how far it is confirmed, and what may be done now. */
export const showPlan = endpoint({
  method: 'GET',
  path: '/api/plans/:planId',
  input: z.object({ planId: id }),
  output: z.object({
    id,
    unitId: id,
    unitName: z.string(),
    state: z.enum(planStates),
    stateName: z.string(),
    year: z.number().int(),
    kind: z.string(),
    title: z.string(),
    sourceName: z.string(),
    createdAt: z.string(),
    number: z.string().nullable(),
    issuedOn: dayField.nullable(),
    signedByName: z.string().nullable(),
    signedAt: z.string().nullable(),
    hasPaper: z.boolean(),
    renewedFrom: id.nullable(),
    withdrawnWhy: z.string().nullable(),
    campaignId: id.nullable(),
    version,
    lines: list(z.string()),
    reading: planReading,
    findings: list(shownFinding),
    /** What the legal register says of each document cited, on the plan's day. */
    bases: list(
      z.object({
        place: z.string(),
        key: z.string(),
        standing: z.enum(legalStandings),
        standingName: z.string(),
        successors: list(z.string()),
      }),
    ),
    parts: list(
      z.object({ key: z.string(), name: z.string(), isConfirmed: z.boolean(), isClean: z.boolean(), openFindings: z.number() }),
    ),
    progress: z.object({ done: z.number(), all: z.number(), cleanParts: z.number(), openFindings: z.number() }),
    /** Who may sign: the heads of the unit today. */
    heads: list(z.object({ personId: id, fullName: z.string() })),
    /** A person who is not the head must attach the signed paper. */
    signsWithPaper: z.boolean(),
    /** Findings with their answers are shown: inside the unit. */
    showsWork: z.boolean(),
    /** The file as it was brought in may be opened: inside the unit. */
    hasSource: z.boolean(),
    /** The bodies it was sent to, once issued. */
    sentTo: list(z.object({ unitId: id, name: z.string(), sentAt: z.string() })),
    /** The bodies it may yet be sent to; `isNamed` where its own recipients name them. For those who send it. */
    maySendTo: list(z.object({ unitId: id, name: z.string(), isNamed: z.boolean() })),
    whyNot: whyNot(['work', 'confirmClean', 'confirm', 'revise', 'sign', 'send', 'withdraw', 'launch', 'renew', 'replace']),
  }),
});

/** Confirms parts by their keys. */
export const confirmParts = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/confirm-parts',
  input: z.object({ planId: id, version, parts: z.array(z.string().max(40)).max(200) }),
  output: written,
});

/** Confirms every part without an open finding, in one click. */
export const confirmClean = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/confirm-clean',
  input: z.object({ planId: id, version }),
  output: written,
});

/** Answers one finding: accept its suggestion, put other words, or pass it over with a reason. */
export const settleFinding = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/settle',
  input: z.object({
    planId: id,
    version,
    finding: z.number().int().min(0),
    answer: z.enum(['accepted', 'edited', 'dismissed']),
    text: paragraphs(5000).optional(),
    reason: paragraphs(1000).optional(),
  }),
  output: written,
});

/** Takes the answer to a finding back. */
export const reopenFinding = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/reopen-finding',
  input: z.object({ planId: id, version, finding: z.number().int().min(0) }),
  output: written,
});

const place = z.string().min(1).max(80);

/** Changes the reading at one place; the original text stays. New words of a criterion are measured again by the reader. */
export const editReading = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/edit',
  input: z.object({
    planId: id,
    version,
    edit: z.discriminatedUnion('change', [
      z.object({ change: z.literal('text'), place, text: line(5000) }),
      z.object({ change: z.literal('target'), place, target: target.omit({ span: true }).nullable() }),
      z.object({ change: z.literal('day'), place, day: dayField }),
      z.object({ change: z.literal('period'), from: dayField, to: dayField }),
      z.object({ change: z.literal('add'), place, text: line(5000) }),
      z.object({ change: z.literal('remove'), place }),
    ]),
  }),
  output: written,
});

/** The whole reading is what people stand by: it can be signed. */
export const confirmPlan = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/confirm',
  input: z.object({ planId: id, version }),
  output: written,
});

/** Opens a confirmed, unsigned plan for reading again. */
export const revisePlan = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/revise',
  input: z.object({ planId: id, version }),
  output: written,
});

const recipients = z.array(id).max(20);

/** Signed, numbered and dated: by the head, or by the clerk with the signed paper scanned (then `signedBy` is the head). */
export const issuePlan = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/issue',
  input: z.object({
    planId: id,
    version,
    number: line(60),
    issuedOn: dayField,
    signedBy: id.optional(),
    paper: upload().optional(),
    /** Bodies above the unit that get it at once. */
    sendTo: recipients.optional(),
  }),
  output: z.object({
    id,
    state: z.enum(planStates),
    version,
    number: z.string(),
    issuedOn: dayField,
    signedAt: z.string(),
    hash: z.string(),
  }),
});

/** Sends an issued plan to bodies above the unit: their reviewers, authority and administrators read it from now on. */
export const sendPlan = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/send',
  input: z.object({ planId: id, sendTo: recipients }),
  output: z.object({ id, sentTo: list(id) }),
});

/** Takes a plan out of use, with the reason. */
export const withdrawPlan = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/withdraw',
  input: z.object({ planId: id, version, reason: paragraphs(1000, true) }),
  output: written,
});

/** The scan of the signed paper; inside the unit also the file as it was uploaded. */
export const openPlanFile = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/file',
  input: z.object({ planId: id, which: z.enum(['source', 'paper']) }),
  output: z.unknown(),
});

/** The plan's text as a Word file, with the words that were put right in it (bản Word). */
export const downloadPlanWord = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/word',
  input: z.object({ planId: id }),
  output: z.unknown(),
});

const boardMember = z.object({ personId: id, part: z.enum(boardParts), task: z.string() });

const shownBoard = z.object({
  id,
  decision: z.string(),
  decidedOn: dayField,
  until: dayField.nullable(),
  endedBy: z.string().nullable(),
  hasPaper: z.boolean(),
  members: list(boardMember.extend({ fullName: z.string(), partName: z.string(), position: z.string().nullable() })),
});

/** The campaign board of a unit, those before it, and for those who set it up the people to choose from. */
export const showBoard = endpoint({
  method: 'GET',
  path: '/api/units/:unitId/board',
  input: z.object({ unitId: id }),
  output: z.object({
    unitId: id,
    unitName: z.string(),
    standing: shownBoard.nullable(),
    earlier: list(shownBoard),
    people: list(z.object({ personId: id, fullName: z.string(), position: z.string().nullable() })),
    whyNot: whyNot(['setUp', 'end']),
  }),
});

/** Sets the board up by a decision; a standing one is replaced from that day. */
export const setUpBoard = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/board',
  input: z.object({
    unitId: id,
    decision: line(200),
    decidedOn: dayField,
    members: z.array(z.object({ personId: id, part: z.enum(boardParts), task: line(500) })).max(60),
    paper: upload().optional(),
  }),
  output: z.object({ id }),
});

/** The scan of the decision that set a board up. */
export const openBoardPaper = endpoint({
  method: 'GET',
  path: '/api/boards/:boardId/paper',
  input: z.object({ boardId: id }),
  output: z.unknown(),
});

/** Ends the standing board by a later decision. */
export const endBoard = endpoint({
  method: 'POST',
  path: '/api/boards/:boardId/end',
  input: z.object({ boardId: id, decision: line(200), on: dayField }),
  output: z.object({ id }),
});
