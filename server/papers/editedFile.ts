import type { UploadedFile } from '#api/fields.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { formattedDocument } from '#papers/lint/formattedDocument.ts';
import { lintPaper } from '#papers/lint/lintPaper.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { type ValueDifference, valueDifferences } from '#papers/read/valueDifferences.ts';
import { renderDocx } from '#papers/write/docx.ts';
import type { Paper } from '#papers/write/paper.ts';

/** Each paragraph on a line: where a heading is broken by hand it says the same. */
const linesOf = (bytes: Uint8Array) => formattedDocument(bytes).paragraphs.map(({ text }) => text.replace(/\s+/gu, ' '));

/** Where a Word file that was edited by hand says other names and figures than its case. @throws Refused when it is no Word file. */
export function differencesIn(file: UploadedFile, paper: Paper): readonly ValueDifference[] {
  return asWord(() => valueDifferences(linesOf(renderDocx(paper)), linesOf(file.bytes)));
}

/** How many findings about its form the file has, by severity. */
export function formOf(file: UploadedFile) {
  const { findings } = asWord(() => lintPaper(file.bytes));
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

function asWord<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Refused([{ kind: 'input', code: 'documents.not-a-word-file', at: 'file', facts: { why: error.message } }]);
  }
}
