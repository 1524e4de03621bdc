import type { z } from 'zod';
import { largestUpload } from '#api/fields.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';

const codeOf: Readonly<Record<string, string>> = {
  too_small: 'kernel.too-small',
  too_big: 'kernel.too-large',
  invalid_format: 'kernel.wrong-form',
  invalid_value: 'kernel.not-a-choice',
  unrecognized_keys: 'kernel.unknown-field',
};

/** A file above the limit, said in the figure that the fields name. */
export const tooLarge: Refusal = {
  kind: 'input',
  code: 'kernel.file-too-large',
  facts: { megabytes: largestUpload / 1_000_000 },
};

/** Every fault of a form as refusals at their fields; whatever was left empty is "missing". */
export function refusalsOf(error: z.ZodError, input: unknown): Refusal[] {
  return error.issues.map((issue) => {
    const at = issue.path.map(String).join('.');
    if (issue.code === 'custom' && issue.message === 'file-too-large') return { ...tooLarge, at };
    const isMissing = issue.code !== 'unrecognized_keys' && isNothing(sentAt(input, issue.path));
    const code = isMissing ? 'kernel.missing' : wrong(issue);
    const facts: Record<string, string | number> = {};
    if (issue.code === 'too_small' && !isMissing) facts.minimum = Number(issue.minimum);
    if (issue.code === 'too_big') facts.maximum = Number(issue.maximum);
    return { kind: 'input', code, at, ...(Object.keys(facts).length > 0 ? { facts } : {}) };
  });
}

const wrong = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_format' && issue.format === 'email'
    ? 'kernel.not-an-address'
    : (codeOf[issue.code] ?? 'kernel.wrong-form');

/** What was sent at a path: a choice not made and a field not filled come as null or an empty text. */
function sentAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);
}

const isNothing = (sent: unknown) =>
  sent === undefined ||
  sent === null ||
  (typeof sent === 'string' && sent.trim() === '') ||
  (Array.isArray(sent) && sent.length === 0);
