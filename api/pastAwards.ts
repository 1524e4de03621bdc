import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const audience = z.enum(['collective', 'individual']);

const fields = z.object({
  form: line(200),
  number: line(60),
  decidedOn: dayField,
  issuer: line(200),
  merit: line(500),
  meritsFrom: dayField,
  meritsTo: dayField,
});

/** One award from before the system (khen thưởng từ trước khi dùng hệ thống). */
export const pastAward = fields.extend({
  id,
  audience,
  name: z.string(),
  position: z.string(),
  unitName: z.string(),
  enteredBy: z.string(),
  enteredOn: dayField,
  hasScan: z.boolean(),
  struck: z.object({ on: dayField, by: z.string(), reason: z.string() }).nullable(),
  whyNot: whyNot(['strike']),
});

/** The awards from before that the person may see, the newest decision first; and the units for which they may enter some. */
export const listPastAwards = endpoint({
  method: 'GET',
  path: '/api/past-awards',
  input: listPart.omit({ year: true }),
  output: z.object({
    ...counted,
    today: dayField,
    awards: z.array(pastAward),
    units: z.array(z.object({ id, name: z.string() })),
  }),
});

/** Who works at a unit, to be named as whoever was given an award before. */
export const listPastHolders = endpoint({
  method: 'GET',
  path: '/api/units/:unitId/past-awards/people',
  input: z.object({ unitId: id }),
  output: z.object({ people: z.array(z.object({ id, name: z.string(), position: z.string() })) }),
});

/** Enters an award from before by the decision it was given by; to a person, or to the unit as a collective. */
export const enterPastAward = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/past-awards',
  input: fields.extend({ unitId: id, personId: id.nullable().default(null), paper: upload().optional() }),
  output: z.object({ id }),
});

/** Strikes out what was entered wrongly; it stays to be read with the reason. */
export const strikePastAward = endpoint({
  method: 'POST',
  path: '/api/past-awards/:pastAwardId/strike',
  input: z.object({ pastAwardId: id, reason: paragraphs(2000, true) }),
  output: z.object({ id }),
});

/** The scan of the decision or certificate that it was entered from. */
export const openPastAward = endpoint({
  method: 'GET',
  path: '/api/past-awards/:pastAwardId/scan',
  input: z.object({ pastAwardId: id }),
  output: z.unknown(),
});
