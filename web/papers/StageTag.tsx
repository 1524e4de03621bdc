import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import type { CasePaper } from './PapersPage.tsx';
import { stageOf } from './paperStage.ts';
import { paperWords } from './words.ts';

const kinds = { lacking: 'risk', draft: 'wait', checked: 'info', issued: 'done' } as const;

/** Where a paper stands, in a word. */
export function StageTag({ paper }: { readonly paper: CasePaper }) {
  const words = useWords(paperWords);
  const stage = stageOf(paper);
  return <Tag kind={kinds[stage]}>{stage === 'lacking' ? words.lacks(paper.missing.length) : words.stages[stage]}</Tag>;
}
