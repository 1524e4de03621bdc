import { z } from 'zod';
import { yearStages } from '#domain/today/yearSeen.ts';
import { yearsOfWhom } from './campaigns.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id } from './fields.ts';
import { counted, listPart } from './part.ts';

const check = z.object({ title: z.string(), isDone: z.boolean(), link: z.string().nullable() });

const task = z.object({
  code: z.string(),
  title: z.string(),
  why: z.string(),
  due: z.string().nullable(),
  link: z.string(),
  unitName: z.string().nullable(),
  /** Which of the unit's plans of the year it is for; null where there is but one. */
  planTitle: z.string().nullable(),
  /** What it stands on, in the order in which it is done. */
  checks: z.array(check),
});

const step = z.object({
  number: z.number(),
  title: z.string(),
  state: z.enum(['done', 'running', 'now', 'late', 'waiting', 'next', 'elsewhere']),
  share: z.number().nullable(),
  link: z.string().nullable(),
});

/** The home of every seat: what waits for me in order of consequence, what others owe, my units' years in twenty steps. */
export const showToday = endpoint({
  method: 'GET',
  path: '/api/today',
  input: z.object({}),
  output: z.object({
    tasks: z.array(task),
    /** How far the offices are in use that the person administers; null for who administers nothing. */
    administration: z.array(check).nullable(),
    /** `ask`: a reminder to copy; null where nobody is to be urged. */
    waits: z.array(
      z.object({
        who: z.string(),
        /** Everybody it waits for is away: until when, and whether somebody stands in. */
        away: z.string().nullable(),
        what: z.string(),
        due: z.string().nullable(),
        ask: z.string().nullable(),
        unitName: z.string(),
        planTitle: z.string().nullable(),
      }),
    ),
    years: z.array(
      z.object({
        campaignId: id,
        unitId: id,
        unitName: z.string(),
        place: z.string().nullable(),
        year: z.number(),
        /** What its plan is called, where the unit lives several in the year. */
        planTitle: z.string().nullable(),
        month: z.number(),
        steps: z.array(step),
        held: z
          .object({ titleName: z.string(), number: z.string(), decidedOn: dayField, firstYear: z.number(), lastYear: z.number() })
          .nullable(),
      }),
    ),
    notices: z.array(
      z.object({
        id,
        text: z.string(),
        planTitle: z.string().nullable(),
        because: z.string().nullable(),
        link: z.string(),
        at: z.string(),
        isRead: z.boolean(),
      }),
    ),
  }),
});

/** How far the launched years are that this person may see, by the same parts as `listCampaigns`: inside the unit every step, for a superior those between the two. */
export const listYears = endpoint({
  method: 'GET',
  path: '/api/years',
  input: listPart.extend({ campaignId: id.optional(), list: yearsOfWhom.default('all') }),
  output: z.object({
    ...counted,
    /** All calendar years of the list, whatever part is asked for, newest first. */
    calendarYears: z.array(z.number()),
    years: z.array(
      z.object({
        campaignId: id,
        unitName: z.string(),
        year: z.number(),
        planTitle: z.string(),
        planNumber: z.string().nullable(),
        isInside: z.boolean(),
        stage: z.enum(yearStages),
        stageName: z.string(),
        steps: z.array(step),
      }),
    ),
  }),
});

/** What the year's file still lacks, for those who keep it; `text` is fit to be sent round: roles and counts, no person. */
export const showMissing = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/missing',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    things: z.array(
      z.object({
        what: z.string(),
        who: z.string(),
        person: z.string().nullable(),
        /** Everybody it waits for is away: until when, and whether somebody stands in. */
        away: z.string().nullable(),
        /** The day since which it waits; null: not told. */
        since: dayField.nullable(),
        due: z.string().nullable(),
        isLate: z.boolean(),
        link: z.string(),
        parts: z.array(z.string()),
        text: z.string(),
      }),
    ),
    text: z.string(),
  }),
});

/** Moves a demo's own day forward. */
export const moveDay = endpoint({
  method: 'POST',
  path: '/api/site/day',
  input: z.object({ to: dayField }),
  output: z.object({ today: dayField }),
});
