import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { AskedCouncil, Outcome } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** What councils were asked about the title and what they said with its figures; to whoever is tied only that they are. */
export function CouncilSection({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(recognitionWords);
  if (outcome.council.length === 0) return null;
  return (
    <Section title={words.council}>
      <Lines label={words.council}>
        {outcome.council.map((asked) => (
          <Line
            key={asked.sittingId}
            when={shortDate(asked.meetsOn)}
            title={<CouncilTag asked={asked} />}
            why={words.sittingOf(asked.councilName, shortDate(asked.meetsOn))}
            actions={<Button href={`/phien-hop/${asked.sittingId}`}>{words.openSitting}</Button>}
          >
            {asked.isTied && <p>{words.councilTiedWhy}</p>}
            {asked.explained && <p>{asked.explained}</p>}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

const kinds = { asked: 'wait', carried: 'done', 'not-carried': 'risk', 'left-open': 'wait' } as const;

/** How far a council is with a title, in a word. */
export function CouncilTag({ asked: { answer, isTied } }: { readonly asked: AskedCouncil }) {
  const words = useWords(recognitionWords);
  if (isTied || answer === null) return <Tag kind="wait">{words.councilTied}</Tag>;
  return <Tag kind={kinds[answer]}>{words.councilSaid[answer]}</Tag>;
}
