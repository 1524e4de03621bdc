import type { ExemplarState } from '#domain/exemplars/exemplar.ts';
import { useWords } from '../ui/language.ts';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { exemplarWords } from './words.ts';

const kinds: Record<ExemplarState, TagKind> = {
  draft: 'plain',
  asked: 'wait',
  consented: 'wait',
  returned: 'risk',
  published: 'done',
  withdrawn: 'plain',
};

export function StateTag({ state }: { readonly state: ExemplarState }) {
  const words = useWords(exemplarWords);
  return <Tag kind={kinds[state]}>{words.states[state]}</Tag>;
}
