import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { dayField, id } from './fields.ts';

const task = z.object({
  code: z.string(),
  title: z.string(),
  why: z.string(),
  due: z.string().nullable(),
  link: z.string(),
  unitName: z.string().nullable(),
});

/** The home of every seat: what waits for me in order of consequence, what others owe, my units' years in twenty steps. */
export const showToday = endpoint({
  method: 'GET',
  path: '/api/today',
  input: z.object({}),
  output: z.object({
    tasks: z.array(task),
    waits: z.array(z.object({ who: z.string(), what: z.string(), due: z.string().nullable(), unitName: z.string() })),
    years: z.array(
      z.object({
        campaignId: id,
        unitId: id,
        unitName: z.string(),
        place: z.string().nullable(),
        year: z.number(),
        month: z.number(),
        steps: z.array(
          z.object({
            number: z.number(),
            title: z.string(),
            state: z.enum(['done', 'running', 'now', 'late', 'waiting', 'next', 'elsewhere']),
            share: z.number().nullable(),
            link: z.string().nullable(),
          }),
        ),
        held: z
          .object({ titleName: z.string(), number: z.string(), decidedOn: dayField, firstYear: z.number(), lastYear: z.number() })
          .nullable(),
      }),
    ),
    notices: z.array(z.object({ id, text: z.string(), link: z.string(), at: z.string(), isRead: z.boolean() })),
  }),
});

/** Moves a demo's own day forward. */
export const moveDay = endpoint({
  method: 'POST',
  path: '/api/site/day',
  input: z.object({ to: dayField }),
  output: z.object({ today: dayField }),
});
