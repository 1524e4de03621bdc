import { z } from 'zod';
import { windowKinds } from '#domain/plans/campaign.ts';
import { dayMeanings } from '#domain/plans/windows.ts';
import { holderRoles } from '#domain/workplan/assignment.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, version, whyNot } from './fields.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const audience = z.enum(['collective', 'individual']);

const holder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seat'), role: z.enum(holderRoles) }),
  z.object({ kind: z.literal('person'), personId: id }),
  z.object({ kind: z.literal('outside'), name: line(200) }),
]);
const shownHolder = z.object({ holder, name: z.string() });

const task = z.object({
  code: z.string(),
  body: z.string(),
  text: z.string(),
  /** Null where the unit added it. */
  line: z.number().nullable(),
  exemplarId: id.nullable(),
  every: z.string().nullable(),
  dueOn: dayField.nullable(),
  suggested: shownHolder,
  /** Null until somebody gives it. */
  assignment: z
    .object({
      holder,
      name: z.string(),
      dueOn: dayField.nullable(),
      finishedOn: dayField.nullable(),
      isMine: z.boolean(),
      isLate: z.boolean(),
      reports: list(
        z.object({
          onDay: dayField,
          note: z.string(),
          isLast: z.boolean(),
          byName: z.string(),
          /** The paper it was taken from; null where the holder said it. */
          source: z.string().nullable(),
        }),
      ),
      version,
      /** Days moved on (gia hạn), oldest first. */
      extensions: list(z.object({ from: dayField, to: dayField, reason: z.string(), byName: z.string(), on: dayField })),
      whyNot: whyNot(['report', 'reopen', 'extend']),
    })
    .nullable(),
});

const side = z.object({ where: z.string(), max: z.number(), text: z.string() });

/** A plan set to work (triển khai kế hoạch): its calendar, its tasks with who carries them, its contradicting quotas with their rulings. */
export const showWorkplan = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/workplan',
  input: z.object({ planId: id }),
  output: z.object({
    planId: id,
    planTitle: z.string(),
    unitName: z.string(),
    year: z.number().int(),
    today: dayField,
    milestones: list(
      z.object({
        kind: z.enum(['deadline', ...windowKinds]),
        on: dayField,
        meaning: z.enum(dayMeanings),
        what: z.string(),
        line: z.number().nullable(),
        beginOn: dayField,
        certain: z.boolean(),
      }),
    ),
    rhythms: list(
      z.object({ every: z.string(), what: z.string(), line: z.number(), days: list(dayField), certain: z.boolean() }),
    ),
    tasks: list(task),
    staff: list(z.object({ personId: id, fullName: z.string() })),
    quotas: list(
      z.object({
        audience,
        audienceName: z.string(),
        sides: list(side),
        binding: z.string(),
        ruling: z.object({ taken: z.string(), reason: z.string(), byName: z.string(), at: z.string() }).nullable(),
      }),
    ),
    /** A person who is not the head must attach the signed paper. */
    rulesWithPaper: z.boolean(),
    whyNot: whyNot(['assign', 'rule']),
  }),
});

/** Gives tasks, all or none; one given again changes hands. */
export const assignTasks = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/assignments',
  input: z.object({
    planId: id,
    assignments: z
      .array(z.object({ code: z.string().max(20), holder, dueOn: dayField.nullable() }))
      .min(1)
      .max(300),
  }),
  output: z.object({ planId: id, assigned: z.number() }),
});

/** What was done on a task; the last report finishes it. */
export const reportTask = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/assignments/:code/reports',
  input: z.object({
    planId: id,
    code: z.string().max(20),
    version,
    onDay: dayField,
    note: paragraphs(1000, true),
    isLast: z.boolean(),
    source: line(300).nullable().default(null),
  }),
  output: z.object({ version, finishedOn: dayField.nullable() }),
});

/** Moves the day of a task on, with the reason (gia hạn). */
export const extendTask = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/assignments/:code/extend',
  input: z.object({ planId: id, code: z.string().max(20), version, dueOn: dayField, reason: paragraphs(600, true) }),
  output: z.object({ version, dueOn: dayField }),
});

/** Opens a finished task again. */
export const reopenTask = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/assignments/:code/reopen',
  input: z.object({ planId: id, code: z.string().max(20), version }),
  output: z.object({ version, finishedOn: dayField.nullable() }),
});

/** Which of two contradicting quotas counts, with the reason; the stricter binds until then. */
export const ruleQuota = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/quota-rulings',
  input: z.object({
    planId: id,
    audience,
    taken: line(200),
    reason: paragraphs(1000, true),
    paper: upload().optional(),
  }),
  output: z.object({ planId: id, taken: z.string() }),
});
