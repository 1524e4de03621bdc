import type { CitedDocument } from '#domain/law/citedDocuments.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import { decodeText } from './decodeText.ts';
import { docxLines, type ExtractedText } from './docxLines.ts';
import { readableFormat } from './fileFormat.ts';
import { findingsOf } from './findings/findings.ts';
import { planDraft } from './planDraft.ts';
import { rawLinesOf } from './textLines.ts';

/** A reading with the text it was made from: `lines[0]` is line 1, as extracted. */
export interface ReadPlan extends PlanReading {
  readonly lines: readonly string[];
}

/** What helps a reading: the file's name (its ending must not lie), and a fuller register of documents than the built-in one. */
export interface ReadPlanOptions {
  readonly fileName?: string;
  readonly register?: readonly CitedDocument[];
}

/** The text of a file with the numbers Word prints by itself. @throws Unreadable. */
function extract(bytes: Uint8Array, fileName?: string): ExtractedText {
  return readableFormat(bytes, fileName) === 'zip' ? docxLines(bytes) : { text: decodeText(bytes), automatic: new Set() };
}

/** Compiles a document into a plan draft and its findings. @throws Unreadable when there is nothing to read. */
export function readPlan(bytes: Uint8Array, options: ReadPlanOptions = {}): ReadPlan {
  const { text, automatic } = extract(bytes, options.fileName);
  const draft = planDraft(text);
  const findings = findingsOf(draft, { register: options.register, automatic });
  return { ...draft.reading, findings, lines: rawLinesOf(text) };
}
