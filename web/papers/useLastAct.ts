import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import type { CasePaper } from './PapersPage.tsx';
import { stageOf } from './paperStage.ts';
import { paperWords } from './words.ts';

/** What was last done with a paper, by whom and when; null where nothing was, or where it lacks something now. */
export function useLastAct(paper: CasePaper): string | null {
  const words = useWords(paperWords);
  const { check, issues } = paper.life;
  const last = issues.at(-1);
  const said = {
    lacking: null,
    draft: last && words.changedSince(last.edition, momentText(last.at)),
    checked: check && words.checkedBy(check.byName, momentText(check.at)),
    issued: last && words.outSince(last.edition, momentText(last.at), last.byName),
  }[stageOf(paper)];
  return said ?? null;
}
