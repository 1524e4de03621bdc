import { z } from 'zod';
import { disciplineStates } from '#domain/incidents/discipline.ts';
import { effects, incidentKinds } from '#domain/incidents/incident.ts';
import { severities } from '#domain/law/discipline.ts';
import { staffClasses } from '#domain/people/person.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, refusal, version, whyNot } from './fields.ts';

/** A concluded incident (sự việc đã kết luận): a count, a date and a paper; never a person. */
export const incident = z.object({
  id,
  kind: z.enum(incidentKinds),
  lineCode: z.string(),
  severity: z.enum(severities).nullable(),
  count: z.number(),
  /** When it happened, where it was concluded after its year. */
  occurredOn: dayField.nullable(),
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
    /** What follows from those shown, step by step: criteria, the total that is still possible, the year, the titles; points in hundredths. */
    chain: z
      .object({
        lines: z.array(z.object({ code: z.string(), ceiling: z.number(), maxPoints: z.number(), isKnockedOut: z.boolean() })),
        total: z.number(),
        maxTotal: z.number(),
        passPoints: z.number(),
        isLost: z.boolean(),
        reasons: z.array(refusal),
        titles: z.array(z.object({ number: z.string(), firstYear: z.number(), lastYear: z.number(), isToWeigh: z.boolean() })),
      })
      .nullable(),
    whyNot: whyNot(['record', 'disciplines']),
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
    occurredOn: dayField.nullable().default(null),
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

const paperOn = z.object({ on: dayField, paper: z.string() });

/** A person's discipline (kỷ luật), for those who must know: the papers, the form, until when it has effect. */
export const discipline = z.object({
  id,
  personId: id,
  personName: z.string(),
  unitName: z.string(),
  campaignId: id,
  staffClass: z.enum(staffClasses),
  state: z.enum(disciplineStates),
  opened: paperOn.nullable(),
  dropped: paperOn.nullable(),
  decision: paperOn.extend({ severity: z.enum(severities), effectUntil: dayField.nullable() }).nullable(),
  clearedOn: dayField.nullable(),
  incidentId: id.nullable(),
  incidentVersion: version.nullable(),
  version,
  whyNot: whyNot(['drop', 'decide', 'clear']),
});

/** The disciplines of a unit that are pending or in effect; whoever of them is looked at can read who looked, and when. */
export const listDisciplines = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/disciplines',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    unitId: id,
    year: z.number(),
    unitName: z.string(),
    today: dayField,
    lines: z.array(z.object({ code: z.string(), text: z.string() })),
    disciplines: z.array(discipline),
    whyNot: whyNot(['record']),
  }),
});

/** What the law has for somebody on a day: the forms, lightest first, and where that is written. */
export const showForms = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/discipline-forms',
  input: z.object({ campaignId: id, personId: id, on: dayField }),
  output: z.object({
    staffClass: z.enum(staffClasses),
    manages: z.boolean(),
    forms: z.array(z.object({ severity: z.enum(severities), effectUntil: dayField.nullable() })),
    law: z.string(),
    isEffectCertain: z.boolean(),
  }),
});

/** A procedure about a person was opened by decision (quyết định xem xét kỷ luật): it bars them from a dossier until it ends. */
export const openProcedure = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/discipline-procedures',
  input: z.object({ campaignId: id, personId: id, byDecision: z.boolean(), on: dayField, paper: line(300) }),
  output: z.object({ id, version }),
});

/** The procedure ended without a discipline: nothing is left of it. */
export const dropProcedure = endpoint({
  method: 'POST',
  path: '/api/disciplines/:disciplineId/drop',
  input: z.object({ disciplineId: id, on: dayField, paper: line(300), version }),
  output: z.object({ id, version }),
});

/** A signed decision about a person; it makes an incident of the unit that names nobody. */
export const decideDiscipline = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/disciplines',
  input: z.object({
    campaignId: id,
    personId: id,
    severity: z.enum(severities),
    signed: z.boolean(),
    occurredOn: dayField.nullable().default(null),
    on: dayField,
    paper: line(300),
    lineCode: line(20),
  }),
  output: z.object({ id, incidentId: id, effect: z.enum(effects), version }),
});

/** Somebody's disciplines as the asker may see them; to the person also what has lost its effect, and who looked at it. */
export const showDisciplines = endpoint({
  method: 'GET',
  path: '/api/people/:personId/disciplines',
  input: z.object({ personId: id }),
  output: z.object({
    personName: z.string(),
    today: dayField,
    isOwn: z.boolean(),
    disciplines: z.array(discipline),
    views: z.array(z.object({ viewerName: z.string(), at: z.string() })),
  }),
});
