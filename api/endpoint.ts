import type { z } from 'zod';

/** One thing the server can be asked (một cổng gọi): GET reads, POST acts; `:name` parts of the path are fields of the input. */
export interface Endpoint<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/${string}`;
  readonly input: Input;
  readonly output: Output;
  /** Answers with a paper: PDF, with `?as=docx` a Word file, with `?as=html` a page. */
  readonly isPaper?: boolean;
  /** May be called without signing in. */
  readonly isPublic?: boolean;
}

/** Keeps the input and output types of one endpoint. */
export function endpoint<Input extends z.ZodType, Output extends z.ZodType>(
  written: Endpoint<Input, Output>,
): Endpoint<Input, Output> {
  return written;
}

/** Whoever can ask any endpoint: its input as it is given, its answer as it comes. */
export type Caller = <Input extends z.ZodType, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
) => Promise<z.output<Output>>;
