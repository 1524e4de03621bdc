import { Anchor } from '../ui/Anchor.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { intakeWords } from './intakeWords.ts';
import type { ShownRound } from './RoundPage.tsx';

/** To those who put forward: where the list hangs, and later where the result stands. */
export function OutcomeNote({ round }: { readonly round: ShownRound }) {
  const words = useWords(intakeWords);
  const { state } = round;
  if (round.takes || state === 'open' || state === 'weighing') return null;
  return (
    <Note kind={state === 'announced' ? 'done' : 'wait'} icon="list" title={words.outcomes[state]}>
      <p className="row">
        <Anchor href={`/khen-thuong/${round.id}/niem-yet`}>{words.toPosting}</Anchor>
        {state !== 'posted' && <Anchor href="/so-khen-thuong">{words.register}</Anchor>}
      </p>
    </Note>
  );
}
