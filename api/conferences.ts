import { z } from 'zod';
import { conferenceKinds, conferenceStates } from '#domain/conferences/conference.ts';
import { shareKinds } from '#domain/law/conferenceRules.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, version, whyNot } from './fields.ts';

const kind = z.enum(conferenceKinds);
const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const lines = (most: number, length = 600) => z.array(line(length)).max(most);
const people = z.number().int().min(0).max(100_000);

const party = z.object({ name: line(200), representative: line(120), office: line(120) });
const pact = z.object({ contents: lines(40), parties: z.array(party).max(60) });

const preparation = z.object({
  meetsOn: dayField,
  from: hour,
  venue: line(300),
  convened: people.min(1),
  chairId: id,
  secretaryId: id,
  agenda: lines(60).min(1),
  invited: lines(60).default([]),
  matters: lines(40).min(1),
  quorum: z.enum(shareKinds),
  majority: z.enum(shareKinds),
  ruleSource: line(300),
  pact: pact.nullable().default(null),
});

const vote = z.object({ matter: line(600), agree: people, against: people });

const course = z.object({
  heldOn: dayField,
  from: hour,
  until: hour,
  present: people,
  excused: people,
  reports: lines(40).default([]),
  contributions: lines(100, 1000).default([]),
  guidance: paragraphs(3000).default(''),
  votes: z.array(vote).max(40),
  conclusion: lines(60).min(1),
});

/** A conference (hội nghị) as it is prepared, as it went, and what it decided; inside the unit only. */
export const conference = preparation.extend({
  id,
  kind,
  name: z.string(),
  state: z.enum(conferenceStates),
  chairName: z.string(),
  secretaryName: z.string(),
  /** Least present for it to decide. */
  needed: z.number(),
  course: course
    .extend({ votes: z.array(vote.extend({ abstain: z.number(), needed: z.number(), passed: z.boolean() })) })
    .nullable(),
  signedOn: dayField.nullable(),
  /** The papers that can be made of it, each with what it still lacks. */
  papers: z.array(z.object({ name: z.string(), title: z.string(), whyNot: whyNot(['print']) })),
  version,
  whyNot: whyNot(['prepare', 'hold', 'sign']),
});

const standing = z.object({ kind, name: z.string(), state: z.enum(conferenceStates).nullable(), on: dayField.nullable() });

/** The conferences of a year, those not prepared among them. */
export const listConferences = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/conferences',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    today: dayField,
    conferences: z.array(
      standing.extend({
        convened: z.number().nullable(),
        present: z.number().nullable(),
        matters: z.number(),
        passed: z.number(),
        /** The month by which the plan, or the custom of the year, wants it. */
        dueBy: dayField,
        isDue: z.boolean(),
      }),
    ),
    whyNot: whyNot(['prepare']),
  }),
});

/** One conference of a year, or what is proposed for it. */
export const showConference = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/conferences/:kind',
  input: z.object({ campaignId: id, kind }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    today: dayField,
    kind,
    name: z.string(),
    conference: conference.nullable(),
    /** What the form begins with, made from the plan and the year's state. */
    proposal: z.object({
      agenda: z.array(z.string()),
      reports: z.array(z.string()),
      matters: z.array(z.string()),
      convened: z.number(),
      chairId: id.nullable(),
      secretaryId: id.nullable(),
      quorum: z.enum(shareKinds),
      majority: z.enum(shareKinds),
      ruleSource: z.string(),
      isCertain: z.boolean(),
      pactContents: z.array(z.string()),
    }),
    staff: z.array(z.object({ personId: id, fullName: z.string(), position: z.string() })),
    teams: z.array(z.string()),
    /** What is still to be mended, as everybody may see it: area and role, never a person. */
    open: z.array(z.object({ id, area: z.string(), text: z.string(), role: z.string(), dueOn: dayField })),
    whyNot: whyNot(['prepare']),
  }),
});

/** Prepares a conference, or changes what was prepared before it is held. */
export const prepareConference = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/conferences/:kind',
  input: preparation.extend({ campaignId: id, kind, version }),
  output: z.object({ id, version }),
});

/** Writes down how it went; until its minutes are signed it may be written again. */
export const holdConference = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/hold',
  input: course.extend({ conferenceId: id, version }),
  output: z.object({ id, version, passed: z.number(), matters: z.number() }),
});

/** Files the signed minutes; from here on nothing of the conference changes. */
export const signConference = endpoint({
  method: 'POST',
  path: '/api/conferences/:conferenceId/sign',
  input: z.object({ conferenceId: id, signedOn: dayField, paper: upload().optional(), version }),
  output: z.object({ id, version }),
});

/** The scan of the signed minutes. */
export const openConferenceMinutes = endpoint({
  method: 'GET',
  path: '/api/conferences/:conferenceId/scan',
  input: z.object({ conferenceId: id }),
  output: z.unknown(),
});

/** The papers of a conference: giấy mời, biên bản, nghị quyết, giao ước thi đua. */
export const conferencePapers = ['invitation', 'minutes', 'resolution', 'pact'] as const;

/** A paper of a conference, made from what it holds. */
export const printConferencePaper = endpoint({
  method: 'GET',
  path: '/api/conferences/:conferenceId/papers/:paper',
  input: z.object({ conferenceId: id, paper: z.enum(conferencePapers) }),
  output: z.unknown(),
  isPaper: true,
});
