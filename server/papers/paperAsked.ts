import { Refused } from '#domain/kernel/refusal.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import { casePaperOf } from '#domain/papers/casePapers.ts';

/** @throws Refused (unseen) when no year's case makes papers of this kind. */
export function paperAsked(kind: string): CasePaper {
  const paper = casePaperOf(kind);
  if (!paper) throw new Refused([{ kind: 'unseen', code: 'papers.no-such-kind' }]);
  return paper;
}
