import { z } from 'zod';
import { driveKinds } from '#domain/activities/drive.ts';
import { rhythms } from '#domain/activities/rounds.ts';
import { holderRoles } from '#domain/workplan/assignment.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, version, whyNot } from './fields.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

const keeper = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seat'), role: z.enum(holderRoles) }),
  z.object({ kind: z.literal('person'), personId: id }),
]);

const saidRoutine = z.object({
  what: line(300),
  rhythm: z.enum(rhythms),
  lineCode: line(20),
  keeper,
  from: dayField,
  to: dayField,
  /** The line of the plan's text that asks for it. */
  planLine: z.number().int().min(1).nullable().default(null),
});

const round = z.object({
  from: dayField,
  to: dayField,
  state: z.enum(['done', 'missed', 'open', 'off', 'ahead']),
  /** Why it is off. */
  off: z.string().nullable(),
  /** Who ticked it, and when. */
  tickedBy: z.string().nullable(),
  tickedAt: z.string().nullable(),
  evidenceId: id.nullable(),
});

/** A routine (việc định kỳ) with its tally «33/36 tuần» on the day asked. */
export const routine = z.object({
  id,
  what: z.string(),
  rhythm: z.enum(rhythms),
  lineCode: z.string(),
  lineText: z.string(),
  keeper,
  keeperName: z.string(),
  from: dayField,
  to: dayField,
  planLine: z.number().nullable(),
  done: z.number(),
  expected: z.number(),
  rounds: list(round),
  version,
  whyNot: whyNot(['tick']),
});

/** The routines of a unit's year with every round, the days off, and what the plan says comes again but nobody confirmed. */
export const listRoutines = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/routines',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    today: dayField,
    routines: list(routine),
    pauses: list(z.object({ id, from: dayField, to: dayField, reason: z.string() })),
    /** Public holidays of the year that make a pause worth proposing, with the law they stand on. */
    holidays: list(z.object({ from: dayField, to: dayField, name: z.string(), certain: z.boolean() })),
    proposals: list(
      z.object({
        line: z.number(),
        every: z.string(),
        what: z.string(),
        rhythm: z.enum(rhythms),
        lineCode: z.string().nullable(),
      }),
    ),
    lines: list(z.object({ code: z.string(), text: z.string() })),
    staff: list(z.object({ personId: id, fullName: z.string() })),
    whyNot: whyNot(['set']),
  }),
});

/** A person confirms a task that comes again, from the plan or by hand. */
export const confirmRoutine = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/routines',
  input: saidRoutine.extend({ campaignId: id }),
  output: z.object({ id, version }),
});

/** Changes its words, line, keeper or days. */
export const changeRoutine = endpoint({
  method: 'POST',
  path: '/api/routines/:routineId',
  input: saidRoutine.extend({ routineId: id, version }),
  output: z.object({ id, version }),
});

/** Takes a routine off; its ticks stay kept and count no more. */
export const dropRoutine = endpoint({
  method: 'POST',
  path: '/api/routines/:routineId/drop',
  input: z.object({ routineId: id, version }),
  output: z.object({ id }),
});

/** One touch: this round was done, or not after all. Ticking twice is one tick. */
export const tickRoutine = endpoint({
  method: 'POST',
  path: '/api/routines/:routineId/ticks',
  input: z.object({ routineId: id, roundFrom: dayField, done: z.boolean(), evidenceId: id.nullable().default(null) }),
  output: z.object({ id, roundFrom: dayField, done: z.boolean() }),
});

/** Days that count for no routine, with the reason. */
export const addPause = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/pauses',
  input: z.object({ campaignId: id, from: dayField, to: dayField, reason: line(200) }),
  output: z.object({ id }),
});

/** Takes a pause back. */
export const dropPause = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/pauses/:pauseId/drop',
  input: z.object({ campaignId: id, pauseId: id }),
  output: z.object({ id }),
});

/** The routines that the person who asks sees to, with the round that runs today. */
export const myRoutines = endpoint({
  method: 'GET',
  path: '/api/me/routines',
  input: z.object({}),
  output: z.object({
    today: dayField,
    routines: list(
      z.object({
        id,
        campaignId: id,
        what: z.string(),
        rhythm: z.enum(rhythms),
        lineCode: z.string(),
        round: z.object({ from: dayField, to: dayField, done: z.boolean() }),
        done: z.number(),
        expected: z.number(),
        missed: z.number(),
      }),
    ),
  }),
});

const figures = z.object({ activities: z.number(), evidence: z.number(), lines: z.number() });

/** The drives of a unit's year with what stands under each. */
export const listDrives = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/drives',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    today: dayField,
    planTitle: z.string(),
    drives: list(
      z.object({
        id,
        kind: z.enum(driveKinds),
        name: z.string(),
        theme: z.string(),
        from: dayField,
        to: dayField,
        /** Today's, or those fixed when it closed. */
        figures,
        closed: z.object({ on: dayField, note: z.string() }).nullable(),
        version,
        whyNot: whyNot(['close']),
      }),
    ),
    whyNot: whyNot(['open']),
  }),
});

/** Opens a drive of the year. */
export const openDrive = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/drives',
  input: z.object({
    campaignId: id,
    kind: z.enum(driveKinds),
    name: line(200),
    theme: line(500),
    from: dayField,
    to: dayField,
  }),
  output: z.object({ id, version }),
});

/** Closes a drive with a short note; its figures are fixed as they stand. */
export const closeDrive = endpoint({
  method: 'POST',
  path: '/api/drives/:driveId/close',
  input: z.object({ driveId: id, on: dayField, note: paragraphs(2000, true), version }),
  output: z.object({ id, figures, version }),
});
