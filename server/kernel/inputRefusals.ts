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

/** Every fault of a form as refusals at their fields; an empty required text is "missing". */
export function refusalsOf(error: z.ZodError): Refusal[] {
  return error.issues.map((issue) => {
    const at = issue.path.map(String).join('.');
    if (issue.code === 'custom' && issue.message === 'file-too-large') return { ...tooLarge, at };
    const isMissing =
      (issue.code === 'invalid_type' && 'input' in issue && issue.input === undefined) ||
      (issue.code === 'too_small' && issue.origin === 'string' && Number(issue.minimum) <= 1);
    const code = isMissing ? 'kernel.missing' : (codeOf[issue.code] ?? 'kernel.wrong-form');
    const facts: Record<string, string | number> = {};
    if (issue.code === 'too_small') facts.minimum = Number(issue.minimum);
    if (issue.code === 'too_big') facts.maximum = Number(issue.maximum);
    return { kind: 'input', code, at, ...(Object.keys(facts).length > 0 ? { facts } : {}) };
  });
}
