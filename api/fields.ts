import { z } from 'zod';
import { type Day, isDay } from '#domain/kernel/day.ts';
import { tidy, visible } from '#domain/kernel/vietnamese.ts';

/** A UUID of ours. */
export const id = z.uuid();

/** A calendar day `2026-12-31`. */
export const dayField = z.string().refine(isDay, { error: 'day' }) as unknown as z.ZodType<Day, string>;

/** A line of text, NFC, white space folded, 1–`max` characters. */
export const line = (max = 300) => z.string().transform(tidy).pipe(z.string().min(1).max(max));

/** A text of several lines, NFC, at most `max` characters; may be empty unless `required`. */
export const paragraphs = (max = 5000, required = false) =>
  z
    .string()
    .transform((text) =>
      visible(text)
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(required ? 1 : 0)
        .max(max),
    );

/** The version of a thing that the writer read; a stale one is refused. */
export const version = z.number().int().min(0).max(2_147_483_647);

/** A calendar year, as a query carries it. */
export const yearQuery = z.coerce.number().int().min(1900).max(2200);

/** A file as the server receives it; in the browser a `File` stands in its place. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The largest file that is taken (dung lượng tối đa): 20 MB of a million bytes, as fields and refusals name it. */
export const largestUpload = 20_000_000;

/** An uploaded file of at most `largestUpload` bytes. */
export const upload = () =>
  z
    .custom<UploadedFile>((value) => {
      const file = value as Partial<UploadedFile> | undefined;
      return typeof file?.name === 'string' && file.bytes instanceof Uint8Array;
    })
    .refine((file) => file.bytes.byteLength <= largestUpload, { error: 'file-too-large' });

/** A reason for a no, in words, as the server sends it. */
export const refusal = z.object({
  kind: z.enum(['unseen', 'forbidden', 'state', 'input']),
  code: z.string(),
  at: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  law: z.object({ text: z.string(), at: z.string().optional() }).optional(),
  message: z.string(),
});

/** What an object says about each act on it: the reasons against, none when it is free. */
export const whyNot = <Verb extends string>(verbs: readonly Verb[]) =>
  z.object(Object.fromEntries(verbs.map((verb) => [verb, z.array(refusal)])) as Record<Verb, z.ZodArray<typeof refusal>>);
