import type { Refusal } from '#domain/kernel/refusal.ts';
import { currentLanguage, useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { sentenceOf } from './sentence.ts';
import { blankWords } from './words.ts';

/** What is wrong with the measures as they stand, told while they are typed. */
export function Findings({ found }: { readonly found: readonly Refusal[] }) {
  const words = useWords(blankWords);
  if (found.length === 0) return <Note kind="done">{words.ok}</Note>;
  return (
    <Note kind="risk" title={words.wrong(found.length)} live>
      <ul>
        {found.map((reason) => {
          const text = sentenceOf(reason, currentLanguage());
          return <li key={`${text} ${reason.at}`}>{text}</li>;
        })}
      </ul>
    </Note>
  );
}
