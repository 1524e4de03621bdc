import { stateOf } from '#domain/documents/paperLife.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import type { MadePaper } from './madePapers.ts';
import { lifeOf, type PaperScene } from './paperNow.ts';

/** As `api.paperGroup`: the papers of a kind that is one for each, counted. */
export function presentGroup({ kind, title, step, side, per }: CasePaper, papers: readonly MadePaper[], scene: PaperScene) {
  return {
    ...{ kind, title, step, side },
    of: per?.from === 'typed' ? per.of : per?.from === 'staff' ? ('person' as const) : ('both' as const),
    total: papers.length,
    ready: papers.filter(({ made }) => made.missing.length === 0).length,
    issued: papers.filter((paper) => stateOf(lifeOf(paper, scene)) === 'issued').length,
  };
}
