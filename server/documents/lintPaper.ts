import * as api from '#api/documents.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type LintedPaper, lintPaper as lint } from '#papers/lint/lintPaper.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { view } from '../kernel/action.ts';

/** The form of a paper written elsewhere; everybody signed in may ask, and nothing is kept. */
export const lintPaper = view({
  name: 'documents.lintPaper',
  input: api.lintPaper.input,
  async run({ file }) {
    const { kind, lines, findings } = lintOrRefuse(file.bytes);
    return { kind, lines: [...lines], findings: findings.map((finding) => ({ ...finding })) };
  },
});

function lintOrRefuse(bytes: Uint8Array): LintedPaper {
  try {
    return lint(bytes);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Refused([{ kind: 'input', code: 'documents.not-a-word-file', at: 'file', facts: { why: error.message } }]);
  }
}
