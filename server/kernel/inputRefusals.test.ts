import { expect, test } from 'vitest';
import { z } from 'zod';
import { line } from '#api/fields.ts';
import { refusalOfBody } from './inputOf.ts';
import { refusalsOf } from './inputRefusals.ts';

const form = z.object({
  name: line(10),
  role: z.enum(['clerk', 'member']),
  email: z.email(),
  on: z.string(),
  papers: z.array(z.string()).min(1),
  seats: z.array(z.object({ unitId: z.uuid() })),
});

const codesOf = (input: unknown) => {
  const parsed = form.safeParse(input);
  return parsed.success ? [] : refusalsOf(parsed.error, input).map(({ at, code }) => `${at} ${code}`);
};

const filled = { name: 'An', role: 'clerk', email: 'an@x.example', on: '2026-01-01', papers: ['a'], seats: [] };

test('whatever was left empty is missing: a text, a choice not made, an address, a list, a field not sent', () => {
  expect(codesOf({ name: '  ', role: null, email: '', papers: [], seats: [{ unitId: null }] })).toEqual([
    'name kernel.missing',
    'role kernel.missing',
    'email kernel.missing',
    'on kernel.missing',
    'papers kernel.missing',
    'seats.0.unitId kernel.missing',
  ]);
});

test('what was filled in wrongly is told as such', () => {
  expect(codesOf({ ...filled, name: 'x'.repeat(11), role: 'king', email: 'an', seats: [{ unitId: '1' }] })).toEqual([
    'name kernel.too-large',
    'role kernel.not-a-choice',
    'email kernel.not-an-address',
    'seats.0.unitId kernel.wrong-form',
  ]);
  expect(codesOf(filled)).toEqual([]);
});

test('a body that the sender broke off is theirs to send again; a connection of ours that broke is not', () => {
  const reset = (syscall?: string) => Object.assign(new Error('aborted'), { code: 'ECONNRESET', ...(syscall && { syscall }) });
  expect(refusalOfBody(reset())?.code).toBe('kernel.broken-off');
  expect(refusalOfBody(reset('read'))).toBeUndefined();
});
