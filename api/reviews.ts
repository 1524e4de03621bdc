import { z } from 'zod';
import { windowKinds } from '#domain/plans/campaign.ts';
import type { CountedKey } from '#domain/reviews/halfYear.ts';
import { meetingKinds } from '#domain/reviews/meeting.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, version, whyNot } from './fields.ts';

/** A shortcoming (hạn chế) with every step it took; area and role, never a person. */
export const shortcoming = z.object({
  id,
  area: z.string(),
  role: z.string(),
  text: z.string(),
  dueOn: dayField,
  /** Days to its day; negative when it has passed. */
  daysLeft: z.number(),
  /** For how many months it has come back, the month shown among them. */
  timesBack: z.number(),
  state: z.enum(['open', 'closed']),
  outcome: z.string().nullable(),
  closedOn: dayField.nullable(),
  raisedOn: dayField,
  steps: z.array(
    z.object({
      act: z.enum(['raised', 'closed', 'reopened', 'extended']),
      onDay: dayField,
      text: z.string(),
      dueOn: dayField.nullable(),
    }),
  ),
  version,
  whyNot: whyNot(['close', 'reopen', 'extend']),
});

/** A meeting that was held: figures and notes, no names. */
export const meeting = z.object({
  id,
  kind: z.enum(meetingKinds),
  month: dayField,
  heldOn: dayField,
  present: z.number(),
  total: z.number(),
  notes: z.string(),
  raised: z.number(),
  closed: z.number(),
});

/** A month's item made from the year as it stands, ready to paste; with the shortcomings and the meetings held so far. */
export const showMonthlyItem = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/monthly-item',
  input: z.object({ campaignId: id, month: dayField.optional() }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    today: dayField,
    month: dayField,
    /** People working at the unit today: what the form of a meeting begins with. */
    staff: z.number(),
    /** Plain text for the minutes the office already keeps; null for a member, who reads it at the meeting. */
    text: z.string().nullable(),
    atRisk: z.array(
      z.object({
        code: z.string(),
        text: z.string(),
        isKnockout: z.boolean(),
        hasNoEvidence: z.boolean(),
        /** Null where this person may not know of incidents. */
        violations: z.number().nullable(),
      }),
    ),
    deadlines: z.array(
      z.object({ kind: z.enum(windowKinds), name: z.string(), opensOn: dayField, lastDay: dayField, daysLeft: z.number() }),
    ),
    /** Tasks of the plan past their day: the body that the plan names, never who holds them. */
    lateTasks: z.array(z.object({ code: z.string(), text: z.string(), body: z.string(), dueOn: dayField, daysLate: z.number() })),
    /** Days ahead that the unit's plan or a superior's sets. */
    ahead: z.array(z.object({ what: z.string(), on: dayField, issuer: z.string().nullable(), daysLeft: z.number() })),
    planId: id,
    shortcomings: z.array(shortcoming),
    meetings: z.array(meeting),
    isHeld: z.boolean(),
    halfYear: z.enum(['not-due', 'due', 'held']),
    /** Positions and teams of the unit, to name a role instead of a person. */
    roles: z.array(z.string()),
    whyNot: whyNot(['hold']),
  }),
});

/** The same item as a page of its own (PDF). */
export const printMonthlyItem = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/monthly-item/paper',
  input: z.object({ campaignId: id, month: dayField.optional() }),
  output: z.unknown(),
  isPaper: true,
});

const raised = z.object({ area: line(120), role: line(120), text: line(600), dueOn: dayField });
const closed = z.object({ shortcomingId: id, outcome: line(600), version });

/** Keeps a meeting that was held, with the shortcomings it raised and those it found mended. */
export const holdMeeting = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/meetings',
  input: z.object({
    campaignId: id,
    kind: z.enum(meetingKinds),
    month: dayField,
    heldOn: dayField,
    present: z.number().int().min(0).max(100_000),
    total: z.number().int().min(1).max(100_000),
    notes: paragraphs(5000).default(''),
    raised: z.array(raised).max(50).default([]),
    closed: z.array(closed).max(200).default([]),
  }),
  output: z.object({ id, shortcomingIds: z.array(id) }),
});

