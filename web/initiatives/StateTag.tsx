import type { InitiativeState } from '#domain/initiatives/initiative.ts';
import { useWords } from '../ui/language.ts';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { initiativeWords } from './words.ts';

const kinds: Record<InitiativeState, TagKind> = {
  draft: 'plain',
  proposed: 'wait',
  returned: 'risk',
  recognised: 'done',
  'not-recognised': 'plain',
  withdrawn: 'plain',
};

export function StateTag({ state }: { readonly state: InitiativeState }) {
  const words = useWords(initiativeWords);
  return <Tag kind={kinds[state]}>{words.states[state]}</Tag>;
}
