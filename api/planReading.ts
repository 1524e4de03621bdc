import { z } from 'zod';
import { dayField } from './fields.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

/** A place in the text: 1-based line, 0-based code points. */
export const span = z.object({
  line: z.number().int(),
  start: z.number().int(),
  endLine: z.number().int().optional(),
  end: z.number().int(),
});

const text = z.object({ text: z.string(), span });

/** How a clause measures. */
export const target = z.object({
  kind: z.enum(['all', 'none', 'atLeast', 'atMost', 'range', 'frequency', 'qualitative']),
  value: z.union([z.number(), z.tuple([z.number(), z.number()]).readonly()]).optional(),
  unit: z.string().max(60).optional(),
  of: z.string().max(1000).optional(),
  strict: z.boolean().optional(),
  span: span.optional(),
});

/** One criterion with the lines below it. */
export const criterionItem = z.object({
  text: z.string(),
  span,
  target: target.nullable(),
  also: list(target).optional(),
  level: z.string().optional(),
  points: z.number().optional(),
  checklist: list(z.object({ text: z.string(), span })).optional(),
  appliesTo: z.enum(['managers', 'leaders', 'staff', 'union-members', 'party-members', 'families']).optional(),
  get items(): z.ZodOptional<z.ZodReadonly<z.ZodArray<typeof criterionItem>>> {
    return z.array(criterionItem).readonly().optional();
  },
});

/** A group of criteria with its sub-groups. */
export const criteriaGroup = z.object({
  label: z.string(),
  heading: z.string(),
  audience: z.enum(['collective', 'individual']).nullable(),
  span,
  items: list(criterionItem),
  get groups(): z.ZodReadonly<z.ZodArray<typeof criteriaGroup>> {
    return z.array(criteriaGroup).readonly();
  },
});

const citation = z.object({
  type: z.string(),
  number: z.string().nullable(),
  date: dayField.nullable(),
  issuer: z.string().nullable(),
  subject: z.string().optional(),
  span,
});

/** A document as read and mended: what `plan read` prints, without its findings. */
export const planReading = z.object({
  isPlan: z.boolean(),
  kind: z.string().nullable(),
  title: z.string().nullable(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  place: z.string().nullable(),
  date: dayField.nullable(),
  period: z.object({ from: dayField, to: dayField, span: span.optional() }).nullable(),
  legalBases: list(citation),
  cited: list(citation),
  purposes: list(text),
  requirements: list(text),
  subjects: list(text),
  criteriaGroups: list(criteriaGroup),
  quotas: list(
    z.object({
      subject: z.string(),
      min: z.number().optional(),
      max: z.number().optional(),
      unit: z.string().optional(),
      where: z.string(),
      form: z.string().optional(),
      span,
    }),
  ),
  deadlines: list(z.object({ date: dayField, meaning: z.enum(['before', 'through', 'at-latest']), what: z.string(), span })),
  recurring: list(
    z.object({
      every: z.string(),
      unit: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
      anchor: z.enum(['start', 'end']).optional(),
      what: z.string(),
      span,
    }),
  ),
  bodies: list(z.object({ name: z.string(), tasks: list(text), span })),
  rewards: list(z.object({ form: z.string(), to: z.string(), standard: z.string().optional(), span })),
  dossier: list(z.object({ text: z.string(), anyOf: list(z.string()).optional(), span })),
  recipients: list(text),
  signatory: z
    .object({ prefix: z.string().optional(), title: z.string().optional(), name: z.string().optional(), span })
    .nullable(),
  coSigners: list(z.object({ title: z.string(), span })),
});

/** One thing a reader noticed, with the answer a person gave. */
export const shownFinding = z.object({
  /** Its place in the machine's reading, from 0: how answers name it. */
  index: z.number().int(),
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  line: z.number().int(),
  span: span.optional(),
  excerpt: z.string(),
  message: z.string(),
  suggestion: z.string().optional(),
  part: z.string().nullable(),
  /** What it waits for: a person's answer, the number and date given at the issue, or nothing. */
  waitsFor: z.enum(['answer', 'issue']).nullable(),
  answer: z
    .object({
      answer: z.enum(['accepted', 'edited', 'dismissed']),
      text: z.string().nullable(),
      reason: z.string().nullable(),
      by: z.string(),
      at: z.string(),
    })
    .nullable(),
});
