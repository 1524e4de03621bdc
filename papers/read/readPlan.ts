import type { LegalDocument } from '#domain/law/legalDocument.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import type { ExtractedText } from './extractedText.ts';
import { extractNow, extractText } from './extractText.ts';
import { findingsOf } from './findings/findings.ts';
import { digitNotes, inOwnWords, withDigits } from './misreadDigits.ts';
import { planDraft } from './planDraft.ts';
import { rawLinesOf } from './textLines.ts';

/** A reading with the text it was made from: `lines[0]` is line 1, as extracted. */
export interface ReadPlan extends PlanReading {
  readonly lines: readonly string[];
}

/** What helps a reading: the file's name (its ending must not lie), and a fuller register of documents than the built-in one. */
export interface ReadPlanOptions {
  readonly fileName?: string;
  readonly register?: readonly LegalDocument[];
}

function compiled({ text, automatic, notes }: ExtractedText, register?: readonly LegalDocument[]): ReadPlan {
  const read = withDigits(text);
  const draft = planDraft(read);
  const told = read === text ? [] : digitNotes(read, text);
  const findings = [...notes, ...told, ...findingsOf(draft, { register, automatic })].sort((a, b) => a.line - b.line);
  const reading = read === text ? draft.reading : inOwnWords(draft.reading, read, text);
  return { ...reading, findings, lines: rawLinesOf(text) };
}

/** Compiles a document of any format into a plan draft and its findings. @throws Unreadable when there is nothing to read. */
export async function readPlanFile(bytes: Uint8Array, { fileName, register }: ReadPlanOptions = {}): Promise<ReadPlan> {
  return compiled(await extractText(bytes, fileName), register);
}

/** The same at once, for every format but PDF. @throws Unreadable. */
export function readPlan(bytes: Uint8Array, { fileName, register }: ReadPlanOptions = {}): ReadPlan {
  return compiled(extractNow(bytes, fileName), register);
}
