import { z } from 'zod';
import { effects, incidentKinds } from '#domain/incidents/incident.ts';
import { severities } from '#domain/law/discipline.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, version, whyNot } from './fields.ts';

/** A concluded incident (sự việc đã kết luận): a count, a date and a paper; never a person. */
export const incident = z.object({
  id,
  kind: z.enum(incidentKinds),
  lineCode: z.string(),
  severity: z.enum(severities).nullable(),
  count: z.number(),
  concludedOn: dayField,
  paper: z.string(),
  /** The unit or superior on whose side it was recorded. */
  byUnitName: z.string(),
  isBySuperior: z.boolean(),
  effect: z.enum(effects),
  cleared: z.object({ on: dayField, paper: z.string() }).nullable(),
  version,
  whyNot: whyNot(['clear']),
});

/** The incidents of a year that this person may see, newest conclusion first, with the lines they can bear on. */
export const listIncidents = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/incidents',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    today: dayField,
    isInside: z.boolean(),
    lines: z.array(z.object({ code: z.string(), text: z.string(), isKnockout: z.boolean(), isForbidding: z.boolean() })),
    incidents: z.array(incident),
    whyNot: whyNot(['record']),
  }),
});

/** Records what a paper has concluded; `concluded: false` is answered with the reason why an open complaint has no record. */
export const recordIncident = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/incidents',
  input: z.object({
    campaignId: id,
    kind: z.enum(incidentKinds),
    lineCode: line(20),
    severity: z.enum(severities).nullable().default(null),
    count: z.number().int().min(1).max(999).default(1),
    concluded: z.boolean(),
    concludedOn: dayField,
    paper: line(300),
  }),
  output: z.object({ id, effect: z.enum(effects), version }),
});

/** A later paper says "not at fault": the effect is undone, the record stays with both papers. */
export const clearIncident = endpoint({
  method: 'POST',
  path: '/api/incidents/:incidentId/clear',
  input: z.object({ incidentId: id, clearedOn: dayField, paper: line(300), version }),
  output: z.object({ id, effect: z.enum(effects), version }),
});
