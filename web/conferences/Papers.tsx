import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import type { Conference, Shown } from './ConferencePage.tsx';
import { conferencesWords } from './words.ts';

/** Papers that go out under a number: they are numbered and issued among the papers of the year. */
const numbered = { minutes: 'conference-minutes', resolution: 'conference-resolution' } as const;
const before = { opening: '', 'half-year': 'half-year-', 'year-end': 'year-end-' } as const;

/** The papers made from what the conference holds; one that is not ready says why. */
export function Papers({ shown, conference }: { readonly shown: Shown; readonly conference: Conference }) {
  const words = useWords(conferencesWords);
  return (
    <Section title={words.papers} aside={<Anchor href={`/phong-trao/${shown.campaignId}/giay-to`}>{words.toPapers}</Anchor>}>
      <Lines label={words.papers}>
        {conference.papers.map(({ name, title, whyNot }) => {
          const isReady = whyNot.print.length === 0;
          return (
            <Line
              key={name}
              when={isReady ? words.paperReady : words.paperNot}
              tone={isReady ? 'done' : 'wait'}
              title={title}
              why={isReady ? words.papersHint : reasonsOf(whyNot.print).join(' ')}
              actions={
                isReady && (
                  <>
                    <PaperButton href={`/api/conferences/${conference.id}/papers/${name}`} name={words.pdfOf(title)}>
                      {words.pdf}
                    </PaperButton>
                    {name in numbered && (
                      <Button
                        kind="quiet"
                        icon="document"
                        href={`/phong-trao/${shown.campaignId}/giay-to/${before[conference.kind]}${numbered[name as keyof typeof numbered]}`}
                        aria-label={words.issueOf(title)}
                      >
                        {words.issue}
                      </Button>
                    )}
                  </>
                )
              }
            />
          );
        })}
      </Lines>
    </Section>
  );
}
