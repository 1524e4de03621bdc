import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, refusal } from './fields.ts';

/** One kind of thing that is kept, and what becomes of it when the person's data are erased. */
const keptPart = z.object({
  title: z.string(),
  isErased: z.boolean(),
  /** Why it stays, where it does. */
  because: z.string().nullable(),
});

/** Everything kept about oneself, counted by kind (dữ liệu về tôi), and who looked at it. */
export const showMyData = endpoint({
  method: 'GET',
  path: '/api/my-data',
  input: z.object({}),
  output: z.object({
    personId: id,
    fullName: z.string(),
    staffCode: z.string().nullable(),
    email: z.string().nullable(),
    law: z.string(),
    parts: z.array(keptPart.extend({ count: z.number().int() })),
    views: z.array(z.object({ what: z.string(), viewerName: z.string(), at: z.string() })),
  }),
});

/** Everything kept about oneself, row by row, for machines. */
export const exportMyDataJson = endpoint({ method: 'GET', path: '/api/my-data.json', input: z.object({}), output: z.never() });

/** The same as a workbook to read: a sheet for each kind. */
export const exportMyDataXlsx = endpoint({ method: 'GET', path: '/api/my-data.xlsx', input: z.object({}), output: z.never() });

/** What erasing somebody's data would do, by kind and without counts; and why it cannot be done. */
export const showErasure = endpoint({
  method: 'GET',
  path: '/api/people/:personId/erasure',
  input: z.object({ personId: id }),
  output: z.object({
    personId: id,
    fullName: z.string(),
    today: dayField,
    law: z.string(),
    erasedOn: dayField.nullable(),
    parts: z.array(keptPart),
    whyNot: z.object({ erase: z.array(refusal) }),
  }),
});

/** Erases what the law does not oblige to keep, upon a written request (xóa dữ liệu cá nhân); proofs stay valid. */
export const erasePerson = endpoint({
  method: 'POST',
  path: '/api/people/:personId/erasure',
  input: z.object({ personId: id, askedOn: dayField, paper: line(300) }),
  output: z.object({ personId: id, fullName: z.string(), isNameKept: z.boolean() }),
});
