import type { Draft } from '../kernel/drafts.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { planWords } from './words.ts';

/** Says that what stands in the fields was typed on an earlier visit and never sent, with the way back. */
export function KeptWords({ draft }: { readonly draft: Pick<Draft<unknown>, 'restored' | 'clear'> }) {
  const words = useWords(planWords);
  if (!draft.restored) return null;
  return (
    <Note kind="wait">
      <p>{words.restored}</p>
      <Button size="s" kind="quiet" onClick={draft.clear}>
        {words.dropRestored}
      </Button>
    </Note>
  );
}
