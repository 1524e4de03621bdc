import type { PlanReading } from '#domain/plans/reading.ts';
import { decodeText } from './decodeText.ts';
import { planDraft } from './planDraft.ts';
import { linesOf } from './textLines.ts';

/** A reading with the text it was made from: `lines[0]` is line 1, as extracted. */
export interface ReadPlan extends PlanReading {
  readonly lines: readonly string[];
}

/** Compiles a document into a plan draft and its findings. @throws Unreadable when there is nothing to read. */
export function readPlan(bytes: Uint8Array, _options: { readonly fileName?: string } = {}): ReadPlan {
  const lines = linesOf(decodeText(bytes));
  const draft = planDraft(lines);
  return { ...draft.reading, findings: [], lines: lines.map((line) => line.raw) };
}
