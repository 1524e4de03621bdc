import { changesOf } from '#domain/assessments/content.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';
import type { AssessmentFile } from './fileStore.ts';
import { shownChange } from './present.ts';
import { listContents } from './submissionStore.ts';

const most = 20;

/** Beside "this is another content" says what is other, where the content that was seen is known. */
export async function withChanges(
  tx: Tx,
  file: AssessmentFile,
  seenHash: string,
  reasons: readonly Refusal[],
): Promise<Refusal[]> {
  if (!reasons.some(({ code }) => code === 'assessments.other-content')) return [...reasons];
  const seen = (await listContents(tx, file.assessment.id)).get(seenHash);
  if (!seen) return [...reasons];
  const changes = changesOf(seen, file.content).slice(0, most);
  return [
    ...reasons,
    ...changes.map((change): Refusal => {
      const { what, before, after } = shownChange(change);
      const at = change.lineCode === null ? 'reading' : `scores.${change.lineCode}`;
      return {
        kind: 'state',
        code: 'assessments.changed-since',
        at,
        facts: { what, before: before ?? '–', after: after ?? '–' },
      };
    }),
  ];
}
