import { stateOf } from '#domain/documents/paperLife.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import { keyOf, type MadePaper } from './madePapers.ts';
import { lifeOf, type PaperScene } from './paperNow.ts';

const ofSource = { staff: 'person', records: 'occasion', decision: 'both', typed: 'both' } as const;

/** As `api.paperGroup`: the papers of a kind that is one for each, counted. */
export function presentGroup({ kind, title, step, side, per }: CasePaper, papers: readonly MadePaper[], scene: PaperScene) {
  return {
    ...{ kind, title, step, side },
    of: per?.from === 'typed' ? per.of : ofSource[per?.from ?? 'decision'],
    total: papers.length,
    ready: papers.filter(({ made }) => made.missing.length === 0).length,
    // Only what ever went out can stand as issued; the rest of hundreds need not be hashed.
    issued: papers.filter((paper) => scene.histories.has(keyOf(paper)) && stateOf(lifeOf(paper, scene)) === 'issued').length,
  };
}
