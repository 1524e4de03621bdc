import type { z } from 'zod';
import type * as api from '#api/council.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { inTwoLanguages, useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';

type Asked = z.output<typeof api.askedCouncil>;

const askedWords = inTwoLanguages(
  {
    council: 'Ý kiến của Hội đồng',
    said: {
      asked: 'Đang trước Hội đồng',
      carried: 'Hội đồng thông qua',
      'not-carried': 'Hội đồng không thông qua',
      'left-open': 'Hội đồng chưa có kết quả',
    },
    tied: 'Bạn có liên quan',
    tiedWhy: 'Việc này đưa ra Hội đồng. Bạn có liên quan nên không xem được việc xét.',
    sittingOf: (council: string, day: string) => `${council}, phiên họp ngày ${day}`,
    open: 'Mở phiên họp',
  },
  {
    council: 'What the council said',
    said: {
      asked: 'Before the council',
      carried: 'Carried by the council',
      'not-carried': 'Not carried by the council',
      'left-open': 'Left open by the council',
    },
    tied: 'You are tied',
    tiedWhy: 'This matter is before the council. You are tied to it and see nothing of it.',
    sittingOf: (council: string, day: string) => `${council}, sitting of ${day}`,
    open: 'Open the sitting',
  },
);

/** What councils were asked about something and what they said with its figures; to whoever is tied only that they are. */
export function CouncilSection({ asked }: { readonly asked: readonly Asked[] }) {
  const words = useWords(askedWords);
  if (asked.length === 0) return null;
  return (
    <Section title={words.council}>
      <Lines label={words.council}>
        {asked.map((each) => (
          <Line
            key={each.sittingId}
            when={shortDate(each.meetsOn)}
            title={<CouncilTag asked={each} />}
            why={words.sittingOf(each.councilName, shortDate(each.meetsOn))}
            actions={<Button href={`/phien-hop/${each.sittingId}`}>{words.open}</Button>}
          >
            {each.isTied && <p>{words.tiedWhy}</p>}
            {each.explained && <p>{each.explained}</p>}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

const kinds = { asked: 'wait', carried: 'done', 'not-carried': 'risk', 'left-open': 'wait' } as const;

/** How far a council is with something, in a word. */
export function CouncilTag({ asked: { answer, isTied } }: { readonly asked: Asked }) {
  const words = useWords(askedWords);
  if (isTied || answer === null) return <Tag kind="wait">{words.tied}</Tag>;
  return <Tag kind={kinds[answer]}>{words.said[answer]}</Tag>;
}
