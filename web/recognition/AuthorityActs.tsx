import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { AnnounceResult } from './AnnounceResult.tsx';
import { DecideTitle } from './DecideTitle.tsx';
import { Reasons } from './Reasons.tsx';
import { isHeld, type Outcome } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** What the person competent at the recognising body does next; a refused act says every reason. */
export function AuthorityActs({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(recognitionWords);
  const { proposal, result } = outcome;
  const isOver = result !== null && isHeld(outcome);
  return (
    <Section title={words.acts} aside={words.actsHint}>
      <div className="stack">
        {proposal && !proposal.qualified && <Reasons title={words.reasons} reasons={proposal.reasons} />}
        {isOver && <p className="ink-2">{words.actsOver}</p>}
        <div className="row top">
          <AnnounceResult outcome={outcome} />
          <DecideTitle outcome={outcome} />
        </div>
      </div>
    </Section>
  );
}
