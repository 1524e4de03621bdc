import type { LegalStanding } from '#domain/law/legalDocument.ts';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { lawWords } from './words.ts';

const kinds = { 'not-yet': 'wait', 'in-force': 'done', ended: 'risk' } as const;

export function StandingTag({ standing }: { readonly standing: LegalStanding }) {
  const words = useWords(lawWords);
  return <Tag kind={kinds[standing]}>{words.standings[standing]}</Tag>;
}