/** Adds a shortcoming to a meeting already kept. */
export const raiseShortcoming = endpoint({
  method: 'POST',
  path: '/api/meetings/:meetingId/shortcomings',
  input: raised.extend({ meetingId: id }),
  output: z.object({ id, version }),
});

/** Closes a shortcoming with the outcome that a meeting found. */
export const closeShortcoming = endpoint({
  method: 'POST',
  path: '/api/shortcomings/:shortcomingId/close',
  input: closed.extend({ meetingId: id }),
  output: z.object({ id, state: z.enum(['open', 'closed']), version }),
});

/** Opens it again, with a reason and a new day. */
export const reopenShortcoming = endpoint({
  method: 'POST',
  path: '/api/shortcomings/:shortcomingId/reopen',
  input: z.object({ shortcomingId: id, reason: line(600), dueOn: dayField, version }),
  output: z.object({ id, state: z.enum(['open', 'closed']), version }),
});

const counted = z.object({ part: z.number(), whole: z.number().nullable() });
const entries = z.array(line(600)).max(40);
const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

const texts = z.object({ strengths: entries, causes: entries, lessons: entries, proposals: entries });

const sitting = z.object({
  heldOn: dayField,
  from: hour,
  until: hour,
  venue: line(300),
  present: z.number().int().min(1).max(100_000),
  total: z.number().int().min(1).max(100_000),
  opinions: z.array(line(1000)).max(60).default([]),
  conclusion: paragraphs(3000).default(''),
});

/** The half-year report (báo cáo sơ kết 6 tháng): figures counted as of a day, what the unit writes beside them; as it was once approved. */
export const showHalfYear = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/half-year',
  input: z.object({ campaignId: id, asOf: dayField.optional() }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    today: dayField,
    staff: z.number(),
    asOf: dayField,
    /** The same day of the year before; null where the unit had no such year. */
    before: dayField.nullable(),
    figures: z.array(
      counted.extend({
        key: z.string() as unknown as z.ZodType<CountedKey, string>,
        group: z.enum(['work', 'activities', 'incidents']),
        name: z.string(),
        before: counted.nullable(),
      }),
    ),
    /** Still open on that day: area and role, never a person. */
    shortcomings: z.array(
      z.object({ area: z.string(), role: z.string(), text: z.string(), dueOn: dayField, outcome: z.string().nullable() }),
    ),
    texts,
    decisions: z.array(raised),
    /** The meeting that approved it; from then on nothing changes. */
    sitting: sitting.nullable(),
    /** A half-year meeting that was kept before the report was approved. */
    meeting: z.object({ heldOn: dayField, present: z.number(), total: z.number() }).nullable(),
    roles: z.array(z.string()),
    version,
    whyNot: whyNot(['write', 'approve', 'print']),
  }),
});

/** Writes what stands beside the figures; may be written again until a meeting approves it. */
export const writeHalfYear = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/half-year',
  input: texts.extend({ campaignId: id, asOf: dayField, decisions: z.array(raised).max(50), version }),
  output: z.object({ version }),
});

/** A meeting approves the report: figures and texts are kept as they are, each decision becomes a shortcoming. */
export const approveHalfYear = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/half-year/approve',
  input: sitting.extend({ campaignId: id, version }),
  output: z.object({ meetingId: id, shortcomingIds: z.array(id), version }),
});

/** The report, or the minutes of the meeting that approved it. */
export const printHalfYear = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/half-year/:paper',
  input: z.object({ campaignId: id, paper: z.enum(['report', 'minutes']) }),
  output: z.unknown(),
  isPaper: true,
});

/** Gives an open one more time, with the reason (gia hạn). */
export const extendShortcoming = endpoint({
  method: 'POST',
  path: '/api/shortcomings/:shortcomingId/extend',
  input: z.object({ shortcomingId: id, reason: line(600), dueOn: dayField, version }),
  output: z.object({ id, dueOn: dayField, version }),
});
