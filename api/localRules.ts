import { z } from 'zod';
import { cycleLengths } from '#domain/law/cycles.ts';
import { bodyKinds } from '#domain/law/recognisingPowers.ts';
import { subjectTypes } from '#domain/org/unit.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, refusal, whyNot } from './fields.ts';

const years = z.literal(cycleLengths);

const fields = z.object({
  /** The place or the body whose rule it is; it binds the bodies below it too. */
  unitId: id,
  /** Null: of every kind of unit. */
  titleKind: z.enum(subjectTypes).nullable(),
  from: dayField,
  firstYears: years,
  againYears: years,
  /** Who recognises; null: whom the law of the day names. */
  body: z.enum(bodyKinds).nullable(),
  number: line(60),
  issuedOn: dayField,
  issuer: line(200),
  subject: line(500),
  isCertain: z.boolean(),
});

/** The rules of places on the culture title (quy định của địa phương), the latest first; and the units for which the person may enter one. */
export const listLocalRules = endpoint({
  method: 'GET',
  path: '/api/local-rules',
  input: z.object({}),
  output: z.object({
    rules: z.array(
      fields.extend({
        id,
        unitName: z.string(),
        titleName: z.string().nullable(),
        bodyName: z.string().nullable(),
        enteredOn: dayField,
        struck: z.object({ on: dayField, reason: z.string() }).nullable(),
        whyNot: whyNot(['strike']),
      }),
    ),
    units: z.array(z.object({ id, name: z.string() })),
    titles: z.array(z.object({ kind: z.enum(subjectTypes), name: z.string() })),
    bodies: z.array(z.object({ kind: z.enum(bodyKinds), name: z.string() })),
    whyNotEnter: z.array(refusal),
  }),
});

/** Enters a place's own rule by its document; it holds from its day until a later one. */
export const enterLocalRule = endpoint({
  method: 'POST',
  path: '/api/local-rules',
  input: fields,
  output: z.object({ id }),
});

/** Strikes out a rule that was entered wrongly. */
export const strikeLocalRule = endpoint({
  method: 'POST',
  path: '/api/local-rules/:localRuleId/strike',
  input: z.object({ localRuleId: id, reason: line(500) }),
  output: z.object({ id }),
});
