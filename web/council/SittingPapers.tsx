import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import type { Sitting } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';

/** The papers of the whole sitting; one that is not ready says why. */
export function SittingPapers({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords(sittingWords);
  return (
    <Section title={words.papers}>
      <Lines label={words.papers}>
        {sitting.papers.map(({ name, title, whyNot }) => {
          const reasons = reasonsOf(whyNot.print);
          return (
            <Line
              key={name}
              when={reasons.length === 0 ? words.ready : words.notReady}
              tone={reasons.length === 0 ? 'done' : 'wait'}
              title={title}
              why={reasons.length === 0 ? words.paperWhy : reasons.join(' ')}
              actions={
                reasons.length === 0 && (
                  <PaperButton href={`/api/sittings/${sitting.id}/papers/${name}`} name={`${words.pdf}: ${title}`}>
                    {words.pdf}
                  </PaperButton>
                )
              }
            />
          );
        })}
      </Lines>
    </Section>
  );
}
