import { z } from 'zod';
import { activityKinds, cultureSorts, outreachForms } from '#domain/activities/facts.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, version, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const figure = z.number().int().min(0).max(1_000_000);

/** What only one kind of activity has (nội dung riêng của từng loại). */
export const activityFacts = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('outreach'),
    form: z.enum(outreachForms),
    reach: figure.nullable(),
    link: line(1000).nullable(),
  }),
  z.object({ kind: z.literal('culture'), sort: z.enum(cultureSorts), people: figure.nullable() }),
  /** `amount` in đồng. */
  z.object({
    kind: z.literal('care'),
    people: figure.min(1),
    amount: z.number().int().min(0).max(1_000_000_000_000).nullable(),
  }),
  z.object({
    kind: z.literal('course'),
    organiser: line(200),
    until: dayField.nullable(),
    hours: z.number().min(0.5).max(2000).nullable(),
  }),
  z.object({
    kind: z.literal('satisfaction'),
    asked: figure.min(1),
    answered: figure.min(1),
    satisfied: figure,
    source: line(300),
  }),
  z.object({ kind: z.literal('rule'), documentId: id }),
  z.object({ kind: z.literal('check'), area: line(200), found: paragraphs(2000, true), asked: paragraphs(1000) }),
  z.object({ kind: z.literal('deed'), personId: id.nullable(), consentOn: dayField.nullable() }),
]);

const attendance = z.object({ personId: id, evidenceId: id.nullable() });

const said = z.object({
  onDay: dayField,
  title: line(200),
  note: paragraphs(2000).default(''),
  facts: activityFacts,
  driveId: id.nullable().default(null),
  lines: z.array(line(20)).max(50).default([]),
  evidence: z.array(id).max(100).default([]),
  /** Of a course; whoever does not see who attended changes only their own. */
  attended: z.array(attendance).max(2000).default([]),
});

/** An activity (hoạt động) as this person may see it. */
export const activity = z.object({
  id,
  onDay: dayField,
  title: z.string(),
  note: z.string(),
  /** The person of a deed is null where this reader may not know. */
  facts: activityFacts,
  driveId: id.nullable(),
  lines: z.array(z.string()),
  /** What shows it, held as evidence. */
  pieces: z.array(z.object({ id, label: z.string(), isPicture: z.boolean(), hasFile: z.boolean(), link: z.string().nullable() })),
  /** How many attended; the persons only for the clerk and the head, and oneself. */
  attendedCount: z.number(),
  attended: z.array(attendance.extend({ fullName: z.string() })),
  /** Of a rule: what the register says. */
  document: z.object({ number: z.string(), day: dayField, subject: z.string() }).nullable(),
  /** Of a deed: whose it is, for those who may know. */
  personName: z.string().nullable(),
  addedBy: z.string(),
  isOwn: z.boolean(),
  version,
  whyNot: whyNot(['change', 'remove', 'consent']),
});

const drive = z.object({ id, name: z.string(), from: dayField, to: dayField, isClosed: z.boolean() });

/** The activities of a unit's year, a page at a time, newest day first; insiders only. */
export const listActivities = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/activities',
  input: listPart.omit({ search: true, year: true }).extend({
    campaignId: id,
    kind: z.enum(activityKinds).optional(),
    line: z.string().max(20).optional(),
    driveId: id.optional(),
  }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitId: id,
    unitName: z.string(),
    today: dayField,
    ...counted,
    activities: list(activity),
    /** How many of each kind the year has, whatever the filter. */
    counts: list(z.object({ kind: z.enum(activityKinds), count: z.number() })),
    lines: list(z.object({ code: z.string(), text: z.string() })),
    drives: list(drive),
    /** Kinds that this person may record. */
    mayRecord: list(z.enum(activityKinds)),
    /** For those who record persons; empty for a member. */
    staff: list(z.object({ personId: id, fullName: z.string(), position: z.string() })),
    personId: id,
  }),
});

/** Records something the unit did. */
export const recordActivity = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/activities',
  input: said.extend({ campaignId: id }),
  output: z.object({ id, version }),
});

/** Mends its words, figures and ties; the kind stays. */
export const changeActivity = endpoint({
  method: 'POST',
  path: '/api/activities/:activityId',
  input: said.extend({ activityId: id, version }),
  output: z.object({ id, version }),
});

/** Takes it off with a reason; the record stays. */
export const removeActivity = endpoint({
  method: 'POST',
  path: '/api/activities/:activityId/remove',
  input: z.object({ activityId: id, why: line(500) }),
  output: z.object({ id, version }),
});

/** The person of a good deed agrees to be named inside the unit, or takes it back. */
export const consentToDeed = endpoint({
  method: 'POST',
  path: '/api/activities/:activityId/consent',
  input: z.object({ activityId: id, agrees: z.boolean() }),
  output: z.object({ id, consentOn: dayField.nullable() }),
});

/** The certificate of somebody who attended, held as evidence. */
export const addCertificate = endpoint({
  method: 'POST',
  path: '/api/activities/:activityId/certificates',
  input: z.object({ activityId: id, personId: id, evidenceId: id }),
  output: z.object({ id, version }),
});

/** The year's activities as a table (XLSX), with the tallies of routines. */
export const downloadActivities = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/activities/table',
  input: z.object({ campaignId: id }),
  output: z.unknown(),
});

/** Courses that the person who asks attended, and good deeds that wait for their word. */
export const myActivities = endpoint({
  method: 'GET',
  path: '/api/me/activities',
  input: z.object({}),
  output: z.object({
    personId: id,
    courses: list(
      z.object({
        id,
        campaignId: id,
        /** The lines it bears on; a certificate stands with their evidence. */
        lines: z.array(z.string()),
        title: z.string(),
        organiser: z.string(),
        onDay: dayField,
        until: dayField.nullable(),
        hours: z.number().nullable(),
        hasCertificate: z.boolean(),
      }),
    ),
    deeds: list(z.object({ id, title: z.string(), onDay: dayField, consentOn: dayField.nullable() })),
  }),
});
