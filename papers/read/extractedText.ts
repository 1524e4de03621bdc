import type { Finding } from '#domain/plans/reading.ts';

/**
 * The text of a file, line by line, as it reads. Places in it are places in the original: a line has as many code points as in the file,
 * and what several of them made one letter is filled up with word joiners.
 */
export interface ExtractedText {
  readonly text: string;
  /** Lines (from 1) whose number the program that made the file prints by itself. */
  readonly automatic: ReadonlySet<number>;
  /** What was converted or left out on the way. */
  readonly notes: readonly Finding[];
}

/** A text taken as it is. */
export function plainText(text: string): ExtractedText {
  return { text, automatic: new Set(), notes: [] };
}
