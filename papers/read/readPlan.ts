import type { CitedDocument } from '#domain/law/citedDocuments.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import { decodeText } from './decodeText.ts';
import { findingsOf } from './findings/findings.ts';
import { planDraft } from './planDraft.ts';
import { linesOf } from './textLines.ts';

/** A reading with the text it was made from: `lines[0]` is line 1, as extracted. */
export interface ReadPlan extends PlanReading {
  readonly lines: readonly string[];
}

/** What helps a reading: the file's name (its ending must not lie), and a fuller register of documents than the built-in one. */
export interface ReadPlanOptions {
  readonly fileName?: string;
  readonly register?: readonly CitedDocument[];
}

/** Compiles a document into a plan draft and its findings. @throws Unreadable when there is nothing to read. */
export function readPlan(bytes: Uint8Array, options: ReadPlanOptions = {}): ReadPlan {
  const lines = linesOf(decodeText(bytes));
  const draft = planDraft(lines);
  return { ...draft.reading, findings: findingsOf(draft, lines, options.register), lines: lines.map((line) => line.raw) };
}
